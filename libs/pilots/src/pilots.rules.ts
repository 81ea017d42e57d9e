import { isAnyone, isPerson, type Rule } from '#access';
import { sql, type Actor } from '#kernel';

const myPilots = (actor: Actor): string[] =>
  actor.kind === 'person' ? [...new Set(actor.participations.map((p) => p.pilotId))] : [];

/** Rules of the pilots. */
export const pilotRules = {
  whoAmI: {
    code: 'viewer.read',
    who: { sv: 'Alla, även utan inloggning', en: 'Everybody, signed in or not' },
    what: { sv: 'ser vem de själva är och för vem de handlar', en: 'see who they are and for whom they act' },
    actors: isAnyone,
  },
  see: {
    code: 'pilots.see',
    who: { sv: 'De som deltar i en pilot', en: 'Those who take part in a pilot' },
    what: {
      sv: 'ser pilotens medlemmar, grupper och tider – ingen annans',
      en: "see that pilot's members, groups and times – nobody else's",
    },
    actors: isPerson,
    records: { table: 'pilot', rows: (actor) => sql`pilot.id = any(${myPilots(actor)}::uuid[])` },
  },
} as const satisfies Record<string, Rule>;
