/** What is expected of the handlers of shared challenges: see handlers.ts. */
import { aPart, noPart } from '../builders/challenges.js';
import { MUCF, pointOf, SPSM } from '../builders/loop.js';
import type { ChallengeFacts } from './facts.js';
import { acts, asked, lists, reads, type Line } from './questions.js';
import { NOWHERE, type Facts, type NeedFacts, type Records } from './records.js';
import { RULES } from './rules.js';

const challenges = (records: Records): readonly Facts[] => records.challenges;
const ofChallenge =
  (extra: object = {}) =>
  (challengeId: string): Readonly<Record<string, unknown>> => ({ challengeId, ...extra });
/** With the version that was read. */
const ofRead =
  (extra: object) =>
  (challengeId: string, what?: Facts): Readonly<Record<string, unknown>> => ({
    challengeId,
    version: what?.kind === 'Challenge' ? what.version : 1,
    ...extra,
  });
const made = (make: (id: string, organisation: string) => object) => (id: string) => ({ ...make(id, SPSM) });

/** A board joins with, or takes out, a need of its own: of a challenge it is in, and no need of another's. */
const withNeed = (
  needsFor: (records: Records, challenge: ChallengeFacts) => readonly NeedFacts[],
  input: (needId: string) => object,
): Line =>
  asked('challenges.join', (records) =>
    records.challenges
      .filter(({ shape }) => shape === 'gathering')
      .flatMap((challenge) =>
        needsFor(records, challenge).map((need) => ({
          target: `${challenge.name}, ${need.name}`,
          what: challenge,
          variables: { input: { challengeId: challenge.id, ...input(need.id) } },
          allowed: (who) =>
            RULES['challenges.join']?.on(who, challenge) === true &&
            RULES['needs.sort']?.on(who, need) === true,
          twin: { input: { challengeId: challenge.id, ...input(NOWHERE) } },
        })),
      ),
  );

export const CHALLENGE_HANDLERS: Readonly<Record<string, Line>> = {
  'Query.challenge': reads('challenges.see', challenges),
  'Query.challenges': lists(
    'challenges.see',
    challenges,
    (who, what) => RULES['challenges.see']?.on(who, what) === true,
  ),
  'Mutation.createChallenge': acts('needs.sort', 'Need', 'matched', (needId) => ({
    title: 'Ny utmaning',
    needIds: [needId],
  })),
  'Mutation.addToChallenge': withNeed(
    ({ needs }, { pilot }) => needs.filter((need) => need.shape === 'matched' && need.pilot === pilot),
    (needId) => ({ needIds: [needId] }),
  ),
  'Mutation.takeOutOfChallenge': withNeed(
    (_records, { needs }) => needs,
    (needId) => ({ needId }),
  ),
  'Mutation.describeChallenge': acts(
    'challenges.keep',
    'Challenge',
    ['gathering', 'gatheredNeeds'],
    ofRead({ title: 'Annan', picture: 'Annan bild.' }),
  ),
  'Mutation.inviteToChallenge': acts(
    'challenges.keep',
    'Challenge',
    'gathering',
    ofChallenge({ organisationIds: [SPSM] }),
  ),
  'Mutation.gatherChallenge': acts('challenges.keep', 'Challenge', 'gathering', ofChallenge()),
  'Mutation.openChallengeAgain': acts('challenges.keep', 'Challenge', 'gatheredNeeds', ofChallenge()),
  'Mutation.dissolveChallenge': acts(
    'challenges.keep',
    'Challenge',
    ['gathering', 'gatheredNeeds'],
    ofChallenge({ reason: 'Därför.' }),
  ),
  'Mutation.takeStand': acts(
    'challenges.takeStand',
    'Challenge',
    ['gathering', 'gatheredNeeds', 'askedTogether'],
    ofRead({ stance: 'ENDORSES' }),
  ),
  'Mutation.referChallenge': acts(
    'challenges.keep',
    'Challenge',
    'gatheredNeeds',
    ofChallenge({ contactPointIds: [pointOf(SPSM)], leadId: pointOf(SPSM), message: 'Kan ni?' }),
  ),
  'Mutation.nameLead': acts(
    'challenges.keep',
    'Challenge',
    'askedTogether',
    ofChallenge({ contactPointId: pointOf(SPSM) }),
  ),
  'Mutation.offerPart': acts('challenges.answer', 'Challenge', 'askedTogether', made(aPart)),
  'Mutation.cannotPart': acts('challenges.answer', 'Challenge', 'askedTogether', made(noPart)),
  'Mutation.passOnChallenge': acts(
    'challenges.answer',
    'Challenge',
    'askedTogether',
    ofChallenge({ contactPointId: pointOf(SPSM), toId: pointOf(MUCF), text: 'De kan.' }),
  ),
  'Mutation.sendJointAnswer': acts(
    'challenges.answer',
    'Challenge',
    'askedTogether',
    ofChallenge({ text: 'Så här.' }),
  ),
  'Mutation.feedBackChallenge': acts(
    'challenges.keep',
    'Challenge',
    'answeredTogether',
    ofChallenge({ text: 'Så här.' }),
  ),
};
