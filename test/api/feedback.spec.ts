import { jest } from '@jest/globals';
import {
  castOf,
  did,
  matched,
  MUCF,
  needOf,
  outcomeOf,
  refer,
  seen,
  SPSM,
  type Cast,
  type Need,
} from '../builders/loop.js';
import { at, settled } from '../builders/time.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
});
afterAll(() => house.close());

const TODAY = '2026-11-20T08:00:00Z';
beforeEach(async () => {
  await house.moveClock(TODAY);
  // Nobody swept at this time: the same days come again.
  await house.sql('delete from sweep_lease');
});

/** Answered by the board itself, and told. */
const fedBack = async (): Promise<Need> => {
  const { id } = await matched(cast.ragunda);
  await did(cast.jamtland, 'answerNeed', { needId: id, text: 'Ja' });
  return did(cast.jamtland, 'sendFeedback', { needId: id, text: 'SPSM kommer till er i mars.' });
};
const mails = async (needId: string): Promise<string[]> => {
  await settled(house);
  const rows = await house.sql<{ line: string }>(
    `select to_address || ': ' || subject as line from mail where dedupe_key like $1 order by created_at, id`,
    [`%/${needId}/%`],
  );
  return rows.map(({ line }) => line);
};
const actions = async (needId: string): Promise<string[]> =>
  (await seen(cast.ragunda, needId)).history.map((entry) => entry.action);

describe('feedback', () => {
  it('tells the municipality in the board’s words; it is asked whether it helped', async () => {
    const need = await fedBack();
    expect(await seen(cast.ragunda, need.id)).toMatchObject({
      state: 'FED_BACK',
      feedback: { text: 'SPSM kommer till er i mars.', verdict: null },
      next: { party: 'MUNICIPALITY', step: 'SAY_IF_IT_HELPED', dueAt: '2026-12-20T22:59:59.000Z' },
    });
    expect(await mails(need.id)).toEqual(['en-vag-in@ragunda.example: Ni har fått svar på ert behov']);
    expect(await outcomeOf(cast.jamtland, 'sendFeedback', { needId: need.id, text: 'Igen' })).toBe(
      'NotPossible NEED_MOVED_ON',
    );
  });

  it.each(['HELPED', 'PARTLY', 'NOT'])('%s closes the need', async (verdict) => {
    const { id } = await fedBack();
    const closed = await did(cast.ragunda, 'sayIfItHelped', {
      needId: id,
      verdict,
      text: 'Så här gick det.',
    });
    expect(closed).toMatchObject({
      state: 'CLOSED',
      next: null,
      feedback: { verdict, verdictText: 'Så här gick det.' },
    });
    expect(await outcomeOf(cast.ragunda, 'sayIfItHelped', { needId: id, verdict })).toBe(
      'NotPossible NEED_MOVED_ON',
    );
  });

  it('is judged by the municipality only', async () => {
    const { id } = await fedBack();
    for (const who of ['jamtland', 'bracke', 'laholm', 'spsm'])
      expect(await outcomeOf(await house.as(who), 'sayIfItHelped', { needId: id, verdict: 'HELPED' })).toBe(
        'NotFound NEED_NOT_FOUND',
      );
  });

  it('said by two at once: one verdict stands', async () => {
    const { id } = await fedBack();
    const verdicts = ['HELPED', 'NOT'];
    const outcomes = await Promise.all(
      verdicts.map((verdict) => outcomeOf(cast.ragunda, 'sayIfItHelped', { needId: id, verdict })),
    );
    expect([...outcomes].sort()).toEqual(['Need CLOSED', 'NotPossible NEED_MOVED_ON']);
    expect((await seen(cast.ragunda, id)).feedback?.verdict).toBe(verdicts[outcomes.indexOf('Need CLOSED')]);
  });
});

