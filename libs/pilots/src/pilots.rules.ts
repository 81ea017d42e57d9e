import { isAnyone, isPerson, NOBODY, type Rule, type Subject } from '#access';
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

/** What the rules of the pilots are about, and how widely their kinds are shown. */
export const pilotSubjects: readonly Subject[] = [
  {
    code: 'invitations',
    name: { sv: 'Inbjudningar', en: 'Invitations' },
    notes: [
      {
        sv: 'En roll kommer alltid av en inbjudan, aldrig av en inloggningstjänst. Ingen bjuder in sig själv, och de som redan är kontaktpersoner får veta när någon ny börjar.',
        en: 'A role always comes from an invitation, never from a sign-in provider. Nobody invites themselves, and those who are contacts already are told when somebody new begins.',
      },
    ],
    kinds: [
      {
        code: 'invitation',
        name: {
          sv: 'Inbjudningar: adress, roll och vem som bjöd in',
          en: 'Invitations: address, role and who invited',
        },
        level: 'OWN',
        changedBy: NOBODY,
      },
    ],
  },
  {
    code: 'participants',
    name: { sv: 'Vilka personer som deltar, och ersättare', en: 'Who takes part, and deputies' },
    notes: [
      {
        sv: 'Administratören har hand om vilka som deltar: inställningar, inte innehåll. En ersättare får det som kontaktpersonen får, de dagar det gäller, och kan inte lämna det vidare.',
        en: 'The administrator looks after who takes part: configuration, not content. A deputy may what the contact may, on the days it is for, and cannot pass it on.',
      },
    ],
    kinds: [
      {
        code: 'participant',
        name: { sv: 'Vilka personer som deltar, roll och tid', en: 'Who takes part, role and time' },
        level: 'OWN',
        changedBy: NOBODY,
      },
    ],
  },
  { code: 'contactPoints', name: { sv: 'Vem som håller vägen in', en: 'Who holds the way in' } },
  { code: 'viewer', name: { sv: 'Den som frågar', en: 'Whoever asks' } },
  {
    code: 'pilots',
    name: { sv: 'Piloter', en: 'Pilots' },
    notes: [
      {
        sv: 'Processledaren är neutral: hen handlar inte för någon part, kan inte svara, sortera eller avgöra, och ser rubriker.',
        en: 'The facilitator is neutral: acts for no party, cannot answer, sort or decide, and sees headings.',
      },
      {
        sv: 'En organisation som ställer sig bakom, är adjungerad eller observerar ser det som är publicerat: pilotens sida och katalogen. Dess kontaktpersoner räknas i piloten som observatörer.',
        en: 'An organisation that endorses, is adjunct or observes sees what is published: the pilot’s page and the catalogue. Its contacts count as observers in the pilot.',
      },
      {
        sv: 'Gäster vid ett enstaka möte har ännu ingen roll: möten finns inte i tjänsten än.',
        en: 'Guests of a single meeting have no role yet: there are no meetings in the service so far.',
      },
    ],
    kinds: [
      {
        code: 'pilot.page',
        name: {
          sv: 'Pilotens sida: syfte, medlemmar, grupper och tider',
          en: 'The pilot’s page: purpose, members, groups and times',
        },
        level: 'PILOT',
        changedBy: NOBODY,
      },
    ],
  },
];
