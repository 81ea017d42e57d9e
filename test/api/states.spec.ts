import { jest } from '@jest/globals';
import {
  anOffer,
  aRefusal,
  castOf,
  did,
  didToReferral,
  FINDABLE,
  matched,
  MUCF,
  outcomeOf,
  pointOf,
  RAGUNDA,
  referralTo,
  referred,
  seen,
  SPSM,
  UNFINDABLE,
  type Cast,
  type MutationName,
} from '../builders/loop.js';
import { settled } from '../builders/time.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
});
afterAll(() => house.close());

const audits = async (id: string): Promise<string[]> =>
  (
    await house.sql<{ action: string }>('select action from audit_entry where subject_id = $1 order by id', [
      id,
    ])
  ).map((row) => row.action);

/** What a municipality and its board may do, with everything typed right; only the state decides. */
const MUNICIPALITY: Readonly<Partial<Record<MutationName, (needId: string, version: number) => object>>> = {
  saveNeedDraft: (needId, version) => ({ needId, version, text: 'Ny' }),
  submitNeed: (needId, version) => ({ needId, version }),
  removeDraft: (needId) => ({ needId }),
  correctNeed: (needId, version) => ({ needId, version, text: 'Rättad' }),
  completeNeed: (needId, version) => ({ needId, version, text: 'Svar' }),
  withdrawNeed: (needId) => ({ needId, reason: 'Löst.' }),
  confirmHeardNeed: (needId) => ({ needId }),
  sayIfItHelped: (needId) => ({ needId, verdict: 'HELPED' }),
  reopenNeed: (needId) => ({ needId, reason: 'Igen.' }),
};
const BOARD: typeof MUNICIPALITY = {
  withdrawHeardNeed: (needId) => ({ needId, reason: 'Fel.' }),
  askBack: (needId) => ({ needId, question: 'Vad?' }),
  takeBackQuestion: (needId) => ({ needId }),
  takeUpInDialogue: (needId) => ({ needId, dialogueOn: '2027-02-01' }),
  answerNeed: (needId) => ({ needId, text: 'Svar' }),
  referNeed: (needId) => ({ needId, contactPointIds: [pointOf(MUCF)], message: 'Kan ni?' }),
  sendFeedback: (needId) => ({ needId, text: 'Svar' }),
  reopenNeed: (needId) => ({ needId, reason: 'Igen.' }),
};

const heard = (): Promise<{ id: string }> =>
  did(cast.jamtland, 'writeDownNeed', { municipalityId: RAGUNDA, text: FINDABLE, saidBy: 'Skolchefen' });
const fedBack = async (): Promise<{ id: string }> => {
  const { id } = await matched(cast.ragunda);
  await did(cast.jamtland, 'answerNeed', { needId: id, text: 'Ja' });
  return did(cast.jamtland, 'sendFeedback', { needId: id, text: 'Ja' });
};
const withdrawn = async (): Promise<{ id: string }> =>
  did(cast.ragunda, 'withdrawNeed', { needId: (await matched(cast.ragunda)).id, reason: 'Löst.' });

