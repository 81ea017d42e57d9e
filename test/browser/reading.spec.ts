import { at } from './house.js';
import { needFrom, unique } from './ground.js';
import { story } from './story.js';

describe('reading', () => {
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

  story('leaves a phone room for the page: menu and filters fold', async ({ open }) => {
    const page = await open('/inkorg', { as: 'jamtland', width: 360 });
    const links = page.getByRole('navigation').getByRole('link');
    await page.getByRole('button', { name: 'Fler sidor' }).waitFor();
    expect(await links.allTextContents()).toEqual(['Inkorg', 'Förfrågningar', 'Gemensamma utmaningar']);
    // Of the filters the search is enough at first, too.
    await page.getByLabel('Sök i behoven').waitFor();
    expect(await page.getByLabel('Tema').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Välj och ordna' }).click();
    await page.getByLabel('Tema').waitFor();
    await page.getByRole('button', { name: 'Fler sidor' }).click();
    await page.getByRole('link', { name: 'Översikt' }).click();
    await page.getByRole('heading', { level: 1, name: 'Översikt' }).waitFor();
    // Where one is stays in sight; the rest has folded again.
    expect(await links.allTextContents()).toEqual([
      'Inkorg',
      'Förfrågningar',
      'Gemensamma utmaningar',
      'Översikt',
    ]);
    expect(await page.getByRole('button', { name: 'Fler sidor' }).getAttribute('aria-expanded')).toBe(
      'false',
    );
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('navigation').getByRole('link', { name: 'Diarium' }).waitFor();
  });

  story('can be told from a phone', async ({ open }) => {
    const page = await open('/', { as: 'bracke', width: 360 });
    await page.getByRole('link', { name: 'Vad behöver ni?' }).click();
    await page.getByLabel('Berätta med egna ord').fill('Ungdomarna har ingenstans att vara på kvällarna.');
    await page.getByText(/^Sparat/).waitFor();
    await page.getByRole('button', { name: 'Skicka till länsstyrelsen' }).click();
    await page.getByText('Länsstyrelsen i Jämtlands län har fått ert behov.').waitFor();
  });
});
