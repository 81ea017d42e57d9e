import { jest } from '@jest/globals';
import {
  anOffer,
  castOf,
  didToReferral,
  referralTo,
  referred,
  SPSM,
  type Cast,
  type Outcome,
} from '../builders/loop.js';
import { settled } from '../builders/time.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
});
afterAll(() => house.close());

interface Engagement extends Outcome {
  readonly id: string;
  readonly stage: string;
  readonly actions: string[];
  readonly nextOn: string | null;
  readonly outcome: string | null;
  readonly entries: { kind: string; stage: string | null; text: string | null; holder: string | null }[];
}

const FIELDS = `id state stage nextOn nextWhat outcome outcomeText actions
  entries { kind stage text role holder fromOn untilOn organisation { id } }`;

const INPUTS = {
  goToStage: 'GoToStageInput',
  noteOnEngagement: 'NoteOnEngagementInput',
  stateRole: 'RoleInEngagementInput',
  pauseEngagement: 'ReasonedEngagementInput',
  resumeEngagement: 'ReasonedEngagementInput',
  endEngagement: 'EndEngagementInput',
} as const;

const act = async (person: Person, name: keyof typeof INPUTS, input: object): Promise<Engagement> =>
  (
    await person.get<Record<string, Engagement>>(
      `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { __typename ... on Engagement { ${FIELDS} }
        ... on Problem { code } ... on InvalidInput { fields { path code } } } }`,
      { input },
    )
  )[name] as Engagement;

const ofRequest = async (person: Person, referralId: string): Promise<Engagement | null | undefined> =>
  (
    await person.get<{ referral: { engagement: Engagement | null } | null }>(
      `{ referral(id: "${referralId}") { engagement { ${FIELDS} } } }`,
    )
  ).referral?.engagement;

/** An offer that the municipality has taken up, and what it became. */
async function begun(): Promise<{ referralId: string; engagementId: string }> {
  const { id } = await referred(cast);
  const { id: referralId } = await referralTo(cast.spsm, id, SPSM);
  await didToReferral(cast.spsm, 'offerSupport', anOffer(referralId));
  await didToReferral(cast.ragunda, 'takeUpOffer', { referralId });
  await settled(house);
  const engagement = await ofRequest(cast.ragunda, referralId);
  return { referralId, engagementId: engagement?.id ?? '' };
}

it('begins once, at the stage that was offered, when the offer is taken up', async () => {
  const { referralId } = await begun();
  expect(await ofRequest(cast.ragunda, referralId)).toMatchObject({
    state: 'UNDER_WAY',
    stage: 'READINESS',
    actions: ['GO_TO', 'PAUSE', 'END', 'NOTE', 'ROLE'],
  });
  // Whoever gives carries it too, and does not say what came of it; the board sees it.
  expect((await ofRequest(cast.spsm, referralId))?.actions).toEqual(['GO_TO', 'PAUSE', 'NOTE', 'ROLE']);
  expect((await ofRequest(cast.jamtland, referralId))?.actions).toEqual([]);
  expect(await ofRequest(cast.mucf, referralId)).toBeUndefined();
  // The same word again begins nothing.
  await house.sql(
    `insert into outbox (topic, subscriber, record_id, payload, request_id, created_at, next_at)
     select topic, subscriber, record_id, payload, 'again', created_at, now() from outbox
     where subscriber = 'begin-engagement' and payload ->> 'referralId' = $1`,
    [referralId],
  );
  await settled(house);
  expect(await house.sql('select 1 from engagement where referral_id = $1', [referralId])).toHaveLength(1);
});

it('an offer that was declined begins nothing', async () => {
  const { id } = await referred(cast);
  const { id: referralId } = await referralTo(cast.spsm, id, SPSM);
  await didToReferral(cast.spsm, 'offerSupport', anOffer(referralId));
  await didToReferral(cast.ragunda, 'declineOffer', {
    referralId,
    notNow: true,
    reason: 'OTHER',
    text: 'Sen.',
  });
  await settled(house);
  expect(await ofRequest(cast.ragunda, referralId)).toBeNull();
});

