import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { recordAudit } from '#audit';
import {
  Database,
  loaderOf,
  newId,
  notFound,
  raw,
  sql,
  type Context,
  type GraphQLRequestContext,
  type Outcome,
  type Tx,
} from '#kernel';

/** A route into an organisation. */
export interface ContactPointRow {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly mailbox: string | null;
  readonly countyCodes: string[];
  readonly themes: string[];
  readonly answerWorkingDays: number;
}

export interface HolderRow {
  readonly contactPointId: string;
  readonly personId: string;
  readonly personName: string;
  readonly email: string | null;
  readonly deputy: boolean;
  readonly since: Date;
  readonly until: Date | null;
}

/** Who gets a point, instead of whom, from when to when (from now on, with no end, where nothing is said). */
export interface HolderChange {
  readonly contactPointId: string;
  readonly fromPersonId: string | null;
  readonly toPersonId: string;
  readonly deputy?: boolean;
  readonly since?: Date;
  readonly until?: Date;
}

const columns =
  raw(`c.id, c.organisation_id as "organisationId", c.name, c.mailbox, c.county_codes as "countyCodes",
  c.themes, c.answer_working_days as "answerWorkingDays"`);

export const contactPointNotFound = () =>
  notFound('CONTACT_POINT_NOT_FOUND', {
    sv: 'Kontaktpunkten finns inte längre. Ladda om listan och välj en annan.',
    en: 'That contact point is no longer there. Reload the list and choose another.',
  });

/** Contact points: routes that outlive the people who hold them. */
@Injectable()
export class ContactPointsService {
  private readonly byOrganisation = {};
  private readonly holders = {};

  constructor(private readonly database: Database) {}

  /** Open contact points with these ids, inside the caller's transaction. */
  byIds(tx: Tx, ids: readonly string[]): Promise<ContactPointRow[]> {
    return tx.query<ContactPointRow>(
      sql`select ${columns} from contact_point c where c.id = any(${ids}::uuid[]) and ${open(tx)}`,
    );
  }

  /** The open point that leads into an organisation as such: one for this county, a general one before others. */
  async wayInto(tx: Tx, organisationId: string, countyCode: string): Promise<ContactPointRow | undefined> {
    const [point] = await tx.query<ContactPointRow>(sql`
      select ${columns} from contact_point c where c.organisation_id = ${organisationId} and ${open(tx)}
      order by (${countyCode} = any(c.county_codes)) desc, cardinality(c.county_codes), cardinality(c.themes), c.id
      limit 1`);
    return point;
  }

  /**
   * All open points, those that fit a county and themes first: a point for exactly this county, then one for the whole
   * country; a theme in common before none stated.
   */
  list(
    ctx: Context,
    fit: { countyCode: string; themes: readonly string[] } | undefined,
  ): Promise<ContactPointRow[]> {
    const county = fit?.countyCode ?? '';
    const themes = fit?.themes ?? [];
    return this.database.read(ctx, (tx) =>
      tx.query<ContactPointRow>(sql`
        select ${columns} from contact_point c join organisation o on o.id = c.organisation_id
        where ${open(tx)}
          and (${fit === undefined} or cardinality(c.county_codes) = 0 or ${county} = any(c.county_codes))
        order by (${county} = any(c.county_codes)) desc, (c.themes && ${themes}::text[]) desc,
          o.name collate "sv-x-icu", c.name collate "sv-x-icu", c.id limit 500`),
    );
  }

