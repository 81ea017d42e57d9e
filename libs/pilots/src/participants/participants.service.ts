import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AccessService } from '#access';
import { recordAudit } from '#audit';
import {
  conditions,
  Database,
  enumOf,
  holds,
  newId,
  raw,
  searched,
  sql,
  type Context,
  type ListSheet,
  type Orders,
  type Outcome,
  type Placed,
  type Slice,
  type Sql,
  type Tx,
} from '#kernel';
import { ParticipantEntity } from '../pilots.entities.js';
import { contactPilots, ROLE_TEXTS } from '../roles.js';
import { periodOf } from './dates.js';
import {
  datesDoNotFit,
  holdsItAlready,
  notAColleague,
  notDelegable,
  participantNotFound,
} from './participants.problems.js';
import { participantRules } from './participants.rules.js';

/** Somebody's part in a pilot, now or to come. */
export interface ParticipantRow {
  readonly id: string;
  readonly pilotId: string;
  readonly personId: string;
  readonly personName: string;
  readonly organisationId: string | null;
  readonly roles: string[];
  readonly since: Date;
  readonly until: Date | null;
  readonly delegatedById: string | null;
  readonly delegatedByName: string | null;
  readonly mayEnd: boolean;
}

/** Which of them. */
export interface ParticipantFilter {
  readonly organisationId?: string | null;
  readonly roles?: readonly string[] | null;
}

/** A part in a list. */
export interface ListedParticipant extends ParticipantRow, Placed {
  readonly organisationName: string | null;
}

export type ParticipantSortCode = 'NAME' | 'ORGANISATION' | 'NEWEST';

export const ParticipantSort = enumOf<ParticipantSortCode>(
  'ParticipantSort',
  'In which order those who take part stand.',
  {
    NAME: 'By name, å ä ö last.',
    ORGANISATION: 'By organisation, å ä ö last; those of the pilot itself first.',
    NEWEST: 'Who began last first.',
  },
);

const byName = { by: sql`person.name`, as: 'text' } as const;
const bySince = { by: sql`participant.since`, as: 'instant' } as const;

export const participantOrders: Orders<ParticipantSortCode> = {
  id: sql`participant.id`,
  by: {
    NAME: [byName, bySince],
    ORGANISATION: [{ by: sql`coalesce(organisation.name, '')`, as: 'text' }, byName],
    NEWEST: [{ ...bySince, down: true }],
  },
};

/** Those who take part, as a file. */
export const participantSheet: ListSheet<ListedParticipant> = {
  name: { sv: 'Deltagare', en: 'Participants' },
  columns: [
    { header: { sv: 'Namn', en: 'Name' }, type: 'wide', value: (row) => row.personName },
    {
      header: { sv: 'Organisation', en: 'Organisation' },
      type: 'wide',
      value: (row) => row.organisationName,
    },
    {
      header: { sv: 'Roller', en: 'Roles' },
      value: (row, locale) => row.roles.map((role) => ROLE_TEXTS[role]?.[locale] ?? role),
    },
    { header: { sv: 'Sedan', en: 'Since' }, type: 'instant', value: (row) => row.since },
    { header: { sv: 'Till', en: 'Until' }, type: 'instant', value: (row) => row.until },
    { header: { sv: 'I stället för', en: 'In place of' }, value: (row) => row.delegatedByName },
  ],
};

const delegateInput = z.object({
  pilotId: z.uuid(),
  personId: z.uuid(),
  fromOn: z.iso.date().nullish(),
  untilOn: z.iso.date(),
});

const columns = (ctx: Context): Sql => sql`
  participant.id, participant.pilot_id as "pilotId", participant.person_id as "personId", person.name as "personName",
  participant.organisation_id as "organisationId", participant.roles, participant.since, participant.until,
  giver.id as "delegatedById", giver.name as "delegatedByName",
  (${participantRules.end.records.rows(ctx.actor)}) as "mayEnd"`;

const source = raw(`participant join person on person.id = participant.person_id
  left join participant given on given.id = participant.delegated_by_id
  left join person giver on giver.id = given.person_id`);

/** Not over yet. */
const goesOn = (tx: Tx): Sql => sql`(participant.until is null or participant.until > ${tx.now})`;

