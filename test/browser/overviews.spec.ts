import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { faultsOn } from './axe.js';
import { examplePilot, needFrom, referTo, unique } from './ground.js';
import { at } from './house.js';
import { settled, story } from './story.js';

const LANGUAGES = [
  [
    'sv',
    {
      excel: 'Hämta som CSV',
      all: 'Alla era behov på ett papper',
      open: 'Öppna ärenden',
      decide: 'Bestäm för',
      reason: 'Skäl att avsluta',
      endIt: 'Avsluta med skälet',
      ends: 'Avslutas: Löst på plats.',
      close: 'Avsluta piloten',
      refused: /har varken ägare eller skäl/,
    },
  ],
  [
    'en',
    {
      excel: 'Fetch as CSV',
      all: 'All your needs on one paper',
      open: 'Open cases',
      decide: 'Decide on',
      reason: 'Reason to end it',
      endIt: 'End with the reason',
      ends: 'Ends: Löst på plats.',
      close: 'Close the pilot',
      refused: /neither an owner nor a reason/,
    },
  ],
] as const;

/** What the browser saves when a button is pressed, as text. */
async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFile(await download.path(), 'utf8');
}

const withoutFaults = async (page: Page, path: string): Promise<void> => {
  await page.goto(at(path));
  await settled(page);
  expect([path, await faultsOn(page)]).toEqual([path, []]);
};

describe.each(LANGUAGES)('overviews on a phone, %s', (language, words) => {
  story('a board counts, prints, takes along, and hands over', async ({ open }) => {
    const title = unique('Räknas');
    const id = await needFrom('ragunda', title);
    await referTo('SPSM', id);
    const visit = { as: 'jamtland', width: 360, language } as const;

    const eva = await open('/inkorg?ordning=NEWEST', visit);
    await eva.getByRole('link', { name: title }).waitFor();
    const inbox = await saved(eva, () => eva.getByRole('button', { name: words.excel }).click());
    expect(inbox).toContain(title);
    // The file holds what the list shows: nothing else once it is searched.
    await eva.goto(at(`/inkorg?sok=${encodeURIComponent(title)}&ordning=TITLE`));
    await eva.getByRole('link', { name: title }).waitFor();
    const found = await saved(eva, () => eva.getByRole('button', { name: words.excel }).click());
    expect(found.trimEnd().split('\r\n')).toHaveLength(2);

    await withoutFaults(eva, '/oversikt');
    await eva.getByRole('rowheader', { name: 'Jämtlands län' }).waitFor();
    await eva.getByRole('rowheader', { name: 'Bräcke kommun' }).waitFor();
    await withoutFaults(eva, '/oversikt/lan/23');
    await withoutFaults(eva, '/overlamning');
    await eva.getByRole('heading', { name: words.open }).waitFor();

    const anna = await open('/behov', { as: 'ragunda', width: 360, language });
    await anna.getByRole('link', { name: words.all }).click();
    await anna.getByText(title).first().waitFor();
    expect(await faultsOn(anna)).toEqual([]);
    // On paper there is nothing to press.
    await anna.emulateMedia({ media: 'print' });
    expect(await anna.getByRole('button', { name: words.excel }).isVisible()).toBe(false);

    const pilotId = await examplePilot('ragunda');
    const ending = unique('Avslutas');
    await needFrom('ragunda', ending, pilotId);
    // Keeps the pilot open, whatever others do in it meanwhile.
    await needFrom('ragunda', unique('Kvar'), pilotId);
    const karin = await open('/pilot', { as: 'facilitator', width: 360, language });
    await karin.locator('a[href^="/avsluta/"]').click();
    await settled(karin);
    expect(await faultsOn(karin)).toEqual([]);
    await karin.goto(at(`/avsluta/${pilotId}?sok=${encodeURIComponent(ending)}`));
    await karin.getByText(`${words.decide} ${ending}`).click();
    await karin.getByLabel(words.reason).fill('Löst på plats.');
    await karin.getByRole('button', { name: words.endIt }).click();
    await karin.getByText(words.ends).waitFor();
    await karin.getByRole('button', { name: words.close }).click();
    await karin.getByText(words.refused).waitFor();
  });
});
