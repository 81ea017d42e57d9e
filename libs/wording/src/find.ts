import { namesIn } from './names.js';
import { personalNumbersIn, type Span } from './personal-numbers.js';
import { singleCasesIn } from './single-cases.js';

export type FindKind = 'PERSONAL_NUMBER' | 'NAME' | 'SINGLE_CASE';

/** Something in a text that should be written in another way, or kept with a reason. */
export interface Find extends Span {
  readonly kind: FindKind;
  /** The words themselves. */
  readonly text: string;
}

/** The most that anybody is shown at once. */
export const MAX_FINDS = 20;

/**
 * What in a text points at a person: personal identity numbers, names, single cases – in the order of the text, each
 * place once. The same answer on the server and while somebody types.
 */
export function findsIn(text: string): Find[] {
  const all: Find[] = [];
  const add = (kind: FindKind, spans: readonly Span[]): void => {
    for (const { start, end } of spans) {
      const overlaps = all.some((other) => start < other.end && other.start < end);
      if (!overlaps) all.push({ kind, start, end, text: text.slice(start, end) });
    }
  };
  add('PERSONAL_NUMBER', personalNumbersIn(text));
  add('NAME', namesIn(text));
  add('SINGLE_CASE', singleCasesIn(text));
  return all.sort((a, b) => a.start - b.start).slice(0, MAX_FINDS);
}
