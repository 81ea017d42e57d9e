import { jest } from '@jest/globals';
import { municipalityId, ReorganiseService } from '#directory';
import { operatorContext } from '#kernel';
import { BRACKE, did, FINDABLE, HALLAND, JAMTLAND, LAHOLM, PILOT, RAGUNDA, seen } from '../builders/loop.js';
import {
  answer,
  didInSurvey,
  invitationIn,
  invitationOf,
  openRound,
  plannedRound,
  SAID,
  said,
  surveyOutcome,
  toAnswer,
  tokensOf,
  WRITER,
  type SurveyInvitation,
  type SurveyRound,
  type ToAnswer,
} from '../builders/surveys.js';
import { at, settled } from '../builders/time.js';
import type { Person } from '../support/person.js';
import type { TestHouse } from '../support/test-house.js';
import { openSurveyHouse, type SurveyHouse } from '../builders/survey-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let anybody: Person;
let ragunda: Person;
let jamtland: Person;
let facilitator: Person;
let sent: SurveyHouse['sent'];
let read: SurveyHouse['read'];
let submit: SurveyHouse['submit'];

beforeAll(async () => {
  ({ house, anybody, ragunda, jamtland, facilitator, sent, read, submit } = await openSurveyHouse());
});
beforeEach(() => house.moveClock('2026-11-20T08:00:00Z'));
afterAll(() => house.close());

const GONE = 'NotFound SURVEY_NOT_FOUND';

describe('the link', () => {
  it('is replaced by a newer one where it came into wrong hands, and is void once revoked', async () => {
    const { token, invitation } = await sent();
    await didInSurvey(jamtland, 'sendSurveyLinkAgain', {
      invitationId: invitation.id,
      replaceEarlier: false,
    });
    const [, second = ''] = await tokensOf(house, invitation.id, 2);
    expect((await read(token)).state).toBe((await read(second)).state);
    await at(house, '2026-11-20T09:00:00Z');
    await didInSurvey(jamtland, 'sendSurveyLinkAgain', { invitationId: invitation.id, replaceEarlier: true });
    const [, , third = ''] = await tokensOf(house, invitation.id, 3);
    expect([await toAnswer(anybody, { token }), await toAnswer(anybody, { token: second })]).toEqual([
      null,
      null,
    ]);
    expect((await read(third)).mayAnswer).toBe(true);
    await didInSurvey(jamtland, 'revokeSurveyInvitation', {
      invitationId: invitation.id,
      reason: 'Fel kommun.',
    });
    expect(await toAnswer(anybody, { token: third })).toBeNull();
    expect(await surveyOutcome(anybody, 'openSurvey', { token: third })).toBe(GONE);
    expect(await toAnswer(ragunda, { invitationId: invitation.id })).toBeNull();
  });

  it('invites anew whom it was taken back from: by a new one, never by the old', async () => {
    const { id: roundId } = await openRound(jamtland, { pilotId: PILOT, organisationIds: [RAGUNDA, BRACKE] });
    const { id: invitationId } = await invitationIn(jamtland, roundId, 'Ragunda');
    const [before = ''] = await tokensOf(house, invitationId);
    await didInSurvey(jamtland, 'revokeSurveyInvitation', { invitationId, reason: 'Fel kommun.' });
    expect(await toAnswer(anybody, { token: before })).toBeNull();
    // The old link is void from this very moment on.
    await house.moveClock('2026-11-20T09:00:00Z');
    await didInSurvey(jamtland, 'sendSurveyLinkAgain', { invitationId, replaceEarlier: true });
    expect(await invitationOf(jamtland, invitationId)).toMatchObject({ state: 'SENT', reason: null });
    const [, after = ''] = await tokensOf(house, invitationId, 2);
    expect(await toAnswer(anybody, { token: before })).toBeNull();
    expect(await toAnswer(anybody, { token: after })).not.toBeNull();
    // Not sent yet: it goes out with the round.
    const planned = await plannedRound(jamtland, { pilotId: PILOT, organisationIds: [RAGUNDA, BRACKE] });
    const { id } = await invitationIn(jamtland, planned.id, 'Ragunda');
    await didInSurvey(jamtland, 'revokeSurveyInvitation', { invitationId: id, reason: 'Fel kommun.' });
    await didInSurvey(jamtland, 'sendSurveyLinkAgain', { invitationId: id, replaceEarlier: true });
    expect((await invitationOf(jamtland, id))?.state).toBe('PREPARED');
  });

  it('is not revoked once it is answered: what was told is not taken away', async () => {
    const { token, invitation } = await sent();
    await submit(token, { needs: [said(FINDABLE)] });
    expect(
      await surveyOutcome(jamtland, 'revokeSurveyInvitation', { invitationId: invitation.id, reason: 'x' }),
    ).toBe('NotPossible SURVEY_MOVED_ON');
  });

  it('runs out four months after the last day to answer', async () => {
    const { token } = await sent();
    await at(house, '2027-04-17T21:00:00Z');
    expect((await read(token)).mayAnswer).toBe(false);
    await at(house, '2027-04-17T22:00:00Z');
    expect(await toAnswer(anybody, { token })).toBeNull();
  });

  it('that came back is shown, and tried again at another address', async () => {
    const { invitation } = await sent();
    const invitationId = invitation.id;
    expect(
      await surveyOutcome(jamtland, 'setSurveyAddress', { invitationId, address: 'inte en adress' }),
    ).toBe('InvalidInput address WRONG_FORMAT');
    expect(await didInSurvey(jamtland, 'reportSurveyBounce', { invitationId })).toMatchObject({
      state: 'BOUNCED',
      bounce: 'REPORTED',
    });
    await didInSurvey(jamtland, 'setSurveyAddress', { invitationId, address: 'registrator@ragunda.example' });
    expect(
      await didInSurvey(jamtland, 'sendSurveyLinkAgain', { invitationId, replaceEarlier: false }),
    ).toMatchObject({ state: 'SENT', bounce: null });
    await tokensOf(house, invitationId, 2);
    expect((await house.mail()).map(({ to }) => to)).toContain('registrator@ragunda.example');
  });

  it('opens one invitation alone: no other survey, no other need', async () => {
    const { token } = await sent();
    const other = await sent({ title: 'En annan' });
    await submit(other.token, { needs: [said(FINDABLE)] });
    const need = (await read(other.token)).copy?.needs[0];
    const stranger = answer(
      await read(token),
      { token },
      { needs: [{ key: need?.key, version: 1, text: 'Ändrat utifrån' }] },
    );
    await didInSurvey(anybody, 'submitSurvey', stranger);
    expect((await seen(ragunda, need?.key ?? '')).text).toBe(FINDABLE);
  });
});

