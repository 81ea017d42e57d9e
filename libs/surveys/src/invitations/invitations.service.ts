import { Injectable } from '@nestjs/common';
import { AccessService } from '#access';
import { recordAudit } from '#audit';
import { Database, isProblem, Outbox, type Context, type Outcome, type Tx } from '#kernel';
import { ANSWERED } from '../invitation-states.js';
import { SurveyMoves } from '../survey-moves.js';
import type { InvitationRecord } from '../survey-records.js';
import { SurveyInvitationEntity } from '../surveys.entities.js';
import { surveyEvents } from '../surveys.events.js';
import { surveyInputs } from '../surveys.inputs.js';
import { invitationNotFound, roundMovedOn } from '../surveys.problems.js';
import { surveyRules } from '../surveys.rules.js';

/** What the holder does with one invitation. All answer its id. */
@Injectable()
export class SurveyInvitationsService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly moves: SurveyMoves,
    private readonly outbox: Outbox,
  ) {}

  /** Where its mails go; null: to the organisation's contact point. */
  setAddress(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'surveys.setAddress', surveyInputs.address, raw, async (tx, input) => {
      const invitation = await this.held(tx, input.invitationId);
      if (invitation === undefined) return invitationNotFound();
      await tx.manager.update(
        SurveyInvitationEntity,
        { id: invitation.id },
        { address: input.address ?? null },
      );
      await this.note(tx, invitation, 'survey_invitation.address');
      return invitation.id;
    });
  }

  /**
   * Sends a new link. Where earlier ones are replaced they open nothing any more. What was revoked is invited anew, before
   * the round opens or while it is open.
   */
  sendAgain(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'surveys.sendAgain', surveyInputs.again, raw, async (tx, input) => {
      const invitation = await this.held(tx, input.invitationId);
      if (invitation === undefined) return invitationNotFound();
      if (invitation.state === 'PREPARED') return roundMovedOn();
      if (invitation.state === 'REVOKED') return this.inviteAgain(tx, invitation);
      await this.moves.moveIfOpen(tx, invitation, 'sendAgain', 'holder', { set: { bounce: null } });
      if (input.replaceEarlier)
        await tx.manager.update(SurveyInvitationEntity, { id: invitation.id }, { linksFrom: tx.now });
      await this.note(tx, invitation, 'survey_invitation.linkSent');
      await this.outbox.emit(tx, surveyEvents.invited, invitation.id, { invitationId: invitation.id });
      return invitation.id;
    });
  }

  private async inviteAgain(tx: Tx, revoked: InvitationRecord): Promise<Outcome<string>> {
    const round = await this.moves.round(tx, revoked.roundId);
    if (round === undefined || !['DRAFT', 'PLANNED', 'OPEN'].includes(round.state)) return roundMovedOn();
    const prepared = await this.moves.moveInvitation(tx, revoked, 'inviteAgain', 'holder', {
      set: {
        reason: null,
        bounce: null,
        linksFrom: tx.now,
        sentAt: null,
        openedAt: null,
        startedAt: null,
        reminders: 0,
        lastRemindedAt: null,
      },
    });
    if (isProblem(prepared) || round.state !== 'OPEN') return isProblem(prepared) ? prepared : revoked.id;
    const sent = await this.moves.moveInvitation(tx, prepared, 'send', 'holder', { set: { sentAt: tx.now } });
    if (isProblem(sent)) return sent;
    await this.outbox.emit(tx, surveyEvents.invited, revoked.id, { invitationId: revoked.id });
    return revoked.id;
  }

  /** The mail came back, as somebody saw in the mailbox it was sent from. */
  reportBounce(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(
      ctx,
      'surveys.reportBounce',
      surveyInputs.invitation,
      raw,
      async (tx, input) => {
        const invitation = await this.held(tx, input.invitationId);
        if (invitation === undefined) return invitationNotFound();
        const moved = await this.moves.moveInvitation(tx, invitation, 'bounce', 'holder', {
          set: { bounce: 'REPORTED' },
        });
        return isProblem(moved) ? moved : invitation.id;
      },
    );
  }

  /** Takes an invitation back, with a reason: its links open nothing any more. What was answered is never revoked. */
  revoke(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'surveys.revoke', surveyInputs.revoke, raw, async (tx, input) => {
      const invitation = await this.held(tx, input.invitationId);
      if (invitation === undefined) return invitationNotFound();
      if (ANSWERED.some((state) => state === invitation.state)) return roundMovedOn();
      const moved = await this.moves.moveInvitation(tx, invitation, 'revoke', 'holder', {
        reason: input.reason,
      });
      return isProblem(moved) ? moved : invitation.id;
    });
  }

  private async held(tx: Tx, invitationId: string): Promise<InvitationRecord | undefined> {
    return (await this.access.allows(tx, surveyRules.hold, invitationId))
      ? this.moves.lockInvitation(tx, invitationId)
      : undefined;
  }

  private note(tx: Tx, invitation: InvitationRecord, action: string): Promise<void> {
    return recordAudit(tx, {
      action,
      subjectType: 'survey_invitation',
      subjectId: invitation.id,
      pilotId: invitation.pilotId,
      ownerId: invitation.holderId,
    });
  }
}
