import { createHash } from 'node:crypto';

/** The hash before the first row of a chain. */
export const NO_HASH = '0'.repeat(64);

/** A row of the audit as it is exported: the names of the canonical form, and what is outside of it. */
export interface ChainedRow {
  readonly id: string;
  readonly chain: string;
  readonly position: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly reasonHash: string | null;
  /** The text of the reason: never hashed itself, so that it can be erased. Absent in exports. */
  readonly reason?: string | null;
  readonly [column: string]: unknown;
}

/** JSON as RFC 8785 (JCS) writes it: keys sorted, no spaces. Numbers here are whole. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`);
  return `{${members.join(',')}}`;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The hash a row must have: of all it holds but the hash itself and the text of the reason; nulls are left out. */
export function hashOf({ hash: _hash, reason: _reason, ...columns }: ChainedRow): string {
  const held = Object.entries(columns).filter(([, value]) => value !== null && value !== undefined);
  return sha256(canonicalJson(Object.fromEntries(held)));
}

/** What is chained instead of a reason. */
export const reasonHashOf = (id: string, reason: string): string => sha256(`${id}:${reason}`);

/** What is wrong with a row that must follow a hash at a position; undefined when nothing is. */
export function faultOf(row: ChainedRow, position: number, previousHash: string): string | undefined {
  if (row.position !== position)
    return row.position > position ? 'the entry is missing' : 'the entry is there twice';
  if (row.previousHash !== previousHash) return 'the entry does not follow the one before it';
  if (row.hash !== hashOf(row)) return 'the entry was changed';
  if (typeof row.reason === 'string' && row.reasonHash !== reasonHashOf(row.id, row.reason))
    return 'the reason of the entry was changed';
  return undefined;
}
