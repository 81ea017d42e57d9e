import { type Actor, type Sql, type Text } from '#kernel';

/**
 * One rule: who may do what, on which records, when. It stands in three places with one meaning – at the handler
 * (`@Access(rule)`), in the service (`allowed`, or `rows` as a filter) and in the printed table.
 */
export interface Rule {
  /** Stable and dotted: `needs.see`. */
  readonly code: string;
  /** Who, in words a lawyer can read. */
  readonly who: Text;
  /** May do what, on which records, when. */
  readonly what: Text;
  /** When, where it is not simply for as long as the person has the part that the rule asks for. */
  readonly when?: Text;
  /** Whether such an actor may try at all. Records are decided by `rows`. */
  readonly actors: (actor: Actor) => boolean;
  /** Whether a person must be known by more than a link in a mail: to invite, to administer, to hand out tokens. */
  readonly assured?: true;
  /** Whether a machine's token may be given this rule as a scope, to read or also to change. Everything else is closed. */
  readonly machines?: 'read' | 'write';
  /** Which records: a condition on `table`, to be used as a filter. Absent where the rule concerns no record. */
  readonly records?: { readonly table: string; readonly rows: (actor: Actor) => Sql };
}

/** Known well enough to administer: by their organisation's sign-in or a passkey, not by a link in a mail. */
export const isAssured = (actor: Actor): boolean => actor.kind === 'person' && actor.assurance !== 'link';

/** Whether an actor is who the rule is for, however surely that is known. */
const isMeant = (rule: Rule, actor: Actor): boolean =>
  actor.kind === 'token'
    ? rule.machines !== undefined && actor.scopes.includes(rule.code)
    : rule.actors(actor);

/** Whether all that stands in an actor's way is how they signed in. */
export const needsAssurance = (rule: Rule, actor: Actor): boolean =>
  rule.assured === true && isMeant(rule, actor) && !isAssured(actor);

/** Whether an actor may try at all under a rule. A machine may what its token names, where the rule is open to machines. */
export const mayTry = (rule: Rule, actor: Actor): boolean =>
  isMeant(rule, actor) && (rule.assured !== true || isAssured(actor));

/** Everybody, signed in or not. Must be written out: a handler without a rule is refused. */
export const isAnyone = (): boolean => true;

/** Any signed-in person. */
export const isPerson = (actor: Actor): boolean => actor.kind === 'person';

/** A person who acts for an organisation. */
export const actsForOrganisation = (actor: Actor): boolean =>
  actor.kind === 'person' && actor.organisationId !== null;

/** The pilots in which a person has a role, for the organisation acted for now (or for none). */
export const pilotsWithRole = (role: string, actor: Actor): string[] =>
  actor.kind === 'person'
    ? actor.participations
        .filter((p) => p.organisationId === actor.organisationId && p.roles.includes(role))
        .map((p) => p.pilotId)
    : [];

/** A person with a role in some pilot, for the organisation acted for now (or for none). */
export const hasRole =
  (role: string) =>
  (actor: Actor): boolean =>
    pilotsWithRole(role, actor).length > 0;
