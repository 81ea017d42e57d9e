import { Injectable } from '@nestjs/common';
import { isPerson, NOBODY, type Rule, type Subject } from '#access';
import {
  Database,
  decodeCursor,
  isProblem,
  join,
  pageSize,
  raw,
  sql,
  toPage,
  type Context,
  type Outcome,
  type Page,
  type PageArgs,
} from '#kernel';
import { needRules } from '#needs';
import { referralRules } from '#referrals';
import { supportRules } from '#supports';

/** Records with a trail: whoever may see the record (of the catalogue: whoever keeps it) may see its trail. */
const SEEN_BY: readonly Rule[] = [needRules.see, referralRules.see, supportRules.edit];

export const trailRule: Rule = {
  code: 'audit.see',
  who: {
    sv: 'Den som får se behovet eller förfrågan, och den som förvaltar stödet eller statsbidraget',
    en: 'Whoever may see the need or the request, and whoever keeps the support or grant',
  },
  what: {
    sv: 'ser vad som hänt med posten, när, för vilken organisation och varför; vilken person ser bara den egna organisationen',
    en: 'see what happened to the record, when, for which organisation and why; which person only their own organisation',
  },
  actors: isPerson,
};

export const trailSubject: Subject = {
  code: 'audit',
  name: { sv: 'Loggen', en: 'The audit trail' },
  kinds: [
    {
      code: 'audit_entry',
      name: { sv: 'Vem som har gjort vad med en post', en: 'Who did what with a record' },
      level: 'GROUP',
      changedBy: NOBODY,
    },
  ],
};

/** One act in a record's trail. */
export interface TrailRow {
  readonly id: string;
  readonly at: Date;
  readonly action: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly delegatedById: string | null;
  readonly organisationId: string | null;
  readonly reason: string | null;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
  readonly position: number;
  readonly hash: string;
}

@Injectable()
export class TrailService {
  constructor(private readonly database: Database) {}

  /** What happened to a record, oldest first. Missing and not yours are alike: nothing, in one query. */
  async list(ctx: Context, subjectId: string, args: PageArgs): Promise<Outcome<Page<TrailRow>>> {
    const first = pageSize(args.first);
    const cursor = args.after == null ? undefined : decodeCursor(args.after, 'id');
    if (isProblem(cursor)) return cursor;
    const seen = SEEN_BY.map(({ actors, records }) =>
      records === undefined || !actors(ctx.actor)
        ? sql`false`
        : sql`exists (select 1 from ${raw(records.table)} where ${raw(records.table)}.id = e.subject_id and ${records.rows(ctx.actor)})`,
    );
    const rows = await this.database.readOne<TrailRow>(
      ctx,
      sql`select e.id, e.at, e.action, e.actor_kind as "actorKind", e.organisation_id as "organisationId",
          case when e.organisation_id = ${ctx.actor.organisationId} then e.actor_id end as "actorId",
          case when e.organisation_id = ${ctx.actor.organisationId} then e.delegated_by_id end as "delegatedById",
          e.reason, e.detail, e.position, e.hash
        from audit_entry e
        where e.subject_id = ${subjectId}::uuid and e.id > ${cursor?.[0] ?? NIL}::uuid and (${join(seen, ' or ')})
        order by e.id limit ${first + 1}`,
    );
    return toPage(rows, first, (row) => [row.id]);
  }
}

/** Before all ids. */
const NIL = '00000000-0000-0000-0000-000000000000';
