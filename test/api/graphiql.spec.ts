import { jest } from '@jest/globals';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open({ worker: false });
});
afterAll(() => house.close());

it('is there in development, with all it loads from the house itself', async () => {
  const page = await fetch(`${house.url}/graphiql`);
  const html = await page.text();
  expect([page.status, html.toLowerCase()]).toEqual([200, expect.stringContaining('graphiql')]);
  const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"|from "([^"]+)"|import\("([^"]+)"\)/g)]
    .map(([, attribute, from, imported]) => attribute ?? from ?? imported ?? '')
    .filter((address) => !address.startsWith('data:'));
  expect(loaded.length).toBeGreaterThan(0);
  for (const address of loaded) {
    const { host } = new URL(address, `${house.url}/graphiql`);
    expect([address, host]).toEqual([address, new URL(house.url).host]);
    expect([address, (await fetch(new URL(address, `${house.url}/graphiql`))).status]).toEqual([
      address,
      200,
    ]);
  }
});

it('is not there in production', async () => {
  const real = await TestHouse.open({
    worker: false,
    env: { NODE_ENV: 'production', AUTH_DEV: '0', DATABASE_ONE_LOGIN: '1' },
  });
  try {
    const page = await fetch(`${real.url}/graphiql`, { headers: { accept: 'application/json' } });
    expect(page.status).toBe(404);
  } finally {
    await real.close();
  }
});
