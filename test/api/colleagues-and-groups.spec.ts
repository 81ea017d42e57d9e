import { jest } from '@jest/globals';
import { newId } from '#kernel';
import { HELA_LANDET } from '#pilots';
import {
  anOffer,
  aRefusal,
  castOf,
  did,
  didToReferral,
  JAMTLAND,
  matched,
  NO_ID,
  outcomeOf,
  PILOT,
  pointOf,
  referralOf,
  referralTo,
  seen,
  SPSM,
  type Cast,
  type Need,
  type Referral,
} from '../builders/loop.js';
import { personId, somebody } from '../builders/people.js';
import { settled } from '../builders/time.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;
let colleague: Person;
let colleagueId: string;
const groupId = newId();

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
  await house.moveClock('2026-11-20T08:00:00Z');
  colleague = await somebody(house, 'jamtland-kollega', { organisationId: JAMTLAND, pilotId: PILOT });
  colleagueId = await personId(house, 'jamtland-kollega');
  await group(groupId, 'Närvarogruppen', SPSM);
});
afterAll(() => house.close());

const group = (id: string, name: string, convenerId: string | null, status = 'ACTIVE'): Promise<object[]> =>
  house.sql(
    `insert into pilot_group (id, pilot_id, kind, name, mandate, status, convener_id, starts_on)
     values ($1, $2, 'WORKING', $3, 'Skolnärvaro.', $4, $5, '2026-01-01')`,
    [id, PILOT, name, status, convenerId],
  );
const told = (): Promise<Need> => matched(cast.ragunda, { pilotId: PILOT });
const input = (needId: string, to: object): object => ({
  needId,
  contactPointIds: [],
  message: 'Kan du ta det här?',
  ...to,
});
const sentTo = async (to: object): Promise<[Need, Referral]> => {
  const need = await did(cast.jamtland, 'referNeed', input((await told()).id, to));
  const referral = await referralOf(cast.jamtland, need.referrals[0]?.id ?? '');
  if (referral === null) throw new Error('Nothing was sent.');
  return [need, referral];
};
const letters = async (id: string): Promise<string[]> => {
  await settled(house);
  return (await house.mail())
    .filter((mail) => mail.text.includes(id))
    .map((mail) => `${mail.to}: ${mail.subject}`);
};
const whom = async (person: Person, id: string): Promise<unknown> => {
  const query = 'query ($id: ID!) { referral(id: $id) { colleague toGroup toName } }';
  return (await person.get<{ referral: unknown }>(query, { id })).referral;
};

describe('a colleague of the board', () => {
  it('gets the request by name and mail, answers it, and the municipality is offered it', async () => {
    const [need, { id, actions, next }] = await sentTo({ colleagueId });
    expect(need).toMatchObject({
      state: 'REFERRED',
      next: { party: 'CONTACT_POINTS', step: 'ANSWER_REFERRALS', organisations: [{ id: JAMTLAND }] },
    });
    expect(next).toMatchObject({ party: 'CONTACT_POINTS', dueAt: expect.any(String) as string });
    expect(actions).toContain('RECALL');
    expect(await letters(id)).toEqual([
      'jamtland-kollega@personer.example: En kommun behöver något: kan ni bidra?',
    ]);
    expect(await whom(colleague, id)).toMatchObject({ colleague: 'jamtland-kollega', toGroup: false });
    // Which person it is concerns nobody else.
    expect(await whom(cast.ragunda, id)).toMatchObject({ colleague: null });
    const { referrals } = await colleague.get<{ referrals: { nodes: { id: string }[] } }>(
      '{ referrals(first: 50) { nodes { id } } }',
    );
    expect(referrals.nodes.map((node) => node.id)).toContain(id);
    await didToReferral(colleague, 'openReferral', { referralId: id });
    expect((await didToReferral(colleague, 'offerSupport', anOffer(id))).state).toBe('CAN_CONTRIBUTE');
    expect((await seen(cast.ragunda, need.id)).state).toBe('ANSWERED');
    expect((await didToReferral(cast.ragunda, 'takeUpOffer', { referralId: id })).state).toBe('ENGAGEMENT');
  });

  it('hands it back with a reason: the board sorts the need anew', async () => {
    const [need, { id }] = await sentTo({ colleagueId });
    const back = await didToReferral(colleague, 'handBackReferral', { referralId: id, reason: 'Inte mitt.' });
    expect(back).toMatchObject({ state: 'HANDED_BACK', reasonText: 'Inte mitt.', next: null, actions: [] });
    expect(await seen(cast.jamtland, need.id)).toMatchObject({
      state: 'MATCHED',
      next: { party: 'BOARD', step: 'SORT' },
    });
    expect((await letters(id)).at(0)).toContain('Ett svar har kommit');
    expect(await outcomeOf(colleague, 'handBackReferral', { referralId: id, reason: 'Igen.' })).toBe(
      'NotPossible REFERRAL_MOVED_ON',
    );
  });

  it('handed back while an agency still answers: the need waits on the agency', async () => {
    const [need] = await sentTo({ colleagueId, contactPointIds: [pointOf(SPSM)] });
    const { id } = await referralTo(cast.jamtland, need.id, JAMTLAND);
    await didToReferral(colleague, 'handBackReferral', { referralId: id, reason: 'Inte mitt.' });
    const waits = await seen(cast.jamtland, need.id);
    expect(waits).toMatchObject({ state: 'REFERRED', next: { organisations: [{ id: SPSM }] } });
    const atSpsm = waits.referrals.find((each) => each.id !== id)?.id ?? '';
    await didToReferral(cast.spsm, 'cannotContributeNow', aRefusal(atSpsm));
    expect((await seen(cast.jamtland, need.id)).state).toBe('ANSWERED');
  });

  it('and the board at once: one is first, and the need always waits on somebody', async () => {
    const [need, { id }] = await sentTo({ colleagueId });
    const outcomes = await Promise.all([
      outcomeOf(colleague, 'handBackReferral', { referralId: id, reason: 'Inte mitt.' }),
      outcomeOf(cast.jamtland, 'recallReferral', { referralId: id, reason: 'Löst.' }),
    ]);
    expect(outcomes.filter((outcome) => outcome === 'NotPossible REFERRAL_MOVED_ON')).toHaveLength(1);
    expect(await seen(cast.jamtland, need.id)).toMatchObject({ state: 'MATCHED', next: { party: 'BOARD' } });
  });

  it('is one who works in the pilot for the board, and another than oneself', async () => {
    const { id } = await told();
    await somebody(house, 'jamtland-pa-annat-hall', { organisationId: JAMTLAND, pilotId: HELA_LANDET });
    for (const handle of ['jamtland', 'halland', 'spsm', 'jamtland-pa-annat-hall'])
      expect([
        handle,
        await outcomeOf(
          cast.jamtland,
          'referNeed',
          input(id, { colleagueId: await personId(house, handle) }),
        ),
      ]).toEqual([handle, 'NotFound COLLEAGUE_NOT_FOUND']);
    expect(await outcomeOf(cast.jamtland, 'referNeed', input(id, { colleagueId: NO_ID }))).toBe(
      'NotFound COLLEAGUE_NOT_FOUND',
    );
    expect(await outcomeOf(cast.jamtland, 'referNeed', input(id, {}))).toBe('InvalidInput INVALID_INPUT');
    expect((await seen(cast.jamtland, id)).state).toBe('MATCHED');
  });

  it('alone answers: a colleague beside may recall it, and hand nothing back', async () => {
    const [need, { id }] = await sentTo({ colleagueId });
    const beside = await somebody(house, 'jamtland-bredvid', { organisationId: JAMTLAND, pilotId: PILOT });
    expect(await outcomeOf(beside, 'handBackReferral', { referralId: id, reason: 'Nej.' })).toBe(
      'NotFound REFERRAL_NOT_FOUND',
    );
    expect((await referralOf(beside, id))?.actions).not.toContain('OFFER');
    expect(await outcomeOf(cast.jamtland, 'referNeed', input(need.id, { colleagueId }))).toBe(
      'NotPossible ALREADY_ASKED',
    );
  });
});

