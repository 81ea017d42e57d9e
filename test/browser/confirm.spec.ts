import type { Page } from 'playwright-core';
import { confirmLink, unique } from './ground.js';
import { story, type People } from './story.js';

async function writeDown({ open }: People, text: string): Promise<void> {
  const eva = await open('/skriv-ner', { as: 'jamtland' });
  await eva.getByLabel('Kommun').selectOption({ label: 'Ragunda kommun' });
  await eva.getByLabel('Vad sades?').fill(text);
  await eva.getByLabel('Vem sa det?').fill('Fritidschefen');
  await eva.getByRole('button', { name: 'Spara och be kommunen bekräfta' }).click();
  await eva.getByText('Behovet är nedskrivet.').waitFor();
}

const answered = (page: Page): Promise<void> => page.getByText('Det här är redan besvarat. Tack.').waitFor();

describe('confirming what was written down', () => {
  story(
    'shows the text without sign-in, changes nothing when opened, and is confirmed with one button',
    async (people) => {
      const text = unique('Det saknas en plats att vara på efter skolan');
      await writeDown(people, text);
      const link = await confirmLink(text);
      const token = link.split('#')[1] ?? '';

      const page = await people.open('/tillganglighet');
      const addresses: string[] = [];
      page.on('request', (request) => addresses.push(request.url()));
      for (const visit of ['first', 'second']) {
        await page.goto(new URL(link, page.url()).href);
        await page.reload();
        await page.getByText(text).waitFor();
        expect({ visit, answered: await page.getByText('redan besvarat').count() }).toEqual({
          visit,
          answered: 0,
        });
      }
      expect(addresses.filter((address) => address.split('#')[0]?.includes(token))).toEqual([]);

      await page.getByText('Fritidschefen').waitFor();
      await page.getByRole('button', { name: 'Ja, det stämmer' }).click();
      await page.getByText('Tack. Ni har bekräftat behovet.').waitFor();
      await page.reload();
      await answered(page);
    },
  );

  story('lets the municipality change the text', async (people) => {
    const text = unique('Bussarna går inte på kvällen');
    await writeDown(people, text);
    const page = await people.open(await confirmLink(text));
    await page.getByText('Ändra', { exact: true }).click();
    const field = page.getByLabel('Så här ska det stå');
    expect(await field.inputValue()).toBe(text);
    await field.fill(`${text}, inte ens på fredagar`);
    await page.getByRole('button', { name: 'Spara och bekräfta' }).click();
    await page.getByText('Texten är ändrad och behovet bekräftat.').waitFor();
    const anna = await people.open('/behov', { as: 'ragunda' });
    await anna.getByRole('link', { name: text }).click();
    await anna.getByText('inte ens på fredagar').first().waitFor();
  });

  story('asks why when it is removed', async (people) => {
    const text = unique('Något som någon missförstod');
    await writeDown(people, text);
    const page = await people.open(await confirmLink(text));
    await page.getByText('Ta bort', { exact: true }).click();
    await page.getByRole('button', { name: 'Ta bort' }).click();
    await page.getByRole('link', { name: 'Fyll i: Varför ska det tas bort?' }).waitFor();
    await page.getByLabel('Varför ska det tas bort?').fill('Det gällde en annan kommun.');
    await page.getByRole('button', { name: 'Ta bort' }).click();
    await page.getByText('Behovet är borttaget.').waitFor();
  });

  story('says what to do when the link is broken', async ({ open }) => {
    const page = await open('/bekrafta#inte-en-riktig-lank');
    await page.getByText('Länken gäller inte längre').waitFor();
    const bare = await open('/bekrafta');
    await bare.getByText('Länken gäller inte längre').waitFor();
  });
});
