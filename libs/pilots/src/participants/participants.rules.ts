import { isAssured, isPerson, type Rule } from '#access';
import { sql, type Actor, type Sql } from '#kernel';
import { administeredPilots, contactPilots } from '../roles.js';

const ofMine = (actor: Actor): Sql =>
  sql`(participant.organisation_id = ${actor.organisationId}
    and participant.pilot_id = any(${contactPilots(actor)}::uuid[]))`;
const inMyHands = (actor: Actor): Sql =>
  sql`participant.pilot_id = any(${administeredPilots(actor)}::uuid[])`;

/** Rules of people's parts in pilots. */
export const participantRules = {
  see: {
    code: 'participants.see',
    who: {
      sv: 'En organisations kontaktpersoner, pilotens processledare och administratörer, och personen själv',
      en: "An organisation's contacts, the pilot's facilitators and administrators, and the person themselves",
    },
    what: {
      sv: 'ser vilka personer som deltar, i vilken roll och hur länge: kontaktpersoner för den egna organisationen, de andra för hela piloten',
      en: 'see who takes part, in which role and for how long: contacts for their own organisation, the others for the whole pilot',
    },
    actors: isPerson,
    records: {
      table: 'participant',
      rows: (actor) =>
        sql`(participant.person_id = ${actor.id}::uuid or ${ofMine(actor)} or ${inMyHands(actor)})`,
    },
  },
  end: {
    code: 'participants.end',
    who: {
      sv: 'Personen själv; den egna organisationens kontaktpersoner och pilotens processledare och administratörer, om de inte bara har loggat in med en länk',
      en: "The person themselves; the organisation's own contacts and the pilot's facilitators and administrators, unless signed in by a link only",
    },
    what: {
      sv: 'avslutar någons deltagande. Det gäller genast',
      en: "end somebody's part. It takes effect at once",
    },
    actors: isPerson,
    records: {
      table: 'participant',
      rows: (actor) =>
        isAssured(actor)
          ? sql`(participant.person_id = ${actor.id}::uuid or ${ofMine(actor)} or ${inMyHands(actor)})`
          : sql`participant.person_id = ${actor.id}::uuid`,
    },
  },
  delegate: {
    code: 'participants.delegate',
    who: {
      sv: 'En organisations kontaktpersoner, om de inte bara har loggat in med en länk',
      en: "An organisation's contacts, unless signed in by a link only",
    },
    what: {
      sv: 'låter en kollega i samma organisation vara kontaktperson i deras ställe, från en dag till en annan',
      en: 'let a colleague of the same organisation be contact in their place, from one day to another',
    },
    assured: true,
    actors: (actor) => contactPilots(actor).length > 0,
  },
  deputise: {
    code: 'contactPoints.appoint',
    who: {
      sv: 'Kontaktpersoner hos organisationen som kontaktpunkten leder in till, om de inte bara har loggat in med en länk',
      en: 'Contacts of the organisation the contact point leads into, unless signed in by a link only',
    },
    what: {
      sv: 'lämnar över kontaktpunkten till en kollega, och utser en ersättare från en dag till en annan',
      en: 'hand the contact point to a colleague, and appoint a deputy from one day to another',
    },
    assured: true,
    actors: (actor) => contactPilots(actor).length > 0,
    records: {
      table: 'contact_point',
      rows: (actor) => sql`contact_point.organisation_id = ${actor.organisationId}`,
    },
  },
} as const satisfies Record<string, Rule>;
