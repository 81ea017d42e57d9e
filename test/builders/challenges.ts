import type { Person } from '../support/person.js';
import { probe } from '../support/probe.js';
import { pointOf, type Next, type Outcome } from './loop.js';

/** A shared challenge as somebody sees it. */
export interface Challenge {
  readonly __typename: 'Challenge';
  readonly id: string;
  readonly title: string;
  readonly picture: string;
  readonly version: number;
  readonly themes: string[];
  readonly state: string;
  readonly request: string | null;
  readonly feedback: string | null;
  readonly actions: string[];
  readonly next: Next | null;
  readonly needs: {
    id: string;
    heading: string;
    text: string | null;
    state: string;
    county: { code: string };
    need: { id: string; text: string } | null;
    requests: { id: string; state: string; to: { id: string } }[];
  }[];
  readonly parties: {
    organisation: { id: string };
    part: string;
    stance: string | null;
    stanceText: string | null;
    ofEarlierPicture: boolean;
  }[];
  readonly asked: {
    contactPointId: string;
    leads: boolean;
    yours: boolean;
    dueAt: string;
    part: { offer: { what: string } | null; reasonText: string | null } | null;
  }[];
  readonly jointAnswer: { text: string; leadName: string; disclaimer: string } | null;
}

const CHALLENGE_FIELDS = `id title picture version themes state request feedback actions
  next { party step stepText dueAt }
  needs { id heading text state county { code } need { id text } requests { id state to { id } } }
  parties { organisation { id } part stance stanceText ofEarlierPicture }
  asked { contactPointId leads yours dueAt part { offer { what } reasonText } }
  jointAnswer { text leadName disclaimer }`;

/** Every mutation of challenges, with the name of its input type. */
export const CHALLENGE_MUTATIONS = {
  createChallenge: 'CreateChallengeInput',
  addToChallenge: 'AddToChallengeInput',
  takeOutOfChallenge: 'TakeOutOfChallengeInput',
  describeChallenge: 'DescribeChallengeInput',
  inviteToChallenge: 'InviteToChallengeInput',
  gatherChallenge: 'ChallengeIdInput',
  openChallengeAgain: 'ChallengeIdInput',
  dissolveChallenge: 'ReasonedChallengeInput',
  takeStand: 'TakeStandInput',
  referChallenge: 'ReferChallengeInput',
  nameLead: 'NameLeadInput',
  offerPart: 'OfferPartInput',
  cannotPart: 'CannotPartInput',
  passOnChallenge: 'PassOnChallengeInput',
  sendJointAnswer: 'ChallengeTextInput',
  feedBackChallenge: 'ChallengeTextInput',
} as const;

export type ChallengeMutation = keyof typeof CHALLENGE_MUTATIONS;

const documentOf = (name: ChallengeMutation): string =>
  `mutation ($input: ${CHALLENGE_MUTATIONS[name]}!) { ${name}(input: $input) { __typename
    ... on Challenge { ${CHALLENGE_FIELDS} } ... on Problem { code message } ... on InvalidInput { fields { path code } }
    ... on StaleVersion { currentVersion currentText } } }`;

/** Whatever came of it. */
export const challengeOutcome = async (
  person: Person,
  name: ChallengeMutation,
  input: object,
): Promise<Outcome> =>
  (await person.get<Record<string, Outcome>>(documentOf(name), { input }))[name] as Outcome;

/** What came of it in one line: `Challenge OPEN`, `NotPossible CHALLENGE_MOVED_ON`, `error FORBIDDEN`. */
export async function triedWith(person: Person, name: ChallengeMutation, input: object): Promise<string> {
  const { data, errors } = await person.ask<Record<string, Outcome>>(documentOf(name), { input });
  if (errors !== undefined) return `error ${errors[0]?.extensions.code}`;
  const outcome = data?.[name];
  return `${outcome?.__typename} ${outcome?.code ?? outcome?.state ?? ''}`.trim();
}

/** Does what must succeed. @throws with the problem otherwise. */
export async function didWith(person: Person, name: ChallengeMutation, input: object): Promise<Challenge> {
  const outcome = await challengeOutcome(person, name, input);
  if (outcome.code !== undefined) throw new Error(`${name}: ${JSON.stringify(outcome)}`);
  return outcome as unknown as Challenge;
}

/** The challenge as somebody sees it; null when it is not theirs to see. */
export const challengeOf = async (person: Person, id: string): Promise<Challenge | null> =>
  (
    await person.get<{ challenge: Challenge | null }>(
      `query ($id: ID!) { challenge(id: $id) { __typename ${CHALLENGE_FIELDS} } }`,
      { id },
    )
  ).challenge;

/** The challenge as somebody who may see it sees it. */
export async function seenChallenge(person: Person, id: string): Promise<Challenge> {
  const challenge = await challengeOf(person, id);
  if (challenge === null) throw new Error(`Challenge ${id} is not to be seen.`);
  return challenge;
}

/** A challenge once the job has done its part: everything in it stands as `ready` says. */
export const challengeWhen = (
  person: Person,
  id: string,
  what: string,
  ready: (challenge: Challenge) => boolean,
): Promise<Challenge> =>
  probe(`challenge ${id} ${what}`, async () => {
    const challenge = await seenChallenge(person, id);
    return ready(challenge) ? challenge : undefined;
  });

/** Needs gathered by a board, with a picture, ready to be sent on. */
export async function gathered(board: Person, needIds: readonly string[]): Promise<Challenge> {
  const { id, version, title } = await didWith(board, 'createChallenge', {
    title: 'Elevhälsa i små kommuner',
    needIds,
  });
  await didWith(board, 'describeChallenge', {
    challengeId: id,
    version,
    title,
    picture: 'Ingen av kommunerna har en egen elevhälsa som räcker.',
  });
  return didWith(board, 'gatherChallenge', { challengeId: id });
}

/** A gathered challenge sent to organisations, the first of whom leads; the job has carried every need. */
export async function sentOn(board: Person, challengeId: string, to: readonly string[]): Promise<Challenge> {
  await didWith(board, 'referChallenge', {
    challengeId,
    contactPointIds: to.map(pointOf),
    leadId: pointOf(to[0] ?? ''),
    message: 'Kan ni svara tillsammans?',
  });
  return challengeWhen(board, challengeId, 'to be carried on', ({ needs }) =>
    needs.every(({ state }) => state !== 'IN_CHALLENGE'),
  );
}

export const aPart = (challengeId: string, organisationId: string): object => ({
  challengeId,
  contactPointId: pointOf(organisationId),
  what: 'Handledning till alla på distans.',
  byWhom: 'Rådgivarna',
  when: 'Från mars',
  asksOfYou: 'En samordnare i varje kommun.',
  stage: 'STRUCTURE',
});

export const noPart = (challengeId: string, organisationId: string): object => ({
  challengeId,
  contactPointId: pointOf(organisationId),
  reason: 'NO_CAPACITY',
  text: 'Vi har fullt till hösten.',
});
