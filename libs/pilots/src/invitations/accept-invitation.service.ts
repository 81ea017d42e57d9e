import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SessionsService, signInContext } from '#access';
import { recordAudit } from '#audit';
import {
  Database,
  newId,
  Outbox,
  parseInput,
  isProblem,
  sql,
  type Context,
  type Outcome,
  type Tx,
} from '#kernel';
import { rolesFit } from '../roles.js';
import { participationEvents } from './invitations.events.js';
import { invitationNotFound, nameNeeded, otherOrganisation, selfInvitation } from './invitations.problems.js';
import { tokenHash } from './invitations.service.js';

/** What whoever has the link sees before accepting. */
export interface InvitationPreview {
  readonly pilotName: string;
  readonly organisationName: string | null;
  readonly roles: string[];
  readonly invitedByName: string | null;
  readonly expiresAt: Date;
}

/** Who accepts: somebody already known, or somebody new with a name; and what a sign-in provider vouched for. */
export interface Acceptor {
  readonly personId: string | null;
  readonly name: string | null;
  /** The organisation that a sign-in provider vouched for, where one did: by id, by number, or both. */
  readonly vouchedFor?: { readonly id: string | null; readonly number: string | null } | undefined;
}

interface OpenInvitation {
  readonly id: string;
  readonly address: string;
  readonly pilotId: string;
  readonly organisationId: string | null;
  readonly organisationNumber: string | null;
  readonly roles: string[];
  readonly invitedById: string | null;
}

const token = z.string().min(1).max(200);
const acceptInput = z.object({ token });

/** The name of a person, as they write it. */
export const personName = z.string().trim().min(1).max(200);

