/** Where the invitation of one organisation stands. PREPARED: chosen, not sent yet. */
export type InvitationState =
  'PREPARED' | 'SENT' | 'OPENED' | 'STARTED' | 'SUBMITTED' | 'CORRECTED' | 'DECLINED' | 'BOUNCED' | 'REVOKED';

/** `respondent`: whoever holds the link, or a contact of the organisation. `officer`: of its county board. */
export type InvitationMover = 'holder' | 'respondent' | 'officer' | 'system';

interface MoveDefinition {
  readonly by: readonly InvitationMover[];
  readonly from: readonly InvitationState[];
  readonly to: InvitationState | 'SAME';
  readonly reason: boolean;
}

/** Sent, and not answered yet. */
export const WAITING = ['SENT', 'OPENED', 'STARTED'] as const satisfies readonly InvitationState[];
/** What may still be answered: whoever declined, or whom no mail reached, may change their mind or have the link from elsewhere. */
const UNANSWERED = [...WAITING, 'DECLINED', 'BOUNCED'] as const satisfies readonly InvitationState[];
export const ANSWERED = ['SUBMITTED', 'CORRECTED'] as const satisfies readonly InvitationState[];

const move = (
  by: InvitationMover | readonly InvitationMover[],
  from: readonly InvitationState[],
  to: InvitationState | 'SAME',
  reason = false,
): MoveDefinition => ({ by: typeof by === 'string' ? [by] : by, from, to, reason });

/** Every move there is. */
export const invitationMoves = {
  /** With the round, or at once in an open one. */
  send: move(['holder', 'system'], ['PREPARED'], 'SENT'),
  /** What was taken back is prepared anew, and sent with the round or at once. Its earlier links stay void. */
  inviteAgain: move('holder', ['REVOKED'], 'PREPARED'),
  /** A new link to the same organisation. What was bounced is tried again. */
  sendAgain: move('holder', ['BOUNCED'], 'SENT'),
  remind: move(['holder', 'system'], WAITING, 'SAME'),
  bounce: move(['system', 'holder'], ['SENT'], 'BOUNCED'),
  open: move('respondent', ['SENT', 'BOUNCED'], 'OPENED'),
  start: move('respondent', ['SENT', 'OPENED', 'DECLINED', 'BOUNCED'], 'STARTED'),
  submit: move(['respondent', 'officer'], UNANSWERED, 'SUBMITTED'),
  correct: move('respondent', ANSWERED, 'CORRECTED'),
  confirm: move('respondent', ANSWERED, 'SAME'),
  decline: move('respondent', [...WAITING, 'BOUNCED'], 'DECLINED', true),
  /** By the holder; or the organisation has ended and nobody is left to answer. */
  revoke: move(['holder', 'system'], ['PREPARED', ...UNANSWERED], 'REVOKED', true),
} as const satisfies Record<string, MoveDefinition>;

export type InvitationMove = keyof typeof invitationMoves;

export const mayMoveInvitation = (
  state: InvitationState,
  name: InvitationMove,
  mover: InvitationMover,
): boolean => {
  const definition: MoveDefinition = invitationMoves[name];
  return definition.by.includes(mover) && definition.from.includes(state);
};

export const invitationTargetOf = (state: InvitationState, name: InvitationMove): InvitationState => {
  const { to }: MoveDefinition = invitationMoves[name];
  return to === 'SAME' ? state : to;
};
