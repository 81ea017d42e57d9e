import type { Actor, PersonActor } from './context.js';

/** Roles in which somebody works in a pilot. Onlookers and administrators do not. */
const WORKING = ['CONTACT', 'FACILITATOR'];

/** The pilots in which the person works for the organisation acted for now. */
const actingPilotIds = (actor: PersonActor): string[] =>
  actor.participations
    .filter(
      (p) => p.organisationId === actor.organisationId && p.roles.some((role) => WORKING.includes(role)),
    )
    .map((p) => p.pilotId);

/** Every pilot in which the person takes part, for whomever. */
const allPilotIds = (actor: PersonActor): string[] => [
  ...new Set(actor.participations.map((p) => p.pilotId)),
];

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
    'app.pilot_ids': arrayOf(person === undefined ? [] : actingPilotIds(person)),
    'app.all_pilot_ids': arrayOf(person === undefined ? [] : allPilotIds(person)),
    'app.contact_point_ids': arrayOf(person === undefined ? [] : person.contactPointIds),
    'app.subject_id': actor.kind === 'link' ? actor.subjectId : '',
  };
}
