import { Injectable } from '@nestjs/common';
import { Database, sql, type Context, type Placed, type Slice } from '#kernel';
import { needColumns, needRules, needsThat, type NeedRecord, type NeedsAsked } from '#needs';

/** All that a municipality has told, as it and its county board see it: the page they print before they meet. */
@Injectable()
export class MunicipalityNeedsService {
  constructor(private readonly database: Database) {}

  list(
    ctx: Context,
    asked: NeedsAsked & { readonly municipalityId: string },
    slice: Slice,
  ): Promise<(NeedRecord & Placed)[]> {
    const { organisationId } = ctx.actor;
    return this.database.read(ctx, (tx) =>
      tx.query<NeedRecord & Placed>(sql`
        select ${needColumns}, ${slice.keyset} as keyset from need
        where ${needRules.see.records.rows(ctx.actor)} and need.organisation_id = ${asked.municipalityId}
          and (need.organisation_id = ${organisationId} or need.board_id = ${organisationId})
          and need.submitted_at is not null and need.state not in ('MERGED', 'REMOVED')
          ${needsThat(asked, organisationId)} ${slice.after}
        order by ${slice.order} limit ${slice.limit}`),
    );
  }
}
