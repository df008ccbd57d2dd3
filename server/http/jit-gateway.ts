import { type ApolloServerOptionsWithGateway, type BaseContext } from '@apollo/server';
import { GraphQLError, printSchema, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** Compiled operations kept; each is a function of some kilobytes. */
const COMPILED = 1_000;

/** graphql-jit makes plain errors of its own kind; clients and plugins expect GraphQLError with extensions. */
function asGraphQLError(error: GraphQLFormattedError & { originalError?: Error; nodes?: GraphQLError['nodes'] }): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const { extensions, message, nodes, originalError, path } = error;
  const inner = originalError instanceof GraphQLError ? originalError.extensions : undefined;
  return new GraphQLError(message, { nodes, path, originalError, extensions: { ...inner, ...extensions } });
}

/** An executor that compiles each operation once and runs it as a function: a third of the interpreter's time. */
function jitExecutor(schema: GraphQLSchema): Executor {
  const compiled = new LRUCache<string, CompiledQuery>({ max: COMPILED });
  return async ({ context, document, operationName, queryHash, request }) => {
    const key = `${queryHash}:${operationName ?? ''}`;
    let query = compiled.get(key);
    if (!query) {
      const made = compileQuery(schema, document, operationName ?? undefined, { customJSONSerializer: false });
      if (!isCompiledQuery(made)) return made as Awaited<ReturnType<Executor>>;
      query = made;
      compiled.set(key, query);
    }
    const result = await query.query(undefined, context, request.variables ?? {});
    if (!result.errors) return result as Awaited<ReturnType<Executor>>;
    return { ...result, errors: result.errors.map(asGraphQLError) } as Awaited<ReturnType<Executor>>;
  };
}

/** Apollo Server takes another executor only through its gateway interface; this one serves one fixed schema. */
export function jitGateway(schema: GraphQLSchema): Gateway {
  return {
    load: () => Promise.resolve({ executor: jitExecutor(schema) }),
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: printSchema(schema) });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}
