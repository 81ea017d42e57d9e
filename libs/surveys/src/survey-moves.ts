import { Injectable } from '@nestjs/common';
import type { QueryDeepPartialEntity } from 'typeorm';
import { recordAudit, type AuditDetail } from '#audit';
import { isProblem, sql, type Outcome, type Tx } from '#kernel';
import { PilotsService } from '#pilots';
import {
  invitationMoves,
  invitationTargetOf,
  mayMoveInvitation,
  type InvitationMove,
  type InvitationMover,
} from './invitation-states.js';
import { mayMoveRound, nextOfRound, roundTargetOf, type RoundMove, type RoundMover } from './round-states.js';
import {
  invitationColumns,
  roundColumns,
  roundTables,
  type InvitationRecord,
  type RoundRecord,
} from './survey-records.js';
import { SurveyInvitationEntity, SurveyRoundEntity } from './surveys.entities.js';
import { roundMovedOn } from './surveys.problems.js';

/** The one place where rounds and invitations change state: table, conditional update, who is next, audit row – in one transaction. */
@Injectable()
export class SurveyMoves {
  constructor(private readonly pilots: PilotsService) {}

  /** Reads a round without asking who may see it. For callers that have asked, and for jobs. */
  async round(tx: Tx, roundId: string): Promise<RoundRecord | undefined> {
    const [round] = await tx.query<RoundRecord>(
      sql`select ${roundColumns} from ${roundTables} where survey_round.id = ${roundId}`,
    );
    return round;
  }

  /** Locks a round: whoever opens, closes or corrects it comes after those who answer, or before them. */
  async lockRound(tx: Tx, roundId: string): Promise<RoundRecord | undefined> {
    await tx.query(sql`select 1 from survey_round where id = ${roundId} for no key update`);
    return this.round(tx, roundId);
  }

  async invitation(tx: Tx, invitationId: string): Promise<InvitationRecord | undefined> {
    const [invitation] = await tx.query<InvitationRecord>(
      sql`select ${invitationColumns} from survey_invitation where survey_invitation.id = ${invitationId}`,
    );
    return invitation;
  }

  async lockInvitation(tx: Tx, invitationId: string): Promise<InvitationRecord | undefined> {
    const [invitation] = await tx.query<InvitationRecord>(
      sql`select ${invitationColumns} from survey_invitation where survey_invitation.id = ${invitationId} for no key update`,
    );
    return invitation;
  }

  /** Moves a round. A move that is not open in its state, or that somebody else was first to make, answers NotPossible. */
  async moveRound(
    tx: Tx,
    round: RoundRecord,
    name: RoundMove,
    mover: RoundMover,
    details: {
      readonly reason?: string;
      readonly set?: QueryDeepPartialEntity<SurveyRoundEntity>;
      readonly detail?: AuditDetail;
    } = {},
  ): Promise<Outcome<RoundRecord>> {
    if (!mayMoveRound(round.state, name, mover)) return roundMovedOn();
    const state = roundTargetOf(round.state, name);
    const { opensOn, dueOn } = { ...round, ...details.set };
    const { feedback } = await this.pilots.timesOf(tx, round.pilotId);
    const next = nextOfRound(state, tx.now, {
      opensOn: typeof opensOn === 'string' ? opensOn : null,
      dueOn: typeof dueOn === 'string' ? dueOn : null,
      feedback,
    });
    const { affected } = await tx.manager.update(
      SurveyRoundEntity,
      { id: round.id, state: round.state, version: round.version },
      {
        ...details.set,
        state,
        nextParty: next?.party ?? null,
        nextStep: next?.step ?? null,
        dueAt: next?.dueAt ?? null,
      },
    );
    if (affected !== 1) return roundMovedOn();
    await recordAudit(tx, {
      action: `survey.${name}`,
      subjectType: 'survey_round',
      subjectId: round.id,
      reason: details.reason ?? null,
      detail: { from: round.state, to: state, ...details.detail },
      pilotId: round.pilotId,
      ownerId: round.holderId,
    });
    return (await this.round(tx, round.id)) ?? roundMovedOn();
  }

  /** Moves an invitation. The audit row is `survey_invitation.<move>`. */
  async moveInvitation(
    tx: Tx,
    invitation: InvitationRecord,
    name: InvitationMove,
    mover: InvitationMover,
    details: {
      readonly reason?: string;
      readonly set?: QueryDeepPartialEntity<SurveyInvitationEntity>;
      readonly detail?: AuditDetail;
    } = {},
  ): Promise<Outcome<InvitationRecord>> {
    if (!mayMoveInvitation(invitation.state, name, mover)) return roundMovedOn();
    const state = invitationTargetOf(invitation.state, name);
    const reason = invitationMoves[name].reason ? { reason: details.reason ?? null } : {};
    const { affected } = await tx.manager.update(
      SurveyInvitationEntity,
      { id: invitation.id, state: invitation.state },
      { ...details.set, ...reason, state },
    );
    if (affected !== 1) return roundMovedOn();
    await recordAudit(tx, {
      action: `survey_invitation.${name}`,
      subjectType: 'survey_invitation',
      subjectId: invitation.id,
      reason: details.reason ?? null,
      detail: { from: invitation.state, to: state, ...details.detail },
      pilotId: invitation.pilotId,
      ownerId: invitation.holderId ?? invitation.boardId,
    });
    return (await this.invitation(tx, invitation.id)) ?? roundMovedOn();
  }

  /** Sends every invitation of a round that is only prepared: the move `send`, of all at once. Answers their ids. */
  async sendAll(tx: Tx, round: RoundRecord, mover: 'holder' | 'system'): Promise<string[]> {
    const { from, by } = invitationMoves.send;
    if (!by.includes(mover)) return [];
    const sent = await tx.query<{ id: string }>(sql`
      update survey_invitation set state = ${invitationTargetOf('PREPARED', 'send')}, sent_at = ${tx.now}
      where round_id = ${round.id} and state = any(${[...from]}::text[]) returning id`);
    for (const { id } of sent)
      await recordAudit(tx, {
        action: 'survey_invitation.send',
        subjectType: 'survey_invitation',
        subjectId: id,
        detail: { from: 'PREPARED', to: 'SENT' },
        pilotId: round.pilotId,
        ownerId: round.holderId,
      });
    return sent.map(({ id }) => id);
  }

  /** Moves an invitation where the move is open in its state, and leaves it alone otherwise. */
  async moveIfOpen(
    tx: Tx,
    invitation: InvitationRecord,
    name: InvitationMove,
    mover: InvitationMover,
    details: { readonly set?: QueryDeepPartialEntity<SurveyInvitationEntity> } = {},
  ): Promise<InvitationRecord> {
    const moved = await this.moveInvitation(tx, invitation, name, mover, details);
    return isProblem(moved) ? invitation : moved;
  }
}
