import { jest } from '@jest/globals';
import {
  act,
  anOffer,
  aRefusal,
  castOf,
  did,
  didToReferral,
  FOHM,
  matched,
  MUCF,
  NO_ID,
  outcomeOf,
  pointOf,
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

/** A Friday; fifteen working days on it is Friday 11 December. */
const TODAY = '2026-11-20T08:00:00Z';
const FIFTEEN_WORKING_DAYS = '2026-12-11T22:59:59.000Z';

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
  await house.moveClock(TODAY);
});
afterAll(() => house.close());

const answerTime = (organisationId: string, days: number): Promise<object[]> =>
  house.sql('update contact_point set answer_working_days = $2 where id = $1', [
    pointOf(organisationId),
    days,
  ]);
const lettersAbout = async (id: string): Promise<string[]> => {
  await settled(house);
  return (await house.mail())
    .filter((mail) => mail.text.includes(id))
    .map((mail) => `${mail.to}: ${mail.subject}`);
};
const statesOf = async (needId: string): Promise<(string | undefined)[]> => {
  const { state, referrals } = await seen(cast.jamtland, needId);
  // Those sent at the same moment stand in no order.
  return [state, ...referrals.map((referral) => referral.state).sort()];
};

describe('a need sent on', () => {
  it('waits on everyone it went to, until the first of them is due', async () => {
    await answerTime(MUCF, 5);
    const need = await referred(cast, [SPSM, MUCF]);
    expect(need).toMatchObject({
      state: 'REFERRED',
      next: { party: 'CONTACT_POINTS', step: 'ANSWER_REFERRALS', dueAt: '2026-11-27T22:59:59.000Z' },
    });
    expect(need.next?.organisations?.map(({ shortName }) => shortName).sort()).toEqual(['MUCF', 'SPSM']);
    const own = await referralTo(cast.spsm, need.id, SPSM);
    expect(own).toMatchObject({
      state: 'SENT',
      toName: 'Specialpedagogiska skolmyndigheten',
      next: { party: 'CONTACT_POINTS', step: 'ANSWER_REFERRAL', dueAt: FIFTEEN_WORKING_DAYS },
    });
    expect(own.actions.sort()).toEqual(['ASK', 'CANNOT_NOW', 'OFFER', 'OPEN', 'PASS_ON']);
    // Each point sees its own request only; municipality and board see all.
    expect((await seen(cast.spsm, need.id)).referrals).toHaveLength(1);
    expect((await seen(cast.ragunda, need.id)).referrals).toHaveLength(2);
    await answerTime(MUCF, 15);
  });

  it('reaches the point’s mailbox', async () => {
    const { id } = await referred(cast);
    const { id: referralId } = await referralTo(cast.jamtland, id, SPSM);
    expect(await lettersAbout(referralId)).toEqual([
      'en-vag-in@spsm.example: En kommun behöver något: kan ni bidra?',
    ]);
  });

  it('goes to more, beside those already asked, and then waits on all', async () => {
    await answerTime(FOHM, 2);
    const { id } = await referred(cast);
    const more = await refer(cast.jamtland, id, [FOHM]);
    expect(more).toMatchObject({ state: 'REFERRED', next: { dueAt: '2026-11-24T22:59:59.000Z' } });
    expect(await statesOf(id)).toEqual(['REFERRED', 'SENT', 'SENT']);
    await answerTime(FOHM, 15);
  });

  it('goes nowhere when one of the points is closed or unknown', async () => {
    const { id } = await matched(cast.ragunda);
    await house.sql("update contact_point set closed_on = '2026-11-19' where id = $1", [pointOf(FOHM)]);
    for (const points of [
      [pointOf(SPSM), pointOf(FOHM)],
      [pointOf(SPSM), NO_ID],
    ])
      expect(
        await outcomeOf(cast.jamtland, 'referNeed', { needId: id, contactPointIds: points, message: 'x' }),
      ).toBe('NotFound CONTACT_POINT_NOT_FOUND');
    expect(await statesOf(id)).toEqual(['MATCHED']);
    await house.sql('update contact_point set closed_on = null where id = $1', [pointOf(FOHM)]);
  });
});

