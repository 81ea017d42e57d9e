import { jest } from '@jest/globals';
import {
  aPart,
  challengeOf,
  challengeOutcome,
  challengeWhen,
  didWith,
  gathered,
  noPart,
  seenChallenge,
  sentOn,
  triedWith,
} from '../builders/challenges.js';
import {
  act,
  castOf,
  did,
  HALLAND,
  matched,
  MUCF,
  NO_ID,
  PILOT,
  RAGUNDA,
  seen,
  SPSM,
  type Cast,
  type Need,
} from '../builders/loop.js';
import { somebody } from '../builders/people.js';
import { at, settled } from '../builders/time.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;
let bracke: Person;
let laholm: Person;
let halland: Person;

const TODAY = '2026-11-20T08:00:00Z';

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
  bracke = await house.as('bracke');
  laholm = await house.as('laholm');
  halland = await house.as('halland');
  await house.moveClock(TODAY);
});
afterAll(() => house.close());

const told = { pilotId: PILOT, themes: ['skola'] };
const ofRagunda = (about: object = {}): Promise<Need> =>
  matched(cast.ragunda, { ...told, title: 'Elevhälsa i Ragunda', ...about });
const ofBracke = (about: object = {}): Promise<Need> =>
  matched(bracke, { ...told, title: 'Elevhälsa i Bräcke', ...about });
const ofLaholm = (about: object = {}): Promise<Need> =>
  matched(laholm, { ...told, title: 'Elevhälsa i Laholm', ...about });
const two = async (): Promise<string[]> => [(await ofRagunda()).id, (await ofBracke()).id];
const lettersAbout = async (id: string): Promise<string[]> => {
  await settled(house);
  return (await house.mail())
    .filter((mail) => mail.text.includes(`/utmaning/${id}`))
    .map((mail) => `${mail.to}: ${mail.subject}`)
    .sort();
};

