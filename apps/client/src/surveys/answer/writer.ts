/** Who answers, as they say themselves: kept in this tab only, asked once. */
export type Writer = { readonly name: string; readonly role: string };

const KEY = 'samlingsplats.survey-writer';

export function keepWriter(writer: Writer): void {
  sessionStorage.setItem(KEY, JSON.stringify(writer));
}

export function keptWriter(): Writer | undefined {
  const stored = sessionStorage.getItem(KEY);
  return stored === null ? undefined : (JSON.parse(stored) as Writer);
}
