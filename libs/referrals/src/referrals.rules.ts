import {
  hasRole,
  isAdministrator,
  NOBODY,
  openedByAdministrator,
  pilotsWithRole,
  type Rule,
  type Subject,
} from '#access';
import { sql, type Actor, type Sql } from '#kernel';

const toMyPoint = (actor: Actor): Sql =>
  actor.kind === 'person'
    ? sql`referral.contact_point_id = any(${[...actor.contactPointIds]}::uuid[])`
    : sql`false`;

/** What the caller's organisation may be to a need; either is asked in one look, which brings up the policies of needs. */
const PARTIES = {
  municipality: sql`need.organisation_id`,
  board: sql`need.board_id`,
  either: sql`any (array[need.organisation_id, need.board_id])`,
} as const;

/**
 * Referrals of needs of a municipality or board, told in one of the pilots where the caller is a contact – what it takes
 * to see and to act – or in none: that asks for a part in any.
 */
const ofNeeds = (actor: Actor, party: keyof typeof PARTIES): Sql => {
  const pilotIds = pilotsWithRole('CONTACT', actor);
  return pilotIds.length === 0
    ? sql`false`
    : sql`exists (select 1 from need where need.id = referral.need_id
        and ${actor.organisationId}::uuid = ${PARTIES[party]}
        and (need.pilot_id is null or need.pilot_id = any(${pilotIds}::uuid[])))`;
};

/** Addressed to the caller by name, by the board the caller is a contact of. */
const addressedToMe = (actor: Actor): Sql =>
  sql`(referral.colleague_id = ${actor.kind === 'person' ? actor.id : null}::uuid and ${ofNeeds(actor, 'board')})`;

const isContact = hasRole('CONTACT');

/** Rules of the referrals. */
export const referralRules = {
  see: {
    code: 'referrals.see',
    who: {
      sv: 'Den som håller kontaktpunkten, och kontaktpersoner för länsstyrelsen som sände förfrågan och för kommunen den gäller; pilotens administratör en timme efter att ha öppnat den med ett skäl',
      en: 'Whoever holds the contact point, and contacts of the county board that sent the request and of the municipality it concerns; the administrator of the pilot for an hour after opening it with a reason',
    },
    what: { sv: 'ser förfrågan och svaret', en: 'see the request and the answer' },
    actors: (actor) => isContact(actor) || isAdministrator(actor),
    records: {
      table: 'referral',
      rows: (actor) =>
        sql`(${toMyPoint(actor)} or ${ofNeeds(actor, 'either')}
          or ${openedByAdministrator(actor, 'referral')})`,
    },
  },
  answer: {
    code: 'referrals.answer',
    who: {
      sv: 'Den som håller kontaktpunkten just nu, och den kollega på länsstyrelsen som förfrågan är ställd till',
      en: 'Whoever holds the contact point right now, and the colleague at the county board whom the request is addressed to',
    },
    what: {
      sv: 'öppnar förfrågan, svarar, frågar, säger vem som bör svara eller lämnar tillbaka den',
      en: 'opens the request, answers, asks, says who should answer or hands it back',
    },
    actors: isContact,
    records: { table: 'referral', rows: (actor) => sql`(${toMyPoint(actor)} or ${addressedToMe(actor)})` },
  },
  send: {
    code: 'referrals.send',
    who: { sv: 'Länsstyrelsen i kommunens län', en: "The county board of the municipality's county" },
    what: {
      sv: 'sänder, tar tillbaka och avslutar väntan på förfrågningar om behoven i länet',
      en: 'sends, recalls and closes the waiting on requests about needs of its county',
    },
    actors: isContact,
    records: { table: 'referral', rows: (actor) => ofNeeds(actor, 'board') },
  },
  decideOnOffer: {
    code: 'referrals.decideOnOffer',
    who: { sv: 'Kommunen som behovet gäller', en: 'The municipality the need concerns' },
    what: { sv: 'tackar ja eller nej till ett erbjudande', en: 'takes up or declines an offer' },
    actors: isContact,
    records: { table: 'referral', rows: (actor) => ofNeeds(actor, 'municipality') },
  },
  reply: {
    code: 'referrals.reply',
    who: { sv: 'Länsstyrelsen och kommunen', en: 'The county board and the municipality' },
    what: {
      sv: 'svarar på det en kontaktpunkt behöver veta',
      en: 'reply to what a contact point needs to know',
    },
    actors: isContact,
    records: {
      table: 'referral',
      rows: (actor) => ofNeeds(actor, 'either'),
    },
  },
} as const satisfies Record<string, Rule>;

/** What the rules of the referrals are about, and how widely they are shown. */
export const referralSubject: Subject = {
  code: 'referrals',
  name: { sv: 'Förfrågningar och svar', en: 'Requests and answers' },
  notes: [
    {
      sv: 'Den som håller en kontaktpunkt ser, bredvid sin egen förfrågan, vilka andra som har fått frågan för samma kommun och tema, hur långt de kommit, vad de erbjuder och när – inte vad behoven säger.',
      en: 'Whoever holds a contact point sees, beside its own request, who else was asked for the same municipality and theme, how far they are, what they offer and when – not what the needs say.',
    },
    {
      sv: 'Ett svar är information, inte ett beslut. När en förfrågan tas tillbaka ser kontaktpunkten inte längre behovet, bara att förfrågan har funnits.',
      en: 'An answer is information, not a decision. When a request is recalled the contact point no longer sees the need, only that the request was made.',
    },
  ],
  kinds: [
    {
      code: 'referral.beside',
      name: {
        sv: 'Vem som har fått en förfrågan för samma kommun och tema, läge, erbjudande och när',
        en: 'Who has a request for the same municipality and theme, how far, the offer and when',
      },
      level: 'GROUP',
      changedBy: NOBODY,
    },
    {
      code: 'referral',
      name: { sv: 'Förfrågan med svar och erbjudande', en: 'A request with its answer and offer' },
      level: 'GROUP',
      changedBy: NOBODY,
    },
  ],
};
