import type { Page } from 'playwright-core';
import { faultsOn } from './axe.js';
import { unique } from './ground.js';
import { story } from './story.js';

/** As wide as a small phone. */
const PHONE = 360;

const clean = async (page: Page): Promise<void> => expect(await faultsOn(page)).toEqual([]);

describe('a text that becomes an official document', () => {
  story(
    'is looked at before it goes, goes with a reason, and is registered by the board',
    async ({ open }) => {
      const title = unique('Föreningens lokal');
      const anna = await open('/behov/nytt', { as: 'ragunda', width: PHONE });
      const text = anna.getByLabel('Berätta med egna ord');
      await text.fill('Elias Karlsson i föreningen söker en lokal. En elev hos oss säger att hen vill dö.');
      await anna.getByRole('textbox', { name: /^Rubrik/ }).fill(title);
      // Whom to call stands there while it is typed.
      await anna.getByText('Är någon i fara? Ring nu').waitFor();
      expect(await anna.getByRole('link', { name: '112' }).getAttribute('href')).toBe('tel:112');
      await anna
        .getByRole('button', { name: /Länsstyrelsen i Jämtlands län – blir en allmän handling/ })
        .click();
      await anna.getByText('Titta en gång till på det här').waitFor();
      await anna.locator('mark', { hasText: 'Elias Karlsson' }).waitFor();
      await clean(anna);
      expect(await text.inputValue()).toContain('Elias Karlsson');
      await anna.getByLabel('Måste det stå så? Skriv varför').fill('Han företräder föreningen.');
      await anna.getByRole('button', { name: /blir en allmän handling/ }).click();
      await anna.getByRole('heading', { level: 1, name: title }).waitFor();
      await anna.getByText('Är någon i fara? Ring nu').waitFor();

      const eva = await open('/inkorg', { as: 'jamtland', width: PHONE });
      await eva
        .getByRole('region', { name: 'Läs först: tecken på akut fara' })
        .getByRole('link', { name: title })
        .waitFor();
      await clean(eva);
      await eva.goto(new URL('/diarium', eva.url()).href);
      const row = eva.getByRole('article').filter({ hasText: title });
      await row.getByText(`Läs handlingen: ${title}`).click();
      await row.getByText('Skäl till att texten står så: Han företräder föreningen.').waitFor();
      await row.getByLabel('Ert diarienummer').fill('421-1234-2026');
      await row.getByRole('button', { name: 'Lägg till numret' }).click();
      await row.getByText('Diarienummer: 421-1234-2026').waitFor();
      await clean(eva);

      const inEnglish = await open('/diarium', { as: 'jamtland', width: PHONE, language: 'en' });
      await inEnglish.getByText('Case numbers: 421-1234-2026').waitFor();
      await clean(inEnglish);
    },
  );
});
