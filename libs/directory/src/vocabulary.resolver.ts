import { Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access, isAnyone, type Rule } from '#access';
import { Ctx, type Context } from '#kernel';
import { vocabulary, type VocabularyName } from './vocabulary.js';

@ObjectType('Term', { description: 'A word of a controlled list.' })
class TermType {
  @Field(() => ID, { description: 'Stable code.' })
  readonly code!: string;

  @Field({ description: 'Label in the language of the caller.' })
  readonly label!: string;
}

const about = (what: string) => ({ description: what });

@ObjectType('Vocabulary', {
  description: 'The words of the field. All tags are optional and never block anybody.',
})
class VocabularyType implements Record<VocabularyName, TermType[]> {
  @Field(() => [TermType], about('Themes of needs, supports and grants.'))
  readonly themes!: TermType[];

  @Field(() => [TermType], about('Target groups.'))
  readonly audiences!: TermType[];

  @Field(() => [TermType], about('What a municipality asks for.'))
  readonly wants!: TermType[];

  @Field(() => [TermType], about('How soon a municipality needs it.'))
  readonly urgencies!: TermType[];

  @Field(() => [TermType], about('With whom a municipality has anchored a need: the furthest.'))
  readonly anchorings!: TermType[];

  @Field(() => [TermType], about('Stages of a support: readiness comes before method.'))
  readonly stages!: TermType[];

  @Field(() => [TermType], about('Types of support.'))
  readonly supportTypes!: TermType[];

  @Field(() => [TermType], about('Who may receive.'))
  readonly recipients!: TermType[];

  @Field(() => [TermType], about('What a support asks of its recipient.'))
  readonly efforts!: TermType[];
}

export const vocabularyRule: Rule = {
  code: 'vocabulary.read',
  who: { sv: 'Alla, även utan inloggning', en: 'Everybody, signed in or not' },
  what: { sv: 'läser ordlistorna', en: 'read the word lists' },
  machines: 'read',
  actors: isAnyone,
};

@Resolver()
export class VocabularyResolver {
  @Query(() => VocabularyType, { description: 'The word lists, in Swedish order.' })
  @Access(vocabularyRule)
  vocabulary(@Ctx() ctx: Context): VocabularyType {
    const shown = Object.entries(vocabulary).map(([name, terms]) => [
      name,
      terms.map(({ code, label }) => ({ code, label: label[ctx.locale] })),
    ]);
    return Object.fromEntries(shown) as VocabularyType;
  }
}
