import { jest } from '@jest/globals';
import { municipalityId, ReorganiseService } from '#directory';
import { operatorContext } from '#kernel';
import { HELA_LANDET } from '#pilots';
import {
  anOffer,
  castOf,
  did,
  didToReferral,
  FINDABLE,
  matched,
  MUCF,
  needOf,
  outcomeOf,
  PILOT,
  RAGUNDA,
  refer,
  referralOf,
  referralTo,
  referred,
  seen,
  SPSM,
  type Cast,
} from '../builders/loop.js';
import { at, settled } from '../builders/time.js';
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

const lettersTo = async (address: string): Promise<string[]> => {
  await settled(house);
  return (await house.mail()).filter((mail) => mail.to === address).map((mail) => mail.subject);
};
const RAGUNDA_BOX = 'en-vag-in@ragunda.example';

describe('what a contact point needs to know', () => {
  it('is asked of the municipality too, and the need says that it waits on a reply', async () => {
    const { id } = await referred(cast, [SPSM, MUCF]);
    const { id: referralId } = await referralTo(cast.spsm, id, SPSM);
    await didToReferral(cast.spsm, 'askAboutReferral', { referralId, question: 'Hur många elever?' });
    expect(await lettersTo(RAGUNDA_BOX)).toContain('En myndighet behöver veta mer om ert behov');
    expect((await seen(cast.ragunda, id)).next).toMatchObject({
      party: 'BOARD',
      step: 'REPLY_TO_QUESTION',
      stepText: 'svara på det en kontaktpunkt behöver veta',
      dueAt: '2026-12-04T22:59:59.000Z',
      organisations: [{ shortName: 'Länsstyrelsen Jämtland' }],
    });
  });

  it('waits on the contact points again once it is replied to, by board or municipality', async () => {
    for (const who of [cast.jamtland, cast.ragunda]) {
      const { id } = await referred(cast, [SPSM]);
      const { id: referralId } = await referralTo(cast.spsm, id, SPSM);
      await didToReferral(cast.spsm, 'askAboutReferral', { referralId, question: 'Hur många?' });
      expect((await refer(cast.jamtland, id, [MUCF])).next?.step).toBe('REPLY_TO_QUESTION');
      await didToReferral(who, 'replyToReferral', { referralId, reply: 'Tolv.' });
      expect((await seen(cast.ragunda, id)).next).toMatchObject({
        party: 'CONTACT_POINTS',
        step: 'ANSWER_REFERRALS',
        organisations: expect.arrayContaining([
          expect.objectContaining({ shortName: 'SPSM' }),
          expect.objectContaining({ shortName: 'MUCF' }),
        ]),
      });
    }
  });

  it('is shown as late once, at the request', async () => {
    const { id } = await referred(cast, [SPSM], { pilotId: PILOT });
    const { id: referralId } = await referralTo(cast.spsm, id, SPSM);
    await didToReferral(cast.spsm, 'askAboutReferral', { referralId, question: 'Hur många?' });
    await at(house, '2026-12-06T08:00:00Z');
    const late = await house.sql<{ subscriber: string }>(
      `select dedupe_key as subscriber from mail where dedupe_key like 'mail-%-late/%' and (dedupe_key like $1 or dedupe_key like $2)`,
      [`%${id}%`, `%${referralId}%`],
    );
    expect(late.map((row) => row.subscriber.split('/')[0])).toEqual(['mail-referral-late']);
    await house.moveClock('2026-11-20T08:00:00Z');
  });
});

it('an offer is told to the municipality, which decides on it', async () => {
  const { id } = await referred(cast, [SPSM]);
  const { id: referralId } = await referralTo(cast.spsm, id, SPSM);
  await didToReferral(cast.spsm, 'offerSupport', anOffer(referralId));
  expect(await lettersTo(RAGUNDA_BOX)).toContain('Ni har fått ett erbjudande om stöd');
});

describe('a recalled request', () => {
  it('takes the need out of the contact point’s sight; that it was asked stays', async () => {
    const { id } = await referred(cast, [SPSM, MUCF]);
    const { id: referralId } = await referralTo(cast.spsm, id, SPSM);
    expect((await needOf(cast.spsm, id))?.id).toBe(id);
    await didToReferral(cast.jamtland, 'recallReferral', { referralId, reason: 'Fel mottagare.' });
    expect(await needOf(cast.spsm, id)).toBeNull();
    expect((await needOf(cast.mucf, id))?.id).toBe(id);
    const query = `query ($id: ID!) { referral(id: $id) { id state need { id } actions } }`;
    const data = await cast.spsm.get<{ referral: object }>(query, { id: referralId });
    expect(data.referral).toEqual({ id: referralId, state: 'RECALLED', need: null, actions: [] });
    expect((await referralOf(cast.ragunda, referralId))?.state).toBe('RECALLED');
    // Asked anew, it sees it anew.
    await refer(cast.jamtland, id, [SPSM]);
    expect((await needOf(cast.spsm, id))?.id).toBe(id);
  });

  it('goes with a need that is withdrawn, but not from whoever had answered before', async () => {
    const { id } = await referred(cast, [SPSM, MUCF]);
    const { id: referralId } = await referralTo(cast.mucf, id, MUCF);
    await didToReferral(cast.mucf, 'cannotContributeNow', {
      referralId,
      reason: 'TIMING',
      text: 'Inte i år.',
    });
    await did(cast.ragunda, 'withdrawNeed', { needId: id, reason: 'Löst.' });
    await settled(house);
    expect(await needOf(cast.spsm, id)).toBeNull();
    expect((await needOf(cast.mucf, id))?.state).toBe('WITHDRAWN');
  });
});

