import type { Text } from '#kernel';
import type { Question } from './question.js';

/** Questions to begin from. */
export interface Template {
  readonly code: string;
  readonly name: Text;
  readonly about: Text;
  readonly questions: readonly Question[];
}

const plain = {
  help: { sv: '', en: '' },
  required: false,
  options: [],
  min: null,
  max: null,
  showIf: null,
} as const;

const needs: Question = {
  ...plain,
  id: 'needs',
  kind: 'NEEDS',
  required: true,
  title: { sv: 'Vad behöver ni?', en: 'What do you need?' },
  help: {
    sv: 'Berätta med egna ord. Ett behov räcker, och ni kan lägga till fler. Skriv inget om enskilda personer.',
    en: 'Tell it in your own words. One need is enough, and you can add more. Write nothing about single persons.',
  },
};

const anythingElse: Question = {
  ...plain,
  id: 'anything-else',
  kind: 'LONG_TEXT',
  title: { sv: 'Är det något mer vi bör veta?', en: 'Is there anything else we should know?' },
};

/** Templates to begin from. All are short: ten minutes is what somebody who holds six part-time tasks has. */
export const templates: readonly Template[] = [
  {
    code: 'needs',
    name: { sv: 'Vad behöver ni?', en: 'What do you need?' },
    about: {
      sv: 'Den kortaste: behoven, och plats för något mer. Ungefär tio minuter.',
      en: 'The shortest: the needs, and room for something more. About ten minutes.',
    },
    questions: [needs, anythingElse],
  },
  {
    code: 'needs-and-support',
    name: { sv: 'Behov och hur stödet når er', en: 'Needs and how support reaches you' },
    about: {
      sv: 'Behoven, och några frågor om hur statens stöd fungerar för er i dag. Ungefär femton minuter.',
      en: "The needs, and some questions about how the state's support works for you today. About fifteen minutes.",
    },
    questions: [
      needs,
      {
        ...plain,
        id: 'about-support',
        kind: 'SECTION',
        title: { sv: 'Statens stöd i dag', en: "The state's support today" },
      },
      {
        ...plain,
        id: 'easy-to-find',
        kind: 'SCALE',
        min: 1,
        max: 5,
        title: {
          sv: 'Hur lätt är det att hitta stöd som passar er?',
          en: 'How easy is it to find support that fits you?',
        },
        help: { sv: '1 är mycket svårt, 5 är mycket lätt.', en: '1 is very hard, 5 is very easy.' },
      },
      {
        ...plain,
        id: 'used-support',
        kind: 'YES_NO',
        title: {
          sv: 'Har ni tagit emot stöd från staten det senaste året?',
          en: 'Have you received support from the state in the last year?',
        },
      },
      {
        ...plain,
        id: 'what-hindered',
        kind: 'SEVERAL_CHOICES',
        title: { sv: 'Vad stod i vägen?', en: 'What stood in the way?' },
        options: [
          { value: 'time', label: { sv: 'Tid att söka eller ta emot', en: 'Time to apply or receive' } },
          { value: 'known', label: { sv: 'Vi kände inte till det', en: 'We did not know of it' } },
          { value: 'fit', label: { sv: 'Det passade inte oss', en: 'It did not fit us' } },
          {
            value: 'mandate',
            label: { sv: 'Mandat eller beslut hemma', en: 'Mandate or decisions at home' },
          },
          { value: 'other', label: { sv: 'Något annat', en: 'Something else' } },
        ],
        showIf: { questionId: 'used-support', values: ['no'] },
      },
      {
        ...plain,
        id: 'what-worked',
        kind: 'LONG_TEXT',
        title: { sv: 'Vad fungerade bra?', en: 'What worked well?' },
        showIf: { questionId: 'used-support', values: ['yes'] },
      },
      anythingElse,
    ],
  },
];
