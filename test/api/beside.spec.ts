import { jest } from '@jest/globals';
import {
  anOffer,
  castOf,
  did,
  didToReferral,
  FOHM,
  matched,
  MUCF,
  PILOT,
  refer,
  referralTo,
  SPSM,
  type Cast,
} from '../builders/loop.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
});
afterAll(() => house.close());

interface Beside {
  readonly toName: string;
  readonly state: string;
  readonly offer: { what: string } | null;
}
const beside = async (person: Person, id: string): Promise<Beside[] | undefined> =>
  (
    await person.get<{ referral: { beside: Beside[] } | null }>(
      `query ($id: ID!) { referral(id: $id) { beside { toName state offer { what } } } }`,
      { id },
    )
  ).referral?.beside;

/** A need of Ragunda's with themes, sent to one. Each test has themes of its own. */
const sent = async (to: string[], themes: string[], about: object = {}): Promise<string> => {
  const { id } = await matched(cast.ragunda, { pilotId: PILOT, themes, ...about });
  await refer(cast.jamtland, id, to);
  return id;
};

it('a contact point sees who else was asked for the same municipality and theme, and what they offer', async () => {
  const [one, other] = [await sent([SPSM], ['skola', 'kultur']), await sent([MUCF], ['kultur'])];
  await sent([FOHM], ['fritid']);
  const mine = await referralTo(cast.spsm, one, SPSM);
  const theirs = await referralTo(cast.mucf, other, MUCF);
  await didToReferral(cast.mucf, 'offerSupport', anOffer(theirs.id));
  expect(await beside(cast.spsm, mine.id)).toEqual([
    {
      toName: expect.stringContaining('civilsamhällesfrågor'),
      state: 'CAN_CONTRIBUTE',
      offer: { what: 'Processtöd på plats under ett år.' },
    },
  ]);
  expect((await beside(cast.mucf, theirs.id))?.map(({ state }) => state)).toEqual(['SENT']);
});

it('and on the same need, whatever its themes; not its own requests', async () => {
  const id = await sent([SPSM, MUCF], []);
  await sent([SPSM], []);
  const mine = await referralTo(cast.spsm, id, SPSM);
  expect(await beside(cast.spsm, mine.id)).toHaveLength(1);
});

it('not for another municipality, in another pilot, or what was taken back', async () => {
  const id = await sent([SPSM], ['arbete']);
  const bracke = await house.as('bracke');
  const foreign = await matched(bracke, { pilotId: PILOT, themes: ['arbete'] });
  await refer(cast.jamtland, foreign.id, [MUCF]);
  await sent([MUCF], ['arbete'], { pilotId: null });
  const withdrawn = await sent([MUCF], ['arbete']);
  await did(cast.ragunda, 'withdrawNeed', { needId: withdrawn, reason: 'Löst.' });
  const recalled = await referralTo(cast.jamtland, await sent([MUCF], ['arbete']), MUCF);
  await didToReferral(cast.jamtland, 'recallReferral', { referralId: recalled.id, reason: 'Fel.' });
  const mine = await referralTo(cast.spsm, id, SPSM);
  expect(await beside(cast.spsm, mine.id)).toEqual([]);
});

it('only whoever holds the point sees it, and no longer when the request is recalled', async () => {
  const id = await sent([SPSM, MUCF], ['miljö']);
  const mine = await referralTo(cast.spsm, id, SPSM);
  expect(await beside(cast.ragunda, mine.id)).toEqual([]);
  expect(await beside(cast.mucf, mine.id)).toBeUndefined();
  await didToReferral(cast.jamtland, 'recallReferral', { referralId: mine.id, reason: 'Fel.' });
  expect(await beside(cast.spsm, mine.id)).toEqual([]);
});
