import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { AccessService } from '#access';
import { recordAudit } from '#audit';
import { Database, loaderOf, sql, type Context, type GraphQLRequestContext, type Outcome } from '#kernel';
import { NeedMoves } from '../need-moves.js';
import { needInputs } from '../needs.inputs.js';
import { needMovedOn, needNotFound } from '../needs.problems.js';
import { needRules } from '../needs.rules.js';
import { hiddenIn, originalOf, type Wording } from './wording.js';

/**
 * The board hides words of a need for everybody but the municipality and itself: before it is sent on, or after. What
 * others read is then the text without them, wherever they read it; what was told stays in its version.
 */
@Injectable()
export class HideWordsService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly moves: NeedMoves,
  ) {}

  /** Hides these words and no others; none: shows all again. Answers the need's id. */
  hide(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.hideWords', needInputs.hideWords, raw, async (tx, input) => {
      if (!(await this.access.allows(tx, needRules.sort, input.needId))) return needNotFound();
      const need = await this.moves.lock(tx, input.needId);
      if (need === undefined) return needNotFound();
      if (['REMOVED', 'WITHDRAWN'].includes(need.state)) return needMovedOn();
      const words = [...new Set(input.words)];
      const shown = hiddenIn(await originalOf(tx, need), words);
      await tx.execute(sql`
        update need set hidden_words = ${words}::text[], title = ${shown.title}, text = ${shown.text},
          capacity = ${shown.capacity}, tried = ${shown.tried}, planning_moment = ${shown.planningMoment}
        where id = ${need.id}`);
      await recordAudit(tx, {
        action: words.length === 0 ? 'need.showWords' : 'need.hideWords',
        subjectType: 'need',
        subjectId: need.id,
        pilotId: need.pilotId,
        ownerId: need.organisationId,
        reason: input.reason,
        detail: { words: words.length },
      });
      return need.id;
    });
  }

  /** The request's loader of texts as they were told, for the municipality and its board. */
  originals(request: GraphQLRequestContext): DataLoader<string, Wording | undefined> {
    return loaderOf(request, this, () => {
      return new DataLoader<string, Wording | undefined>(async (ids) => {
        const { organisationId } = request.ctx.actor;
        const rows = await this.database.readOne<Wording & { needId: string }>(
          request.ctx,
          sql`select distinct on (v.need_id) v.need_id as "needId", v.title, v.text, v.capacity,
              v.tried, v.planning_moment as "planningMoment"
            from need_version v join need on need.id = v.need_id
            where v.need_id = any(${ids}::uuid[]) and ${needRules.see.records.rows(request.ctx.actor)}
              and ${organisationId}::uuid in (need.organisation_id, need.board_id)
            order by v.need_id, v.version desc`,
        );
        const byNeed = new Map(rows.map((row) => [row.needId, row]));
        return ids.map((id) => byNeed.get(id));
      });
    });
  }
}