describe('answers', () => {
  it('open: the sender sees that it was read; the time runs on', async () => {
    const { id } = await referred(cast);
    const before = await referralTo(cast.spsm, id, SPSM);
    const opened = await didToReferral(cast.spsm, 'openReferral', { referralId: before.id });
    expect(opened).toMatchObject({ state: 'ACKNOWLEDGED', next: { dueAt: before.next?.dueAt } });
  });

  it('can contribute: an offer to the municipality, which has thirty days; the need is answered', async () => {
    const { id } = await referred(cast);
    const { id: referralId } = await referralTo(cast.spsm, id, SPSM);
    expect(await didToReferral(cast.spsm, 'offerSupport', anOffer(referralId))).toMatchObject({
      state: 'CAN_CONTRIBUTE',
      offer: { what: 'Processtöd på plats under ett år.', stage: 'READINESS' },
      next: { party: 'MUNICIPALITY', step: 'DECIDE_ON_OFFER', dueAt: '2026-12-20T22:59:59.000Z' },
    });
    expect(await seen(cast.jamtland, id)).toMatchObject({
      state: 'ANSWERED',
      next: { party: 'BOARD', step: 'SEND_FEEDBACK', dueAt: '2026-12-04T22:59:59.000Z' },
    });
    const own = await referralOf(cast.ragunda, referralId);
    expect(own?.actions.sort()).toEqual(['DECLINE', 'TAKE_UP']);
    expect((await lettersAbout(referralId))[0]).toBe(
      'en-vag-in@lansstyrelsen-jamtland.example: Ett svar har kommit',
    );
  });

  it('of two: the need waits on the one who has not answered', async () => {
    const { id } = await referred(cast, [SPSM, MUCF]);
    const { id: referralId } = await referralTo(cast.spsm, id, SPSM);
    await didToReferral(cast.spsm, 'cannotContributeNow', aRefusal(referralId));
    const { state, next } = await seen(cast.jamtland, id);
    expect([state, next?.organisations?.map(({ shortName }) => shortName)]).toEqual(['REFERRED', ['MUCF']]);
  });

  it('the last two at once: the need is answered exactly once', async () => {
    const { id } = await referred(cast, [SPSM, MUCF]);
    const [first, second] = [await referralTo(cast.spsm, id, SPSM), await referralTo(cast.mucf, id, MUCF)];
    await Promise.all([
      didToReferral(cast.spsm, 'offerSupport', anOffer(first.id)),
      didToReferral(cast.mucf, 'cannotContributeNow', aRefusal(second.id)),
    ]);
    expect((await seen(cast.jamtland, id)).state).toBe('ANSWERED');
    const rows = await house.sql(
      "select 1 from audit_entry where subject_id = $1 and action = 'need.allAnswered'",
      [id],
    );
    expect(rows).toHaveLength(1);
  });

  it('of one request by two holders at once: the first stands', async () => {
    const { id } = await referred(cast);
    const { id: referralId } = await referralTo(cast.spsm, id, SPSM);
    const outcomes = await Promise.all([
      outcomeOf(cast.spsm, 'offerSupport', anOffer(referralId)),
      outcomeOf(cast.spsm, 'cannotContributeNow', aRefusal(referralId)),
    ]);
    expect(outcomes.filter((outcome) => outcome === 'NotPossible REFERRAL_MOVED_ON')).toHaveLength(1);
  });
});

describe('a question', () => {
  it.each(['jamtland', 'ragunda'] as const)(
    'is replied to by %s, and the point’s time begins anew',
    async (who) => {
      const { id } = await referred(cast);
      const { id: referralId } = await referralTo(cast.spsm, id, SPSM);
      expect(
        await didToReferral(cast.spsm, 'askAboutReferral', { referralId, question: 'Vilka skolor?' }),
      ).toMatchObject({
        state: 'NEEDS_TO_KNOW',
        question: 'Vilka skolor?',
        next: { party: 'BOARD', step: 'REPLY', dueAt: '2026-12-04T22:59:59.000Z' },
        actions: [],
      });
      expect((await seen(cast.jamtland, id)).state).toBe('REFERRED');
      await at(house, '2026-12-01T08:00:00Z');
      const replied = await didToReferral(cast[who], 'replyToReferral', { referralId, reply: 'Båda.' });
      expect(replied).toMatchObject({
        state: 'ACKNOWLEDGED',
        reply: 'Båda.',
        next: { party: 'CONTACT_POINTS', dueAt: '2026-12-22T22:59:59.000Z' },
      });
      expect((await seen(cast.jamtland, id)).next?.dueAt).toBe('2026-12-22T22:59:59.000Z');
      expect((await lettersAbout(referralId)).slice(0, 2).sort()).toEqual([
        'en-vag-in@lansstyrelsen-jamtland.example: En kontaktpunkt behöver veta mer',
        'en-vag-in@spsm.example: Ni har fått svar på er fråga',
      ]);
      await house.moveClock(TODAY);
    },
  );

  it('may be asked again, and the earlier reply is not taken for the answer to it', async () => {
    const { id } = await referred(cast);
    const { id: referralId } = await referralTo(cast.spsm, id, SPSM);
    await didToReferral(cast.spsm, 'askAboutReferral', { referralId, question: 'Ett?' });
    await didToReferral(cast.jamtland, 'replyToReferral', { referralId, reply: 'Ja.' });
    expect(
      await didToReferral(cast.spsm, 'askAboutReferral', { referralId, question: 'Två?' }),
    ).toMatchObject({
      question: 'Två?',
      reply: null,
    });
  });
});

