import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { isProblem } from '#kernel';
import {
  answerText,
  asData,
  completeValues,
  numberOf,
  shownQuestions,
  stillFitting,
  type Values,
} from './answers.js';
import { schemaOf } from './json-schema.js';
import { faultsOf, readQuestions, valuesOf, type Question, type QuestionKind } from './question.js';
import { templates } from './templates.js';

const text = (sv: string) => ({ sv, en: '' });
const question = (id: string, kind: QuestionKind, more: Partial<Question> = {}): Question => ({
  id,
  kind,
  title: text(`Fråga ${id}`),
  help: text(''),
  required: false,
  options:
    kind === 'ONE_CHOICE' || kind === 'SEVERAL_CHOICES'
      ? ['a', 'b', 'c'].map((value) => ({ value, label: text(value) }))
      : [],
  min: kind === 'SCALE' ? 1 : null,
  max: kind === 'SCALE' ? 5 : null,
  showIf: null,
  ...more,
});
const needs = question('needs', 'NEEDS', { required: true });

const outcome = (questions: readonly Question[], values: Values): unknown => {
  const done = completeValues(questions, values);
  return isProblem(done) ? done.fields.map(({ path, code }) => `${path} ${code}`) : done;
};

describe('templates', () => {
  it.each(templates.map((each) => [each.code, each] as const))(
    '%s hangs together, in both languages',
    (_, template) => {
      expect(faultsOf(template.questions)).toEqual([]);
      const written = template.questions.flatMap(({ title, help, options }) => [
        title,
        help,
        ...options.map(({ label }) => label),
      ]);
      expect(written.filter(({ sv, en }) => (sv === '') !== (en === ''))).toEqual([]);
    },
  );

  it('ask for one text and nothing more', () => {
    const required = templates.flatMap(({ questions }) => questions.filter((each) => each.required));
    expect(required.map(({ kind }) => kind)).toEqual(templates.map(() => 'NEEDS'));
  });
});

describe('questions as makers send them', () => {
  it('are made whole: no options where there are none, a scale from one', () => {
    const read = readQuestions([
      { id: 'needs', kind: 'NEEDS', title: text('Vad?'), required: false },
      { id: 's', kind: 'SCALE', title: text('Hur?'), required: true, max: 4, options: [] },
      { id: 'h', kind: 'SECTION', title: text('Om er'), required: true },
    ]);
    if (isProblem(read)) throw new Error('They are right.');
    expect(read.map(({ id, required, min, max }) => [id, required, min, max])).toEqual([
      ['needs', true, null, null],
      ['s', true, 1, 4],
      ['h', false, null, null],
    ]);
  });

  it.each([
    [null],
    ['x'],
    [[{ id: 'Å', kind: 'NEEDS', title: text('x'), required: true }]],
    [[{ id: 'a', kind: 'MAGIC' }]],
  ])('that are no questions are refused: %j', (raw) => expect(isProblem(readQuestions(raw))).toBe(true));
});

describe('what follows from an answer', () => {
  const questions = [
    needs,
    question('a', 'ONE_CHOICE'),
    question('b', 'YES_NO', { showIf: { questionId: 'a', values: ['b'] } }),
    question('c', 'LONG_TEXT', { required: true, showIf: { questionId: 'b', values: ['yes'] } }),
  ];
  const shown = (values: Values): string[] => shownQuestions(questions, values).map(({ id }) => id);

  it('is shown where it is asked for, in chains', () => {
    expect(shown({})).toEqual(['needs', 'a']);
    expect(shown({ a: ['b'] })).toEqual(['needs', 'a', 'b']);
    expect(shown({ a: ['b'], b: ['yes'] })).toEqual(['needs', 'a', 'b', 'c']);
    // An answer left from before shows nothing: its question is not shown itself.
    expect(shown({ a: ['a'], b: ['yes'] })).toEqual(['needs', 'a']);
  });

  it('must be answered where it is shown, and is not sent where it is not', () => {
    expect(outcome(questions, { a: ['b'], b: ['yes'] })).toEqual(['values.c REQUIRED']);
    expect(outcome(questions, { a: ['a'], b: ['yes'], c: ['Kvar'] })).toEqual({ a: ['a'] });
  });
});

