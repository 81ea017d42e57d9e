import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import first from 'virtual:first-texts';
import type sv from '../texts/sv.json';

/** The first page brings its own texts in Swedish. Every file in `texts/` is a language, loaded whole on demand. */
const files = import.meta.glob<typeof sv>('../texts/*.json', { import: 'default' });
const loaders = new Map(
  Object.entries(files).map(([path, load]) => [path.replace(/^.*\/(.+)\.json$/, '$1'), load] as const),
);
const whole = new Set<string>();

/** Codes of the languages there are texts for, Swedish first. */
export const languages: readonly string[] = ['sv', ...[...loaders.keys()].filter((code) => code !== 'sv')];

const KEY = 'samlingsplats.language';

/** Starts the texts in the language chosen last time, else in Swedish. */
export const startLanguage = (): Promise<void> => (started ??= start());
let started: Promise<void> | undefined;

async function start(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'sv',
    fallbackLng: 'sv',
    resources: { sv: { translation: first } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  const chosen = localStorage.getItem(KEY);
  if (chosen !== null && chosen !== 'sv' && loaders.has(chosen)) await useTexts(chosen);
  document.documentElement.lang = i18next.language;
}

/** Changes language for the whole client and remembers the choice on this machine. */
export async function chooseLanguage(code: string): Promise<void> {
  await useTexts(code);
  localStorage.setItem(KEY, code);
  document.documentElement.lang = code;
}

/** All texts of the language one reads in: every page but the sign-in needs more than the first page brings. */
export async function allTexts(): Promise<void> {
  // The router asks for its first page before anything else has run.
  await startLanguage();
  await load(i18next.language);
}

async function useTexts(code: string): Promise<void> {
  await load(code);
  await i18next.changeLanguage(code);
}

async function load(code: string): Promise<void> {
  const texts = loaders.get(code);
  if (texts === undefined || whole.has(code)) return;
  i18next.addResourceBundle(code, 'translation', await texts(), true, true);
  whole.add(code);
}
