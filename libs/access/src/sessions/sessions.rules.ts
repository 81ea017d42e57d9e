import { sql } from '#kernel';
import { isPerson, type Rule } from '../rule.js';

/** Rules of sessions. */
export const sessionRules = {
  own: {
    code: 'sessions.own',
    who: { sv: 'Alla inloggade', en: 'Everybody signed in' },
    what: {
      sv: 'ser sina egna inloggningar och avslutar dem – ingen annans',
      en: "see and end their own sessions – nobody else's",
    },
    actors: isPerson,
    records: { table: 'session', rows: (actor) => sql`session.person_id = ${actor.id}` },
  },
} as const satisfies Record<string, Rule>;
