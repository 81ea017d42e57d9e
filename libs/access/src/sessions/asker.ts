import { sql, type Sql } from '#kernel';
import { hashOf } from './session-secret.js';

/**
 * Who asks, as SQL: no row or one, with the columns of `AskerRow`. Stands in the one statement that finds out who that
 * is, beside `moment` (`at`, `day`: the shared clock).
 */
export type Asker = Sql;

/** What is known of the asker before their person is read. */
export interface AskerRow {
  readonly person_id: string;
  readonly assurance: string;
  readonly session_id: string | null;
  /** The only organisation that may be acted for. */
  readonly only_for: string | null;
  /** More than a minute since it was last written that the session is in use. */
  readonly worn: boolean;
}

/** Whoever holds the secret of a session that has neither ended, nor lain idle, nor outlived its time. */
export const askerOfSession = (secret: string, idleMinutes: number): Asker => sql`
  select s.person_id, s.assurance, s.id as session_id, s.only_for_id as only_for,
    s.last_seen_at < moment.at - interval '1 minute' as worn
  from session s, moment
  where s.secret_hash = ${hashOf(secret)} and s.ended_at is null and s.ends_at > moment.at
    and s.last_seen_at > moment.at - ${idleMinutes}::int * interval '1 minute'`;

/** A person of whom somebody else has made sure; `onlyFor` the organisation that was vouched for. */
export const askerIs = (personId: string, assurance: string, onlyFor: string | null = null): Asker => sql`
  select ${personId}::uuid as person_id, ${assurance}::text as assurance, null::uuid as session_id,
    ${onlyFor}::uuid as only_for, false as worn`;
