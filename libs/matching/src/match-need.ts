import { Injectable } from '@nestjs/common';
import { newId, sql, type Tx } from '#kernel';
import { ENDED, NeedMoves, type NeedRecord } from '#needs';
import { ENGINE, searchCatalogue, type Suggestion } from './search-catalogue.js';

/**
 * The job that matches a need. Its rows and the need's move commit together with the outbox row it answers, so it
 * happens once, however often the worker is killed. It never overturns what a person judged.
 */
@Injectable()
export class MatchNeed {
  constructor(private readonly needs: NeedMoves) {}

  async run(tx: Tx, needId: string): Promise<void> {
    const need = await this.needs.lock(tx, needId);
    if (need === undefined || need.state === 'DRAFT' || ENDED.includes(need.state)) return;
    const suggestions = await searchCatalogue(tx, need);
    await this.store(tx, need, suggestions);
    // What a person added or judged counts too: a need with a match is matched.
    const kept = await tx.query(sql`select 1 from support_match where need_id = ${need.id} limit 1`);
    const choice = kept.length > 0 ? 'MATCHED' : 'UNMATCHED';
    const set = { suggestionsAt: tx.now, sortedState: choice } as const;
    const waits = need.state === 'MATCHED' || need.state === 'UNMATCHED';
    if (need.state === 'SUBMITTED' || (waits && need.state !== choice)) {
      await this.needs.move(tx, need, waits ? 'suggestAgain' : 'suggest', 'system', {
        choice,
        set,
        detail: { suggestions: suggestions.length, engine: ENGINE },
      });
      return;
    }
    await tx.execute(
      sql`update need set suggestions_at = ${tx.now}, sorted_state = ${choice} where id = ${need.id}`,
    );
  }

  /** Replaces what the job suggested before and nobody has judged; everything a person said stays. */
  private async store(tx: Tx, need: NeedRecord, suggestions: readonly Suggestion[]): Promise<void> {
    await tx.execute(sql`
      delete from support_match where need_id = ${need.id} and origin = 'SUGGESTED' and judgement = 'NONE'
        and not item_id = any(${suggestions.map((suggestion) => suggestion.itemId)}::uuid[])`);
    const rows = suggestions.map(({ itemId, score, reasons }, index) => ({
      id: newId(),
      need_id: need.id,
      item_id: itemId,
      origin: 'SUGGESTED',
      judgement: 'NONE',
      score,
      rank: index + 1,
      reasons,
      engine: ENGINE,
      need_version: need.version,
      created_at: tx.now,
    }));
    await tx.execute(sql`
      insert into support_match (id, need_id, item_id, origin, judgement, score, rank, reasons, engine, need_version, created_at)
      select id, need_id, item_id, origin, judgement, score, rank, reasons, engine, need_version, created_at
      from jsonb_populate_recordset(null::support_match, ${JSON.stringify(rows)}::jsonb)
      on conflict (need_id, item_id) do update set score = excluded.score, rank = excluded.rank,
        reasons = excluded.reasons, engine = excluded.engine, need_version = excluded.need_version`);
  }
}