describe('someone else should answer', () => {
  it('passes the request on, and the chain stays to be seen', async () => {
    const { id } = await referred(cast);
    const { id: referralId } = await referralTo(cast.spsm, id, SPSM);
    const passed = await didToReferral(cast.spsm, 'passOnReferral', {
      referralId,
      contactPointId: pointOf(MUCF),
      text: 'MUCF har uppdraget.',
    });
    expect(passed).toMatchObject({ state: 'SOMEONE_ELSE', reasonText: 'MUCF har uppdraget.', next: null });
    const next = await referralTo(cast.mucf, id, MUCF);
    expect(next).toMatchObject({ state: 'SENT', message: 'Kan ni hjälpa till?\n\nMUCF har uppdraget.' });
    const whole = await referralOf(cast.jamtland, next.id);
    expect(whole).toMatchObject({ passedOnFrom: { id: referralId } });
    expect(await referralOf(cast.ragunda, referralId)).toMatchObject({
      passedOnTo: { id: next.id, state: 'SENT' },
    });
    // Those asked see their own link of the chain.
    expect(next.passedOnFrom).toBeNull();
    const { state, next: waiting } = await seen(cast.jamtland, id);
    expect([state, waiting?.organisations?.map(({ shortName }) => shortName)]).toEqual([
      'REFERRED',
      ['MUCF'],
    ]);
  });

  it('does not ask the same point twice', async () => {
    const { id } = await referred(cast, [SPSM, MUCF]);
    const { id: referralId } = await referralTo(cast.spsm, id, SPSM);
    const passOn = (to: string): Promise<string> =>
      outcomeOf(cast.spsm, 'passOnReferral', { referralId, contactPointId: to, text: 'De.' });
    expect(await passOn(pointOf(MUCF))).toBe('NotPossible ALREADY_ASKED');
    expect(await passOn(pointOf(SPSM))).toBe('NotPossible ALREADY_ASKED');
    expect(await passOn(NO_ID)).toBe('NotFound CONTACT_POINT_NOT_FOUND');
    expect(await statesOf(id)).toEqual(['REFERRED', 'SENT', 'SENT']);
  });
});

describe('a recall', () => {
  it('of one of two leaves the other to answer; who was recalled is told', async () => {
    const { id } = await referred(cast, [SPSM, MUCF]);
    const { id: referralId } = await referralTo(cast.jamtland, id, SPSM);
    expect(
      (await didToReferral(cast.jamtland, 'recallReferral', { referralId, reason: 'Fel mottagare.' })).state,
    ).toBe('RECALLED');
    const { state, next } = await seen(cast.jamtland, id);
    expect([state, next?.organisations?.map(({ shortName }) => shortName)]).toEqual(['REFERRED', ['MUCF']]);
    expect(await lettersAbout(referralId)).toContain(
      'en-vag-in@spsm.example: En förfrågan har tagits tillbaka',
    );
  });

  it('of all brings the need back to be sorted: there is nothing to tell', async () => {
    const { id } = await referred(cast, [SPSM, MUCF]);
    for (const organisation of [SPSM, MUCF]) {
      const { id: referralId } = await referralTo(cast.jamtland, id, organisation);
      await didToReferral(cast.jamtland, 'recallReferral', { referralId, reason: 'Vi tänker om.' });
    }
    expect(await seen(cast.jamtland, id)).toMatchObject({
      state: 'MATCHED',
      next: { party: 'BOARD', step: 'SORT' },
    });
    expect((await refer(cast.jamtland, id, [SPSM])).state).toBe('REFERRED');
  });

  it('of the last after an answer: the need is answered', async () => {
    const { id } = await referred(cast, [SPSM, MUCF]);
    const [first, second] = [
      await referralTo(cast.spsm, id, SPSM),
      await referralTo(cast.jamtland, id, MUCF),
    ];
    await didToReferral(cast.spsm, 'cannotContributeNow', aRefusal(first.id));
    await didToReferral(cast.jamtland, 'recallReferral', { referralId: second.id, reason: 'x' });
    expect((await seen(cast.jamtland, id)).state).toBe('ANSWERED');
  });
});

