import { globSync, readFileSync } from 'node:fs';

/** Code from which the API can answer; lists that are imported and exported have codes of their own, for operators. */
const API_SOURCES = globSync(['libs/*/src/**/*.ts', 'apps/api/src/**/*.ts']).filter(
  (file) => !/[.]spec[.]ts$|^libs.embedded|^libs.supports.src.(?:import|export)/.test(file),
);

const CODES = [
  /\b(?:notFound|notPossible)\(\s*'([A-Z_]+)'/g,
  /\bnew Problem\(\s*'\w+',\s*'([A-Z_]+)'/g,
  /\bcode: '([A-Z_]{3,})'/g,
  /\bcode = [^;]*? \? '([A-Z_]+)'/g,
  /\bcode = [^;]*? : '([A-Z_]+)'/g,
];

/** The stable codes in a piece of code. */
export const codesIn = (source: string): string[] =>
  CODES.flatMap((pattern) => [...source.matchAll(pattern)].map(([, code]) => code ?? ''));

/** Every stable code that the API can answer with. */
export const apiCodes = (): string[] => [
  ...new Set(API_SOURCES.flatMap((file) => codesIn(readFileSync(file, 'utf8')))),
];

/** What stands in backticks in the first column of the tables of a document; `a` · `b` are two. */
export const firstColumn = (document: string): string[] =>
  document
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) =>
      [...(line.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? ''),
    );

/** The part of a document below a heading, to the next one of the same depth. */
export function sectionOf(document: string, heading: string): string {
  const from = document.indexOf(`\n## ${heading}\n`);
  if (from < 0) throw new Error(`There is no "## ${heading}".`);
  const to = document.indexOf('\n## ', from + 1);
  return document.slice(from, to < 0 ? undefined : to);
}

/** Links of a Markdown file to files that are not there. */
export const deadLinks = (text: string, exists: (file: string) => boolean): string[] =>
  [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !exists(target));

/** A publiccode.yml, as far as catalogues demand it. */
interface PublicCode {
  readonly [key: string]: unknown;
  readonly description?: Record<
    string,
    { shortDescription?: string; longDescription?: string; genericName?: string; features?: string[] }
  >;
}

const DEMANDED = ['publiccodeYmlVersion', 'name', 'url', 'platforms', 'categories', 'developmentStatus'];
const DEMANDED_TOO = ['softwareType', 'description', 'legal', 'maintenance', 'localisation'];

/** What a catalogue would refuse in a publiccode.yml (standard 0.4, and stricter where older ones are). */
export function wrongInPublicCode(file: PublicCode): string[] {
  const missing = [...DEMANDED, ...DEMANDED_TOO].filter((key) => file[key] === undefined);
  const texts = Object.entries(file.description ?? {}).flatMap(([language, about]) => [
    ...(within(about.genericName, 1, 35) ? [] : [`${language}.genericName`]),
    ...(within(about.shortDescription, 1, 150) ? [] : [`${language}.shortDescription`]),
    ...(within(about.longDescription, 500, 10_000) ? [] : [`${language}.longDescription`]),
    ...((about.features ?? []).length > 0 ? [] : [`${language}.features`]),
  ]);
  return [...missing, ...texts];
}

const within = (text: string | undefined, least: number, most: number): boolean =>
  text !== undefined && text.length >= least && text.length <= most;
