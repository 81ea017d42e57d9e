import type { Text } from '#kernel';
import type { OfferStage } from '#referrals';

/** Where an engagement stands. Its stage is another thing: a paused one stays in its stage. */
export type EngagementState = 'UNDER_WAY' | 'PAUSED' | 'ENDED';

export type EngagementMover = 'municipality' | 'point';

/** What came of it. Only the municipality says; "too early to say" is an answer. */
export type Outcome = 'HELPED' | 'PARTLY' | 'NOT' | 'TOO_EARLY';

interface MoveDefinition {
  readonly by: readonly EngagementMover[];
  readonly from: readonly EngagementState[];
  readonly to: EngagementState;
}

const BOTH: readonly EngagementMover[] = ['municipality', 'point'];

/** Every move there is. Municipality and giver carry it together; that it is over, and what came of it, the municipality says. */
export const engagementMoves = {
  goTo: { by: BOTH, from: ['UNDER_WAY'], to: 'UNDER_WAY' },
  pause: { by: BOTH, from: ['UNDER_WAY'], to: 'PAUSED' },
  resume: { by: BOTH, from: ['PAUSED'], to: 'UNDER_WAY' },
  end: { by: ['municipality'], from: ['UNDER_WAY', 'PAUSED'], to: 'ENDED' },
} as const satisfies Record<string, MoveDefinition>;

export type EngagementMove = keyof typeof engagementMoves;

/** Whether a move is open in a state to a mover. */
export function mayMoveEngagement(
  state: EngagementState,
  name: EngagementMove,
  mover: EngagementMover,
): boolean {
  const definition: MoveDefinition = engagementMoves[name];
  return definition.by.includes(mover) && definition.from.includes(state);
}

/** The stages in their order: readiness comes before method. */
export const STAGES: readonly OfferStage[] = ['READINESS', 'LEADERSHIP', 'STRUCTURE', 'METHOD', 'FOLLOW_UP'];

/** Any stage may be skipped or returned to, with why; the next one needs no reason. */
export const needsWhy = (from: OfferStage, to: OfferStage): boolean =>
  STAGES.indexOf(to) !== STAGES.indexOf(from) + 1;

/** Where an engagement stands, in words. */
export const ENGAGEMENT_STATE_TEXTS: Readonly<Record<EngagementState, Text>> = {
  UNDER_WAY: { sv: 'Pågår', en: 'Under way' },
  PAUSED: { sv: 'Pausad', en: 'Paused' },
  ENDED: { sv: 'Avslutad', en: 'Ended' },
};
