import { A, B, type Who } from './people.js';
import { NOWHERE, type Facts, type Records } from './records.js';
import { maySee, RULES } from './rules.js';

/** One question put to a handler, about one target. */
export interface Question {
  /** What it is about, for the report: `laholm/A sent`, `pilot B`. */
  readonly target: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether it should be answered, beyond what the rule says of who may try at all. */
  readonly allowed: (who: Who) => boolean;
  /** The same about a record that is not there: a refusal must read exactly like this one's. */
  readonly twin?: Readonly<Record<string, unknown>>;
  /** The record it is about. */
  readonly what?: Facts;
  /** The record whose marks an answer must hold, as far as the asker may read them. */
  readonly about?: string;
  /** Rows that must stand in the answer, and no others of those we told. */
  readonly rows?: (who: Who) => readonly string[];
  /** Whether an empty page is how this handler refuses. */
  readonly refusesWithNothing?: true;
  /** Records that are shown whoever asks: it is the link that opens them. */
  readonly opens?: string | readonly string[];
}

/** What is expected of one handler. */
export interface Line {
  /** Code of the rule at the handler. */
  readonly rule: string;
  readonly questions: (records: Records) => readonly Question[];
}

type Holds = (who: Who, what: Facts) => boolean;
type Ask = (id: string, what?: Facts) => Readonly<Record<string, unknown>>;

const everyTime = (): boolean => true;
const holdsOf = (rule: string): Holds => RULES[rule]?.on ?? ((): boolean => false);

/** Nothing about records: whoever may try is answered. */
export const open = (rule: string, ...variables: readonly Readonly<Record<string, unknown>>[]): Line => ({
  rule,
  questions: () =>
    (variables.length === 0 ? [{}] : variables).map((each) => ({
      target: JSON.stringify(each),
      variables: each,
      allowed: everyTime,
    })),
});

/** Reads one record by its id. */
export const reads = (rule: string, of: (records: Records) => readonly Facts[]): Line => ({
  rule,
  questions: (records) => [
    ...of(records).map((what) => ({
      target: what.name,
      what,
      variables: { id: what.id },
      allowed: (who: Who) => maySee(who, what),
      twin: { id: NOWHERE },
      about: what.name,
    })),
    { target: 'nowhere', variables: { id: NOWHERE }, allowed: () => false },
  ],
});

/** Does something to records of a shape: `ask` gives what succeeds when the right person asks. */
export const acts = (
  rule: string,
  kind: Facts['kind'],
  shapes: Facts['shape'] | readonly Facts['shape'][],
  ask: Ask,
  holds: Holds = holdsOf(rule),
): Line => ({
  rule,
  questions: (records) => [
    ...[...records.byId.values()]
      .filter((what) => what.kind === kind && [shapes].flat().includes(what.shape))
      .map((what) => ({
        target: what.name,
        what,
        variables: { input: ask(what.id, what) },
        allowed: (who: Who) => holds(who, what),
        twin: { input: ask(NOWHERE, what) },
      })),
    { target: 'nowhere', variables: { input: ask(NOWHERE) }, allowed: () => false },
  ],
});

/** Lists records: each that we told is in the answer or is not. */
export const lists = (
  rule: string,
  of: (records: Records) => readonly Facts[],
  holds: Holds,
  variables: Readonly<Record<string, unknown>> = {},
): Line => ({
  rule,
  questions: (records) => [
    {
      target: JSON.stringify(variables),
      // Few enough for a document that asks for everything of each, many enough for all there are.
      variables: { first: 34, ...variables },
      allowed: everyTime,
      rows: (who) =>
        of(records)
          .filter((what) => holds(who, what))
          .map((what) => what.id),
    },
  ],
});

/** The same in each pilot, and in one that is not there. */
export const inEachPilot = (line: (pilotId: string) => Line): Line => ({
  rule: line(A).rule,
  questions: (records) => [A, B, NOWHERE].flatMap((pilot) => line(pilot).questions(records)),
});

/** Several ways to ask one handler. */
export const together = (...lines: readonly [Line, ...Line[]]): Line => ({
  rule: lines[0].rule,
  questions: (records) => lines.flatMap((line) => line.questions(records)),
});

/** Questions written out, where no pattern fits. */
export const asked = (rule: string, questions: (records: Records) => readonly Question[]): Line => ({
  rule,
  questions,
});

/** Opened by a link from a mail, whoever has it; anything else opens nothing, and all of that reads alike. */
export const byLink = (
  rule: string,
  of: 'needs' | 'things',
  variables: (token: string) => Readonly<Record<string, unknown>>,
  allowed: (who: Who) => boolean = everyTime,
  shapes?: readonly Facts['shape'][],
): Line => ({
  rule,
  questions: (records) => {
    const links = records[of].flatMap(({ name, token, shape }) =>
      token === undefined || shapes?.includes(shape) === false ? [] : [{ name, token }],
    );
    const wrong = ['x', NOWHERE, ...links.map(({ token }) => token.toLowerCase())];
    return [
      ...links.map(({ name, token }) => ({
        target: `link to ${name}`,
        variables: variables(token),
        allowed,
        opens: name,
      })),
      ...wrong.map((token) => ({
        target: 'no link',
        variables: variables(token),
        allowed: () => false,
        twin: variables('y'),
      })),
    ];
  },
});
