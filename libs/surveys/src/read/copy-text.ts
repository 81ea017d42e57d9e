import { DateTime } from 'luxon';
import { labelOf } from '#directory';
import { STOCKHOLM, type Locale, type Text } from '#kernel';
import { answerText, type Values } from '../questions/answers.js';
import { inLanguage, type Question } from '../questions/question.js';
import type { NeedText, SubmissionRow } from './answering.service.js';

const WORDS = {
  answer: { sv: 'Svar från', en: 'Answer from' },
  sent: { sv: 'Skickat', en: 'Sent' },
  correction: { sv: 'Rättelse', en: 'Correction' },
  by: { sv: 'av', en: 'by' },
  entered: { sv: 'Infört av', en: 'Written in by' },
  need: { sv: 'Behov', en: 'Need' },
  themes: { sv: 'Tema', en: 'Theme' },
  audience: { sv: 'Målgrupp', en: 'Target group' },
  wants: { sv: 'Vi önskar', en: 'We ask for' },
  tried: { sv: 'Vi har prövat', en: 'We have tried' },
  capacity: { sv: 'Det här har vi att ta emot stöd med', en: 'What we have to receive support with' },
  planningMoment: { sv: 'Budget eller planering', en: 'Budget or planning' },
  urgency: { sv: 'Hur bråttom', en: 'How soon' },
  anchoredWith: { sv: 'Förankrat hos', en: 'Anchored with' },
} as const satisfies Record<string, Text>;

/** An answer as plain text, for those who sent it to keep. */
export function copyText(
  about: { readonly title: string; readonly organisationName: string },
  row: SubmissionRow,
  needs: readonly NeedText[],
  locale: Locale,
): string {
  const word = (name: keyof typeof WORDS): string => WORDS[name][locale];
  const at = DateTime.fromJSDate(row.at, { zone: STOCKHOLM }).toFormat('yyyy-MM-dd HH:mm');
  const lines = [
    about.title,
    `${word('answer')} ${about.organisationName}`,
    `${word('sent')} ${at} ${word('by')} ${row.writerName}, ${row.writerRole}`,
    ...(row.number > 1 ? [`${word('correction')} ${row.number - 1}`] : []),
    ...(row.enteredByName === null ? [] : [`${word('entered')} ${row.enteredByName}`]),
  ];
  needs.forEach((need, index) => {
    const labels = (list: 'themes' | 'audiences' | 'wants', codes: readonly string[]): string =>
      codes.map((code) => labelOf(list, code, locale)).join(', ');
    const label = (list: 'urgencies' | 'anchorings', code: string | null): string =>
      code === null ? '' : labelOf(list, code, locale);
    const facts: readonly (readonly [keyof typeof WORDS, string])[] = [
      ['themes', labels('themes', need.themes)],
      ['audience', labels('audiences', need.audience)],
      ['wants', labels('wants', need.wants)],
      ['tried', need.tried ?? ''],
      ['capacity', need.capacity ?? ''],
      ['planningMoment', need.planningMoment ?? ''],
      ['urgency', label('urgencies', need.urgency)],
      ['anchoredWith', label('anchorings', need.anchoredWith)],
    ];
    const heading = `${word('need')} ${index + 1}${need.title === '' ? '' : `: ${need.title}`}`;
    lines.push(
      '',
      heading,
      need.text,
      ...facts.flatMap(([name, text]) => (text === '' ? [] : [`${word(name)}: ${text}`])),
    );
  });
  const rest = valuesText(row.questions, row.values, locale);
  if (rest !== '') lines.push('', rest);
  return `${lines.join('\n')}\n`;
}

/** The answers to the questions beside the needs, as text. */
export const valuesText = (questions: readonly Question[], values: Values, locale: Locale): string =>
  questions
    .flatMap((question) => {
      const answer = values[question.id] ?? [];
      return answer.length === 0
        ? []
        : [`${inLanguage(question.title, locale)}\n${answerText(question, answer, locale)}`];
    })
    .join('\n\n');
