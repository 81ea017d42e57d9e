import { probe } from '../support/probe.js';
import { at, byName, caughtMail } from './house.js';
import { story } from './story.js';

/** The path of the newest mailed link to a page. */
const mailedPath = (page: string, known: readonly string[] = []): Promise<string> =>
  probe(`a mail with a link to ${page}`, async () => {
    const paths = (await caughtMail()).match(new RegExp(`/${page}#[\\w-]+`, 'g')) ?? [];
    return paths.find((path) => !known.includes(path));
  });

describe('getting in without federation', () => {
  story('by a link, then with a passkey, and then others', async ({ open }) => {
    const before = (await caughtMail()).match(/\/logga-in\/lank#[\w-]+/g) ?? [];
    const page = await open('/tillganglighet');
    const device = await page.context().newCDPSession(page);
    await device.send('WebAuthn.enable');
    await device.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });

    // A link: opening it changes nothing, the button signs in.
    await page.goto(byName('/logga-in'));
    await page.getByLabel('E-postadress').fill('ovanaker@personer.example');
    await page.getByRole('button', { name: 'Få en länk till din e-post' }).click();
    await page.getByText('är en länk på väg').waitFor();
    const link = await mailedPath('logga-in/lank', before);
    await page.goto(byName(link));
    await page.reload();
    await page.getByRole('button', { name: 'Logga in' }).click();
    await page.waitForURL(({ pathname }) => !pathname.startsWith('/logga-in'));

    // A link is not enough to invite.
    await page.goto(byName('/deltagare'));
    await page.getByText('Bjud in någon').click();
    await page.getByLabel('E-postadress').fill('ny@personer.example');
    await page.getByRole('button', { name: 'Skicka inbjudan' }).click();
    await page.getByRole('alert').waitFor();

    // A passkey.
    await page.goto(byName('/passkeys'));
    await page.getByLabel('Vad den ska heta').fill('Jobbdatorn');
    await page.getByRole('button', { name: 'Lägg till' }).click();
    await page.getByText('Passkeyn är tillagd.').waitFor();
    await page.context().clearCookies();
    await page.goto(byName('/logga-in?till=/deltagare'));
    await page.getByRole('button', { name: 'Logga in med passkey' }).click();
    await page.getByRole('heading', { level: 1, name: 'Deltagare' }).waitFor();

    // Now others can be invited, and come in with nothing but their link and a name.
    await page.getByText('Bjud in någon').click();
    await page.getByLabel('E-postadress').fill('nils@personer.example');
    await page.getByRole('button', { name: 'Skicka inbjudan' }).click();
    await page.getByText('Inbjudan är på väg.').waitFor();
    const nils = await open(await mailedPath('inbjudan'));
    await nils.getByText('Ovanåkers kommun').waitFor();
    await nils.getByLabel('Ditt namn').fill('Nils Nyman');
    await nils.getByRole('button', { name: 'Tacka ja' }).click();
    await nils.getByRole('link', { name: 'Vad behöver ni?' }).waitFor();
    await nils.goto(at('/deltagare'));
    await nils.getByRole('heading', { level: 2, name: 'Nils Nyman' }).waitFor();
  });
});
