import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar, enumOf, listArgs, listOf, outcomeUnion } from '#kernel';
import { headingOf, type LateStep, type NeedRecord, type NeedSource } from './need-record.js';
import type { NeedState, NeedStep, Party, VerdictCode } from './need-states.js';
import { NeedAction } from './read-needs/need-actions.js';
import { NeedSort, type NeedFilter } from './read-needs/need-list.js';
import type { FeedbackRow } from './read-needs/needs.service.js';

export const NeedStateEnum = enumOf<NeedState>('NeedState', 'Where a need stands.', {
  HEARD: 'Written down by an officer; the municipality is asked to confirm.',
  DRAFT: "The municipality's own draft; nobody else sees it.",
  SUBMITTED: 'Told; a job looks for support.',
  MATCHED: 'Support was suggested; the board is to sort it.',
  UNMATCHED: 'Nothing in the catalogue was found; the board is to sort it.',
  ASKED_BACK: 'The board has asked the municipality something.',
  IN_CHALLENGE: 'Grouped with other needs.',
  IN_DIALOGUE: 'Taken up in a dialogue.',
  REFERRED: 'Sent on to one or several contact points.',
  ANSWERED: 'An answer exists and is still to be told.',
  FED_BACK: 'The municipality has been told; it says whether it helped.',
  CLOSED: 'At an end.',
  MERGED: 'Merged with another need of the municipality, which goes on for both.',
  REMOVED: 'Removed before it was confirmed or submitted.',
  WITHDRAWN: 'Withdrawn by the municipality.',
});

export const PartyEnum = enumOf<Party>('Party', 'Whoever acts next.', {
  MUNICIPALITY: 'The municipality.',
  BOARD: 'The county board.',
  CONTACT_POINTS: 'The contact points it was sent to.',
  SYSTEM: 'A background job.',
});

export const NeedStepEnum = enumOf<NeedStep>('NeedStep', 'What is to be done next with a need.', {
  CONFIRM: 'Confirm what was written down.',
  FINISH_DRAFT: 'Finish the draft.',
  MATCH: 'Look for support.',
  SORT: 'Read and send on, ask back, take up, or answer.',
  COMPLETE: "Answer the board's question.",
  HOLD_DIALOGUE: 'Hold the dialogue and move on.',
  ANSWER_REFERRALS: 'Answer the referrals.',
  REPLY_TO_QUESTION: 'Reply to what a contact point needs to know; the municipality may too.',
  SEND_FEEDBACK: 'Tell the municipality the answer.',
  SAY_IF_IT_HELPED: 'Say whether it helped.',
});

export const NeedSourceEnum = enumOf<NeedSource>('NeedSource', 'How a need came to be heard.', {
  FREE: 'Told freely.',
  DIALOGUE: 'In a dialogue.',
  PHONE: 'By phone.',
  SUPPORT_REQUEST: 'In a request for support.',
  SURVEY: 'In a survey.',
});

export const LateStepEnum = enumOf<LateStep>('LateStep', 'To whom lateness has been shown.', {
  NONE: 'To nobody: in time, or just due.',
  RESPONSIBLE: 'To the one responsible.',
  BOARD: 'To the county board too.',
  GATHERING: 'On the list to raise at the gathering.',
});

export const VerdictEnum = enumOf<VerdictCode>('Verdict', 'Did it help? Only the municipality says.', {
  HELPED: 'It helped.',
  PARTLY: 'It helped partly.',
  NOT: 'It did not help.',
  TOO_EARLY: 'Too early to say.',
});

registerEnumType(NeedAction, {
  name: 'NeedAction',
  description: 'What the caller may do with a need in its present state; the button to show.',
  valuesMap: {
    SUBMIT: { description: 'Send the draft to the county board.' },
    EDIT: { description: 'Change the draft.' },
    REMOVE: { description: 'Remove the draft, or what was written down and not confirmed yet.' },
    CORRECT: { description: 'Correct what was told.' },
    WITHDRAW: { description: 'Withdraw the need.' },
    COMPLETE: { description: 'Answer what the board asked back.' },
    CONFIRM: { description: 'Say whether what was written down is right.' },
    SAY_IF_IT_HELPED: { description: 'Say whether it helped.' },
    SHARE_TEXT: { description: 'Let others who work in the pilot read the text, or no longer.' },
    HIDE_WORDS: { description: 'Hide words for others than the municipality and its board.' },
    REOPEN: { description: 'Open it again.' },
    REFER: { description: 'Send it on to a contact point.' },
    ASK_BACK: { description: 'Ask the municipality for more.' },
    TAKE_BACK: { description: 'Take back the question that was asked.' },
    TAKE_UP_IN_DIALOGUE: { description: 'Take it up in a dialogue with the municipality.' },
    MERGE: { description: 'Merge it with another need that says the same.' },
    ANSWER: { description: 'Answer it without sending it on.' },
    SEND_FEEDBACK: { description: 'Give the municipality feedback.' },
    JUDGE_SUGGESTIONS: { description: 'Confirm, refuse or add suggested supports.' },
  },
});

