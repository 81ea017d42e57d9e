import { recordAudit } from '#audit';
import { sql, type Outcome, type Tx } from '#kernel';
import { PilotsService } from '#pilots';
import { Injectable } from '@nestjs/common';
import type { QueryDeepPartialEntity } from 'typeorm';
import { needColumns, type LateStep, type NeedRecord } from './need-record.js';
import { mayMove, nextAct, targetOf, type NeedMove, type NeedMover, type NeedState } from './need-states.js';
import { NeedEntity } from './needs.entities.js';
import { needMovedOn, needNotFound } from './needs.problems.js';

/** What a move carries beside its name. */
export interface MoveDetails {
  readonly reason?: string;
  /** Among several targets, which. */
  readonly choice?: NeedState;
  /** Other columns that change with the move. */
  readonly set?: QueryDeepPartialEntity<NeedEntity>;
  readonly referralsDueAt?: Date | null;
  /** Whether one of those it was sent to has asked something. */
  readonly asked?: boolean;
  readonly waitsOnIds?: readonly string[];
  /** How late it already is where it waits on several; in time otherwise. */
  readonly late?: LateStep;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

const NOT_MERGED = { mergedIntoId: null, mergedAt: null, mergeReason: null };

/** The one place where a need's state changes: table, conditional update, who is next, audit row – in one transaction. */
@Injectable()
export class NeedMoves {
  constructor(private readonly pilots: PilotsService) {}

  /** Reads a need without asking who may see it. For callers that have asked, and for jobs. */
  async load(tx: Tx, needId: string): Promise<NeedRecord | undefined> {
    const [need] = await tx.query<NeedRecord>(sql`select ${needColumns} from need where need.id = ${needId}`);
    return need;
  }

  /**
   * Locks a need: for every act on it. Those who answer its last referrals at once see each other, and nobody is told
   * "somebody was first" because a job was at work.
   */
  async lock(tx: Tx, needId: string): Promise<NeedRecord | undefined> {
    const [need] = await tx.query<NeedRecord>(
      sql`select ${needColumns} from need where need.id = ${needId} for no key update`,
    );
    return need;
  }

  /**
   * Moves a need. A move that is not open in its state, or that somebody else was first to make, answers NotPossible.
   * The audit row is `need.<move>`.
   */
  async move(
    tx: Tx,
    need: NeedRecord,
    name: NeedMove,
    mover: NeedMover,
    details: MoveDetails = {},
  ): Promise<Outcome<NeedRecord>> {
    if (!mayMove(need.state, name, mover)) return needMovedOn();
    const state = targetOf(need, name, details.choice);
    const set: QueryDeepPartialEntity<NeedEntity> = {
      ...(need.state === 'MERGED' && state !== 'MERGED' ? NOT_MERGED : {}),
      ...details.set,
    };
    // A move that leaves the state alone leaves the waiting alone too, unless it says otherwise; so does the job's second look.
    if (name === 'suggestAgain') set.state = state;
    else if (state !== need.state || name === 'referMore') {
      const next = nextAct(state, tx.now, await this.pilots.timesOf(tx, need.pilotId), {
        dialogueOn: typeof set.dialogueOn === 'string' ? set.dialogueOn : need.dialogueOn,
        referralsDueAt: details.referralsDueAt ?? null,
        asked: details.asked ?? false,
      });
      Object.assign(set, {
        state,
        nextParty: next?.party ?? null,
        nextStep: next?.step ?? null,
        dueAt: next?.dueAt ?? null,
        waitsSince: tx.now,
        waitsOnIds: [...(details.waitsOnIds ?? [])],
        late: details.late ?? 'NONE',
      });
    }
    if (Object.keys(set).length > 0) {
      const { affected } = await tx.manager.update(
        NeedEntity,
        { id: need.id, state: need.state, version: need.version },
        set,
      );
      if (affected !== 1) return needMovedOn();
    }
    await recordAudit(tx, {
      action: `need.${name}`,
      subjectType: 'need',
      subjectId: need.id,
      reason: details.reason ?? null,
      detail: { from: need.state, to: state, ...details.detail },
      pilotId: need.pilotId,
      ownerId: need.organisationId,
    });
    return (await this.load(tx, need.id)) ?? needNotFound();
  }
}