/** Who takes part, for whom, from when to when: seen, ended, handed to a colleague for a while. */
@Injectable()
export class ParticipantsService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
  ) {}

  /** Parts in a pilot that the caller may see and that are not over. */
  list(
    ctx: Context,
    asked: {
      readonly pilotId: string;
      readonly filter?: ParticipantFilter | null;
      readonly search?: string | null;
    },
    slice: Slice,
  ): Promise<ListedParticipant[]> {
    const filtered = conditions<ParticipantFilter>(asked.filter, {
      organisationId: (id) => sql`participant.organisation_id = ${id}::uuid`,
      roles: (roles) => sql`participant.roles && ${[...roles]}::text[]`,
    });
    const found = searched(
      asked.search,
      (words) => sql`${holds(sql`person.name`, words)} or ${holds(sql`organisation.name`, words)}`,
    );
    return this.database.read(ctx, (tx) =>
      tx.query<ListedParticipant>(sql`
        select ${columns(ctx)}, organisation.name as "organisationName", ${slice.keyset} as keyset
        from ${source} left join organisation on organisation.id = participant.organisation_id
        where participant.pilot_id = ${asked.pilotId} and ${participantRules.see.records.rows(ctx.actor)}
          and ${goesOn(tx)} ${filtered} ${found} ${slice.after}
        order by ${slice.order} limit ${slice.limit}`),
    );
  }

  /** One part that the caller may see. */
  async get(ctx: Context, id: string): Promise<ParticipantRow | undefined> {
    const [row] = await this.database.read(ctx, (tx) =>
      tx.query<ParticipantRow>(sql`
        select ${columns(ctx)} from ${source}
        where participant.id = ${id} and ${participantRules.see.records.rows(ctx.actor)}`),
    );
    return row;
  }

  /** Ends a part at once, with what was delegated from it; the last one for an organisation with its contact points. */
  end(ctx: Context, given: unknown): Promise<Outcome<string>> {
    const schema = z.object({ participantId: z.uuid() });
    return this.database.perform(ctx, 'participants.end', schema, given, async (tx, { participantId }) => {
      if (!(await this.access.allows(tx, participantRules.end, participantId))) return participantNotFound();
      const [part] = await tx.query<{ pilotId: string; personId: string; organisationId: string | null }>(sql`
        update participant set until = ${tx.now} where id = ${participantId} and ${goesOn(tx)}
        returning pilot_id as "pilotId", person_id as "personId", organisation_id as "organisationId"`);
      if (part === undefined) return participantNotFound();
      await tx.execute(sql`
        update participant set until = ${tx.now} where delegated_by_id = ${participantId} and ${goesOn(tx)}`);
      if (part.organisationId !== null) await this.endPoints(tx, part.personId, part.organisationId);
      await recordAudit(tx, {
        action: 'participation.ended',
        subjectType: 'participant',
        subjectId: participantId,
        detail: part,
        pilotId: part.pilotId,
        ownerId: part.organisationId,
      });
      return participantId;
    });
  }

  /** Lets a colleague be contact in the caller's place from a first to a last day. The caller stays contact as well. */
  delegate(ctx: Context, given: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'participants.delegate', delegateInput, given, async (tx, input) => {
      const { actor } = ctx;
      if (actor.organisationId === null || !contactPilots(actor).includes(input.pilotId))
        return notDelegable();
      const period = periodOf(tx.now, input.fromOn, input.untilOn);
      if (period === undefined) return datesDoNotFit();
      const [own] = await tx.query<{ id: string }>(sql`
        select id from participant where person_id = ${actor.id}::uuid and pilot_id = ${input.pilotId}
          and organisation_id = ${actor.organisationId} and 'CONTACT' = any(roles) and delegated_by_id is null
          and since <= ${tx.now} and ${goesOn(tx)} limit 1`);
      if (own === undefined) return notDelegable();
      if (input.personId === actor.id || !(await this.isColleague(tx, input.personId)))
        return notAColleague();
      const same = await tx.query(sql`
        select 1 from participant where person_id = ${input.personId} and pilot_id = ${input.pilotId}
          and organisation_id = ${actor.organisationId} and 'CONTACT' = any(roles)
          and since < ${period.until} and (until is null or until > ${period.since})`);
      if (same.length > 0) return holdsItAlready();
      const id = newId();
      await tx.manager.insert(ParticipantEntity, {
        id,
        pilotId: input.pilotId,
        personId: input.personId,
        organisationId: actor.organisationId,
        roles: ['CONTACT'],
        since: period.since,
        until: period.until,
        delegatedById: own.id,
      });
      await recordAudit(tx, {
        action: 'participation.delegated',
        subjectType: 'participant',
        subjectId: id,
        detail: {
          personId: input.personId,
          pilotId: input.pilotId,
          since: period.since.toISOString(),
          until: period.until.toISOString(),
        },
        pilotId: input.pilotId,
      });
      return id;
    });
  }

  /** Whether somebody takes part for the organisation that the caller acts for, in any pilot and role, right now. */
  async isColleague(tx: Tx, personId: string): Promise<boolean> {
    const rows = await tx.query(sql`
      select 1 from app.acts_for participant where person_id = ${personId} and organisation_id = ${tx.ctx.actor.organisationId}
        and since <= ${tx.now} and ${goesOn(tx)} limit 1`);
    return rows.length > 0;
  }

  /** Whoever no longer acts for an organisation holds none of its contact points, and gets none of their mail. */
  private async endPoints(tx: Tx, personId: string, organisationId: string): Promise<void> {
    await tx.execute(sql`
      update contact_point_holder h set until = ${tx.now} from contact_point c
      where c.id = h.contact_point_id and c.organisation_id = ${organisationId} and h.person_id = ${personId}
        and (h.until is null or h.until > ${tx.now}) and not exists (
          select 1 from app.acts_for participant where person_id = ${personId} and organisation_id = ${organisationId}
            and ${goesOn(tx)})`);
  }
}