/** How a need comes into each state, and what municipality and board may do with it there: the table of states. */
const STATES: readonly [string, () => Promise<{ id: string }>, MutationName[], MutationName[]][] = [
  [
    'DRAFT',
    () => did(cast.ragunda, 'saveNeedDraft', { text: FINDABLE }),
    ['saveNeedDraft', 'submitNeed', 'removeDraft'],
    [],
  ],
  [
    'HEARD',
    heard,
    ['confirmHeardNeed', 'correctNeed', 'withdrawNeed'],
    ['withdrawHeardNeed', 'askBack', 'takeUpInDialogue', 'answerNeed', 'referNeed'],
  ],
  [
    'MATCHED',
    () => matched(cast.ragunda),
    ['correctNeed', 'withdrawNeed'],
    ['askBack', 'takeUpInDialogue', 'answerNeed', 'referNeed'],
  ],
  [
    'UNMATCHED',
    () => matched(cast.ragunda, { text: UNFINDABLE, title: '' }),
    ['correctNeed', 'withdrawNeed'],
    ['askBack', 'takeUpInDialogue', 'answerNeed', 'referNeed'],
  ],
  [
    'ASKED_BACK',
    async () => did(cast.jamtland, 'askBack', { needId: (await matched(cast.ragunda)).id, question: 'Vad?' }),
    ['correctNeed', 'completeNeed', 'withdrawNeed'],
    ['takeBackQuestion'],
  ],
  [
    'IN_DIALOGUE',
    async () =>
      did(cast.jamtland, 'takeUpInDialogue', {
        needId: (await matched(cast.ragunda)).id,
        dialogueOn: '2027-02-01',
      }),
    ['correctNeed', 'withdrawNeed'],
    ['answerNeed', 'referNeed'],
  ],
  ['REFERRED', () => referred(cast), ['correctNeed', 'withdrawNeed'], ['referNeed']],
  [
    'ANSWERED',
    async () => did(cast.jamtland, 'answerNeed', { needId: (await matched(cast.ragunda)).id, text: 'Ja' }),
    ['correctNeed', 'withdrawNeed'],
    ['sendFeedback'],
  ],
  ['FED_BACK', fedBack, ['correctNeed', 'withdrawNeed', 'sayIfItHelped', 'reopenNeed'], []],
  [
    'CLOSED',
    async () => did(cast.ragunda, 'sayIfItHelped', { needId: (await fedBack()).id, verdict: 'HELPED' }),
    ['reopenNeed'],
    ['reopenNeed'],
  ],
  ['WITHDRAWN', withdrawn, [], []],
];

describe.each(STATES)('a need that is %s', (state, make, forMunicipality, forBoard) => {
  it('takes no other move than those of its state; a refused one leaves nothing behind', async () => {
    const { id } = await make();
    await settled(house);
    const { version } = await seen(cast.ragunda, id);
    const whole = (): Promise<object[]> =>
      house.sql(
        `select need.*, (select count(*) from audit_entry) as audits, (select count(*) from outbox) as outbox,
           (select count(*) from referral) as referrals from need where id = $1`,
        [id],
      );
    const before = await whole();
    const wrong: string[] = [];
    for (const [moves, allowed, who] of [
      [MUNICIPALITY, forMunicipality, cast.ragunda],
      [BOARD, forBoard, cast.jamtland],
    ] as const)
      for (const [name, input] of Object.entries(moves) as [
        MutationName,
        (id: string, v: number) => object,
      ][]) {
        if (allowed.includes(name)) continue;
        const outcome = await outcomeOf(who, name, input(id, version));
        if (!/^NotPossible NEED_MOVED_ON$|^NotFound NEED_NOT_FOUND$/.test(outcome))
          wrong.push(`${name}: ${outcome}`);
        // Missing is only what is not theirs to see: a draft for the board, what they did not write down.
        if (outcome.startsWith('NotFound') && state !== 'DRAFT' && name !== 'withdrawHeardNeed')
          wrong.push(name);
      }
    expect(wrong).toEqual([]);
    expect(await whole()).toEqual(before);
  });
});

const MOVES = STATES.flatMap(([state, make, forMunicipality, forBoard]) => [
  ...forMunicipality.map((name) => [state, 'municipality', name, make] as const),
  ...forBoard.map((name) => [state, 'board', name, make] as const),
]);

it.each(MOVES)(
  'a need that is %s is moved by its %s: %s; one audit row, one move',
  async (_, who, name, make) => {
    const { id } = await make();
    await settled(house);
    const { version } = await seen(cast.ragunda, id);
    const rows = (await audits(id)).length;
    const [moves, person] = who === 'board' ? [BOARD, cast.jamtland] : [MUNICIPALITY, cast.ragunda];
    expect(await outcomeOf(person, name, moves[name]?.(id, version) ?? {})).toMatch(/^Need /);
    const jobs = ['need.suggest', 'need.suggestAgain'];
    expect((await audits(id)).slice(rows).filter((action) => !jobs.includes(action))).toHaveLength(
      name === 'saveNeedDraft' ? 0 : 1,
    );
  },
);

