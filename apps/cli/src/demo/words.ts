import type { NeedSeen } from './documents.js';

const WIDTH = 92;

const dates = new Intl.DateTimeFormat('sv-SE', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Stockholm',
});
const numbers = new Intl.NumberFormat('sv-SE');

/** `11 december 2026`, in Stockholm. */
export const dayText = (instant: string | Date): string => dates.format(new Date(instant));

/** `5 146` */
export const numberText = (value: number): string => numbers.format(value);

/** The first words of a text. */
export const beginningOf = (text: string): string => `${/^.{1,50}(?=\s)/su.exec(text)?.[0] ?? text} …`;

/** Breaks a text into lines of readable width. */
export function paragraph(text: string, indent = '   '): string {
  const lines: string[] = [];
  for (const part of text.split('\n')) {
    let line = '';
    for (const word of part.split(' ')) {
      if (line !== '' && line.length + word.length + 1 > WIDTH) {
        lines.push(line);
        line = word;
      } else {
        line = line === '' ? word : `${line} ${word}`;
      }
    }
    lines.push(line);
  }
  return lines.map((line) => `${indent}${line}`.trimEnd()).join('\n');
}

/** Who acts next, doing what, by when. */
export function nextText({ next }: NeedSeen): string {
  if (next === null) return 'Härnäst: ingen. Behovet är avslutat.';
  if (next.party === 'SYSTEM') return `Härnäst: Samlingsplats ${next.stepText}.`;
  const who = next.organisations.map(({ name }) => name).join(' och ');
  const when = next.dueAt === null ? '' : `, senast ${dayText(next.dueAt)}`;
  return `Härnäst: ${who} ska ${next.stepText}${when}.`;
}
