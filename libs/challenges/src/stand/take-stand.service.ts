import { Injectable } from '@nestjs/common';
import { AccessService } from '#access';
import { Database, sql, type Context, type Outcome } from '#kernel';
import { ChallengeMoves } from '../challenge-moves.js';
import { STANDS } from '../challenge-states.js';
import { challengeInputs } from '../challenges.inputs.js';
import { challengeMovedOn, challengeNotFound, pictureChanged } from '../challenges.problems.js';
import { challengeRules } from '../challenges.rules.js';

/** An organisation endorses the shared picture, or reserves against it in its own words. */
@Injectable()
export class TakeStandService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly moves: ChallengeMoves,
  ) {}

  /** Says it of the version that was read: of a picture that has changed meanwhile nothing is said. */
  take(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(
      ctx,
      'challenges.takeStand',
      challengeInputs.stand,
      raw,
      async (tx, input) => {
        const allowed = await this.access.allows(tx, challengeRules.takeStand, input.challengeId);
        const challenge = allowed ? await this.moves.load(tx, input.challengeId) : undefined;
        if (challenge === undefined) return challengeNotFound();
        if (!STANDS.includes(challenge.state)) return challengeMovedOn();
        if (challenge.version !== input.version) return pictureChanged(challenge.version, challenge.picture);
        await tx.execute(sql`
          update challenge_party set stance = ${input.stance}, stance_text = ${input.text || null},
            stance_version = ${input.version}, stance_at = ${tx.now}
          where challenge_id = ${challenge.id} and organisation_id = ${ctx.actor.organisationId} and until is null`);
        await this.moves.audit(tx, challenge, 'stoodBy', {
          reason: input.textReason,
          detail: { stance: input.stance, version: input.version },
        });
        return challenge.id;
      },
    );
  }
}