it('goes from stage to stage; to skip or go back asks why', async () => {
  const { engagementId } = await begun();
  const next = await act(cast.spsm, 'goToStage', {
    engagementId,
    stage: 'LEADERSHIP',
    nextOn: '2027-02-01',
    nextWhat: 'Möte med ledningen',
  });
  expect(next).toMatchObject({ stage: 'LEADERSHIP', nextOn: '2027-02-01' });
  expect(await act(cast.ragunda, 'goToStage', { engagementId, stage: 'METHOD' })).toMatchObject({
    __typename: 'InvalidInput',
    fields: [{ path: 'text', code: 'REQUIRED' }],
  });
  await act(cast.ragunda, 'goToStage', { engagementId, stage: 'METHOD', text: 'Strukturen finns redan.' });
  const back = await act(cast.ragunda, 'goToStage', {
    engagementId,
    stage: 'LEADERSHIP',
    text: 'Ny ledning.',
  });
  expect(back.entries.map(({ stage, text }) => [stage, text])).toEqual([
    ['LEADERSHIP', null],
    ['METHOD', 'Strukturen finns redan.'],
    ['LEADERSHIP', 'Ny ledning.'],
  ]);
});

it('keeps notes and dated roles, of titles and not of persons', async () => {
  const { engagementId } = await begun();
  await act(cast.spsm, 'noteOnEngagement', { engagementId, text: 'Vi börjar med två skolor.' });
  const role = { engagementId, role: 'Samordnare', fromOn: '2027-01-01', untilOn: '2027-06-30' };
  expect(
    (await act(cast.ragunda, 'stateRole', { ...role, holder: 'Ring 19121212-1212' })).fields?.[0],
  ).toMatchObject({ path: 'holder', code: 'TEXT_NEEDS_A_LOOK' });
  const { entries } = await act(cast.ragunda, 'stateRole', { ...role, holder: 'Elevhälsochefen' });
  expect(entries.map(({ kind, text, holder }) => [kind, text ?? holder])).toEqual([
    ['NOTE', 'Vi börjar med två skolor.'],
    ['ROLE', 'Elevhälsochefen'],
  ]);
});

it('pauses with a reason, and ends with what came of it: the municipality says, once', async () => {
  const { engagementId } = await begun();
  const paused = await act(cast.spsm, 'pauseEngagement', { engagementId, text: 'Rådgivaren är sjuk.' });
  expect(paused).toMatchObject({ state: 'PAUSED', actions: ['RESUME', 'NOTE', 'ROLE'] });
  expect((await act(cast.spsm, 'goToStage', { engagementId, stage: 'LEADERSHIP' })).code).toBe(
    'ENGAGEMENT_MOVED_ON',
  );
  const end = { engagementId, outcome: 'TOO_EARLY', text: 'Vi ser i höst.' };
  expect((await act(cast.spsm, 'endEngagement', end)).code).toBe('ENGAGEMENT_NOT_FOUND');
  expect((await act(cast.jamtland, 'endEngagement', end)).code).toBe('ENGAGEMENT_NOT_FOUND');
  expect((await act(cast.mucf, 'noteOnEngagement', { engagementId, text: 'x' })).code).toBe(
    'ENGAGEMENT_NOT_FOUND',
  );
  const both = await Promise.all([
    act(cast.ragunda, 'endEngagement', end),
    act(cast.ragunda, 'endEngagement', { ...end, outcome: 'HELPED' }),
  ]);
  expect(both.map(({ state, code }) => code ?? state).sort()).toEqual(['ENDED', 'ENGAGEMENT_MOVED_ON']);
  expect((await act(cast.ragunda, 'noteOnEngagement', { engagementId, text: 'x' })).code).toBe(
    'ENGAGEMENT_MOVED_ON',
  );
});
