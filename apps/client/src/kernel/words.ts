import { WordsDocument, type WordsQuery } from '../generated/graphql.js';
import { useLoad } from './load.js';

/** One of the controlled lists, which are data: the API knows their words in the reader's language. */
export type WordList = keyof WordsQuery['vocabulary'];

export interface Words {
  /** What a code is called; the code itself until the list is here, so that nothing is hidden. */
  readonly label: (list: WordList, code: string) => string;
  readonly labels: (list: WordList, codes: readonly string[]) => string;
  readonly options: (list: WordList) => readonly { readonly value: string; readonly label: string }[];
}

/** The controlled lists in the reader's language. */
export function useWords(): Words {
  const { data } = useLoad(WordsDocument, {});
  const label: Words['label'] = (list, code) =>
    data?.vocabulary[list].find((term) => term.code === code)?.label ?? code.replaceAll('_', ' ');
  return {
    label,
    labels: (list, codes) => codes.map((code) => label(list, code)).join(', '),
    options: (list) =>
      (data?.vocabulary[list] ?? []).map((term) => ({ value: term.code, label: term.label })),
  };
}
