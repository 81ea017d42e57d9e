import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { acceptedChanges, breakingChanges, undescribed } from './schema-rules.js';

const committed = readFileSync('schema.graphql', 'utf8');
const accepted = acceptedChanges(readFileSync('docs/schema-changes.md', 'utf8'));

/** The schema of the last release (a tag v…) behind what is checked out; undefined before the first, or without git. */
function released(): string | undefined {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' }).trim();
  try {
    const [last] = git('tag', '--list', 'v*', '--merged', 'HEAD', '--sort=-v:refname').split('\n');
    return last === undefined || last === '' ? undefined : git('show', `${last}:schema.graphql`);
  } catch {
    return undefined;
  }
}

const before = `
  "A need." type Need { "Its title." title: String! "Its number." number: Int }
  "A state." enum State { "New." NEW "Old." OLD }
  "How to tell." input Tell { "What." what: String! }
  type Query { "How many." count: Int "A need." need("Which." id: ID, "In it." state: State): Need }
  type Mutation { "Tells." tell("What." input: Tell!): Need }
`;

describe('breaking changes', () => {
  it.each([
    ['a field that is gone', ['"Its number." number: Int', ''], 'Need.number was removed.'],
    [
      'a field of another type',
      ['number: Int', 'number: String'],
      'Need.number changed type from Int to String.',
    ],
    ['a value that is gone', ['"Old." OLD', ''], 'OLD was removed from enum type State.'],
    [
      'a new demand on input',
      ['what: String!', 'what: String! "Why." why: String!'],
      'A required field why on input type Tell was added.',
    ],
    [
      'a new argument that must be given',
      ['id: ID,', 'id: ID!,'],
      'Query.need arg id has changed type from ID to ID!.',
    ],
  ] as const)('are found: %s', (_, [from, to], change) => {
    expect(breakingChanges(before, before.replace(from, to))).toEqual([change]);
  });

  it('are not: more fields, more values, more that may be given', () => {
    const after = before
      .replace('number: Int', 'number: Int "More." more: Int')
      .replace('OLD', 'OLD "Older." OLDER')
      .replace('what: String!', 'what: String! "Why." why: String');
    expect(breakingChanges(before, after)).toEqual([]);
  });

  it('are accepted one by one, with a reason', () => {
    const list = 'Text with `code`.\n\n- `Need.number was removed.` Nobody asked.\n- Not `this`.\n';
    expect(acceptedChanges(list)).toEqual(['Need.number was removed.']);
  });

  it('since the last release are all accepted', () => {
    const baseline = released();
    const changes = baseline === undefined ? [] : breakingChanges(baseline, committed);
    expect(changes.filter((change) => !accepted.includes(change))).toEqual([]);
  });
});

describe('descriptions', () => {
  it.each([
    ['"A need."', 'Need'],
    ['"Its title."', 'Need.title'],
    ['"A state."', 'State'],
    ['"New."', 'State.NEW'],
    ['"How to tell."', 'Tell'],
    ['"What." what', 'Tell.what'],
    ['"In it."', 'Query.need(state:)'],
  ])('are missed: %s', (text, place) => {
    const name = text.replace(/^"[^"]*" ?/, '');
    expect(undescribed(buildSchema(before.replace(text, name)))).toEqual([place]);
    expect(undescribed(buildSchema(before))).toEqual([]);
  });

  it('are there for every type, field, argument and value', () => {
    expect(undescribed(buildSchema(committed))).toEqual([]);
  });
});
