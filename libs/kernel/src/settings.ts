import type { Actor, PersonActor } from './context.js';

/** Roles in which somebody works in a pilot. Onlookers and administrators do not. */
const WORKING = ['CONTACT', 'FACILITATOR'];

/** Pilots in which the person has one of these roles, for the organisation acted for now (or for none). */
const pilotIdsOf = (actor: PersonActor, roles: readonly string[]): string[] =>
  actor.participations
    .filter((p) => p.organisationId === actor.organisationId && p.roles.some((role) => roles.includes(role)))
    .map((p) => p.pilotId);

/** Every pilot in which the person takes part, for whomever. */
const allPilotIds = (actor: PersonActor): string[] => [
  ...new Set(actor.participations.map((p) => p.pilotId)),
];

/** Roles that look after who takes part in a pilot. */
const LOOKING_AFTER = ['FACILITATOR', 'ADMINISTRATOR'];

/** As PostgreSQL writes an array of uuids. */
const arrayOf = (ids: readonly string[]): string => `{${ids.join(',')}}`;

/**
 * Who asks, as row-level security reads it: one setting for each function of the schema `app`, all set in every
 * transaction. Whoever represents no organisation has none: a link is for one record, not for a municipality.
 */
export function settingsOf(actor: Actor): Readonly<Record<`app.${string}`, string>> {
  const represents = actor.kind === 'person' || actor.kind === 'token';
  const person = actor.kind === 'person' ? actor : undefined;
  return {
    'app.actor_kind': actor.kind,
    'app.actor_id': actor.id ?? '',
    'app.organisation_id': represents ? (actor.organisationId ?? '') : '',
    'app.pilot_ids': arrayOf(person === undefined ? [] : pilotIdsOf(person, WORKING)),
    'app.all_pilot_ids': arrayOf(person === undefined ? [] : allPilotIds(person)),
    'app.administered_pilot_ids': arrayOf(person === undefined ? [] : pilotIdsOf(person, LOOKING_AFTER)),
    'app.contact_point_ids': arrayOf(person === undefined ? [] : person.contactPointIds),
    'app.opened_ids': arrayOf(person?.openedIds ?? []),
    'app.subject_id': actor.kind === 'link' ? actor.subjectId : '',
  };
}
