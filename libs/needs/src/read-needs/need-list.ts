import { labelOf } from '#directory';
import {
  beginsWith,
  conditions,
  enumOf,
  inSwedish,
  searched,
  sql,
  type ListSheet,
  type Locale,
  type Orders,
  type Sql,
  type Text,
} from '#kernel';
import { headingOf, type NeedRecord, type NeedSource } from '../need-record.js';
import type { NeedState } from '../need-states.js';
import { NEED_STATE_TEXTS, PARTY_TEXTS, SOURCE_TEXTS, STEP_TEXTS } from '../need-texts.js';

/** Which needs. Of a list of values, any. */
export interface NeedFilter {
  readonly states?: readonly NeedState[] | null;
  readonly themes?: readonly string[] | null;
  readonly audience?: readonly string[] | null;
  readonly sources?: readonly NeedSource[] | null;
  readonly pilotId?: string | null;
  readonly municipalityId?: string | null;
  readonly countyCode?: string | null;
  readonly waitsOnUs?: boolean | null;
  readonly overdue?: boolean | null;
  readonly danger?: boolean | null;
  readonly toldFrom?: string | null;
  readonly toldUntil?: string | null;
}

/** How needs are asked for in lists. */
export interface NeedsAsked {
  readonly filter?: NeedFilter | null;
  readonly search?: string | null;
}

/** What was asked for, as further conditions on `need`. */
export function needsThat({ filter, search }: NeedsAsked, organisationId: string | null): Sql {
  const filtered = conditions<NeedFilter>(filter, {
    states: (states) => sql`need.state = any(${[...states]}::text[])`,
    themes: (themes) => sql`need.themes && ${[...themes]}::text[]`,
    audience: (audience) => sql`need.audience && ${[...audience]}::text[]`,
    sources: (sources) => sql`need.source = any(${[...sources]}::text[])`,
    pilotId: (id) => sql`need.pilot_id = ${id}::uuid`,
    municipalityId: (id) => sql`need.organisation_id = ${id}::uuid`,
    countyCode: (code) => sql`need.county_code = ${code}`,
    danger: (only) => (only ? sql`need.danger` : sql`true`),
    overdue: (only) => (only ? sql`need.late <> 'NONE'` : sql`true`),
    waitsOnUs: (only) =>
      only
        ? sql`(need.next_party = 'MUNICIPALITY' and need.organisation_id = ${organisationId}::uuid)
            or (need.next_party = 'BOARD' and need.board_id = ${organisationId}::uuid)
            or ${organisationId}::uuid = any(need.waits_on_ids)`
        : sql`true`,
    toldFrom: (day) => sql`need.submitted_at >= (${day}::date)::timestamp at time zone 'Europe/Stockholm'`,
    toldUntil: (day) =>
      sql`need.submitted_at < (${day}::date + 1)::timestamp at time zone 'Europe/Stockholm'`,
  });
  // The document must stay, to the letter, what the index on it says.
  const found = searched(
    search,
    (words) => sql`${inSwedish(sql`need.title || ' ' || need.text`, words)}
      or ${beginsWith(sql`need.municipality_name`, words)}`,
  );
  return sql`${filtered} ${found}`;
}

export type NeedSortCode = 'DUE' | 'NEWEST' | 'OLDEST' | 'MUNICIPALITY' | 'TITLE';

export const NeedSort = enumOf<NeedSortCode>('NeedSort', 'In which order needs stand.', {
  DUE: 'What is due, or has waited, longest first; what waits on nobody last.',
  NEWEST: 'Told or begun last first.',
  OLDEST: 'Told or begun first first.',
  MUNICIPALITY: 'By municipality, å ä ö last.',
  TITLE: 'By heading, å ä ö last.',
});