/** Accepting an invitation: signed in, by the mailed link alone, or on the way in from a sign-in provider. */
@Injectable()
export class AcceptInvitationService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly sessions: SessionsService,
  ) {}

  /** What an open invitation is for. Reading changes nothing. */
  async preview(ctx: Context, link: string): Promise<InvitationPreview | undefined> {
    const [found] = await this.database.read(asSignIn(ctx), (tx) =>
      tx.query<InvitationPreview>(sql`
        select p.name as "pilotName", o.name as "organisationName", i.roles, inviter.name as "invitedByName",
          i.expires_at as "expiresAt"
        from invitation i join pilot p on p.id = i.pilot_id left join organisation o on o.id = i.organisation_id
          left join person inviter on inviter.id = i.invited_by_id
        where i.token_hash = ${tokenHash(link)} and i.accepted_at is null and i.withdrawn_at is null
          and i.expires_at > ${tx.now}`),
    );
    return found;
  }

  /** Accepts as the person signed in. Answers the pilot's id. */
  acceptSignedIn(ctx: Context, given: unknown): Promise<Outcome<string>> {
    const input = parseInput(acceptInput, given);
    const { actor } = ctx;
    if (isProblem(input)) return Promise.resolve(input);
    if (actor.kind !== 'person') return Promise.resolve(invitationNotFound());
    return this.database.write<string>(asSignIn(ctx), async (tx) => {
      const onlyFor = actor.sessionId === null ? null : await this.sessions.onlyFor(tx, actor.sessionId);
      const vouchedFor = onlyFor === null ? undefined : { id: onlyFor, number: null };
      const taken = await this.accept(tx, input.token, { personId: actor.id, name: null, vouchedFor });
      return isProblem(taken) ? taken : taken.pilotId;
    });
  }

  /**
   * Accepts in the caller's transaction: uses the link up, finds or makes the person, gives them their part. Without a
   * person the link itself says who it is: whoever reads that mailbox.
   */
  async accept(tx: Tx, link: string, who: Acceptor): Promise<Outcome<{ personId: string; pilotId: string }>> {
    const invitation = await this.useUp(tx, link);
    if (invitation === undefined) return invitationNotFound();
    // What stood in the row is asked again: rules may have changed since it was written.
    if (!rolesFit(invitation.roles, invitation.organisationId)) return invitationNotFound();
    if (isForAnother(invitation, who)) return otherOrganisation();
    const known = who.personId ?? (await this.personAt(tx, invitation.address));
    if (known !== null && known === invitation.invitedById) return selfInvitation();
    const personId = known ?? (await this.makePerson(tx, invitation.address, who.name));
    if (isProblem(personId)) return personId;
    await this.giveParts(tx, invitation, personId);
    return { personId, pilotId: invitation.pilotId };
  }

  private async useUp(tx: Tx, link: string): Promise<OpenInvitation | undefined> {
    const [invitation] = await tx.query<OpenInvitation>(sql`
      update invitation i set accepted_at = ${tx.now}
      from pilot p
      where i.token_hash = ${tokenHash(link)} and i.accepted_at is null and i.withdrawn_at is null
        and i.expires_at > ${tx.now} and p.id = i.pilot_id and (p.ends_on is null or p.ends_on >= ${tx.today}::date)
        and (i.organisation_id is null or exists (select 1 from membership m where m.pilot_id = i.pilot_id
          and m.organisation_id = i.organisation_id and m.starts_on <= ${tx.today}::date
          and (m.ends_on is null or m.ends_on >= ${tx.today}::date)))
      returning i.id, i.address, i.pilot_id as "pilotId", i.organisation_id as "organisationId", i.roles,
        i.invited_by_id as "invitedById",
        (select o.organisation_number from organisation o where o.id = i.organisation_id) as "organisationNumber"`);
    return invitation;
  }

  /** Whoever already reads this mailbox. The one who has been here longest, should two have given the same address. */
  private async personAt(tx: Tx, address: string): Promise<string | null> {
    const [person] = await tx.query<{ id: string }>(
      sql`select id from person where lower(email) = ${address} order by id limit 1`,
    );
    return person?.id ?? null;
  }

  private async makePerson(tx: Tx, address: string, name: string | null): Promise<Outcome<string>> {
    if (name === null || name.trim() === '') return nameNeeded();
    const id = newId();
    await tx.execute(sql`
      insert into person (id, name, email, fictitious) values (${id}, ${name.trim()}, ${address}, false)`);
    await recordAudit(tx, { action: 'person.added', subjectType: 'person', subjectId: id });
    return id;
  }

  /** The part begins now. Somebody who already has it gets no second one. */
  private async giveParts(tx: Tx, invitation: OpenInvitation, personId: string): Promise<void> {
    await tx.execute(sql`update invitation set accepted_by_id = ${personId} where id = ${invitation.id}`);
    const participantId = newId();
    const added = await tx.execute(sql`
      insert into participant (id, pilot_id, person_id, organisation_id, roles, since)
      select ${participantId}, ${invitation.pilotId}, ${personId}, ${invitation.organisationId}::uuid,
        ${invitation.roles}::text[], ${tx.now}
      where not exists (select 1 from participant p where p.pilot_id = ${invitation.pilotId}
        and p.person_id = ${personId} and p.organisation_id is not distinct from ${invitation.organisationId}::uuid
        and p.roles @> ${invitation.roles}::text[] and p.since <= ${tx.now} and p.until is null)`);
    await recordAudit(tx, {
      action: 'invitation.accepted',
      subjectType: 'invitation',
      subjectId: invitation.id,
      detail: {
        personId,
        pilotId: invitation.pilotId,
        organisationId: invitation.organisationId,
        roles: invitation.roles.join(','),
      },
      pilotId: invitation.pilotId,
      ownerId: invitation.organisationId,
    });
    if (added === 1) await this.outbox.emit(tx, participationEvents.begun, participantId, { participantId });
  }
}

/** Whether a provider has vouched for another organisation than the one invited. */
const isForAnother = (invitation: OpenInvitation, { vouchedFor }: Acceptor): boolean =>
  vouchedFor !== undefined &&
  (vouchedFor.id ?? vouchedFor.number) !== null &&
  invitation.organisationId !== null &&
  vouchedFor.id !== invitation.organisationId &&
  (vouchedFor.number === null || vouchedFor.number !== invitation.organisationNumber);

/** Whoever holds a token is nobody yet: what is done for them is done by the door, as far as the token allows. */
const asSignIn = (ctx: Context): Context => ({ ...signInContext(ctx.requestId), locale: ctx.locale });
