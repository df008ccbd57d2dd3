import { type ApolloServerPlugin } from '@apollo/server';
import { SpanStatusCode, trace } from '@opentelemetry/api';
import { type RequestContext } from '../access/request-context';
import { type Metrics } from './metrics';

const tracer = trace.getTracer('bordermark');

/**
 * Measures every GraphQL operation, and gives it a span where traces are on. The span carries the operation's kind and name,
 * never its variables.
 */
export function watchOperations(metrics: Metrics): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      const began = performance.now();
      const span = tracer.startSpan('graphql.operation');
      let kind = 'unknown';
      return {
        async didResolveOperation({ operation, operationName }) {
          kind = operation?.operation ?? kind;
          span.updateName(`graphql.${kind}`);
          span.setAttributes({
            'graphql.operation.type': kind,
            'graphql.operation.name': operationName ?? '',
          });
        },
        async willSendResponse({ response }) {
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
          const code = String(errors?.[0]?.extensions?.['code'] ?? (errors ? 'UNKNOWN' : 'OK'));
          metrics.operated(kind, code, (performance.now() - began) / 1000);
          if (errors) span.setStatus({ code: SpanStatusCode.ERROR, message: code });
          span.end();
        },
      };
    },
  };
}
