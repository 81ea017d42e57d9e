import { jest } from '@jest/globals';
import {
  aPart,
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
  FOHM,
  matched,
  MUCF,
  NO_ID,
  PILOT,
  pointOf,
  referralOf,
  SPSM,
  type Cast,
} from '../builders/loop.js';
import { settled } from '../builders/time.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;
let bracke: Person;

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
  bracke = await house.as('bracke');
});
afterAll(() => house.close());

const two = async (): Promise<string[]> => {
  const told = { pilotId: PILOT, themes: ['skola'] };
  return [(await matched(cast.ragunda, told)).id, (await matched(bracke, told)).id];
};

describe('a joint answer', () => {
  const sent = async (to: readonly string[]): Promise<string> => {
    const { id } = await gathered(cast.jamtland, await two());
    await sentOn(cast.jamtland, id, to);
    return id;
  };

  it('shows the parts to those asked at once, to the others when the lead has sent it; a new one is a new version', async () => {
    const id = await sent([SPSM, MUCF]);
    await didWith(cast.mucf, 'cannotPart', noPart(id, MUCF));
    await didWith(cast.mucf, 'offerPart', { ...aPart(id, MUCF), what: 'En dag om fritid.' });
    const partsFor = async (person: Person): Promise<unknown[]> =>
      (await seenChallenge(person, id)).asked.map(({ part }) => part?.offer?.what ?? null);
    expect(await partsFor(cast.spsm)).toEqual([null, 'En dag om fritid.']);
    expect(await partsFor(cast.jamtland)).toEqual([null, null]);
    expect(await partsFor(bracke)).toEqual([null, null]);
    await didWith(cast.spsm, 'sendJointAnswer', { challengeId: id, text: 'Så här.' });
    expect(await partsFor(bracke)).toEqual([null, 'En dag om fritid.']);
    const versions = await house.sql('select 1 from challenge_part where challenge_id = $1', [id]);
    expect(versions).toHaveLength(2);
    expect(await triedWith(cast.mucf, 'offerPart', aPart(id, MUCF))).toBe('NotPossible CHALLENGE_MOVED_ON');
  });

  it('is sent by its lead alone, once, and not before somebody has stated a part', async () => {
    const id = await sent([SPSM, MUCF]);
    const send = { challengeId: id, text: 'Så här.' };
    expect(await triedWith(cast.spsm, 'sendJointAnswer', send)).toBe('NotPossible NO_PART_STATED');
    await didWith(cast.spsm, 'offerPart', aPart(id, SPSM));
    expect(await triedWith(cast.mucf, 'sendJointAnswer', send)).toBe('NotPossible CHALLENGE_MOVED_ON');
    expect(await triedWith(cast.jamtland, 'sendJointAnswer', send)).toBe('NotFound CHALLENGE_NOT_FOUND');
    expect(await triedWith(cast.spsm, 'offerPart', aPart(id, MUCF))).toBe('NotFound CHALLENGE_NOT_FOUND');
    // Another lead, named by the board.
    await didWith(cast.jamtland, 'nameLead', { challengeId: id, contactPointId: pointOf(MUCF) });
    expect(
      await triedWith(cast.jamtland, 'nameLead', { challengeId: id, contactPointId: pointOf(FOHM) }),
    ).toBe('NotPossible LEAD_NOT_ASKED');
    const both = await Promise.all([
      triedWith(cast.mucf, 'sendJointAnswer', send),
      triedWith(cast.mucf, 'sendJointAnswer', { ...send, text: 'Eller så.' }),
    ]);
    expect(both.sort()).toEqual(['Challenge REFERRED', 'NotPossible CHALLENGE_MOVED_ON']);
  });

  it('leaves those who stated no part to answer for themselves; the board may close the waiting', async () => {
    const id = await sent([SPSM, MUCF]);
    await didWith(cast.spsm, 'offerPart', aPart(id, SPSM));
    await didWith(cast.spsm, 'sendJointAnswer', { challengeId: id, text: 'Vår del.' });
    const half = await challengeWhen(cast.jamtland, id, 'to be answered by half', ({ needs }) =>
      needs.every(({ requests }) => requests.some(({ state }) => state === 'CAN_CONTRIBUTE')),
    );
    expect(half.state).toBe('REFERRED');
    for (const { requests } of half.needs) {
      const open = requests.find(({ state }) => state === 'SENT');
      await act(cast.jamtland, 'closeWaiting', { referralId: open?.id, reason: 'Inget svar kom.' });
    }
    await settled(house);
    expect((await seenChallenge(cast.jamtland, id)).state).toBe('ANSWERED');
  });

  it('shows beside each request what others were asked for the same municipality and theme', async () => {
    const id = await sent([SPSM, MUCF]);
    const [need] = (await seenChallenge(cast.spsm, id)).needs;
    const own = need?.requests.find(({ to }) => to.id === pointOf(SPSM));
    const { referral } = await cast.spsm.get<{
      referral: { challenge: { id: string }; beside: { toName: string }[] };
    }>(`{ referral(id: "${own?.id}") { challenge { id } beside { toName } } }`);
    expect(referral.challenge.id).toBe(id);
    expect(referral.beside.map(({ toName }) => toName)).toContain(
      'Myndigheten för ungdoms- och civilsamhällesfrågor',
    );
  });

  it('goes on to another who should answer, lead and chain with it', async () => {
    const id = await sent([SPSM]);
    const passOn = { challengeId: id, contactPointId: pointOf(SPSM), toId: pointOf(MUCF), text: 'De kan.' };
    expect(await triedWith(cast.mucf, 'passOnChallenge', passOn)).toBe('NotFound CHALLENGE_NOT_FOUND');
    const after = await didWith(cast.spsm, 'passOnChallenge', passOn);
    expect(after.asked.map(({ contactPointId, leads }) => [contactPointId, leads])).toEqual([
      [pointOf(MUCF), true],
      [pointOf(SPSM), false],
    ]);
    const theirs = await seenChallenge(cast.mucf, id);
    expect(theirs.needs.map(({ requests }) => requests.map(({ state }) => state))).toEqual([
      ['SENT'],
      ['SENT'],
    ]);
    const chained = await referralOf(cast.mucf, theirs.needs[0]?.requests[0]?.id ?? '');
    expect(chained?.message).toContain('De kan.');
    expect(await triedWith(cast.spsm, 'passOnChallenge', passOn)).toBe('NotPossible ALREADY_ASKED');
    await didWith(cast.mucf, 'offerPart', aPart(id, MUCF));
    await didWith(cast.mucf, 'sendJointAnswer', { challengeId: id, text: 'Vi tar det.' });
    await settled(house);
    expect((await seenChallenge(cast.jamtland, id)).state).toBe('ANSWERED');
  });

  it('goes nowhere to a closed point, to none, or led by somebody who is not asked', async () => {
    const { id } = await gathered(cast.jamtland, await two());
    const refer = (contactPointIds: string[], leadId: string): Promise<string> =>
      triedWith(cast.jamtland, 'referChallenge', { challengeId: id, contactPointIds, leadId, message: 'x' });
    expect(await refer([NO_ID], NO_ID)).toBe('NotFound CONTACT_POINT_NOT_FOUND');
    expect(await refer([pointOf(SPSM)], pointOf(MUCF))).toBe('NotPossible LEAD_NOT_ASKED');
    expect(await refer([], pointOf(SPSM))).toBe('InvalidInput INVALID_INPUT');
    expect((await seenChallenge(cast.jamtland, id)).state).toBe('GATHERED');
  });
});
