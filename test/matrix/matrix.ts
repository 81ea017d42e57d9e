import { askGraphql, verdictOf, type Response } from './ask.js';
import { DoorCheck } from './door-check.js';
import { surfaceOf, type Surface } from './discover.js';
import { Documents } from './documents.js';
import { FIELDS, PART } from './fields.js';
import { HANDLERS } from './handlers.js';
import type { Who } from './people.js';
import type { Question } from './questions.js';
import { mayTry } from './may-try.js';
import { mayKnowOf, mayRead, maySee, RULES } from './rules.js';
import { emptyReport, inParallel, type Form, type Ground, type Report } from './report.js';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What is asked, and what of it counts. */
export interface Scope {
  readonly form: Form;
  /** Only these handlers; all, and the doors, when absent. */
  readonly handlers?: readonly string[];
  /**
   * Whether only rows count: what is shown to somebody who may not see it, or changed by them. With the services' checks
   * switched off nothing else is promised: PostgreSQL knows no roles, and refuses in its own words.
   */
  readonly rowsOnly?: boolean;
}

/** Asks everybody everything, and compares with what should be. */
export class Matrix {
  readonly report = emptyReport();
  private readonly surface: Surface;
  private readonly documents: Documents;
  private readonly twins = new Map<string, Promise<Response>>();

  constructor(
    private readonly ground: Ground,
    private readonly scope: Scope,
  ) {
    this.surface = surfaceOf(ground.house);
    this.documents = new Documents(this.surface.schema, scope.form === 'full' ? 2 : 1);
  }

  async run(): Promise<Report> {
    const { handlers: only } = this.scope;
    for (const [handler, rule] of this.surface.handlers)
      if (only === undefined || only.includes(handler)) await this.ask(handler, rule);
    if (only !== undefined) return this.report;
    await new DoorCheck(this.ground, this.surface, this.report).run();
    for (const field of this.surface.fields)
      if (FIELDS[field] === undefined) this.report.unlisted.push(`field ${field}`);
    for (const handler of Object.keys(HANDLERS))
      if (!this.surface.handlers.has(handler)) this.report.unlisted.push(`line without handler: ${handler}`);
    return this.report;
  }

  private async ask(handler: string, rule: string): Promise<void> {
    const line = HANDLERS[handler];
    if (line === undefined || line.rule !== rule || RULES[rule] === undefined) {
      this.report.unlisted.push(`${handler} under ${rule}`);
      return;
    }
    const questions = line.questions(this.ground.records);
    const pairs = this.ground.people.flatMap((who, place) =>
      this.chosen(questions, who, rule, place).map((question) => ({ who, question })),
    );
    const succeeds = handler.startsWith('Mutation.')
      ? pairs.filter(({ who, question }) => this.isAllowed(who, rule, question))
      : [];
    const rest = pairs.filter((pair) => !succeeds.includes(pair));
    await inParallel(rest, ({ who, question }) => this.check(handler, rule, who, question));
    await this.nothingTouched(handler);
    for (const { who, question } of succeeds) {
      await this.check(handler, rule, who, question);
      await this.ground.standing.restore();
    }
  }

  private isAllowed(who: Who, rule: string, question: Question): boolean {
    return mayTry(who, rule, question.variables['input'] === undefined) && question.allowed(who);
  }

  /** All questions, or one that should be answered and one that should not. Which ones changes from person to person. */
  private chosen(questions: readonly Question[], who: Who, rule: string, place: number): readonly Question[] {
    if (this.scope.form === 'full') return questions;
    const take = (some: readonly Question[], most: number): Question[] =>
      some.length <= most
        ? [...some]
        : Array.from({ length: most }, (_, n) => some[(place * 7 + n * 3) % some.length] as Question);
    const yes = questions.filter((question) => this.isAllowed(who, rule, question));
    const no = questions.filter((question) => !yes.includes(question));
    return [...take(yes, 1), ...take(no, 1)];
  }

  private async check(handler: string, rule: string, who: Who, question: Question): Promise<void> {
    const response = await this.send(handler, who, question.variables);
    const said = `${handler} by ${who.name} on ${question.target}`;
    const { verdict, value, code } = verdictOf(
      response,
      handler.split('.')[1] ?? '',
      question.refusesWithNothing,
    );
    this.report.checks += 1;
    this.noForeignText(said, who, question, response);
    if (this.scope.rowsOnly === true) {
      // Whoever may see a row may have to change it, too: which act it is for PostgreSQL does not know.
      if (verdict === 'answered' && question.what !== undefined && !maySee(who, question.what))
        this.report.leaks.push(`${said}: answered`);
      return;
    }
    if (this.isAllowed(who, rule, question)) {
      if (verdict === 'answered') this.whole(said, who, question, response, value);
      else this.report.wronglyRefused.push(`${said}: ${verdict} ${code}`);
      return;
    }
    if (verdict === 'answered' || verdict === 'broken') this.report.leaks.push(`${said}: ${verdict} ${code}`);
    if (question.twin !== undefined) await this.readsLikeMissing(said, handler, who, question.twin, response);
  }

