import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { AccessService } from '#access';
import {
  Database,
  isProblem,
  loaderOf,
  Outbox,
  sql,
  type Context,
  type GraphQLRequestContext,
  type Outcome,
  type Problem,
  type Tx,
} from '#kernel';
import { ReceivePapers } from '#papers';
import { NeedMoves } from '../need-moves.js';
import { fromBoard, giversOf } from '../need-papers.js';
import { needColumns, type NeedRecord } from '../need-record.js';
import { MERGES_INTO } from '../need-states.js';
import { needEvents } from '../needs.events.js';
import { needInputs } from '../needs.inputs.js';
import {
  mergedIntoItself,
  mergedNeedsHere,
  mergesIntoAnswered,
  mergesIntoMerged,
  mergesIntoUnconfirmed,
  mergesOneMunicipality,
  needChanged,
  needNotFound,
} from '../needs.problems.js';
import { needRules } from '../needs.rules.js';

/** The same need told twice: one goes on for both, and neither is lost. Decision 0022. */
@Injectable()
export class MergeNeedsService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly moves: NeedMoves,
    private readonly papers: ReceivePapers,
    private readonly outbox: Outbox,
  ) {}

  /** Merges a need into another one; whoever gave it is told. Answers the id of the merged need. */
  merge(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.merge', needInputs.merge, raw, async (tx, input) => {
      for (const id of [input.needId, input.intoId])
        if (!(await this.access.allows(tx, needRules.sort, id))) return needNotFound();
      const { need, into } = await this.lockBoth(tx, input.needId, input.intoId);
      if (need === undefined || into === undefined) return needNotFound();
      const wrong = await this.whyNot(tx, need, into, input.version);
      if (wrong !== undefined) return wrong;
      const { reason, textReason } = input;
      const moved = await this.moves.move(tx, need, 'merge', 'board', {
        reason,
        set: { mergedIntoId: into.id, mergedAt: tx.now, mergeReason: reason },
        detail: { into: into.id },
      });
      if (isProblem(moved)) return moved;
      await this.papers.receive(tx, {
        ...fromBoard(need),
        toIds: giversOf(need),
        act: 'NEED_MERGED',
        parts: { reason },
        textReason,
      });
      await this.outbox.emit(tx, needEvents.merged, need.id, { needId: need.id, intoId: into.id });
      return need.id;
    });
  }

  /** What was merged with a need that is withdrawn stands again, to be sorted. Twice does no harm. */
  async release(tx: Tx, intoId: string): Promise<void> {
    const merged = await tx.query<{ id: string }>(
      sql`select need.id from need where need.merged_into_id = ${intoId} order by need.id`,
    );
    for (const { id } of merged) {
      const need = await this.moves.lock(tx, id);
      if (need?.mergedIntoId !== intoId) continue;
      const stands = await this.moves.move(tx, need, 'standAgain', 'system');
      if (!isProblem(stands)) await this.outbox.emit(tx, needEvents.reopened, id, { needId: id });
    }
  }

  /** The request's loader of needs merged with one, of those that the caller may see. */
  loader(request: GraphQLRequestContext): DataLoader<string, NeedRecord[]> {
    return loaderOf(request, this, () => {
      return new DataLoader<string, NeedRecord[]>(async (ids) => {
        const rows = await this.database.readOne<NeedRecord>(
          request.ctx,
          sql`select ${needColumns} from need
            where need.merged_into_id = any(${ids}::uuid[]) and ${needRules.see.records.rows(request.ctx.actor)}
            order by need.merged_at, need.id`,
        );
        return ids.map((id) => rows.filter((row) => row.mergedIntoId === id));
      });
    });
  }

  /** Always in the same order: of two mergers that cross, the second finds what the first has done. */
  private async lockBoth(
    tx: Tx,
    needId: string,
    intoId: string,
  ): Promise<{ need: NeedRecord | undefined; into: NeedRecord | undefined }> {
    const locked = new Map<string, NeedRecord | undefined>();
    for (const id of [needId, intoId].sort()) locked.set(id, await this.moves.lock(tx, id));
    return { need: locked.get(needId), into: locked.get(intoId) };
  }

  /** Why two locked needs cannot be merged. Whether the first may be merged at all, its move says. */
  private async whyNot(
    tx: Tx,
    need: NeedRecord,
    into: NeedRecord,
    version: number,
  ): Promise<Problem | undefined> {
    if (need.id === into.id) return mergedIntoItself();
    if (need.version !== version) return needChanged(need);
    if (need.organisationId !== into.organisationId || need.pilotId !== into.pilotId)
      return mergesOneMunicipality();
    if (into.state === 'MERGED') return mergesIntoMerged();
    if (into.heardById !== null && into.confirmedAt === null) return mergesIntoUnconfirmed();
    if (!MERGES_INTO.includes(into.state)) return mergesIntoAnswered();
    const held = await tx.query(sql`select 1 from need where need.merged_into_id = ${need.id} limit 1`);
    return held.length > 0 ? mergedNeedsHere() : undefined;
  }
}
