import { jest } from '@jest/globals';
import {
  act,
  castOf,
  did,
  FINDABLE,
  matched,
  outcomeOf,
  pointOf,
  refer,
  seen,
  SPSM,
  UNFINDABLE,
  type Cast,
} from '../builders/loop.js';
import { settled } from '../builders/time.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
  await house.moveClock('2026-11-20T08:00:00Z');
});
afterAll(() => house.close());

const audits = async (id: string): Promise<string[]> =>
  (
    await house.sql<{ action: string }>('select action from audit_entry where subject_id = $1 order by id', [
      id,
    ])
  ).map((row) => row.action);
const lettersAbout = async (id: string): Promise<string[]> => {
  await settled(house);
  return (await house.mail())
    .filter((mail) => mail.text.includes(id))
    .map((mail) => `${mail.to}: ${mail.subject}`);
};

describe('asking back', () => {
  it('puts the question to the municipality, by mail too; its answer is a new version to be sorted', async () => {
    const { ragunda, jamtland } = cast;
    const { id } = await matched(ragunda);
    const asked = await did(jamtland, 'askBack', { needId: id, question: 'Hur många elever gäller det?' });
    expect(asked).toMatchObject({
      state: 'ASKED_BACK',
      question: 'Hur många elever gäller det?',
      next: { party: 'MUNICIPALITY', step: 'COMPLETE', dueAt: '2026-12-04T22:59:59.000Z' },
    });
    const answered = await did(ragunda, 'completeNeed', {
      needId: id,
      version: 1,
      text: `${FINDABLE} Tolv elever.`,
    });
    expect(answered).toMatchObject({
      state: 'MATCHED',
      version: 2,
      question: null,
      next: { party: 'BOARD' },
    });
    expect(await lettersAbout(id)).toEqual([
      'en-vag-in@lansstyrelsen-jamtland.example: Kommunen har svarat på er fråga',
      'en-vag-in@ragunda.example: Länsstyrelsen har en fråga om ert behov',
    ]);
  });

  it('may be done again: a second question is a second mail', async () => {
    const { ragunda, jamtland } = cast;
    const { id } = await matched(ragunda);
    await did(jamtland, 'askBack', { needId: id, question: 'Ett?' });
    await did(ragunda, 'completeNeed', { needId: id, version: 1, text: 'Ja.' });
    await did(jamtland, 'askBack', { needId: id, question: 'Två?' });
    const letters = await lettersAbout(id);
    expect(letters.filter((letter) => letter.includes('har en fråga'))).toHaveLength(2);
  });

  it('is taken back by the board', async () => {
    const { id } = await matched(cast.ragunda, { text: UNFINDABLE });
    await did(cast.jamtland, 'askBack', { needId: id, question: 'Vad?' });
    expect(await did(cast.jamtland, 'takeBackQuestion', { needId: id })).toMatchObject({
      state: 'UNMATCHED',
      question: null,
    });
  });

  it('answered on an old version gets the text that stands there', async () => {
    const { id } = await matched(cast.ragunda);
    await did(cast.ragunda, 'correctNeed', { needId: id, version: 1, text: 'Rättad' });
    await did(cast.jamtland, 'askBack', { needId: id, question: 'Vad?' });
    const outcome = await act(cast.ragunda, 'completeNeed', { needId: id, version: 1, text: 'Svar' });
    expect(outcome).toMatchObject({ __typename: 'StaleVersion', currentVersion: 2, currentText: 'Rättad' });
  });
});

describe('a dialogue', () => {
  it('gives the board the agreed time after its day', async () => {
    const { id } = await matched(cast.ragunda);
    expect(
      await did(cast.jamtland, 'takeUpInDialogue', { needId: id, dialogueOn: '2027-02-01' }),
    ).toMatchObject({
      state: 'IN_DIALOGUE',
      dialogueOn: '2027-02-01',
      next: { party: 'BOARD', step: 'HOLD_DIALOGUE', dueAt: '2027-02-15T22:59:59.000Z' },
    });
    expect((await refer(cast.jamtland, id, [SPSM])).state).toBe('REFERRED');
  });

  it.each(['2027-02-30', '01/02/2027', ''])('has a day: %p is none', async (dialogueOn) => {
    const { id } = await matched(cast.ragunda);
    expect(await outcomeOf(cast.jamtland, 'takeUpInDialogue', { needId: id, dialogueOn })).toBe(
      'error BAD_USER_INPUT',
    );
    expect((await seen(cast.jamtland, id)).state).toBe('MATCHED');
  });
});

it('shows the board’s own answer to the board alone until it is told', async () => {
  const { ragunda, jamtland } = cast;
  const { id } = await matched(ragunda);
  const answered = await did(jamtland, 'answerNeed', { needId: id, text: 'Vi kommer i mars.' });
  expect(answered).toMatchObject({
    state: 'ANSWERED',
    answer: 'Vi kommer i mars.',
    next: { step: 'SEND_FEEDBACK' },
  });
  expect((await seen(ragunda, id)).answer).toBeNull();
  await did(jamtland, 'sendFeedback', { needId: id, text: 'Vi kommer den 4 mars.' });
  expect(await seen(ragunda, id)).toMatchObject({
    state: 'FED_BACK',
    feedback: { text: 'Vi kommer den 4 mars.' },
  });
});

describe('two officers at once', () => {
  it('refer and ask back: one is first, the other is told; one effect', async () => {
    const { id } = await matched(cast.ragunda);
    await settled(house);
    const outcomes = await Promise.all([
      outcomeOf(cast.jamtland, 'referNeed', {
        needId: id,
        contactPointIds: [pointOf(SPSM)],
        message: 'Kan ni?',
      }),
      outcomeOf(await house.as('jamtland'), 'askBack', { needId: id, question: 'Vad?' }),
    ]);
    expect(outcomes.filter((outcome) => outcome === 'NotPossible NEED_MOVED_ON')).toHaveLength(1);
    const { state, referrals, question } = await seen(cast.jamtland, id);
    expect([state, referrals.length, question]).toEqual(
      outcomes[0] === 'Need REFERRED' ? ['REFERRED', 1, null] : ['ASKED_BACK', 0, 'Vad?'],
    );
    expect(
      (await audits(id)).filter((action) => ['need.refer', 'need.askBack'].includes(action)),
    ).toHaveLength(1);
  });

  it('refer to the same point: it is asked once', async () => {
    const { id } = await matched(cast.ragunda);
    const input = { needId: id, contactPointIds: [pointOf(SPSM)], message: 'Kan ni?' };
    const outcomes = await Promise.all([1, 2, 3].map(() => outcomeOf(cast.jamtland, 'referNeed', input)));
    expect(outcomes.sort()).toEqual([
      'Need REFERRED',
      'NotPossible ALREADY_ASKED',
      'NotPossible ALREADY_ASKED',
    ]);
    expect((await seen(cast.jamtland, id)).referrals).toHaveLength(1);
  });

  it('answer the same need: one answer stands', async () => {
    const { id } = await matched(cast.ragunda);
    await settled(house);
    const outcomes = await Promise.all(
      ['Ett', 'Två'].map((text) => outcomeOf(cast.jamtland, 'answerNeed', { needId: id, text })),
    );
    expect(outcomes.sort()).toEqual(['Need ANSWERED', 'NotPossible NEED_MOVED_ON']);
    expect((await audits(id)).filter((action) => action === 'need.answerItself')).toHaveLength(1);
  });
});
