import { sql, type Effects, type Tx } from '#kernel';
import {
  LINK_MINUTES,
  linkAskedFor,
  participationEvents,
  type InvitationsService,
  type SignInLinksService,
} from '#pilots';
import type { PostService } from './post.service.js';

type Write = (tx: Tx, id: string) => Promise<void>;

/** Mail about who takes part: the invitation itself, and word to those who are there already. */
export function addParticipationLetters(
  effects: Effects,
  post: PostService,
  invitations: InvitationsService,
  links: SignInLinksService,
): void {
  const invite: Write = async (tx, invitationId) => {
    const [about] = await tx.query<Invited>(sql`
      select i.address, p.name as "pilotName", o.name as "organisationName", inviter.name as "invitedByName"
      from invitation i join pilot p on p.id = i.pilot_id left join organisation o on o.id = i.organisation_id
        left join person inviter on inviter.id = i.invited_by_id
      where i.id = ${invitationId}`);
    const token = about === undefined ? undefined : await invitations.issueLink(tx, invitationId);
    if (about === undefined || token === undefined) return;
    await post.put(tx, {
      dedupeKey: `mail-invitation/${invitationId}`,
      to: about.address,
      subject: 'Du är inbjuden till Samlingsplats',
      sv: inviteText.sv(about),
      en: inviteText.en(about),
      // The token stands in the fragment: no server log, no link preview ever sees it.
      path: `/inbjudan#${token}`,
    });
  };
  const tell: Write = async (tx, participantId) => {
    for (const about of await othersThere(tx, participantId)) {
      await post.put(tx, {
        dedupeKey: `mail-participation-begun/${participantId}/${about.address}`,
        to: about.address,
        subject: 'Någon ny deltar',
        sv: `${about.personName} deltar nu i ${about.pilotName} för ${about.forWhom ?? 'piloten'}. Stämmer det inte kan du avsluta deltagandet på sidan.`,
        en: `${about.personName} now takes part in ${about.pilotName} for ${about.forWhom ?? 'the pilot'}. If that is not right, you can end it on the page.`,
        path: '/deltagare',
      });
    }
  };
  effects.add({
    subscriber: 'mail-sign-in-link',
    event: linkAskedFor,
    queue: 'effects',
    run: async (tx, { linkId }) => {
      const link = await links.issue(tx, linkId);
      if (link === undefined) return;
      await post.put(tx, {
        dedupeKey: `mail-sign-in-link/${linkId}`,
        to: link.address,
        subject: 'Din länk till Samlingsplats',
        sv: `Följ länken för att logga in. Den gäller i ${LINK_MINUTES} minuter och går att använda en gång.\n\nHar du inte bett om den behöver du inte göra något.`,
        en: `Follow the link to sign in. It works for ${LINK_MINUTES} minutes, once. If you did not ask for it, do nothing.`,
        path: `/logga-in/lank#${link.token}`,
      });
    },
  });
  effects.add({
    subscriber: 'mail-hand-over',
    event: participationEvents.handedOver,
    queue: 'effects',
    run: async (tx, { contactPointId, personId }) => {
      const [about] = await tx.query<{ address: string | null; pointName: string; since: Date }>(sql`
        select person.email as address, c.name as "pointName", h.since
        from contact_point_holder h join contact_point c on c.id = h.contact_point_id join person on person.id = h.person_id
        where h.contact_point_id = ${contactPointId} and h.person_id = ${personId} and h.until is null
        order by h.since desc limit 1`);
      if (about === undefined || about.address === null) return;
      await post.put(tx, {
        dedupeKey: `mail-hand-over/${contactPointId}/${personId}/${about.since.toISOString()}`,
        to: about.address,
        subject: 'Du tar över en kontaktpunkt',
        sv: `Du håller nu ${about.pointName}. På sidan för överlämningen står det som är öppet, det som är överenskommet, nästa datum och vem som fanns före dig.`,
        en: `You now hold ${about.pointName}. The hand-over page says what is open, what is agreed, the next dates and who was there before you.`,
        path: '/overlamning',
      });
    },
  });
  effects.add({
    subscriber: 'mail-invitation',
    event: participationEvents.invited,
    queue: 'effects',
    run: (tx, { invitationId }) => invite(tx, invitationId),
  });
  effects.add({
    subscriber: 'mail-invitation-ended',
    event: participationEvents.ended,
    queue: 'effects',
    run: async (tx, { invitationId }) => {
      const [about] = await tx.query<{ address: string; pilotName: string }>(sql`
        select i.address, p.name as "pilotName" from invitation i join pilot p on p.id = i.pilot_id
        where i.id = ${invitationId}`);
      if (about === undefined) return;
      await post.put(tx, {
        dedupeKey: `mail-invitation-ended/${invitationId}`,
        to: about.address,
        subject: 'Inbjudan gäller inte längre',
        sv: `${about.pilotName} är avslutad. Inbjudan du fick gäller därför inte längre. Du behöver inte göra något.`,
        en: `${about.pilotName} is closed, so the invitation you got is no longer good. You need not do anything.`,
        path: '/',
      });
    },
  });
  effects.add({
    subscriber: 'mail-welcome',
    event: participationEvents.begun,
    queue: 'effects',
    run: async (tx, { participantId }) => {
      const [about] = await tx.query<{ address: string; pilotName: string; forWhom: string }>(sql`
        select person.email as address, pilot.name as "pilotName", o.name as "forWhom"
        from participant p join person on person.id = p.person_id join pilot on pilot.id = p.pilot_id
          join organisation o on o.id = p.organisation_id
        where p.id = ${participantId} and 'CONTACT' = any(p.roles) and person.email is not null`);
      if (about === undefined) return;
      await post.put(tx, {
        dedupeKey: `mail-welcome/${participantId}`,
        to: about.address,
        subject: 'Här står det du behöver för att komma igång',
        sv: `Du deltar nu i ${about.pilotName} för ${about.forWhom}. På sidan för överlämningen står det som är öppet hos er, det som är överenskommet, nästa datum och vem som fanns före dig.`,
        en: `You now take part in ${about.pilotName} for ${about.forWhom}. The hand-over page says what is open with you, what is agreed, the next dates and who was there before you.`,
        path: '/overlamning',
      });
    },
  });
  effects.add({
    subscriber: 'mail-participation-begun',
    event: participationEvents.begun,
    queue: 'effects',
    run: (tx, { participantId }) => tell(tx, participantId),
  });
}

