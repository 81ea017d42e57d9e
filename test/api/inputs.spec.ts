import { jest } from '@jest/globals';
import {
  act,
  anOffer,
  castOf,
  did,
  documentOf,
  FINDABLE,
  matched,
  MUCF,
  NO_ID,
  outcomeOf,
  pointOf,
  RAGUNDA,
  referralTo,
  referred,
  SPSM,
  type Cast,
  type MutationName,
} from '../builders/loop.js';
import { settled } from '../builders/time.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;
let ids: { need: string; asked: string; referral: string; offered: string; match: string; heard: string };

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
  const { id: need } = await matched(cast.ragunda);
  const { id: asked } = await matched(cast.ragunda);
  await did(cast.jamtland, 'askBack', { needId: asked, question: 'Vad?' });
  const { id: sent } = await referred(cast, [SPSM, MUCF]);
  const [referral, offered] = [
    await referralTo(cast.spsm, sent, SPSM),
    await referralTo(cast.mucf, sent, MUCF),
  ];
  await did(cast.mucf, 'offerSupport', anOffer(offered.id));
  const { id: heard } = await did(cast.jamtland, 'writeDownNeed', {
    municipalityId: RAGUNDA,
    text: FINDABLE,
    saidBy: 'Rektorn',
  });
  await settled(house);
  const [match] = await house.sql<{ id: string }>('select id from support_match where need_id = $1', [need]);
  ids = { need, asked, referral: referral.id, offered: offered.id, match: match?.id ?? '', heard };
});
afterAll(() => house.close());

const TOO_LONG = 'å'.repeat(100_001);
const LONG = 'x'.repeat(1_001);
const NUL = 'hej\u0000';
const DAY = '2027-02-01';
const PERSON: Readonly<Record<string, keyof Cast>> = { r: 'ragunda', j: 'jamtland', s: 'spsm' };

