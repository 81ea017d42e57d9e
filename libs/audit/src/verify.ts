import { raw, sql, type Context, type Database } from '#kernel';
import { faultOf, NO_HASH, type ChainedRow } from './canonical.js';

/** Where a chain ends, or ended when somebody wrote it down. */
export interface ChainEnd {
  readonly chain: string;
  readonly position: number;
  readonly hash: string;
}

/** What a look at a chain found. */
export interface ChainReport extends ChainEnd {
  /** The first broken link. */
  readonly broken?: { readonly position: number; readonly id: string | null; readonly why: string };
}

/** How many rows are read at once. */
const ROWS = 1000;

/** The rows as they are hashed: `at` to the microsecond, as PostgreSQL keeps it. */
const COLUMNS =
  raw(`id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor_kind as "actorKind",
  actor_id as "actorId", organisation_id as "organisationId", delegated_by_id as "delegatedById", pilot_id as "pilotId",
  owner_id as "ownerId", action, subject_type as "subjectType", subject_id as "subjectId", reason_hash as "reasonHash",
  detail, request_id as "requestId", chain, position, previous_hash as "previousHash", hash`);

/** Verifies and hands out the chains of the audit. For operators: it reads past what parties may see. */
export class AuditChains {
  constructor(
    private readonly database: Database,
    private readonly ctx: Context,
  ) {}

  /** Where the chains end now. Written down elsewhere, they prove later that nothing was cut off or made anew. */
  ends(): Promise<ChainEnd[]> {
    return this.database.read(this.ctx, (tx) =>
      tx.query<ChainEnd>(sql`select chain, position, hash from audit_chain order by chain`),
    );
  }

  /** Chains that have an end, rows, or both. */
  async names(): Promise<string[]> {
    const rows = await this.database.read(this.ctx, (tx) =>
      tx.query<{ chain: string }>(
        sql`select chain from audit_chain union select chain from audit_entry order by chain`,
      ),
    );
    return rows.map(({ chain }) => chain);
  }

  /** The rows of a chain in order, up to a position. */
  async *rows(chain: string, upTo: number, withReasons = false): AsyncGenerator<ChainedRow> {
    const columns = withReasons ? sql`${COLUMNS}, reason` : COLUMNS;
    for (let after = 0; ;) {
      const rows = await this.database.read(this.ctx, (tx) =>
        tx.query<ChainedRow>(sql`select ${columns} from audit_entry
          where chain = ${chain} and position > ${after} and position <= ${upTo} order by position limit ${ROWS}`),
      );
      yield* rows;
      after = rows.at(-1)?.position ?? upTo;
      if (rows.length < ROWS) return;
    }
  }

  /** Checks one chain from its beginning to its end; others may go on adding to it. */
  async verify(chain: string, kept: readonly ChainEnd[] = []): Promise<ChainReport> {
    const [end] = await this.database.read(this.ctx, (tx) =>
      tx.query<ChainEnd>(sql`select chain, position, hash from audit_chain where chain = ${chain}`),
    );
    const earlier = new Map(kept.filter((one) => one.chain === chain).map((one) => [one.position, one.hash]));
    const broken = (position: number, id: string | null, why: string): ChainReport => ({
      ...(end ?? { chain, hash: NO_HASH }),
      position: end?.position ?? 0,
      broken: { position, id, why },
    });
    let position = 0;
    let hash = NO_HASH;
    for await (const row of this.rows(chain, end?.position ?? 0, true)) {
      const why = faultOf(row, position + 1, hash);
      if (why !== undefined) return broken(position + 1, row.position === position + 1 ? row.id : null, why);
      ({ position, hash } = row);
      const expected = earlier.get(position);
      if (expected !== undefined && expected !== hash)
        return broken(position, row.id, 'the chain was another one when its end was written down');
    }
    if (position < (end?.position ?? 0)) return broken(position + 1, null, 'the entry is missing');
    if (end !== undefined && end.hash !== hash) return broken(position, null, 'the chain does not end here');
    const cut = [...earlier.keys()].find((one) => one > position);
    if (cut !== undefined)
      return broken(position + 1, null, 'the chain was longer when its end was written down');
    const extra = await this.beside(chain);
    if (extra !== undefined) return broken(extra.position, extra.id, 'the entry was added by hand');
    return { chain, position, hash };
  }

  /** A row beyond the end of its chain, or one too many within it: as both stand at one moment. */
  private async beside(chain: string): Promise<{ position: number; id: string } | undefined> {
    const [row] = await this.database.read(this.ctx, (tx) =>
      tx.query<{ position: number; id: string }>(sql`
        select e.position, e.id from audit_entry e left join audit_chain c on c.chain = e.chain
        where e.chain = ${chain} and (e.position > coalesce(c.position, 0) or e.position < 1) order by e.position limit 1`),
    );
    return row;
  }
}