  /** An answer holds what the asker may read of the record, the rows that are theirs and no others. */
  private whole(said: string, who: Who, question: Question, response: Response, value: unknown): void {
    const { marks, records } = this.ground;
    if (question.about !== undefined) {
      this.report.checks += 1;
      const found = new Set(marks.in(response.body));
      const lacking = marks
        .of(question.about)
        .filter((mark) => mayRead(who, mark, records) && !found.has(mark));
      if (lacking.length > 0)
        this.report.wronglyRefused.push(`${said}: lacks ${lacking.map((mark) => mark.kind).join(', ')}`);
    }
    if (question.rows !== undefined) {
      this.report.checks += 1;
      this.compare(said, question.rows(who), rowsOf(value));
    }
    this.fieldsOf(said, who, value);
  }

  private compare(said: string, expected: readonly string[], shown: readonly string[]): void {
    const { byId } = this.ground.records;
    const name = (id: string): string => byId.get(id)?.name ?? id;
    // What came to be in this very answer is none of those we told.
    const isNew = (id: string): boolean => id[14] === '7' && !byId.has(id);
    const extra = shown.filter((id) => !expected.includes(id) && !isNew(id)).map(name);
    const lacking = expected.filter((id) => !shown.includes(id)).map(name);
    if (extra.length > 0) this.report.leaks.push(`${said}: shows ${extra.join(', ')}`);
    if (lacking.length > 0) this.report.wronglyRefused.push(`${said}: lacks ${lacking.join(', ')}`);
  }

  /** Every record in an answer leads where it should, and nowhere else. */
  private fieldsOf(said: string, who: Who, value: unknown): void {
    for (const object of objectsIn(value)) {
      const from = this.ground.records.byId.get(String(object['id']));
      if (from === undefined || object['__typename'] !== from.kind) continue;
      for (const [field, expected] of Object.entries(FIELDS)) {
        const [type, name = ''] = field.split('.');
        if (type !== from.kind || expected === PART || !(name in object)) continue;
        this.report.checks += 1;
        this.compare(`${said}, ${field}`, expected(who, from, this.ground.records), rowsOf(object[name]));
      }
    }
  }

  /** No text, name, address or id of a record that the asker may not see: in the body, the errors, the headers. */
  private noForeignText(said: string, who: Who, question: Question, response: Response): void {
    const { marks, records } = this.ground;
    const opened = [question.opens ?? []].flat();
    const all = `${response.headers}\n${response.body}`;
    for (const mark of marks.in(all))
      if (!opened.includes(mark.record) && !mayRead(who, mark, records))
        this.report.leaks.push(`${said}: ${mark.kind} of ${mark.record}`);
    const asked = JSON.stringify(question.variables);
    for (const id of new Set(all.match(UUID) ?? [])) {
      const what = records.byId.get(id);
      if (
        what !== undefined &&
        !asked.includes(id) &&
        !opened.includes(what.name) &&
        !mayKnowOf(who, what, records)
      )
        this.report.leaks.push(`${said}: id of ${what.name}`);
    }
  }

  private async readsLikeMissing(
    said: string,
    handler: string,
    who: Who,
    twin: Readonly<Record<string, unknown>>,
    response: Response,
  ): Promise<void> {
    const key = `${handler} ${who.name} ${JSON.stringify(twin)}`;
    const missing = this.twins.get(key) ?? this.send(handler, who, twin);
    this.twins.set(key, missing);
    this.report.checks += 1;
    if (JSON.stringify(await missing) !== JSON.stringify(response))
      this.report.leaks.push(`${said}: reads unlike a missing record: ${response.body.slice(0, 200)}`);
  }

  private send(handler: string, who: Who, variables: Readonly<Record<string, unknown>>): Promise<Response> {
    return askGraphql(this.ground.house.url, who, this.documents.of(handler, variables), variables);
  }

  /** Whatever was read or refused has changed nothing. */
  private async nothingTouched(handler: string): Promise<void> {
    const touched = await this.ground.standing.touched();
    this.report.checks += 1;
    if (touched.length === 0) return;
    if (this.scope.rowsOnly === true) return this.ground.standing.restore();
    this.report.leaks.push(`${handler}: refused or only read, and yet changed ${touched.join(', ')}`);
    await this.ground.standing.restore();
  }
}

/** Ids of the rows of an answer: a page, a list, or one record. */
function rowsOf(value: unknown): string[] {
  const page = (value as { nodes?: unknown } | null)?.nodes ?? value;
  return [page]
    .flat()
    .flatMap((row) =>
      (row as { id?: string } | null)?.id === undefined ? [] : [(row as { id: string }).id],
    );
}

function* objectsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Readonly<Record<string, unknown>>;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}
