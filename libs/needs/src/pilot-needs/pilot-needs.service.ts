import { Injectable } from '@nestjs/common';
import { pilotsWithRole } from '#access';
import {
  Database,
  decodeCursor,
  empty,
  isProblem,
  pageSize,
  sql,
  toPage,
  type Context,
  type Outcome,
  type Page,
  type PageArgs,
  type Text,
} from '#kernel';
import { headingOf } from '../need-record.js';
import type { NeedState } from '../need-states.js';

/** What others in a pilot see of a need. */
export interface PilotNeedRow {
  readonly id: string;
  readonly heading: string;
  /** Only where the municipality lets it be shown to more. */
  readonly text: string | null;
  readonly themes: string[];
  readonly countyCode: string;
  readonly state: NeedState;
  readonly submittedAt: Date;
}

/** Which of them. */
export interface PilotNeedFilter {
  readonly countyCode?: string | null;
  readonly themes?: readonly string[] | null;
}

/** A need without a heading shows none where its text is not shown: its first words are its text. */
const UNTITLED: Text = { sv: 'Behov utan rubrik', en: 'Need without a heading' };

/** The needs of a pilot as those see them whom they do not concern themselves: where the same is needed, and what. */
@Injectable()
export class PilotNeedsService {
  constructor(private readonly database: Database) {}

  /** Newest first. Nothing where the caller does not work in the pilot, or for a municipality. */
  async page(
    ctx: Context,
    pilotId: string,
    page: PageArgs,
    filter: PilotNeedFilter,
  ): Promise<Outcome<Page<PilotNeedRow>>> {
    const first = pageSize(page.first);
    const after = page.after == null ? undefined : decodeCursor(page.after, 'instant', 'id');
    if (isProblem(after)) return after;
    const { actor, locale } = ctx;
    const neutral = actor.organisationId === null && pilotsWithRole('FACILITATOR', actor).includes(pilotId);
    const party = actor.organisationId !== null && pilotsWithRole('CONTACT', actor).includes(pilotId);
    const { themes = null, countyCode = null } = filter;
    const rows = await this.database.read(ctx, (tx) =>
      tx.query<Omit<PilotNeedRow, 'heading'> & { title: string }>(sql`
        select n.id, n.title, n.text, n.themes, n.county_code as "countyCode", n.state, n.submitted_at as "submittedAt"
        from app.pilot_need n
        where n.pilot_id = ${pilotId} and (${neutral} or (${party} and exists (
            select 1 from organisation me where me.id = ${actor.organisationId} and me.kinds && '{COUNTY_BOARD,AGENCY}')))
          ${countyCode === null ? empty : sql`and n.county_code = ${countyCode}`}
          ${themes === null || themes.length === 0 ? empty : sql`and n.themes && ${[...themes]}::text[]`}
          ${after === undefined ? empty : sql`and (n.submitted_at, n.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}
        order by n.submitted_at desc, n.id desc limit ${first + 1}`),
    );
    const headed = rows.map(({ title, ...row }) => ({
      ...row,
      heading:
        title.trim() === '' && row.text === null
          ? UNTITLED[locale]
          : headingOf({ title, text: row.text ?? '' }),
    }));
    return toPage(headed, first, (row) => [row.submittedAt.toISOString(), row.id]);
  }
}
