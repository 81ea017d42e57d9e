import { isAnyone, type Rule } from '#access';
import { sql } from '#kernel';
import { administeredPilots, contactPilots } from '../roles.js';

/** Rules of invitations. */
export const invitationRules = {
  invite: {
    code: 'invitations.invite',
    who: {
      sv: 'Pilotens processledare och administratörer; en organisations kontaktpersoner för den egna organisationen. Inte den som bara har loggat in med en länk i mejlen',
      en: "A pilot's facilitators and administrators; an organisation's contacts for their own organisation. Not those signed in by a link in a mail only",
    },
    what: {
      sv: 'bjuder in till piloten för organisationer som deltar, ser vilka som är inbjudna och tar tillbaka en inbjudan',
      en: 'invite to the pilot for organisations that take part, see who is invited and withdraw an invitation',
    },
    assured: true,
    actors: (actor) => administeredPilots(actor).length + contactPilots(actor).length > 0,
    records: {
      table: 'invitation',
      rows: (actor) => sql`(invitation.pilot_id = any(${administeredPilots(actor)}::uuid[])
        or (invitation.organisation_id = ${actor.organisationId}
          and invitation.pilot_id = any(${contactPilots(actor)}::uuid[])))`,
    },
  },
  accept: {
    code: 'invitations.accept',
    who: { sv: 'Den som har länken ur mejlet', en: 'Whoever has the link from the mail' },
    what: {
      sv: 'ser vad inbjudan gäller och tackar ja, en gång',
      en: 'sees what the invitation is for and accepts it, once',
    },
    actors: isAnyone,
  },
} as const satisfies Record<string, Rule>;
