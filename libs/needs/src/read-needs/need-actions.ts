import type { Actor } from '#kernel';
import type { NeedRecord } from '../need-record.js';
import { mayMove, type NeedMove, type NeedMover } from '../need-states.js';
import { isContactFor } from '../needs.rules.js';

/** What a screen may offer for a need. */
export enum NeedAction {
  EDIT = 'EDIT',
  SUBMIT = 'SUBMIT',
  CORRECT = 'CORRECT',
  WITHDRAW = 'WITHDRAW',
  REMOVE = 'REMOVE',
  CONFIRM = 'CONFIRM',
  REFER = 'REFER',
  ASK_BACK = 'ASK_BACK',
  TAKE_BACK = 'TAKE_BACK',
  COMPLETE = 'COMPLETE',
  TAKE_UP_IN_DIALOGUE = 'TAKE_UP_IN_DIALOGUE',
  MERGE = 'MERGE',
  ANSWER = 'ANSWER',
  SEND_FEEDBACK = 'SEND_FEEDBACK',
  SAY_IF_IT_HELPED = 'SAY_IF_IT_HELPED',
  SHARE_TEXT = 'SHARE_TEXT',
  REOPEN = 'REOPEN',
  HIDE_WORDS = 'HIDE_WORDS',
  JUDGE_SUGGESTIONS = 'JUDGE_SUGGESTIONS',
}

/** The moves behind each action, by whom. */
const ACTIONS: readonly (readonly [NeedAction, NeedMover, readonly NeedMove[]])[] = [
  [NeedAction.SUBMIT, 'municipality', ['submit']],
  [NeedAction.EDIT, 'municipality', ['submit']],
  [NeedAction.REMOVE, 'municipality', ['removeDraft']],
  [NeedAction.CORRECT, 'municipality', ['correct']],
  [NeedAction.WITHDRAW, 'municipality', ['withdraw']],
  [NeedAction.COMPLETE, 'municipality', ['complete']],
  [NeedAction.SAY_IF_IT_HELPED, 'municipality', ['sayVerdict']],
  [NeedAction.REOPEN, 'municipality', ['reopen', 'reopenFedBack']],
  [NeedAction.REOPEN, 'board', ['reopen']],
  [NeedAction.REFER, 'board', ['refer', 'referMore']],
  [NeedAction.ASK_BACK, 'board', ['askBack']],
  [NeedAction.TAKE_BACK, 'board', ['takeBackQuestion']],
  [NeedAction.TAKE_UP_IN_DIALOGUE, 'board', ['takeUpInDialogue']],
  [NeedAction.MERGE, 'board', ['merge']],
  [NeedAction.ANSWER, 'board', ['answerItself']],
  [NeedAction.SEND_FEEDBACK, 'board', ['feedBack']],
  [NeedAction.JUDGE_SUGGESTIONS, 'board', ['refer', 'referMore']],
  [NeedAction.REMOVE, 'officer', ['withdrawHeard']],
];

/** What the caller may do with a need in its present state. The rules decide again when it is done. */
export function actionsOn(need: NeedRecord, actor: Actor): NeedAction[] {
  if (!isContactFor(need, actor)) return [];
  const movers = new Set<NeedMover>();
  if (need.organisationId === actor.organisationId) movers.add('municipality');
  if (need.boardId === actor.organisationId) movers.add('board');
  if (need.heardById === actor.organisationId) movers.add('officer');
  const open = ACTIONS.filter(
    ([, mover, moves]) => movers.has(mover) && moves.some((name) => mayMove(need.state, name, mover)),
  ).map(([action]) => action);
  if (movers.has('municipality') && need.pilotId !== null && isKept(need)) open.push(NeedAction.SHARE_TEXT);
  if (movers.has('board') && isKept(need) && need.state !== 'CLOSED') open.push(NeedAction.HIDE_WORDS);
  const unconfirmed = need.heardById !== null && need.confirmedAt === null && movers.has('municipality');
  const confirmable =
    unconfirmed &&
    (mayMove(need.state, 'confirm', 'municipality') || mayMove(need.state, 'confirmLater', 'municipality'));
  return [...new Set(confirmable ? [NeedAction.CONFIRM, ...open] : open)];
}

/** What was removed or withdrawn is shown to no others; in a draft the form asks. */
const isKept = (need: NeedRecord): boolean => !['DRAFT', 'REMOVED', 'WITHDRAWN'].includes(need.state);
