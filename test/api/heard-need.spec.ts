import { jest } from '@jest/globals';
import {
  act,
  did,
  FINDABLE,
  JAMTLAND,
  LAHOLM,
  matched,
  needOf,
  NO_ID,
  outcomeOf,
  RAGUNDA,
  refer,
  seen,
  SPSM,
  UNFINDABLE,
  type Need,
} from '../builders/loop.js';
import { at, settled } from '../builders/time.js';
import type { Person } from '../support/person.js';
import { probe } from '../support/probe.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let anybody: Person;
let ragunda: Person;
let jamtland: Person;
let spsm: Person;

beforeAll(async () => {
  house = await TestHouse.open();
  anybody = house.anybody();
  [ragunda, jamtland, spsm] = [await house.as('ragunda'), await house.as('jamtland'), await house.as('spsm')];
  await house.moveClock('2026-11-20T08:00:00Z');
});
afterAll(() => house.close());

const heard = (by: Person, about: object = {}): Promise<Need> =>
  did(by, 'writeDownNeed', { municipalityId: RAGUNDA, text: FINDABLE, saidBy: 'Skolchefen', ...about });

/** Mails of one need's municipality: each has its own link, so the newest of all is that of the need just written down. */
const linkOf = async (needId: string): Promise<string> => {
  const [row] = await probe(`the mail of need ${needId}`, async () => {
    const rows = await house.sql<{ body: string }>(
      "select body from mail where state = 'CAUGHT' and dedupe_key like $1",
      [`mail-need-heard/${needId}/%`],
    );
    return rows.length === 0 ? undefined : rows;
  });
  const token = /\/bekrafta#(\S+)/.exec(row?.body ?? '')?.[1];
  if (token === undefined) throw new Error(`No link in ${row?.body}`);
  return token;
};

interface Heard {
  readonly municipalityName: string;
  readonly text: string;
  readonly saidBy: string;
  readonly writtenDownBy: string;
  readonly answered: boolean;
}
const read = async (token: string): Promise<Heard | null> => {
  const query = `query ($token: String!) { heardNeed(token: $token) { municipalityName text saidBy writtenDownBy answered } }`;
  return (await anybody.get<{ heardNeed: Heard | null }>(query, { token })).heardNeed;
};
const answer = (token: string, input: object = { answer: 'CONFIRM' }): Promise<string> =>
  outcomeOf(anybody, 'answerHeardNeed', { token, ...input });

const ACCEPTED = 'HeardNeedAnswered';
const USED_UP = 'NotFound LINK_NOT_FOUND';

describe('a need written down by an officer', () => {
  it('waits for its municipality, which gets a mail with a link; the board goes on meanwhile', async () => {
    const need = await heard(jamtland, { source: 'PHONE' });
    expect(need).toMatchObject({
      state: 'HEARD',
      confirmed: false,
      saidBy: 'Skolchefen',
      source: 'PHONE',
      next: { party: 'MUNICIPALITY', step: 'CONFIRM', dueAt: '2026-12-04T22:59:59.000Z' },
    });
    await linkOf(need.id);
    const mails = (await house.mail()).filter((mail) => mail.subject === 'Stämmer det vi har skrivit ner?');
    expect(mails[0]?.to).toBe('en-vag-in@ragunda.example');
    // What was said stands behind the link, not in the mail.
    expect(mails[0]?.text).not.toContain(FINDABLE);
    expect((await seen(jamtland, need.id)).actions).toEqual(
      expect.arrayContaining(['REFER', 'ASK_BACK', 'REMOVE']),
    );
    expect((await seen(ragunda, need.id)).actions).toEqual(expect.arrayContaining(['CONFIRM', 'CORRECT']));
  });

  it.each(['spsm', 'mucf'])('may come from an agency: %s', async (who) => {
    const need = await heard(await house.as(who));
    expect((await seen(ragunda, need.id)).state).toBe('HEARD');
  });

  it.each(['ragunda', 'laholm'])('is not for a municipality to write: %s', async (who) => {
    const input = { municipalityId: RAGUNDA, text: 'x', saidBy: 'y' };
    expect(await outcomeOf(await house.as(who), 'writeDownNeed', input)).toBe(
      'NotPossible MAY_NOT_WRITE_DOWN',
    );
  });

  it.each([
    ['a board', JAMTLAND],
    ['nobody', NO_ID],
  ])('is about a municipality, not %s', async (_, municipalityId) => {
    const input = { municipalityId, text: 'x', saidBy: 'y' };
    expect(await outcomeOf(jamtland, 'writeDownNeed', input)).toBe('NotPossible NOT_MUNICIPALITY');
  });

  it('is taken back by whoever wrote it down, with a reason; its link then leads nowhere', async () => {
    const { id } = await heard(spsm);
    const token = await linkOf(id);
    expect(await outcomeOf(jamtland, 'withdrawHeardNeed', { needId: id, reason: 'x' })).toBe(
      'NotFound NEED_NOT_FOUND',
    );
    expect((await did(spsm, 'withdrawHeardNeed', { needId: id, reason: 'Fel kommun.' })).state).toBe(
      'REMOVED',
    );
    expect(await read(token)).toBeNull();
    expect(await answer(token)).toBe(USED_UP);
    expect(await outcomeOf(spsm, 'withdrawHeardNeed', { needId: id, reason: 'x' })).toBe(
      'NotPossible NEED_MOVED_ON',
    );
  });

  it('cannot be taken back once it has gone on', async () => {
    const { id } = await heard(jamtland);
    await refer(jamtland, id, [SPSM]);
    expect(await outcomeOf(jamtland, 'withdrawHeardNeed', { needId: id, reason: 'x' })).toBe(
      'NotPossible NEED_MOVED_ON',
    );
  });
});

