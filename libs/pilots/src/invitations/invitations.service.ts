import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AccessService } from '#access';
import { recordAudit } from '#audit';
import {
  addDays,
  conditions,
  Database,
  enumOf,
  holds,
  newId,
  Outbox,
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
  type Text,
  type Tx,
} from '#kernel';
import { PilotsService } from '../pilots.service.js';
import {
  administeredPilots,
  contactPilots,
  ORGANISATION_ROLES,
  PILOT_ROLES,
  ROLE_TEXTS,
  rolesFit,
} from '../roles.js';
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

/** Which of them. */
export interface InvitationFilter {
  readonly organisationId?: string | null;
  readonly states?: readonly InvitationRow['state'][] | null;
}

/** An invitation in a list. */
export interface ListedInvitation extends InvitationRow, Placed {
  readonly organisationName: string | null;
}

export type InvitationSortCode = 'NEWEST' | 'EXPIRES' | 'ADDRESS';

export const InvitationSort = enumOf<InvitationSortCode>(
  'InvitationSort',
  'In which order invitations stand.',
  {
    NEWEST: 'The latest first.',
    EXPIRES: 'Whose link ends first on top.',
    ADDRESS: 'By address.',
  },
);

export const invitationOrders: Orders<InvitationSortCode> = {
  id: sql`invitation.id`,
  by: {
    NEWEST: [{ by: sql`invitation.created_at`, as: 'instant', down: true }],
    EXPIRES: [{ by: sql`invitation.expires_at`, as: 'instant' }],
    ADDRESS: [{ by: sql`invitation.address`, as: 'text' }],
  },
};

const STATE_TEXTS: Readonly<Record<InvitationRow['state'], Text>> = {
  OPEN: { sv: 'Inte besvarad', en: 'Not answered' },
  ACCEPTED: { sv: 'Tackat ja', en: 'Accepted' },
  WITHDRAWN: { sv: 'Tillbakatagen', en: 'Withdrawn' },
  EXPIRED: { sv: 'För gammal', en: 'Too old' },
};

/** Invitations as a file. */
export const invitationSheet: ListSheet<ListedInvitation> = {
  name: { sv: 'Inbjudningar', en: 'Invitations' },
  columns: [
    { header: { sv: 'Adress', en: 'Address' }, type: 'wide', value: (row) => row.address },
    {
      header: { sv: 'Organisation', en: 'Organisation' },
      type: 'wide',
      value: (row) => row.organisationName,
    },
    {
      header: { sv: 'Roller', en: 'Roles' },
      value: (row, locale) => row.roles.map((role) => ROLE_TEXTS[role]?.[locale] ?? role),
    },
    { header: { sv: 'Läge', en: 'State' }, value: (row, locale) => STATE_TEXTS[row.state][locale] },
    { header: { sv: 'Inbjuden av', en: 'Invited by' }, value: (row) => row.invitedByName },
    { header: { sv: 'När', en: 'When' }, type: 'instant', value: (row) => row.createdAt },
    { header: { sv: 'Gäller till', en: 'Works until' }, type: 'instant', value: (row) => row.expiresAt },
  ],
};

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

const stateOf = (tx: Tx): Sql => sql`
  case when invitation.accepted_at is not null then 'ACCEPTED' when invitation.withdrawn_at is not null then 'WITHDRAWN'
    when invitation.expires_at <= ${tx.now} then 'EXPIRED' else 'OPEN' end`;

const columns = (tx: Tx): Sql => sql`
  invitation.id, invitation.address, invitation.pilot_id as "pilotId", invitation.organisation_id as "organisationId",
  invitation.roles, invitation.invited_by_id as "invitedById", inviter.name as "invitedByName",
  invitation.created_at as "createdAt", invitation.expires_at as "expiresAt",
  ${stateOf(tx)} as state`;

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

  /** Invitations to a pilot that the caller may see. */
  list(
    ctx: Context,
    asked: {
      readonly pilotId: string;
      readonly filter?: InvitationFilter | null;
      readonly search?: string | null;
    },
    slice: Slice,
  ): Promise<ListedInvitation[]> {
    const found = searched(
      asked.search,
      (words) => sql`${holds(sql`invitation.address`, words)} or ${holds(sql`organisation.name`, words)}`,
    );
    return this.database.read(ctx, (tx) => {
      const filtered = conditions<InvitationFilter>(asked.filter, {
        organisationId: (id) => sql`invitation.organisation_id = ${id}::uuid`,
        states: (states) => sql`${stateOf(tx)} = any(${[...states]}::text[])`,
      });
      return tx.query<ListedInvitation>(sql`
        select ${columns(tx)}, organisation.name as "organisationName", ${slice.keyset} as keyset
        from ${source} left join organisation on organisation.id = invitation.organisation_id
        where invitation.pilot_id = ${asked.pilotId} and ${invitationRules.invite.records.rows(ctx.actor)}
          ${filtered} ${found} ${slice.after}
        order by ${slice.order} limit ${slice.limit}`);
    });
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

  /** A pilot is closed: what nobody has accepted is withdrawn, and the addresses are told. For jobs; twice does nothing. */
  async leavePilot(tx: Tx, pilotId: string): Promise<void> {
    const ended = await tx.query<{ id: string; organisationId: string | null }>(sql`
      update invitation set withdrawn_at = ${tx.now}
      where pilot_id = ${pilotId} and accepted_at is null and withdrawn_at is null and expires_at > ${tx.now}
      returning id, organisation_id as "organisationId"`);
    for (const { id, organisationId } of ended) {
      await recordAudit(tx, {
        action: 'invitation.endedWithPilot',
        subjectType: 'invitation',
        subjectId: id,
        pilotId,
        ownerId: organisationId,
      });
      await this.outbox.emit(tx, participationEvents.ended, id, { invitationId: id });
    }
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
