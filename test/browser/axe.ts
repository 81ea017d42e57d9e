import { AxeBuilder } from '@axe-core/playwright';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const COLOURS = ['color-contrast', 'link-in-text-block'];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is right is not reported node by node: naming those nodes takes longer than looking at them. */
const FAULTS_ONLY = { resultTypes: ['violations' as const] };

/** In the page itself: without frames there is nothing to gather in a page of its own, which takes as long again. */
const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode().options({ ...FAULTS_ONLY });

const lines = ({ violations }: AxeResults): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  );

/** What axe finds wrong on a page, one line each. */
export const faultsOn = async (page: Page): Promise<string[]> =>
  lines(await axe(page).withTags(tags).analyze());

/** The same in the folds that stand open. */
export const faultsInFolds = async (page: Page): Promise<string[]> =>
  lines(await axe(page).withTags(tags).include('main details[open]').analyze());

/**
 * Until the page has taken on its new colours, those that change gradually too: where a colour is inherited, one change
 * follows from another.
 */
const painted = `(async () => {
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  await frame();
  for (let changes; (changes = document.getAnimations()).length > 0; await frame())
    await Promise.all(changes.map(({ finished }) => finished.catch(() => undefined)));
})()`;

/** The same without its colours, which take longest and are the same in every language. */
export const faultsBesideColours = async (page: Page): Promise<string[]> =>
  lines(await axe(page).withTags(tags).disableRules(COLOURS).analyze());

/** Colours are all that the dark changes: looked at on the same page, after the light, by the axe that is still there. */
export async function faultsInTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(painted);
  const options = { ...FAULTS_ONLY, runOnly: { type: 'rule', values: COLOURS } };
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  await page.emulateMedia({ colorScheme: 'light' });
  return lines(results);
}
