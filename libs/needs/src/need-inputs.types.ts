import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { DateScalar } from '#kernel';
import { TEXT_REASON } from '#papers';
import type { NeedSource } from './need-record.js';
import type { VerdictCode } from './need-states.js';
import { NeedSourceEnum, VerdictEnum } from './need.types.js';
import type { HeardAnswer } from './write-down-need/write-down-need.service.js';

export const HeardAnswerEnum: Record<HeardAnswer, HeardAnswer> = {
  CONFIRM: 'CONFIRM',
  CHANGE: 'CHANGE',
  REMOVE: 'REMOVE',
};
registerEnumType(HeardAnswerEnum, {
  name: 'HeardAnswer',
  description: 'What a municipality says of a need written down for it.',
  valuesMap: {
    CONFIRM: { description: 'It is right (stämmer).' },
    CHANGE: { description: 'It should say something else (ändra).' },
    REMOVE: { description: 'It should go away (ta bort).' },
  },
});

const optional = (about: string) => ({ nullable: true, description: about });

/** What may be said of a need beside its text. */
@InputType({ isAbstract: true })
abstract class NeedTagsInput {
  @Field(() => String, optional('Heading, at most 200 characters.'))
  readonly title?: string | null;

  @Field(() => [String], optional('Themes (vocabulary codes).'))
  readonly themes?: string[] | null;

  @Field(() => [String], optional('Target groups (vocabulary codes).'))
  readonly audience?: string[] | null;

  @Field(() => [String], optional('What is asked for (vocabulary codes).'))
  readonly wants?: string[] | null;

  @Field(() => String, optional('What you have to receive support with, at most 1,000 characters.'))
  readonly capacity?: string | null;

  @Field(() => String, optional('What you have tried already, at most 1,000 characters.'))
  readonly tried?: string | null;

  @Field(() => String, optional('Before which budget or planning moment, at most 200 characters.'))
  readonly planningMoment?: string | null;

  @Field(() => String, optional('How soon (vocabulary code, urgencies).'))
  readonly urgency?: string | null;

  @Field(() => String, optional('With whom it is anchored (vocabulary code, anchorings).'))
  readonly anchoredWith?: string | null;

  @Field(
    () => Boolean,
    optional('Whether others who work in the pilot may read the text (får visas för fler).'),
  )
  readonly textShared?: boolean | null;
}

@InputType({ description: 'A draft, whole or changed. Only what is given is changed.' })
export class SaveNeedDraftInput extends NeedTagsInput {
  @Field(() => ID, optional('The draft; absent begins one.'))
  readonly needId?: string | null;

  @Field(() => Int, optional('The version the change was made on.'))
  readonly version?: number | null;

  @Field(
    () => ID,
    optional('The pilot it is told in; null: none; absent: as before, and none for a new draft.'),
  )
  readonly pilotId?: string | null;

  @Field(() => String, optional('What you need, in your own words; at most 100,000 characters.'))
  readonly text?: string | null;
}

@InputType({ description: 'A draft to submit.' })
export class SubmitNeedInput {
  @Field(() => ID, { description: 'The draft.' })
  readonly needId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  readonly version!: number;

  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}

@InputType({ description: 'A need told and submitted in one step.' })
export class TellNeedInput extends NeedTagsInput {
  @Field(() => ID, optional('The pilot it is told in; absent: none.'))
  readonly pilotId?: string | null;

  @Field({ description: 'What you need, in your own words; at most 100,000 characters.' })
  readonly text!: string;

  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}

@InputType({ description: 'A correction of a submitted need.' })
export class CorrectNeedInput extends NeedTagsInput {
  @Field(() => ID, { description: 'The need.' })
  readonly needId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  readonly version!: number;

  @Field({ description: 'The whole text as it should read.' })
  readonly text!: string;

  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}

@InputType({ description: "The municipality's answer to what the board asked." })
export class CompleteNeedInput {
  @Field(() => ID, { description: 'The need.' })
  readonly needId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  readonly version!: number;

  @Field({ description: 'The whole text, completed.' })
  readonly text!: string;

  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}

@InputType({ description: 'A need and a reason.' })
export class ReasonedNeedInput {
  @Field(() => ID, { description: 'The need.' })
  readonly needId!: string;

  @Field({ description: 'Why; at most 1,000 characters. Shown to those concerned.' })
  readonly reason!: string;

  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}

@InputType({ description: 'A need.' })
export class NeedIdInput {
  @Field(() => ID, { description: 'The need.' })
  readonly needId!: string;
}

@InputType({ description: 'A need written down for a municipality, and right.' })
export class ConfirmHeardNeedInput {
  @Field(() => ID, { description: 'The need.' })
  readonly needId!: string;