/** What is wrong with one field: `who mutation field code`, and the value that is wrong. The rest is as it should be. */
const WRONG: readonly [string, unknown][] = [
  ['r saveNeedDraft text TOO_LONG', TOO_LONG],
  ['r saveNeedDraft text NOT_ALLOWED', NUL],
  ['r saveNeedDraft title TOO_LONG', 'x'.repeat(201)],
  ['r saveNeedDraft themes.0 NOT_ALLOWED', ['okänt tema']],
  ['r saveNeedDraft needId WRONG_FORMAT', 'x'],
  ['r saveNeedDraft version TOO_SMALL', 0],
  ['r saveNeedDraft pilotId WRONG_FORMAT', 'x'],
  ['r submitNeed needId WRONG_FORMAT', 'x'],
  ['r submitNeed version TOO_SMALL', -1],
  ['r tellNeed text REQUIRED', ''],
  ['r tellNeed text REQUIRED', ' \n\t '],
  ['r tellNeed text TOO_LONG', TOO_LONG],
  ['r tellNeed text NOT_ALLOWED', NUL],
  ['r tellNeed title TOO_LONG', 'x'.repeat(201)],
  ['r tellNeed capacity TOO_LONG', LONG],
  ['r tellNeed themes.1 NOT_ALLOWED', ['skola', 'påhittat']],
  ['r tellNeed audience.0 NOT_ALLOWED', ['marsianer']],
  ['r tellNeed wants.0 NOT_ALLOWED', ['guld']],
  ['r tellNeed themes TOO_BIG', Array<string>(15).fill('skola')],
  ['r tellNeed pilotId WRONG_FORMAT', 'regional-samordning'],
  ['r correctNeed text REQUIRED', '  '],
  ['r correctNeed text TOO_LONG', TOO_LONG],
  ['r correctNeed needId WRONG_FORMAT', ''],
  ['r completeNeed text REQUIRED', ''],
  ['r completeNeed text TOO_LONG', TOO_LONG],
  ['r withdrawNeed reason REQUIRED', ' '],
  ['r withdrawNeed reason TOO_LONG', LONG],
  ['r removeDraft needId WRONG_FORMAT', 'x'],
  ['r confirmHeardNeed needId WRONG_FORMAT', 'x'],
  ['r sayIfItHelped text TOO_LONG', TOO_LONG],
  ['r sayIfItHelped text NOT_ALLOWED', NUL],
  ['r reopenNeed reason REQUIRED', ''],
  ['r reopenNeed reason TOO_LONG', LONG],
  ['j writeDownNeed text REQUIRED', ''],
  ['j writeDownNeed text TOO_LONG', TOO_LONG],
  ['j writeDownNeed saidBy REQUIRED', ''],
  ['j writeDownNeed saidBy TOO_LONG', 'x'.repeat(201)],
  ['j writeDownNeed municipalityId WRONG_FORMAT', '2303'],
  ['j writeDownNeed source NOT_ALLOWED', 'SURVEY'],
  ['j withdrawHeardNeed reason REQUIRED', ''],
  ['j answerHeardNeed token REQUIRED', ''],
  ['j answerHeardNeed token TOO_LONG', 'x'.repeat(201)],
  ['j answerHeardNeed text TOO_LONG', TOO_LONG],
  ['j askBack question REQUIRED', ' '],
  ['j askBack question TOO_LONG', TOO_LONG],
  ['j takeBackQuestion needId WRONG_FORMAT', 'x'],
  ['j takeUpInDialogue needId WRONG_FORMAT', 'x'],
  ['j answerNeed text REQUIRED', ''],
  ['j answerNeed text TOO_LONG', TOO_LONG],
  ['j sendFeedback text REQUIRED', ''],
  ['j sendFeedback text TOO_LONG', TOO_LONG],
  ['j referNeed message REQUIRED', ''],
  ['j referNeed message TOO_LONG', TOO_LONG],
  ['j referNeed contactPointIds REQUIRED', []],
  ['j referNeed contactPointIds TOO_BIG', Array<string>(21).fill(NO_ID)],
  ['j referNeed contactPointIds.0 WRONG_FORMAT', ['SPSM']],
  ['j referNeed supportIds.0 WRONG_FORMAT', ['x']],
  ['j recallReferral reason REQUIRED', ''],
  ['j recallReferral reason TOO_LONG', LONG],
  ['j closeWaiting reason REQUIRED', ''],
  ['j replyToReferral reply REQUIRED', ''],
  ['j replyToReferral reply TOO_LONG', TOO_LONG],
  ['j judgeSuggestion matchId WRONG_FORMAT', 'x'],
  ['j judgeSuggestion reason REQUIRED', ''],
  ['j judgeSuggestion reason TOO_LONG', LONG],
  ['j addSupportToNeed itemId WRONG_FORMAT', 'x'],
  ['s openReferral referralId WRONG_FORMAT', 'x'],
  ['s offerSupport what REQUIRED', ''],
  ['s offerSupport what TOO_LONG', TOO_LONG],
  ['s offerSupport byWhom REQUIRED', ' '],
  ['s offerSupport byWhom TOO_LONG', LONG],
  ['s offerSupport when REQUIRED', ''],
  ['s offerSupport asksOfYou REQUIRED', ''],
  ['s offerSupport asksOfYou NOT_ALLOWED', NUL],
  ['s cannotContributeNow text REQUIRED', ''],
  ['s cannotContributeNow text TOO_LONG', TOO_LONG],
  ['s askAboutReferral question REQUIRED', ''],
  ['s passOnReferral contactPointId WRONG_FORMAT', 'x'],
  ['s passOnReferral text REQUIRED', ''],
  ['r takeUpOffer referralId WRONG_FORMAT', 'x'],
  ['r declineOffer text REQUIRED', ''],
  ['r declineOffer text TOO_LONG', TOO_LONG],
];

