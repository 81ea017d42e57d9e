import { Heading } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  InboxDocument,
  type InboxQuery,
  type NeedFilterInput,
  type NeedState,
} from '../../generated/graphql.js';
import { useFormat } from '../../kernel/format.js';
import { useWords } from '../../kernel/words.js';
import type { Next } from '../../needs/next.js';
import { NextLine } from '../../needs/NextLine.js';
import { StateTag } from '../../needs/marks.js';
import { CheckFilter, Filters, SearchFilter, SelectFilter, useFilter } from '../../parts/Filters.js';
import { Page } from '../../parts/Page.js';
import { Pages } from '../../parts/Pages.js';
import { Empty } from '../../parts/states.js';
import { useWho, type Who } from '../../shell/who.js';

/** What a board may want to look for: needs at one point of their way. */
const states: readonly NeedState[] = [
  'MATCHED',
  'UNMATCHED',
  'ASKED_BACK',
  'IN_DIALOGUE',
  'REFERRED',
  'ANSWERED',
  'FED_BACK',
  'CLOSED',
];

/** The board's desk: needs of its county, what waits longest first. */
export function Inbox(): ReactElement {
  const { t } = useTranslation();
  const who = useWho();
  const words = useWords();
  const { read, any } = useFilter();
  const state = states.find((known) => known === read('tillstand'));
  const theme = read('tema');
  const search = read('sok');
  const filter: NeedFilterInput = {
    ...(state === undefined ? {} : { states: [state] }),
    ...(theme === '' ? {} : { themes: [theme] }),
    ...(search === '' ? {} : { search }),
    ...(read('forsenat') === '' ? {} : { overdue: true }),
    ...(read('hososs') === '' ? {} : { waitsOnUs: true }),
  };
  return (
    <Page
      title={t('inbox.title')}
      over={<p className="whose">{who.organisation?.name}</p>}
      lead={t('inbox.lead')}
    >
      <Filters label={t('inbox.filter')}>
        <SearchFilter name="sok" label={t('inbox.search')} />
        <SelectFilter
          name="tillstand"
          label={t('inbox.state')}
          all={t('inbox.allStates')}
          options={states.map((value) => ({ value, label: t(`need.state.${value}`) }))}
        />
        <SelectFilter
          name="tema"
          label={t('inbox.theme')}
          all={t('inbox.allThemes')}
          options={words.options('themes')}
        />
        <div className="filter-checks">
          <CheckFilter name="hososs" label={t('inbox.waitsOnUs')} />
          <CheckFilter name="forsenat" label={t('inbox.overdue')} />
        </div>
      </Filters>
      <Pages
        label={t('inbox.title')}
        query={InboxDocument}
        variables={{ filter }}
        of={({ inbox }) => inbox}
        keyOf={({ id }) => id}
        row={(need) => <InboxRow need={need} />}
        empty={
          any ? (
            <Empty title={t('filter.empty.title')}>{t('filter.empty.text')}</Empty>
          ) : (
            <Empty title={t('inbox.empty.title')} action={<Link to="/skriv-ner">{t('nav.writeDown')}</Link>}>
              {t('inbox.empty.text')}
            </Empty>
          )
        }
      />
    </Page>
  );
}

type Row = InboxQuery['inbox']['nodes'][number];

/** The organisations behind the part that acts next. */
function nextOf({ next, municipality }: Row, board: Who['organisation']): Next {
  const behind = {
    MUNICIPALITY: [municipality],
    BOARD: board === null ? [] : [board],
    CONTACT_POINTS: next.waitsOn.map((name) => ({ id: name, shortName: name })),
    SYSTEM: [],
  };
  return { ...next, organisations: behind[next.party] };
}

function InboxRow({ need }: { readonly need: Row }): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords();
  const { organisation } = useWho();
  return (
    <article className={need.next.overdue ? 'row row-late' : 'row'}>
      <div className="card-head">
        <Heading level={2} data-size="2xs">
          <Link to={`/behov/${need.id}`}>{need.title}</Link>
        </Heading>
        <StateTag state={need.state} />
      </div>
      <p className="item-line">
        <span className="whose">{need.municipality.name}</span>
        {need.submittedAt !== null && <span>{t('need.told', { day: format.day(need.submittedAt) })}</span>}
        {need.themes.length > 0 && <span>{words.labels('themes', need.themes)}</span>}
        {!need.confirmed && <span className="unconfirmed">{t('need.unconfirmed')}</span>}
      </p>
      <NextLine next={nextOf(need, organisation)} />
      {need.suggestions.length > 0 && (
        <p className="quiet">
          {t('inbox.suggested', { names: need.suggestions.map(({ item }) => item.name).join(' · ') })}
        </p>
      )}
    </article>
  );
}
