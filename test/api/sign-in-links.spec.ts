import { jest } from '@jest/globals';
import { byLink, knock, mailedToken, newcomer, tried } from '../builders/entry.js';
import { outcomeOf, PILOT, RAGUNDA } from '../builders/loop.js';
import { somebody } from '../builders/people.js';
import { settled } from '../builders/time.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let count = 0;
const NOW = '2026-11-20T08:00:00Z';

beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(() => house.moveClock(NOW));
afterAll(() => house.close());

/** Somebody of Ragunda with a mailbox of their own. */
const mailbox = async (): Promise<string> => {
  const handle = `lank-${(count += 1)}`;
  await somebody(house, handle, { pilotId: PILOT, organisationId: RAGUNDA });
  return `${handle}@personer.example`;
};

const asked = async (email: string): Promise<string> => {
  await knock(house, 'link', { email });
  await settled(house);
  return mailedToken(house, 'logga-in/lank', email);
};

describe('whoever asks for a link', () => {
  it('learns nothing: every address is answered alike, and the same rows are written', async () => {
    const known = await mailbox();
    await newcomer(house, 'utan-del');
    const answers = [];
    for (const email of [known, 'finns-inte@personer.example', 'utan-del@personer.example'])
      answers.push(await knock(house, 'link', { email }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    await settled(house);
    const to = (await house.mail()).filter((mail) => mail.subject.includes('länk')).map((mail) => mail.to);
    expect(to).toEqual([known]);
    expect(await house.sql(`select 1 from sign_in_link where person_id is null`)).toEqual([]);
  });

  it.each([
    '',
    'nobody',
    'a@b',
    'x'.repeat(300) + '@personer.example',
    'a@personer.example\r\nBcc: b@personer.example',
  ])('writes an address: %p is none', async (email) => {
    expect((await knock(house, 'link', { email })).outcome).toBe('INVALID_INPUT');
  });

  it('in whatever letters, gets it', async () => {
    const email = await mailbox();
    await knock(house, 'link', { email: ` ${email.toUpperCase()} ` });
    expect(await mailedToken(house, 'logga-in/lank', email)).not.toBe('');
  });

  it('too often gets no more mail, is told nothing of it, and can use what came', async () => {
    const email = await mailbox();
    for (let i = 0; i < 9; i += 1) expect((await knock(house, 'link', { email })).outcome).toBe('answered');
    await settled(house);
    expect((await house.mail()).filter((mail) => mail.to === email)).toHaveLength(6);
    const token = await mailedToken(house, 'logga-in/lank', email);
    expect((await knock(house, 'link/enter', { token })).outcome).toBe('in');
    await house.moveClock('2026-11-20T08:10:30Z');
    await asked(email);
    expect((await house.mail()).filter((mail) => mail.to === email)).toHaveLength(7);
  });

  it('from one network sixty times an hour waits', async () => {
    const small = await TestHouse.open({ worker: false });
    try {
      const outcomes = [];
      for (let i = 0; i < 61; i += 1)
        outcomes.push((await knock(small, 'link', { email: `n${i}@personer.example` })).outcome);
      expect([outcomes.slice(0, 60).every((one) => one === 'answered'), outcomes[60]]).toEqual([
        true,
        'RATE_LIMITED',
      ]);
    } finally {
      await small.close();
    }
  });
});

describe('a link', () => {
  it('lets in to tell and answer; not to invite, administer or hand out tokens', async () => {
    const person = await byLink(house, await mailbox());
    expect(await outcomeOf(person, 'tellNeed', { text: 'Vi behöver stöd.' })).toBe('Need SUBMITTED');
    const invitation = {
      address: 'a@personer.example',
      pilotId: PILOT,
      organisationId: RAGUNDA,
      roles: ['CONTACT'],
    };
    expect(await tried(person, 'invite', invitation)).toBe('error ASSURANCE_TOO_LOW');
    expect(await tried(person, 'createApiToken', { name: 'x', scopes: ['catalogue.read'], days: 1 })).toBe(
      'error ASSURANCE_TOO_LOW',
    );
  });

  it('works once', async () => {
    const token = await asked(await mailbox());
    const enter = async (): Promise<string> => (await knock(house, 'link/enter', { token })).outcome;
    expect([await enter(), await enter()]).toEqual(['in', 'LINK_NOT_FOUND']);
  });

  it('lets one in of two who use it at once', async () => {
    const token = await asked(await mailbox());
    const enter = async (): Promise<string> => (await knock(house, 'link/enter', { token })).outcome;
    expect((await Promise.all([enter(), enter()])).sort()).toEqual(['LINK_NOT_FOUND', 'in']);
  });

  it('is replaced by the next', async () => {
    const email = await mailbox();
    const first = await asked(email);
    const second = await asked(email);
    expect((await knock(house, 'link/enter', { token: first })).outcome).toBe('LINK_NOT_FOUND');
    expect((await knock(house, 'link/enter', { token: second })).outcome).toBe('in');
  });

  it('lasts a quarter of an hour', async () => {
    const token = await asked(await mailbox());
    await house.moveClock('2026-11-20T08:15:30Z');
    expect((await knock(house, 'link/enter', { token })).outcome).toBe('LINK_NOT_FOUND');
    await house.moveClock('2026-11-20T08:14:00Z');
    expect((await knock(house, 'link/enter', { token })).outcome).toBe('in');
  });

  it('is not used up by a GET, nor by another page', async () => {
    const token = await asked(await mailbox());
    for (const address of [
      `/auth/link/enter?token=${token}`,
      `/logga-in/lank?token=${token}`,
      '/logga-in/lank',
    ])
      await fetch(`${house.url}${address}`, { headers: { accept: 'text/html' } });
    const elsewhere = await knock(house, 'link/enter', { token }, { 'sec-fetch-site': 'cross-site' });
    expect(elsewhere.outcome).toBe('CROSS_SITE_REQUEST');
    expect((await knock(house, 'link/enter', { token })).outcome).toBe('in');
  });

  it.each(['', 'x', 'null', "' or 1=1 --"])('that is guessed opens nothing: %p', async (token) => {
    const { outcome, person } = await knock(house, 'link/enter', { token });
    expect([['INVALID_INPUT', 'LINK_NOT_FOUND'].includes(outcome), person]).toEqual([true, undefined]);
  });

  it('is kept as a hash, and no longer than a day', async () => {
    const email = await mailbox();
    const token = await asked(email);
    expect(JSON.stringify(await house.sql('select * from sign_in_link'))).not.toContain(token);
    expect(JSON.stringify(await house.sql('select * from audit_entry'))).not.toContain(email);
  });
});
