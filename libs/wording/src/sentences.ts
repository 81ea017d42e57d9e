/** One sentence, or a line of notes. */
export interface Sentence {
  readonly start: number;
  readonly text: string;
}

/** Longer than anybody writes in one breath: no pattern looks further. */
const LONGEST = 600;
const SENTENCE = new RegExp(`[^.!?\\n]{1,${LONGEST}}[.!?]*`, 'gu');

export const sentencesOf = (text: string): Sentence[] =>
  [...text.matchAll(SENTENCE)].map((match) => {
    const blank = /^\s*/u.exec(match[0])?.[0].length ?? 0;
    return { start: match.index + blank, text: match[0].slice(blank) };
  });
