/** What stands where something is hidden. Always as long: the length tells nothing. */
export const HIDDEN = '█████';

/** A text with some words hidden, wherever they stand, in capitals or not. */
export function hide(text: string, words: readonly string[]): string {
  const longestFirst = words.filter((word) => word.trim() !== '').sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return text;
  const escaped = longestFirst.map((word) => word.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text.replaceAll(new RegExp(escaped.join('|'), 'giu'), HIDDEN);
}