describe('what the board holds already', () => {
  it('is there to keep, to change or to say gone; last round’s answers too', async () => {
    const { token, round: earlier } = await sent({ title: 'Förra året' });
    const first = await submit(token, {
      needs: [said(FINDABLE), said('En fritidsgård.')],
      values: [{ questionId: 'anything-else', values: ['Ring.'] }],
    });
    const [kept, gone] = first.copy?.needs ?? [];
    if (kept === undefined || gone === undefined) throw new Error('There is no copy.');
    await didInSurvey(jamtland, 'closeSurveyRound', { roundId: earlier.id });
    await at(house, '2027-06-01T08:00:00Z');
    const next = await didInSurvey<SurveyRound>(jamtland, 'beginSurveyRound', {
      title: 'I år',
      earlierRoundId: earlier.id,
    });
    expect(next.questions).toEqual(earlier.questions);
    await didInSurvey(jamtland, 'saveSurveyRound', {
      roundId: next.id,
      version: next.version,
      ...SAID,
      dueOn: '2027-06-30',
    });
    await didInSurvey(jamtland, 'inviteToSurvey', {
      roundId: next.id,
      selection: { organisationIds: [RAGUNDA, BRACKE] },
    });
    await didInSurvey(jamtland, 'planSurveyRound', { roundId: next.id });
    await didInSurvey(jamtland, 'openSurveyRound', { roundId: next.id });
    const [again = ''] = await tokensOf(house, (await invitationIn(jamtland, next.id, 'Ragunda')).id);
    const begun = await read(again);
    expect(begun.earlier).toEqual([{ questionId: 'anything-else', values: ['Ring.'] }]);
    expect(begun.earlierTitle).toBe('Förra året');
    expect(begun.known.map(({ key }) => key)).toEqual(expect.arrayContaining([kept.key, gone.key]));
    const sentIn = await submit(again, {
      needs: begun.known
        .filter(({ key }) => key === kept.key)
        .map(({ key, version, text }) => ({ key, version, text })),
      gone: [{ key: gone.key, reason: 'Den är byggd.' }],
    });
    // What is kept as it is makes no second need and no new version.
    expect(sentIn.copy?.needs).toMatchObject([{ key: kept.key, version: 1, known: true }]);
    expect((await seen(jamtland, gone.key)).state).toBe('WITHDRAWN');
    // Bräcke's begins empty: nobody sees another's.
    const [bracke = ''] = await tokensOf(house, (await invitationIn(jamtland, next.id, 'Bräcke')).id);
    expect((await read(bracke)).known.map(({ key }) => key)).not.toContain(kept.key);
  });
});

