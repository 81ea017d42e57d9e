import { HALLAND, JAMTLAND, LAHOLM, RAGUNDA } from '../builders/loop.js';
import {
  answer,
  didInSurvey,
  invitationIn,
  said,
  SAID,
  toAnswer,
  WRITER,
  type SurveyRound,
} from '../builders/surveys.js';
import { settled } from '../builders/time.js';
import type { Person } from '../support/person.js';
import type { TestHouse } from '../support/test-house.js';
import type { Marks } from './marks.js';
import { A, B } from './people.js';
import { mailedTokens } from './things.js';

/** How far a round has come. */
export type RoundShape = 'drafted' | 'planned' | 'open' | 'closed' | 'toldResult';
/** How far an invitation has come. */
export type InvitationShape = 'prepared' | 'waiting' | 'writing' | 'sentIn' | 'entered';

export interface RoundFacts {
  readonly kind: 'SurveyRound';
  readonly name: string;
  readonly id: string;
  readonly shape: RoundShape;
  /** Null: the facilitator's. */
  readonly holder: string | null;
  readonly pilot: string;
  readonly version: number;
  /** Whether it has been sent to anybody, and to whom. */
  readonly sent: boolean;
  readonly municipality: string;
  readonly board: string;
}

export interface InvitationFacts {
  readonly kind: 'SurveyInvitation';
  readonly name: string;
  readonly id: string;
  readonly shape: InvitationShape;
  readonly round: RoundFacts;
  readonly municipality: string;
  readonly board: string;
  /** The link of the mail. */
  readonly token?: string;
  readonly draftVersion: number;
  /** What its link shows of what the board holds already. */
  readonly knows: readonly string[];
}

interface Plan {
  readonly name: string;
  readonly holder: { readonly persona: string; readonly id: string | null };
  readonly pilot: string;
  readonly to: { readonly id: string; readonly name: string; readonly board: string };
  readonly round: RoundShape;
  readonly invitation: InvitationShape;
}

const jamtland = { persona: 'jamtland', id: JAMTLAND };
const ragunda = { id: RAGUNDA, name: 'Ragunda', board: JAMTLAND };
const laholm = { id: LAHOLM, name: 'Laholm', board: HALLAND };
const inA = { holder: jamtland, pilot: A, to: ragunda };

/** What is own to one persona is another county's, another pilot's, or the facilitator's to the rest. */
const PLANS: readonly Plan[] = [
  { name: 'drafted', ...inA, round: 'drafted', invitation: 'prepared' },
  { name: 'planned', ...inA, round: 'planned', invitation: 'prepared' },
  { name: 'waiting', ...inA, round: 'open', invitation: 'waiting' },
  { name: 'writing', ...inA, round: 'open', invitation: 'writing' },
  { name: 'sent in', ...inA, round: 'open', invitation: 'sentIn' },
  { name: 'entered', ...inA, round: 'open', invitation: 'entered' },
  { name: 'closed', ...inA, round: 'closed', invitation: 'sentIn' },
  { name: 'told', ...inA, round: 'toldResult', invitation: 'sentIn' },
  {
    name: 'of the facilitator',
    holder: { persona: 'facilitator', id: null },
    pilot: A,
    to: laholm,
    round: 'open',
    invitation: 'sentIn',
  },
  {
    name: 'elsewhere',
    holder: { persona: 'halland', id: HALLAND },
    pilot: B,
    to: laholm,
    round: 'open',
    invitation: 'waiting',
  },
];

/** What it takes to know which needs a board holds already. */
interface Held {
  readonly name: string;
  readonly municipality: string;
  readonly pilot: string | null;
  readonly shape: string;
}

export interface ToldSurveys {
  readonly rounds: readonly RoundFacts[];
  readonly invitations: readonly InvitationFacts[];
}

