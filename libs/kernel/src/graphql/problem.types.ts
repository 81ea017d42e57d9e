import type { Type } from '@nestjs/common';
import { createUnionType, Field, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { Locale } from '../context.js';
import { isProblem, type FieldProblem, type Outcome, type Problem, type TextMark } from '../problem.js';

@InterfaceType('Problem', {
  description:
    'An expected outcome other than success. Nothing was changed, and nothing that was typed is lost.',
  resolveType: (value: ProblemType) => value.kind,
})
export abstract class ProblemType {
  readonly kind: Problem['kind'];

  @Field({ description: 'Stable code, for machines: NEED_NOT_FOUND.' })
  readonly code: string;

  @Field({
    description:
      'What happened and what to do next, in the language of the caller (Accept-Language, Swedish by default).',
  })
  readonly message: string;

  constructor(problem: Problem, locale: Locale) {
    this.kind = problem.kind;
    this.code = problem.code;
    this.message = problem.text[locale];
  }
}

@ObjectType('TextMark', { description: 'A place in a text that somebody should look at.' })
export class TextMarkType {
  @Field({ description: 'Stable code: PERSONAL_NUMBER, NAME, SINGLE_CASE.' })
  readonly kind: string;

  @Field(() => Int, { description: 'Where it begins, in UTF-16 code units from 0.' })
  readonly start: number;

  @Field(() => Int, { description: 'Where it ends; the first place after it.' })
  readonly end: number;

  @Field({ description: 'The words themselves.' })
  readonly text: string;

  constructor(mark: TextMark) {
    this.kind = mark.kind;
    this.start = mark.start;
    this.end = mark.end;
    this.text = mark.text;
  }
}

@ObjectType('FieldProblem', { description: 'One field of the input that must be changed.' })
export class FieldProblemType {
  @Field({ description: 'Dotted path in the input: offer.what.' })
  readonly path: string;

  @Field({ description: 'Stable code: REQUIRED, TOO_LONG …' })
  readonly code: string;

  @Field({ description: 'What to do, in the language of the caller.' })
  readonly message: string;

  @Field(() => [TextMarkType], {
    description:
      'What in the text to look at (TEXT_NEEDS_A_LOOK): write it in another way, or give textReason.',
  })
  readonly marks: TextMarkType[];

  constructor(field: FieldProblem, locale: Locale) {
    this.path = field.path;
    this.code = field.code;
    this.message = field.text[locale];
    this.marks = (field.marks ?? []).map((mark) => new TextMarkType(mark));
  }
}

@ObjectType('InvalidInput', {
  implements: () => [ProblemType],
  description: 'Something in the input must be changed.',
})
export class InvalidInputType extends ProblemType {
  @Field(() => [FieldProblemType], { description: 'Every wrong field, in the order of the input.' })
  readonly fields: FieldProblemType[];

  constructor(problem: Problem, locale: Locale) {
    super(problem, locale);
    this.fields = problem.fields.map((field) => new FieldProblemType(field, locale));
  }
}

@ObjectType('NotFound', {
  implements: () => [ProblemType],
  description: 'No such record for you. "Missing" and "not yours" read alike.',
})
export class NotFoundType extends ProblemType {}

@ObjectType('NotPossible', {
  implements: () => [ProblemType],
  description: 'The record is there, but this cannot be done in its present state or by you.',
})
export class NotPossibleType extends ProblemType {}

@ObjectType('StaleVersion', {
  implements: () => [ProblemType],
  description: 'Somebody changed it meanwhile. Both texts are at hand: yours in the input, theirs here.',
})
export class StaleVersionType extends ProblemType {
  @Field(() => Int, { description: 'The version that stands there now.' })
  readonly currentVersion: number;

  @Field({ description: 'The text that stands there now.' })
  readonly currentText: string;

  constructor(problem: Problem, locale: Locale) {
    super(problem, locale);
    this.currentVersion = problem.current?.version ?? 0;
    this.currentText = problem.current?.text ?? '';
  }
}

const problemTypes = {
  InvalidInput: InvalidInputType,
  NotFound: NotFoundType,
  NotPossible: NotPossibleType,
  StaleVersion: StaleVersionType,
} as const;

/** A problem as the API shows it. */
export const presentProblem = (problem: Problem, locale: Locale): ProblemType =>
  new problemTypes[problem.kind](problem, locale);

/** The union of a mutation: its success type or one of the problems. */
export function outcomeUnion<T extends object>(name: string, success: Type<T>) {
  return createUnionType({
    name,
    description: `${success.name} when it succeeded, otherwise what stood in the way.`,
    types: () =>
      [
        success,
        InvalidInputType,
        NotFoundType,
        NotPossibleType,
        StaleVersionType,
      ] as readonly Type<object>[] as Type<object>[],
    resolveType: (value: object) => (value instanceof ProblemType ? problemTypes[value.kind] : success),
  });
}

/** Maps a use case's outcome for a resolver: a problem is presented, a value goes through `present`. */
export async function presentOutcome<T, R>(
  outcome: Outcome<T>,
  locale: Locale,
  present: (value: T) => Promise<Outcome<R>> | Outcome<R>,
): Promise<R | ProblemType> {
  if (isProblem(outcome)) return presentProblem(outcome, locale);
  const shown = await present(outcome);
  return isProblem(shown) ? presentProblem(shown, locale) : shown;
}

/** For queries, whose type has no room for a problem (a malformed cursor): an error with the problem's code. */
export function throwProblem(problem: Problem, locale: Locale): never {
  throw new GraphQLError(problem.text[locale], { extensions: { code: problem.code } });
}
