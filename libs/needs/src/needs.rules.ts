import {
  hasRole,
  isAdministrator,
  isAnyone,
  openedByAdministrator,
  pilotsWithRole,
  type Rule,
  type Subject,
} from '#access';
import { sql, type Actor, type Sql } from '#kernel';

/** Is a contact in a pilot: what it takes to see and to act. A role in one pilot is none in another. */
const isContactIn = (actor: Actor): string[] => pilotsWithRole('CONTACT', actor);

/** Needs told in one of these pilots, or in none: that asks for a part in any. */
const inPilots = (pilotIds: readonly string[]): Sql =>
  pilotIds.length === 0
    ? sql`false`
    : sql`(need.pilot_id is null or need.pilot_id = any(${pilotIds}::uuid[]))`;

/** A draft is the municipality's alone, also once it is thrown away: only what was told has this instant. */
const told = sql`need.submitted_at is not null`;

const ofMine = (actor: Actor, pilotIds: readonly string[]): Sql =>
  sql`(need.organisation_id = ${actor.organisationId} and ${inPilots(pilotIds)})`;
const ofMyBoard = (actor: Actor, pilotIds: readonly string[]): Sql =>
  sql`(need.board_id = ${actor.organisationId} and ${told} and ${inPilots(pilotIds)})`;
const heardByMine = (actor: Actor, pilotIds: readonly string[]): Sql =>
  sql`(need.heard_by_id = ${actor.organisationId} and ${inPilots(pilotIds)})`;
/** Asks the view of shares: the table's own policies look at needs, and would bring up all of theirs a second time. */
const sentToMe = (actor: Actor): Sql =>
  actor.kind === 'person'
    ? sql`${told} and exists (select 1 from app.my_shares s
        where s.need_id = need.id and s.contact_point_id = any(${[...actor.contactPointIds]}::uuid[]))`
    : sql`false`;

/** What a machine of the municipality sees: what has been sent, never drafts. */
const sentByMine = (actor: Actor): Sql => sql`(need.organisation_id = ${actor.organisationId} and ${told})`;

const isContact = hasRole('CONTACT');
const worksInPilot = (actor: Actor): boolean => isContact(actor) || hasRole('FACILITATOR')(actor);

/** Whether somebody acts as a contact in the pilot of a need; for one told in no pilot, in any. */
export const isContactFor = (need: { readonly pilotId: string | null }, actor: Actor): boolean =>
  need.pilotId === null ? isContact(actor) : isContactIn(actor).includes(need.pilotId);

