import { Details, Heading, Tag } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PapersDocument, type PaperWholeFragment } from '../generated/graphql.js';
import { useFormat } from '../kernel/format.js';
import {
  CheckFilter,
  DayFilter,
  Filters,
  SearchFilter,
  SortFilter,
  useAsked,
  useFilter,
} from '../parts/Filters.js';
import { Page } from '../parts/Page.js';
import { Pages } from '../parts/Pages.js';
import { Empty } from '../parts/states.js';
import { NumbersForm, SecrecyForm } from './PaperForms.js';
import { RegistrarSection } from './RegistrarSection.js';

const sorts = ['NEWEST', 'OLDEST'] as const;

/** What our organisation has received, as it was received, with our own numbers and marks. */
export function Register(): ReactElement {
  const { t } = useTranslation();
  const { read } = useFilter();
  const asked = useAsked(sorts);
  const [from, until] = [read('fran'), read('till')];
  const filter = {
    ...(from === '' ? {} : { from }),
    ...(until === '' ? {} : { until }),
    ...(read('utan') === '' ? {} : { unnumbered: true }),
  };
  return (
    <Page title={t('register.title')} lead={t('register.lead')}>
      <Filters label={t('register.filter')}>
        <SearchFilter name="sok" label={t('register.search')} />
        <DayFilter name="fran" label={t('register.from')} />
        <DayFilter name="till" label={t('register.until')} />
        <SortFilter sorts={sorts} />
        <div className="filter-checks">
          <CheckFilter name="utan" label={t('register.unnumbered')} />
        </div>
      </Filters>
      <Pages
        label={t('register.title')}
        query={PapersDocument}
        variables={{ filter, ...asked }}
        files
        of={({ papers }) => papers}
        keyOf={({ id }) => id}
        row={(paper) => <PaperRow paper={paper} />}
        empty={<Empty title={t('register.empty.title')}>{t('register.empty.text')}</Empty>}
      />
      <RegistrarSection />
    </Page>
  );
}

/** Where the record of a document is read. */
const pathOf = ({ recordType, recordId }: PaperWholeFragment): string | undefined => {
  if (recordType === 'need') return `/behov/${recordId}`;
  return recordType === 'referral' ? `/forfragan/${recordId}` : undefined;
};

function PaperRow({ paper }: { readonly paper: PaperWholeFragment }): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const path = pathOf(paper);
  return (
    <article className="row">
      <div className="card-head">
        <Heading level={2} data-size="2xs">
          {paper.about}
        </Heading>
        {paper.secrecyProvision !== null && (
          <Tag data-color="warning">{t('register.marked', { provision: paper.secrecyProvision })}</Tag>
        )}
      </div>
      <p className="item-line">
        <span>{paper.actText}</span>
        <span>{t('register.fromWhom', { sender: paper.senderName })}</span>
        <span>{format.dayAndTime(paper.receivedAt)}</span>
      </p>
      <p className="quiet">
        {paper.numbers.length === 0
          ? t('register.noNumber')
          : t('register.numbers', { numbers: paper.numbers.join(', ') })}
      </p>
      <Details>
        <Details.Summary>{t('register.open', { about: paper.about })}</Details.Summary>
        <Details.Content>
          <dl className="paper-parts">
            {paper.parts.map(({ label, text }, index) => (
              <div key={index}>
                <dt>{label}</dt>
                <dd className="told">{text}</dd>
              </div>
            ))}
          </dl>
          {paper.textReason !== null && <p>{t('register.reason', { reason: paper.textReason })}</p>}
          {path !== undefined && (
            <p>
              <Link to={path}>{t('register.record')}</Link>
            </p>
          )}
          <NumbersForm paper={paper} />
          <SecrecyForm paper={paper} />
        </Details.Content>
      </Details>
    </article>
  );
}
