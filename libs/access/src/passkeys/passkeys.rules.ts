import { sql, type Actor } from '#kernel';
import { isPerson, type Rule } from '../rule.js';
import type { Subject } from '../level.js';

/** Roles that somebody may need a passkey for: they invite, administer, hand out tokens. */
const DUTIES = ['CONTACT', 'FACILITATOR', 'ADMINISTRATOR'];

const hasDuty = (actor: Actor): boolean =>
  actor.kind === 'person' &&
  actor.participations.some(({ roles }) => DUTIES.some((duty) => roles.includes(duty)));

/** Rules of passkeys. */
export const passkeyRules = {
  see: {
    code: 'passkeys.see',
    who: { sv: 'Alla inloggade', en: 'Everybody signed in' },
    what: { sv: 'ser sina egna passkeys – ingen annans', en: "see their own passkeys – nobody else's" },
    actors: isPerson,
    records: { table: 'passkey', rows: (actor) => sql`passkey.person_id = ${actor.id}::uuid` },
  },
  register: {
    code: 'passkeys.register',
    who: {
      sv: 'Kontaktpersoner, processledare och administratörer. Den som bara har loggat in med en länk: sin första, om hen inte kan logga in genom sin organisation',
      en: 'Contacts, facilitators and administrators. Somebody signed in by a link only: their first, unless they can sign in through their organisation',
    },
    what: { sv: 'lägger till en egen passkey', en: 'add a passkey of their own' },
    actors: hasDuty,
  },
  change: {
    code: 'passkeys.change',
    who: {
      sv: 'Alla inloggade, om de inte bara har loggat in med en länk',
      en: 'Everybody signed in, unless by a link only',
    },
    what: { sv: 'döper om och tar bort sina egna passkeys', en: 'rename and remove their own passkeys' },
    assured: true,
    actors: isPerson,
    records: { table: 'passkey', rows: (actor) => sql`passkey.person_id = ${actor.id}::uuid` },
  },
} as const satisfies Record<string, Rule>;

/** What the rules of passkeys are about. */
export const passkeySubject: Subject = {
  code: 'passkeys',
  name: { sv: 'Passkeys', en: 'Passkeys' },
};
