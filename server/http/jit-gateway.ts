import { type ApolloServerOptionsWithGateway, type BaseContext } from '@apollo/server';
import {
  type DocumentNode,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  printSchema,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type GatewayExecutor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type GatewayRequest = Parameters<GatewayExecutor>[0];

/** What is needed of an operation to run it. */
export type ExecutorRequest = Pick<
  GatewayRequest,
  'context' | 'document' | 'operation' | 'operationName' | 'queryHash'
> & { readonly request: Pick<GatewayRequest['request'], 'variables'> };

/** Runs one operation. */
export type Executor = (request: ExecutorRequest) => ReturnType<GatewayExecutor>;

/** Compiled operations kept; each is a function of some kilobytes. */
const COMPILED = 1_000;

/**
 * graphql-jit's errors look like GraphQLError but lack extensions, and are made without its constructor. Clients, plugins and
 * the formatter expect whole ones.
 */
function asGraphQLError(error: Partial<GraphQLError> & { readonly message: string }): GraphQLError {
  const { message, nodes, originalError, path } = error;
  const extensions = {
    ...(originalError as Partial<GraphQLError> | undefined)?.extensions,
    ...error.extensions,
  };
  return new GraphQLError(message, { nodes, path, originalError, extensions });
}

type Result = Awaited<ReturnType<GatewayExecutor>>;

/**
 * What to do where graphql-jit refuses the variables. Its messages lack the place, and it knows no default of a required
 * input field; graphql-js has the last word. If that accepts them, the operation runs with the variables it made of them.
 */
function withCoercedVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  variables: object,
  run: (coerced: object) => Promise<Result>,
): Promise<Result> | Result {
  const operation = getOperationAST(document, operationName);
  const { coerced, errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], {
    ...variables,
  });
  if (coerced) return run(coerced);
  const code = 'BAD_USER_INPUT';
  return {
    errors: errors.map(({ message, nodes }) => new GraphQLError(message, { nodes, extensions: { code } })),
  };
}

/** True if nothing was executed: an error of a resolver has a path. */
function refusedBeforeExecution({ data, errors }: Result): boolean {
  return data == null && errors !== undefined && errors.every(({ path }) => path === undefined);
}

/** A subscription has many answers, and a response has one. */
function notOverHttp(): Result {
  const message = 'Subscribe over a WebSocket with the protocol graphql-transport-ws, at the same address.';
  return {
    errors: [new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } })],
  };
}

/** An executor that compiles each operation once and runs it as a function: a third of the interpreter's time. */
export function jitExecutor(schema: GraphQLSchema): Executor {
  const compiled = new LRUCache<string, CompiledQuery>({ max: COMPILED });
  return async ({ context, document, operation, operationName, queryHash, request }) => {
    if (operation.operation === 'subscription') return notOverHttp();
    const key = `${queryHash}:${operationName ?? ''}`;
    let query = compiled.get(key);
    if (!query) {
      const made = compileQuery(schema, document, operationName ?? undefined, {
        customJSONSerializer: false,
      });
      if (!isCompiledQuery(made)) return made as Result;
      query = made;
      compiled.set(key, query);
    }
    const compiledQuery = query;
    const run = async (variables: object): Promise<Result> => {
      const result = (await compiledQuery.query(undefined, context, variables)) as Result;
      return result.errors ? { ...result, errors: result.errors.map(asGraphQLError) } : result;
    };
    const variables = request.variables ?? {};
    const result = await run(variables);
    if (!refusedBeforeExecution(result)) return result;
    return withCoercedVariables(schema, document, operationName, variables, run);
  };
}

/** Apollo Server takes another executor only through its gateway interface; this one serves one fixed schema. */
export function jitGateway(schema: GraphQLSchema, executor: Executor): Gateway {
  return {
    load: () => Promise.resolve({ executor }),
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: printSchema(schema) });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}
