/** What is expected of the handlers of surveys: see handlers.ts. */
import { said, WRITER } from '../builders/surveys.js';
import { A, B, type Who } from './people.js';
import { acts, asked, lists, open, type Line, type Question } from './questions.js';
import { NOWHERE, type Facts, type Records } from './records.js';
import { RULES } from './rules.js';
import type { InvitationFacts, InvitationShape, RoundShape } from './surveys.js';

type Variables = Readonly<Record<string, unknown>>;

const rounds = (records: Records): readonly Facts[] => records.surveys.rounds;
const may =
  (rule: string) =>
  (who: Who, what: Facts): boolean =>
    RULES[rule]?.on(who, what) === true;

/** One record by its id, for those whom the rule lets see it. Others may know it from elsewhere. */
const readsBy = (
  rule: string,
  of: (records: Records) => readonly Facts[],
  ask: (id: string) => Variables,
): Line =>
  asked(rule, (records) => [
    ...of(records).map((what) => ({
      target: what.name,
      what,
      variables: ask(what.id),
      allowed: (who: Who) => may(rule)(who, what),
      twin: ask(NOWHERE),
    })),
    { target: 'nowhere', variables: ask(NOWHERE), allowed: () => false },
  ]);

const onRound = (shapes: RoundShape | readonly RoundShape[], extra: object = {}): Line =>
  acts('surveys.make', 'SurveyRound', shapes, (roundId) => ({ roundId, ...extra }));
const onReadRound = (shapes: RoundShape | readonly RoundShape[], extra: object = {}): Line =>
  acts('surveys.make', 'SurveyRound', shapes, (roundId, what) => ({
    roundId,
    version: what?.kind === 'SurveyRound' ? what.version : 1,
    ...extra,
  }));
const onInvitation = (
  rule: string,
  shapes: InvitationShape | readonly InvitationShape[],
  extra: object = {},
): Line => acts(rule, 'SurveyInvitation', shapes, (invitationId) => ({ invitationId, ...extra }));

/** A board for itself, the facilitator for a pilot: in this one, another, none, and one that is not there. */
const begins: Line = asked('surveys.make', () =>
  [A, B, NOWHERE, null].map((pilotId) => ({
    target: `pilot ${pilotId}`,
    variables: { input: { title: 'Ny enkät', pilotId } },
    allowed: (who: Who) => {
      const roles = pilotId === null ? Object.values(who.roles).flat() : (who.roles[pilotId] ?? []);
      return who.organisation === null
        ? pilotId !== null && roles.includes('FACILITATOR')
        : who.kind === 'COUNTY_BOARD' && roles.includes('CONTACT');
    },
    ...(pilotId === null ? {} : { twin: { input: { title: 'Ny enkät', pilotId: NOWHERE } } }),
  })),
);

/**
 * By the link of an invitation, whoever has it; by its id, signed in, for contacts of the municipality. Anything else opens
 * nothing, and all of that reads alike.
 */
const throughDoor = (
  shapes: readonly InvitationShape[] | 'sent',
  variables: (door: object, invitation?: InvitationFacts) => Variables,
): Line =>
  asked('surveys.answerByLink', (records): readonly Question[] => {
    const sent = records.surveys.invitations.filter(({ token }) => token !== undefined);
    const chosen =
      shapes === 'sent'
        ? sent
        : sent.filter(({ shape, round }) => shapes.includes(shape) && round.shape === 'open');
    const wrong = ['x', NOWHERE, ...sent.map(({ token }) => String(token).toLowerCase())];
    return [
      ...chosen.map((invitation) => ({
        target: `link of ${invitation.name}`,
        variables: variables({ token: invitation.token }, invitation),
        allowed: () => true,
        opens: [invitation.round.name, invitation.name, ...invitation.knows],
      })),
      ...chosen.map((invitation) => ({
        target: invitation.name,
        what: invitation,
        variables: variables({ invitationId: invitation.id }, invitation),
        allowed: (who: Who) => may('surveys.answer')(who, invitation),
        twin: variables({ invitationId: NOWHERE }, invitation),
      })),
      ...wrong.map((token) => ({
        target: 'no link',
        variables: variables({ token }),
        allowed: () => false,
        twin: variables({ token: 'y' }),
      })),
    ];
  });

const input =
  (extra: (invitation?: InvitationFacts) => object = () => ({})) =>
  (door: object, invitation?: InvitationFacts): Variables => ({
    input: { ...door, ...extra(invitation) },
  });
