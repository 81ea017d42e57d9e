import { jest } from '@jest/globals';
import { lookAsEverybody, SEEN_BY } from '../support/one-gate.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(120_000);

let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open({ only: 'row-security' });
});
afterAll(() => house.close());

it('row-level security alone shows everybody what is theirs, with every check of handlers and services away', async () => {
  expect(await lookAsEverybody(house)).toEqual(SEEN_BY);
});