describe('a group of the pilot', () => {
  it('is asked through its convener, who answers for it', async () => {
    const [need, { id }] = await sentTo({ groupIds: [groupId] });
    expect(need).toMatchObject({ state: 'REFERRED', next: { organisations: [{ id: SPSM }] } });
    expect(await whom(cast.ragunda, id)).toEqual({
      colleague: null,
      toGroup: true,
      toName: 'Närvarogruppen',
    });
    expect((await letters(id))[0]).toContain('kan ni bidra?');
    expect((await didToReferral(cast.spsm, 'offerSupport', anOffer(id))).state).toBe('CAN_CONTRIBUTE');
  });

  it('hands back what is not for it; an agency asked as itself does not', async () => {
    const [need, { id }] = await sentTo({ groupIds: [groupId] });
    expect((await referralOf(cast.spsm, id))?.actions).toContain('HAND_BACK');
    await didToReferral(cast.spsm, 'handBackReferral', { referralId: id, reason: 'Utanför uppdraget.' });
    expect(await seen(cast.jamtland, need.id)).toMatchObject({ state: 'MATCHED', next: { party: 'BOARD' } });
    const [, asked] = await sentTo({ contactPointIds: [pointOf(SPSM)] });
    expect((await referralOf(cast.spsm, asked.id))?.actions).not.toContain('HAND_BACK');
    expect(await outcomeOf(cast.spsm, 'handBackReferral', { referralId: asked.id, reason: 'Nej.' })).toBe(
      'NotPossible REFERRAL_MOVED_ON',
    );
  });

  it('is at work in the pilot of the need, with a convener', async () => {
    const { id } = await told();
    const [resting, nobodys] = [newId(), newId()];
    await group(resting, 'Vilande', SPSM, 'RESTING');
    await group(nobodys, 'Ingen sammankallar', null);
    for (const groupIds of [[NO_ID], [resting], [nobodys], [groupId, NO_ID]])
      expect(await outcomeOf(cast.jamtland, 'referNeed', input(id, { groupIds }))).toBe(
        'NotFound GROUP_NOT_FOUND',
      );
    const outside = await matched(cast.ragunda);
    expect(await outcomeOf(cast.jamtland, 'referNeed', input(outside.id, { groupIds: [groupId] }))).toBe(
      'NotFound GROUP_NOT_FOUND',
    );
    // Its convener is asked once.
    expect(
      await outcomeOf(
        cast.jamtland,
        'referNeed',
        input(id, { groupIds: [groupId], contactPointIds: [pointOf(SPSM)] }),
      ),
    ).toBe('NotPossible ALREADY_ASKED');
    expect((await seen(cast.jamtland, id)).referrals).toEqual([]);
  });

  it('of another board’s need is not asked by a board that does not sort it', async () => {
    const { id } = await told();
    expect(await outcomeOf(await house.as('halland'), 'referNeed', input(id, { groupIds: [groupId] }))).toBe(
      'NotFound NEED_NOT_FOUND',
    );
  });
});
