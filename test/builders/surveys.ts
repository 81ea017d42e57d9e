import { randomUUID } from 'node:crypto';
import type { Person } from '../support/person.js';
import { probe } from '../support/probe.js';
import type { TestHouse } from '../support/test-house.js';
import type { Outcome } from './loop.js';

export interface SurveyNeed {
  readonly key: string;
  readonly version: number | null;
  readonly text: string;
  readonly title: string;
  readonly themes: string[];
  readonly tried: string | null;
  readonly urgency: string | null;
  readonly known: boolean;
}

/** A survey as whoever answers sees it. */
export interface ToAnswer {
  readonly __typename: 'SurveyToAnswer';
  readonly invitationId: string;
  readonly organisationName: string;
  readonly title: string;
  readonly holderName: string;
  readonly receiverName: string;
  readonly state: string;
  readonly mayAnswer: boolean;
  readonly dueAt: string;
  readonly definitionVersion: number;
  readonly draftVersion: number;
  readonly questions: { id: string; kind: string; title: string; required: boolean }[];
  readonly draft: {
    version: number;
    savedBy: { name: string; role: string };
    values: { questionId: string; values: string[] }[];
    needs: SurveyNeed[];
    noLongerAsked: { title: string; values: string[] }[];
  } | null;
  readonly known: SurveyNeed[];
  readonly earlier: { questionId: string; values: string[] }[];
  readonly earlierTitle: string | null;
  readonly writers: { name: string; role: string }[];
  readonly copy: {
    number: number;
    channel: string;
    enteredBy: string | null;
    by: { name: string; role: string };
    values: { questionId: string; values: string[] }[];
    needs: SurveyNeed[];
    text: string;
    json: string;
  } | null;
  readonly feedback: { result: string; whatWeDo: string } | null;
  readonly needsConfirmation: boolean;
}

export interface SurveyInvitation {
  readonly __typename: 'SurveyInvitation';
  readonly id: string;
  readonly organisationName: string;
  readonly state: string;
  readonly address: string | null;
  readonly reminders: number;
  readonly reason: string | null;
  readonly bounce: string | null;
  readonly corrections: number;
  readonly toConfirm: boolean;
  readonly answer: ToAnswer['copy'];
  readonly needs: { id: string; text: string; state: string; source: string; confirmed: boolean }[];
}

export interface SurveyRound {
  readonly __typename: 'SurveyRound';
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly title: string;
  readonly definitionVersion: number;
  readonly questions: { id: string; kind: string; title: string }[];
  readonly schema: string;
  readonly missing: { field: string; message: string }[];
  readonly actions: string[];
  readonly next: { party: string; step: string; dueAt: string | null; overdue: boolean } | null;
  readonly counts: { state: string; count: number }[];
  readonly invited: number;
  readonly answered: number;
  readonly results: {
    question: { id: string };
    answered: number;
    counts: { label: string; count: number }[];
    mean: number | null;
    texts: { organisationName: string; text: string }[];
  }[];
  readonly feedback: { result: string } | null;
}

const NEED = 'key version text title themes tried urgency known';
const COPY = `number channel enteredBy by { name role } values { questionId values } needs { ${NEED} } text json`;
const TO_ANSWER = `invitationId organisationName title holderName receiverName state mayAnswer dueAt definitionVersion
  draftVersion questions { id kind title required } draft { version savedBy { name role } values { questionId values }
  needs { ${NEED} } noLongerAsked { title values } } known { ${NEED} } earlier { questionId values } earlierTitle
  writers { name role } copy { ${COPY} } feedback { result whatWeDo } needsConfirmation`;
const INVITATION = `id organisationName state address reminders reason bounce corrections toConfirm answer { ${COPY} }
  needs { id text state source confirmed }`;
const ROUND = `id version state title definitionVersion questions { id kind title } schema missing { field message }
  actions next { party step dueAt overdue } counts { state count } invited answered
  results { question { id } answered counts { label count } mean texts { organisationName text } } feedback { result }`;

const FIELDS = {
  SurveyToAnswer: TO_ANSWER,
  SurveyRound: ROUND,
  SurveyRoundRemoved: 'roundId',
  SurveyInvitation: INVITATION,
} as const;

