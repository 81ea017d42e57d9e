import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const literal = (node: ValueNode): unknown => {
  if (node.kind === Kind.STRING) return node.value;
  if (node.kind === Kind.INT) return Number(node.value);
  return undefined;
};

const refuse = (name: string, example: string): never => {
  throw new GraphQLError(`${name} must look like ${example}.`, { extensions: { code: 'BAD_USER_INPUT' } });
};

const parseDay = (value: unknown): string => {
  const day =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : refuse('Date', '2026-11-20');
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day)
    ? day
    : refuse('Date', '2026-11-20');
};

/** A calendar day in Stockholm, `2026-11-20`. No time, no zone. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in Stockholm, ISO 8601: 2026-11-20.',
  serialize: (value) => (typeof value === 'string' ? value.slice(0, 10) : refuse('Date', '2026-11-20')),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(literal(node)),
});

const parseInstant = (value: unknown): Date => {
  const zoned = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(value);
  const instant = zoned ? new Date(value) : new Date(Number.NaN);
  return Number.isNaN(instant.getTime()) ? refuse('DateTime', '2026-11-20T08:00:00Z') : instant;
};

/** An instant, UTC. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 in UTC: 2026-11-20T08:00:00.000Z. Show it in Europe/Stockholm.',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(literal(node)),
});

const parseKronor = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : refuse('Sek', '1250000');

/** Whole Swedish kronor, up to 2^53. */
export const SekScalar = new GraphQLScalarType<number, number>({
  name: 'Sek',
  description: 'Whole Swedish kronor, up to 2^53 − 1. Fields of this type end in Sek.',
  serialize: (value) => parseKronor(typeof value === 'string' ? Number(value) : value),
  parseValue: parseKronor,
  parseLiteral: (node) => parseKronor(literal(node)),
});
