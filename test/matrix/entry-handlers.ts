/** Lines of the handlers about who gets in: sessions, invitations, parts, deputies. */
import { JAMTLAND, LAHOLM, pointOf, RAGUNDA, SPSM } from '../builders/loop.js';
import { A, B, looksOn, type Who } from './people.js';
import { acts, asked, byLink, inEachPilot, open, together, type Line, type Question } from './questions.js';
import { NOWHERE, type Records } from './records.js';
import { RULES } from './rules.js';
import type { ThingFacts } from './things.js';

/** A list of what there is in each pilot. */
const inPilots = (
  rule: string,
  kind: ThingFacts['kind'],
  filter: object = {},
  isMeant: (each: ThingFacts) => boolean = () => true,
): Line =>
  inEachPilot((pilotId) =>
    asked(rule, (records) => [
      {
        target: `pilot ${pilotId} ${JSON.stringify(filter)}`,
        variables: { pilotId, filter, first: 100 },
        allowed: () => true,
        rows: (who) =>
          records.things
            .filter((each) => each.kind === kind && each.pilot === pilotId && RULES[rule]?.on(who, each))
            .filter(isMeant)
            .map(({ id }) => id),
      },
    ]),
  );

/** A pilot has more who take part than a page holds: asked by organisation, and those of the pilot itself. */
const participants: Line = together(
  inPilots(
    'participants.see',
    'Participant',
    { roles: ['FACILITATOR', 'ADMINISTRATOR'] },
    ({ organisation, person }) => organisation === null && person !== null && !looksOn(person),
  ),
  ...[RAGUNDA, JAMTLAND, LAHOLM, SPSM].map((organisationId) =>
    inPilots(
      'participants.see',
      'Participant',
      { organisationId },
      ({ organisation }) => organisation === organisationId,
    ),
  ),
);

/** A list of one's own. */
const mine = (rule: string, kind: ThingFacts['kind']): Line =>
  asked(rule, (records) => [
    {
      target: 'mine',
      variables: {},
      allowed: () => true,
      rows: (who) =>
        records.things.filter((each) => each.kind === kind && RULES[rule]?.on(who, each)).map(({ id }) => id),
    },
  ]);

const isContactIn = (who: Who, pilot: string): boolean => (who.roles[pilot] ?? []).includes('CONTACT');
const looksAfter = (who: Who, pilot: string): boolean =>
  (who.roles[pilot] ?? []).some((role) => role === 'FACILITATOR' || role === 'ADMINISTRATOR');

/** To one's own organisation, another, the pilot itself; in this pilot, another, and one that is not there. */
const invites: Line = asked('invitations.invite', () =>
  [A, B, NOWHERE].flatMap((pilotId) =>
    [RAGUNDA, LAHOLM, null].map((organisationId) => {
      const input = {
        address: 'ny@personer.example',
        organisationId,
        roles: [organisationId === null ? 'FACILITATOR' : 'CONTACT'],
      };
      return {
        target: `pilot ${pilotId} for ${organisationId}`,
        variables: { input: { ...input, pilotId } },
        allowed: (who: Who) =>
          looksAfter(who, pilotId) ||
          (organisationId !== null && organisationId === who.organisation && isContactIn(who, pilotId)),
        twin: { input: { ...input, pilotId: NOWHERE } },
      };
    }),
  ),
);

/** A month from now. */
const untilOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

/** Colleagues who take part elsewhere only, by organisation. */
const COLLEAGUES: readonly (readonly [string, string])[] = [
  [RAGUNDA, 'ragunda-elsewhere'],
  [JAMTLAND, 'jamtland-elsewhere'],
  [SPSM, 'spsm-elsewhere'],
];

const aboutColleagues =
  (ask: (personId: string, organisation: string) => readonly Question[]) =>
  (records: Records): readonly Question[] =>
    COLLEAGUES.flatMap(([organisation, colleague]) =>
      ask(records.personIds.get(colleague) ?? NOWHERE, organisation),
    );

