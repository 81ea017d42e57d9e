import { sentencesOf } from './sentences.js';
import type { Span } from './personal-numbers.js';

/** A pattern of whole words, wherever they stand. */
const words = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'giu');

const PERSON =
  'pojken?|flickan?|killen?|tjej(?:en)?|elev(?:en)?|barnet|barn|ungdom(?:en)?|son(?:en)?|dotter(?:n)?|kvinnan?|man(?:nen)?|mamman?|pappan?|familj(?:en)?|brukaren?|klient(?:en)?|patient(?:en)?|person(?:en)?|tonåring(?:en)?';
const TWO = 'två (?:pojkar|flickor|killar|tjejer|elever|barn|syskon|bröder|systrar|ungdomar)';
const ONE = 'en|ett|den|det|vår|vårt|min|hans|hennes|denna|denne|detta';
const WRITTEN = 'sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton';

/** One person or two, as people tell of a case; a note may begin with the person. */
const SOMEBODY = words(`(?:${ONE}) (?:[\\p{L}\\d-]+ ){0,2}?(?:${PERSON})|${TWO}`);
const BEGINS_WITH_SOMEBODY = /^\W*(?:pojke|flicka|kille|tjej|elev|kvinna|mamma|pappa)(?!\p{L})/giu;

/** Age, class, or year of birth. A span of years is nobody's age. */
const RECOGNISABLE = [
  words('(?<![\\d–-])\\d{1,2} ?-?år(?:ig|iga|s|ing|ingen)?'),
  words(`(?:${WRITTEN}) ?åriga?`),
  words('i (?:förskoleklassen|ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian)'),
  words('(?:åk|årskurs|klass) ?\\d ?[a-e]?(?![\\d–-])'),
  words('i \\d ?[a-e]'),
  words('född (?:i \\p{L}+ )?(?:19|20)\\d{2}'),
  /, ?\d{1,2},/gu,
];
/** "En 14-åring som …": the age is the person. */
const OF_AN_AGE = new RegExp(
  `(?:(?<!\\p{L})(?:en|den|vår) |^\\W*)(?:\\d{1,2} ?-?|(?:${WRITTEN}) ?)åring(?:en)? (?:som|hos|här|på|med|har|hade|kom|blev|blir)(?!\\p{L})`,
  'giu',
);

/** A condition tells of somebody only where something is told of them. */
const CONDITION = words(
  'autism|adhd|asperger|diabetes|epilepsi|anorexi|ätstörning|depression|trauma|schizofreni|missbruk|gravid',
);
const TOLD = words(
  'har varit|har suttit|har gått|har blivit|är hemma|bor på|bor hos|kom|gick|blev|slutade|hos oss|på vår|i vår klass',
);

/** A school or a home by its name. */
const NAMED_PLACE = /(?<!\p{L})(?:på|vid|från|i) \p{Lu}\p{Ll}+(?:skolan|gymnasiet|hemmet|boendet)(?!\p{L})/gu;
/** Where somebody lives. */
const ADDRESS = /(?<!\p{L})\p{Lu}\p{Ll}+(?:gatan|vägen|gränden?|stigen|allén) \d{1,3} ?[A-Z]?(?!\d)/gu;

/** How far from the person what can be recognised may stand, characters. */
const NEAR = 45;

const spansOf = (pattern: RegExp, text: string): Span[] =>
  [...text.matchAll(pattern)].map((match) => {
    const blank = /^\W*/u.exec(match[0])?.[0].length ?? 0;
    const start = match.index + (match[0].startsWith(',') ? 0 : blank);
    return { start, end: match.index + match[0].length };
  });

/** The first two that stand near each other, as one place. */
function together(some: readonly Span[], others: readonly Span[]): Span | undefined {
  for (const one of some) {
    const other = others.find(({ start, end }) => start - one.end <= NEAR && one.start - end <= NEAR);
    if (other !== undefined)
      return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
  }
  return undefined;
}

function caseIn(sentence: string): Span | undefined {
  const ofAnAge = spansOf(OF_AN_AGE, sentence)[0];
  if (ofAnAge !== undefined) return ofAnAge;
  const somebody = [SOMEBODY, BEGINS_WITH_SOMEBODY].flatMap((pattern) => spansOf(pattern, sentence));
  if (somebody.length === 0) return undefined;
  const known = [...RECOGNISABLE, NAMED_PLACE].flatMap((pattern) => spansOf(pattern, sentence));
  const told = spansOf(TOLD, sentence).length > 0 ? spansOf(CONDITION, sentence) : [];
  return together(somebody, [...known, ...told]);
}

/** A text that tells of one person who can be recognised where everybody knows everybody. */
export function singleCasesIn(text: string): Span[] {
  const found = spansOf(ADDRESS, text);
  for (const sentence of sentencesOf(text)) {
    const one = caseIn(sentence.text);
    if (one !== undefined) found.push({ start: sentence.start + one.start, end: sentence.start + one.end });
  }
  return found;
}