describe('a draft’s pilot', () => {
  const draft = () => did(cast.ragunda, 'saveNeedDraft', { text: FINDABLE, pilotId: PILOT });
  const pilotOf = async (id: string): Promise<string | null | undefined> =>
    (await house.sql<{ pilot: string | null }>('select pilot_id as pilot from need where id = $1', [id]))[0]
      ?.pilot;

  it('stays where nothing is said of it, goes where it is said, and out of every pilot', async () => {
    const { id } = await draft();
    await did(cast.ragunda, 'saveNeedDraft', { needId: id, version: 1, text: 'Ny text' });
    expect(await pilotOf(id)).toBe(PILOT);
    await did(cast.ragunda, 'saveNeedDraft', { needId: id, version: 2, pilotId: HELA_LANDET });
    expect(await pilotOf(id)).toBe(HELA_LANDET);
    await did(cast.ragunda, 'saveNeedDraft', { needId: id, version: 3, pilotId: null });
    expect(await pilotOf(id)).toBeNull();
  });

  it('is one that the municipality and the writer take part in', async () => {
    const { id } = await draft();
    await house.sql(`insert into pilot (id, slug, name, about, starts_on)
      values ('01930000-0000-7000-8000-0000000000aa', 'annan', 'Annan', '', '2020-01-01')`);
    for (const pilotId of ['01930000-0000-7000-8000-0000000000aa', '01930000-0000-7000-8000-0000000000ab'])
      expect(await outcomeOf(cast.ragunda, 'saveNeedDraft', { needId: id, version: 1, pilotId })).toBe(
        'NotPossible NOT_IN_PILOT',
      );
    expect(await pilotOf(id)).toBe(PILOT);
  });
});

it('what is answered by link is done by the link, also for somebody signed in', async () => {
  const { id } = await did(cast.jamtland, 'writeDownNeed', {
    municipalityId: RAGUNDA,
    text: FINDABLE,
    saidBy: 'Skolchefen',
  });
  await settled(house);
  const [mail] = await house.sql<{ body: string }>('select body from mail where dedupe_key like $1', [
    `mail-need-heard/${id}/%`,
  ]);
  const token = /\/bekrafta#(\S+)/.exec(mail?.body ?? '')?.[1];
  expect(await outcomeOf(cast.spsm, 'answerHeardNeed', { token, answer: 'CONFIRM' })).toBe(
    'HeardNeedAnswered',
  );
  const acts = await house.sql(
    `select a.action, a.actor_kind as kind, a.actor_id = l.id::text as by_link from audit_entry a
       join need_link l on l.need_id = a.subject_id where a.subject_id = $1 and a.action = 'need.confirm'`,
    [id],
  );
  expect(acts).toEqual([{ action: 'need.confirm', kind: 'link', by_link: true }]);
});

it('a municipality that ends without a successor takes its drafts with it; what it told closes, and those asked are told', async () => {
  const krokom = await house.as('krokom');
  const KROKOM = municipalityId('2309');
  const told = await matched(krokom);
  const sent = await refer(cast.jamtland, (await matched(krokom)).id, [SPSM]);
  const draft = await did(krokom, 'saveNeedDraft', { text: 'Utkast' });
  const kept = await matched(cast.ragunda);
  const reorganise = house.api.get(ReorganiseService, { strict: false });
  expect(await reorganise.close(operatorContext, { id: KROKOM })).toBe(KROKOM);
  await settled(house);
  for (const { id } of [told, sent]) {
    const need = await seen(cast.jamtland, id);
    expect([need.state, need.next, need.history.at(-1)]).toMatchObject([
      'CLOSED',
      null,
      { action: 'need.endWithMunicipality', reason: expect.stringContaining('upphört') },
    ]);
  }
  expect((await seen(cast.jamtland, sent.id)).referrals).toMatchObject([{ state: 'RECALLED' }]);
  expect(await house.sql('select state from need where id = $1', [draft.id])).toEqual([{ state: 'REMOVED' }]);
  expect(await lettersTo('en-vag-in@spsm.example')).toContain('En förfrågan har tagits tillbaka');
  expect(await lettersTo('en-vag-in@lansstyrelsen-jamtland.example')).toContain(
    'Ett behov har avslutats: kommunen har upphört',
  );
  expect((await seen(cast.ragunda, kept.id)).state).toBe('MATCHED');
});