/** Tokens of the buttons that were mailed about a need, oldest first. */
const buttons = async (needId: string): Promise<string[]> => {
  await settled(house);
  const rows = await house.sql<{ body: string }>(
    `select body from mail where dedupe_key like $1 order by created_at, id`,
    [`%/${needId}/%`],
  );
  return rows.flatMap(({ body }) => /\/hjalpte#(\S+)/.exec(body)?.[1] ?? []);
};

describe('the button in the mail', () => {
  const byLink = (token: string, input: object = { verdict: 'HELPED' }): Promise<string> =>
    outcomeOf(house.anybody(), 'sayByLink', { token, ...input });
  const read = async (token: string): Promise<{ answered: boolean; feedback: string } | null> => {
    const query = 'query ($token: String!) { answeredNeed(token: $token) { answered feedback text } }';
    const { answeredNeed } = await house
      .anybody()
      .get<{ answeredNeed: { answered: boolean; feedback: string } | null }>(query, { token });
    return answeredNeed;
  };
  const USED_UP = 'NotFound LINK_NOT_FOUND';

  it('shows the answer, however often, and takes one verdict, without sign-in', async () => {
    const { id } = await fedBack();
    const [token = ''] = await buttons(id);
    for (const _ of [1, 2])
      expect(await read(token)).toMatchObject({ answered: false, feedback: 'SPSM kommer till er i mars.' });
    expect((await seen(cast.ragunda, id)).state).toBe('FED_BACK');
    expect(await byLink(token, { verdict: 'PARTLY', text: 'Till en del.' })).toBe('VerdictReceived');
    expect(await seen(cast.ragunda, id)).toMatchObject({
      state: 'CLOSED',
      feedback: { verdict: 'PARTLY', verdictText: 'Till en del.' },
    });
    expect(await byLink(token, { verdict: 'NOT' })).toBe(USED_UP);
    expect(await read(token)).toMatchObject({ answered: true });
    expect((await seen(cast.jamtland, id)).feedback?.verdict).toBe('PARTLY');
  });

  it('pressed by two at once: one verdict stands', async () => {
    const { id } = await fedBack();
    const [token = ''] = await buttons(id);
    const outcomes = await Promise.all(['HELPED', 'NOT'].map((verdict) => byLink(token, { verdict })));
    expect(outcomes.sort()).toEqual([USED_UP, 'VerdictReceived']);
  });

  it('is spent once the municipality has said so signed in, has withdrawn, or time has run out', async () => {
    const said = await fedBack();
    await did(cast.ragunda, 'sayIfItHelped', { needId: said.id, verdict: 'NOT' });
    const gone = await fedBack();
    await did(cast.ragunda, 'withdrawNeed', { needId: gone.id, reason: 'Löst' });
    const old = await fedBack();
    const tokens = [...(await buttons(said.id)), ...(await buttons(gone.id)), ...(await buttons(old.id))];
    await at(house, '2027-02-19T08:00:00Z');
    expect(await Promise.all(tokens.map((token) => byLink(token)))).toEqual([USED_UP, USED_UP, USED_UP]);
    expect(await Promise.all(tokens.map(read))).toEqual([null, null, null]);
  });

  it('too early counts, and half a year later there is a new button', async () => {
    const { id } = await fedBack();
    const [first = ''] = await buttons(id);
    expect(await byLink(first, { verdict: 'TOO_EARLY' })).toBe('VerdictReceived');
    expect((await seen(cast.ragunda, id)).feedback?.verdict).toBe('TOO_EARLY');
    await at(house, '2027-05-21T22:30:00Z');
    const [, second = ''] = await buttons(id);
    expect(await byLink(first)).toBe(USED_UP);
    expect(await byLink(second, { verdict: 'NOT', reopen: true })).toBe('VerdictReceived');
    expect(await seen(cast.ragunda, id)).toMatchObject({ state: 'MATCHED', feedback: { verdict: 'NOT' } });
  });

  it('keeps the link where something is to be corrected; a link to confirm is no button', async () => {
    const { id } = await fedBack();
    const [token = ''] = await buttons(id);
    const named = { verdict: 'NOT', text: 'Fråga Elias Karlsson.' };
    expect(await byLink(token, named)).toBe('InvalidInput INVALID_INPUT');
    expect(await outcomeOf(house.anybody(), 'answerHeardNeed', { token, answer: 'CONFIRM' })).toBe(USED_UP);
    expect(await byLink('gissad')).toBe(USED_UP);
    expect(await byLink(token, { ...named, textReason: 'Han är vår ordförande.' })).toBe('VerdictReceived');
  });
});

describe('too early to say', () => {
  it('is an answer: the municipality is asked again half a year after the feedback', async () => {
    const { id } = await fedBack();
    await at(house, '2026-12-01T08:00:00Z');
    const need = await did(cast.ragunda, 'sayIfItHelped', { needId: id, verdict: 'TOO_EARLY' });
    expect(need).toMatchObject({
      state: 'FED_BACK',
      feedback: { verdict: 'TOO_EARLY' },
      next: { step: 'SAY_IF_IT_HELPED', dueAt: '2027-05-21T21:59:59.000Z' },
    });
    await at(house, '2027-05-21T21:00:00Z');
    expect((await mails(id)).filter((mail) => mail.endsWith('Hjälpte det?'))).toHaveLength(0);
    await at(house, '2027-05-21T22:30:00Z');
    expect((await mails(id)).filter((mail) => mail.endsWith('Hjälpte det?'))).toHaveLength(1);
    expect((await seen(cast.ragunda, id)).next?.dueAt).toBe('2027-06-21T21:59:59.000Z');
    await did(cast.ragunda, 'sayIfItHelped', { needId: id, verdict: 'PARTLY' });
    expect(await seen(cast.ragunda, id)).toMatchObject({ state: 'CLOSED', feedback: { verdict: 'PARTLY' } });
  });

  it('said again half a year later is no silence: it is asked half a year after that', async () => {
    const { id } = await fedBack();
    await did(cast.ragunda, 'sayIfItHelped', { needId: id, verdict: 'TOO_EARLY' });
    await at(house, '2027-05-24T08:00:00Z');
    await did(cast.ragunda, 'sayIfItHelped', { needId: id, verdict: 'TOO_EARLY' });
    await at(house, '2027-06-30T08:00:00Z');
    expect(await seen(cast.ragunda, id)).toMatchObject({
      state: 'FED_BACK',
      next: { dueAt: '2027-11-22T22:59:59.000Z' },
    });
    await at(house, '2027-11-23T08:00:00Z');
    expect((await mails(id)).filter((mail) => mail.endsWith('Hjälpte det?'))).toHaveLength(2);
    await at(house, '2027-12-30T08:00:00Z');
    expect((await seen(cast.ragunda, id)).state).toBe('CLOSED');
  });
});

describe('silence', () => {
  it('is asked about once more after half a year, and then closes the need; nobody is called late', async () => {
    const { id } = await fedBack();
    await at(house, '2026-12-21T08:00:00Z');
    expect(await seen(cast.ragunda, id)).toMatchObject({
      state: 'FED_BACK',
      next: { dueAt: '2027-05-21T21:59:59.000Z', overdue: false, late: 'NONE' },
    });
    await at(house, '2027-05-22T08:00:00Z');
    expect(await seen(cast.ragunda, id)).toMatchObject({ state: 'FED_BACK', next: { late: 'NONE' } });
    await at(house, '2027-06-22T08:00:00Z');
    expect(await seen(cast.ragunda, id)).toMatchObject({
      state: 'CLOSED',
      next: null,
      feedback: { verdict: null },
    });
    expect((await actions(id)).slice(-2)).toEqual(['need.askAgain', 'need.closeInSilence']);
    expect(await mails(id)).toEqual([
      'en-vag-in@ragunda.example: Ni har fått svar på ert behov',
      'en-vag-in@ragunda.example: Hjälpte det?',
    ]);
  });
});

describe('reopening', () => {
  it('in the same breath as "it did not help": to be sorted again, the verdict kept', async () => {
    const { id } = await fedBack();
    const need = await did(cast.ragunda, 'sayIfItHelped', {
      needId: id,
      verdict: 'NOT',
      text: 'Nej.',
      reopen: true,
    });
    expect(need).toMatchObject({
      state: 'MATCHED',
      feedback: { verdict: 'NOT' },
      next: { party: 'BOARD', step: 'SORT', dueAt: '2026-12-04T22:59:59.000Z' },
    });
    expect((await actions(id)).filter((action) => /Verdict|reopen/.test(action))).toEqual([
      'need.sayVerdict',
      'need.reopen',
    ]);
  });

  it('with "too early" is no reopening', async () => {
    const { id } = await fedBack();
    const need = await did(cast.ragunda, 'sayIfItHelped', { needId: id, verdict: 'TOO_EARLY', reopen: true });
    expect(need.state).toBe('FED_BACK');
  });

  it.each(['ragunda', 'jamtland'] as const)('a closed need: by %s, with a reason', async (who) => {
    const { id } = await fedBack();
    await did(cast.ragunda, 'sayIfItHelped', { needId: id, verdict: 'HELPED' });
    expect((await seen(cast[who], id)).actions).toEqual(['REOPEN']);
    const need = await did(cast[who], 'reopenNeed', { needId: id, reason: 'Det kom tillbaka.' });
    expect(need).toMatchObject({ state: 'MATCHED', next: { party: 'BOARD' } });
    expect(need.history.find((entry) => entry.action === 'need.reopen')?.reason).toBe('Det kom tillbaka.');
  });

  it('what it was told, before closing: by the municipality, not by the board', async () => {
    const { id } = await fedBack();
    expect(await outcomeOf(cast.jamtland, 'reopenNeed', { needId: id, reason: 'x' })).toBe(
      'NotPossible NEED_MOVED_ON',
    );
    expect((await did(cast.ragunda, 'reopenNeed', { needId: id, reason: 'Fel svar.' })).state).toBe(
      'MATCHED',
    );
  });

  it('begins anew: what was answered and told before is no answer now', async () => {
    const { id } = await matched(cast.ragunda);
    await refer(cast.jamtland, id, [SPSM]);
    const referralOfNeed = async (state: string): Promise<string | undefined> =>
      (await seen(cast.jamtland, id)).referrals.find((referral) => referral.state === state)?.id;
    await did(cast.spsm, 'cannotContributeNow', {
      referralId: await referralOfNeed('SENT'),
      reason: 'TIMING',
      text: 'Nej.',
    });
    await did(cast.jamtland, 'sendFeedback', { needId: id, text: 'Nej.' });
    await did(cast.ragunda, 'reopenNeed', { needId: id, reason: 'Fråga någon annan.' });
    await refer(cast.jamtland, id, [MUCF]);
    await did(cast.jamtland, 'recallReferral', { referralId: await referralOfNeed('SENT'), reason: 'Fel.' });
    expect(await seen(cast.jamtland, id)).toMatchObject({
      state: 'MATCHED',
      next: { party: 'BOARD', step: 'SORT' },
    });
  });

  it('leads through the loop again, to a feedback of its own', async () => {
    const { id } = await fedBack();
    await did(cast.ragunda, 'sayIfItHelped', { needId: id, verdict: 'NOT', reopen: true });
    await refer(cast.jamtland, id, [SPSM]);
    const [referral] = (await seen(cast.jamtland, id)).referrals;
    await did(cast.jamtland, 'closeWaiting', { referralId: referral?.id, reason: 'Inget svar.' });
    await did(cast.jamtland, 'sendFeedback', { needId: id, text: 'Inget svar kom.' });
    expect((await needOf(cast.ragunda, id))?.feedback).toEqual({
      text: 'Inget svar kom.',
      verdict: null,
      verdictText: null,
    });
    const rows = await house.sql<{ verdict: string | null }>(
      'select verdict from feedback where need_id = $1 order by sent_at, id',
      [id],
    );
    expect(rows.map((row) => row.verdict)).toEqual(['NOT', null]);
  });
});