/** Every mutation of the surveys: the name of its input type, and what it answers with. */
const MUTATIONS = {
  beginSurveyRound: ['BeginSurveyRoundInput', 'SurveyRound'],
  saveSurveyRound: ['SaveSurveyRoundInput', 'SurveyRound'],
  inviteToSurvey: ['InviteToSurveyInput', 'SurveyRound'],
  planSurveyRound: ['SurveyRoundIdInput', 'SurveyRound'],
  takeBackSurveyPlan: ['SurveyRoundIdInput', 'SurveyRound'],
  removeSurveyRound: ['SurveyRoundIdInput', 'SurveyRoundRemoved'],
  openSurveyRound: ['SurveyRoundIdInput', 'SurveyRound'],
  extendSurveyRound: ['ExtendSurveyRoundInput', 'SurveyRound'],
  correctSurveyQuestions: ['CorrectSurveyQuestionsInput', 'SurveyRound'],
  remindSurvey: ['RemindSurveyInput', 'SurveyRound'],
  closeSurveyRound: ['SurveyRoundIdInput', 'SurveyRound'],
  feedBackSurveyRound: ['FeedBackSurveyRoundInput', 'SurveyRound'],
  archiveSurveyRound: ['SurveyRoundIdInput', 'SurveyRound'],
  setSurveyAddress: ['SetSurveyAddressInput', 'SurveyInvitation'],
  sendSurveyLinkAgain: ['SendSurveyLinkAgainInput', 'SurveyInvitation'],
  reportSurveyBounce: ['SurveyInvitationIdInput', 'SurveyInvitation'],
  revokeSurveyInvitation: ['RevokeSurveyInvitationInput', 'SurveyInvitation'],
  enterSurveyAnswer: ['EnterSurveyAnswerInput', 'SurveyInvitation'],
  openSurvey: ['SurveyDoorInput', 'SurveyToAnswer'],
  saveSurveyDraft: ['SaveSurveyDraftInput', 'SurveyToAnswer'],
  submitSurvey: ['SubmitSurveyInput', 'SurveyToAnswer'],
  declineSurvey: ['DeclineSurveyInput', 'SurveyToAnswer'],
  confirmSurveyAnswer: ['SurveyDoorInput', 'SurveyToAnswer'],
} as const;

export type SurveyMutation = keyof typeof MUTATIONS;

const documentOf = (name: SurveyMutation): string => {
  const [input, success] = MUTATIONS[name];
  return `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on ${success} { ${FIELDS[success]} }
    ... on Problem { code message } ... on InvalidInput { fields { path code message } }
    ... on StaleVersion { currentVersion currentText } } }`;
};

/** Does it, and answers whatever came of it. */
export const actInSurvey = async (person: Person, name: SurveyMutation, input: object): Promise<Outcome> =>
  (await person.get<Record<string, Outcome>>(documentOf(name), { input }))[name] as Outcome;

/** What came of it in one line: `SurveyRound OPEN`, `InvalidInput purpose REQUIRED`, `error FORBIDDEN`. */
export async function surveyOutcome(person: Person, name: SurveyMutation, input: object): Promise<string> {
  const { data, errors } = await person.ask<Record<string, Outcome>>(documentOf(name), { input });
  if (errors !== undefined) return `error ${errors[0]?.extensions.code}`;
  const outcome = data?.[name];
  const fields = outcome?.fields?.map(({ path, code }) => `${path} ${code}`).join(', ');
  return `${outcome?.__typename} ${fields ?? outcome?.code ?? outcome?.state ?? ''}`.trim();
}

/** Does what must succeed. @throws with the problem otherwise. */
export async function didInSurvey<T>(person: Person, name: SurveyMutation, input: object): Promise<T> {
  const outcome = await actInSurvey(person, name, input);
  if (outcome.code !== undefined) throw new Error(`${name}: ${JSON.stringify(outcome)}`);
  return outcome as unknown as T;
}

export const round = async (person: Person, id: string): Promise<SurveyRound> => {
  const query = `query ($id: ID!) { surveyRound(id: $id) { __typename ${ROUND} } }`;
  const { surveyRound } = await person.get<{ surveyRound: SurveyRound | null }>(query, { id });
  if (surveyRound === null) throw new Error(`Round ${id} is not to be seen.`);
  return surveyRound;
};

export const invitationOf = async (person: Person, id: string): Promise<SurveyInvitation | null> => {
  const query = `query ($id: ID!) { surveyInvitation(id: $id) { __typename ${INVITATION} } }`;
  return (await person.get<{ surveyInvitation: SurveyInvitation | null }>(query, { id })).surveyInvitation;
};

