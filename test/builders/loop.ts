import { agencyId, contactPointId, countyBoardId, municipalityId } from '#directory';
import { REGIONAL_SAMORDNING } from '#pilots';
import type { Person } from '../support/person.js';
import { probe } from '../support/probe.js';
import type { TestHouse } from '../support/test-house.js';

export const [RAGUNDA, BRACKE, LAHOLM] = ['2303', '2305', '1381'].map(municipalityId) as [
  string,
  string,
  string,
];
export const [JAMTLAND, HALLAND] = ['23', '13'].map(countyBoardId) as [string, string];
export const [SPSM, FOHM, MUCF] = ['SPSM', 'Fohm', 'MUCF'].map(agencyId) as [string, string, string];
/** The contact point of an organisation. */
export const pointOf = contactPointId;
export const PILOT = REGIONAL_SAMORDNING;

/** No record has this id. */
export const NO_ID = '01930000-0000-7000-8000-00000000dead';

/** Words that the catalogue knows, and words that nothing in it knows. */
export const FINDABLE =
  'Vi behöver stöd till elevhälsan för elever med skolfrånvaro och neuropsykiatriska svårigheter.';
export const UNFINDABLE = 'Kvastskaft zzyzx qwertyåäö.';

export interface Next {
  readonly party: string;
  readonly step: string;
  readonly stepText: string;
  readonly dueAt: string | null;
  readonly overdue: boolean;
  readonly late: string;
  readonly organisations?: readonly { id: string; shortName: string }[];
}

export interface Referral {
  readonly __typename: 'Referral';
  readonly id: string;
  readonly state: string;
  readonly toName: string;
  readonly message: string;
  readonly question: string | null;
  readonly reply: string | null;
  readonly reason: string | null;
  readonly reasonText: string | null;
  readonly offer: { what: string; stage: string } | null;
  readonly actions: string[];
  readonly next: Next | null;
  readonly to: { id: string; organisation: { id: string } };
  readonly passedOnFrom: { id: string } | null;
  readonly passedOnTo: { id: string; state: string } | null;
}

export interface Need {
  readonly __typename: 'Need';
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly title: string;
  readonly givenTitle: string;
  readonly text: string;
  readonly themes: string[];
  readonly capacity: string | null;
  readonly municipalityName: string;
  readonly source: string;
  readonly saidBy: string | null;
  readonly confirmed: boolean;
  readonly danger: boolean;
  readonly question: string | null;
  readonly dialogueOn: string | null;
  readonly answer: string | null;
  readonly actions: string[];
  readonly next: Next | null;
  readonly feedback: { text: string; verdict: string | null; verdictText: string | null } | null;
  readonly referrals: { id: string; state: string; toName: string }[];
  readonly history: { action: string; text: string; reason: string | null }[];
}

/** Any outcome of a mutation: what every success has, and what problems say. */
export interface Outcome {
  readonly __typename: string;
  readonly id?: string;
  readonly state?: string;
  readonly version?: number;
  readonly code?: string;
  readonly message?: string;
  readonly fields?: {
    path: string;
    code: string;
    message: string;
    marks: { kind: string; start: number; end: number; text: string }[];
  }[];
  readonly currentVersion?: number;
  readonly currentText?: string;
}

const NEXT = 'party step stepText dueAt overdue late';
const REFERRAL_FIELDS = `id state toName message question reply reason reasonText actions offer { what stage }
  next { ${NEXT} } to { id organisation { id } } passedOnFrom { id } passedOnTo { id state }`;
const NEED_FIELDS = `id version state title givenTitle text themes capacity municipalityName source saidBy confirmed danger question
  dialogueOn answer actions next { ${NEXT} organisations { id shortName } } feedback { text verdict verdictText }
  referrals { id state toName } history { action text reason }`;
const PROBLEM_FIELDS = `... on Problem { code message } ... on InvalidInput { fields { path code message marks { kind start end text } } }
  ... on StaleVersion { currentVersion currentText }`;