describe('gathering', () => {
  it('puts needs of a county under one heading: they wait with it, and their municipalities see it', async () => {
    const needIds = await two();
    const made = await didWith(cast.jamtland, 'createChallenge', { title: 'Elevhälsa', needIds });
    expect(made).toMatchObject({
      state: 'OPEN',
      picture: '',
      themes: ['skola'],
      next: { party: 'BOARD', step: 'GATHER', dueAt: '2026-12-04T22:59:59.000Z' },
    });
    expect(made.needs.map(({ state, need }) => [state, need !== null])).toEqual([
      ['IN_CHALLENGE', true],
      ['IN_CHALLENGE', true],
    ]);
    const theirs = await seenChallenge(cast.ragunda, made.id);
    // Each municipality reads its own need; of the others' the heading.
    expect(theirs.needs.map(({ heading, text, need }) => [heading, text, need !== null]).sort()).toEqual([
      ['Elevhälsa i Bräcke', null, false],
      ['Elevhälsa i Ragunda', null, true],
    ]);
    expect(theirs.actions).toEqual(['TAKE_STAND']);
    expect(await challengeOf(laholm, made.id)).toBeNull();
    expect(await challengeOf(cast.spsm, made.id)).toBeNull();
  });

  it('takes only needs of the own county that wait to be sorted, of one pilot, none of them twice', async () => {
    const [first, foreign, elsewhere] = [await ofRagunda(), await ofLaholm(), await matched(cast.ragunda)];
    const create = (needIds: string[]): Promise<string> =>
      triedWith(cast.jamtland, 'createChallenge', { title: 'x', needIds });
    expect(await create([first.id, foreign.id])).toBe('NotFound NEED_NOT_FOUND');
    expect(await create([NO_ID])).toBe('NotFound NEED_NOT_FOUND');
    expect(await create([first.id, elsewhere.id])).toBe('NotPossible CHALLENGE_NOT_ONE_PILOT');
    const both = await Promise.all([create([first.id]), create([first.id])]);
    expect(both.sort()).toEqual(['Challenge OPEN', 'NotPossible NEED_MOVED_ON']);
    expect(await triedWith(cast.ragunda, 'createChallenge', { title: 'x', needIds: [first.id] })).toBe(
      'NotFound NEED_NOT_FOUND',
    );
  });

  it('lets a need go: it is to be sorted as before, and its municipality is out', async () => {
    const [one = '', other = ''] = await two();
    const { id } = await didWith(cast.jamtland, 'createChallenge', { title: 'x', needIds: [one, other] });
    const after = await didWith(cast.jamtland, 'takeOutOfChallenge', { challengeId: id, needId: other });
    expect(after.needs.map((need) => need.id)).toEqual([one]);
    expect(await seen(bracke, other)).toMatchObject({ state: 'MATCHED' });
    expect(await challengeOf(bracke, id)).toBeNull();
    expect(await triedWith(cast.jamtland, 'takeOutOfChallenge', { challengeId: id, needId: other })).toBe(
      'NotPossible CHALLENGE_MOVED_ON',
    );
    // It may come back, and be in no other meanwhile.
    await didWith(cast.jamtland, 'addToChallenge', { challengeId: id, needIds: [other] });
    expect((await seenChallenge(bracke, id)).needs).toHaveLength(2);
  });

  it('is gathered once the picture is written; a picture somebody else changed comes back with both texts', async () => {
    const { id, version } = await didWith(cast.jamtland, 'createChallenge', {
      title: 'x',
      needIds: await two(),
    });
    expect(await triedWith(cast.jamtland, 'gatherChallenge', { challengeId: id })).toBe(
      'NotPossible CHALLENGE_NOT_READY',
    );
    const write = { challengeId: id, version, title: 'Elevhälsa' };
    await didWith(cast.jamtland, 'describeChallenge', { ...write, picture: 'Det saknas skolläkare.' });
    expect(
      await challengeOutcome(cast.jamtland, 'describeChallenge', { ...write, picture: 'Annat.' }),
    ).toMatchObject({ __typename: 'StaleVersion', currentVersion: 2, currentText: 'Det saknas skolläkare.' });
    expect(await triedWith(cast.jamtland, 'gatherChallenge', { challengeId: id })).toBe('Challenge GATHERED');
    expect(await lettersAbout(id)).toEqual([
      'en-vag-in@bracke.example: Ta ställning till en gemensam lägesbild',
      'en-vag-in@ragunda.example: Ta ställning till en gemensam lägesbild',
    ]);
    const late = await ofRagunda();
    const add = { challengeId: id, needIds: [late.id] };
    expect(await triedWith(cast.jamtland, 'addToChallenge', add)).toBe('NotPossible CHALLENGE_MOVED_ON');
    await didWith(cast.jamtland, 'openChallengeAgain', { challengeId: id });
    expect(await triedWith(cast.jamtland, 'addToChallenge', add)).toBe('Challenge OPEN');
  });

  it('is endorsed, or reserved against in words, as the picture was read', async () => {
    const { id, version, title } = await gathered(cast.jamtland, await two());
    const stand = { challengeId: id, version, stance: 'ENDORSES' };
    await didWith(cast.ragunda, 'takeStand', stand);
    expect(await challengeOutcome(bracke, 'takeStand', { ...stand, stance: 'RESERVES' })).toMatchObject({
      fields: [{ path: 'text', code: 'REQUIRED' }],
    });
    await didWith(bracke, 'takeStand', { ...stand, stance: 'RESERVES', text: 'Vi har en skolläkare.' });
    await didWith(cast.jamtland, 'describeChallenge', {
      challengeId: id,
      version,
      title,
      picture: 'Ny bild.',
    });
    const { parties } = await seenChallenge(cast.jamtland, id);
    expect(
      parties.map(({ stance, stanceText, ofEarlierPicture }) => [stance, stanceText, ofEarlierPicture]),
    ).toEqual([
      ['RESERVES', 'Vi har en skolläkare.', true],
      [null, null, false],
      ['ENDORSES', null, true],
    ]);
    expect((await challengeOutcome(cast.ragunda, 'takeStand', stand)).code).toBe('CHALLENGE_PICTURE_CHANGED');
    expect(await triedWith(laholm, 'takeStand', stand)).toBe('NotFound CHALLENGE_NOT_FOUND');
  });

  it('is given up with a reason: its needs are to be sorted as before', async () => {
    const needIds = await two();
    const { id } = await gathered(cast.jamtland, needIds);
    await didWith(cast.jamtland, 'dissolveChallenge', { challengeId: id, reason: 'För olika.' });
    await settled(house);
    for (const needId of needIds) expect((await seen(cast.jamtland, needId)).state).toBe('MATCHED');
    expect(await seenChallenge(cast.jamtland, id)).toMatchObject({ state: 'CLOSED', next: null, needs: [] });
  });
});