@ObjectType('Feedback', { description: 'The closing answer to those who gave a need.' })
export class FeedbackType {
  @Field({ description: 'The answer, in plain Swedish.' })
  readonly text: string;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  readonly sentAt: Date;

  @Field(() => VerdictEnum, { nullable: true, description: 'What the municipality says of it.' })
  readonly verdict: VerdictCode | null;

  @Field(() => String, { nullable: true, description: 'In its own words.' })
  readonly verdictText: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it said so.' })
  readonly verdictAt: Date | null;

  constructor(row: FeedbackRow) {
    this.text = row.text;
    this.sentAt = row.sentAt;
    this.verdict = row.verdict as VerdictCode | null;
    this.verdictText = row.verdictText;
    this.verdictAt = row.verdictAt;
  }
}

@ObjectType('HistoryEntry', { description: 'One line in the history of a record.' })
export class HistoryEntryType {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly at!: Date;

  @Field({ description: 'Stable code: need.refer.' })
  readonly action!: string;

  @Field({ description: 'What happened, in the language of the caller.' })
  readonly text!: string;

  @Field(() => String, { nullable: true, description: 'The reason given, where one is asked for.' })
  readonly reason!: string | null;

  readonly organisationId!: string | null;
}

@ObjectType('NextAct', { description: 'Who acts next, doing what, by when.' })
export class NextActType {
  @Field(() => PartyEnum, { description: 'Who, by part.' })
  readonly party!: Party;

  @Field(() => NeedStepEnum, { description: 'Doing what.' })
  readonly step!: NeedStep;

  @Field({ description: 'Doing what, in the language of the caller.' })
  readonly stepText!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'By when; null where no time is set.' })
  readonly dueAt!: Date | null;

  @Field({ description: 'Whether that time has passed.' })
  readonly overdue!: boolean;

  @Field(() => LateStepEnum, { description: 'To whom lateness has been shown.' })
  readonly late!: LateStep;

  readonly organisationIds!: readonly string[];
}

@ObjectType('NeedOriginal', { description: 'A need word for word, where words are hidden for others.' })
export class NeedOriginalType {
  @Field({ description: 'The heading as given; may be empty.' })
  readonly givenTitle!: string;

  @Field({ description: 'What was said.' })
  readonly text!: string;

  @Field(() => String, { nullable: true, description: 'What they have to receive support with.' })
  readonly capacity!: string | null;
}

@ObjectType('NeedMerge', {
  description: 'That a need goes on as another one. Its county board has merged them.',
})
export class NeedMergeType {
  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly at!: Date;

  @Field({ description: 'Why, in the words of the board.' })
  readonly reason!: string;

  readonly intoId!: string;
}

@ObjectType('Need', { description: 'What a municipality needs, in its own words.' })
export class NeedType {
  @Field(() => ID, { description: 'Global id.' })
  readonly id: string;

  @Field(() => Int, { description: 'Grows with every change of the text; send it back when you change it.' })
  readonly version: number;

  @Field({ description: 'Its heading, or its first words when none was given. Never empty.' })
  readonly title: string;

  @Field({ description: 'The heading as given; may be empty.' })
  readonly givenTitle: string;

  @Field({ description: 'What was said.' })
  readonly text: string;

  @Field({
    description: 'Whether words are hidden for others than the municipality and its board.',
  })
  readonly wordsHidden: boolean;

  @Field({
    description:
      'Whether what was said bears signs of acute danger. Call 112, or social services; the duty to report holds.',
  })
  readonly danger: boolean;

  @Field({ description: 'Whether others who work in the pilot may read the text (får visas för fler).' })
  readonly textShared: boolean;