const ordersOf = (dueAt: Sql): Orders<NeedSortCode> => ({
  id: sql`need.id`,
  by: {
    DUE: [{ by: dueAt, as: 'instant' }],
    NEWEST: [{ by: sql`need.created_at`, as: 'instant', down: true }],
    OLDEST: [{ by: sql`need.created_at`, as: 'instant' }],
    MUNICIPALITY: [
      { by: sql`need.municipality_name`, as: 'text' },
      { by: sql`need.created_at`, as: 'instant' },
    ],
    TITLE: [{ by: sql`need.title`, as: 'text' }],
  },
});

/** Orders of any needs. */
export const needOrders = ordersOf(sql`coalesce(need.due_at, 'infinity')`);
/** Orders of needs that each wait on somebody: their due time is set, and the index of it serves. */
export const waitingNeedOrders = ordersOf(sql`need.due_at`);

const labels =
  (name: 'themes' | 'audiences' | 'wants') =>
  (codes: readonly string[], locale: Locale): string[] =>
    codes.map((code) => labelOf(name, code, locale));
const [themes, audiences, wants] = [labels('themes'), labels('audiences'), labels('wants')];

/** The word for a code, where one was chosen. */
const one = (name: 'urgencies' | 'anchorings', code: string | null, locale: Locale): string | null =>
  code === null ? null : labelOf(name, code, locale);

/** Needs in files, for whoever may read them whole. */
export const needSheet: ListSheet<NeedRecord> = {
  name: { sv: 'Behov', en: 'Needs' },
  columns: [
    { header: { sv: 'Rubrik', en: 'Heading' }, type: 'wide', value: (need) => headingOf(need) },
    { header: { sv: 'Kommun', en: 'Municipality' }, value: (need) => need.municipalityName },
    { header: { sv: 'Läge', en: 'State' }, value: (need, locale) => NEED_STATE_TEXTS[need.state][locale] },
    { header: { sv: 'Teman', en: 'Themes' }, value: (need, locale) => themes(need.themes, locale) },
    {
      header: { sv: 'Målgrupper', en: 'Target groups' },
      value: (need, locale) => audiences(need.audience, locale),
    },
    { header: { sv: 'Önskar', en: 'Asks for' }, value: (need, locale) => wants(need.wants, locale) },
    { header: { sv: 'Behovet', en: 'The need' }, type: 'wide', value: (need) => need.text },
    {
      header: { sv: 'Att ta emot stöd med', en: 'To receive support with' },
      type: 'wide',
      value: (need) => need.capacity,
    },
    { header: { sv: 'Prövat', en: 'Tried' }, type: 'wide', value: (need) => need.tried },
    {
      header: { sv: 'Budget eller planering', en: 'Budget or planning' },
      value: (need) => need.planningMoment,
    },
    {
      header: { sv: 'Hur bråttom', en: 'How urgent' },
      value: (need, locale) => one('urgencies', need.urgency, locale),
    },
    {
      header: { sv: 'Förankrat hos', en: 'Anchored with' },
      value: (need, locale) => one('anchorings', need.anchoredWith, locale),
    },
    { header: { sv: 'Hördes', en: 'Heard' }, value: (need, locale) => SOURCE_TEXTS[need.source][locale] },
    { header: { sv: 'Inskickat', en: 'Submitted' }, type: 'instant', value: (need) => need.submittedAt },
    {
      header: { sv: 'Väntar på', en: 'Waits on' },
      value: (need, locale) => (need.nextParty === null ? null : PARTY_TEXTS[need.nextParty][locale]),
    },
    {
      header: { sv: 'Att göra', en: 'To do' },
      value: (need, locale) => (need.nextStep === null ? null : STEP_TEXTS[need.nextStep][locale]),
    },
    { header: { sv: 'Senast', en: 'By' }, type: 'instant', value: (need) => need.dueAt },
    {
      header: { sv: 'Försenat', en: 'Late' },
      value: (need, locale) => (need.late === 'NONE' ? null : LATE[locale]),
    },
    { header: { sv: 'Id', en: 'Id' }, value: (need) => need.id },
  ],
};

const LATE: Text = { sv: 'ja', en: 'yes' };
