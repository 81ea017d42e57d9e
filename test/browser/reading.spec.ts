import { at } from './house.js';
import { needFrom, unique } from './ground.js';
import { byPerson, everyRoute, type Route } from './routes.js';
import { settled, story } from './story.js';

const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe('reading', () => {
  let routes: readonly Route[] = [];
  beforeAll(async () => {
    routes = await everyRoute();
  }, 60_000);

  for (const language of ['sv', 'en'] as const) {
    story(`fits a phone 320 pixels wide on every route, ${language}`, async ({ open }) => {
      const wide: string[] = [];
      for (const [as, paths] of byPerson(routes)) {
        const page = await open('/tillganglighet', {
          ...(as === undefined ? {} : { as }),
          language,
          width: 320,
        });
        for (const path of paths) {
          await page.goto(at(path));
          await settled(page);
          if ((await page.evaluate<number>(sideways)) > 0) wide.push(`${as ?? 'anyone'} ${path}`);
        }
      }
      expect(wide).toEqual([]);
    });
  }

  story('fits with text at 200 percent', async ({ open }) => {
    const wide: string[] = [];
    for (const [as, paths] of byPerson(routes)) {
      const page = await open('/tillganglighet', { ...(as === undefined ? {} : { as }), width: 1280 });
      for (const path of paths) {
        await page.goto(at(path));
        await settled(page);
        await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
        if ((await page.evaluate<number>(sideways)) > 0) wide.push(`${as ?? 'anyone'} ${path}`);
      }
    }
    expect(wide).toEqual([]);
  });

  story('gives every page a title of its own', async ({ open }) => {
    for (const [as, paths] of byPerson(routes)) {
      const page = await open('/tillganglighet', as === undefined ? {} : { as });
      for (const path of paths) {
        await page.goto(at(path));
        await settled(page);
        const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
        const title = await page.title();
        expect({ path, heading, title }).toEqual({
          path,
          heading,
          title: expect.stringMatching(/.+ – Samlingsplats$/) as string,
        });
      }
    }
  });

  story('is in the language one chooses, and stays so', async ({ open }) => {
    const title = unique('Språk');
    const id = await needFrom('ragunda', title);
    const page = await open(`/behov/${id}`, { as: 'ragunda' });
    await page.getByText('läsa och föra vidare').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('read and send on').waitFor();
    await page.getByRole('heading', { name: 'What has happened' }).waitFor();
    expect(await page.evaluate<string>('document.documentElement.lang')).toBe('en');
    await page.evaluate(`localStorage.getItem('samlingsplats.language')`);
    await page.goto(at('/behov'));
    await page.getByRole('heading', { level: 1, name: 'Needs in Ragunda' }).waitFor();
    await page.getByRole('button', { name: 'Svenska' }).click();
    await page.getByRole('heading', { level: 1, name: 'Behov i Ragunda' }).waitFor();
    expect(await page.evaluate<string>('document.documentElement.lang')).toBe('sv');
  });

  story('can be told from a phone', async ({ open }) => {
    const page = await open('/', { as: 'bracke', width: 360 });
    await page.getByRole('link', { name: 'Vad behöver ni?' }).click();
    await page.getByLabel('Berätta med egna ord').fill('Ungdomarna har ingenstans att vara på kvällarna.');
    await page.getByText(/^Sparat/).waitFor();
    await page.getByRole('button', { name: 'Skicka till länsstyrelsen' }).click();
    await page.getByText('Länsstyrelsen i Jämtlands län har fått ert behov.').waitFor();
    expect(await page.evaluate<number>(sideways)).toBe(0);
  });
});