  @Field({ description: 'As the municipality was called the day the need was told.' })
  readonly municipalityName: string;

  @Field(() => [String], { description: 'Themes (vocabulary codes).' })
  readonly themes: string[];

  @Field(() => [String], { description: 'Target groups (vocabulary codes).' })
  readonly audience: string[];

  @Field(() => [String], { description: 'What is asked for (vocabulary codes).' })
  readonly wants: string[];

  @Field(() => String, { nullable: true, description: 'What they have to receive support with.' })
  readonly capacity: string | null;

  @Field(() => String, { nullable: true, description: 'What they have tried already.' })
  readonly tried: string | null;

  @Field(() => String, { nullable: true, description: 'Before which budget or planning moment.' })
  readonly planningMoment: string | null;

  @Field(() => String, { nullable: true, description: 'How soon (vocabulary code, urgencies).' })
  readonly urgency: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'With whom it is anchored (vocabulary code, anchorings).',
  })
  readonly anchoredWith: string | null;

  @Field(() => NeedSourceEnum, { description: 'How it came to be heard.' })
  readonly source: NeedSource;

  @Field(() => String, { nullable: true, description: 'Who said it, where an officer wrote it down.' })
  readonly saidBy: string | null;

  @Field({
    description: 'False while a need written down by an officer waits for the municipality to confirm it.',
  })
  readonly confirmed: boolean;

  @Field(() => NeedStateEnum, { description: 'Where it stands.' })
  readonly state: NeedState;

  @Field(() => DateTimeScalar, { description: 'When it was told or begun.' })
  readonly createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted.' })
  readonly submittedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What the board asks back.' })
  readonly question: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the dialogue it is taken up in.' })
  readonly dialogueOn: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When support was last looked for.' })
  readonly suggestionsAt: Date | null;

  /** For fields resolved elsewhere. */
  readonly record: NeedRecord;

  constructor(row: NeedRecord) {
    this.record = row;
    this.id = row.id;
    this.version = row.version;
    this.title = headingOf(row);
    this.givenTitle = row.title;
    this.text = row.text;
    this.danger = row.danger;
    this.wordsHidden = row.hiddenWords.length > 0;
    this.textShared = row.textShared;
    this.municipalityName = row.municipalityName;
    this.themes = row.themes;
    this.audience = row.audience;
    this.wants = row.wants;
    this.capacity = row.capacity;
    this.tried = row.tried;
    this.planningMoment = row.planningMoment;
    this.urgency = row.urgency;
    this.anchoredWith = row.anchoredWith;
    this.source = row.source;
    this.saidBy = row.saidBy;
    this.confirmed = row.heardById === null || row.confirmedAt !== null;
    this.state = row.state;
    this.createdAt = row.createdAt;
    this.submittedAt = row.submittedAt;
    this.question = row.question;
    this.dialogueOn = row.dialogueOn;
    this.suggestionsAt = row.suggestionsAt;
  }
}

export const NeedConnection = listOf('Need', () => NeedType);
export const NeedResult = outcomeUnion('NeedResult', NeedType);

@InputType({ description: 'Which needs.' })
export class NeedFilterInput implements NeedFilter {
  @Field(() => [NeedStateEnum], { nullable: true, description: 'Only in these states.' })
  readonly states?: NeedState[] | null;

  @Field(() => [String], { nullable: true, description: 'With one of these themes.' })
  readonly themes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'For one of these target groups.' })
  readonly audience?: string[] | null;

  @Field(() => [NeedSourceEnum], { nullable: true, description: 'Heard in one of these ways.' })
  readonly sources?: NeedSource[] | null;

  @Field(() => ID, { nullable: true, description: 'Told in this pilot.' })
  readonly pilotId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this municipality (organisation id).' })
  readonly municipalityId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that wait on the organisation acted for.',
  })
  readonly waitsOnUs?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose time has passed.' })
  readonly overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that bear signs of acute danger.' })
  readonly danger?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only from this county.' })
  readonly countyCode?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Submitted this day or later.' })
  readonly toldFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Submitted this day or earlier.' })
  readonly toldUntil?: string | null;
}

/** How lists of needs are asked for, each with its own usual order. */
export const needListArgs = (usual: keyof typeof NeedSort) =>
  listArgs({
    filter: () => NeedFilterInput,
    sort: NeedSort,
    usual,
    search: 'Swedish words in heading or text in any inflection, or the beginning of the municipality.',
  });
