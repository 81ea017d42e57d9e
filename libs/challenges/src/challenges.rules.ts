import { hasRole, pilotsWithRole, type Rule, type Subject } from '#access';
import { sql, type Actor, type Sql } from '#kernel';

/** Kept in one of the pilots in which the caller is a contact; outside pilots that asks for a part in any. */
const inMyPilots = (actor: Actor): Sql => {
  const pilots = pilotsWithRole('CONTACT', actor);
  return pilots.length === 0
    ? sql`false`
    : sql`(challenge.pilot_id is null or challenge.pilot_id = any(${pilots}::uuid[]))`;
};

const keptByMine = (actor: Actor): Sql =>
  actor.kind === 'person'
    ? sql`(challenge.owner_id = ${actor.organisationId} and ${inMyPilots(actor)})`
    : sql`false`;

/** Organisations in it: with which parts is said where it is asked for. */
const inIt = (actor: Actor, parts: readonly string[]): Sql =>
  actor.kind === 'person'
    ? sql`(${inMyPilots(actor)} and exists (select 1 from challenge_party p where p.challenge_id = challenge.id
        and p.organisation_id = ${actor.organisationId} and p.until is null and p.part = any(${[...parts]}::text[])))`
    : sql`false`;

const askedAboutIt = (actor: Actor): Sql =>
  actor.kind === 'person'
    ? sql`exists (select 1 from challenge_point q where q.challenge_id = challenge.id
        and q.contact_point_id = any(${[...actor.contactPointIds]}::uuid[]))`
    : sql`false`;

const isContact = hasRole('CONTACT');
const everyPart = ['BOARD', 'MUNICIPALITY', 'INVITED'];

/** Rules of the challenges. */
export const challengeRules = {
  see: {
    code: 'challenges.see',
    who: {
      sv: 'Kontaktpersoner för länsstyrelser och kommuner med behov i utmaningen och för de inbjudna, och den som håller en kontaktpunkt som fått frågan',
      en: 'Contacts of the boards and municipalities with needs in the challenge and of those invited, and whoever holds a contact point that was asked',
    },
    what: {
      sv: 'ser utmaningen, lägesbilden och vad organisationerna säger om den; av andras behov rubrik, tema, län och läge, texten bara där kommunen låter den visas för fler',
      en: 'see the challenge, its picture and what the organisations say of it; of the needs of others heading, theme, county and state, the text only where the municipality lets it be shown to more',
    },
    when: {
      sv: 'Så länge ett eget behov är med, inbjudan gäller eller frågan står',
      en: 'For as long as an own need is in it, the invitation holds or the request stands',
    },
    actors: isContact,
    records: {
      table: 'challenge',
      rows: (actor) => sql`(${keptByMine(actor)} or ${inIt(actor, everyPart)} or ${askedAboutIt(actor)})`,
    },
  },
  keep: {
    code: 'challenges.keep',
    who: {
      sv: 'Länsstyrelsen som håller i utmaningen',
      en: 'The county board that keeps the challenge',
    },
    what: {
      sv: 'skriver lägesbilden, bjuder in, samlar, för vidare, utser vem som leder svaret och återkopplar till alla',
      en: 'writes the picture, invites, gathers, sends on, names who leads the answer and tells everybody',
    },
    actors: isContact,
    records: { table: 'challenge', rows: keptByMine },
  },
  join: {
    code: 'challenges.join',
    who: {
      sv: 'Länsstyrelsen som håller i utmaningen och länsstyrelser som bjudits in',
      en: 'The county board that keeps the challenge and boards that were invited',
    },
    what: {
      sv: 'lägger till behov ur det egna länet och tar ut dem igen',
      en: 'add needs of their own county and take them out again',
    },
    actors: isContact,
    records: {
      table: 'challenge',
      rows: (actor) => sql`(${keptByMine(actor)} or ${inIt(actor, ['BOARD'])})`,
    },
  },
  takeStand: {
    code: 'challenges.takeStand',
    who: {
      sv: 'Kontaktpersoner för de organisationer som är med eller är inbjudna',
      en: 'Contacts of the organisations that are in it or invited',
    },
    what: {
      sv: 'ställer sig bakom lägesbilden eller anmäler en avvikande uppfattning',
      en: 'endorse the picture or reserve against it',
    },
    actors: isContact,
    records: { table: 'challenge', rows: (actor) => inIt(actor, everyPart) },
  },
  answer: {
    code: 'challenges.answer',
    who: {
      sv: 'Den som håller en kontaktpunkt som fått frågan',
      en: 'Whoever holds a contact point that was asked',
    },
    what: {
      sv: 'anger sin del av det gemensamma svaret eller säger vem som bör svara; den som leder svaret sänder det',
      en: 'states its part of the joint answer or says who should answer; whoever leads the answer sends it',
    },
    actors: isContact,
    records: { table: 'challenge', rows: askedAboutIt },
  },
} as const satisfies Record<string, Rule>;

/** What the rules of the challenges are about, and how widely they are shown. */
export const challengeSubject: Subject = {
  code: 'challenges',
  name: { sv: 'Gemensamma utmaningar', en: 'Shared challenges' },
  notes: [
    {
      sv: 'Över länsgränser ser en länsstyrelse bara texten i behov ur det egna länet. En kontaktpunkt ser behoven först när den får frågan.',
      en: 'Across counties a board sees the text only of needs of its own county. A contact point sees the needs only once it is asked.',
    },
    {
      sv: 'Delarna av ett gemensamt svar visas för dem som fått frågan; länsstyrelser och kommuner ser dem när den som leder har sänt svaret.',
      en: 'The parts of a joint answer are shown to those asked; boards and municipalities see them once the lead has sent the answer.',
    },
  ],
  kinds: [
    {
      code: 'challenge',
      name: {
        sv: 'Utmaningen, lägesbilden och vad organisationerna säger om den',
        en: 'The challenge, its picture and what the organisations say of it',
      },
      level: 'GROUP',
      changedBy: {
        sv: 'Länsstyrelsen som håller i utmaningen, genom att bjuda in',
        en: 'The board that keeps it, by inviting',
      },
    },
    {
      code: 'challenge.part',
      name: { sv: 'En del av ett gemensamt svar', en: 'A part of a joint answer' },
      level: 'GROUP',
      changedBy: {
        sv: 'Den som leder svaret, genom att sända det',
        en: 'Whoever leads the answer, by sending it',
      },
    },
  ],
};
