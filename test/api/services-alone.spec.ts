import { jest } from '@jest/globals';
import { AccessService } from '#access';
import { aNeed, needOf } from '../builders/loop.js';
import { lowerServices } from '../support/gates.js';
import { lookAsEverybody, SEEN_BY } from '../support/one-gate.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(120_000);

let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open({ only: 'services' });
});
afterAll(() => house.close());

it('the services alone show everybody what is theirs, with row-level security away', async () => {
  expect(await lookAsEverybody(house)).toEqual(SEEN_BY);
});

it('with both gates away a stranger sees a need: what is tried above is what keeps it', async () => {
  const { id } = await aNeed(await house.as('ragunda'));
  const stranger = await house.as('halland');
  expect(await needOf(stranger, id)).toBeNull();
  lowerServices(house.api.get(AccessService, { strict: false }));
  expect((await needOf(stranger, id))?.id).toBe(id);
});