describe('the link', () => {
  it('shows what was written down, and reading it changes nothing', async () => {
    const { id } = await heard(jamtland);
    const token = await linkOf(id);
    await settled(house);
    const before = await house.sql(
      'select n.*, l.used_at from need n join need_link l on l.need_id = n.id where n.id = $1',
      [id],
    );
    for (let time = 0; time < 3; time += 1) {
      expect(await read(token)).toEqual({
        municipalityName: 'Ragunda kommun',
        text: FINDABLE,
        saidBy: 'Skolchefen',
        writtenDownBy: 'Länsstyrelsen i Jämtlands län',
        answered: false,
      });
    }
    const after = await house.sql(
      'select n.*, l.used_at from need n join need_link l on l.need_id = n.id where n.id = $1',
      [id],
    );
    expect(after).toEqual(before);
  });

  it('confirms: the need is submitted and matched', async () => {
    const { id } = await heard(jamtland);
    const token = await linkOf(id);
    const outcome = await act(anybody.with({ 'accept-language': 'en' }), 'answerHeardNeed', {
      token,
      answer: 'CONFIRM',
    });
    expect(outcome).toMatchObject({ __typename: ACCEPTED, message: expect.stringContaining('Thank you') });
    const need = await probe('the job', async () => {
      const found = await seen(ragunda, id);
      return found.state === 'SUBMITTED' ? undefined : found;
    });
    expect(need).toMatchObject({ state: 'MATCHED', confirmed: true, next: { party: 'BOARD', step: 'SORT' } });
    expect(need.actions).not.toContain('CONFIRM');
  });

  it('is used up by one answer; a second is refused and changes nothing', async () => {
    const { id } = await heard(jamtland);
    const token = await linkOf(id);
    const outcomes = await Promise.all([answer(token), answer(token, { answer: 'REMOVE', reason: 'Fel.' })]);
    expect(outcomes.sort()).toEqual([ACCEPTED, USED_UP]);
    expect(await answer(token, { answer: 'CHANGE', text: 'Annat' })).toBe(USED_UP);
    expect((await seen(ragunda, id)).text).toBe(FINDABLE);
  });

  it('answers the same again to the same request sent again', async () => {
    const { id } = await heard(jamtland);
    const again = anybody.with({ 'idempotency-key': `link-${id}` });
    const input = { token: await linkOf(id), answer: 'CONFIRM' };
    expect(await act(again, 'answerHeardNeed', input)).toEqual(await act(again, 'answerHeardNeed', input));
    const rows = await house.sql(
      "select 1 from audit_entry where subject_id = $1 and action = 'need.confirm'",
      [id],
    );
    expect(rows).toHaveLength(1);
  });

  it('changes: a new version beside the old one, confirmed; what was wrong in the answer is told before', async () => {
    const { id } = await heard(jamtland, { text: UNFINDABLE });
    const token = await linkOf(id);
    const empty = await act(anybody, 'answerHeardNeed', { token, answer: 'CHANGE', text: '  ' });
    expect(empty.fields).toMatchObject([{ path: 'text', code: 'REQUIRED' }]);
    expect(await answer(token, { answer: 'CHANGE', text: FINDABLE })).toBe(ACCEPTED);
    await settled(house);
    expect(await seen(jamtland, id)).toMatchObject({
      version: 2,
      text: FINDABLE,
      confirmed: true,
      state: 'MATCHED',
    });
    const versions = await house.sql<{ text: string; by: string | null }>(
      'select text, by_organisation_id as by from need_version where need_id = $1 order by version',
      [id],
    );
    expect(versions).toEqual([
      { text: UNFINDABLE, by: JAMTLAND },
      { text: FINDABLE, by: null },
    ]);
  });

  it('removes, with a reason; those who had it are told', async () => {
    const { id } = await heard(jamtland);
    const token = await linkOf(id);
    await refer(jamtland, id, [SPSM]);
    const empty = await act(anybody, 'answerHeardNeed', { token, answer: 'REMOVE', reason: '' });
    expect(empty.fields).toMatchObject([{ path: 'reason', code: 'REQUIRED' }]);
    expect(await answer(token, { answer: 'REMOVE', reason: 'Så sa vi inte.' })).toBe(ACCEPTED);
    await settled(house);
    const need = await seen(jamtland, id);
    expect([
      need.state,
      need.referrals[0]?.state,
      need.history.find(({ reason }) => reason !== null),
    ]).toMatchObject(['REMOVED', 'RECALLED', { action: 'need.removeHeard', reason: 'Så sa vi inte.' }]);
    expect((await house.mail()).filter((mail) => mail.to === 'en-vag-in@spsm.example')[0]?.subject).toBe(
      'En förfrågan har tagits tillbaka',
    );
  });

  it('given after the board has sent the need on only takes the mark away', async () => {
    const { id } = await heard(jamtland);
    const token = await linkOf(id);
    const before = await refer(jamtland, id, [SPSM]);
    expect(await answer(token)).toBe(ACCEPTED);
    expect(await seen(jamtland, id)).toMatchObject({ state: 'REFERRED', confirmed: true, next: before.next });
  });

  it('is worth nothing once the municipality has confirmed signed in', async () => {
    const { id } = await heard(jamtland);
    const token = await linkOf(id);
    await did(ragunda, 'confirmHeardNeed', { needId: id });
    expect((await read(token))?.answered).toBe(true);
    expect(await answer(token, { answer: 'REMOVE', reason: 'x' })).toBe(USED_UP);
    expect((await needOf(ragunda, id))?.confirmed).toBe(true);
  });

  it.each(['', 'x', 'a'.repeat(200), '../../etc'])(
    'that was never given leads nowhere: %p',
    async (token) => {
      expect(await read(token)).toBeNull();
      expect(await answer(token)).toBe(token === '' ? 'InvalidInput INVALID_INPUT' : USED_UP);
    },
  );

  it('is kept as a hash only', async () => {
    const { id } = await heard(jamtland);
    const token = await linkOf(id);
    const rows = await house.sql<{ row: string }>(
      'select l::text as row from need_link l where need_id = $1',
      [id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(token);
  });
});

describe('confirming signed in', () => {
  it('is for its municipality', async () => {
    const { id } = await heard(jamtland);
    for (const who of ['laholm', 'jamtland', 'bracke'])
      expect(await outcomeOf(await house.as(who), 'confirmHeardNeed', { needId: id })).toBe(
        'NotFound NEED_NOT_FOUND',
      );
    expect((await did(ragunda, 'confirmHeardNeed', { needId: id })).confirmed).toBe(true);
  });

  it('is done once', async () => {
    const { id } = await heard(jamtland);
    await did(ragunda, 'confirmHeardNeed', { needId: id });
    expect(await outcomeOf(ragunda, 'confirmHeardNeed', { needId: id })).toBe('NotPossible NEED_MOVED_ON');
  });

  it('is nothing for a need the municipality told itself', async () => {
    const { id } = await matched(ragunda);
    expect(await outcomeOf(ragunda, 'confirmHeardNeed', { needId: id })).toBe('NotPossible NEED_MOVED_ON');
  });
});

it('comes back to be sorted as the job left it, confirmed or not', async () => {
  const { id } = await heard(jamtland);
  await settled(house);
  await did(jamtland, 'askBack', { needId: id, question: 'Hur många elever?' });
  expect((await did(jamtland, 'takeBackQuestion', { needId: id })).state).toBe('MATCHED');
});

it('ends with its ninety days', async () => {
  const other = await did(jamtland, 'writeDownNeed', {
    municipalityId: LAHOLM,
    text: 'Stöd',
    saidBy: 'Rektorn',
  });
  const { id } = await heard(jamtland);
  const [token, late] = [await linkOf(other.id), await linkOf(id)];
  await at(house, '2027-02-18T22:59:00Z');
  expect(await answer(token)).toBe(ACCEPTED);
  await at(house, '2027-02-18T23:00:00Z');
  expect(await read(late)).toBeNull();
  expect(await answer(late)).toBe(USED_UP);
});
