import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumOf, outcomeUnion } from '#kernel';
import type { MatchRecord } from './match-record.js';

export const MatchOriginEnum = enumOf<MatchRecord['origin']>('MatchOrigin', 'Where a match comes from.', {
  SUGGESTED: 'Suggested by the job.',
  ADDED: 'Added by a person.',
});

export const MatchJudgementEnum = enumOf<MatchRecord['judgement']>(
  'MatchJudgement',
  'What the board says of a match.',
  {
    NONE: 'Nothing yet.',
    CONFIRMED: 'It fits.',
    REJECTED: 'It does not fit, with reason.',
  },
);

@ObjectType('MatchReason', { description: 'Why something was suggested.' })
export class MatchReasonType {
  @Field({ description: 'Stable code: WORDS, THEME …' })
  readonly code!: string;

  @Field({ description: 'In one plain sentence, in the language of the caller.' })
  readonly text!: string;

  @Field(() => [String], { description: "The need's own words, or codes of a word list." })
  readonly words!: string[];
}

@ObjectType('SupportMatch', {
  description:
    'A suggested or confirmed link from a need to a support or grant. It helps a person judge; it never decides.',
})
export class SupportMatchType {
  @Field(() => ID, { description: 'Global id.' })
  readonly id: string;

  @Field(() => Float, { description: 'Strength by the engine; compare only within one need.' })
  readonly score: number;

  @Field(() => Int, { description: '1 is best; 0 was added by a person.' })
  readonly rank: number;

  @Field(() => MatchOriginEnum, { description: 'Where it comes from.' })
  readonly origin: MatchRecord['origin'];

  @Field(() => MatchJudgementEnum, { description: 'What the board says of it.' })
  readonly judgement: MatchRecord['judgement'];

  @Field(() => String, { nullable: true, description: 'Why it does not fit.' })
  readonly judgementReason: string | null;

  @Field({ description: 'Engine and version that found it.' })
  readonly engine: string;

  @Field(() => [MatchReasonType], { description: 'Why, in words and facts.' })
  readonly reasons: MatchReasonType[];

  /** For fields resolved elsewhere. */
  readonly itemId: string;

  constructor(row: MatchRecord, reasons: MatchReasonType[]) {
    this.id = row.id;
    this.score = row.score;
    this.rank = row.rank;
    this.origin = row.origin;
    this.judgement = row.judgement;
    this.judgementReason = row.judgementReason;
    this.engine = row.engine;
    this.reasons = reasons;
    this.itemId = row.itemId;
  }
}

export const MatchResult = outcomeUnion('MatchResult', SupportMatchType);

@InputType({ description: 'What the board says of a suggestion.' })
export class JudgeSuggestionInput {
  @Field(() => ID, { description: 'The match.' })
  readonly matchId!: string;

  @Field(() => MatchJudgementEnum, { description: 'It fits, it does not, or take the judgement back.' })
  readonly judgement!: MatchRecord['judgement'];

  @Field(() => String, { nullable: true, description: 'With REJECTED: why.' })
  readonly reason?: string | null;
}

@InputType({ description: 'A support or grant to add to a need.' })
export class AddSupportToNeedInput {
  @Field(() => ID, { description: 'The need.' })
  readonly needId!: string;

  @Field(() => ID, { description: 'The support or grant.' })
  readonly itemId!: string;
}
