import { type ApolloServerPlugin } from '@apollo/server';
import { SpanStatusCode, trace } from '@opentelemetry/api';
import { type GraphQLFormattedError } from 'graphql';
import { type RequestContext } from '../access/request-context';
import { type Metrics } from './metrics';

const tracer = trace.getTracer('bordermark');

/** An operation that is being measured. */
export interface Watch {
  /** It is known what it is. */
  resolved(kind: string, name: string | null): void;
  /** Its answer is there. */
  ended(errors: readonly GraphQLFormattedError[] | undefined): void;
}

/**
 * Measures an operation, and gives it a span where traces are on. The span carries the operation's kind and name, never its
 * variables.
 */
export function watchOperation(metrics: Metrics): Watch {
  const began = performance.now();
  const span = tracer.startSpan('graphql.operation');
  let kind = 'unknown';
  return {
    resolved(resolved, name) {
      kind = resolved;
      span.updateName(`graphql.${kind}`);
      span.setAttributes({ 'graphql.operation.type': kind, 'graphql.operation.name': name ?? '' });
    },
    ended(errors) {
      const code = String(errors?.[0]?.extensions?.['code'] ?? (errors ? 'UNKNOWN' : 'OK'));
      metrics.operated(kind, code, (performance.now() - began) / 1000);
      if (errors) span.setStatus({ code: SpanStatusCode.ERROR, message: code });
      span.end();
    },
  };
}

/** Measures every operation of Apollo Server. */
export function watchOperations(metrics: Metrics): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      const watch = watchOperation(metrics);
      return {
        async didResolveOperation({ operation, operationName }) {
          watch.resolved(operation?.operation ?? 'unknown', operationName);
        },
        async willSendResponse({ response }) {
          watch.ended(response.body.kind === 'single' ? response.body.singleResult.errors : undefined);
        },
      };
    },
  };
}
