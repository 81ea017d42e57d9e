import { sql, type Sweep } from '#kernel';

/** How long it stays known that a session was, in days. The audit keeps that it was opened and ended. */
const KEPT_DAYS = 30;
const ROWS = 10_000;

/** Removes sessions that ended long ago. */
export const oldSessions: Sweep = {
  name: 'old-sessions',
  everySeconds: 3600,
  run: async (tx) => {
    await tx.execute(sql`delete from session where id in (
      select id from session where ends_at < ${tx.now}::timestamptz - ${KEPT_DAYS} * interval '1 day' limit ${ROWS})`);
  },
};