  /** The request's loader of points by id, closed ones included: old referrals still show where they went. */
  loader(request: GraphQLRequestContext): DataLoader<string, ContactPointRow | undefined> {
    return loaderOf(request, this, () => {
      return new DataLoader<string, ContactPointRow | undefined>(async (ids) => {
        const rows = await this.database.read(request.ctx, (tx) =>
          tx.query<ContactPointRow>(
            sql`select ${columns} from contact_point c where c.id = any(${ids}::uuid[])`,
          ),
        );
        const byId = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => byId.get(id));
      });
    });
  }

  /** The request's loader of an organisation's open points. */
  ofOrganisations(request: GraphQLRequestContext): DataLoader<string, ContactPointRow[]> {
    return loaderOf(request, this.byOrganisation, () => {
      return new DataLoader<string, ContactPointRow[]>(async (ids) => {
        const rows = await this.database.read(request.ctx, (tx) =>
          tx.query<ContactPointRow>(sql`
            select ${columns} from contact_point c where c.organisation_id = any(${ids}::uuid[]) and ${open(tx)}
            order by c.name collate "sv-x-icu", c.id`),
        );
        return ids.map((id) => rows.filter((row) => row.organisationId === id));
      });
    });
  }

  /** The request's loader of those who hold a point right now. */
  holdersOf(request: GraphQLRequestContext): DataLoader<string, HolderRow[]> {
    return loaderOf(request, this.holders, () => {
      return new DataLoader<string, HolderRow[]>(async (ids) => {
        const rows = await this.database.read(request.ctx, (tx) => this.currentHolders(tx, ids));
        return ids.map((id) => rows.filter((row) => row.contactPointId === id));
      });
    });
  }

  /** Who holds these points right now, deputies last. */
  currentHolders(tx: Tx, pointIds: readonly string[]): Promise<HolderRow[]> {
    return tx.query<HolderRow>(sql`
      select h.contact_point_id as "contactPointId", p.id as "personId", p.name as "personName", p.email, h.deputy,
        h.since, h.until
      from contact_point_holder h join person p on p.id = h.person_id
      where h.contact_point_id = any(${pointIds}::uuid[]) and h.since <= ${tx.now} and (h.until is null or h.until > ${tx.now})
      order by h.deputy, h.since, h.id`);
  }

  /** Hands a point to another person: the leaver loses access at once, open cases stay with the point. */
  changeHolder(ctx: Context, change: HolderChange): Promise<Outcome<string>> {
    return this.database.write(ctx, (tx) => this.changeHolderIn(tx, change));
  }

  /** The same in the caller's transaction. */
  async changeHolderIn(tx: Tx, change: HolderChange): Promise<Outcome<string>> {
    const [point] = await this.byIds(tx, [change.contactPointId]);
    if (point === undefined) return contactPointNotFound();
    if (change.fromPersonId !== null) await this.end(tx, point.id, change.fromPersonId);
    const since = change.since ?? tx.now;
    await tx.execute(sql`
      insert into contact_point_holder (id, contact_point_id, person_id, deputy, since, until)
      values (${newId()}, ${point.id}, ${change.toPersonId}, ${change.deputy ?? false}, ${since},
        ${change.until ?? null}::timestamptz)`);
    await recordAudit(tx, {
      action: 'contact_point.holder_changed',
      subjectType: 'contact_point',
      subjectId: point.id,
      detail: {
        from: change.fromPersonId,
        to: change.toPersonId,
        deputy: change.deputy ?? false,
        since: since.toISOString(),
        until: change.until?.toISOString() ?? null,
      },
      ownerId: point.organisationId,
    });
    return point.id;
  }

  /** Ends what somebody holds or will hold of a point, at once. Answers how many rows that were. */
  async endHolderIn(tx: Tx, contactPointId: string, personId: string): Promise<number> {
    const ended = await this.end(tx, contactPointId, personId);
    if (ended > 0) {
      await recordAudit(tx, {
        action: 'contact_point.holder_ended',
        subjectType: 'contact_point',
        subjectId: contactPointId,
        detail: { from: personId },
      });
    }
    return ended;
  }

  private end(tx: Tx, contactPointId: string, personId: string): Promise<number> {
    return tx.execute(sql`
      update contact_point_holder set until = ${tx.now}
      where contact_point_id = ${contactPointId} and person_id = ${personId} and (until is null or until > ${tx.now})`);
  }
}

const open = (tx: Tx) => sql`(c.closed_on is null or c.closed_on >= ${tx.today}::date)`;
