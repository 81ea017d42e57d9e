import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AccessService } from '#access';
import { recordAudit } from '#audit';
import {
  addDays,
  Database,
  newId,
  Outbox,
  raw,
  sql,
  type Context,
  type Outcome,
  type Sql,
  type Tx,
} from '#kernel';
import { PilotsService } from '../pilots.service.js';
import { administeredPilots, contactPilots, ORGANISATION_ROLES, PILOT_ROLES, rolesFit } from '../roles.js';
import { participationEvents } from './invitations.events.js';
import { InvitationEntity } from './invitation.entity.js';
import {
  invitationNotFound,
  invitationNotPossible,
  rolesDoNotFit,
  selfInvitation,
  tooManyInvitations,
} from './invitations.problems.js';
import { invitationRules } from './invitations.rules.js';

/** How long an invitation is good for. */
const INVITATION_DAYS = 14;
/** How many one person may send in a day: enough for a county, not for a list of addresses. */
const INVITATIONS_A_DAY = 100;

/** An invitation as those who may invite see it. */
export interface InvitationRow {
  readonly id: string;
  readonly address: string;
  readonly pilotId: string;
  readonly organisationId: string | null;
  readonly roles: string[];
  readonly invitedById: string | null;
  readonly invitedByName: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly state: 'OPEN' | 'ACCEPTED' | 'WITHDRAWN' | 'EXPIRED';
}

/** An e-mail address as it is compared: in small letters, without blanks around. */
export const emailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());

const inviteInput = z.object({
  address: emailAddress,
  pilotId: z.uuid(),
  organisationId: z.uuid().nullish(),
  roles: z
    .array(z.enum([...ORGANISATION_ROLES, ...PILOT_ROLES]))
    .min(1)
    .max(4),
});

export type InviteInput = z.output<typeof inviteInput>;

const columns = (tx: Tx): Sql => sql`
  invitation.id, invitation.address, invitation.pilot_id as "pilotId", invitation.organisation_id as "organisationId",
  invitation.roles, invitation.invited_by_id as "invitedById", inviter.name as "invitedByName",
  invitation.created_at as "createdAt", invitation.expires_at as "expiresAt",
  case when invitation.accepted_at is not null then 'ACCEPTED' when invitation.withdrawn_at is not null then 'WITHDRAWN'
    when invitation.expires_at <= ${tx.now} then 'EXPIRED' else 'OPEN' end as state`;

const source = raw('invitation left join person inviter on inviter.id = invitation.invited_by_id');

