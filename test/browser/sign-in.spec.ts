import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { needFrom, stateOf, unique } from './ground.js';
import { at, sessionOf } from './house.js';
import { settled, signInAs, story } from './story.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** What is wrong with a page on a phone: what axe finds, and what does not fit. */
async function faultsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const wide = (await page.evaluate<number>(sideways)) > 0 ? [`${page.url()} is too wide`] : [];
  return [...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)), ...wide];
}

describe('signing in', () => {
  for (const [language, words] of [
    [
      'sv',
      { signIn: 'Logga in', who: 'Vem är du i dag?', provider: 'Exempelpersoner', home: 'Behov i Ragunda' },
    ],
    [
      'en',
      { signIn: 'Sign in', who: 'Who are you today?', provider: 'Example people', home: 'Needs in Ragunda' },
    ],
  ] as const) {
    story(`goes the whole way on a phone, through the provider and back, ${language}`, async ({ open }) => {
      const page = await open('/behov', { language, width: 320 });
      await page.getByRole('heading', { level: 1, name: words.signIn }).waitFor();
      await settled(page);
      expect(await faultsOn(page)).toEqual([]);
      await page.getByRole('link', { name: words.provider }).click();
      await page.getByRole('heading', { level: 1, name: words.who }).waitFor();
      expect(await page.evaluate<string>('document.documentElement.lang')).toBe(language);
      expect(await faultsOn(page)).toEqual([]);
      await page.getByRole('link', { name: /Ragunda kommun/ }).click();
      await page.getByRole('heading', { level: 1, name: words.home }).waitFor();
      // Nothing that scripts could read or take away.
      expect(await page.evaluate<string>('document.cookie')).toBe('');
      const stored = await page.evaluate<string>('JSON.stringify([localStorage, sessionStorage])');
      expect(stored).not.toMatch(/eyJ|token|Bearer/);
    });
  }

  story('says why when it came to nothing, and how to go on', async ({ open }) => {
    for (const fel of ['cancelled', 'provider-down', 'untrusted', 'not-invited', 'organisation-other']) {
      const page = await open(`/logga-in?fel=${fel}&till=/behov`, { width: 320 });
      await page.getByRole('alert').getByRole('heading').waitFor();
      await settled(page);
      expect(await faultsOn(page)).toEqual([]);
      const to = await page.getByRole('link', { name: 'Exempelpersoner' }).getAttribute('href');
      expect(to).toContain('till=%2Fbehov');
      await page.close();
    }
    const page = await open('/logga-in?fel=<b>hej</b>&till=https://evil.example');
    await page.getByRole('link', { name: 'Exempelpersoner' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  story('shows where one is signed in, and ends what one does not know', async ({ open }) => {
    const lost = await open('/pilot', { as: 'facilitator' });
    const page = await open('/inloggningar', { as: 'facilitator' });
    await page.getByRole('heading', { level: 2, name: /– den här$/ }).waitFor();
    await page.getByRole('button', { name: 'Avsluta alla utom den här' }).click();
    await page.getByRole('button', { name: 'Avsluta alla utom den här' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(1);
    await lost.goto(at('/pilot'));
    await lost.getByRole('heading', { level: 1, name: 'Logga in' }).waitFor();
  });

  story('keeps what was typed in a short form when the session has ended', async ({ open }) => {
    const id = await needFrom('ragunda', unique('Avbruten'));
    const page = await open(`/behov/${id}`, { as: 'jamtland' });
    const ask = async (): Promise<void> => page.locator('summary', { hasText: 'Fråga kommunen' }).click();
    await ask();
    await page.getByLabel('Vad behöver ni veta?').fill('Hur många elever gäller det?');
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Skicka frågan' }).click();
    await signInAs(page, /Länsstyrelsen i Jämtlands län/);
    await ask();
    expect(await page.getByLabel('Vad behöver ni veta?').inputValue()).toBe('Hur många elever gäller det?');
    await page.getByRole('button', { name: 'Skicka frågan' }).click();
    await page.getByText('Frågan är skickad till kommunen.').waitFor();
    expect(await stateOf('ragunda', id)).toBe('ASKED_BACK');
  });

  story('by somebody else in another tab shows nothing of the first', async ({ open }) => {
    const title = unique('Bara Ragundas');
    await needFrom('ragunda', title);
    const page = await open('/behov', { as: 'ragunda' });
    await page.getByRole('link', { name: title }).waitFor();
    await page.context().addCookies([await sessionOf('laholm')]);
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    await page.getByRole('heading', { level: 1, name: 'Behov i Laholm' }).waitFor();
    expect(await page.getByRole('link', { name: title }).count()).toBe(0);
  });
});
