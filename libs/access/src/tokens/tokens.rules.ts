import { sql } from '#kernel';
import { hasRole, type Rule } from '../rule.js';
import { NOBODY, type Subject } from '../level.js';

/** Rules of machines' tokens. */
export const tokenRules = {
  manage: {
    code: 'tokens.manage',
    who: {
      sv: 'En organisations kontaktpersoner, om de inte bara har loggat in med en länk',
      en: "An organisation's contacts, unless signed in by a link only",
    },
    what: {
      sv: 'skapar, ser och återkallar nycklar för den egna organisationens maskiner',
      en: "create, see and revoke tokens for their own organisation's machines",
    },
    assured: true,
    actors: (actor) => actor.organisationId !== null && hasRole('CONTACT')(actor),
    records: {
      table: 'api_token',
      rows: (actor) => sql`api_token.organisation_id = ${actor.organisationId}`,
    },
  },
} as const satisfies Record<string, Rule>;

/** What the rules of tokens are about. */
export const tokenSubject: Subject = {
  code: 'tokens',
  name: { sv: 'Nycklar för maskiner', en: "Machines' tokens" },
  notes: [
    {
      sv: 'En maskin får det som dess nyckel nämner, för sin organisation, och inget mer. Regler som inte är öppna för maskiner går inte att välja.',
      en: 'A machine may what its token names, for its organisation, and nothing else. Rules that are not open to machines cannot be chosen.',
    },
  ],
  kinds: [
    {
      code: 'api_token',
      name: { sv: 'Nycklar: namn, vad de får och när de användes', en: 'Tokens: name, scopes and last use' },
      level: 'OWN',
      changedBy: NOBODY,
    },
  ],
};
