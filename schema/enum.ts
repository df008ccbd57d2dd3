import { registerEnumType } from 'type-graphql';

/**
 * Registers a GraphQL enum whose values equal their names, each with its description, and gives the object that code uses.
 * @param values name → description
 */
export function describedEnum<const Values extends Record<string, string>>(
  name: string,
  description: string,
  values: Values,
): { readonly [Name in keyof Values]: Name } {
  const names = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as unknown as {
    readonly [Name in keyof Values]: Name;
  };
  const valuesConfig = Object.fromEntries(
    Object.entries(values).map(([value, text]) => [value, { description: text }]),
  ) as { [Name in keyof Values]: { description: string } };
  registerEnumType<{ readonly [Name in keyof Values]: Name }>(names, { name, description, valuesConfig });
  return names;
}
