import type { Text } from '#kernel';

/** What was wrong with a text, and what to do. */
export interface Wrong {
  readonly code: string;
  readonly text: Text;
}

/** The value of a text, with what its writer should know about it; or what is wrong with it. */
export type Read<T> =
  | { readonly value: T; readonly notices?: readonly Wrong[]; readonly wrong?: undefined }
  | { readonly wrong: Wrong; readonly value?: undefined };

export const wrong = (code: string, text: Text): { wrong: Wrong } => ({ wrong: { code, text } });

/** A formula that failed (#SAKNAS!, #REF!) has no value to import. */
export const failedFormula: Wrong = {
  code: 'CELL_BROKEN',
  text: {
    sv: 'Cellen har en formel utan resultat. Skriv värdet i stället för formeln.',
    en: 'The cell has a formula without a result. Write the value instead of the formula.',
  },
};
