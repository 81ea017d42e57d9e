import fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Values for arguments, by type: right ones, absurd ones and wrong ones. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  Int: ['1', '100', '101', '-1', '0', '2147483647', '99999999999', '"1"'],
  ID: ['"01930000-0000-7000-8000-00000000dead"', '"x"', '""', '"\' or 1=1 --"', '7'],
  String: ['"a"', '""', '"%"', '"\\u0000"', '"((((("', '"=1+1"', '"\\uD800"', 'null'],
  Date: ['"2026-01-01"', '"2026-02-30"', '"0001-01-01"', '"x"'],
  Boolean: ['true', 'false', '1'],
};

/**
 * Documents against a schema that ask for much: deep, broad, with aliases, fragments and directives, and arguments of
 * every kind. Most are valid; what is wrong in the others must be said, not stumbled over.
 */
export class GreedyDocuments {
  constructor(private readonly schema: GraphQLSchema) {}

  arbitrary(): fc.Arbitrary<string> {
    // A stream of numbers decides; the shorter and smaller it is, the simpler the document, so that failures shrink.
    return fc.array(fc.nat(255), { minLength: 1, maxLength: 600 }).map((choices) => this.write(choices));
  }

  private write(choices: readonly number[]): string {
    const dice = new Dice(choices);
    const root = this.schema.getQueryType();
    if (root === undefined || root === null) throw new Error('The schema has no queries.');
    const depth = 1 + dice.upTo(13);
    const cyclic = dice.oneIn(12) ? ' fragment A on Query { ...B } fragment B on Query { ...A }' : '';
    const spread = cyclic === '' ? '' : ' ...A';
    const repeated = dice.oneIn(8) ? 1 + dice.upTo(120) : 1;
    const body = this.selection(root, depth, dice);
    return `query { ${Array.from({ length: repeated }, () => body).join(' ')}${spread} }${cyclic}`;
  }

  private selection(type: GraphQLObjectType, depth: number, dice: Dice): string {
    const fields = Object.values(type.getFields());
    const many = 1 + dice.upTo(Math.min(fields.length, 12) - 1);
    const parts = Array.from({ length: many }, () =>
      this.field(fields[dice.upTo(fields.length - 1)], depth, dice),
    );
    return `__typename ${parts.join(' ')}`;
  }

  private field(field: GraphQLField<unknown, unknown> | undefined, depth: number, dice: Dice): string {
    if (field === undefined || dice.isSpent()) return '__typename';
    const type = getNamedType(field.type);
    const alias = dice.oneIn(4) ? `a${dice.upTo(99)}: ` : '';
    const directive = dice.oneIn(10) ? ` @include(if: true)${dice.oneIn(3) ? ' @skip(if: false)' : ''}` : '';
    const head = `${alias}${field.name}${this.args(field, dice)}${directive}`;
    if (isLeafType(type)) return head;
    return `${head} { ${depth === 0 ? '__typename' : this.inner(type, depth - 1, dice)} }`;
  }

  private inner(type: GraphQLNamedType, depth: number, dice: Dice): string {
    if (isObjectType(type)) return this.selection(type, depth, dice);
    if (!isAbstractType(type)) return '__typename';
    const [one] = this.schema.getPossibleTypes(type).slice(dice.upTo(1));
    return one === undefined ? '__typename' : `... on ${one.name} { ${this.selection(one, depth, dice)} }`;
  }

  private args(field: GraphQLField<unknown, unknown>, dice: Dice): string {
    const given = field.args
      .filter((arg) => isRequiredArgument(arg) || dice.oneIn(2))
      .map((arg) => {
        const values = VALUES[getNamedType(arg.type).name] ?? ['{}', 'null', '[]'];
        return `${arg.name}: ${values[dice.upTo(values.length - 1)]}`;
      });
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }
}

/** Choices, one after the other; when they are spent, the smallest. */
class Dice {
  private place = 0;
  constructor(private readonly choices: readonly number[]) {}

  isSpent(): boolean {
    return this.place >= this.choices.length;
  }

  upTo(most: number): number {
    const choice = this.choices[this.place] ?? 0;
    this.place += 1;
    return most <= 0 ? 0 : choice % (most + 1);
  }

  oneIn(many: number): boolean {
    return !this.isSpent() && this.upTo(many - 1) === 1;
  }
}