it('the waiting is closed with a reason: no answer came, and that is told like any answer', async () => {
  const { id } = await referred(cast);
  const { id: referralId } = await referralTo(cast.jamtland, id, SPSM);
  const closed = await didToReferral(cast.jamtland, 'closeWaiting', {
    referralId,
    reason: 'Fem veckor utan svar.',
  });
  expect(closed).toMatchObject({ state: 'NO_ANSWER', reasonText: 'Fem veckor utan svar.', next: null });
  expect((await seen(cast.jamtland, id)).state).toBe('ANSWERED');
  expect(await outcomeOf(cast.spsm, 'offerSupport', anOffer(referralId))).toBe(
    'NotPossible REFERRAL_MOVED_ON',
  );
  // Nobody writes to the board of what it did itself.
  expect(await lettersAbout(referralId)).toEqual([
    'en-vag-in@spsm.example: En kommun behöver något: kan ni bidra?',
  ]);
});

describe('an offer', () => {
  const offered = async (): Promise<string> => {
    const { id } = await referred(cast);
    const { id: referralId } = await referralTo(cast.spsm, id, SPSM);
    await didToReferral(cast.spsm, 'offerSupport', anOffer(referralId));
    return referralId;
  };

  it('is taken up by the municipality', async () => {
    const referralId = await offered();
    expect(await didToReferral(cast.ragunda, 'takeUpOffer', { referralId })).toMatchObject({
      state: 'ENGAGEMENT',
      next: null,
    });
    expect(await lettersAbout(referralId)).toContain(
      'en-vag-in@spsm.example: Kommunen har tagit ställning till ert erbjudande',
    );
  });

  it.each([
    ['declined', false, 'BETTER_BY_ANOTHER', 'BETTER_BY_ANOTHER'],
    ['not now', true, 'OTHER', 'TIMING'],
  ])('is %s, with a reason in words', async (_, notNow, reason, shown) => {
    const referralId = await offered();
    const declined = await didToReferral(cast.ragunda, 'declineOffer', {
      referralId,
      notNow,
      reason,
      text: 'Efter valet.',
    });
    expect(declined).toMatchObject({
      state: 'NOT_TAKEN_UP',
      reason: shown,
      reasonText: 'Efter valet.',
      next: null,
    });
  });

  it('is taken up or declined, not both, by two at once', async () => {
    const referralId = await offered();
    const outcomes = await Promise.all([
      outcomeOf(cast.ragunda, 'takeUpOffer', { referralId }),
      outcomeOf(cast.ragunda, 'declineOffer', { referralId, notNow: false, reason: 'OTHER', text: 'Nej.' }),
    ]);
    expect(outcomes.filter((outcome) => outcome === 'NotPossible REFERRAL_MOVED_ON')).toHaveLength(1);
  });
});

describe('a need that changes while others have it', () => {
  it('corrected: those who are to answer are told, and read the new text', async () => {
    const { id } = await referred(cast, [SPSM, MUCF]);
    const [first, second] = [await referralTo(cast.spsm, id, SPSM), await referralTo(cast.mucf, id, MUCF)];
    await didToReferral(cast.mucf, 'cannotContributeNow', aRefusal(second.id));
    await did(cast.ragunda, 'correctNeed', { needId: id, version: 1, text: 'Det gäller tolv elever.' });
    expect((await seen(cast.spsm, id)).text).toBe('Det gäller tolv elever.');
    const letters = (await lettersAbout(id)).concat(
      await lettersAbout(first.id),
      await lettersAbout(second.id),
    );
    expect(letters.filter((letter) => letter.includes('har rättats')).sort()).toEqual([
      'en-vag-in@lansstyrelsen-jamtland.example: Ett behov har rättats',
      'en-vag-in@spsm.example: Ett behov har rättats',
    ]);
    expect(await statesOf(id)).toEqual(['REFERRED', 'CANNOT_NOW', 'SENT']);
  });

  it('withdrawn: open requests and offers are recalled, those asked are told, answers given stand', async () => {
    const { id } = await referred(cast, [SPSM, MUCF, FOHM]);
    const [first, second] = [await referralTo(cast.spsm, id, SPSM), await referralTo(cast.mucf, id, MUCF)];
    await didToReferral(cast.spsm, 'offerSupport', anOffer(first.id));
    await didToReferral(cast.mucf, 'cannotContributeNow', aRefusal(second.id));
    await did(cast.ragunda, 'withdrawNeed', { needId: id, reason: 'Löst.' });
    await settled(house);
    expect(await statesOf(id)).toEqual(['WITHDRAWN', 'CANNOT_NOW', 'RECALLED', 'RECALLED']);
    const told = (await house.mail()).filter((mail) => mail.subject === 'En förfrågan har tagits tillbaka');
    expect(
      told
        .slice(0, 2)
        .map((mail) => mail.to)
        .sort(),
    ).toEqual(['en-vag-in@fohm.example', 'en-vag-in@spsm.example']);
    expect(await act(cast.spsm, 'offerSupport', anOffer(first.id))).toMatchObject({
      code: 'REFERRAL_MOVED_ON',
    });
  });
});