/** A part handed to a colleague for a while. */
const delegates: Line = asked(
  'participants.delegate',
  aboutColleagues((personId, organisation) =>
    [A, NOWHERE].map((pilotId) => ({
      target: `pilot ${pilotId} to somebody of ${organisation}`,
      variables: { input: { pilotId, personId, untilOn } },
      // The colleague is no contact in this pilot: that is why they are asked about.
      allowed: (who) => who.organisation === organisation && isContactIn(who, pilotId),
      twin: { input: { pilotId, personId: NOWHERE, untilOn } },
    })),
  ),
);

/** Something done with a contact point of an organisation. */
const withPoint = (input: (point: string, personId: string) => object): Line =>
  asked(
    'contactPoints.appoint',
    aboutColleagues((personId, organisation) => [
      {
        target: `point of ${organisation}`,
        variables: { input: input(pointOf(organisation), personId) },
        allowed: (who) => who.organisation === organisation,
        twin: { input: input(NOWHERE, personId) },
      },
    ]),
  );

export const ENTRY_HANDLERS: Readonly<Record<string, Line>> = {
  'Mutation.endSession': acts('sessions.own', 'Session', 'thing', (sessionId) => ({ sessionId })),
  'Mutation.endOtherSessions': open('sessions.own'),

  'Query.passkeys': mine('passkeys.see', 'Passkey'),
  'Mutation.beginPasskey': open('passkeys.register'),
  'Mutation.addPasskey': asked('passkeys.register', () => [
    // Without a device nobody succeeds: test/api/passkeys.spec.ts has one.
    { target: 'no device', variables: { input: { name: 'x', responseJson: '{}' } }, allowed: () => false },
  ]),
  'Mutation.renamePasskey': acts('passkeys.change', 'Passkey', 'thing', (passkeyId) => ({
    passkeyId,
    name: 'Ny',
  })),
  'Mutation.removePasskey': acts('passkeys.change', 'Passkey', 'thing', (passkeyId) => ({ passkeyId })),

  'Query.apiTokens': mine('tokens.manage', 'ApiToken'),
  'Query.tokenScopes': open('tokens.manage'),
  'Mutation.createApiToken': open('tokens.manage', {
    input: { name: 'Ny', days: 30, scopes: ['directory.read'] },
  }),
  'Mutation.revokeApiToken': acts('tokens.manage', 'ApiToken', 'thing', (tokenId) => ({ tokenId })),

  'Mutation.breakGlass': asked('breakGlass.open', (records) =>
    [...records.needs, ...records.referrals].map((what) => {
      const input = (id: string): object => ({
        record: what.kind === 'Need' ? 'NEED' : 'REFERRAL',
        id,
        reason: 'Kommunen har bett om hjälp med detta.',
      });
      return {
        target: what.name,
        variables: { input: input(what.id) },
        allowed: (who: Who) => RULES['breakGlass.open']?.on(who, what) === true,
        twin: { input: input(NOWHERE) },
      };
    }),
  ),

  'Query.invitations': inPilots('invitations.invite', 'Invitation'),
  'Mutation.invite': invites,
  'Mutation.withdrawInvitation': acts('invitations.invite', 'Invitation', 'thing', (invitationId) => ({
    invitationId,
  })),
  'Query.invitationByLink': byLink('invitations.accept', 'things', (token) => ({ token })),
  'Mutation.acceptInvitation': byLink(
    'invitations.accept',
    'things',
    (token) => ({ input: { token } }),
    // Whoever is not signed in, or made the invitation, does not accept it here.
    (who) => who.signedIn && who.person !== 'facilitator',
  ),

  'Query.participants': participants,
  'Mutation.endParticipation': acts('participants.end', 'Participant', 'thing', (participantId) => ({
    participantId,
  })),
  'Mutation.delegatePart': delegates,
  'Mutation.appointDeputy': withPoint((contactPointId, personId) => ({ contactPointId, personId, untilOn })),
  'Mutation.handOverContactPoint': withPoint((contactPointId, toPersonId) => ({
    contactPointId,
    toPersonId,
  })),
  'Mutation.endContactPointHolder': asked('contactPoints.appoint', (records) => {
    const personId = records.personIds.get('spsm') ?? NOWHERE;
    return [
      {
        target: 'point of spsm',
        variables: { input: { contactPointId: pointOf(SPSM), personId } },
        allowed: (who) => who.organisation === SPSM,
        twin: { input: { contactPointId: NOWHERE, personId } },
      },
    ];
  }),
};
