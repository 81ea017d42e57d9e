import { z } from 'zod';
import { MAX_TEXT, parseInput } from './input.js';
import { isProblem, type Problem } from './problem.js';

const schema = z.object({
  id: z.uuid(),
  text: z.string().trim().min(1).max(10),
  count: z.number().int().min(1).max(5).optional(),
  tags: z
    .array(z.enum(['a', 'b']))
    .max(2)
    .optional(),
  points: z.array(z.string()).min(1).optional(),
});
const good = { id: '01930000-0000-7000-8000-000000000000', text: 'hej' };

const problemOf = (input: unknown): Problem => {
  const parsed = parseInput(schema, input);
  if (!isProblem(parsed)) throw new Error('It was accepted.');
  return parsed;
};

describe('an input', () => {
  it('comes out parsed when all is right', () => {
    expect(parseInput(schema, { ...good, text: '  hej ' })).toEqual(good);
    expect(parseInput(schema, { ...good, text: 'hej 🌲' })).toEqual({ ...good, text: 'hej 🌲' });
    expect(MAX_TEXT).toBe(100_000);
  });

  it.each<[string, object, string, string]>([
    ['an empty text', { text: '' }, 'text', 'REQUIRED'],
    ['a text of blanks', { text: ' \n\t ' }, 'text', 'REQUIRED'],
    ['an empty list', { points: [] }, 'points', 'REQUIRED'],
    ['a long text', { text: 'x'.repeat(11) }, 'text', 'TOO_LONG'],
    ['a number too big', { count: 6 }, 'count', 'TOO_BIG'],
    ['a number too small', { count: 0 }, 'count', 'TOO_SMALL'],
    ['a list too long', { tags: ['a', 'b', 'a'] }, 'tags', 'TOO_BIG'],
    ['no id', { id: 'abc' }, 'id', 'WRONG_FORMAT'],
    ['an unknown code', { tags: ['a', 'z'] }, 'tags.1', 'NOT_ALLOWED'],
    ['another type', { text: 7 }, 'text', 'NOT_ALLOWED'],
    ['a character no text can hold', { text: 'hej\u0000' }, 'text', 'NOT_ALLOWED'],
    ['half a surrogate pair', { text: 'hej\ud83d' }, 'text', 'NOT_ALLOWED'],
    ['the same inside a list', { points: ['a', '\u0000'] }, 'points.1', 'NOT_ALLOWED'],
  ])('%s is told at its field', (_, wrong, path, code) => {
    const { kind, fields } = problemOf({ ...good, ...wrong });
    expect([kind, fields.map((field) => [field.path, field.code])]).toEqual(['InvalidInput', [[path, code]]]);
  });

  it('tells every wrong field at once, in both languages', () => {
    const { fields, text } = problemOf({ id: 'x', text: '' });
    expect(fields.map((field) => field.path)).toEqual(['id', 'text']);
    for (const { sv, en } of [text, ...fields.map((field) => field.text)]) {
      expect(sv).not.toBe('');
      expect(en).not.toBe(sv);
    }
  });

  it('never repeats what was typed: problems end up in logs and mails', () => {
    const secret = 'Annas hemliga text';
    expect(JSON.stringify(problemOf({ ...good, text: secret, tags: [secret] }))).not.toContain(secret);
  });
});
