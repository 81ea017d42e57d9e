import { aPart, challengeWhen, didWith, noPart, sentOn } from '../builders/challenges.js';
import {
  did,
  FINDABLE,
  HALLAND,
  JAMTLAND,
  LAHOLM,
  MUCF,
  pointOf,
  RAGUNDA,
  seen,
  SPSM,
  type Need,
} from '../builders/loop.js';
import { probe } from '../support/probe.js';
import type { Person } from '../support/person.js';
import type { TestHouse } from '../support/test-house.js';
import type { Marks } from './marks.js';
import { A } from './people.js';
import type { ChallengeFacts, ChallengeShape, NeedFacts, ReferralFacts, Shape } from './facts.js';

const SHAPES: readonly ChallengeShape[] = ['gathering', 'gatheredNeeds', 'askedTogether', 'answeredTogether'];

/** What the needs in it are then: as far as any other need of that shape. */
const NEEDS_ARE: Readonly<Record<ChallengeShape, Shape>> = {
  gathering: 'grouped',
  gatheredNeeds: 'grouped',
  askedTogether: 'sent',
  answeredTogether: 'refused',
};

export interface ToldChallenges {
  readonly challenges: readonly ChallengeFacts[];
  readonly referrals: readonly ReferralFacts[];
}

/** Tells challenges of every shape, with needs of their own. */
export async function tellChallenges(house: TestHouse, marks: Marks): Promise<ToldChallenges> {
  const told = await Promise.all(SHAPES.map((shape) => tellChallenge(house, marks, shape)));
  return {
    challenges: told.map(({ challenge }) => challenge),
    referrals: told.flatMap(({ referrals }) => referrals),
  };
}

async function tellChallenge(
  house: TestHouse,
  marks: Marks,
  shape: ChallengeShape,
): Promise<{ challenge: ChallengeFacts; referrals: ReferralFacts[] }> {
  const [jamtland, halland] = [await house.as('jamtland'), await house.as('halland')];
  const name = `challenge ${shape}`;
  const mark = (): string => marks.plant(name, 'challenge');
  const ours = await needIn(house, marks, shape, 'ragunda');
  const theirs = await needIn(house, marks, shape, 'laholm');

  const made = await didWith(jamtland, 'createChallenge', {
    title: `Utmaning ${marks.plant(name, 'challengeTitle')}`,
    needIds: [ours.id],
  });
  const { id, title } = made;
  await didWith(jamtland, 'inviteToChallenge', { challengeId: id, organisationIds: [HALLAND, MUCF] });
  await didWith(halland, 'addToChallenge', { challengeId: id, needIds: [theirs.id] });
  const { version } = await didWith(jamtland, 'describeChallenge', {
    challengeId: id,
    version: made.version,
    title,
    picture: `Bilden ${mark()}`,
  });
  await didWith(halland, 'takeStand', {
    challengeId: id,
    version,
    stance: 'RESERVES',
    text: `Inte hos oss ${mark()}`,
  });
  if (shape !== 'gathering') await didWith(jamtland, 'gatherChallenge', { challengeId: id });
  const isSent = shape === 'askedTogether' || shape === 'answeredTogether';
  if (isSent) await askAndAnswer(house, marks, name, id, shape);

  const needs = await Promise.all(
    [
      { need: ours, municipality: RAGUNDA, board: JAMTLAND, person: jamtland },
      { need: theirs, municipality: LAHOLM, board: HALLAND, person: halland },
    ].map(async ({ need, municipality, board, person }): Promise<NeedFacts> => ({
      kind: 'Need',
      name: nameOf(shape, municipality),
      id: need.id,
      shape: NEEDS_ARE[shape],
      municipality,
      board,
      pilot: A,
      county: board === HALLAND ? '13' : '23',
      heardBy: null,
      openedBy: null,
      shared: false,
      sentTo: isSent ? [pointOf(SPSM)] : [],
      version: (await seen(person, need.id)).version,
    })),
  );
  const challenge: ChallengeFacts = {
    kind: 'Challenge',
    name,
    id,
    shape,
    pilot: A,
    owner: JAMTLAND,
    boards: [JAMTLAND, HALLAND],
    parties: [JAMTLAND, HALLAND, RAGUNDA, LAHOLM, MUCF],
    asked: isSent ? [pointOf(SPSM)] : [],
    needs,
    version,
  };
  return { challenge, referrals: isSent ? await requestsOf(jamtland, halland, needs) : [] };
}

const nameOf = (shape: ChallengeShape, municipality: string): string =>
  `need of ${municipality === RAGUNDA ? 'ragunda' : 'laholm'} in challenge ${shape}`;

async function needIn(
  house: TestHouse,
  marks: Marks,
  shape: ChallengeShape,
  handle: 'ragunda' | 'laholm',
): Promise<Need> {
  const person = await house.as(handle);
  const name = nameOf(shape, handle === 'ragunda' ? RAGUNDA : LAHOLM);
  const { id } = await did(person, 'tellNeed', {
    pilotId: A,
    title: `Elevhälsa ${marks.plant(name, 'heading')}`,
    text: `${FINDABLE} ${marks.plant(name, 'text')}`,
    themes: ['skola'],
  });
  return probe(`the job to match need ${id}`, async () => {
    const need = await seen(person, id);
    return need.state === 'SUBMITTED' ? undefined : need;
  });
}

/** The agency is asked and states its part; where it answers, it says that it cannot now. */
async function askAndAnswer(
  house: TestHouse,
  marks: Marks,
  name: string,
  id: string,
  shape: ChallengeShape,
): Promise<void> {
  const [jamtland, spsm] = [await house.as('jamtland'), await house.as('spsm')];
  await sentOn(jamtland, id, [SPSM]);
  if (shape === 'askedTogether') {
    await didWith(spsm, 'offerPart', {
      ...aPart(id, SPSM),
      what: `Handledning ${marks.plant(name, 'part')}`,
    });
    return;
  }
  await didWith(spsm, 'cannotPart', {
    ...noPart(id, SPSM),
    text: `Fullt ${marks.plant(name, 'challenge')}`,
  });
  await didWith(spsm, 'sendJointAnswer', {
    challengeId: id,
    text: `Tillsammans ${marks.plant(name, 'challenge')}`,
  });
  await challengeWhen(jamtland, id, 'to be answered', ({ state }) => state === 'ANSWERED');
}

async function requestsOf(
  jamtland: Person,
  halland: Person,
  needs: readonly NeedFacts[],
): Promise<ReferralFacts[]> {
  return Promise.all(
    needs.map(async (need): Promise<ReferralFacts> => {
      const [request] = (await seen(need.board === HALLAND ? halland : jamtland, need.id)).referrals;
      if (request === undefined) throw new Error(`${need.name} was sent nowhere.`);
      return {
        kind: 'Referral',
        name: `request to spsm of ${need.name}`,
        id: request.id,
        shape: need.shape,
        need,
        point: pointOf(SPSM),
        toGroup: false,
      };
    }),
  );
}
