import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, enumOf, outcomeUnion } from '#kernel';
import { TEXT_REASON } from '#papers';
import { StageEnum, type OfferStage } from '#referrals';
import {
  mayMoveEngagement,
  type EngagementMove,
  type EngagementState,
  type Outcome,
} from './engagement-states.js';
import type { EngagementRecord, EntryKind, EntryRow } from './engagements.service.js';

export const EngagementStateEnum = enumOf<EngagementState>('EngagementState', 'Where an engagement stands.', {
  UNDER_WAY: 'Under way.',
  PAUSED: 'Paused, with reason.',
  ENDED: 'Ended: what came of it is said.',
});

export const OutcomeEnum = enumOf<Outcome>(
  'EngagementOutcome',
  'What came of an engagement; the municipality says.',
  {
    HELPED: 'It helped.',
    PARTLY: 'It helped in part.',
    NOT: 'It did not help.',
    TOO_EARLY: 'Too early to say.',
  },
);

export const EntryKindEnum = enumOf<EntryKind>('EngagementEntryKind', 'What happened in an engagement.', {
  STAGE: 'Another stage was entered.',
  NOTE: 'A note.',
  ROLE: 'Somebody has a role.',
  PAUSED: 'It was paused.',
  RESUMED: 'It went on.',
  ENDED: 'It ended.',
});

export type EngagementActionCode = 'GO_TO' | 'NOTE' | 'ROLE' | 'PAUSE' | 'RESUME' | 'END';
export const EngagementActionEnum = enumOf<EngagementActionCode>(
  'EngagementAction',
  'What the caller may do with an engagement now.',
  {
    GO_TO: 'Go to another stage.',
    NOTE: 'Note something.',
    ROLE: 'Say who has a role.',
    PAUSE: 'Pause it.',
    RESUME: 'Go on with it.',
    END: 'Say that it has ended and what came of it.',
  },
);

const MOVES: readonly (readonly [EngagementActionCode, EngagementMove])[] = [
  ['GO_TO', 'goTo'],
  ['PAUSE', 'pause'],
  ['RESUME', 'resume'],
  ['END', 'end'],
];

/** What the caller may do with it. The rules decide again when it is done. */
function actionsOn({ state, gives, receives }: EngagementRecord): EngagementActionCode[] {
  const open = MOVES.filter(
    ([, move]) =>
      (receives && mayMoveEngagement(state, move, 'municipality')) ||
      (gives && mayMoveEngagement(state, move, 'point')),
  ).map(([action]) => action);
  return (gives || receives) && state !== 'ENDED' ? [...open, 'NOTE', 'ROLE'] : open;
}

@ObjectType('EngagementEntry', { description: 'Something that happened in an engagement.' })
export class EngagementEntryType {
  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly at: Date;

  @Field(() => EntryKindEnum, { description: 'What happened.' })
  readonly kind: EntryKind;

  @Field(() => StageEnum, { nullable: true, description: 'The stage that was entered.' })
  readonly stage: OfferStage | null;

  @Field(() => String, { nullable: true, description: 'In words: a note, or why.' })
  readonly text: string | null;

  @Field(() => String, { nullable: true, description: 'A role.' })
  readonly role: string | null;

  @Field(() => String, { nullable: true, description: 'Who has it: a title or unit.' })
  readonly holder: string | null;

  @Field(() => String, { nullable: true, description: 'From which day.' })
  readonly fromOn: string | null;

  @Field(() => String, { nullable: true, description: 'To which day; null while no end is set.' })
  readonly untilOn: string | null;

  readonly organisationId: string;

  constructor(row: EntryRow) {
    this.at = row.at;
    this.kind = row.kind;
    this.stage = row.stage;
    this.text = row.text;
    this.role = row.role;
    this.holder = row.holder;
    this.fromOn = row.fromOn;
    this.untilOn = row.untilOn;
    this.organisationId = row.organisationId;
  }
}

@ObjectType('Engagement', {
  description: 'An accepted offer under way (insats), in stages, to an end that says what came of it.',
})
export class EngagementType {
  @Field(() => ID, { description: 'Global id.' })
  readonly id: string;

  @Field(() => EngagementStateEnum, { description: 'Where it stands.' })
  readonly state: EngagementState;

  @Field(() => StageEnum, { description: 'In which stage it is.' })
  readonly stage: OfferStage;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  readonly begunAt: Date;

  @Field(() => String, { nullable: true, description: 'The next day that is set.' })
  readonly nextOn: string | null;

  @Field(() => String, { nullable: true, description: 'For what.' })
  readonly nextWhat: string | null;

  @Field(() => OutcomeEnum, { nullable: true, description: 'What came of it.' })
  readonly outcome: Outcome | null;

  @Field(() => String, { nullable: true, description: 'What came of it, in words.' })
  readonly outcomeText: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  readonly endedAt: Date | null;

  @Field(() => [EngagementActionEnum], { description: 'What you may do with it now.' })
  readonly actions: EngagementActionCode[];

  constructor(row: EngagementRecord) {
    this.id = row.id;
    this.state = row.state;
    this.stage = row.stage;
    this.begunAt = row.begunAt;
    this.nextOn = row.nextOn;
    this.nextWhat = row.nextWhat;
    this.outcome = row.outcome;
    this.outcomeText = row.outcomeText;
    this.endedAt = row.endedAt;
    this.actions = actionsOn(row);
  }
}

export const EngagementResult = outcomeUnion('EngagementResult', EngagementType);

@InputType({ isAbstract: true })
abstract class OfEngagement {
  @Field(() => ID, { description: 'The engagement.' })
  readonly engagementId!: string;

  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}

@InputType({ description: 'To another stage.' })
export class GoToStageInput extends OfEngagement {
  @Field(() => StageEnum, { description: 'Which.' })
  readonly stage!: OfferStage;

  @Field(() => String, { nullable: true, description: 'Why; needed unless it is the next one.' })
  readonly text?: string | null;

  @Field(() => String, { nullable: true, description: 'The next day that is set, 2027-02-01.' })
  readonly nextOn?: string | null;

  @Field(() => String, { nullable: true, description: 'For what, at most 200 characters.' })
  readonly nextWhat?: string | null;
}

@InputType({ description: 'A note in an engagement.' })
export class NoteOnEngagementInput extends OfEngagement {
  @Field({ description: 'The note.' })
  readonly text!: string;

  @Field(() => String, { nullable: true, description: 'The next day that is set, 2027-02-01.' })
  readonly nextOn?: string | null;

  @Field(() => String, { nullable: true, description: 'For what, at most 200 characters.' })
  readonly nextWhat?: string | null;
}

@InputType({ description: 'Who has a role in an engagement.' })
export class RoleInEngagementInput extends OfEngagement {
  @Field({ description: 'The role: samordnare.' })
  readonly role!: string;

  @Field({ description: 'Who has it: a title or unit, not a name.' })
  readonly holder!: string;

  @Field({ description: 'From which day, 2027-02-01.' })
  readonly fromOn!: string;

  @Field(() => String, { nullable: true, description: 'To which day.' })
  readonly untilOn?: string | null;
}

@InputType({ description: 'An engagement, and why.' })
export class ReasonedEngagementInput extends OfEngagement {
  @Field({ description: 'Why.' })
  readonly text!: string;
}

@InputType({ description: 'The end of an engagement.' })
export class EndEngagementInput extends OfEngagement {
  @Field(() => OutcomeEnum, { description: 'What came of it.' })
  readonly outcome!: Outcome;

  @Field({ description: 'In words.' })
  readonly text!: string;
}
