import { Injectable } from '@nestjs/common';
import { sql, type Tx } from '#kernel';

/** Challenges of an organisation that goes up in another: the successor keeps them, and is in them in its place. */
@Injectable()
export class FollowOrganisationService {
  async merge(tx: Tx, fromId: string, intoId: string): Promise<void> {
    await tx.execute(sql`update challenge set owner_id = ${intoId} where owner_id = ${fromId}`);
    // Where the successor is in it already, it has said its own.
    await tx.execute(sql`
      update challenge_party p set organisation_id = ${intoId} where organisation_id = ${fromId}
        and not exists (select 1 from challenge_party o where o.challenge_id = p.challenge_id and o.organisation_id = ${intoId})`);
  }
}