/** What a door opens. */
export const toAnswer = async (
  person: Person,
  door: { token?: string; invitationId?: string },
): Promise<ToAnswer | null> => {
  const query = `query ($token: String, $invitationId: ID) { surveyToAnswer(token: $token, invitationId: $invitationId) {
    __typename ${TO_ANSWER} } }`;
  return (await person.get<{ surveyToAnswer: ToAnswer | null }>(query, door)).surveyToAnswer;
};

/** Everything that must be said before a survey opens. */
export const SAID = {
  purpose: 'För att se vilket stöd kommunerna saknar.',
  voluntary: true,
  estimatedMinutes: 10,
  selection: 'Alla kommuner i länet.',
  plannedFeedback: 'I ett brev före midsommar.',
  feedbackOn: '2027-06-10',
  consultation: { consulted: true, on: '2026-11-01', outcome: 'SKR hade inget att invända.' },
  dueOn: '2026-12-18',
} as const;

/** A round that some municipalities are invited to, complete and opened. */
export async function openRound(
  holder: Person,
  about: {
    pilotId?: string | null;
    organisationIds: readonly string[];
    said?: object;
    template?: string;
    title?: string;
  },
): Promise<SurveyRound> {
  const { id: roundId } = await plannedRound(holder, about);
  return didInSurvey(holder, 'openSurveyRound', { roundId });
}

/** The same, before it opens. */
export async function plannedRound(
  holder: Person,
  about: {
    pilotId?: string | null;
    organisationIds: readonly string[];
    said?: object;
    template?: string;
    title?: string;
  },
): Promise<SurveyRound> {
  const begun = await didInSurvey<SurveyRound>(holder, 'beginSurveyRound', {
    title: about.title ?? 'Vad behöver ni 2027?',
    template: about.template ?? 'needs',
    ...(about.pilotId === undefined ? {} : { pilotId: about.pilotId }),
  });
  const roundId = begun.id;
  await didInSurvey(holder, 'saveSurveyRound', { roundId, version: begun.version, ...SAID, ...about.said });
  await didInSurvey(holder, 'inviteToSurvey', {
    roundId,
    selection: { organisationIds: about.organisationIds },
  });
  return didInSurvey(holder, 'planSurveyRound', { roundId });
}

/** Who is invited to a round, by name. */
export const invitationsOf = async (person: Person, roundId: string): Promise<SurveyInvitation[]> => {
  const query = `query ($roundId: ID!) { surveyInvitations(roundId: $roundId, first: 100) { nodes { ${INVITATION} } } }`;
  return (await person.get<{ surveyInvitations: { nodes: SurveyInvitation[] } }>(query, { roundId }))
    .surveyInvitations.nodes;
};

/** The invitation of an organisation in a round. */
export const invitationIn = async (
  holder: Person,
  roundId: string,
  name: string,
): Promise<SurveyInvitation> => {
  const found = (await invitationsOf(holder, roundId)).find(({ organisationName }) =>
    organisationName.startsWith(name),
  );
  if (found === undefined) throw new Error(`${name} is not invited.`);
  return found;
};

/** The tokens of the mails about an invitation, newest last. */
export const tokensOf = (house: TestHouse, invitationId: string, mails = 1): Promise<string[]> =>
  probe(`${mails} mail(s) of invitation ${invitationId}`, async () => {
    const rows = await house.sql<{ body: string }>(
      `select body from mail where state = 'CAUGHT' and dedupe_key like 'mail-survey-%/' || $1 || '/%' order by created_at, id`,
      [invitationId],
    );
    return rows.length < mails ? undefined : rows.map(({ body }) => /\/enkat#(\S+)/.exec(body)?.[1] ?? '');
  });

export const WRITER = { name: 'Alva Testsson', role: 'Folkhälsostrateg' } as const;

/** A need as a client sends it. */
export const said = (text: string, more: object = {}): object => ({ key: randomUUID(), text, ...more });

/** What a survey is answered with, on what was read. */
export const answer = (
  seen: Pick<ToAnswer, 'draftVersion' | 'definitionVersion'>,
  door: { token?: string; invitationId?: string },
  more: object = {},
): object => ({
  ...door,
  version: seen.draftVersion,
  definitionVersion: seen.definitionVersion,
  writer: WRITER,
  values: [],
  needs: [],
  ...more,
});
