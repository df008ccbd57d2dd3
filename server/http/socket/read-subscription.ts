import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';

/** What a client asks for: the payload of a `subscribe` message. */
export interface SubscribePayload {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly extensions?: Readonly<Record<string, unknown>> | null;
}

/** A subscription that is valid: what to execute, and which operation of the document it is. */
export interface ReadSubscription extends ExecutionArgs {
  readonly operation: OperationDefinitionNode;
}

const refuse = (message: string, code: string) => new GraphQLError(message, { extensions: { code } });

/**
 * Reads and checks a subscription.
 * @returns what to execute, or the errors to answer with
 */
export function readSubscription(
  schema: GraphQLSchema,
  { operationName, query, variables }: SubscribePayload,
  maxTokens: number,
): ReadSubscription | readonly GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens });
  } catch (error) {
    return [refuse(error instanceof Error ? error.message : String(error), 'GRAPHQL_PARSE_FAILED')];
  }
  const errors = validate(schema, document);
  if (errors.length > 0) {
    const extensions = { code: 'GRAPHQL_VALIDATION_FAILED' };
    return errors.map(({ message, nodes }) => new GraphQLError(message, { nodes, extensions }));
  }
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'subscription')
    return [
      refuse(
        'Over a WebSocket only subscriptions are answered; send queries and mutations by POST to /graphql.',
        'OPERATION_RESOLUTION_FAILURE',
      ),
    ];
  return { schema, document, operation, operationName, variableValues: variables };
}