it('what an officer wrote down before is confirmed where it is part of the answer, and only there', async () => {
  const [kept, left] = await Promise.all(
    ['Hört ett.', 'Hört två.'].map((text) =>
      did(jamtland, 'writeDownNeed', { municipalityId: RAGUNDA, pilotId: PILOT, text, saidBy: 'Rektorn' }),
    ),
  );
  const { token } = await sent();
  const known = (await read(token)).known.find(({ key }) => key === kept?.id);
  await submit(token, { needs: [said(FINDABLE), { key: known?.key, version: 1, text: known?.text }] });
  expect((await seen(ragunda, kept?.id ?? '')).confirmed).toBe(true);
  expect((await seen(ragunda, left?.id ?? '')).confirmed).toBe(false);
});

describe('signed in', () => {
  it('contacts of the municipality answer without a link, and see its surveys in a list', async () => {
    const { invitation } = await sent();
    const door = { invitationId: invitation.id };
    const list = `{ surveysToAnswer { invitationId title } }`;
    const mine = await ragunda.get<{ surveysToAnswer: { invitationId: string }[] }>(list);
    expect(mine.surveysToAnswer.map(({ invitationId }) => invitationId)).toContain(invitation.id);
    const found = await toAnswer(ragunda, door);
    if (found === null) throw new Error('It is not shown.');
    const submitted = await didInSurvey<ToAnswer>(
      ragunda,
      'submitSurvey',
      answer(found, door, { needs: [said(FINDABLE)] }),
    );
    expect(submitted.copy?.channel).toBe('SIGNED_IN');
    for (const who of ['laholm', 'bracke', 'jamtland', 'spsm', 'facilitator']) {
      const other = await house.as(who);
      expect(await toAnswer(other, door)).toBeNull();
      expect(await surveyOutcome(other, 'submitSurvey', answer(found, door, { needs: [said('x')] }))).toBe(
        GONE,
      );
    }
    expect(await toAnswer(anybody, door)).toBeNull();
  });
});

