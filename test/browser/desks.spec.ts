import type { Page } from 'playwright-core';
import { examplePilot, needFrom, referTo, stateOf, unique } from './ground.js';
import { at } from './house.js';
import { signInAs, story } from './story.js';

const choose = (page: Page, what: string): Promise<void> =>
  page.locator('summary', { hasText: what }).click();
const press = (page: Page, name: string): Promise<void> =>
  // What goes to others says in the button where it goes.
  page.getByRole('button', { name: new RegExp(`^${name}(?: till |$)`) }).click();

describe('the desk of the board', () => {
  story('asks back, and goes on when the municipality has answered', async ({ open }) => {
    const id = await needFrom('ragunda', unique('Otydligt'));
    const eva = await open(`/behov/${id}`, { as: 'jamtland' });
    await choose(eva, 'Fråga kommunen');
    await eva.getByLabel('Vad behöver ni veta?').fill('Hur många elever gäller det?');
    await press(eva, 'Skicka frågan');
    await eva.getByText('Frågan är skickad till kommunen.').waitFor();

    const anna = await open('/behov', { as: 'ragunda' });
    await anna.getByRole('region', { name: 'Det här väntar på er' }).waitFor();
    await anna.goto(at(`/behov/${id}`));
    await anna.getByText('Hur många elever gäller det?').waitFor();
    await anna.getByLabel('Ert svar').fill('Ungefär tolv.');
    await press(anna, 'Skicka svaret');
    await anna.getByText('Svaret är skickat till länsstyrelsen.').waitFor();
    expect(await stateOf('jamtland', id)).toMatch(/MATCHED/);
  });

  story('judges suggestions and adds what the job did not find', async ({ open }) => {
    const id = await needFrom('ragunda', unique('Skolfrånvaro'));
    const eva = await open(`/behov/${id}`, { as: 'jamtland' });
    const first = eva
      .locator('article.item')
      .filter({ has: eva.getByRole('button', { name: /^Bekräfta/ }) })
      .first();
    await first.getByRole('button', { name: /passar inte/ }).click();
    await first.getByLabel('Varför passar det inte?').fill('Det gäller förskolan.');
    await press(eva, 'Spara');
    await eva.getByText('Det gäller förskolan.').waitFor();
    await eva
      .getByRole('button', { name: /^Bekräfta/ })
      .last()
      .click();
    await eva.getByText('Bekräftat av länsstyrelsen').waitFor();

    await choose(eva, 'Lägg till ett stöd eller bidrag');
    await eva.getByLabel('Sök i stöd och bidrag').fill('Brottsförebyggande');
    const add = eva.getByRole('button', { name: /^Lägg till / }).first();
    const name = ((await add.getAttribute('aria-label')) ?? '').replace('Lägg till ', '');
    await add.click();
    await eva.getByText('Tillagt av länsstyrelsen').waitFor();
    await eva
      .getByRole('region', { name: 'Förslag på stöd och pengar' })
      .getByRole('link', { name })
      .waitFor();

    // The municipality does not see what does not fit.
    const anna = await open(`/behov/${id}`, { as: 'ragunda' });
    await anna.getByText('Tillagt av länsstyrelsen').waitFor();
    expect(await anna.getByText('Det gäller förskolan.').count()).toBe(0);
  });

  story('takes a need up in a dialogue, answers it itself and feeds back', async ({ open }) => {
    const id = await needFrom('ragunda', unique('Kort fråga'));
    const eva = await open(`/behov/${id}`, { as: 'jamtland' });
    await choose(eva, 'Ta upp i en kommundialog');
    await eva.getByLabel('Vilken dag?').fill('2030-03-14');
    await press(eva, 'Ta upp i dialog');
    await eva.getByText('Behovet tas upp i dialogen.').waitFor();
    await eva.getByText('tors 14 mars 2030').first().waitFor();
    await choose(eva, 'Svara själva');
    await eva.getByLabel('Ert svar').fill('Vi ordnar en dag i Östersund.');
    await press(eva, 'Spara svaret');
    await eva.getByText('Svaret är sparat.').waitFor();
    await choose(eva, 'Återkoppla till kommunen');
    expect(await eva.getByRole('textbox', { name: 'Återkoppling' }).inputValue()).toContain(
      'Vi ordnar en dag',
    );
    await press(eva, 'Skicka återkopplingen');
    await eva.getByText('Återkopplingen är skickad till kommunen.').waitFor();
    expect(await stateOf('ragunda', id)).toBe('FED_BACK');
  });

  story('merges what was told twice; the municipality follows both', async ({ open }) => {
    const title = unique('Elevhälsan');
    const goesOn = await needFrom('ragunda', title);
    const again = unique('Samma sak igen');
    const id = await needFrom('ragunda', again);
    const eva = await open(`/behov/${id}`, { as: 'jamtland' });
    await choose(eva, 'Slå ihop med ett annat behov');
    await press(eva, 'Slå ihop');
    await eva.getByRole('link', { name: 'Välj det behov som lever vidare' }).waitFor();
    await eva.getByLabel('Sök bland behoven från Ragunda').fill(title);
    await eva.getByRole('radio', { name: title }).check();
    await eva.getByLabel('Varför är det samma behov?').fill('Det gäller samma skola.');
    await press(eva, 'Slå ihop');
    await eva.getByText('Behoven är sammanslagna.').waitFor();
    await eva.getByText('Det gäller samma skola.').first().waitFor();
    await eva.getByRole('link', { name: title }).click();
    await eva
      .getByRole('region', { name: 'Sammanslaget med det här behovet' })
      .getByRole('link', { name: again })
      .waitFor();
    expect(await stateOf('jamtland', goesOn)).toMatch(/MATCHED/);

    const anna = await open(`/behov/${id}`, { as: 'ragunda' });
    await anna.getByText('Det lever vidare som').waitFor();
    await anna.getByRole('link', { name: title }).click();
    await anna.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await stateOf('ragunda', id)).toBe('MERGED');
  });

  story('sends a need to a group of the pilot, which hands it back', async ({ open }) => {
    const id = await needFrom('ragunda', unique('För gruppen'), await examplePilot('ragunda'));
    const eva = await open(`/behov/${id}`, { as: 'jamtland' });
    await choose(eva, 'Föra vidare till en myndighet');
    await eva.getByRole('checkbox', { name: 'Kommunernas behov – Jämtland' }).check();
    await eva.getByLabel('Meddelande').fill('Kan gruppen ta upp det?');
    await press(eva, 'För vidare');
    await eva.getByText('Behovet är fört vidare.').waitFor();
    await eva.getByText(/^En grupp i piloten/).waitFor();
    await eva.getByRole('link', { name: 'Svara på förfrågan' }).click();
    await choose(eva, 'Lämna tillbaka');
    await eva.getByLabel('Varför lämnar du tillbaka den?').fill('Gruppen möts först i höst.');
    await press(eva, 'Lämna tillbaka');
    await eva.getByText('Förfrågan är lämnad tillbaka.').waitFor();
    expect(await stateOf('jamtland', id)).toMatch(/MATCHED/);
  });

  story('recalls a request with a reason, and closes a waiting', async ({ open }) => {
    const id = await needFrom('ragunda', unique('Fel väg'));
    await referTo('SPSM', id);
    const eva = await open(`/behov/${id}`, { as: 'jamtland' });
    await choose(eva, 'Avsluta väntan');
    await press(eva, 'Avsluta väntan');
    await eva.getByRole('link', { name: /^Fyll i:/ }).waitFor();
    await eva.getByLabel('Varför väntar ni inte längre?').fill('De svarade per telefon.');
    await press(eva, 'Avsluta väntan');
    await eva.getByText('Väntan är avslutad.').waitFor();
    expect(await stateOf('jamtland', id)).toBe('ANSWERED');
  });

  story('filters the inbox by address: links keep it and back undoes it', async ({ open }) => {
    const word = unique('inkorgsprov');
    const title = `Bara denna ${word}`;
    await needFrom('ragunda', title);
    await needFrom('bracke', `Inte denna ${word}`);
    const eva = await open(`/inkorg?sok=${encodeURIComponent(word)}`, { as: 'jamtland' });
    await eva.getByRole('link', { name: `Inte denna ${word}` }).waitFor();
    await eva.getByLabel('Sök i behoven').fill(title);
    await eva.getByRole('link', { name: `Inte denna ${word}` }).waitFor({ state: 'detached' });
    await eva.getByRole('link', { name: title }).click();
    await eva.getByRole('heading', { level: 1, name: title }).waitFor();
    await eva.goBack();
    await eva.getByRole('heading', { level: 1, name: 'Inkorg' }).waitFor();
    expect(await eva.getByLabel('Sök i behoven').inputValue()).toBe(title);
    await eva.getByLabel('Sök i behoven').fill('ingen har sagt detta');
    await eva.getByText('Ingenting passar urvalet').waitFor();
  });
});

