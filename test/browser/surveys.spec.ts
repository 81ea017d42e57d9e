import type { Page } from 'playwright-core';
import { surveyLink, surveyTo, unique } from './ground.js';
import { at } from './house.js';
import { story } from './story.js';

const fold = (page: Page, what: string): Promise<void> =>
  page.locator('main .acts summary', { hasText: what }).click();
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
/** Buttons that send name the receiver too. */
const send = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
const told = (page: Page, what: string): Promise<void> => page.getByText(what).first().waitFor();
const saved = (page: Page): Promise<void> => page.getByText(/^Sparat \d\d:\d\d$/).waitFor();
const need = (page: Page) => page.getByRole('textbox', { name: 'Berätta med egna ord' });
const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** Who answers: asked once. */
async function sayWho(page: Page, name: string, button = 'Börja svara'): Promise<void> {
  await page.getByLabel('Namn').fill(name);
  await page.getByLabel('Roll').fill('Fritidssamordnare');
  await press(page, button);
}

describe('a survey', () => {
  story('is made by a board, opened, followed, closed and told of', async ({ open }) => {
    const title = unique('Vad behöver ni i höst');
    const eva = await open('/enkater', { as: 'jamtland' });
    await fold(eva, 'Gör en enkät');
    await eva.getByLabel('Rubrik', { exact: true }).fill(title);
    await eva.getByLabel('Börja från').selectOption({ label: 'Vad behöver ni?' });
    await press(eva, 'Gör enkäten');
    await eva.getByRole('heading', { level: 1, name: title }).waitFor();
    await told(eva, 'Skriv vad svaren ska användas till.');

    // The questions: one more, moved up by keyboard, seen as those who answer see it.
    await eva.getByRole('link', { name: /^Frågor och förhandsvisning/ }).click();
    await press(eva, 'Lägg till frågan');
    await eva.getByLabel('Fråga', { exact: true }).last().fill('Hur många är ni?');
    await eva.getByRole('button', { name: 'Flytta upp: Hur många är ni?' }).focus();
    await eva.keyboard.press('Enter');
    await told(eva, 'Hur många är ni? är nu fråga 2.');
    await eva.locator('.survey-preview').getByLabel('Hur många är ni?').waitFor();
    await press(eva, 'Spara frågorna');
    await eva.getByRole('heading', { level: 1, name: title }).waitFor();

    await fold(eva, 'Skriv det som ska sägas om enkäten');
    await eva.getByLabel('Vad ska svaren användas till?').fill('Veta vilket stöd ni behöver.');
    await eva.getByLabel('Det är frivilligt att svara, och det sägs till kommunerna').check();
    await eva.getByLabel('Hur många minuter tar det?').fill('10');
    await eva.getByLabel('Vilka får enkäten, och varför?').fill('Små kommuner i länet.');
    await eva.getByLabel('Hur får de som svarar veta resultatet?').fill('I ett mejl före jul.');
    await eva
      .getByRole('group', { name: /Har ni samrått med SKR/ })
      .getByLabel('Nej')
      .check();
    await eva.getByLabel('Varför behövdes inget samråd?').fill('Få kommuner och korta frågor.');
    await eva.getByLabel('Sista dag att svara').fill('2099-12-01');
    await press(eva, 'Spara');
    await told(eva, 'Det är sparat.');
    await told(eva, 'Bjud in minst en kommun.');

    await fold(eva, 'Välj vilka som bjuds in');
    for (const name of ['Bräcke kommun', 'Ragunda kommun', 'Bergs kommun'])
      await eva.getByLabel(new RegExp(`^${name}`)).check();
    await press(eva, 'Bjud in (3)');
    await told(eva, 'Kommunerna är inbjudna.');
    await eva.getByRole('link', { name: 'Bergs kommun' }).click();
    await fold(eva, 'Ändra mejladress');
    await eva.getByLabel('Mejladress').fill('kommun@berg.example');
    await press(eva, 'Spara adressen');
    await told(eva, 'Adressen är sparad.');
    await eva.getByRole('link', { name: title }).click();
    await fold(eva, 'Säg att enkäten är klar');
    await press(eva, 'Den är klar');
    await told(eva, 'Enkäten är planerad.');
    await fold(eva, 'Öppna enkäten');
    await press(eva, 'Öppna och skicka');
    await told(eva, 'Enkäten är öppen.');
    await told(eva, '0 av 3 har svarat');

    // Berg answers by its link, on a phone; interrupted, it goes on in another browser.
    const link = await surveyLink(title, 'Bergs kommun');
    const phone = await open(link, { width: 360 });
    await told(phone, 'Nej. Det är frivilligt att svara.');
    await sayWho(phone, 'Anna Ek');
    await send(phone, 'Skicka svaret');
    await phone.getByRole('link', { name: 'Berätta vad ni behöver. En mening räcker.' }).click();
    await phone.waitForFunction(`document.activeElement?.tagName === 'TEXTAREA'`);
    expect(phone.url()).toBe(at(link));
    await need(phone).fill('Ungdomarna har ingenstans att vara på kvällarna.');
    await saved(phone);
    expect(await phone.evaluate<number>(sideways)).toBe(0);
    const desk = await open(link);
    await told(desk, 'Anna Ek (Fritidssamordnare) har redan börjat.');
    await sayWho(desk, 'Bo Al', 'Fortsätt svara');
    expect(await need(desk).inputValue()).toContain('Ungdomarna har ingenstans');
    await desk.getByLabel('Hur många är ni?').fill('Tre');
    await saved(desk);

    // Both have the form open: what each of them wrote is joined; where both wrote, one chooses.
    const savedToo = desk.waitForResponse((answer) =>
      (answer.request().postData() ?? '').includes('SaveSurveyDraft'),
    );
    await need(desk).fill('Ungdomarna behöver en plats efter skolan.');
    await savedToo;
    await need(phone).fill('Ungdomarna behöver en fritidsgård.');
    await told(phone, 'Någon annan har ändrat: Behov 1 – Berätta med egna ord');
    await told(phone, 'Ungdomarna behöver en plats efter skolan.');
    await press(phone, 'Gå vidare med min text');
    await saved(phone);
    expect(await phone.getByLabel('Hur många är ni?').inputValue()).toBe('Tre');
    await told(phone, 'blir det en allmän handling');
    await send(phone, 'Skicka svaret');
    await told(phone, 'Länsstyrelsen i Jämtlands län har fått ert svar.');
    await phone
      .getByRole('region', { name: 'Er kopia' })
      .getByText('Ungdomarna behöver en fritidsgård.')
      .first()
      .waitFor();

    // Corrected: a new version, the same need.
    await press(phone, 'Rätta svaret');
    await phone.getByLabel('Hur många är ni?').fill('Fyra');
    await send(phone, 'Skicka rättelsen');
    await told(phone, 'Rättat ');
    await told(phone, 'Fyra');

    // The board sees it, and writes in what Ragunda said by phone.
    await eva.reload();
    await told(eva, '1 av 3 har svarat');
    await eva.getByRole('link', { name: 'Bergs kommun' }).click();
    await told(eva, 'Rättelser: 1');
    await told(eva, 'Ungdomarna behöver en fritidsgård.');
    await eva.getByRole('link', { name: title }).click();
    await eva.getByRole('link', { name: 'Ragunda kommun' }).click();
    await fold(eva, 'Skriv in ett svar från telefon eller papper');
    await eva.getByLabel('Vem svarade?').fill('Cia By');
    await eva.getByLabel('Roll').fill('Skolchef');
    await need(eva).fill('Vi behöver råd om skolfrånvaro.');
    await press(eva, 'Spara svaret');
    await told(eva, 'Svaret är inskrivet.');
    await told(eva, 'Kommunen har inte bekräftat det som skrevs in.');

    // Bräcke waits: it is reminded and given more time. Its link is taken back by mistake, and it is invited again.
    await eva.goto(at('/enkater'));
    await eva.getByRole('link', { name: title }).click();
    await fold(eva, 'Påminn dem som inte har svarat');
    await press(eva, 'Skicka påminnelsen');
    await told(eva, 'Påminnelsen är skickad.');
    await fold(eva, 'Ändra sista dagen');
    await eva.getByLabel('Sista dag att svara').fill('2099-12-15');
    await press(eva, 'Spara dagen');
    await told(eva, 'Sista dagen är ändrad.');
    await eva.getByRole('link', { name: 'Bräcke kommun' }).click();
    await fold(eva, 'Ta tillbaka utskicket');
    await eva.getByLabel('Varför tas det tillbaka?').fill('Fel mottagare.');
    await press(eva, 'Ta tillbaka');
    await told(eva, 'Utskicket är tillbakataget.');
    await fold(eva, 'Bjud in igen');
    await press(eva, 'Bjud in igen');
    await told(eva, 'Kommunen är inbjuden igen.');

    await eva.goto(at('/enkater'));
    await eva.getByRole('link', { name: title }).click();
    await told(eva, '2 av 3 har svarat');
    await fold(eva, 'Stäng för svar');
    await press(eva, 'Stäng enkäten');
    await told(eva, 'Enkäten är stängd. Nu ska resultatet berättas.');
    await fold(eva, 'Berätta resultatet');
    await eva.getByLabel('Vad blev resultatet?').fill('Två kommuner saknar platser för unga.');
    await eva.getByLabel('Vad görs med det?').fill('Vi bjuder in till en dag om fritidsgårdar.');
    await press(eva, 'Skicka till dem som har svarat');
    await told(eva, 'Resultatet är berättat.');

    await phone.reload();
    await told(phone, 'Enkäten är stängd för svar.');
    await told(phone, 'Vi bjuder in till en dag om fritidsgårdar.');
    await told(phone, 'Fyra');
  });

  story('is there for those signed in too, asks what follows, and may be declined', async ({ open }) => {
    const title = unique('Frivillig');
    await surveyTo('Ragunda kommun', title);
    const anna = await open('/behov', { as: 'ragunda' });
    await anna.getByRole('link', { name: title }).click();
    await anna.getByLabel('Roll').fill('Skolchef');
    await press(anna, 'Börja svara');

    // What follows from an answer is asked where it follows, and only there.
    expect(await anna.getByLabel('Tid att söka eller ta emot').count()).toBe(0);
    await anna
      .getByRole('group', { name: /Har ni tagit emot stöd/ })
      .getByLabel('Nej')
      .check();
    await anna.getByLabel('Tid att söka eller ta emot').check();
    await press(anna, 'Någon annan skriver');
    await anna.locator('summary', { hasText: 'Vi vill inte svara' }).click();
    await anna.getByLabel('Varför vill ni inte svara?').fill('Vi har redan berättat.');
    await press(anna, 'Tacka nej');
    await told(anna, 'Ni har valt att inte svara');
  });

  story('says in plain words that a link is not valid', async ({ open }) => {
    const page = await open('/enkat#nothing-like-it');
    await told(page, 'Länken gäller inte');
    await told(page, 'Be den som skickade enkäten om en ny länk.');
  });
});