/** The same input with nothing wrong in it. */
const right = (name: MutationName): Record<string, unknown> => {
  const { need: needId, referral: referralId } = ids;
  const inputs: Partial<Record<MutationName, object>> = {
    saveNeedDraft: { title: 'Rubrik', text: 'Text' },
    submitNeed: { needId, version: 1 },
    tellNeed: { title: 'Rubrik', text: 'Text' },
    correctNeed: { needId, version: 1, text: 'Text' },
    completeNeed: { needId: ids.asked, version: 1, text: 'Text' },
    withdrawNeed: { needId, reason: 'Löst.' },
    removeDraft: { needId },
    confirmHeardNeed: { needId: ids.heard },
    sayIfItHelped: { needId, verdict: 'HELPED' },
    reopenNeed: { needId, reason: 'Igen.' },
    writeDownNeed: { municipalityId: RAGUNDA, text: 'Text', saidBy: 'Rektorn' },
    withdrawHeardNeed: { needId: ids.heard, reason: 'Fel.' },
    answerHeardNeed: { token: 'x', answer: 'CONFIRM' },
    askBack: { needId, question: 'Vad?' },
    takeBackQuestion: { needId: ids.asked },
    takeUpInDialogue: { needId, dialogueOn: DAY },
    answerNeed: { needId, text: 'Svar' },
    sendFeedback: { needId, text: 'Svar' },
    referNeed: { needId, contactPointIds: [pointOf(SPSM)], message: 'Kan ni?' },
    openReferral: { referralId },
    offerSupport: anOffer(referralId),
    cannotContributeNow: { referralId, reason: 'TIMING', text: 'Nej.' },
    askAboutReferral: { referralId, question: 'Vad?' },
    replyToReferral: { referralId, reply: 'Så.' },
    passOnReferral: { referralId, contactPointId: pointOf(MUCF), text: 'De.' },
    recallReferral: { referralId, reason: 'Fel.' },
    closeWaiting: { referralId, reason: 'Inget.' },
    takeUpOffer: { referralId: ids.offered },
    declineOffer: { referralId: ids.offered, notNow: false, reason: 'OTHER', text: 'Nej.' },
    judgeSuggestion: { matchId: ids.match, judgement: 'REJECTED', reason: 'Passar inte.' },
    addSupportToNeed: { needId, itemId: NO_ID },
  };
  return { ...inputs[name] } as Record<string, unknown>;
};

describe('what is wrong in an input is told at its field, in the reader’s language, and nothing happens', () => {
  const everything = (): Promise<object[]> =>
    house.sql(`select (select count(*) from need) as needs, (select sum(version) from need) as versions,
      (select string_agg(state, ' ' order by id) from need) as states, (select count(*) from audit_entry) as audits,
      (select string_agg(state, ' ' order by id) from referral) as referrals, (select count(*) from outbox) as rows,
      (select count(*) from idempotency_key) as keys`);

  it.each(WRONG.map(([what, value]) => [what, value] as const))('%s', async (what, value) => {
    const [who = '', name = '', path = '', code = ''] = what.split(' ');
    const input = { ...right(name as MutationName), [path.split('.')[0] ?? '']: value };
    const before = await everything();
    const person = cast[PERSON[who] ?? 'ragunda'].with({ 'idempotency-key': 'inputs' });
    const sv = await act(person, name as MutationName, input);
    const en = await act(person.with({ 'accept-language': 'en' }), name as MutationName, input);
    for (const outcome of [sv, en])
      expect(outcome).toMatchObject({
        __typename: 'InvalidInput',
        code: 'INVALID_INPUT',
        fields: [{ path, code }],
      });
    expect(sv.message).toBe('Något behöver rättas innan det går att skicka. Se vid respektive fält.');
    expect(en.message).toBe('Something needs to be corrected before this can be sent. See each field.');
    expect(en.fields?.[0]?.message).not.toBe(sv.fields?.[0]?.message);
    expect(JSON.stringify(sv)).not.toContain('hej');
    expect(await everything()).toEqual(before);
  });

  it('all at once, where several fields are wrong', async () => {
    const input = { ...anOffer(ids.referral), what: '', byWhom: LONG, when: ' ' };
    const outcome = await act(cast.spsm, 'offerSupport', input);
    expect(outcome.fields?.map((field) => `${field.path} ${field.code}`)).toEqual([
      'what REQUIRED',
      'byWhom TOO_LONG',
      'when REQUIRED',
    ]);
  });
});

