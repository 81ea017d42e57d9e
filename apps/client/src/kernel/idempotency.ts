/** One intent of a person: the key that names it, what it said, and whether the server has answered. */
export interface KeyedAttempt {
  readonly key: string;
  readonly said: string;
  answered: boolean;
}

/**
 * The key for the next attempt: the same one when the same thing is tried again without an answer, else a new one.
 * The server refuses a known key with other content, and a key that was answered would only repeat that answer.
 */
export function nextKey(last: KeyedAttempt | undefined, content: unknown): KeyedAttempt {
  const said = JSON.stringify(content);
  return last !== undefined && !last.answered && last.said === said
    ? last
    : { key: crypto.randomUUID(), said, answered: false };
}