/** Every mutation of the loop: the name of its input type, and what it answers with. */
const MUTATIONS = {
  saveNeedDraft: ['SaveNeedDraftInput', 'Need'],
  submitNeed: ['SubmitNeedInput', 'Need'],
  tellNeed: ['TellNeedInput', 'Need'],
  correctNeed: ['CorrectNeedInput', 'Need'],
  completeNeed: ['CompleteNeedInput', 'Need'],
  withdrawNeed: ['ReasonedNeedInput', 'Need'],
  removeDraft: ['NeedIdInput', 'Need'],
  writeDownNeed: ['WriteDownNeedInput', 'Need'],
  withdrawHeardNeed: ['ReasonedNeedInput', 'Need'],
  confirmHeardNeed: ['ConfirmHeardNeedInput', 'Need'],
  shareNeedText: ['ShareNeedTextInput', 'Need'],
  answerHeardNeed: ['AnswerHeardNeedInput', 'HeardNeedAnswered'],
  sayByLink: ['SayByLinkInput', 'VerdictReceived'],
  hideWords: ['HideWordsInput', 'Need'],
  mergeNeed: ['MergeNeedInput', 'Need'],
  askBack: ['AskBackInput', 'Need'],
  takeBackQuestion: ['NeedIdInput', 'Need'],
  takeUpInDialogue: ['TakeUpInDialogueInput', 'Need'],
  answerNeed: ['NeedTextInput', 'Need'],
  sendFeedback: ['NeedTextInput', 'Need'],
  sayIfItHelped: ['SayIfItHelpedInput', 'Need'],
  reopenNeed: ['ReasonedNeedInput', 'Need'],
  referNeed: ['ReferNeedInput', 'Need'],
  openReferral: ['ReferralIdInput', 'Referral'],
  offerSupport: ['OfferSupportInput', 'Referral'],
  cannotContributeNow: ['CannotContributeNowInput', 'Referral'],
  askAboutReferral: ['AskAboutReferralInput', 'Referral'],
  replyToReferral: ['ReplyToReferralInput', 'Referral'],
  passOnReferral: ['PassOnReferralInput', 'Referral'],
  handBackReferral: ['ReasonedReferralInput', 'Referral'],
  recallReferral: ['ReasonedReferralInput', 'Referral'],
  closeWaiting: ['ReasonedReferralInput', 'Referral'],
  takeUpOffer: ['ReferralIdInput', 'Referral'],
  declineOffer: ['DeclineOfferInput', 'Referral'],
  judgeSuggestion: ['JudgeSuggestionInput', 'SupportMatch'],
  addSupportToNeed: ['AddSupportToNeedInput', 'SupportMatch'],
} as const;

export type MutationName = keyof typeof MUTATIONS;
export const mutationNames = Object.keys(MUTATIONS) as MutationName[];

const FIELDS: Readonly<Record<string, string>> = {
  Need: NEED_FIELDS,
  Referral: REFERRAL_FIELDS,
  SupportMatch: 'id judgement',
  HeardNeedAnswered: 'answer message',
  VerdictReceived: 'verdict message',
};

/** The document of a mutation, `$input` its one variable. */
export function documentOf(name: MutationName): string {
  const [input, success] = MUTATIONS[name];
  return `mutation ($input: ${input}!) { ${name}(input: $input) {
    __typename ... on ${success} { ${FIELDS[success]} } ${PROBLEM_FIELDS} } }`;
}

/** Does it, and answers whatever came of it. */
export async function act(person: Person, name: MutationName, input: object): Promise<Outcome> {
  return (await person.get<Record<string, Outcome>>(documentOf(name), { input }))[name] as Outcome;
}

/** What came of it in one line: `Need MATCHED`, `NotPossible NEED_MOVED_ON`, `error FORBIDDEN`. */
export async function outcomeOf(person: Person, name: MutationName, input: object): Promise<string> {
  const { data, errors } = await person.ask<Record<string, Outcome>>(documentOf(name), { input });
  if (errors !== undefined) return `error ${errors[0]?.extensions.code}`;
  const outcome = data?.[name];
  return `${outcome?.__typename} ${outcome?.code ?? outcome?.state ?? ''}`.trim();
}

