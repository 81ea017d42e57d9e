import { hasRole } from '#access';
import type { Actor } from '#kernel';
import { isContactFor, type NeedRecord } from '#needs';
import { mayHandBack, type ReferralRecord } from '../referral-record.js';
import { mayMoveReferral, type ReferralMove, type ReferralMover } from '../referral-states.js';
import type { ReferralActionCode } from '../referral.types.js';

const ACTIONS: readonly (readonly [ReferralActionCode, ReferralMove, ReferralMover])[] = [
  ['OPEN', 'open', 'point'],
  ['OFFER', 'offer', 'point'],
  ['CANNOT_NOW', 'cannotNow', 'point'],
  ['ASK', 'ask', 'point'],
  ['PASS_ON', 'passOn', 'point'],
  ['HAND_BACK', 'handBack', 'point'],
  ['REPLY', 'reply', 'sender'],
  ['REPLY', 'reply', 'municipality'],
  ['RECALL', 'recall', 'sender'],
  ['CLOSE_WAITING', 'closeWaiting', 'sender'],
  ['TAKE_UP', 'takeUp', 'municipality'],
  ['DECLINE', 'decline', 'municipality'],
];

/** What the caller may do with a referral in its present state. The rules decide again when it is done. */
export function referralActionsOn(
  referral: ReferralRecord,
  need: NeedRecord | undefined,
  actor: Actor,
): ReferralActionCode[] {
  if (actor.kind !== 'person' || need === undefined || !hasRole('CONTACT')(actor)) return [];
  const movers = new Set<ReferralMover>();
  if (actor.contactPointIds.includes(referral.contactPointId)) movers.add('point');
  const inPilot = isContactFor(need, actor);
  const addressed = referral.colleagueId === actor.id && need.boardId === actor.organisationId;
  if (inPilot && addressed) movers.add('point');
  if (inPilot && need.boardId === actor.organisationId) movers.add('sender');
  if (inPilot && need.organisationId === actor.organisationId) movers.add('municipality');
  const open = ACTIONS.filter(
    ([, name, mover]) =>
      movers.has(mover) &&
      mayMoveReferral(referral.state, name, mover) &&
      (name !== 'handBack' || mayHandBack(referral)),
  );
  return [...new Set(open.map(([action]) => action))];
}