export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Roles come from invitations, never from a sign-in provider: who may invite whom, and what became of it. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly pilots: PilotsService,
    private readonly outbox: Outbox,
  ) {}

  /** Invitations to a pilot that the caller may see, newest first (at most 500). */
  list(ctx: Context, pilotId: string): Promise<InvitationRow[]> {
    return this.database.read(ctx, (tx) =>
      tx.query<InvitationRow>(sql`
        select ${columns(tx)} from ${source}
        where invitation.pilot_id = ${pilotId} and ${invitationRules.invite.records.rows(ctx.actor)}
        order by invitation.created_at desc, invitation.id desc limit 500`),
    );
  }

  /** One invitation that the caller may see. */
  async get(ctx: Context, id: string): Promise<InvitationRow | undefined> {
    const [row] = await this.database.read(ctx, (tx) =>
      tx.query<InvitationRow>(sql`
        select ${columns(tx)} from ${source}
        where invitation.id = ${id} and ${invitationRules.invite.records.rows(ctx.actor)}`),
    );
    return row;
  }

  /** Invites an address. An earlier invitation for the same part is replaced: only the newest link works. */
  invite(ctx: Context, given: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'invitations.invite', inviteInput, given, async (tx, input) => {
      const organisationId = input.organisationId ?? null;
      if (!rolesFit(input.roles, organisationId)) return rolesDoNotFit();
      if (!(await this.mayInvite(tx, input.pilotId, organisationId))) return invitationNotPossible();
      const [known] = await tx.query<{ own: boolean; today: number }>(sql`
        select exists (select 1 from person where id = ${ctx.actor.id}::uuid and lower(email) = ${input.address}) as own,
          (select count(*)::int from invitation where invited_by_id = ${ctx.actor.id}::uuid
            and created_at > ${addDays(tx.now, -1)}) as today`);
      if (known?.own === true) return selfInvitation();
      if ((known?.today ?? 0) >= INVITATIONS_A_DAY) return tooManyInvitations();
      const id = await this.write(tx, { ...input, organisationId }, ctx.actor.id);
      await this.outbox.emit(tx, participationEvents.invited, id, { invitationId: id });
      return id;
    });
  }

  /** From the command line, for the first administrator of an installation: answers the token instead of a mail. */
  inviteByOperator(ctx: Context, input: InviteInput): Promise<Outcome<string>> {
    return this.database.write(ctx, async (tx) => {
      const organisationId = input.organisationId ?? null;
      if (!rolesFit(input.roles, organisationId)) return rolesDoNotFit();
      if (!(await this.takesPart(tx, input.pilotId, organisationId))) return invitationNotPossible();
      const token = await this.issueLink(tx, await this.write(tx, { ...input, organisationId }, null));
      return token ?? invitationNotFound();
    });
  }

  /** Takes an invitation back: its link opens nothing from now on. */
  withdraw(ctx: Context, given: unknown): Promise<Outcome<string>> {
    const schema = z.object({ invitationId: z.uuid() });
    return this.database.perform(ctx, 'invitations.withdraw', schema, given, async (tx, { invitationId }) => {
      if (!(await this.access.allows(tx, invitationRules.invite, invitationId))) return invitationNotFound();
      const [withdrawn] = await tx.query<{ pilotId: string; organisationId: string | null }>(sql`
        update invitation set withdrawn_at = ${tx.now}
        where id = ${invitationId} and accepted_at is null and withdrawn_at is null
        returning pilot_id as "pilotId", organisation_id as "organisationId"`);
      if (withdrawn === undefined) return invitationNotFound();
      await recordAudit(tx, {
        action: 'invitation.withdrawn',
        subjectType: 'invitation',
        subjectId: invitationId,
        pilotId: withdrawn.pilotId,
        ownerId: withdrawn.organisationId,
      });
      return invitationId;
    });
  }

  /** Makes the link for the mail, in the transaction that writes the mail; undefined once it is no longer open. */
  async issueLink(tx: Tx, invitationId: string): Promise<string | undefined> {
    const token = randomBytes(24).toString('base64url');
    const issued = await tx.execute(sql`
      update invitation set token_hash = ${tokenHash(token)}
      where id = ${invitationId} and accepted_at is null and withdrawn_at is null and expires_at > ${tx.now}`);
    return issued === 1 ? token : undefined;
  }

  private async mayInvite(tx: Tx, pilotId: string, organisationId: string | null): Promise<boolean> {
    const { actor } = tx.ctx;
    const mine =
      administeredPilots(actor).includes(pilotId) ||
      (organisationId !== null &&
        organisationId === actor.organisationId &&
        contactPilots(actor).includes(pilotId));
    return mine && this.takesPart(tx, pilotId, organisationId);
  }

  /** Whether an organisation takes part in a pilot today; for the pilot itself, whether it goes on. */
  private async takesPart(tx: Tx, pilotId: string, organisationId: string | null): Promise<boolean> {
    if (organisationId !== null) return this.pilots.isMember(tx, pilotId, organisationId);
    const rows = await tx.query(sql`
      select 1 from pilot where id = ${pilotId} and (ends_on is null or ends_on >= ${tx.today}::date)`);
    return rows.length > 0;
  }

  private async write(
    tx: Tx,
    input: InviteInput & { organisationId: string | null },
    invitedById: string | null,
  ): Promise<string> {
    await tx.execute(sql`
      update invitation set withdrawn_at = ${tx.now}
      where pilot_id = ${input.pilotId} and organisation_id is not distinct from ${input.organisationId}::uuid
        and address = ${input.address} and accepted_at is null and withdrawn_at is null`);
    const id = newId();
    await tx.manager.insert(InvitationEntity, {
      id,
      address: input.address,
      pilotId: input.pilotId,
      organisationId: input.organisationId,
      roles: [...new Set(input.roles)],
      invitedById,
      createdAt: tx.now,
      expiresAt: addDays(tx.now, INVITATION_DAYS),
    });
    await recordAudit(tx, {
      action: 'invitation.made',
      subjectType: 'invitation',
      subjectId: id,
      detail: {
        pilotId: input.pilotId,
        organisationId: input.organisationId,
        roles: input.roles.join(','),
      },
      pilotId: input.pilotId,
      ownerId: input.organisationId,
    });
    return id;
  }
}
