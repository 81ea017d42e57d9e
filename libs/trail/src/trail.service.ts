import { Injectable } from '@nestjs/common';
import { isPerson, NOBODY, type Rule, type Subject } from '#access';
import {
  conditions,
  Database,
  enumOf,
  inSwedish,
  join,
  raw,
  searched,
  sql,
  type Context,
  type ListSheet,
  type Orders,
  type Placed,
  type Slice,
} from '#kernel';
import { challengeRules } from '#challenges';
import { needRules } from '#needs';
import { referralRules } from '#referrals';
import { supportRules } from '#supports';

/** Records with a trail: whoever may see the record (of the catalogue: whoever keeps it) may see its trail. */
const SEEN_BY: readonly Rule[] = [needRules.see, referralRules.see, challengeRules.see, supportRules.edit];

export const trailRule: Rule = {
  code: 'audit.see',
  who: {
    sv: 'Den som får se behovet, förfrågan eller utmaningen, och den som förvaltar stödet eller statsbidraget',
    en: 'Whoever may see the need, the request or the challenge, and whoever keeps the support or grant',
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

/** Which acts. */
export interface TrailFilter {
  readonly actions?: readonly string[] | null;
  readonly organisationId?: string | null;
}

export interface TrailAsked {
  readonly subjectId: string;
  readonly filter?: TrailFilter | null;
  readonly search?: string | null;
}

export type TrailSortCode = 'OLDEST' | 'NEWEST';

export const TrailSort = enumOf<TrailSortCode>('AuditEventSort', 'In which order a trail stands.', {
  OLDEST: 'As it happened.',
  NEWEST: 'The latest first.',
});

export const trailOrders: Orders<TrailSortCode> = {
  // Ids are made as things happen; the time would put acts of one transaction in any order.
  id: sql`e.id`,
  by: {
    OLDEST: [{ by: sql`e.at`, as: 'instant' }],
    NEWEST: [{ by: sql`e.at`, as: 'instant', down: true }],
  },
};

/** A trail as a file. */
export const trailSheet: ListSheet<TrailRow> = {
  name: { sv: 'Logg', en: 'Trail' },
  columns: [
    { header: { sv: 'När', en: 'When' }, type: 'instant', value: (row) => row.at },
    { header: { sv: 'Vad', en: 'What' }, type: 'wide', value: (row) => row.action },
    { header: { sv: 'För', en: 'For' }, type: 'wide', value: (row) => row.organisationName },
    { header: { sv: 'Av', en: 'By' }, value: (row) => row.actorId ?? row.actorKind },
    { header: { sv: 'Skäl', en: 'Reason' }, type: 'wide', value: (row) => row.reason },
    {
      header: { sv: 'Uppgifter', en: 'Details' },
      type: 'wide',
      value: (row) => Object.entries(row.detail).map(([name, value]) => `${name}: ${value ?? ''}`),
    },
    {
      header: { sv: 'Plats i kedjan', en: 'Place in the chain' },
      type: 'number',
      value: (row) => row.position,
    },
    { header: { sv: 'Kontrollsumma', en: 'Hash' }, value: (row) => row.hash },
  ],
};

/** One act in a record's trail. */
export interface TrailRow extends Placed {
  readonly id: string;
  readonly at: Date;
  readonly action: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly delegatedById: string | null;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly reason: string | null;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
  readonly position: number;
  readonly hash: string;
}

@Injectable()
export class TrailService {
  constructor(private readonly database: Database) {}

  /** What happened to a record. Missing and not yours are alike: nothing, in one query. */
  list(ctx: Context, asked: TrailAsked, slice: Slice): Promise<TrailRow[]> {
    const seen = SEEN_BY.map(({ actors, records }) =>
      records === undefined || !actors(ctx.actor)
        ? sql`false`
        : sql`exists (select 1 from ${raw(records.table)} where ${raw(records.table)}.id = e.subject_id and ${records.rows(ctx.actor)})`,
    );
    const filtered = conditions<TrailFilter>(asked.filter, {
      actions: (actions) => sql`e.action = any(${[...actions]}::text[])`,
      organisationId: (id) => sql`e.organisation_id = ${id}::uuid`,
    });
    const found = searched(asked.search, (words) => inSwedish(sql`coalesce(e.reason, '')`, words));
    return this.database.readOne<TrailRow>(
      ctx,
      sql`select e.id, e.at, e.action, e.actor_kind as "actorKind", e.organisation_id as "organisationId",
          o.name as "organisationName",
          case when e.organisation_id = ${ctx.actor.organisationId} then e.actor_id end as "actorId",
          case when e.organisation_id = ${ctx.actor.organisationId} then e.delegated_by_id end as "delegatedById",
          e.reason, e.detail, e.position, e.hash, ${slice.keyset} as keyset
        from audit_entry e left join organisation o on o.id = e.organisation_id
        where e.subject_id = ${asked.subjectId}::uuid and (${join(seen, ' or ')}) ${filtered} ${found} ${slice.after}
        order by ${slice.order} limit ${slice.limit}`,
    );
  }
}