describe('by phone or on paper', () => {
  it('is written in by the county board, marked so, and confirmed by the municipality', async () => {
    const { invitation, token } = await sent();
    const invitationId = invitation.id;
    const givenBy = { name: 'Dag Prov', role: 'Kommunchef' };
    const entered = await didInSurvey<SurveyInvitation>(jamtland, 'enterSurveyAnswer', {
      invitationId,
      channel: 'PHONE',
      givenBy,
      values: [],
      needs: [said(FINDABLE)],
    });
    expect(entered).toMatchObject({
      state: 'SUBMITTED',
      toConfirm: true,
      answer: { channel: 'PHONE', enteredBy: 'Länsstyrelsen i Jämtlands län', by: givenBy },
      needs: [{ state: 'HEARD', source: 'SURVEY', confirmed: false }],
    });
    await tokensOf(house, invitationId, 2);
    expect((await read(token)).needsConfirmation).toBe(true);
    const confirmed = await didInSurvey<ToAnswer>(anybody, 'confirmSurveyAnswer', { token });
    expect(confirmed.needsConfirmation).toBe(false);
    await settled(house);
    expect((await invitationOf(jamtland, invitationId))?.needs).toMatchObject([
      { state: 'MATCHED', confirmed: true },
    ]);
    expect(await surveyOutcome(anybody, 'confirmSurveyAnswer', { token })).toBe(
      'NotPossible SURVEY_MOVED_ON',
    );
  });

  it('may be corrected by the municipality, which confirms the rest with it', async () => {
    const { invitation, token } = await sent();
    const input = {
      invitationId: invitation.id,
      channel: 'PAPER',
      givenBy: WRITER,
      values: [],
      needs: [said(FINDABLE)],
    };
    await didInSurvey(jamtland, 'enterSurveyAnswer', input);
    const written = await read(token);
    const need = written.copy?.needs[0];
    const corrected = await submit(token, {
      needs: [{ key: need?.key, version: need?.version, text: 'Så sa vi inte.' }],
    });
    expect(corrected).toMatchObject({
      state: 'CORRECTED',
      needsConfirmation: false,
      copy: { number: 2, channel: 'LINK' },
    });
    expect(await seen(jamtland, need?.key ?? '')).toMatchObject({ confirmed: true, text: 'Så sa vi inte.' });
    expect(await surveyOutcome(jamtland, 'enterSurveyAnswer', input)).toBe('NotPossible NEED_MOVED_ON');
  });

  it('is for the county board alone', async () => {
    const { invitation } = await sent();
    const input = {
      invitationId: invitation.id,
      channel: 'PHONE',
      givenBy: WRITER,
      values: [],
      needs: [said('x')],
    };
    for (const who of ['ragunda', 'halland', 'spsm'])
      expect(await surveyOutcome(await house.as(who), 'enterSurveyAnswer', input)).toBe(
        'NotFound SURVEY_INVITATION_NOT_FOUND',
      );
    expect(await surveyOutcome(facilitator, 'enterSurveyAnswer', input)).toBe('error FORBIDDEN');
  });
});

describe('the facilitator', () => {
  it('runs a round over counties and reads the answers, not the needs; each county board sees its own', async () => {
    const opened = await openRound(facilitator, { pilotId: PILOT, organisationIds: [RAGUNDA, LAHOLM] });
    const invitation = await invitationIn(facilitator, opened.id, 'Ragunda');
    const [token = ''] = await tokensOf(house, invitation.id);
    expect(await read(token)).toMatchObject({
      holderName: 'Regional samordning',
      receiverName: 'Länsstyrelsen i Jämtlands län',
    });
    await submit(token, {
      needs: [said(FINDABLE)],
      values: [{ questionId: 'anything-else', values: ['Tack.'] }],
    });
    const followed = await invitationOf(facilitator, invitation.id);
    expect(followed).toMatchObject({
      state: 'SUBMITTED',
      needs: [],
      answer: { needs: [], values: [{ values: ['Tack.'] }] },
    });
    expect(JSON.stringify(followed)).not.toContain(FINDABLE);
    expect((await invitationOf(jamtland, invitation.id))?.answer?.needs).toMatchObject([{ text: FINDABLE }]);
    expect(await invitationOf(await house.as('halland'), invitation.id)).toBeNull();
    expect(HALLAND).not.toBe(JAMTLAND);
  });
});

it('follows a municipality that becomes part of another; one that ends is asked no more', async () => {
  const [berg, harjedalen, krokom] = ['2326', '2361', '2309'].map(municipalityId) as [string, string, string];
  const opened = await openRound(jamtland, { organisationIds: [berg, krokom] });
  const [token = ''] = await tokensOf(house, (await invitationIn(jamtland, opened.id, 'Berg')).id);
  const ended = await invitationIn(jamtland, opened.id, 'Krokom');
  const reorganise = house.api.get(ReorganiseService, { strict: false });
  await reorganise.merge(operatorContext, { fromId: berg, intoId: harjedalen });
  await reorganise.close(operatorContext, { id: krokom });
  const { copy } = await submit(token, { needs: [said(FINDABLE)] });
  expect((await seen(await house.as('harjedalen'), copy?.needs[0]?.key ?? '')).text).toBe(FINDABLE);
  expect(await invitationOf(jamtland, ended.id)).toMatchObject({
    state: 'REVOKED',
    reason: 'Organisationen har upphört.',
  });
});
