import { hasRole, isAnyone, NOBODY, pilotsWithRole, type Rule, type Subject } from '#access';
import { raw, sql, type Actor, type Sql } from '#kernel';

type Table = 'survey_round' | 'survey_invitation';

const isContact = hasRole('CONTACT');
const isFacilitator = hasRole('FACILITATOR');

/** In one of these pilots, or in none: that asks for a part in any. */
const inPilots = (column: Sql, pilotIds: readonly string[]): Sql =>
  pilotIds.length === 0 ? sql`false` : sql`(${column} is null or ${column} = any(${pilotIds}::uuid[]))`;

/** Held by the caller's board, or by the pilot that the caller facilitates. */
const heldByMe =
  (table: Table) =>
  (actor: Actor): Sql => {
    const row = raw(table);
    return actor.organisationId === null
      ? sql`(${row}.holder_id is null and ${row}.pilot_id = any(${pilotsWithRole('FACILITATOR', actor)}::uuid[]))`
      : sql`(${row}.holder_id = ${actor.organisationId} and ${inPilots(sql`${row}.pilot_id`, pilotsWithRole('CONTACT', actor))})`;
  };

/** To a municipality of the caller's county, once it has been sent. */
const ofMyCounty = (actor: Actor): Sql =>
  sql`(survey_invitation.board_id = ${actor.organisationId} and survey_invitation.state <> 'PREPARED'
    and ${inPilots(sql`survey_invitation.pilot_id`, pilotsWithRole('CONTACT', actor))})`;

/** Rules of the surveys. */
export const surveyRules = {
  make: {
    code: 'surveys.make',
    who: {
      sv: 'Länsstyrelsens kontaktpersoner för dess enkäter, processledaren för pilotens',
      en: "Contacts of a county board for its surveys, the facilitator for the pilot's",
    },
    what: {
      sv: 'gör enkäter, bjuder in, öppnar, påminner, stänger och berättar resultatet',
      en: 'make surveys, invite, open, remind, close and tell the result',
    },
    actors: (actor) => isContact(actor) || isFacilitator(actor),
    records: { table: 'survey_round', rows: heldByMe('survey_round') },
  },
  hold: {
    code: 'surveys.hold',
    who: {
      sv: 'Den som håller i enkäten: länsstyrelsens kontaktpersoner, eller processledaren',
      en: 'Whoever holds the survey: contacts of the county board, or the facilitator',
    },
    what: {
      sv: 'ändrar adress, skickar länken igen, tar tillbaka den och noterar att den inte kom fram',
      en: 'change the address, send the link again, revoke it and note that it did not arrive',
    },
    actors: (actor) => isContact(actor) || isFacilitator(actor),
    records: { table: 'survey_invitation', rows: heldByMe('survey_invitation') },
  },
  follow: {
    code: 'surveys.follow',
    who: {
      sv: 'Den som håller i enkäten, och länsstyrelsen i kommunens län',
      en: "Whoever holds the survey, and the county board of the municipality's county",
    },
    what: {
      sv: 'ser hur långt varje kommun har kommit och det som har skickats in – aldrig det som bara är påbörjat',
      en: 'see how far each municipality has come and what was sent – never what is only begun',
    },
    actors: (actor) => isContact(actor) || isFacilitator(actor),
    records: {
      table: 'survey_invitation',
      rows: (actor) => sql`(${heldByMe('survey_invitation')(actor)} or ${ofMyCounty(actor)})`,
    },
  },
  enter: {
    code: 'surveys.enter',
    who: { sv: 'Länsstyrelsen i kommunens län', en: "The county board of the municipality's county" },
    what: {
      sv: 'för in det en kommun har svarat på telefon eller papper; det märks så, och kommunen får se det',
      en: 'write in what a municipality answered by phone or on paper; it is marked so, and the municipality is shown it',
    },
    actors: isContact,
    records: { table: 'survey_invitation', rows: ofMyCounty },
  },
  answer: {
    code: 'surveys.answer',
    who: { sv: 'Kommunens kontaktpersoner, inloggade', en: 'Contacts of the municipality, signed in' },
    what: { sv: 'svarar på enkäter till kommunen', en: 'answer surveys to the municipality' },
    actors: isContact,
    records: {
      table: 'survey_invitation',
      rows: (actor) =>
        sql`(survey_invitation.organisation_id = ${actor.organisationId}
          and survey_invitation.state not in ('PREPARED', 'REVOKED')
          and ${inPilots(sql`survey_invitation.told_in_id`, pilotsWithRole('CONTACT', actor))})`,
    },
  },
  answerByLink: {
    code: 'surveys.answerByLink',
    who: {
      sv: 'Den som har kommunens länk ur mejlet, och kommunens kontaktpersoner',
      en: "Whoever has the municipality's link from the mail, and contacts of the municipality",
    },
    what: {
      sv: 'läser enkäten, skriver utkast, skickar och rättar kommunens svar, avböjer; ser utskickets egna behov och inga andra',
      en: "read the survey, write drafts, send and correct the municipality's answer, decline; see the invitation's own needs and no others",
    },
    when: {
      sv: 'Svara: så länge enkäten är öppen. Läsa: tills länken går ut, ersätts eller tas tillbaka',
      en: 'Answer: while the survey is open. Read: until the link expires, is replaced or revoked',
    },
    actors: isAnyone,
  },
} as const satisfies Record<string, Rule>;

/** What the rules of the surveys are about, and how widely they are shown. */
export const surveySubject: Subject = {
  code: 'surveys',
  name: { sv: 'Enkäter', en: 'Surveys' },
  notes: [
    {
      sv: 'Länken är kommunens: den går att vidarebefordra inom kommunen, och vem som helst som har den kan svara. Bara ett kondensat av den sparas. Varje mejl har sin egen.',
      en: "The link is the municipality's: it may be forwarded within it, and whoever holds it may answer. Only its hash is kept. Each mail has its own.",
    },
    {
      sv: 'Utkast ser bara kommunen. Länsstyrelsen ser att någon har börjat, inte vad.',
      en: 'Drafts are seen by the municipality alone. The county board sees that somebody has begun, not what.',
    },
    {
      sv: 'Behoven i ett svar följer reglerna för behov: processledaren ser svaren på de andra frågorna, inte behoven.',
      en: 'The needs of an answer follow the rules of needs: the facilitator sees the answers to the other questions, not the needs.',
    },
  ],
  kinds: [
    {
      code: 'survey.draft',
      name: { sv: 'Utkast till svar', en: 'Draft of an answer' },
      level: 'OWN',
      changedBy: { sv: 'Kommunen, genom att skicka in', en: 'The municipality, by sending it' },
    },
    {
      code: 'survey.answer',
      name: { sv: 'Inskickat svar på en enkät', en: 'A sent answer to a survey' },
      level: 'GROUP',
      changedBy: NOBODY,
    },
  ],
};