describe('the desk of an agency', () => {
  story('asks for more, gets an answer from the municipality, and says it cannot now', async ({ open }) => {
    const id = await needFrom('ragunda', unique('Behöver mer'));
    const request = await referTo('SPSM', id);
    const lena = await open(`/forfragan/${request}`, { as: 'spsm' });
    await choose(lena, 'Behöver veta mer');
    await lena.getByLabel('Vad behöver ni veta?').fill('Vilken årskurs?');
    await press(lena, 'Skicka frågan');
    await lena.getByText('Frågan är skickad.').waitFor();

    const anna = await open(`/behov/${id}`, { as: 'ragunda' });
    await choose(anna, 'Svara på frågan');
    await anna.getByLabel('Svar', { exact: true }).fill('Årskurs åtta.');
    await press(anna, 'Skicka svaret');
    await anna.getByText('Svaret är skickat.').waitFor();

    await lena.reload();
    await lena.getByText('Årskurs åtta.').waitFor();
    await choose(lena, 'Kan inte bidra nu');
    await lena.getByRole('radio', { name: 'Saknar tid eller personal' }).check();
    await lena.getByLabel('Förklara med vanliga ord').fill('Vi är fullbokade i vår.');
    await press(lena, 'Svara: kan inte nu');
    await lena.getByText('Svaret är skickat: kan inte bidra nu.').waitFor();
    await anna.reload();
    await anna.getByText('Vi är fullbokade i vår.').waitFor();
    await anna.getByText('Saknar tid eller personal').waitFor();
  });

  story('passes a request on to another, and the chain is seen', async ({ open }) => {
    const id = await needFrom('ragunda', unique('Åt någon annan'));
    const request = await referTo('SPSM', id);
    const lena = await open(`/forfragan/${request}`, { as: 'spsm' });
    await choose(lena, 'Annan bör svara');
    await lena
      .getByLabel('Vem bör svara?')
      .selectOption({ label: await pointOf(lena, /MUCF|ungdoms- och civil/) });
    await lena.getByLabel('Varför just de?').fill('Det gäller öppen fritidsverksamhet.');
    await press(lena, 'Skicka vidare');
    await lena.getByText('Förfrågan är skickad vidare.').waitFor();
    const sofia = await open('/forfragningar', { as: 'mucf' });
    await sofia
      .getByRole('link', { name: /Åt någon annan/ })
      .first()
      .waitFor();
  });

  story('makes an offer that the municipality takes up, or leaves for now', async ({ open }) => {
    for (const [answer, told] of [
      ['Ta upp erbjudandet', 'Ni har tagit upp erbjudandet.'],
      ['Inte just nu', 'Ni har svarat: inte just nu.'],
    ] as const) {
      const id = await needFrom('ragunda', unique('Erbjudande'));
      const lena = await open(`/forfragan/${await referTo('SPSM', id)}`, { as: 'spsm' });
      await choose(lena, 'Kan bidra');
      await press(lena, 'Svara: kan bidra');
      await lena
        .getByRole('link', { name: /^Fyll i:/ })
        .first()
        .waitFor();
      await lena.getByLabel('Vad', { exact: true }).fill('En dag på plats.');
      await lena.getByLabel('Av vem').fill('Två rådgivare');
      await lena.getByLabel('När').fill('I mars');
      await lena.getByLabel('Det här kräver det av kommunen').fill('Att rektor är med.');
      await lena.getByRole('radio').nth(1).check();
      await press(lena, 'Svara: kan bidra');
      await lena.getByText('Svaret är skickat: kan bidra.').waitFor();

      const anna = await open(`/behov/${id}`, { as: 'ragunda' });
      await anna.getByText('En dag på plats.').waitFor();
      await choose(anna, answer);
      if (answer === 'Inte just nu') {
        await anna.getByLabel('Med egna ord').fill('Efter sommaren passar bättre.');
        await press(anna, 'Svara: inte just nu');
      } else await press(anna, 'Ja, vi tar upp det');
      await anna.getByText(told).waitFor();
    }
  });
});

