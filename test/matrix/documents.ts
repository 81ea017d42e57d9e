import {
  getNamedType,
  GraphQLError,
  isNonNullType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { costOfDocument, MAX_COST } from '../../apps/api/src/limits/query-cost.js';
import { MAX_TOKENS } from '../../apps/api/src/limits/query-limits.js';

/** What fields with required arguments are asked with. */
const ARGUMENTS: Readonly<Record<string, string>> = { 'Organisation.nameOn': '(on: "2026-01-01")' };

/** What has a default need not be told. */
const typeOf = ({ type, defaultValue }: GraphQLArgument): string =>
  String(isNonNullType(type) && defaultValue !== undefined ? type.ofType : type);

/**
 * Writes documents that ask for everything there is, so that whatever leaks has the opportunity: as deep as told, or as
 * deep as the house takes so long and so dear a document.
 */
export class Documents {
  private readonly fitting = new Map<string, string>();

  constructor(
    private readonly schema: GraphQLSchema,
    /** How many levels of records are followed. */
    private readonly depth: number,
  ) {}

  /** The document of a handler (`Query.need`), each of its arguments a variable. */
  of(handler: string, variables: Readonly<Record<string, unknown>>): string {
    const key = `${handler} ${String(variables['first'])}`;
    const document = this.fitting.get(key) ?? this.deepest(handler, variables);
    this.fitting.set(key, document);
    return document;
  }

  private deepest(handler: string, variables: Readonly<Record<string, unknown>>): string {
    for (let depth = this.depth; depth > 1; depth -= 1) {
      const document = this.write(handler, depth);
      if (this.fits(document, variables)) return document;
    }
    return this.write(handler, 1);
  }

  private fits(document: string, variables: Readonly<Record<string, unknown>>): boolean {
    try {
      const parsed = parse(document, { maxTokens: MAX_TOKENS });
      return costOfDocument(this.schema, parsed, variables) <= MAX_COST;
    } catch (error) {
      if (error instanceof GraphQLError) return false;
      throw error;
    }
  }

  private write(handler: string, depth: number): string {
    const [root = '', name = ''] = handler.split('.');
    const field = this.rootField(root, name);
    const declared = field.args.map((arg) => `$${arg.name}: ${typeOf(arg)}`);
    const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`);
    const variables = declared.length === 0 ? '' : `(${declared.join(', ')})`;
    const args = passed.length === 0 ? '' : `(${passed.join(', ')})`;
    const type = getNamedType(field.type);
    return `${root === 'Query' ? 'query' : 'mutation'} ${variables} { ${name}${args} ${this.selection(type, depth, [])} }`;
  }

  private rootField(root: string, name: string): GraphQLField<unknown, unknown> {
    const type = root === 'Query' ? this.schema.getQueryType() : this.schema.getMutationType();
    const field = type?.getFields()[name];
    if (field === undefined) throw new Error(`There is no ${root}.${name}.`);
    return field;
  }

  private selection(type: GraphQLNamedType, depth: number, path: readonly string[]): string {
    if (isLeafType(type)) return '';
    const types = isAbstractType(type) ? [...this.schema.getPossibleTypes(type)] : [type];
    const parts = types.flatMap((each) => (isObjectType(each) ? [this.fragment(each, depth, path)] : []));
    return `{ __typename ${parts.join(' ')} }`;
  }

  private fragment(type: GraphQLObjectType, depth: number, path: readonly string[]): string {
    const fields = Object.values(type.getFields()).map((field) => this.field(type, field, depth, path));
    return `... on ${type.name} { ${fields.join(' ')} }`;
  }

  private field(
    owner: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    depth: number,
    path: readonly string[],
  ): string {
    const args = ARGUMENTS[`${owner.name}.${field.name}`] ?? '';
    if (field.args.some(isRequiredArgument) && args === '') return '';
    // The same rows as in `csv`, packed.
    if (field.name === 'xlsx' && owner.name.endsWith('Connection')) return '';
    const type = getNamedType(field.type);
    if (isLeafType(type)) return `${field.name}${args}`;
    // The rows of a page, and values without an id, are no further level.
    const value = !('getFields' in type) || !('id' in type.getFields());
    const left = value ? depth : depth - 1;
    if (left < 0 || path.length > 6) return '';
    return `${field.name}${args} ${this.selection(type, left, [...path, owner.name])}`;
  }
}
