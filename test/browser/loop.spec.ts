import { story } from './story.js';

const words = `Eleverna på högstadiet är borta mer och mer från skolan. Vi skulle behöva någon som visar hur man gör. Sak ${Date.now()}.`;
const title = `Skolfrånvaro på högstadiet ${Date.now()}`;

describe('the loop', () => {
  story('goes from a need told to a need that was helped, through four people', async ({ open }) => {
    const anna = await open('/', { as: 'ragunda' });
    await anna.getByRole('navigation').getByRole('link', { name: 'Vad behöver ni?' }).click();
    await anna.getByRole('heading', { level: 1, name: 'Vad behöver ni?' }).waitFor();
    await anna.getByLabel('Berätta med egna ord').fill(words);
    await anna.getByRole('textbox', { name: 'Rubrik' }).fill(title);
    await anna.getByText(/^Sparat \d\d:\d\d$/).waitFor();
    await anna.getByText('Länsstyrelsen i Jämtlands län tar emot behovet').waitFor();
    await anna.getByRole('button', { name: 'Skicka till länsstyrelsen' }).click();
    await anna.getByRole('heading', { level: 1, name: title }).waitFor();
    // The worker matches; the page follows by itself.
    await anna.getByText('Därför föreslås det').first().waitFor();

    const eva = await open('/', { as: 'jamtland' });
    await eva.getByRole('heading', { level: 1, name: 'Inkorg' }).waitFor();
    await eva.getByLabel('Sök i behoven').fill(title);
    await eva.getByRole('link', { name: title }).click();
    await eva.getByRole('heading', { level: 1, name: title }).waitFor();
    await eva.getByText('Föra vidare till en myndighet').click();
    await eva.getByLabel('Sök kontaktväg').fill('specialpedagogiska');
    await eva.getByRole('group', { name: 'Till vem?' }).getByRole('checkbox').check();
    await eva.getByLabel('Meddelande').fill('Kan ni bidra med stöd kring frånvaro?');
    await eva.getByRole('button', { name: 'För vidare' }).click();
    await eva.getByText('Behovet är fört vidare.').waitFor();

    const lena = await open('/', { as: 'spsm' });
    await lena.getByRole('heading', { level: 1, name: 'Förfrågningar till oss' }).waitFor();
    await lena.getByRole('link', { name: title }).click();
    await lena.getByText('Kan ni bidra med stöd kring frånvaro?').waitFor();
    await lena
      .getByText(/information, inte.*beslut/)
      .first()
      .waitFor();
    await lena.getByText('Kan bidra', { exact: true }).click();
    await lena.getByLabel('Vad', { exact: true }).fill('Rådgivning i fyra möten.');
    await lena.getByLabel('Av vem').fill('En rådgivare i norra Sverige');
    await lena.getByLabel('När').fill('Februari till maj');
    await lena
      .getByLabel('Det här kräver det av kommunen')
      .fill('Rektor och elevhälsa två timmar i månaden.');
    await lena.getByRole('radio', { name: /^Led/ }).check();
    await lena.getByRole('button', { name: 'Svara: kan bidra' }).click();
    await lena.getByText('Svaret är skickat: kan bidra.').waitFor();

    await eva.reload();
    const feedback = eva.getByLabel('Återkoppling');
    await feedback.waitFor();
    expect(await feedback.inputValue()).toContain('Rådgivning i fyra möten.');
    await feedback.fill('SPSM kommer till er i februari. Ni behöver inte göra något nu.');
    await eva.getByRole('button', { name: 'Skicka återkopplingen' }).click();
    await eva.getByText('Återkopplingen är skickad till kommunen.').waitFor();

    await anna.reload();
    await anna.getByText('SPSM kommer till er i februari.').waitFor();
    await anna
      .getByRole('group', { name: 'Hjälpte det?' })
      .getByRole('radio', { name: 'Ja, det hjälpte' })
      .check();
    await anna.getByRole('button', { name: /^Skicka(?: till |$)/ }).click();
    await anna.getByText('Tack. Ert besked är skickat.').waitFor();
    await anna.getByText('Hjälpte det? Ja, det hjälpte.').waitFor();
  });
});
