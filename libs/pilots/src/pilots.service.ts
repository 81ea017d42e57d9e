import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { AccessService } from '#access';
import { Database, loaderOf, raw, sql, type Context, type GraphQLRequestContext, type Tx } from '#kernel';
import { defaultTimes, pilotTimes, type PilotTimes } from './pilot-times.js';
import { pilotRules } from './pilots.rules.js';

export interface PilotRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly about: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly exampleAsOf: string | null;
}

export interface MembershipRow {
  readonly id: string;
  readonly organisationId: string;
  readonly participationClass: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface GroupRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly mandate: string;
  readonly status: string;
  readonly convenerId: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly outcome: string | null;
  readonly memberIds: string[];
}

const columns = raw(`pilot.id, pilot.slug, pilot.name, pilot.about, pilot.starts_on as "startsOn",
  pilot.ends_on as "endsOn", pilot.example_as_of as "exampleAsOf"`);

/** Pilots and who takes part in them. */
@Injectable()
export class PilotsService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
  ) {}

  /** The pilots the caller takes part in, in Swedish order. */
  mine(ctx: Context): Promise<PilotRow[]> {
    return this.database.read(ctx, (tx) =>
      tx.query<PilotRow>(sql`
        select ${columns} from pilot where ${pilotRules.see.records.rows(ctx.actor)}
        order by pilot.name collate "sv-x-icu", pilot.id`),
    );
  }

  /** One pilot, unless it is missing or not the caller's. */
  async get(ctx: Context, id: string): Promise<PilotRow | undefined> {
    const [row] = await this.database.read(ctx, (tx) =>
      tx.query<PilotRow>(
        sql`select ${columns} from pilot where pilot.id = ${id} and ${pilotRules.see.records.rows(ctx.actor)}`,
      ),
    );
    return row;
  }

  /** The request's loader of pilots the caller takes part in. */
  loader(request: GraphQLRequestContext): DataLoader<string, PilotRow | undefined> {
    return loaderOf(request, this, () => {
      return new DataLoader<string, PilotRow | undefined>(async (ids) => {
        const mine = new Map((await this.mine(request.ctx)).map((row) => [row.id, row]));
        return ids.map((id) => mine.get(id));
      });
    });
  }

  /** Current and former memberships of a pilot the caller may see. */
  memberships(ctx: Context, pilotId: string): Promise<MembershipRow[]> {
    return this.database.read(ctx, async (tx) => {
      if (!(await this.access.allows(tx, pilotRules.see, pilotId))) return [];
      return tx.query<MembershipRow>(sql`
        select m.id, m.organisation_id as "organisationId", m.participation_class as "participationClass",
          m.starts_on as "startsOn", m.ends_on as "endsOn"
        from membership m join organisation o on o.id = m.organisation_id
        where m.pilot_id = ${pilotId} order by o.name collate "sv-x-icu", m.starts_on, m.id`);
    });
  }

  /** Groups of a pilot the caller may see, those at work first. */
  groups(ctx: Context, pilotId: string): Promise<GroupRow[]> {
    return this.database.read(ctx, async (tx) => {
      if (!(await this.access.allows(tx, pilotRules.see, pilotId))) return [];
      return tx.query<GroupRow>(sql`
        select g.id, g.kind, g.name, g.mandate, g.status, g.convener_id as "convenerId", g.starts_on as "startsOn",
          g.ends_on as "endsOn", g.outcome,
          array(select m.organisation_id from group_member m join organisation o on o.id = m.organisation_id
            where m.group_id = g.id and m.starts_on <= ${tx.today}::date
              and (m.ends_on is null or m.ends_on >= least(${tx.today}::date, coalesce(g.ends_on, ${tx.today}::date)))
            order by o.name collate "sv-x-icu") as "memberIds"
        from pilot_group g where g.pilot_id = ${pilotId}
        order by g.ends_on is not null, g.name collate "sv-x-icu", g.id`);
    });
  }

  /** The times agreed in a pilot; the defaults outside pilots. */
  async timesOf(tx: Tx, pilotId: string | null): Promise<PilotTimes> {
    if (pilotId === null) return defaultTimes;
    const [row] = await tx.query<{ times: unknown }>(
      sql`select times from app.pilot_times where id = ${pilotId}`,
    );
    return row === undefined ? defaultTimes : pilotTimes.parse(row.times);
  }

  /** Whether an organisation takes part in a pilot today. */
  async isMember(tx: Tx, pilotId: string, organisationId: string): Promise<boolean> {
    const rows = await tx.query(sql`
      select 1 from membership where pilot_id = ${pilotId} and organisation_id = ${organisationId}
        and starts_on <= ${tx.today}::date and (ends_on is null or ends_on >= ${tx.today}::date)`);
    return rows.length > 0;
  }

  /** Groups with these ids that are at work in a pilot today and have a convener. */
  groupsAtWork(
    tx: Tx,
    pilotId: string | null,
    ids: readonly string[],
  ): Promise<{ id: string; name: string; convenerId: string }[]> {
    return tx.query(sql`
      select g.id, g.name, g.convener_id as "convenerId" from pilot_group g
      where g.pilot_id = ${pilotId}::uuid and g.id = any(${[...ids]}::uuid[]) and g.status = 'ACTIVE'
        and g.convener_id is not null and (g.ends_on is null or g.ends_on >= ${tx.today}::date)
      order by g.id`);
  }

  /** Whether a person is a contact of an organisation now: in a pilot, or in any. */
  async isContactOf(
    tx: Tx,
    personId: string,
    organisationId: string,
    pilotId: string | null,
  ): Promise<boolean> {
    const rows = await tx.query(sql`
      select 1 from participant p where p.person_id = ${personId} and p.organisation_id = ${organisationId}
        and (${pilotId}::uuid is null or p.pilot_id = ${pilotId}::uuid) and 'CONTACT' = any(p.roles)
        and p.since <= ${tx.now} and (p.until is null or p.until > ${tx.now})`);
    return rows.length > 0;
  }
}
