import { Checkbox, Heading } from '@digdir/designsystemet-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { GatherForm } from '../../challenges/forms.js';
import {
  InboxDocument,
  type InboxQuery,
  type NeedFilterInput,
  type NeedState,
} from '../../generated/graphql.js';
import { useFormat } from '../../kernel/format.js';
import { useLoad } from '../../kernel/load.js';
import { useWords } from '../../kernel/words.js';
import type { Next } from '../../needs/next.js';
import { NextLine } from '../../needs/NextLine.js';
import { StateTag } from '../../needs/marks.js';
import {
  CheckFilter,
  Filters,
  SearchFilter,
  SelectFilter,
  SortFilter,
  useFilter,
  useAsked,
} from '../../parts/Filters.js';
import { Page } from '../../parts/Page.js';
import { Pages } from '../../parts/Pages.js';
import { Section } from '../../parts/Section.js';
import { Empty } from '../../parts/states.js';
import { useWho, type Who } from '../../shell/who.js';

/** What a board may want to look for: needs at one point of their way. */
const states: readonly NeedState[] = [
  'MATCHED',
  'UNMATCHED',
  'ASKED_BACK',
  'IN_CHALLENGE',
  'IN_DIALOGUE',
  'REFERRED',
  'ANSWERED',
  'FED_BACK',
  'CLOSED',
];

const sorts = ['DUE', 'NEWEST', 'OLDEST', 'MUNICIPALITY', 'TITLE'] as const;

/** Signs of acute danger are read before everything else, until somebody has gone on with the need. */
const inDanger: NeedFilterInput = {
  danger: true,
  states: ['HEARD', 'SUBMITTED', 'MATCHED', 'UNMATCHED', 'ASKED_BACK'],
};
const MOST_URGENT = 20;

/** The board's desk: needs of its county, what waits longest first. */
export function Inbox(): ReactElement {
  const { t } = useTranslation();
  const who = useWho();
  const words = useWords();
  const { read, any } = useFilter();
  const asked = useAsked(sorts);
  const urgent = useLoad(InboxDocument, { first: MOST_URGENT, filter: inDanger }).data?.inbox.nodes ?? [];
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choose = (id: string): void =>
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const state = states.find((known) => known === read('tillstand'));
  const theme = read('tema');
  const audience = read('malgrupp');
  const filter: NeedFilterInput = {
    ...(state === undefined ? {} : { states: [state] }),
    ...(theme === '' ? {} : { themes: [theme] }),
    ...(audience === '' ? {} : { audience: [audience] }),
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
        <SelectFilter
          name="malgrupp"
          label={t('filter.audience')}
          all={t('filter.allAudiences')}
          options={words.options('audiences')}
        />
        <SortFilter sorts={sorts} />
        <div className="filter-checks">
          <CheckFilter name="hososs" label={t('inbox.waitsOnUs')} />
          <CheckFilter name="forsenat" label={t('inbox.overdue')} />
        </div>
      </Filters>
      {urgent.length > 0 && (
        <Section title={t('inbox.danger')} intro={t('inbox.dangerIntro')}>
          <ul className="list">
            {urgent.map((need) => (
              <li key={need.id}>
                <InboxRow need={need} chosen={chosen.includes(need.id)} choose={choose} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Pages
        label={t('inbox.title')}
        query={InboxDocument}
        variables={{ filter, ...asked }}
        files
        except={urgent.map(({ id }) => id)}
        of={({ inbox }) => inbox}
        keyOf={({ id }) => id}
        row={(need) => <InboxRow need={need} chosen={chosen.includes(need.id)} choose={choose} />}
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
      {chosen.length > 0 && (
        <Section
          title={t('challenge.gatherTitle')}
          intro={t('challenge.chosen', { count: chosen.length })}
          className="gather"
        >
          <GatherForm needIds={chosen} onMade={(id) => void navigate(`/utmaning/${id}`)} />
        </Section>
      )}
    </Page>
  );
}

/** States in which a need may be gathered with others. */
const gatherable: readonly NeedState[] = ['HEARD', 'MATCHED', 'UNMATCHED'];

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

interface RowProps {
  readonly need: Row;
  readonly chosen: boolean;
  readonly choose: (id: string) => void;
}

function InboxRow({ need, chosen, choose }: RowProps): ReactElement {
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
      {gatherable.includes(need.state) && (
        <Checkbox
          data-size="sm"
          value={need.id}
          label={
            <>
              {t('challenge.choose')}
              <span className="ds-sr-only">: {need.title}</span>
            </>
          }
          checked={chosen}
          onChange={() => choose(need.id)}
        />
      )}
      {need.suggestions.length > 0 && (
        <p className="quiet">
          {t('inbox.suggested', { names: need.suggestions.map(({ item }) => item.name).join(' · ') })}
        </p>
      )}
    </article>
  );
}
