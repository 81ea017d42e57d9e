import type { Locale } from './context.js';

/** A text in both languages. */
export type Text = Readonly<Record<Locale, string>>;

/** A place in a text that somebody should look at; `kind` is a stable code. */
export interface TextMark {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One wrong field of an input: `path` is dotted (`offer.what`), `code` stable. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly text: Text;
  readonly marks?: readonly TextMark[];
}

/**
 * An expected outcome other than success, as data. Use cases return it (and `Database.write` then rolls back);
 * resolvers map it to a union member. A thrown error is a fault instead.
 */
export class Problem {
  constructor(
    readonly kind: 'InvalidInput' | 'NotFound' | 'NotPossible' | 'StaleVersion',
    /** Stable, for machines: `NEED_NOT_FOUND`. */
    readonly code: string,
    /** For people: what happened and what to do next. */
    readonly text: Text,
    readonly fields: readonly FieldProblem[] = [],
    /** For StaleVersion: what stands there now. */
    readonly current: { readonly version: number; readonly text: string } | null = null,
  ) {}
}

/** The result of a use case. */
export type Outcome<T> = T | Problem;

export const isProblem = (value: unknown): value is Problem => value instanceof Problem;

/** "Missing" and "not yours" read alike, so that nobody learns what exists. */
export const notFound = (code: string, text: Text): Problem => new Problem('NotFound', code, text);

/** The record is there, but the move is not open in its present state or to this actor. */
export const notPossible = (code: string, text: Text): Problem => new Problem('NotPossible', code, text);

/** Something in the input must be changed; the caller keeps all that was typed. */
export const invalidInput = (fields: readonly FieldProblem[]): Problem =>
  new Problem(
    'InvalidInput',
    'INVALID_INPUT',
    {
      sv: 'Något behöver rättas innan det går att skicka. Se vid respektive fält.',
      en: 'Something needs to be corrected before this can be sent. See each field.',
    },
    fields,
  );