describe('across counties', () => {
  it('an invited board adds its needs; each board reads the texts of its own county only', async () => {
    const shared = await ofBracke({ textShared: true });
    const { id } = await didWith(cast.jamtland, 'createChallenge', {
      title: 'Elevhälsa',
      needIds: [(await ofRagunda()).id, shared.id],
    });
    const own = await ofLaholm();
    const add = { challengeId: id, needIds: [own.id] };
    expect(await triedWith(halland, 'addToChallenge', add)).toBe('NotFound CHALLENGE_NOT_FOUND');
    await didWith(cast.jamtland, 'inviteToChallenge', { challengeId: id, organisationIds: [HALLAND, SPSM] });
    await didWith(halland, 'addToChallenge', add);
    const textsOf = async (person: Person): Promise<unknown[]> =>
      (await seenChallenge(person, id)).needs.map(({ heading, text, need }) => [
        heading,
        text !== null,
        need !== null,
      ]);
    expect((await textsOf(cast.jamtland)).sort()).toEqual([
      ['Elevhälsa i Bräcke', true, true],
      ['Elevhälsa i Laholm', false, false],
      ['Elevhälsa i Ragunda', false, true],
    ]);
    expect((await textsOf(halland)).sort()).toEqual([
      ['Elevhälsa i Bräcke', true, false],
      ['Elevhälsa i Laholm', false, true],
      ['Elevhälsa i Ragunda', false, false],
    ]);
    // Nobody takes out what is another's, nor keeps what another keeps.
    expect(await triedWith(cast.jamtland, 'takeOutOfChallenge', { challengeId: id, needId: own.id })).toBe(
      'NotFound NEED_NOT_FOUND',
    );
    expect(await triedWith(halland, 'gatherChallenge', { challengeId: id })).toBe(
      'NotFound CHALLENGE_NOT_FOUND',
    );
    expect(await lettersAbout(id)).toEqual([
      'en-vag-in@lansstyrelsen-halland.example: Ni är inbjudna till en gemensam utmaning',
      'en-vag-in@spsm.example: Ni är inbjudna till en gemensam utmaning',
    ]);
  });

  it('invites boards and agencies of the pilot, nobody else', async () => {
    const { id } = await didWith(cast.jamtland, 'createChallenge', { title: 'x', needIds: await two() });
    const invite = (organisationId: string): Promise<string> =>
      triedWith(cast.jamtland, 'inviteToChallenge', { challengeId: id, organisationIds: [organisationId] });
    expect(await invite(RAGUNDA)).toBe('NotPossible MAY_NOT_JOIN_CHALLENGE');
    expect(await invite(NO_ID)).toBe('NotPossible MAY_NOT_JOIN_CHALLENGE');
  });

  it('is carried on, answered and told for all of them alike, and ends when all have said whether it helped', async () => {
    const [ours, theirs] = [await ofRagunda(), await ofLaholm()];
    const { id, version, title } = await didWith(cast.jamtland, 'createChallenge', {
      title: 'Elevhälsa',
      needIds: [ours.id],
    });
    await didWith(cast.jamtland, 'inviteToChallenge', { challengeId: id, organisationIds: [HALLAND] });
    await didWith(halland, 'addToChallenge', { challengeId: id, needIds: [theirs.id] });
    await didWith(cast.jamtland, 'describeChallenge', { challengeId: id, version, title, picture: 'Lika.' });
    await didWith(cast.jamtland, 'gatherChallenge', { challengeId: id });
    const sent = await sentOn(cast.jamtland, id, [SPSM, MUCF]);
    expect(sent).toMatchObject({
      state: 'REFERRED',
      next: { party: 'CONTACT_POINTS', step: 'ANSWER_TOGETHER', dueAt: '2026-12-11T22:59:59.000Z' },
    });
    // Each need is a request of its own to each of those asked; its own board sees and keeps it.
    expect((await seen(halland, theirs.id)).referrals.map(({ state }) => state)).toEqual(['SENT', 'SENT']);
    expect((await seenChallenge(cast.spsm, id)).needs.map(({ need }) => need !== null)).toEqual([true, true]);
    expect((await lettersAbout(id)).filter((line) => line.includes('kan ni bidra'))).toEqual([
      'en-vag-in@mucf.example: Flera kommuner behöver något: kan ni bidra?',
      'en-vag-in@spsm.example: Flera kommuner behöver något: kan ni bidra?',
    ]);

    await didWith(cast.spsm, 'offerPart', aPart(id, SPSM));
    await didWith(cast.mucf, 'cannotPart', noPart(id, MUCF));
    await didWith(cast.spsm, 'sendJointAnswer', { challengeId: id, text: 'Vi gör så här tillsammans.' });
    const answered = await challengeWhen(
      cast.jamtland,
      id,
      'to be answered',
      ({ state }) => state === 'ANSWERED',
    );
    expect(answered).toMatchObject({
      next: { party: 'BOARD', step: 'SEND_FEEDBACK' },
      jointAnswer: {
        text: 'Vi gör så här tillsammans.',
        leadName: 'Specialpedagogiska skolmyndigheten',
        disclaimer: 'Svaret är information, inte ett beslut.',
      },
    });
    for (const [municipality, need] of [
      [cast.ragunda, ours],
      [laholm, theirs],
    ] as const) {
      const { state, referrals } = await seen(municipality, need.id);
      expect([state, referrals.map((referral) => referral.state).sort()]).toEqual([
        'ANSWERED',
        ['CANNOT_NOW', 'CAN_CONTRIBUTE'],
      ]);
    }

    await didWith(cast.jamtland, 'feedBackChallenge', { challengeId: id, text: 'Det här kan ni få.' });
    await challengeWhen(cast.jamtland, id, 'to be told', ({ needs }) =>
      needs.every(({ state }) => state === 'FED_BACK'),
    );
    for (const [municipality, need] of [
      [cast.ragunda, ours],
      [laholm, theirs],
    ] as const) {
      expect((await seen(municipality, need.id)).feedback?.text).toBe('Det här kan ni få.');
      await did(municipality, 'sayIfItHelped', { needId: need.id, verdict: 'HELPED' });
    }
    await at(house, '2026-11-20T08:10:00Z');
    expect(await seenChallenge(cast.jamtland, id)).toMatchObject({ state: 'CLOSED', next: null });
  });
});

