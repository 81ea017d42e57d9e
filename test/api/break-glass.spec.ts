import { jest } from '@jest/globals';
import {
  anOffer,
  castOf,
  did,
  didToReferral,
  FINDABLE,
  matched,
  needOf,
  NO_ID,
  outcomeOf,
  PILOT,
  RAGUNDA,
  referralOf,
  referralTo,
  referred,
  seen,
  SPSM,
  type Cast,
} from '../builders/loop.js';
import { somebody } from '../builders/people.js';
import { settled } from '../builders/time.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;
let administrator: Person;

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
  administrator = await somebody(house, 'hen-som-administrerar', {
    pilotId: PILOT,
    organisationId: null,
    roles: ['ADMINISTRATOR'],
  });
  await house.moveClock('2026-11-20T08:00:00Z');
});
afterAll(() => house.close());

const REASON = 'Kommunen når inte behovet och har ringt oss.';
const MUTATION = `mutation ($input: BreakGlassInput!) { breakGlass(input: $input) {
  __typename ... on BrokenGlass { subjectId endsAt } ... on Problem { code } ... on InvalidInput { fields { path } } } }`;
const open = async (person: Person, id: string, about: object = {}): Promise<string> => {
  const input = { record: 'NEED', id, reason: REASON, ...about };
  const { data, errors } = await person.ask<{ breakGlass: { __typename: string; code?: string } }>(MUTATION, {
    input,
  });
  return errors?.[0]?.extensions.code ?? data?.breakGlass.code ?? data?.breakGlass.__typename ?? '';
};
const told = () => matched(cast.ragunda, { pilotId: PILOT });

describe('an administrator', () => {
  it('sees configuration, not content', async () => {
    const { id } = await referred(cast, [SPSM], { pilotId: PILOT });
    const { id: referralId } = await referralTo(cast.jamtland, id, SPSM);
    expect([await needOf(administrator, id), await referralOf(administrator, referralId)]).toEqual([
      null,
      null,
    ]);
    const codes = await Promise.all(
      [
        `{ pilotNeeds(pilotId: "${PILOT}") { nodes { id } } }`,
        `{ toRaise(pilotId: "${PILOT}") { nodes { id } } }`,
        '{ inbox { nodes { id } } }',
        '{ referrals { nodes { id } } }',
      ].map(async (query) => (await administrator.ask(query)).errors?.[0]?.extensions.code),
    );
    expect(codes).toEqual(Array<string>(4).fill('FORBIDDEN'));
    const { needs } = await administrator.get<{ needs: { nodes: object[] } }>('{ needs { nodes { id } } }');
    expect(needs.nodes).toEqual([]);
  });

  it('opens one need to read for an hour, with a reason that those concerned see', async () => {
    const [{ id }, other] = [await told(), await told()];
    expect(await open(administrator, id)).toBe('BrokenGlass');
    expect(await seen(administrator, id)).toMatchObject({ text: FINDABLE, actions: [] });
    expect(await needOf(administrator, other.id)).toBeNull();
    for (const [name, input] of [
      ['withdrawNeed', { needId: id, reason: 'x' }],
      ['reopenNeed', { needId: id, reason: 'x' }],
      ['askBack', { needId: id, question: 'x' }],
    ] as const)
      expect(await outcomeOf(administrator, name, input)).toMatch(/FORBIDDEN|NEED_NOT_FOUND/);
    expect((await seen(cast.ragunda, id)).history.at(-1)).toMatchObject({
      action: 'need.openedByAdministrator',
      reason: REASON,
    });
    await settled(house);
    const letters = (await house.mail()).filter((mail) => mail.text.includes(id));
    expect(
      letters
        .filter((mail) => mail.subject === 'En administratör har öppnat ett behov')
        .map((mail) => mail.to)
        .sort(),
    ).toEqual(['en-vag-in@lansstyrelsen-jamtland.example', 'en-vag-in@ragunda.example']);
    await house.moveClock('2026-11-20T09:10:00Z');
    expect(await needOf(administrator, id)).toBeNull();
    await house.moveClock('2026-11-20T08:00:00Z');
  });

  it('opens a request without the need it is about', async () => {
    const { id } = await referred(cast, [SPSM], { pilotId: PILOT });
    const { id: referralId } = await referralTo(cast.spsm, id, SPSM);
    await didToReferral(cast.spsm, 'offerSupport', anOffer(referralId));
    expect(await open(administrator, referralId, { record: 'REFERRAL' })).toBe('BrokenGlass');
    expect(await referralOf(administrator, referralId)).toMatchObject({
      state: 'CAN_CONTRIBUTE',
      actions: [],
    });
    expect(await needOf(administrator, id)).toBeNull();
    expect((await seen(cast.ragunda, id)).history.map(({ action }) => action)).toContain(
      'need.openedByAdministrator',
    );
  });

  it('never opens a draft, what was told in no pilot or another, or what is not there – alike', async () => {
    const draft = await did(cast.ragunda, 'saveNeedDraft', { text: FINDABLE, pilotId: PILOT });
    const removed = await did(cast.ragunda, 'saveNeedDraft', { text: FINDABLE, pilotId: PILOT });
    await did(cast.ragunda, 'removeDraft', { needId: removed.id });
    const free = await matched(cast.ragunda);
    for (const id of [draft.id, removed.id, free.id, NO_ID])
      expect(await open(administrator, id)).toBe('RECORD_NOT_FOUND');
    const need = await told();
    expect(await open(administrator, need.id, { record: 'REFERRAL' })).toBe('RECORD_NOT_FOUND');
  });

  it('gives a reason of some words', async () => {
    const { id } = await told();
    for (const reason of ['', 'x', 'För att jag vill', ' '.repeat(40)])
      expect(await open(administrator, id, { reason })).toBe('INVALID_INPUT');
    expect(await needOf(administrator, id)).toBeNull();
  });

  it('has it no longer than the part lasts', async () => {
    const { id } = await told();
    expect(await open(administrator, id)).toBe('BrokenGlass');
    await house.sql(
      "update participant set roles = '{OBSERVER}' where 'ADMINISTRATOR' = any(roles) and pilot_id = $1",
      [PILOT],
    );
    const { errors } = await administrator.ask(`{ need(id: "${id}") { id } }`);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

it('nobody else opens anything', async () => {
  const { id } = await told();
  const codes: string[] = [];
  for (const who of ['ragunda', 'jamtland', 'spsm', 'halland', 'facilitator', 'observer'])
    codes.push(await open(await house.as(who), id));
  expect(new Set(codes)).toEqual(new Set(['FORBIDDEN']));
  expect(await open(house.anybody(), id)).toBe('UNAUTHENTICATED');
  expect(await house.sql('select 1 from break_glass where subject_id = $1', [id])).toEqual([]);
});

it('a draft that was thrown away is no more the board’s to read than it was before', async () => {
  const { id } = await did(cast.ragunda, 'saveNeedDraft', { text: FINDABLE, pilotId: PILOT });
  await did(cast.ragunda, 'removeDraft', { needId: id });
  expect(await needOf(cast.jamtland, id)).toBeNull();
  expect((await needOf(cast.ragunda, id))?.state).toBe('REMOVED');
  expect(
    (await house.sql('select 1 from need where id = $1 and organisation_id = $2', [id, RAGUNDA])).length,
  ).toBe(1);
});
