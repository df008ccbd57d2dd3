import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildGraphQLSchema } from './build-schema';

/** The schema as SDL, in a fixed order: what `schema/schema.graphql` holds. */
export function emitSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildGraphQLSchema([])))}\n`;
}
