import { AxeBuilder } from '@axe-core/playwright';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const COLOURS = ['color-contrast', 'link-in-text-block'];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In the page itself: without frames there is nothing to gather in a page of its own, which takes as long again. */
const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();

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

/** Until the page has taken on its new colours, those that change gradually too. */
const painted = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  .then(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))`;

/** The same without its colours, which take longest and are the same in every language. */
export const faultsBesideColours = async (page: Page): Promise<string[]> =>
  lines(await axe(page).withTags(tags).disableRules(COLOURS).analyze());

/** Colours are all that the dark changes: looked at on the same page, after the light. */
export async function faultsInTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(painted);
  const results = await axe(page).withRules(COLOURS).analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  return lines(results);
}