describe('answers', () => {
  it.each([
    ['ONE_CHOICE', ['d'], 'NOT_ALLOWED'],
    ['ONE_CHOICE', ['a', 'b'], 'NOT_ALLOWED'],
    ['SEVERAL_CHOICES', ['a', 'a'], 'NOT_ALLOWED'],
    ['YES_NO', ['kanske'], 'NOT_ALLOWED'],
    ['SCALE', ['6'], 'NOT_ALLOWED'],
    ['SCALE', ['1.5'], 'NOT_ALLOWED'],
    ['SHORT_TEXT', ['x'.repeat(201)], 'TOO_LONG'],
    ['LONG_TEXT', ['x'.repeat(4_001)], 'TOO_LONG'],
    ['NUMBER', ['många'], 'WRONG_FORMAT'],
    ['NUMBER', ['-1'], 'TOO_SMALL'],
    ['NUMBER', ['11'], 'TOO_BIG'],
    ['DATE', ['2026-02-30'], 'WRONG_FORMAT'],
    ['DATE', ['20 november'], 'WRONG_FORMAT'],
  ] as const)('%s %j: %s', (kind, values, code) => {
    const limits = kind === 'NUMBER' ? { min: 0, max: 10 } : {};
    expect(outcome([question('q', kind, limits)], { q: values })).toEqual([`values.q ${code}`]);
  });

  it('are all told of at once', () => {
    const questions = [
      question('a', 'DATE', { required: true }),
      question('b', 'NUMBER'),
      question('c', 'YES_NO'),
    ];
    expect(outcome(questions, { b: ['x'], c: ['yes'] })).toEqual([
      'values.a REQUIRED',
      'values.b WRONG_FORMAT',
    ]);
  });

  it.each([
    ['1 200,5', 1200.5],
    ['1\u00a0200', 1200],
    ['−3', -3],
    ['1e5', null],
    ['', null],
    ['0x10', null],
  ])('numbers are read as Swedes write them: %j', (written, number) =>
    expect(numberOf(written)).toBe(number),
  );

  it('read as their labels', () => {
    expect(answerText(question('q', 'SEVERAL_CHOICES'), ['a', 'c'], 'sv')).toBe('a, c');
    expect(answerText(question('q', 'YES_NO'), ['no'], 'en')).toBe('No');
  });

  it('of an earlier round are kept where they still fit', () => {
    const before = [question('a', 'ONE_CHOICE'), question('b', 'SHORT_TEXT'), question('c', 'SHORT_TEXT')];
    const now = [
      question('a', 'ONE_CHOICE', { options: [{ value: 'b', label: text('b') }] }),
      question('b', 'DATE'),
      question('c', 'SHORT_TEXT'),
    ];
    expect(stillFitting(now, before, { a: ['a'], b: ['x'], c: ['y'], d: ['z'] })).toEqual({ c: ['y'] });
  });
});

describe('the JSON Schema of an answer', () => {
  const KINDS: readonly QuestionKind[] = [
    'SHORT_TEXT',
    'LONG_TEXT',
    'ONE_CHOICE',
    'SEVERAL_CHOICES',
    'YES_NO',
    'NUMBER',
    'SCALE',
    'SECTION',
  ];
  const questionsOf = fc
    .array(
      fc.record({
        kind: fc.constantFrom(...KINDS),
        required: fc.boolean(),
        follows: fc.nat(20),
        picks: fc.nat(2),
      }),
      { maxLength: 6 },
    )
    .map((drawn) => {
      const made: Question[] = [needs];
      for (const [index, { kind, required, follows, picks }] of drawn.entries()) {
        const earlier = made[follows % (made.length * 2)];
        const values = earlier === undefined ? null : valuesOf(earlier);
        const showIf =
          values === null || earlier === undefined
            ? null
            : { questionId: earlier.id, values: [values[picks % values.length] ?? ''] };
        made.push(question(`q${index}`, kind, { required: required && kind !== 'SECTION', showIf }));
      }
      return made;
    });
  const answerTo = (each: Question): fc.Arbitrary<readonly string[]> => {
    const values = valuesOf(each);
    if (each.kind === 'SEVERAL_CHOICES') return fc.subarray([...(values ?? [])]);
    if (values !== null)
      return fc.oneof(
        fc.constant([]),
        fc.constantFrom(...values).map((value) => [value]),
      );
    if (each.kind === 'NUMBER')
      return fc.oneof(
        fc.constant([]),
        fc.integer({ min: -5, max: 5 }).map((number) => [String(number)]),
      );
    return fc.constantFrom<readonly string[]>([], ['Några ord']);
  };

  it('takes every answer that is sent, and none that lacks something asked for', () => {
    const ajv = new Ajv2020({ strict: false });
    fc.assert(
      fc.property(
        questionsOf.chain((questions) =>
          fc.tuple(fc.constant(questions), fc.tuple(...questions.map(answerTo))),
        ),
        ([questions, given]) => {
          const values = Object.fromEntries(questions.map(({ id }, index) => [id, given[index] ?? []]));
          const takes = ajv.compile(schemaOf(questions));
          const done = completeValues(questions, values);
          const told = { needs: [{ text: 'Vi behöver stöd.' }] };
          if (isProblem(done)) {
            const shown = Object.fromEntries(
              shownQuestions(questions, values).map(({ id }) => [id, values[id] ?? []]),
            );
            expect(takes({ ...asData(questions, shown), ...told })).toBe(false);
          } else {
            expect(takes({ ...asData(questions, done), ...told })).toBe(true);
            expect(takes(asData(questions, done))).toBe(false);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('knows the order, the sections and both languages', () => {
    const schema = schemaOf(templates[1]?.questions ?? []) as Record<string, unknown>;
    expect(schema['x-order']).toEqual(templates[1]?.questions.map(({ id }) => id));
    expect(schema['x-sections']).toMatchObject([{ id: 'about-support' }]);
    expect(schema).toMatchObject({
      properties: { 'used-support': { type: 'boolean', 'x-title': { en: expect.any(String) } } },
    });
  });
});