  @Field(
    () => Boolean,
    optional('Whether others who work in the pilot may read the text (får visas för fler).'),
  )
  readonly textShared?: boolean | null;
}

@InputType({ description: 'Who may read the text of a need.' })
export class ShareNeedTextInput {
  @Field(() => ID, { description: 'The need.' })
  readonly needId!: string;

  @Field({
    description: 'True: others who work in the pilot may read it too. False: only those whom it concerns.',
  })
  readonly shared!: boolean;
}

@InputType({ description: 'A need written down for a municipality: which, what, who.' })
export class WriteDownNeedInput {
  @Field(() => ID, { description: 'The municipality (organisation id).' })
  readonly municipalityId!: string;

  @Field(() => ID, optional('The pilot it was heard in; absent: none.'))
  readonly pilotId?: string | null;

  @Field({ description: 'What was said.' })
  readonly text!: string;

  @Field({ description: 'Who said it: a role rather than a name.' })
  readonly saidBy!: string;

  @Field(() => NeedSourceEnum, {
    nullable: true,
    description: 'How it was heard; in a dialogue when absent.',
  })
  readonly source?: NeedSource;

  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}

@InputType({ description: 'An answer by link, without sign-in.' })
export class AnswerHeardNeedInput {
  @Field({ description: 'The token from the link.' })
  readonly token!: string;

  @Field(() => HeardAnswerEnum, { description: 'Right, should change, or should go away.' })
  readonly answer!: HeardAnswer;

  @Field(() => String, optional('With CHANGE: the whole text as it should read.'))
  readonly text?: string | null;

  @Field(() => String, optional('With REMOVE: why.'))
  readonly reason?: string | null;

  @Field(
    () => Boolean,
    optional('Whether others who work in the pilot may read the text (får visas för fler).'),
  )
  readonly textShared?: boolean | null;

  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}

@InputType({ description: 'Words to hide for others than the municipality and its board.' })
export class HideWordsInput {
  @Field(() => ID, { description: 'The need.' })
  readonly needId!: string;

  @Field(() => [String], {
    description: 'These and no others, wherever they stand; at most 50. None shows all again.',
  })
  readonly words!: string[];

  @Field({ description: 'Why; stands in the history, so without the words themselves.' })
  readonly reason!: string;

  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}

@InputType({ description: 'A question back to the municipality.' })
export class AskBackInput {
  @Field(() => ID, { description: 'The need.' })
  readonly needId!: string;

  @Field({ description: 'What should be completed.' })
  readonly question!: string;

  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}

@InputType({ description: 'A need told twice, and the one that goes on for both.' })
export class MergeNeedInput {
  @Field(() => ID, { description: 'The need that is merged.' })
  readonly needId!: string;

  @Field(() => Int, { description: 'Its version that was read.' })
  readonly version!: number;

  @Field(() => ID, {
    description: 'The need that goes on: of the same municipality, told in the same pilot.',
  })
  readonly intoId!: string;

  @Field({ description: 'Why they are the same; at most 1,000 characters. Shown to those who gave them.' })
  readonly reason!: string;

  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}

@InputType({ description: 'A dialogue in which a need is taken up.' })
export class TakeUpInDialogueInput {
  @Field(() => ID, { description: 'The need.' })
  readonly needId!: string;

  @Field(() => DateScalar, { description: 'The day of the dialogue.' })
  readonly dialogueOn!: string;
}

@InputType({ description: 'A text about a need: an answer, or feedback.' })
export class NeedTextInput {
  @Field(() => ID, { description: 'The need.' })
  readonly needId!: string;

  @Field({ description: 'In plain Swedish.' })
  readonly text!: string;

  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}

@InputType({ description: 'Did it help?' })
export class SayIfItHelpedInput {
  @Field(() => ID, { description: 'The need.' })
  readonly needId!: string;

  @Field(() => VerdictEnum, { description: 'Helped, partly, not, or too early to say.' })
  readonly verdict!: VerdictCode;

  @Field(() => String, optional('In your own words.'))
  readonly text?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the need should be opened again.' })
  readonly reopen!: boolean;

  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}

@InputType({ description: 'Did it help? Said by the link of the mail, without sign-in.' })
export class SayByLinkInput {
  @Field({ description: 'The token from the link.' })
  readonly token!: string;

  @Field(() => VerdictEnum, { description: 'Helped, partly, not, or too early to say.' })
  readonly verdict!: VerdictCode;

  @Field(() => String, optional('In your own words.'))
  readonly text?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the need should be opened again.' })
  readonly reopen!: boolean;

  @Field(() => String, TEXT_REASON)
  readonly textReason?: string | null;
}
