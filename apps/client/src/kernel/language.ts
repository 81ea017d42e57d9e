import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import sv from '../texts/sv.json';

/** Swedish comes with the page; every other file in `texts/` is a language that can be chosen, loaded on demand. */
const others = import.meta.glob<typeof sv>(['../texts/*.json', '!../texts/sv.json'], { import: 'default' });
const loaders = new Map(
  Object.entries(others).map(([path, load]) => [path.replace(/^.*\/(.+)\.json$/, '$1'), load] as const),
);

/** Codes of the languages there are texts for, Swedish first. */
export const languages: readonly string[] = ['sv', ...loaders.keys()];

const KEY = 'samlingsplats.language';

/** Starts the texts in the language chosen last time, else in Swedish. */
export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'sv',
    fallbackLng: 'sv',
    resources: { sv: { translation: sv } },
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

async function useTexts(code: string): Promise<void> {
  const load = loaders.get(code);
  if (load !== undefined && !i18next.hasResourceBundle(code, 'translation')) {
    i18next.addResourceBundle(code, 'translation', await load());
  }
  await i18next.changeLanguage(code);
}
