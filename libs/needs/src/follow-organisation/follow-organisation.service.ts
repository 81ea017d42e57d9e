import { Injectable } from '@nestjs/common';
import { recordAudit } from '#audit';
import { isProblem, Outbox, sql, type Tx } from '#kernel';
import { NeedMoves } from '../need-moves.js';
import { needColumns, type NeedRecord } from '../need-record.js';
import { ENDED } from '../need-states.js';
import { needEvents } from '../needs.events.js';

/** Why a need ends with its municipality; shown in its history. */
const REASON = 'Kommunen har upphört och ingen annan kommun tar över.';

/** Needs when an organisation merges or closes. */
@Injectable()
export class FollowOrganisationService {
  constructor(
    private readonly moves: NeedMoves,
    private readonly outbox: Outbox,
  ) {}

  /** The need keeps the name its municipality had; who acts for it from now on is the successor. */
  async merge(tx: Tx, fromId: string, intoId: string): Promise<void> {
    await this.draftsFollow(tx, fromId, intoId);
    await tx.execute(sql`update need set organisation_id = ${intoId} where organisation_id = ${fromId}`);
    await tx.execute(sql`update need set board_id = ${intoId} where board_id = ${fromId}`);
    await tx.execute(sql`update need set heard_by_id = ${intoId} where heard_by_id = ${fromId}`);
    // Both may have been asked: then it waits on the one there is.
    await tx.execute(sql`
      update need set waits_on_ids = array(select distinct unnest(array_replace(waits_on_ids, ${fromId}, ${intoId})))
      where ${fromId} = any(waits_on_ids)`);
  }

  /** A municipality ended without a successor: drafts go, what was told closes, and those it waited on are told. */
  async close(tx: Tx, organisationId: string): Promise<void> {
    for (const id of await this.draftsFollow(tx, organisationId, null)) {
      const detail = { from: 'DRAFT', to: 'REMOVED' };
      await recordAudit(tx, {
        action: 'need.removeDraft',
        subjectType: 'need',
        subjectId: id,
        ownerId: organisationId,
        detail,
      });
    }
    const open = await tx.query<NeedRecord>(sql`
      select ${needColumns} from need
      where need.organisation_id = ${organisationId} and need.state <> all(${[...ENDED]}::text[])
      order by need.id for no key update`);
    for (const need of open) {
      const moved = await this.moves.move(tx, need, 'endWithMunicipality', 'system', { reason: REASON });
      if (!isProblem(moved))
        await this.outbox.emit(tx, needEvents.ended, need.id, { needId: need.id, with: 'MUNICIPALITY' });
    }
  }

  /** Drafts are their municipality's alone: PostgreSQL moves or removes them, and only tells which they were. */
  private async draftsFollow(tx: Tx, fromId: string, intoId: string | null): Promise<string[]> {
    const drafts = await tx.query<{ id: string }>(
      sql`select app.drafts_follow(${fromId}::uuid, ${intoId}::uuid, ${tx.now}::timestamptz) as id`,
    );
    return drafts.map(({ id }) => id);
  }
}
