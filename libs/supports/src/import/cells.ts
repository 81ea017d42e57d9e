import type { TermDefinition } from '#directory';
import { readDay } from './days.js';
import { folded, type Field, type FieldKey, type Value } from './fields.js';
import { readKronor, wholeKronor } from './kronor.js';
import { wrong, type Read, type Wrong } from './read.js';
import { cleanText, LIMITS, type RawCell } from './table.js';

/** Who owns a row: organisations; or a keeper where nobody is known to own it. */
export interface Owner {
  readonly organisationIds: readonly string[];
  readonly keeperId: string | null;
}

/** What reading and planning must know of the rest of the house, as plain data. */
export interface References {
  /** Controlled lists by field. A field without one takes any word. */
  readonly terms: Partial<Readonly<Record<FieldKey, readonly TermDefinition[]>>>;
  readonly counties: readonly { readonly code: string; readonly letter: string; readonly name: string }[];
  /** The owner that one name means; undefined where no such organisation is known. */
  readonly owner: (label: string) => Owner | undefined;
}

/** Longest values, in characters. */
const LONGEST: Readonly<Record<string, number>> = {
  id: 200,
  line: 500,
  owner: 2_000,
  address: 2_000,
  term: 100,
};
const MOST_TERMS = 50;

/** Reads a cell that is not blank. */
export function readCell(field: Field, cell: RawCell, references: References): Read<Value> {
  if (cell instanceof Date) {
    return field.type === 'day'
      ? { value: cell.toISOString().slice(0, 10) }
      : readText(field, isoDay(cell), references);
  }
  if (typeof cell === 'number' && field.type === 'kronor') return wholeKronor(cell);
  if (typeof cell === 'boolean' && field.type === 'flag') return { value: cell };
  if (Array.isArray(cell)) return readText(field, cell.join('\n'), references);
  return readText(field, String(cell), references);
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

function readText(field: Field, raw: string, references: References): Read<Value> {
  const text = cleanText(raw);
  const most = LONGEST[field.type] ?? LIMITS.cell;
  if (text.length > most && field.type !== 'terms') return tooLong(most);
  switch (field.type) {
    case 'day':
      return readDay(text);
    case 'kronor':
      return readKronor(text);
    case 'year':
      return readYear(text);
    case 'flag':
      return readFlag(text);
    case 'address':
      return readAddress(text);
    case 'counties':
      return readCounties(text, references);
    case 'term':
    case 'terms':
      return readTerms(field, text, references);
    case 'id':
    case 'line':
      return { value: text.replaceAll(/\s+/g, ' ') };
    case 'owner':
    case 'text':
      return { value: text };
  }
}

const tooLong = (most: number) =>
  wrong('TOO_LONG', {
    sv: `Texten är för lång. Korta den till högst ${most} tecken.`,
    en: `The text is too long. Shorten it to at most ${most} characters.`,
  });

function readYear(text: string): Read<number> {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  if (year >= 1990 && year <= 2100) return { value: year };
  return wrong('NOT_A_YEAR', {
    sv: `”${text}” går inte att läsa som ett år. Skriv fyra siffror, som 2026.`,
    en: `“${text}” cannot be read as a year. Write four digits, such as 2026.`,
  });
}

const YES = new Set(['ja', 'yes', 'true', 'sant', 'x', '1', 'j', 'y']);
const NO = new Set(['nej', 'no', 'false', 'falskt', '0', 'n']);

function readFlag(text: string): Read<boolean> {
  const word = text.toLowerCase();
  if (YES.has(word)) return { value: true };
  if (NO.has(word)) return { value: false };
  return wrong('NOT_YES_OR_NO', {
    sv: `”${text}” är varken ja eller nej. Skriv ja eller nej.`,
    en: `“${text}” is neither yes nor no. Write yes or no.`,
  });
}

/** Only addresses of web pages: whoever reads the catalogue will follow them. */
function readAddress(text: string): Read<string> {
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  const parsed = URL.canParse(address) ? new URL(address) : undefined;
  if (!/\s/.test(address) && (parsed?.protocol === 'https:' || parsed?.protocol === 'http:'))
    return { value: address };
  return wrong('NOT_AN_ADDRESS', {
    sv: `”${text}” är ingen webbadress. Skriv hela adressen, som https://www.exempel.se/sida.`,
    en: `“${text}” is no web address. Write all of it, such as https://www.example.se/page.`,
  });
}

/** Parts of a list cell: separated by semicolons, commas or line breaks. */
const listParts = (text: string): string[] =>
  text
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function readTerms(field: Field, text: string, references: References): Read<Value> {
  const known = references.terms[field.key] ?? [];
  const notices: Wrong[] = [];
  const codes = new Set<string>();
  for (const part of field.type === 'term' ? [text] : termParts(known, text)) {
    const code = codeOf(known, part);
    if (code === undefined && field.closed === true) return unknownTerm(part, known);
    if (code === undefined && known.length > 0) notices.push(unknownTerm(part, known).wrong);
    const kept = code ?? part.toLocaleLowerCase('sv').replaceAll(/\s+/g, '_');
    if (kept.length > (LONGEST['term'] ?? 0)) return tooLong(LONGEST['term'] ?? 0);
    codes.add(kept);
  }
  if (codes.size > MOST_TERMS) return tooMany();
  const value = field.type === 'term' ? ([...codes][0] ?? null) : [...codes];
  return { value, notices };
}

/** A label may hold a comma ("Alkohol, narkotika, tobak, spel"), so longer readings are tried first. */
const termParts = (known: readonly TermDefinition[], text: string): string[] =>
  codeOf(known, text) === undefined
    ? text.split(/[;\n]/).flatMap((part) => (codeOf(known, part) === undefined ? listParts(part) : [part]))
    : [text];

const codeOf = (known: readonly TermDefinition[], word: string): string | undefined => {
  const wanted = folded(word);
  return known.find((term) =>
    [term.code, term.label.sv, term.label.en].some((name) => folded(name) === wanted),
  )?.code;
};

const unknownTerm = (word: string, known: readonly TermDefinition[]) =>
  wrong('UNKNOWN_TERM', {
    sv: `”${word}” finns inte i ordlistan. Ord som finns: ${known.map((term) => term.label.sv).join('; ')}.`,
    en: `“${word}” is not in the word list. Words that are: ${known.map((term) => term.label.en).join('; ')}.`,
  });

const tooMany = () =>
  wrong('TOO_MANY_TERMS', {
    sv: `Listan har fler än ${MOST_TERMS} ord. Ta med de viktigaste.`,
    en: `The list has more than ${MOST_TERMS} words. Keep the most important ones.`,
  });

const WHOLE_COUNTRY = new Set([
  'nationellt',
  'nationell',
  'helalandet',
  'helasverige',
  'national',
  'nationwide',
  'rikstäckande',
]);

function readCounties(text: string, { counties }: References): Read<Value> {
  const parts = listParts(text);
  if (parts.every((part) => WHOLE_COUNTRY.has(folded(part)))) return { value: [] };
  const codes = new Set<string>();
  for (const part of parts) {
    const wanted = folded(part);
    const county = counties.find(({ code, letter, name }) =>
      [code, letter, name, name.replace(/ län$/, ''), name.replace(/s? län$/, '')].some(
        (one) => folded(one) === wanted,
      ),
    );
    if (county === undefined) {
      return wrong('UNKNOWN_COUNTY', {
        sv: `”${part}” är inget län. Skriv länets namn, som Jämtlands län, eller nationellt.`,
        en: `“${part}” is no county. Write its Swedish name, such as Jämtlands län, or nationellt.`,
      });
    }
    codes.add(county.code);
  }
  return { value: [...codes].sort() };
}

/**
 * The owners that a cell names: one, or several separated by semicolons, line breaks or commas. Full names may hold
 * commas, so longer readings are tried first.
 */
export function readOwner(label: string, { owner }: References): Read<Owner> {
  const whole = owner(label);
  if (whole !== undefined) return { value: whole };
  const owners: Owner[] = [];
  for (const part of label.split(/[;\n]/).map((one) => one.trim())) {
    if (part === '') continue;
    const known = owner(part);
    const pieces =
      known === undefined
        ? listParts(part).map((piece) => ({ piece, known: owner(piece) }))
        : [{ piece: part, known }];
    for (const { piece, known: one } of pieces) {
      if (one === undefined) return unknownOwner(piece);
      owners.push(one);
    }
  }
  if (owners.length === 0) return unknownOwner(label);
  const organisationIds = [...new Set(owners.flatMap((one) => one.organisationIds))].sort();
  const keeperId = organisationIds.length > 0 ? null : (owners[0]?.keeperId ?? null);
  return { value: { organisationIds, keeperId } };
}

const unknownOwner = (label: string) =>
  wrong('UNKNOWN_OWNER', {
    sv: `Ingen organisation heter ”${label}”. Skriv namnet eller kortnamnet som i katalogen över organisationer, som SPSM.`,
    en: `No organisation is called “${label}”. Write its name or short name as in the directory, such as SPSM.`,
  });