/** How a referral comes into each state, and which moves point, board and municipality have there. */
const REFERRAL_MOVES: Readonly<Partial<Record<MutationName, (referralId: string) => object>>> = {
  openReferral: (referralId) => ({ referralId }),
  offerSupport: anOffer,
  cannotContributeNow: aRefusal,
  askAboutReferral: (referralId) => ({ referralId, question: 'Vad?' }),
  passOnReferral: (referralId) => ({ referralId, contactPointId: pointOf(MUCF), text: 'De kan det.' }),
  replyToReferral: (referralId) => ({ referralId, reply: 'Så här.' }),
  recallReferral: (referralId) => ({ referralId, reason: 'Löst.' }),
  closeWaiting: (referralId) => ({ referralId, reason: 'Inget svar.' }),
  takeUpOffer: (referralId) => ({ referralId }),
  declineOffer: (referralId) => ({ referralId, notNow: false, reason: 'OTHER', text: 'Nej tack.' }),
};
const POINT: readonly MutationName[] = [
  'offerSupport',
  'cannotContributeNow',
  'askAboutReferral',
  'passOnReferral',
];
const ENDS: readonly MutationName[] = ['recallReferral', 'closeWaiting'];
const REFERRAL_STATES: readonly [string, MutationName[], MutationName[]][] = [
  ['SENT', [], ['openReferral', ...POINT, ...ENDS]],
  ['ACKNOWLEDGED', ['openReferral'], [...POINT, ...ENDS]],
  ['NEEDS_TO_KNOW', ['askAboutReferral'], ['replyToReferral', ...ENDS]],
  ['CAN_CONTRIBUTE', ['offerSupport'], ['takeUpOffer', 'declineOffer']],
  ['CANNOT_NOW', ['cannotContributeNow'], []],
  ['SOMEONE_ELSE', ['passOnReferral'], []],
  ['ENGAGEMENT', ['offerSupport', 'takeUpOffer'], []],
  ['NOT_TAKEN_UP', ['offerSupport', 'declineOffer'], []],
  ['RECALLED', ['recallReferral'], []],
  ['NO_ANSWER', ['closeWaiting'], []],
];

it.each(REFERRAL_STATES)(
  'a request that is %s takes no other move than those of its state',
  async (state, way, open) => {
    const { id: needId } = await referred(cast);
    const referral = await referralTo(cast.jamtland, needId, SPSM);
    const mover = (name: MutationName) =>
      ['recallReferral', 'closeWaiting', 'replyToReferral'].includes(name)
        ? cast.jamtland
        : ['takeUpOffer', 'declineOffer'].includes(name)
          ? cast.ragunda
          : cast.spsm;
    for (const name of way) await didToReferral(mover(name), name, REFERRAL_MOVES[name]?.(referral.id) ?? {});
    await settled(house);
    const whole = (): Promise<object[]> =>
      house.sql(
        `select referral.*, (select count(*) from audit_entry) as audits, (select count(*) from outbox) as outbox
       from referral where id = $1`,
        [referral.id],
      );
    const before = await whole();
    expect(before).toMatchObject([{ state }]);
    const refused = (Object.keys(REFERRAL_MOVES) as MutationName[]).filter((name) => !open.includes(name));
    const outcomes = [];
    for (const name of refused)
      outcomes.push(await outcomeOf(mover(name), name, REFERRAL_MOVES[name]?.(referral.id) ?? {}));
    expect(outcomes).toEqual(refused.map(() => 'NotPossible REFERRAL_MOVED_ON'));
    expect(await whole()).toEqual(before);
  },
);
