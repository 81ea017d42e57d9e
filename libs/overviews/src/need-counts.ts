import { Injectable } from '@nestjs/common';
import { labelOf, vocabulary } from '#directory';
import {
  conditions,
  Database,
  enumOf,
  holds,
  searched,
  sql,
  type Context,
  type ListSheet,
  type Locale,
  type Orders,
  type Placed,
  type Slice,
  type Sql,
  type Text,
  type Tx,
} from '#kernel';
import { NEED_STATE_TEXTS, SOURCE_TEXTS, type NeedState } from '#needs';
import { worksIn } from './overviews.rules.js';

export type NeedDimension = 'COUNTY' | 'THEME' | 'AUDIENCE' | 'STATE' | 'AGE' | 'SOURCE';

export const NeedDimensionEnum = enumOf<NeedDimension>('NeedDimension', 'What needs are counted by.', {
  COUNTY: 'County.',
  THEME: 'Theme; a need with several counts in each.',
  AUDIENCE: 'Target group; a need with several counts in each.',
  STATE: 'Where it stands.',
  AGE: 'How long ago it was submitted.',
  SOURCE: 'How it came to be heard.',
});

/** Which needs are counted. Of a list of values, any. */
export interface NeedCountFilter {
  readonly countyCode?: string | null;
  readonly themes?: readonly string[] | null;
  readonly audience?: readonly string[] | null;
  readonly states?: readonly NeedState[] | null;
  readonly withoutOffer?: boolean | null;
  readonly toldFrom?: string | null;
  readonly toldUntil?: string | null;
}

/** How many needs there are of one kind. */
export interface NeedCount {
  readonly code: string;
  readonly label: string;
  readonly needs: number;
  readonly open: number;
  readonly late: number;
  readonly withoutOffer: number;
}

export type NeedCountSortCode = 'USUAL' | 'LABEL' | 'NEEDS' | 'WITHOUT_OFFER';

export const NeedCountSort = enumOf<NeedCountSortCode>('NeedCountSort', 'In which order counts stand.', {
  USUAL: 'As the words stand: states as a need goes, ages the youngest first, the rest å ä ö last.',
  LABEL: 'By name, å ä ö last.',
  NEEDS: 'The most needs first.',
  WITHOUT_OFFER: 'The most needs without an offer first.',
});

export const needCountOrders: Orders<NeedCountSortCode> = {
  id: sql`kind.code`,
  idIs: 'text',
  by: {
    USUAL: [{ by: sql`kind.place`, as: 'number' }],
    LABEL: [{ by: sql`kind.label`, as: 'text' }],
    NEEDS: [{ by: sql`kind.needs`, as: 'number', down: true }],
    WITHOUT_OFFER: [{ by: sql`kind."withoutOffer"`, as: 'number', down: true }],
  },
};

const NAMES: Readonly<Record<NeedDimension, Text>> = {
  COUNTY: { sv: 'Län', en: 'County' },
  THEME: { sv: 'Tema', en: 'Theme' },
  AUDIENCE: { sv: 'Målgrupp', en: 'Target group' },
  STATE: { sv: 'Läge', en: 'State' },
  AGE: { sv: 'Ålder', en: 'Age' },
  SOURCE: { sv: 'Hördes', en: 'Heard' },
};

/** Counts as a file. */
export const needCountSheet = (by: NeedDimension): ListSheet<NeedCount> => ({
  name: {
    sv: `Behov efter ${NAMES[by].sv.toLocaleLowerCase('sv')}`,
    en: `Needs by ${NAMES[by].en.toLowerCase()}`,
  },
  columns: [
    { header: NAMES[by], type: 'wide', value: (row) => row.label },
    { header: { sv: 'Behov', en: 'Needs' }, type: 'number', value: (row) => row.needs },
    { header: { sv: 'Pågår', en: 'Open' }, type: 'number', value: (row) => row.open },
    { header: { sv: 'Försenade', en: 'Late' }, type: 'number', value: (row) => row.late },
    {
      header: { sv: 'Utan erbjudande', en: 'Without an offer' },
      type: 'number',
      value: (row) => row.withoutOffer,
    },
  ],
});

const AGES: Readonly<Record<string, Text>> = {
  WEEK: { sv: 'Under en vecka', en: 'Less than a week' },
  MONTH: { sv: 'En vecka till en månad', en: 'A week to a month' },
  QUARTER: { sv: 'En till tre månader', en: 'One to three months' },
  YEAR: { sv: 'Tre månader till ett år', en: 'Three months to a year' },
  OLDER: { sv: 'Mer än ett år', en: 'More than a year' },
};

/** A need that says nothing of it: unknown is not none. */
const UNSAID = '-';
const UNSAID_TEXT: Text = { sv: 'Inte angivet', en: 'Not stated' };

