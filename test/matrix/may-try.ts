import type { Who } from './people.js';
import { RULES } from './rules.js';

/** Rules that ask for more than a link in a mail. */
const ASSURED = [
  'invitations.invite',
  'participants.delegate',
  'contactPoints.appoint',
  'tokens.manage',
  'papers.registrar',
  'passkeys.change',
  'breakGlass.open',
];

/** Whether somebody may try at all: machines what their token names, to read; others by the rule and how they signed in. */
export function mayTry(who: Who, rule: string, reads: boolean): boolean {
  if (who.scopes !== undefined) return who.scopes.includes(rule) && (reads || rule === 'catalogue.edit');
  return RULES[rule]?.tries(who) === true && !(who.byLink === true && ASSURED.includes(rule));
}