const pointOf = async (page: Page, name: RegExp): Promise<string> => {
  const option = page.getByLabel('Vem bör svara?').locator('option').filter({ hasText: name }).first();
  await option.waitFor({ state: 'attached' });
  return (await option.textContent()) ?? '';
};

describe('everywhere', () => {
  story('a link leads there after signing in, and signing out leaves nothing', async ({ open }) => {
    const title = unique('Länkat');
    const id = await needFrom('ragunda', title);
    const page = await open(`/behov/${id}`);
    await signInAs(page, /Ragunda kommun/);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('button', { name: /för Ragunda kommun/ }).click();
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await page.getByRole('heading', { level: 1, name: 'Logga in' }).waitFor();
    expect((await page.context().cookies()).filter(({ name }) => name.includes('samlingsplats'))).toEqual([]);
    await page.goto(at(`/behov/${id}`));
    await page.getByRole('heading', { level: 1, name: 'Logga in' }).waitFor();
  });

  story('what is not mine reads as not there', async ({ open }) => {
    const id = await needFrom('ragunda', unique('Inte ert'));
    const page = await open(`/behov/${id}`, { as: 'laholm' });
    await page.getByRole('heading', { level: 1, name: 'Sidan finns inte, eller är inte för dig' }).waitFor();
    await page.goto(at('/inkorg'));
    await page.getByText('Det här är för andra').or(page.getByText('Inkorgen är tom')).waitFor();
  });

  story('the catalogue is searched, and a grant whose round has passed is never open', async ({ open }) => {
    const page = await open('/stod', { as: 'ragunda' });
    await page.getByLabel('Stöd eller bidrag').selectOption({ label: 'Statsbidrag' });
    await page
      .getByText(/^omgång 20\d\d, stängd$/)
      .first()
      .waitFor();
    expect(await page.getByText(/öppen$/).count()).toBe(0);
    await page.getByRole('button', { name: 'Visa fler' }).click();
    await page.locator('.list > li').nth(25).waitFor();
    await page.getByLabel('Sök', { exact: true }).fill('elevhälsa');
    await page.waitForURL(/sok=elevh/);
    await page
      .getByRole('link', { name: /elevhälsa/i })
      .first()
      .click();
    await page.getByRole('heading', { level: 2, name: 'Omgång' }).waitFor();
    await page.getByRole('link', { name: /^Läs mer på / }).waitFor();
  });

  story(
    'the example pilot says that it is an example, with members, groups and conveners',
    async ({ open }) => {
      const page = await open('/pilot', { as: 'observer' });
      const others = page.getByRole('link', { name: 'Regional samordning' });
      await page.getByText('exempel, som det såg ut 2023').or(others).first().waitFor();
      if ((await others.count()) > 0) await others.click();
      await page.getByText('exempel, som det såg ut 2023').waitFor();
      await page.getByText('Kommunernas behov – Jämtland').waitFor();
      await page.getByText('Sammankallande').first().waitFor();
      await page.getByText('Länsstyrelsen i Jämtlands län').first().waitFor();
    },
  );

  story('lets an administrator open a need with a reason, which the municipality reads', async ({ open }) => {
    const title = unique('Öppnat');
    const id = await needFrom('ragunda', title, await examplePilot('ragunda'));
    const greta = await open(`/behov/${id}`, { as: 'administrator' });
    await greta.getByRole('heading', { level: 1, name: /^Sidan finns inte/ }).waitFor();
    await greta.getByLabel('Varför behöver du läsa det?').fill('För kort.');
    await greta.getByRole('button', { name: 'Öppna i en timme' }).click();
    await greta.locator('ds-error-summary').waitFor();
    await greta
      .getByLabel('Varför behöver du läsa det?')
      .fill('Kommunen har bett mig se varför mejlet uteblev.');
    await greta.getByRole('button', { name: 'Öppna i en timme' }).click();
    await greta.getByRole('heading', { level: 1, name: title }).waitFor();
    const anna = await open(`/behov/${id}`, { as: 'ragunda' });
    await anna.getByText('Kommunen har bett mig se varför mejlet uteblev.').waitFor();
    await anna.getByRole('link', { name: 'Hela loggen' }).click();
    await anna.getByText('need.submit').waitFor();
  });

  story('says what to do when the server cannot be reached', async ({ open }) => {
    const page = await open('/tillganglighet', { as: 'ragunda' });
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(at('/behov'));
    await page.getByText('Vi når inte servern').first().waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Försök igen' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Behov i Ragunda' }).waitFor();
  });

  story('works under the strictest policy: nothing inline, nothing from elsewhere', async ({ open }) => {
    const page = await open('/tillganglighet', { as: 'jamtland' });
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue();
      const response = await route.fetch();
      return route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': "default-src 'self'" },
      });
    });
    const id = await needFrom('ragunda', unique('Strängt'));
    await page.goto(at(`/behov/${id}`));
    await choose(page, 'Föra vidare till en myndighet');
    await press(page, 'För vidare');
    await page.getByRole('link', { name: 'Välj minst en att skicka till' }).waitFor();
    await page.getByRole('button', { name: /för Länsstyrelsen/ }).click();
    await page.getByRole('button', { name: 'Logga ut' }).waitFor();
  });
});
