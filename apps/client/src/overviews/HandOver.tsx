import { Heading } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  HandOverPageDocument,
  OpenCasesDocument,
  type CaseKind,
  type HandOverPageQuery,
  type OpenCasesQuery,
} from '../generated/graphql.js';
import { useFormat } from '../kernel/format.js';
import { useLoad } from '../kernel/load.js';
import { CheckFilter, Filters, SearchFilter, SortFilter, useAsked, useFilter } from '../parts/Filters.js';
import { Page } from '../parts/Page.js';
import { Pages } from '../parts/Pages.js';
import { Section } from '../parts/Section.js';
import { Empty, Show } from '../parts/states.js';
import { PilotFilter, usePilotId } from '../pilot/PilotFilters.js';
import { useWho } from '../shell/who.js';

const sorts = ['DUE', 'SINCE', 'TITLE'] as const;

/** For whoever takes over: what is open, who was there before, what is agreed, what comes next. */
export function HandOver(): ReactElement {
  const { t } = useTranslation();
  const { organisation } = useWho();
  const pilotId = usePilotId();
  const { read } = useFilter();
  const asked = useAsked(sorts);
  const loaded = useLoad(HandOverPageDocument, { pilotId: pilotId ?? '' }, { pause: pilotId === undefined });
  return (
    <Page title={t('handOver.title')} lead={t('handOver.lead', { organisation: organisation?.name })}>
      <Section title={t('handOver.cases')}>
        <Filters label={t('handOver.filter')}>
          <SearchFilter name="sok" label={t('inbox.search')} />
          <PilotFilter />
          <SortFilter sorts={sorts} />
          <CheckFilter name="hososs" label={t('inbox.waitsOnUs')} />
        </Filters>
        <Pages
          label={t('handOver.cases')}
          query={OpenCasesDocument}
          variables={{ filter: read('hososs') === '' ? {} : { ours: true }, ...asked }}
          files
          of={({ openCases }) => openCases}
          keyOf={({ id }) => id}
          row={(one) => <CaseRow one={one} />}
          empty={<Empty title={t('handOver.empty.title')}>{t('handOver.empty.text')}</Empty>}
        />
      </Section>
      {pilotId !== undefined && (
        <Show loaded={loaded}>
          {({ handOver }) => (handOver === null ? <></> : <Lines handOver={handOver} />)}
        </Show>
      )}
    </Page>
  );
}

const PAGES: Readonly<Record<CaseKind, string>> = {
  NEED: '/behov',
  REFERRAL: '/forfragan',
  CHALLENGE: '/utmaning',
  ENGAGEMENT: '/forfragan',
};

function CaseRow({ one }: { readonly one: OpenCasesQuery['openCases']['nodes'][number] }): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <article className="row">
      <Heading level={3} data-size="2xs">
        <Link to={`${PAGES[one.kind]}/${one.pageId}`}>{one.title}</Link>
      </Heading>
      <p className="item-line">
        <span>{t(`handOver.kind.${one.kind}`)}</span>
        {one.municipalityName !== null && <span className="whose">{one.municipalityName}</span>}
        <span>{t('handOver.since', { day: format.day(one.since) })}</span>
      </p>
      <p>
        {one.ours && <strong>{t('handOver.ours')} </strong>}
        {one.stepText}
        {one.dueAt !== null && ` – ${t('handOver.by', { day: format.day(one.dueAt) })}`}
      </p>
    </article>
  );
}

function Lines({
  handOver,
}: {
  readonly handOver: NonNullable<HandOverPageQuery['handOver']>;
}): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const { before, dates, agreements, history } = handOver;
  const list = (title: string, none: string, lines: readonly string[]): ReactElement => (
    <Section title={title}>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {lines.map((line, place) => (
            <li key={place}>{line}</li>
          ))}
        </ul>
      )}
    </Section>
  );
  return (
    <>
      {list(
        t('handOver.dates'),
        t('handOver.noDates'),
        dates.map(({ at, text }) => `${at === null ? '' : format.day(at)} ${text}`),
      )}
      {list(
        t('handOver.agreements'),
        t('handOver.noAgreements'),
        agreements.map(({ text, days }) => (days === null ? text : t('handOver.within', { text, days }))),
      )}
      {list(
        t('handOver.before'),
        t('handOver.noBefore'),
        before.map(({ personName, pointName, until }) =>
          t('handOver.held', { person: personName, point: pointName, day: format.day(until) }),
        ),
      )}
      {list(
        t('handOver.history'),
        t('handOver.noHistory'),
        history.map(({ at, text }) => `${at === null ? '' : format.day(at)} ${text}`),
      )}
    </>
  );
}
