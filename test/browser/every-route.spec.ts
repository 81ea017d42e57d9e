import type { Page } from 'playwright-core';
import { faultsBesideColours, faultsInTheDark, faultsOn } from './axe.js';
import { at } from './house.js';
import { byPerson, everyRoute, type Route } from './routes.js';
import { settled, story } from './story.js';

/** What stands beyond the screen's edge when the page is wider than the screen, after it had a frame to fit itself in. */
const beyond = `(async () => {
  const isWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
  if (isWide()) await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  if (!isWide()) return null;
  const out = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > innerWidth);
  return out.map(({ tagName, className }) => tagName.toLowerCase() + ' ' + className).join(', ');
})()`;
const letters = (size: string): string => `document.documentElement.style.fontSize = '${size}'`;

/** What is wrong with a page as it stands: for axe, in its title, with letters twice as large, on a phone. */
async function faultsOf(page: Page, colours: boolean): Promise<string[]> {
  const faults = colours
    ? [...(await faultsOn(page)), ...(await faultsInTheDark(page))]
    : await faultsBesideColours(page);
  const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const title = await page.title();
  if (heading === '' || !/.+ – Samlingsplats$/.test(title)) faults.push(`titled "${title}"`);
  const fits = async (screen: string): Promise<void> => {
    const out = await page.evaluate<string | null>(beyond);
    if (out !== null) faults.push(`wider than ${screen}: ${out}`);
  };
  await page.evaluate(letters('200%'));
  await fits('the screen with letters twice as large');
  await page.evaluate(letters(''));
  await page.setViewportSize({ width: 320, height: 900 });
  await fits('320 pixels');
  await page.setViewportSize({ width: 1280, height: 900 });
  return faults;
}

describe('every route', () => {
  let routes: readonly Route[] = [];
  beforeAll(async () => {
    routes = await everyRoute();
  });

  // Colours are the same in every language: they are looked at in one, by light and in the dark.
  for (const { language, colours } of [
    { language: 'sv', colours: true },
    { language: 'en', colours: false },
  ] as const) {
    story(`has nothing that axe finds, a title of its own, and fits, ${language}`, async ({ open }) => {
      const found: string[] = [];
      for (const [as, paths] of byPerson(routes)) {
        const page = await open('/tillganglighet', { ...(as === undefined ? {} : { as }), language });
        for (const path of paths) {
          await page.goto(at(path));
          await settled(page);
          found.push(
            ...(await faultsOf(page, colours)).map((fault) => `${as ?? 'anyone'} ${path}: ${fault}`),
          );
        }
      }
      expect(found).toEqual([]);
    });
  }

  story('can find something: a page without a name for its field', async ({ open }) => {
    const page = await open('/tillganglighet');
    await settled(page);
    await page.evaluate(
      `document.querySelector('main').insertAdjacentHTML('beforeend', '<input type="text">')`,
    );
    expect((await faultsOn(page)).join()).toContain('label');
  });

  story('can find something: a page that is too wide, and has no title', async ({ open }) => {
    const page = await open('/tillganglighet');
    await settled(page);
    await page.evaluate(`
      document.querySelector('main p').style.width = '2000px';
      document.title = 'Utan plats';
    `);
    expect(await faultsOf(page, false)).toEqual([
      'titled "Utan plats"',
      expect.stringMatching(/^wider than the screen with letters twice as large: p /),
      expect.stringMatching(/^wider than 320 pixels: p /),
    ]);
  });

  story('can find something in the dark: grey on grey', async ({ open }) => {
    const page = await open('/tillganglighet');
    await settled(page);
    await page.evaluate(`
      const text = document.querySelector('main p');
      const dark = matchMedia('(prefers-color-scheme: dark)');
      dark.addEventListener('change', () => text.style.color = dark.matches ? '#222' : '');
    `);
    expect(await faultsOn(page)).toEqual([]);
    expect((await faultsInTheDark(page)).join()).toContain('color-contrast');
  });
});