describe('its needs have lives of their own', () => {
  it('withdrawn, recalled: what is left of the challenge goes on, and it ends when nothing is', async () => {
    const [one = '', other = ''] = await two();
    const { id } = await gathered(cast.jamtland, [one, other]);
    await did(bracke, 'withdrawNeed', { needId: other, reason: 'Löst.' });
    const after = await sentOn(cast.jamtland, id, [SPSM]);
    expect(after.needs.map((need) => need.id)).toEqual([one]);
    const request = after.needs[0]?.requests[0]?.id;
    await act(cast.jamtland, 'recallReferral', { referralId: request, reason: 'Fel.' });
    await at(house, '2026-11-20T08:20:00Z');
    expect((await seenChallenge(cast.jamtland, id)).state).toBe('CLOSED');
    // It is to be sorted again, and may be gathered anew.
    const again = await didWith(cast.jamtland, 'createChallenge', { title: 'Ny', needIds: [one] });
    expect(again.needs.map((need) => need.id)).toEqual([one]);
  });

  it('a job that comes twice does nothing the second time', async () => {
    const { id } = await gathered(cast.jamtland, await two());
    await sentOn(cast.jamtland, id, [SPSM]);
    await house.sql(
      `insert into outbox (topic, subscriber, record_id, payload, request_id, created_at, next_at)
       select topic, subscriber, record_id, payload, 'again', created_at, now() from outbox
       where record_id = $1 and subscriber = 'carry-challenge'`,
      [id],
    );
    await settled(house);
    const requests = await house.sql('select 1 from referral where challenge_id = $1', [id]);
    expect(requests).toHaveLength(2);
  });

  it('whoever follows late is told once for all requests of the challenge', async () => {
    const { id } = await gathered(cast.jamtland, await two());
    const { needs } = await sentOn(cast.jamtland, id, [SPSM]);
    await at(house, '2026-12-14T09:00:00Z');
    const requests = needs.flatMap(({ requests: all }) => all.map((each) => each.id));
    const letters = (await house.mail()).filter(
      (mail) =>
        mail.subject === 'En förfrågan väntar på er' &&
        requests.some((request) => mail.text.includes(request)),
    );
    expect(letters).toHaveLength(1);
  });
});

it('machines and onlookers know nothing of challenges', async () => {
  const { id } = await gathered(cast.jamtland, await two());
  const onlooker = await somebody(house, 'challenge-onlooker', {
    pilotId: PILOT,
    organisationId: RAGUNDA,
    roles: ['OBSERVER'],
  });
  const { errors } = await onlooker.ask(`{ challenge(id: "${id}") { id } }`);
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