interface Invited {
  readonly address: string;
  readonly pilotName: string;
  readonly organisationName: string | null;
  readonly invitedByName: string | null;
}

const inviteText = {
  sv: ({ invitedByName, pilotName, organisationName }: Invited): string =>
    `${invitedByName ?? 'Den som driftar tjänsten'} bjuder in dig att delta i ${pilotName}${organisationName === null ? '' : ` för ${organisationName}`}.\n\nFölj länken för att se vad det gäller och tacka ja. Länken är personlig och gäller i 14 dagar. Vill du inte delta behöver du inte göra något.`,
  en: ({ invitedByName, pilotName, organisationName }: Invited): string =>
    `${invitedByName ?? 'Whoever runs the service'} invites you to take part in ${pilotName}${organisationName === null ? '' : ` for ${organisationName}`}. Follow the link to see what it is about and to accept. The link is personal and works for 14 days. If you do not want to take part, do nothing.`,
};

interface Told {
  readonly address: string;
  readonly personName: string;
  readonly pilotName: string;
  readonly forWhom: string | null;
}

/** Contacts of the same organisation in the same pilot; for the pilot itself, those who look after it. */
const othersThere = (tx: Tx, participantId: string): Promise<Told[]> =>
  tx.query<Told>(sql`
    select distinct other.email as address, person.name as "personName", pilot.name as "pilotName", o.name as "forWhom"
    from participant newcomer join person on person.id = newcomer.person_id join pilot on pilot.id = newcomer.pilot_id
      left join organisation o on o.id = newcomer.organisation_id
      join participant there on there.pilot_id = newcomer.pilot_id and there.person_id <> newcomer.person_id
        and there.organisation_id is not distinct from newcomer.organisation_id
        and there.roles && '{CONTACT,FACILITATOR,ADMINISTRATOR}'
        and there.since <= ${tx.now} and (there.until is null or there.until > ${tx.now})
      join person other on other.id = there.person_id and other.email is not null
    where newcomer.id = ${participantId}`);
