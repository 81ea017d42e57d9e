import type { Page } from 'playwright-core';
import { needFrom, referTo, stateOf, unique } from './ground.js';
import { ask, at } from './house.js';
import { probe } from '../support/probe.js';
import { story } from './story.js';

const choose = (page: Page, what: string): Promise<void> =>
  page.locator('summary', { hasText: what }).click();
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** A phone held upright. */
const PHONE = 360;

describe('a shared challenge, on a phone', () => {
  story('is gathered in the inbox, answered together and told to all at once', async ({ open }) => {
    const word = unique('elevhälsoprov');
    const ids = [await needFrom('ragunda', `Ragunda ${word}`), await needFrom('bracke', `Bräcke ${word}`)];
    const title = `Gemensam ${word}`;

    const eva = await open(`/inkorg?sok=${encodeURIComponent(word)}`, { as: 'jamtland', width: PHONE });
    for (const name of ['Ragunda', 'Bräcke'])
      await eva.getByLabel(`Välj för att samla: ${name} ${word}`).check();
    await eva.getByText('Valda behov: 2').waitFor();
    await press(eva, 'Samla valda behov (2)');
    await eva.getByRole('link', { name: 'Fyll i: Rubrik' }).waitFor();
    await eva.getByRole('textbox', { name: 'Rubrik' }).fill(title);
    await press(eva, 'Samla valda behov (2)');
    await eva.getByRole('heading', { level: 1, name: title }).waitFor();
    const address = new URL(eva.url()).pathname;

    await choose(eva, 'Skriv rubrik och lägesbild');
    await eva.getByRole('textbox', { name: 'Gemensam lägesbild' }).fill('Ingen har en skolläkare.');
    await press(eva, 'Spara lägesbilden');
    await eva.getByText('Lägesbilden är sparad.').waitFor();
    await choose(eva, 'Samlingen är klar');
    await press(eva, 'Klart, be om ställningstaganden');
    await eva.getByText('Utmaningen är samlad.').waitFor();

    // Each municipality comes from its own need, and says what it thinks of the picture – one in English.
    const anna = await open(`/behov/${ids[0]}`, { as: 'ragunda', width: PHONE, language: 'en' });
    await anna.getByRole('link', { name: title }).click();
    await choose(anna, 'Say what you think of the picture');
    await anna.getByRole('radio', { name: 'Has reservations' }).check();
    await anna.getByLabel('In your own words').fill('We have one, on Tuesdays.');
    await press(anna, 'Say so');
    await anna.getByText('What you said is saved.').waitFor();

    await eva.reload();
    await eva.getByText('We have one, on Tuesdays.').waitFor();
    await choose(eva, 'För vidare till myndigheter');
    for (const agency of ['SPSM', 'MUCF']) {
      await eva.getByLabel('Sök kontaktväg').fill(agency);
      await eva.getByRole('checkbox', { name: `En väg in: ${agency}` }).check();
    }
    await eva.getByLabel('Vem leder svaret?').selectOption({ index: 1 });
    await eva.getByLabel('Meddelande').fill('Kan ni svara tillsammans?');
    await press(eva, 'För vidare');
    await eva.getByText('Utmaningen är förd vidare.').waitFor();

    // Both state their part; whoever leads sends.
    const people = [
      await open(address, { as: 'spsm', width: PHONE }),
      await open(address, { as: 'mucf', width: PHONE }),
    ];
    for (const page of people) {
      await choose(page, 'Vår del: kan inte bidra nu');
      await page.getByRole('radio', { name: 'Saknar tid eller personal' }).check();
      await page.getByLabel('Förklara med vanliga ord').fill('Tidigast till hösten.');
      await press(page, 'Ange vår del');
      await page.getByText('Er del är angiven.').waitFor();
    }
    for (const page of people) {
      await page.reload();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      if ((await page.locator('summary', { hasText: 'Sänd det gemensamma svaret' }).count()) === 0) continue;
      await choose(page, 'Sänd det gemensamma svaret');
      await page.getByLabel('Vad gör ni tillsammans?').fill('Vi återkommer tillsammans i höst.');
      await press(page, 'Sänd svaret');
      await page.getByText('Det gemensamma svaret är sänt.').waitFor();
    }

    await eva.goto(at(address));
    await eva.locator('summary', { hasText: 'Återkoppla till alla kommuner' }).waitFor();
    await choose(eva, 'Återkoppla till alla kommuner');
    await press(eva, 'Återkoppla till alla');
    await eva.getByText('Alla kommuner har fått återkoppling.').waitFor();
    const karin = await open(`/behov/${ids[1]}`, { as: 'bracke', width: PHONE });
    await karin.getByText('Vi återkommer tillsammans i höst.').first().waitFor();
    expect(await stateOf('bracke', ids[1] ?? '')).toBe('FED_BACK');
  });
});

describe('an engagement, on a phone', () => {
  story(
    'begins with an offer taken up, goes on in stages and ends with what came of it',
    async ({ open }) => {
      const id = await needFrom('ragunda', unique('Insats'));
      const referralId = await referTo('SPSM', id);
      const offer = { what: 'Handledning', byWhom: 'Rådgivarna', when: 'I mars', asksOfYou: 'En samordnare' };
      await ask(
        'spsm',
        'mutation ($input: OfferSupportInput!) { offerSupport(input: $input) { __typename } }',
        { input: { referralId, ...offer, stage: 'READINESS' } },
      );
      const anna = await open(`/behov/${id}`, { as: 'ragunda', width: PHONE });
      await choose(anna, 'Ta upp erbjudandet');
      await anna.getByRole('button', { name: /^Ja, vi tar upp det/ }).click();
      await anna.getByText('Ni har tagit upp erbjudandet.').waitFor();
      // The job begins it.
      await expectSoon(anna, 'Insatsen');

      await choose(anna, 'Gå till ett annat steg');
      await anna.getByRole('radio', { name: 'Ledarskap' }).check();
      await anna.getByLabel('Vad som händer då').fill('Möte med ledningen');
      await press(anna, 'Gå till steget');
      await anna.getByText('Insatsen är i ett nytt steg.').waitFor();

      const lena = await open(`/forfragan/${referralId}`, { as: 'spsm', width: PHONE, language: 'en' });
      await choose(lena, 'State a role');
      await lena.getByLabel('Role', { exact: true }).fill('Coordinator');
      await lena.getByLabel('Who has it?').fill('The head of pupil health');
      await lena.getByLabel('From').fill('2030-01-01');
      await press(lena, 'Save the role');
      await lena.getByText('The role is saved.').waitFor();

      await anna.reload();
      await anna.getByText('Coordinator: The head of pupil health').waitFor();
      await choose(anna, 'Avsluta insatsen');
      await anna.getByRole('radio', { name: 'För tidigt att säga' }).check();
      await anna.getByLabel('Berätta med egna ord').fill('Vi ser i höst.');
      await press(anna, 'Avsluta');
      await anna.getByText('Insatsen är avslutad.').waitFor();
      await lena.reload();
      await lena.getByText('Too early to say').waitFor();
    },
  );
});

/** Looks again until a job has done its part. */
async function expectSoon(page: Page, region: string): Promise<void> {
  await probe(`${region} to be there`, async () => {
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('.waiting').first().waitFor({ state: 'detached' });
    return (await page.getByRole('region', { name: region, exact: true }).count()) > 0 ? true : undefined;
  });
}
