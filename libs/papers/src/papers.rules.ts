import { hasRole, NOBODY, pilotsWithRole, type Rule, type Subject } from '#access';
import { sql, type Actor, type Sql } from '#kernel';

const isContact = hasRole('CONTACT');

/** What the organisation acted for has received: in the pilots in which one acts for it; what is in no pilot, in any. */
const received = (actor: Actor): Sql => {
  const pilots = pilotsWithRole('CONTACT', actor);
  return pilots.length === 0
    ? sql`false`
    : sql`(paper.organisation_id = ${actor.organisationId}
        and (paper.pilot_id is null or paper.pilot_id = any(${pilots}::uuid[])))`;
};

/** Rules of the official documents. */
export const paperRules = {
  see: {
    code: 'papers.see',
    who: { sv: 'Organisationens kontaktpersoner', en: 'Contacts of an organisation' },
    what: {
      sv: 'ser de handlingar som organisationen har tagit emot i sina piloter, som de togs emot',
      en: 'see the documents that the organisation has received in their pilots, as they were received',
    },
    actors: isContact,
    records: { table: 'paper', rows: received },
  },
  keep: {
    code: 'papers.keep',
    who: { sv: 'Organisationens kontaktpersoner', en: 'Contacts of an organisation' },
    what: {
      sv: 'skriver in organisationens egna diarienummer och sekretessmarkeringar på mottagna handlingar',
      en: "enter the organisation's own case numbers and secrecy marks on received documents",
    },
    actors: isContact,
    records: { table: 'paper', rows: received },
  },
  registrar: {
    code: 'papers.registrar',
    who: {
      sv: 'Organisationens kontaktpersoner. Inte den som bara har loggat in med en länk i mejlen',
      en: 'Contacts of an organisation. Not somebody signed in by a link in a mail only',
    },
    what: {
      sv: 'ser och bestämmer vilken brevlåda hos registratorn som får kopior och dagens lista',
      en: "see and decide which of the registrar's mailboxes gets copies and the list of the day",
    },
    assured: true,
    actors: isContact,
  },
} as const satisfies Record<string, Rule>;

/** What the rules of the official documents are about, and how widely they are shown. */
export const paperSubject: Subject = {
  code: 'papers',
  name: { sv: 'Allmänna handlingar', en: 'Official documents' },
  notes: [
    {
      sv: 'Varje mottagare har sitt eget register, sina egna diarienummer och sina egna markeringar. Ingen ser någon annans. Vad som helst där kan någon be att få läsa: var och en prövar det själv, och ingen lovas sekretess här.',
      en: 'Each receiver has a register, case numbers and marks of its own. Nobody sees another’s. Anybody may ask to read what stands there: each receiver tries that itself, and nobody is promised secrecy here.',
    },
  ],
  kinds: [
    {
      code: 'paper',
      name: { sv: 'En mottagen handling, som den togs emot', en: 'A received document, as it was received' },
      level: 'OWN',
      changedBy: NOBODY,
    },
  ],
};
