import type { Locator } from 'playwright-core';
import { faultsInFolds } from './axe.js';
import { at } from './house.js';
import { byPerson, everyRoute, type Route } from './routes.js';
import { settled, story } from './story.js';

async function somethingMissing(fold: Locator): Promise<boolean> {
  const required = await fold.locator('[aria-required=true]').all();
  const values = await Promise.all(required.map((field) => field.inputValue()));
  return values.includes('');
}

describe('axe on the forms of needs, requests and surveys', () => {
  let routes: readonly Route[] = [];
  beforeAll(async () => {
    routes = await everyRoute();
  });

  story('finds nothing in any form, opened and sent empty', async ({ open }) => {
    const found: string[] = [];
    for (const [as, paths] of byPerson(routes)) {
      const page = await open('/tillganglighet', as === undefined ? {} : { as });
      for (const path of paths.filter((one) => /behov\/|forfragan\/|enkater\//.test(one))) {
        await page.goto(at(path));
        await settled(page);
        for (const summary of await page.locator('main .acts summary').all()) {
          const fold = summary.locator('xpath=..');
          if ((await fold.getAttribute('open')) === null) await summary.click();
          await fold.locator('form, input').first().waitFor();
          const send = fold.getByRole('button').and(page.locator('[type=submit]'));
          // Sent with something missing it shows its errors, and nothing is changed.
          if (await somethingMissing(fold)) {
            await send.click();
            await fold.locator('ds-error-summary').waitFor();
          }
          const faults = await faultsInFolds(page);
          found.push(...faults.map((fault) => `${as ?? 'anyone'} ${path}: ${fault}`));
        }
      }
    }
    expect(found).toEqual([]);
  });
});
