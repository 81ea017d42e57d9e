import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLSchema,
} from 'graphql';

/** What a caller of `before` would trip over in `after`, one sentence each. */
export const breakingChanges = (before: string, after: string): string[] =>
  findBreakingChanges(buildSchema(before), buildSchema(after)).map(({ description }) => description);

/** The breaking changes that a list (docs/schema-changes.md) accepts: what stands in backticks first on a bullet. */
export const acceptedChanges = (list: string): string[] =>
  [...list.matchAll(/^- `([^`]+)`/gm)].map(([, change]) => change ?? '');

/**
 * Everything in a schema that says nothing of itself: `Need`, `Need.title`, `Need.title(first:)`. The one `input` of a
 * mutation is described by its type.
 */
export function undescribed(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => {
      const own = type.description || roots.includes(type as never) ? [] : [type.name];
      if (isEnumType(type)) {
        return [...own, ...mute(type.getValues()).map((value) => `${type.name}.${value}`)];
      }
      if (isInputObjectType(type)) {
        return [...own, ...mute(Object.values(type.getFields())).map((field) => `${type.name}.${field}`)];
      }
      if (!isObjectType(type) && !isInterfaceType(type)) return own;
      const fields = Object.values(type.getFields());
      const args = fields.flatMap((field) =>
        mute(field.args.filter(({ name }) => name !== 'input')).map(
          (arg) => `${type.name}.${field.name}(${arg}:)`,
        ),
      );
      return [...own, ...mute(fields).map((field) => `${type.name}.${field}`), ...args];
    });
}

const mute = (parts: readonly { name: string; description?: string | null | undefined }[]): string[] =>
  parts.filter((part) => !part.description).map((part) => part.name);
