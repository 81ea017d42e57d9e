import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'The answer to one question.' })
export class SurveyValueInput {
  @Field(() => ID, { description: 'The question.' })
  readonly questionId!: string;

  @Field(() => [String], {
    description: 'A text, a number, a day (2026-11-20), yes or no, values of the answers chosen.',
  })
  readonly values!: string[];
}

@InputType({ description: 'Whoever writes.' })
export class SurveyWriterInput {
  @Field({ description: 'Name, at most 100 characters.' })
  readonly name!: string;

  @Field({ description: 'Role, at most 100 characters.' })
  readonly role!: string;
}

const optional = (about: string) => ({ nullable: true, description: about });

@InputType({ description: 'A need in an answer. Only the text of one need is asked for.' })
export class SurveyNeedInput {
  @Field(() => ID, {
    description: 'A uuid of the client, or the id of a need that is known: the same need in every save.',
  })
  readonly key!: string;

  @Field(() => Int, optional('Of a need that is told: the version that was read.'))
  readonly version?: number | null;

  @Field({ description: 'In your own words.' })
  readonly text!: string;

  @Field(() => String, optional('Heading, at most 200 characters.'))
  readonly title?: string | null;

  @Field(() => [String], optional('Themes (vocabulary codes).'))
  readonly themes?: string[] | null;

  @Field(() => [String], optional('Target groups (vocabulary codes).'))
  readonly audience?: string[] | null;

  @Field(() => [String], optional('What is asked for (vocabulary codes).'))
  readonly wants?: string[] | null;

  @Field(() => String, optional('What you have to receive support with.'))
  readonly capacity?: string | null;

  @Field(() => String, optional('What was tried.'))
  readonly tried?: string | null;

  @Field(() => String, optional('Before which budget or planning moment.'))
  readonly planningMoment?: string | null;

  @Field(() => String, optional('How soon (vocabulary code, urgencies).'))
  readonly urgency?: string | null;

  @Field(() => String, optional('With whom it is anchored (vocabulary code, anchorings).'))
  readonly anchoredWith?: string | null;

  @Field(() => Boolean, optional('Whether others who work in the pilot may read the text.'))
  readonly textShared?: boolean | null;
}
