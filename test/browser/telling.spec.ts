import type { Page, Route } from 'playwright-core';
import { needFrom, stateOf, unique } from './ground.js';
import { signInAs, story } from './story.js';

const textField = (page: Page) => page.getByLabel('Berätta med egna ord');
const saved = (page: Page): Promise<void> => page.getByText(/^Sparat \d\d:\d\d$/).waitFor();
const send = (page: Page) => page.getByRole('button', { name: 'Skicka till länsstyrelsen' });

/** Presses Tab until something with this name has focus, as a person without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focused: string = await page.evaluate(
      `(() => { const e = document.activeElement; return (e.getAttribute('aria-label') ?? e.labels?.[0]?.innerText ?? e.innerText ?? '').trim() })()`,
    );
    if (focused.startsWith(name)) return;
  }
  throw new Error(`Tab never reaches "${name}".`);
}

const operationOf = (route: Route): string => route.request().postData() ?? '';

describe('telling a need', () => {
  story('works with the keyboard alone', async ({ open }) => {
    const title = unique('Simhall');
    const page = await open('/behov', { as: 'ragunda' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await tabTo(page, 'Hoppa till innehållet');
    await tabTo(page, 'Vad behöver ni?');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Vad behöver ni?' }).waitFor();
    await page.waitForFunction(`document.activeElement?.tagName === 'H1'`);
    await tabTo(page, 'Berätta med egna ord');
    await page.keyboard.type('Vår simhall är stängd. Barnen lär sig inte simma.');
    await tabTo(page, 'Rubrik');
    await page.keyboard.type(title);
    await tabTo(page, 'Lägg till mer om ni vill');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Meningsfull fritid');
    await page.keyboard.press('Space');
    await tabTo(page, 'Skicka till länsstyrelsen');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.waitForFunction(`document.activeElement?.tagName === 'H1'`);
    await page.getByText('Meningsfull fritid').first().waitFor();
  });

  story('says before sending who receives it and that it becomes an official document', async ({ open }) => {
    const page = await open('/behov/nytt', { as: 'laholm' });
    await page.getByText('Länsstyrelsen i Hallands län tar emot behovet.').waitFor();
    await page.getByText(/blir det en allmän handling/).waitFor();
  });

  story('leads from a list of errors to each field, and keeps what was typed', async ({ open }) => {
    const page = await open('/behov/nytt', { as: 'ragunda' });
    await send(page).click();
    const link = page.getByRole('link', { name: 'Berätta vad ni behöver. En mening räcker.' });
    await link.waitFor();
    await page.waitForFunction(`document.activeElement?.tagName === 'DS-ERROR-SUMMARY'`);
    await link.click();
    await page.waitForFunction(`document.activeElement?.tagName === 'TEXTAREA'`);

    const long = 'Rubrik '.repeat(60);
    await textField(page).fill('Vi behöver råd.');
    await page.getByRole('textbox', { name: 'Rubrik' }).fill(long);
    await send(page).click();
    await page.getByRole('link', { name: /^Texten är för lång/ }).click();
    await page.waitForFunction(`document.activeElement?.getAttribute('name') === 'title'`);
    expect(await textField(page).inputValue()).toBe('Vi behöver råd.');
    expect(await page.getByRole('textbox', { name: 'Rubrik' }).inputValue()).toBe(long);
    await page.getByRole('textbox', { name: 'Rubrik' }).fill(unique('Kort'));
    await saved(page);
  });

  story('keeps the text while the network is down, and saves it when it is back', async ({ open }) => {
    const text = unique('Det här skrevs på tåget');
    const page = await open('/behov/nytt', { as: 'ragunda' });
    await textField(page).waitFor();
    await page.context().setOffline(true);
    await textField(page).fill(text);
    await page.getByText('Inte sparat än.').waitFor();
    expect(await textField(page).inputValue()).toBe(text);
    await page.context().setOffline(false);
    await saved(page);
    await page.waitForURL(/\/behov\/nytt\/[0-9a-f-]{36}$/);
    await page.reload();
    expect(await textField(page).inputValue()).toBe(text);
  });

  story('keeps unsaved text through a reload, and forgets it when one signs out', async ({ open }) => {
    const text = unique('Halvfärdigt');
    const page = await open('/behov/nytt', { as: 'bracke' });
    await page.route('**/graphql', (route) =>
      operationOf(route).includes('SaveNeedDraft') ? route.abort() : route.continue(),
    );
    await textField(page).fill(text);
    await page.getByText('Inte sparat än.').waitFor();
    await page.reload();
    await page.getByText('text som inte hann sparas').waitFor();
    expect(await textField(page).inputValue()).toBe(text);
    await page.getByRole('button', { name: /för Bräcke kommun/ }).click();
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await page.getByRole('heading', { level: 1, name: 'Logga in' }).waitFor();
    // What is left is the router's own: how far pages were scrolled.
    expect(await page.evaluate<string>('JSON.stringify(sessionStorage)')).not.toMatch(
      /samlingsplats|Halvfärdigt/,
    );
  });

  story('keeps the text when the sign-in has ended, for the same person to go on with', async ({ open }) => {
    const text = unique('Länge sedan jag loggade in');
    const page = await open('/behov/nytt', { as: 'bracke' });
    await textField(page).waitFor();
    await page.context().clearCookies();
    await textField(page).fill(text);
    await signInAs(page, /Bräcke kommun/);
    await textField(page).waitFor();
    expect(await textField(page).inputValue()).toBe(text);
    await saved(page);
  });

  story('sends once when the answer is lost and the button is pressed again', async ({ open }) => {
    const title = unique('Skickas en gång');
    const page = await open('/behov/nytt', { as: 'ragunda' });
    await textField(page).fill('Vi behöver råd om lovskola.');
    await page.getByRole('textbox', { name: 'Rubrik' }).fill(title);
    await saved(page);

    const keys: (string | null)[] = [];
    let lose = true;
    await page.route('**/graphql', async (route) => {
      if (!operationOf(route).includes('"SubmitNeed"')) return route.continue();
      keys.push(await route.request().headerValue('idempotency-key'));
      if (!lose) return route.continue();
      lose = false;
      await route.fetch();
      return route.abort();
    });
    await send(page).click();
    await page.getByText('Det du skrivit är kvar. Försök igen').waitFor();
    expect(await textField(page).inputValue()).toBe('Vi behöver råd om lovskola.');
    await send(page).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(keys).toHaveLength(2);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys[1]).toBe(keys[0]);
  });

  story('shows both texts when a colleague has saved another', async ({ open }) => {
    const first = await open('/behov/nytt', { as: 'ragunda' });
    await textField(first).fill(unique('Början'));
    await saved(first);
    await first.waitForURL(/\/behov\/nytt\/[0-9a-f-]{36}$/);
    const second = await open(new URL(first.url()).pathname, { as: 'ragunda' });
    await textField(second).fill('Kollegans text.');
    await saved(second);
    await textField(first).fill('Min egen text.');
    await first.getByText('Någon annan har ändrat texten').waitFor();
    await first.getByText('Kollegans text.').waitFor();
    expect(await textField(first).inputValue()).toBe('Min egen text.');
    await first.getByRole('button', { name: 'Gå vidare med min text' }).click();
    await saved(first);
    await second.reload();
    expect(await textField(second).inputValue()).toBe('Min egen text.');
  });

  story('can be corrected and withdrawn, each with its trace', async ({ open }) => {
    const title = unique('Ska rättas');
    const id = await needFrom('ragunda', title);
    const page = await open(`/behov/${id}`, { as: 'ragunda' });
    await page.getByText('Rätta eller lägg till').click();
    await textField(page).fill('Nu med rätt ord.');
    await page.getByRole('button', { name: 'Spara ändringen' }).click();
    await page.getByText('Ändringen är sparad.').waitFor();
    await page.getByText('Nu med rätt ord.').first().waitFor();
    await page.getByText('Återta behovet', { exact: true }).first().click();
    await page.getByLabel('Varför återtas det?').fill('Det löste sig.');
    await page.getByRole('button', { name: 'Återta behovet' }).click();
    await page.getByText('Behovet är återtaget.').waitFor();
    await page.getByText('Skäl: Det löste sig.').waitFor();
    expect(await stateOf('ragunda', id)).toBe('WITHDRAWN');
  });
});