/** Rounds of every shape, each to one municipality. What is written in them is marked; their needs are not. */
export async function tellSurveys(
  house: TestHouse,
  marks: Marks,
  needs: readonly Held[],
): Promise<ToldSurveys> {
  const told = await Promise.all(PLANS.map((plan) => tell(house, marks, plan, needs)));
  await settled(house);
  const tokens = await mailedTokens(
    house,
    'select distinct on (invitation_id) invitation_id as id, token_hash as hash from survey_link order by invitation_id, made_at',
  );
  return {
    rounds: told.map(({ round }) => round),
    invitations: told.map((invitation) => {
      const token = tokens.get(invitation.id);
      return token === undefined ? invitation : { ...invitation, token };
    }),
  };
}

async function tell(
  house: TestHouse,
  marks: Marks,
  plan: Plan,
  needs: readonly Held[],
): Promise<InvitationFacts> {
  const holder = await house.as(plan.holder.persona);
  const name = `survey ${plan.name}`;
  const begun = await didInSurvey<SurveyRound>(holder, 'beginSurveyRound', {
    title: name,
    pilotId: plan.pilot,
  });
  const roundId = begun.id;
  await didInSurvey(holder, 'saveSurveyRound', {
    roundId,
    version: begun.version,
    ...SAID,
    dueOn: '2100-01-31',
  });
  const selection = { organisationIds: [plan.to.id] };
  let round = await didInSurvey<SurveyRound>(holder, 'inviteToSurvey', { roundId, selection });
  if (plan.round !== 'drafted') round = await didInSurvey(holder, 'planSurveyRound', { roundId });
  if (plan.invitation !== 'prepared') round = await didInSurvey(holder, 'openSurveyRound', { roundId });
  const { id } = await invitationIn(holder, roundId, plan.to.name);
  const municipality = await house.as(plan.to.name.toLowerCase());
  const board = await house.as(plan.to.board === HALLAND ? 'halland' : 'jamtland');
  await write(
    plan,
    { municipality, board },
    id,
    marks.plant(name, plan.invitation === 'writing' ? 'surveyDraft' : 'surveyAnswer'),
  );
  if (plan.round === 'closed' || plan.round === 'toldResult')
    await didInSurvey(holder, 'closeSurveyRound', { roundId });
  if (plan.round === 'toldResult')
    await didInSurvey(holder, 'feedBackSurveyRound', { roundId, result: 'Så här.', whatWeDo: 'Det här.' });
  return {
    kind: 'SurveyInvitation',
    name: `${name} to ${plan.to.name}`,
    id,
    shape: plan.invitation,
    round: {
      kind: 'SurveyRound',
      name,
      id: roundId,
      shape: plan.round,
      holder: plan.holder.id,
      pilot: plan.pilot,
      version: round.version,
      sent: plan.invitation !== 'prepared',
      municipality: plan.to.id,
      board: plan.to.board,
    },
    municipality: plan.to.id,
    board: plan.to.board,
    draftVersion: plan.invitation === 'writing' || plan.invitation === 'sentIn' ? 1 : 0,
    knows: needs
      .filter(
        (need) =>
          need.municipality === plan.to.id &&
          (need.pilot === null || need.pilot === plan.pilot) &&
          !['draft', 'closed', 'withdrawn', 'fedBack'].includes(need.shape),
      )
      .map((need) => need.name),
  };
}

async function write(
  plan: Plan,
  people: { readonly municipality: Person; readonly board: Person },
  invitationId: string,
  word: string,
): Promise<void> {
  const values = [{ questionId: 'anything-else', values: [`Ring gärna ${word}`] }];
  const need = said('Ett behov ur en enkät.');
  if (plan.invitation === 'entered') {
    const input = { invitationId, channel: 'PHONE', givenBy: WRITER, values, needs: [need] };
    await didInSurvey(people.board, 'enterSurveyAnswer', input);
    return;
  }
  if (plan.invitation !== 'writing' && plan.invitation !== 'sentIn') return;
  const door = { invitationId };
  const seen = await toAnswer(people.municipality, door);
  if (seen === null) throw new Error(`${plan.name} is not to be answered.`);
  const name = plan.invitation === 'writing' ? 'saveSurveyDraft' : 'submitSurvey';
  await didInSurvey(people.municipality, name, answer(seen, door, { values, needs: [need] }));
}
