/**
 * `npm run texts`: every language has every text, with the same blanks to fill; every text is used; every key that is
 * used exists. Prints what is wrong, one line each.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Tree = { readonly [key: string]: string | Tree };

/** All texts of a language by dotted key. */
export function flatten(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

const blanksOf = (text: string): string => (text.match(/{{[^}]+}}/g) ?? []).sort().join(' ');

/** What is wrong with a language beside the first one, Swedish. */
export function compare(
  swedish: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
  code: string,
): string[] {
  const missing = [...swedish.keys()]
    .filter((key) => !other.has(key))
    .map((key) => `${code}: "${key}" is missing.`);
  const extra = [...other.keys()]
    .filter((key) => !swedish.has(key))
    .map((key) => `${code}: "${key}" is not in sv.`);
  const blanks = [...swedish]
    .filter(([key, text]) => blanksOf(text) !== blanksOf(other.get(key) ?? text))
    .map(([key]) => `${code}: "${key}" has other blanks than in sv.`);
  const empty = [...other]
    .filter(([, text]) => text.trim() === '')
    .map(([key]) => `${code}: "${key}" is empty.`);
  return [...missing, ...extra, ...blanks, ...empty];
}

/** Keys the code asks for; `${…}` in a key stands for any one part of it. */
export function usedIn(code: string): string[] {
  const calls = code.matchAll(/\bt\(\s*(?:'([^']+)'|`([^`]+)`)/g);
  return [...calls].map(([, plain, template]) => plain ?? (template ?? '').replaceAll(/\$\{[^}]+\}/g, '*'));
}

const patternOf = (key: string): RegExp =>
  new RegExp(
    `^${key
      .split('*')
      .map((part) => part.replaceAll('.', '\\.'))
      .join('[^.]+')}$`,
  );

/** Keys asked for that do not exist, and texts nobody asks for. */
export function compareUse(texts: ReadonlyMap<string, string>, used: readonly string[]): string[] {
  const patterns = [...new Set(used)].map((key) => [key, patternOf(key)] as const);
  const keys = [...texts.keys()];
  const unknown = patterns.filter(([, pattern]) => !keys.some((key) => pattern.test(key)));
  const unused = keys.filter((key) => !patterns.some(([, pattern]) => pattern.test(key)));
  return [
    ...unknown.map(([key]) => `"${key}" is used but has no text.`),
    ...unused.map((key) => `"${key}" is never used.`),
  ];
}

/** Everything wrong with the texts of the client in a folder. */
export function checkTexts(folder: string): string[] {
  const languages = new Map(
    globSync(join(folder, 'src/texts/*.json')).map((file) => [
      basename(file, '.json'),
      flatten(JSON.parse(readFileSync(file, 'utf8')) as Tree),
    ]),
  );
  const swedish = languages.get('sv') ?? new Map<string, string>();
  const code = globSync(join(folder, 'src/**/*.{ts,tsx}')).map((file) => readFileSync(file, 'utf8'));
  return [
    ...[...languages].flatMap(([language, texts]) =>
      language === 'sv' ? [] : compare(swedish, texts, language),
    ),
    ...compareUse(swedish, code.flatMap(usedIn)),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wrong = checkTexts(import.meta.dirname);
  for (const line of wrong) console.error(line);
  if (wrong.length > 0) process.exit(1);
  console.log('All texts are there, in every language, and used.');
}