/** Words to count by, in their usual order. */
const WORDS: Readonly<Record<Exclude<NeedDimension, 'COUNTY'>, (locale: Locale) => [string, string][]>> = {
  THEME: (locale) => tags('themes', locale),
  AUDIENCE: (locale) => tags('audiences', locale),
  STATE: (locale) =>
    inWords(NEED_STATE_TEXTS, locale).filter(
      ([code]) => !['DRAFT', 'MERGED', 'REMOVED', 'WITHDRAWN'].includes(code),
    ),
  AGE: (locale) => inWords(AGES, locale),
  SOURCE: (locale) => inWords(SOURCE_TEXTS, locale),
};

const inWords = (texts: Readonly<Record<string, Text>>, locale: Locale): [string, string][] =>
  Object.entries(texts).map(([code, text]) => [code, text[locale]]);

const tags = (name: 'themes' | 'audiences', locale: Locale): [string, string][] => [
  ...vocabulary[name].map(({ code }): [string, string] => [code, labelOf(name, code, locale)]),
  [UNSAID, UNSAID_TEXT[locale]],
];

/** The codes that a need counts under. */
const codesOf = (by: NeedDimension, tx: Tx): Sql => {
  const listed = (list: Sql): Sql => sql`case when ${list} = '{}' then array[${UNSAID}] else ${list} end`;
  const age = sql`(${tx.now}::timestamptz - f.submitted_at)`;
  const codes: Readonly<Record<NeedDimension, Sql>> = {
    COUNTY: sql`array[f.county_code]`,
    THEME: listed(sql`f.themes`),
    AUDIENCE: listed(sql`f.audience`),
    STATE: sql`array[f.state]`,
    SOURCE: sql`array[f.source]`,
    AGE: sql`array[case when ${age} < interval '7 days' then 'WEEK' when ${age} < interval '1 month' then 'MONTH'
      when ${age} < interval '3 months' then 'QUARTER' when ${age} < interval '1 year' then 'YEAR' else 'OLDER' end]`,
  };
  return codes[by];
};

export interface NeedCountsAsked {
  readonly pilotId: string;
  readonly by: NeedDimension;
  readonly filter?: NeedCountFilter | null;
  readonly search?: string | null;
}

/** How many needs there are in a pilot, of which kind. Numbers, never texts. */
@Injectable()
export class NeedCountsService {
  constructor(private readonly database: Database) {}

  list(ctx: Context, asked: NeedCountsAsked, slice: Slice): Promise<(NeedCount & Placed)[]> {
    const filtered = conditions<NeedCountFilter>(asked.filter, {
      countyCode: (code) => sql`f.county_code = ${code}`,
      themes: (themes) => sql`f.themes && ${[...themes]}::text[]`,
      audience: (audience) => sql`f.audience && ${[...audience]}::text[]`,
      states: (states) => sql`f.state = any(${[...states]}::text[])`,
      withoutOffer: (only) => (only ? sql`not f.offered` : sql`true`),
      toldFrom: (day) => sql`f.submitted_at >= (${day}::date)::timestamp at time zone 'Europe/Stockholm'`,
      toldUntil: (day) => sql`f.submitted_at < (${day}::date + 1)::timestamp at time zone 'Europe/Stockholm'`,
    });
    return this.database.read(ctx, (tx) =>
      tx.query<NeedCount & Placed>(sql`
        with figure as (
          select f.*, ${codesOf(asked.by, tx)} as codes from app.need_figure f
          where f.pilot_id = ${asked.pilotId} and ${worksIn(ctx.actor, asked.pilotId)} ${filtered}),
        word as (${wordsOf(asked.by, ctx.locale)}),
        kind as (
          select word.code, word.label, word.place, count(figure.id)::int as needs,
            (count(figure.id) filter (where figure.open))::int as open,
            (count(figure.id) filter (where figure.late <> 'NONE'))::int as late,
            (count(figure.id) filter (where not figure.offered))::int as "withoutOffer"
          from word left join figure on word.code = any(figure.codes)
          where ${worksIn(ctx.actor, asked.pilotId)} group by word.code, word.label, word.place)
        select kind.code, kind.label, kind.needs, kind.open, kind.late, kind."withoutOffer", ${slice.keyset} as keyset
        from kind where true ${searched(asked.search, (words) => holds(sql`kind.label`, words))} ${slice.after}
        order by ${slice.order} limit ${slice.limit}`),
    );
  }
}

/** Every word, also those of which there is no need: nothing told is a number too. */
function wordsOf(by: NeedDimension, locale: Locale): Sql {
  if (by === 'COUNTY')
    return sql`select code, name as label, row_number() over (order by name collate "sv-x-icu") as place from county`;
  const words = WORDS[by](locale);
  return sql`select code, label, place from unnest(${words.map(([code]) => code)}::text[],
    ${words.map(([, label]) => label)}::text[]) with ordinality as given(code, label, place)`;
}
