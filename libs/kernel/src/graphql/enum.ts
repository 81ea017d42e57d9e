import { registerEnumType } from '@nestjs/graphql';

/** A GraphQL enum out of a list of codes, checked against the code's own union type. */
export const enumOf = <T extends string>(
  name: string,
  description: string,
  values: Record<T, string>,
): Record<T, T> => {
  const entries = Object.keys(values).map((value) => [value, value]);
  const type = Object.fromEntries(entries) as Record<T, T>;
  const valuesMap = Object.fromEntries(
    Object.entries<string>(values).map(([value, about]) => [value, { description: about }]),
  ) as Record<T, { description: string }>;
  registerEnumType(type, { name, description, valuesMap });
  return type;
};
