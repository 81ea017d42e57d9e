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
  /** Whether such an actor may try at all. Records are decided by `rows`. */
  readonly actors: (actor: Actor) => boolean;
  /** Which records: a condition on `table`, to be used as a filter. Absent where the rule concerns no record. */
  readonly records?: { readonly table: string; readonly rows: (actor: Actor) => Sql };
}

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
