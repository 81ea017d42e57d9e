import { isContactFor } from '#needs';
import type { Actor } from '#kernel';
import type { AskedRow, ChallengeRecord, JointAnswerRow, PartyRow } from '../challenge-record.js';
import { mayMoveChallenge, PICTURED, STANDS } from '../challenge-states.js';

export type ChallengeActionCode =
  | 'DESCRIBE'
  | 'INVITE'
  | 'ADD_NEEDS'
  | 'TAKE_OUT'
  | 'GATHER'
  | 'OPEN_AGAIN'
  | 'DISSOLVE'
  | 'TAKE_STAND'
  | 'REFER'
  | 'NAME_LEAD'
  | 'STATE_PART'
  | 'PASS_ON'
  | 'SEND_ANSWER'
  | 'SEND_FEEDBACK';

/** What the caller may do with a challenge in its present state. The rules decide again when it is done. */
export function challengeActionsOn(
  challenge: ChallengeRecord,
  parties: readonly PartyRow[],
  asked: readonly AskedRow[],
  answer: JointAnswerRow | undefined,
  actor: Actor,
): ChallengeActionCode[] {
  if (actor.kind !== 'person') return [];
  const { state } = challenge;
  const contact = isContactFor(challenge, actor);
  const keeps = contact && challenge.ownerId === actor.organisationId;
  const party = contact
    ? parties.find(({ organisationId }) => organisationId === actor.organisationId)
    : undefined;
  const mine = asked.filter(({ contactPointId }) => actor.contactPointIds.includes(contactPointId));
  const open = state === 'REFERRED' && answer === undefined;
  const all: readonly (readonly [ChallengeActionCode, boolean])[] = [
    ['DESCRIBE', keeps && PICTURED.includes(state)],
    ['INVITE', keeps && PICTURED.includes(state) && challenge.pilotId !== null],
    ['ADD_NEEDS', party?.part === 'BOARD' && state === 'OPEN'],
    ['TAKE_OUT', party?.part === 'BOARD' && PICTURED.includes(state)],
    ['GATHER', keeps && mayMoveChallenge(state, 'gather', 'board')],
    ['REFER', keeps && mayMoveChallenge(state, 'refer', 'board')],
    ['OPEN_AGAIN', keeps && mayMoveChallenge(state, 'openAgain', 'board')],
    ['SEND_FEEDBACK', keeps && mayMoveChallenge(state, 'feedBack', 'board')],
    ['NAME_LEAD', keeps && open && asked.length > 1],
    ['STATE_PART', mine.length > 0 && open],
    ['SEND_ANSWER', mine.some(({ leads }) => leads) && open],
    ['PASS_ON', mine.length > 0 && open],
    ['TAKE_STAND', party !== undefined && STANDS.includes(state)],
    ['DISSOLVE', keeps && mayMoveChallenge(state, 'dissolve', 'board')],
  ];
  return all.filter(([, may]) => may).map(([action]) => action);
}
