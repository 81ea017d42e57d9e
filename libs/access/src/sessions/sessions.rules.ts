import { sql } from '#kernel';
import { NOBODY, type Subject } from '../level.js';
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

/** What the rules of sessions are about. */
export const sessionSubject: Subject = {
  code: 'sessions',
  name: { sv: 'Inloggningar', en: 'Sessions' },
  kinds: [
    {
      code: 'session',
      name: { sv: 'Var en person är inloggad', en: 'Where a person is signed in' },
      level: 'OWN',
      changedBy: NOBODY,
    },
  ],
};
