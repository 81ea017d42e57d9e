import { AMBIGUOUS_NAMES, GIVEN_NAMES } from './given-names.js';
import type { Span } from './personal-numbers.js';

/** A word that begins with a capital and goes on in small letters, with its double (`Anna-Karin`). */
const CAPITALISED = /(?<![\p{L}\p{N}_@.#-])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*(?![\p{L}\p{N}@_])/gu;

/** After these a capitalised word is somebody's name. */
const CALLED = /(?:heter|hette|kallas|kallad|vid namn|named|called)\s+$/iu;
const BEFORE_SURNAME = /(?:^|[^\p{L}])(?:familjen|makarna|syskonen|bröderna|systrarna|herr|fru|fröken)\s+$/iu;

/** Schools, streets and prizes bear the names of people. */
const NAMED_AFTER =
  /(?:skola|skolan|skolans|skolor|gymnasium|gymnasiet|gymnasiets|sjukhus|sjukhuset|kyrka|kyrkan|församling|gata|gatan|väg|vägen|torg|torget|park|parken|plats|plan|fond|fonden|stiftelse|stiftelsen|förening|föreningen|hem|hemmet|gård|gården|huset|hallen|centrum|priset|stipendium|institut|institutet|lagen|kommun|socken|dag|dagen)$/iu;

const SURNAME_LINK = /^\s+(?:(?:von|af|de|van|al|el|bin)\s+)?$/u;

interface Word extends Span {
  readonly text: string;
}

/** Whether a word is a given name, also in the genitive and as part of a double name. */
function givenName(word: string): 'sure' | 'ambiguous' | undefined {
  for (const form of new Set([word, word.replace(/s$/, ''), word.split('-')[0] ?? word])) {
    if (GIVEN_NAMES.has(form)) return 'sure';
    if (AMBIGUOUS_NAMES.has(form)) return 'ambiguous';
  }
  return undefined;
}

/**
 * Names of people: a given name alone or with a surname, and what follows *heter* or *familjen*. What is named after
 * somebody is no person. It cannot find every name; it finds most, and seldom what is none.
 */
export function namesIn(text: string): Span[] {
  const words = [...text.matchAll(CAPITALISED)].map<Word>((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: Span[] = [];
  let taken = 0;
  words.forEach((word, place) => {
    if (word.start < taken) return;
    const before = text.slice(Math.max(0, word.start - 20), word.start);
    const called = CALLED.test(before);
    if (BEFORE_SURNAME.test(before) || (called && !isPlaceName(text, word))) {
      found.push(word);
      taken = word.end;
      return;
    }
    const kind = givenName(word.text);
    if (kind === undefined) return;
    const surnames = surnamesAfter(text, words, place);
    const last = surnames.at(-1) ?? word;
    if (isNamedAfter(text, last)) return;
    if (kind === 'ambiguous' && (surnames.length === 0 || !looksLikeSurname(last.text))) return;
    found.push({ start: word.start, end: last.end });
    taken = last.end;
  });
  return found;
}

/** Up to two capitalised words that follow directly. */
function surnamesAfter(text: string, words: readonly Word[], place: number): Word[] {
  const after: Word[] = [];
  let last = words[place];
  for (const next of words.slice(place + 1, place + 3)) {
    if (last === undefined || !SURNAME_LINK.test(text.slice(last.end, next.start))) break;
    after.push(next);
    last = next;
  }
  return after;
}

const SURNAME =
  /(?:s?son|berg|bergs?|ström|gren|qvist|kvist|lund|dahl|man|mark|stedt|feldt|blad|ell|én|in|us|holm)s?$/u;
const looksLikeSurname = (word: string): boolean => SURNAME.test(word);

/** The word itself, or the one after it, is a school, a street or the like. */
function isNamedAfter(text: string, word: Word): boolean {
  const next = /^\s+(\p{L}+)/u.exec(text.slice(word.end, word.end + 40))?.[1] ?? '';
  const genitive = word.text.endsWith('s');
  return NAMED_AFTER.test(word.text) || (genitive && NAMED_AFTER.test(next)) || /^minne/u.test(next);
}

const isPlaceName = (text: string, word: Word): boolean =>
  NAMED_AFTER.test(word.text) || isNamedAfter(text, word);
