import { AxeBuilder } from '@axe-core/playwright';
import type { AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { at } from './house.js';
import { byPerson, everyRoute, type Route } from './routes.js';
import { settled, story } from './story.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page, one line each. */
const faultsOn = async (page: Page): Promise<string[]> =>
  lines(await new AxeBuilder({ page }).withTags(tags).analyze());

/** The same in the folds that stand open. */
const faultsInFolds = async (page: Page): Promise<string[]> =>
  lines(await new AxeBuilder({ page }).withTags(tags).include('main details[open]').analyze());

/** Colours are all that the dark changes. */
const faultsInColour = async (page: Page): Promise<string[]> =>
  lines(await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze());

const lines = ({ violations }: AxeResults): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  );

async function somethingMissing(fold: Locator): Promise<boolean> {
  const required = await fold.locator('[aria-required=true]').all();
  const values = await Promise.all(required.map((field) => field.inputValue()));
  return values.includes('');
}

describe('axe', () => {
  let routes: readonly Route[] = [];
  beforeAll(async () => {
    routes = await everyRoute();
  }, 60_000);

  const walks = [
    { language: 'sv', dark: false, look: faultsOn },
    { language: 'en', dark: false, look: faultsOn },
    { language: 'sv', dark: true, look: faultsInColour },
  ] as const;
  for (const { language, dark, look } of walks) {
    story(`finds nothing on any route, ${language}, ${dark ? 'dark' : 'light'}`, async ({ open }) => {
      const found: string[] = [];
      for (const [as, paths] of byPerson(routes)) {
        const page = await open('/tillganglighet', { ...(as === undefined ? {} : { as }), language, dark });
        for (const path of paths) {
          await page.goto(at(path));
          await settled(page);
          found.push(...(await look(page)).map((fault) => `${as ?? 'anyone'} ${path}: ${fault}`));
        }
      }
      expect(found).toEqual([]);
    });
  }

  story('finds nothing in any form, opened and sent empty', async ({ open }) => {
    const found: string[] = [];
    for (const [as, paths] of byPerson(routes)) {
      const page = await open('/tillganglighet', as === undefined ? {} : { as });
      for (const path of paths.filter((one) => /behov\/|forfragan\//.test(one))) {
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

  story('can find something: a page without a name for its field', async ({ open }) => {
    const page = await open('/tillganglighet');
    await settled(page);
    await page.evaluate(
      `document.querySelector('main').insertAdjacentHTML('beforeend', '<input type="text">')`,
    );
    expect((await faultsOn(page)).join()).toContain('label');
  });
});