/** Rules of the needs. */
export const needRules = {
  see: {
    code: 'needs.see',
    who: {
      sv: 'Kontaktpersoner för kommunen själv, dess länsstyrelse, de kontaktpunkter behovet sänts till och den organisation som skrev ner det; pilotens administratör en timme efter att ha öppnat det med ett skäl',
      en: 'Contacts of the municipality itself, its county board, the contact points it was sent to and the organisation that wrote it down; the administrator of the pilot for an hour after opening it with a reason',
    },
    what: {
      sv: 'ser behovet, hur det står till med det och vem som ska göra något härnäst; utkast ser bara kommunen',
      en: 'see the need, how it stands and who acts next; drafts only the municipality',
    },
    when: {
      sv: 'Från det att behovet skickats in, så länge uppdraget varar; en kontaktpunkt från det att behovet sänts dit tills förfrågan tas tillbaka',
      en: 'From when the need is submitted, for as long as the part lasts; a contact point from when it was sent there until the request is recalled',
    },
    machines: 'read',
    actors: (actor) => isContact(actor) || isAdministrator(actor),
    records: {
      table: 'need',
      rows: (actor) => {
        if (actor.kind === 'token') return sentByMine(actor);
        const pilots = isContactIn(actor);
        return sql`(${ofMine(actor, pilots)} or ${ofMyBoard(actor, pilots)} or ${heardByMine(actor, pilots)} or ${sentToMe(actor)}
          or (${told} and ${openedByAdministrator(actor, 'need')}))`;
      },
    },
  },
  tell: {
    code: 'needs.tell',
    who: { sv: 'Kommunens kontaktpersoner', en: 'Contacts of a municipality' },
    what: {
      sv: 'berättar om, rättar och tar tillbaka kommunens behov',
      en: "tell, correct and withdraw the municipality's needs",
    },
    actors: isContact,
    records: { table: 'need', rows: (actor) => ofMine(actor, isContactIn(actor)) },
  },
  writeDown: {
    code: 'needs.writeDown',
    who: {
      sv: 'Kontaktpersoner hos länsstyrelser och myndigheter',
      en: 'Contacts of county boards and agencies',
    },
    what: {
      sv: 'skriver ner ett behov som en kommun har berättat om och tar tillbaka det innan det är bekräftat',
      en: 'write down a need that a municipality has told of and withdraw it before it is confirmed',
    },
    actors: isContact,
    records: { table: 'need', rows: (actor) => heardByMine(actor, isContactIn(actor)) },
  },
  sort: {
    code: 'needs.sort',
    who: { sv: 'Länsstyrelsen i kommunens län', en: "The county board of the municipality's county" },
    what: {
      sv: 'sorterar inskickade behov: för vidare, frågar, tar upp i dialog, slår ihop dubbletter, svarar och återkopplar',
      en: 'sorts submitted needs: sends on, asks back, takes up in dialogue, merges duplicates, answers and feeds back',
    },
    actors: isContact,
    records: { table: 'need', rows: (actor) => ofMyBoard(actor, isContactIn(actor)) },
  },
  seeInPilot: {
    code: 'needs.seeInPilot',
    who: {
      sv: 'Kontaktpersoner för länsstyrelser och myndigheter som arbetar i piloten, och processledaren',
      en: 'Contacts of county boards and agencies that work in the pilot, and the facilitator',
    },
    what: {
      sv: 'ser tema, län, rubrik och läge för inskickade behov i piloten; texten bara där kommunen låter den visas för fler',
      en: 'see theme, county, heading and state of submitted needs in the pilot; the text only where the municipality lets it be shown to more',
    },
    when: {
      sv: 'Så länge både de och kommunen deltar i piloten',
      en: 'For as long as both they and the municipality take part in the pilot',
    },
    actors: worksInPilot,
  },
  answerByLink: {
    code: 'needs.answerByLink',
    who: { sv: 'Den som har länken ur mejlet', en: 'Whoever has the link from the mail' },
    what: {
      sv: 'bekräftar, ändrar eller tar bort det behov som länken gäller, en gång',
      en: 'confirms, changes or removes the need the link is for, once',
    },
    when: {
      sv: 'I nittio dagar från mejlet, tills någon har svarat',
      en: 'For ninety days from the mail, until somebody has answered',
    },
    actors: isAnyone,
  },
  sayByLink: {
    code: 'needs.sayByLink',
    who: { sv: 'Den som har länken ur mejlet', en: 'Whoever has the link from the mail' },
    what: {
      sv: 'läser svaret på det behov som länken gäller och säger om det hjälpte, en gång',
      en: 'reads the answer to the need the link is for and says whether it helped, once',
    },
    when: {
      sv: 'I nittio dagar från mejlet, tills någon har svarat',
      en: 'For ninety days from the mail, until somebody has answered',
    },
    actors: isAnyone,
  },
} as const satisfies Record<string, Rule>;

/** What the rules of the needs are about, and how widely needs are shown. */
export const needSubject: Subject = {
  code: 'needs',
  name: { sv: 'Behov', en: 'Needs' },
  notes: [
    {
      sv: 'Utkast är kommunens egna: de står i ingen annans lista, räkning, sökning, export eller logg, och ingen administratör kan öppna dem.',
      en: 'Drafts are the municipality’s own: in nobody else’s list, count, search, export or log, and no administrator can open them.',
    },
    {
      sv: 'Den som bara observerar, är adjungerad eller ställer sig bakom en pilot ser inga behov.',
      en: 'Whoever only observes, is adjunct to or endorses a pilot sees no needs.',
    },
  ],
  kinds: [
    {
      code: 'need.draft',
      name: { sv: 'Utkast till behov', en: 'Draft of a need' },
      level: 'OWN',
      changedBy: { sv: 'Kommunen, genom att skicka in', en: 'The municipality, by submitting it' },
    },
    {
      code: 'need.heading',
      name: {
        sv: 'Ett inskickat behovs rubrik, tema, län och läge',
        en: 'Heading, theme, county and state of a submitted need',
      },
      level: 'PILOT',
      changedBy: {
        sv: 'Kommunen, genom att välja pilot – eller ingen – när den berättar',
        en: 'The municipality, by choosing a pilot – or none – when it tells',
      },
    },
    {
      code: 'need.text',
      name: {
        sv: 'Ett inskickat behovs text och svaret på det',
        en: 'The text of a submitted need and the answer to it',
      },
      level: 'GROUP',
      changedBy: {
        sv: 'Kommunen: får visas för fler, i piloten; när den berättar, bekräftar eller rättar, och när som helst efteråt',
        en: 'The municipality: may be shown to more, in the pilot; when it tells, confirms or corrects, and at any time after',
      },
    },
  ],
};
