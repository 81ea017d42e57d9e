import { Injectable } from '@nestjs/common';
import type { QueryDeepPartialEntity } from 'typeorm';
import { recordAudit } from '#audit';
import { Outbox, sql, type Outcome, type Tx } from '#kernel';
import { PilotsService } from '#pilots';
import { challengeColumns, type ChallengeRecord } from './challenge-record.js';
import {
  challengeMoves,
  mayMoveChallenge,
  nextOnChallenge,
  type ChallengeMove,
  type ChallengeMover,
} from './challenge-states.js';
import { ChallengeEntity } from './challenges.entities.js';
import { challengeEvents } from './challenges.events.js';
import { challengeMovedOn, challengeNotFound } from './challenges.problems.js';

/** Who is told of a move. Each is an event of the challenge. */
const TOLD: Partial<Record<ChallengeMove, (typeof challengeEvents)['gathered']>> = {
  gather: challengeEvents.gathered,
  dissolve: challengeEvents.dissolved,
  endWithPilot: challengeEvents.dissolved,
  refer: challengeEvents.referred,
  allAnswered: challengeEvents.answered,
  feedBack: challengeEvents.fedBack,
};

/** The one place where a challenge changes its state: table, lock, who is next, audit row, event – one transaction. */
@Injectable()
export class ChallengeMoves {
  constructor(
    private readonly pilots: PilotsService,
    private readonly outbox: Outbox,
  ) {}

  async load(tx: Tx, id: string): Promise<ChallengeRecord | undefined> {
    const [row] = await tx.query<ChallengeRecord>(
      sql`select ${challengeColumns} from challenge where challenge.id = ${id}`,
    );
    return row;
  }

  /** Locks a challenge: for the board that keeps it, and for jobs. Others may not, and act on their needs alone. */
  async lock(tx: Tx, id: string): Promise<ChallengeRecord | undefined> {
    await tx.query(sql`select 1 from challenge where id = ${id} for no key update`);
    return this.load(tx, id);
  }

  /** Moves a locked challenge. The audit row is `challenge.<move>`. */
  async move(
    tx: Tx,
    challenge: ChallengeRecord,
    name: ChallengeMove,
    mover: ChallengeMover,
    details: {
      /** Why; or why a text stands as it does. */
      reason?: string | null | undefined;
      set?: QueryDeepPartialEntity<ChallengeEntity>;
      answersDueAt?: Date;
      detail?: Readonly<Record<string, string | number>>;
    } = {},
  ): Promise<Outcome<ChallengeRecord>> {
    if (!mayMoveChallenge(challenge.state, name, mover)) return challengeMovedOn();
    const state = challengeMoves[name].to;
    const times = await this.pilots.timesOf(tx, challenge.pilotId);
    const next = nextOnChallenge(state, tx.now, times, details.answersDueAt);
    const { affected } = await tx.manager.update(
      ChallengeEntity,
      { id: challenge.id, state: challenge.state },
      {
        ...details.set,
        state,
        nextParty: next?.party ?? null,
        nextStep: next?.step ?? null,
        dueAt: next?.dueAt ?? null,
        waitsSince: tx.now,
      },
    );
    if (affected !== 1) return challengeMovedOn();
    await this.audit(tx, challenge, name, {
      reason: details.reason,
      detail: { from: challenge.state, to: state, ...details.detail },
    });
    const event = TOLD[name];
    if (event !== undefined) await this.outbox.emit(tx, event, challenge.id, { challengeId: challenge.id });
    return (await this.load(tx, challenge.id)) ?? challengeNotFound();
  }

  /** Something happened to a challenge, whether or not its state changed. */
  audit(
    tx: Tx,
    challenge: Pick<ChallengeRecord, 'id' | 'pilotId' | 'ownerId'>,
    action: string,
    about: {
      reason?: string | null | undefined;
      detail?: Readonly<Record<string, string | number | null>>;
    } = {},
  ): Promise<void> {
    return recordAudit(tx, {
      action: `challenge.${action}`,
      subjectType: 'challenge',
      subjectId: challenge.id,
      reason: about.reason ?? null,
      detail: about.detail ?? {},
      pilotId: challenge.pilotId,
      ownerId: challenge.ownerId,
    });
  }
}
