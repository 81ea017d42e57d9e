import type { QuestionOfSurveyFragment } from '../../generated/graphql.js';
import {
  byField,
  inputOf,
  mergeAnswers,
  needField,
  requiredFields,
  sentInput,
  shownQuestions,
  type Answer,
} from './answer.js';

const question = (id: string, about: Partial<QuestionOfSurveyFragment> = {}): QuestionOfSurveyFragment => ({
  id,
  kind: 'SHORT_TEXT',
  title: id,
  titles: { sv: id, en: '' },
  help: null,
  helps: { sv: '', en: '' },
  required: false,
  options: [],
  min: null,
  max: null,
  maxLength: null,
  showIf: null,
  ...about,
});

const followUp = (id: string, on: string, value: string): QuestionOfSurveyFragment =>
  question(id, {
    required: true,
    showIf: { questionId: on, values: [value] },
  });

const say = { field: (title: string) => `fill in ${title}`, need: 'a need', reason: 'a reason' };
const told: Answer = { needs: ['a'], 'needs.a.text': 'Old text', 'needs.a.version': '2' };

describe('questions that are shown', () => {
  const questions = [question('one'), followUp('two', 'one', 'yes'), followUp('three', 'two', 'yes')];
  it.each([
    [{}, ['one']],
    [{ 'values.one': 'yes' }, ['one', 'two']],
    [{ 'values.one': 'yes', 'values.two': 'yes' }, ['one', 'two', 'three']],
    // What is not shown shows nothing further, whatever was answered before it was hidden.
    [{ 'values.one': 'no', 'values.two': 'yes' }, ['one']],
  ])('after %j', (answer, shown) => {
    expect(shownQuestions(questions, answer).map(({ id }) => id)).toEqual(shown);
  });

  it('must be answered only where they are shown', () => {
    expect(requiredFields(questions, {}, say)).toEqual({});
    expect(requiredFields(questions, { 'values.one': 'yes' }, say)).toEqual({ 'values.two': 'fill in two' });
  });
});

describe('needs', () => {
  const questions = [question('needs', { kind: 'NEEDS' })];

  it('ask for one text, and for a reason where one no longer holds', () => {
    expect(requiredFields(questions, { needs: ['x'], 'needs.x.text': ' ' }, say)).toEqual({
      'needs.x.text': 'a need',
    });
    expect(requiredFields(questions, { ...told, 'needs.a.gone': ['yes'] }, say)).toEqual({
      'needs.a.reason': 'a reason',
    });
  });

  it('are sent with the version that was read, or as gone', () => {
    expect(sentInput(told).needs).toMatchObject([{ key: 'a', version: 2, text: 'Old text' }]);
    expect(sentInput({ ...told, 'needs.a.gone': ['yes'], 'needs.a.reason': ' Solved ' })).toMatchObject({
      needs: [],
      gone: [{ key: 'a', reason: 'Solved' }],
    });
  });

  it('find what the API wants corrected by their keys, not by their places', () => {
    const problem = {
      __typename: 'InvalidInput' as const,
      code: 'INVALID_INPUT',
      message: 'Correct',
      fields: [
        {
          __typename: 'FieldProblem' as const,
          path: 'needs.1.title',
          code: 'TOO_LONG',
          message: 'Shorten',
          marks: [],
        },
        {
          __typename: 'FieldProblem' as const,
          path: 'values.one',
          code: 'REQUIRED',
          message: 'Fill in',
          marks: [],
        },
      ],
    };
    const paths = byField(problem, [{ key: 'a' }, { key: 'b' }]).fields.map(({ path }) => path);
    expect(paths).toEqual([needField('b', 'title'), 'values.one']);
  });
});

describe('two who write at once', () => {
  it('keep what only one of them changed, and choose where both did', () => {
    const base: Answer = { 'values.one': 'was', 'values.two': 'was', 'values.three': 'was' };
    const mine: Answer = { 'values.one': 'mine', 'values.two': 'was', 'values.three': 'mine' };
    const theirs: Answer = { 'values.one': 'was', 'values.two': 'theirs', 'values.three': 'theirs' };
    expect(mergeAnswers(base, mine, theirs)).toEqual({
      merged: { 'values.one': 'mine', 'values.two': 'theirs', 'values.three': 'mine' },
      conflicts: ['values.three'],
    });
  });

  it('lose no need: both new ones stay, and one that was taken away stays when the other wrote on it', () => {
    const base: Answer = { needs: ['empty'], 'needs.empty.text': '' };
    const mine: Answer = { needs: ['empty'], 'needs.empty.text': 'Mine' };
    const theirs: Answer = { needs: ['their'], 'needs.their.text': 'Theirs' };
    const { merged, conflicts } = mergeAnswers(base, mine, theirs);
    expect(inputOf(merged).needs.map(({ text }) => text)).toEqual(['Mine', 'Theirs']);
    expect(conflicts).toEqual([]);
  });

  it('keep a need whole that one took away and the other wrote on', () => {
    const base: Answer = { needs: ['a'], 'needs.a.text': 'A' };
    const mine: Answer = { ...base, 'needs.a.title': 'Heading' };
    const { merged } = mergeAnswers(base, mine, { needs: [] });
    expect(inputOf(merged).needs).toMatchObject([{ key: 'a', text: 'A', title: 'Heading' }]);
  });

  it('let a need go that one took away and the other did not touch', () => {
    const base: Answer = { needs: ['a', 'b'], 'needs.a.text': 'A', 'needs.b.text': 'B' };
    const mine: Answer = { needs: ['a'], 'needs.a.text': 'A, more' };
    expect(inputOf(mergeAnswers(base, mine, base).merged).needs.map(({ key }) => key)).toEqual(['a']);
  });
});