describe('a record that is not there', () => {
  it.each<[keyof Cast, MutationName, string, string]>([
    ['ragunda', 'withdrawNeed', 'needId', 'NEED_NOT_FOUND'],
    ['jamtland', 'askBack', 'needId', 'NEED_NOT_FOUND'],
    ['jamtland', 'referNeed', 'needId', 'NEED_NOT_FOUND'],
    ['jamtland', 'addSupportToNeed', 'needId', 'NEED_NOT_FOUND'],
    ['jamtland', 'addSupportToNeed', 'itemId', 'CATALOGUE_ITEM_NOT_FOUND'],
    ['jamtland', 'judgeSuggestion', 'matchId', 'MATCH_NOT_FOUND'],
    ['jamtland', 'recallReferral', 'referralId', 'REFERRAL_NOT_FOUND'],
    ['spsm', 'offerSupport', 'referralId', 'REFERRAL_NOT_FOUND'],
    ['spsm', 'passOnReferral', 'contactPointId', 'CONTACT_POINT_NOT_FOUND'],
    ['ragunda', 'takeUpOffer', 'referralId', 'REFERRAL_NOT_FOUND'],
  ])('%s %s: %s → %s', async (who, name, field, code) => {
    const input = { ...right(name), [field]: NO_ID };
    const [sv, en] = [
      await act(cast[who], name, input),
      await act(cast[who].with({ 'accept-language': 'en' }), name, input),
    ];
    for (const outcome of [sv, en]) expect(outcome).toMatchObject({ __typename: 'NotFound', code });
    expect(sv.message).toMatch(/finns inte/);
    expect(en.message).toMatch(/no such|no longer there|not there/);
  });

  it('supports pointed at must be in the catalogue', async () => {
    const input = { ...right('referNeed'), supportIds: [NO_ID] };
    expect(await outcomeOf(cast.jamtland, 'referNeed', input)).toBe('NotFound CATALOGUE_ITEM_NOT_FOUND');
  });
});

describe('what GraphQL itself refuses', () => {
  it.each([
    ['a code that no enum holds', 'sayIfItHelped', { verdict: 'MAYBE' }],
    ['a field that is missing', 'askBack', { question: undefined }],
    ['a field that is null', 'askBack', { question: null }],
    ['a field that is not there', 'askBack', { colour: 'red' }],
    ['another type', 'askBack', { question: 7 }],
    ['a day that never was', 'takeUpInDialogue', { dialogueOn: '2027-02-29' }],
  ] as const)('%s', async (_, name, wrong) => {
    const { errors } = await cast.jamtland.ask(documentOf(name), { input: { ...right(name), ...wrong } });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each(['need', 'referral', 'pilot', 'organisation', 'catalogueItem'])(
    'an id of another form: %s',
    async (field) => {
      for (const id of ['x', '', '1', "' or 1=1 --"]) {
        const { errors } = await cast.jamtland.ask(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id });
        expect([id, errors?.[0]?.extensions.code]).toEqual([id, 'BAD_USER_INPUT']);
      }
    },
  );

  it('a character no text can hold, in a search or a token', async () => {
    for (const query of [
      'query ($text: String!) { needs(search: $text) { nodes { id } } }',
      'query ($text: String!) { inbox(search: $text) { nodes { id } } }',
      'query ($text: String!) { inbox(filter: { countyCode: $text }) { nodes { id } } }',
      'query ($text: String!) { organisations(search: $text) { nodes { id } } }',
    ]) {
      const { errors } = await cast.jamtland.ask(query, { text: NUL });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});