/** Does what must succeed. @throws with the problem otherwise. */
export async function did<T = Need>(person: Person, name: MutationName, input: object): Promise<T> {
  const outcome = await act(person, name, input);
  if (outcome.code !== undefined) throw new Error(`${name}: ${JSON.stringify(outcome)}`);
  return outcome as unknown as T;
}

/** The same about a request. */
export const didToReferral = (person: Person, name: MutationName, input: object): Promise<Referral> =>
  did<Referral>(person, name, input);

/** The need as somebody sees it; null when it is not theirs to see. */
export async function needOf(person: Person, id: string): Promise<Need | null> {
  return (
    await person.get<{ need: Need | null }>(
      `query ($id: ID!) { need(id: $id) { __typename ${NEED_FIELDS} } }`,
      { id },
    )
  ).need;
}

/** The need as somebody who may see it sees it. */
export async function seen(person: Person, id: string): Promise<Need> {
  const need = await needOf(person, id);
  if (need === null) throw new Error(`Need ${id} is not to be seen.`);
  return need;
}

/** The request as somebody sees it; null when it is not theirs to see. */
export async function referralOf(person: Person, id: string): Promise<Referral | null> {
  const query = `query ($id: ID!) { referral(id: $id) { __typename ${REFERRAL_FIELDS} } }`;
  return (await person.get<{ referral: Referral | null }>(query, { id })).referral;
}

/** The people of one need: its municipality, its board, and two of those who may be asked. */
export interface Cast {
  readonly ragunda: Person;
  readonly jamtland: Person;
  readonly spsm: Person;
  readonly mucf: Person;
}

export const castOf = async (house: TestHouse): Promise<Cast> => ({
  ragunda: await house.as('ragunda'),
  jamtland: await house.as('jamtland'),
  spsm: await house.as('spsm'),
  mucf: await house.as('mucf'),
});

/** A need that a municipality has told: SUBMITTED until the job has run. */
export const aNeed = (person: Person, about: object = {}): Promise<Need> =>
  did(person, 'tellNeed', { text: FINDABLE, title: 'Elevhälsa', ...about });

/** A need once the job has looked for support: MATCHED, or UNMATCHED with words nothing knows. */
export async function matched(person: Person, about: object = {}): Promise<Need> {
  const { id } = await aNeed(person, about);
  return probe(`the job to match need ${id}`, async () => {
    const need = await seen(person, id);
    return need.state === 'SUBMITTED' ? undefined : need;
  });
}

/** A need sent on to the contact points of these organisations. */
export async function referred(
  cast: Cast,
  to: readonly string[] = [SPSM],
  about: object = {},
): Promise<Need> {
  const { id } = await matched(cast.ragunda, about);
  return refer(cast.jamtland, id, to);
}

/** Sends a need on. */
export const refer = (board: Person, needId: string, to: readonly string[]): Promise<Need> =>
  did(board, 'referNeed', { needId, contactPointIds: to.map(pointOf), message: 'Kan ni hjälpa till?' });

/** The referral of a need that went to an organisation. */
export async function referralTo(board: Person, needId: string, organisationId: string): Promise<Referral> {
  for (const { id } of (await seen(board, needId)).referrals) {
    const referral = await referralOf(board, id);
    if (referral?.to.organisation.id === organisationId && referral.passedOnTo === null) return referral;
  }
  throw new Error(`Nothing went to ${organisationId}.`);
}

export const anOffer = (referralId: string): object => ({
  referralId,
  what: 'Processtöd på plats under ett år.',
  byWhom: 'Rådgivarna i Umeå',
  when: 'Från februari',
  asksOfYou: 'En samordnare på tio procent.',
  stage: 'READINESS',
});

export const aRefusal = (referralId: string): object => ({
  referralId,
  reason: 'NO_CAPACITY',
  text: 'Vi har fullt till sommaren.',
});
