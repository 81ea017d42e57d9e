import { Injectable } from '@nestjs/common';
import {
  conditions,
  Database,
  enumOf,
  searched,
  sql,
  type Context,
  type ListSheet,
  type Orders,
  type Placed,
  type Slice,
  type Text,
} from '#kernel';
import { worksIn } from './overviews.rules.js';

export type Whose = 'OWN' | 'PILOT';

export const WhoseEnum = enumOf<Whose>('AnswerTimesOf', 'Whose answer times.', {
  OWN: 'Those of the organisation acted for.',
  PILOT: 'Those of all together. Nobody else’s are shown.',
});

const WHOSE_TEXTS: Readonly<Record<Whose, Text>> = {
  OWN: { sv: 'Er organisation', en: 'Your organisation' },
  PILOT: { sv: 'Hela piloten', en: 'The whole pilot' },
};

/** With fewer who have answered, the times of all together would tell somebody's own. */
export const FEWEST_ANSWERERS = 3;

/** How long requests took until the first answer. */
export interface AnswerTimes {
  readonly of: Whose;
  readonly sent: number;
  readonly answered: number;
  readonly waiting: number;
  readonly late: number;
  /** Days until half of those answered had their answer; null where nothing may or can be said. */
  readonly medianDays: number | null;
  /** Days until nine in ten of them had it. */
  readonly ninthDays: number | null;
}

export interface AnswerTimesFilter {
  readonly sentFrom?: string | null;
  readonly sentUntil?: string | null;
}

export type AnswerTimesSortCode = 'USUAL';

export const AnswerTimesSort = enumOf<AnswerTimesSortCode>('AnswerTimesSort', 'In which order they stand.', {
  USUAL: 'One’s own first.',
});

export const answerTimesOrders: Orders<AnswerTimesSortCode> = {
  id: sql`t.of`,
  idIs: 'text',
  by: { USUAL: [{ by: sql`t.of`, as: 'text' }] },
};

export const answerTimesSheet: ListSheet<AnswerTimes> = {
  name: { sv: 'Svarstider', en: 'Answer times' },
  columns: [
    { header: { sv: 'Vems', en: 'Whose' }, value: (row, locale) => WHOSE_TEXTS[row.of][locale] },
    { header: { sv: 'Förfrågningar', en: 'Requests' }, type: 'number', value: (row) => row.sent },
    { header: { sv: 'Besvarade', en: 'Answered' }, type: 'number', value: (row) => row.answered },
    { header: { sv: 'Väntar', en: 'Waiting' }, type: 'number', value: (row) => row.waiting },
    { header: { sv: 'Försenade', en: 'Late' }, type: 'number', value: (row) => row.late },
    {
      header: { sv: 'Hälften inom dagar', en: 'Half within days' },
      type: 'number',
      value: (row) => row.medianDays,
    },
    {
      header: { sv: 'Nio av tio inom dagar', en: 'Nine in ten within days' },
      type: 'number',
      value: (row) => row.ninthDays,
    },
  ],
};

/** How long answers take: each organisation sees its own, and those of the pilot together. */
@Injectable()
export class AnswerTimesService {
  constructor(private readonly database: Database) {}

  list(
    ctx: Context,
    asked: {
      readonly pilotId: string;
      readonly filter?: AnswerTimesFilter | null;
      readonly search?: string | null;
    },
    slice: Slice,
  ): Promise<(AnswerTimes & Placed)[]> {
    const filtered = conditions<AnswerTimesFilter>(asked.filter, {
      sentFrom: (day) => sql`f.sent_at >= (${day}::date)::timestamp at time zone 'Europe/Stockholm'`,
      sentUntil: (day) => sql`f.sent_at < (${day}::date + 1)::timestamp at time zone 'Europe/Stockholm'`,
    });
    const days = sql`extract(epoch from f.answered_at - f.sent_at) / 86400`;
    const within = (share: number) =>
      sql`case when whose.of = 'OWN' or count(distinct f.answerer) filter (where f.answered_at is not null) >= ${FEWEST_ANSWERERS}
        then round((percentile_cont(${share}::float8) within group (order by ${days}) filter (where f.answered_at is not null))::numeric, 1)::float8 end`;
    return this.database.read(ctx, (tx) =>
      tx.query<AnswerTimes & Placed>(sql`
        with t as (
          select whose.of, count(f.sent_at)::int as sent, count(f.answered_at)::int as answered,
            (count(*) filter (where f.answered_at is null and f.state in ('SENT', 'ACKNOWLEDGED')))::int as waiting,
            (count(*) filter (where f.answered_at is null and f.late <> 'NONE'))::int as late,
            ${within(0.5)} as "medianDays", ${within(0.9)} as "ninthDays"
          from unnest('{OWN,PILOT}'::text[]) as whose(of)
          left join app.answer_figure f on f.pilot_id = ${asked.pilotId} and (whose.of = 'PILOT' or f.own) ${filtered}
          where ${worksIn(ctx.actor, asked.pilotId)} and (whose.of = 'PILOT' or ${ctx.actor.organisationId !== null})
          group by whose.of)
        select t.*, ${slice.keyset} as keyset from t
        where true ${searched(asked.search, () => sql`true`)} ${slice.after}
        order by ${slice.order} limit ${slice.limit}`),
    );
  }
}
