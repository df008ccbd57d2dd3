import { type ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type RequestContext } from '../access/request-context';

/** Queries kept, and the characters of their texts together: a parsed document has some fifty times the size. */
const KNOWN = { max: 500, maxSize: 1_000_000 } as const;

/** A query that was parsed and found valid. */
export interface KnownQuery {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  readonly queryHash: string;
}

/** Queries that Apollo Server has parsed and validated, by their texts and the operation that was asked for. */
export class KnownQueries {
  private readonly byText = new LRUCache<string, KnownQuery>({
    ...KNOWN,
    sizeCalculation: (_query, key) => key.length,
  });

  find(text: string, operationName: string | undefined): KnownQuery | undefined {
    return this.byText.get(keyOf(text, operationName));
  }

  /** Notes each query once it is known to be good. */
  plugin(): ApolloServerPlugin<RequestContext> {
    return {
      requestDidStart: async () => ({
        didResolveOperation: async ({ document, operation, operationName, queryHash, request, source }) => {
          if (operation?.operation !== 'query') return;
          this.byText.set(keyOf(source, request.operationName), {
            ...{ document, operation, operationName, queryHash },
          });
        },
      }),
    };
  }
}

/** No name of an operation has a line end. */
const keyOf = (text: string, operationName: string | undefined): string => `${operationName ?? ''}\n${text}`;