const KEY = '01930000-0000-4000-8000-00000000beef';
const written = (invitation?: InvitationFacts): object => ({
  version: invitation?.draftVersion ?? 0,
  definitionVersion: 1,
  writer: WRITER,
  values: [],
  needs: [{ ...said('Nytt behov.'), key: KEY }],
});

const needs = { kind: 'NEEDS', id: 'needs', title: { sv: 'Vad behöver ni?' }, required: true };

export const SURVEY_HANDLERS: Readonly<Record<string, Line>> = {
  'Query.surveyTemplates': open('surveys.make'),
  'Query.surveyRounds': lists('surveys.make', rounds, may('surveys.make'), { first: 10 }),
  'Query.surveyRound': readsBy('surveys.make', rounds, (id) => ({ id })),
  'Query.surveyCandidates': asked('surveys.make', (records) =>
    records.surveys.rounds.map((what) => ({
      target: what.name,
      what,
      variables: { roundId: what.id, selection: {} },
      allowed: (who: Who) => may('surveys.make')(who, what),
      twin: { roundId: NOWHERE, selection: {} },
    })),
  ),
  'Query.surveyInvitation': readsBy(
    'surveys.follow',
    (records) => records.surveys.invitations,
    (id) => ({ id }),
  ),
  'Query.surveyInvitations': asked('surveys.follow', ({ surveys }) =>
    [...surveys.rounds.map(({ id }) => id), NOWHERE].map((roundId) => ({
      target: `round ${roundId}`,
      variables: { roundId, first: 10 },
      allowed: () => true,
      rows: (who) =>
        surveys.invitations
          .filter((each) => each.round.id === roundId && may('surveys.follow')(who, each))
          .map(({ id }) => id),
    })),
  ),
  'Query.surveyToAnswer': throughDoor('sent', (door) => ({ ...door })),
  'Query.surveysToAnswer': open('surveys.answer'),

  'Mutation.beginSurveyRound': begins,
  'Mutation.saveSurveyRound': onReadRound(['drafted', 'planned'], { title: 'Annan' }),
  'Mutation.inviteToSurvey': onRound(['drafted', 'open'], { selection: { populationTo: 1 } }),
  'Mutation.planSurveyRound': onRound('drafted'),
  'Mutation.takeBackSurveyPlan': onRound('planned'),
  'Mutation.removeSurveyRound': onRound('drafted'),
  'Mutation.openSurveyRound': onRound('planned'),
  'Mutation.extendSurveyRound': onRound('open', { dueOn: '2100-02-28' }),
  'Mutation.correctSurveyQuestions': onReadRound('open', { questions: [needs], reason: 'Fel.' }),
  'Mutation.remindSurvey': onRound('open'),
  'Mutation.closeSurveyRound': onRound('open'),
  'Mutation.feedBackSurveyRound': onRound('closed', { result: 'Så.', whatWeDo: 'Detta.' }),
  'Mutation.archiveSurveyRound': onRound('toldResult'),

  'Mutation.setSurveyAddress': onInvitation('surveys.hold', ['waiting', 'prepared'], {
    address: 'ny@personer.example',
  }),
  'Mutation.sendSurveyLinkAgain': onInvitation('surveys.hold', ['waiting', 'sentIn'], {
    replaceEarlier: true,
  }),
  'Mutation.reportSurveyBounce': onInvitation('surveys.hold', 'waiting'),
  'Mutation.revokeSurveyInvitation': onInvitation('surveys.hold', ['waiting', 'writing'], { reason: 'Fel.' }),
  'Mutation.enterSurveyAnswer': onInvitation('surveys.enter', ['waiting', 'writing'], {
    channel: 'PAPER',
    givenBy: WRITER,
    values: [],
    needs: [{ ...said('Nytt behov.'), key: KEY }],
  }),

  'Mutation.openSurvey': throughDoor('sent', input()),
  'Mutation.saveSurveyDraft': throughDoor(['waiting', 'writing'], input(written)),
  'Mutation.submitSurvey': throughDoor(['waiting', 'writing'], input(written)),
  'Mutation.declineSurvey': throughDoor(
    ['waiting', 'writing'],
    input(() => ({ writer: WRITER, reason: 'Nej.' })),
  ),
  'Mutation.confirmSurveyAnswer': throughDoor(['entered'], input()),
};
