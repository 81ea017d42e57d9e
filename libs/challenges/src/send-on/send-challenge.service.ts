import { Injectable } from '@nestjs/common';
import { AccessService } from '#access';
import { ContactPointsService, OrganisationsService } from '#directory';
import {
  addWorkingDays,
  Database,
  isProblem,
  Outbox,
  sql,
  type Context,
  type Outcome,
  type Tx,
} from '#kernel';
import { ChallengeMoves } from '../challenge-moves.js';
import type { ChallengeRecord } from '../challenge-record.js';
import { ChallengePointEntity } from '../challenges.entities.js';
import { challengeEvents } from '../challenges.events.js';
import { challengeInputs } from '../challenges.inputs.js';
import { challengeMovedOn, challengeNotFound, leadNotAsked, pointNotOpen } from '../challenges.problems.js';
import { challengeRules } from '../challenges.rules.js';

/**
 * The board carries a gathered challenge on and, in the end, tells all who gave a need. Needs of other counties are
 * not the board's to move: a job moves all of them alike (see FollowChallengeService). All answer the challenge's id.
 */
@Injectable()
export class SendChallengeService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly contactPoints: ContactPointsService,
    private readonly organisations: OrganisationsService,
    private readonly moves: ChallengeMoves,
    private readonly outbox: Outbox,
  ) {}

  /** Sends the challenge to contact points, one of whom leads the joint answer. */
  refer(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'challenges.refer', challengeInputs.refer, raw, async (tx, input) => {
      const challenge = await this.kept(tx, input.challengeId);
      if (challenge === undefined) return challengeNotFound();
      const points = await this.contactPoints.byIds(tx, input.contactPointIds);
      if (points.length !== new Set(input.contactPointIds).size) return pointNotOpen();
      if (!input.contactPointIds.includes(input.leadId)) return leadNotAsked();
      const organisations = await this.organisations.byIds(
        tx,
        points.map(({ organisationId }) => organisationId),
      );
      const rows = points.map((point) => ({
        challengeId: challenge.id,
        contactPointId: point.id,
        toName: organisations.find(({ id }) => id === point.organisationId)?.name ?? point.name,
        leads: point.id === input.leadId,
        askedAt: tx.now,
        dueAt: addWorkingDays(tx.now, point.answerWorkingDays),
      }));
      const [firstDue] = rows.map(({ dueAt }) => dueAt).sort((a, b) => a.getTime() - b.getTime());
      const moved = await this.moves.move(tx, challenge, 'refer', 'board', {
        reason: input.textReason,
        set: { message: input.message },
        detail: { points: rows.length },
        ...(firstDue === undefined ? {} : { answersDueAt: firstDue }),
      });
      if (isProblem(moved)) return moved;
      await tx.manager.insert(ChallengePointEntity, rows);
      for (const { contactPointId } of rows)
        await this.outbox.emit(tx, challengeEvents.asked, challenge.id, {
          challengeId: challenge.id,
          contactPointId,
        });
      return challenge.id;
    });
  }

  /** Names another of those asked to lead the joint answer. */
  nameLead(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'challenges.nameLead', challengeInputs.lead, raw, async (tx, input) => {
      const challenge = await this.kept(tx, input.challengeId);
      if (challenge === undefined) return challengeNotFound();
      if (challenge.state !== 'REFERRED') return challengeMovedOn();
      await tx.execute(
        sql`update challenge_point set leads = false where challenge_id = ${challenge.id} and leads`,
      );
      const named = await tx.execute(sql`
        update challenge_point set leads = true
        where challenge_id = ${challenge.id} and contact_point_id = ${input.contactPointId}`);
      if (named !== 1) return leadNotAsked();
      await this.moves.audit(tx, challenge, 'leadNamed', { detail: { contactPoint: input.contactPointId } });
      return challenge.id;
    });
  }

  /** Tells the answer, in plain Swedish, to every municipality with a need in the challenge. */
  feedBack(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'challenges.feedBack', challengeInputs.text, raw, async (tx, input) => {
      const challenge = await this.kept(tx, input.challengeId);
      if (challenge === undefined) return challengeNotFound();
      const moved = await this.moves.move(tx, challenge, 'feedBack', 'board', {
        reason: input.textReason,
        set: { feedback: input.text },
      });
      return isProblem(moved) ? moved : challenge.id;
    });
  }

  private async kept(tx: Tx, id: string): Promise<ChallengeRecord | undefined> {
    return (await this.access.allows(tx, challengeRules.keep, id)) ? this.moves.lock(tx, id) : undefined;
  }
}
