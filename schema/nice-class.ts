import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function read(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 45) return value;
  throw new GraphQLError(`NiceClass cannot be ${JSON.stringify(value)}; it is a whole number from 1 to 45.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

export const NiceClass = new GraphQLScalarType<number, number>({
  name: 'NiceClass',
  description: 'A class of the Nice Classification of goods (1 to 34) and services (35 to 45).',
  serialize: (value) => value as number,
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.INT ? Number(node.value) : undefined),
});
