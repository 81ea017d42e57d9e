import { agencyId } from '#directory';
import { sql, type Tx } from '#kernel';

/**
 * Who looks after items that nobody owns: Statskontoret, which has the government's task of describing the state's
 * grants in one place and keeps Statsliggaren since it merged with Ekonomistyrningsverket. Whoever it goes up in follows.
 */
const KEEPER = agencyId('Statskontoret');

/** The keeper's id today; null where the directory does not have it. */
export async function keeperId(tx: Tx): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(sql`
    with recursive heir as (
      select id, closed_on, merged_into_id from organisation where id = ${KEEPER}
      union all
      select o.id, o.closed_on, o.merged_into_id from heir join organisation o on o.id = heir.merged_into_id
    ) select id from heir where closed_on is null`);
  return row?.id ?? null;
}
