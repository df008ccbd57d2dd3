import { trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { registerInstrumentations } from '@opentelemetry/instrumentation';
import { GraphQLInstrumentation } from '@opentelemetry/instrumentation-graphql';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { MySQL2Instrumentation } from '@opentelemetry/instrumentation-mysql2';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node';

/** Routes that are asked every few seconds and tell nothing. */
const QUIET = /^\/(healthz|readyz|metrics)$/;

/**
 * Sends traces by OTLP over HTTP: requests in, GraphQL parsing and validation, SQL out. Where to, and what the service is called, say
 * OpenTelemetry's own variables (OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SERVICE_NAME, OTEL_TRACES_SAMPLER). Has to run before the
 * packages that it watches are loaded. Values of variables and of SQL parameters are not recorded.
 * @returns what sends the last spans and ends it
 */
export function startTelemetry(): () => Promise<void> {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': process.env['OTEL_SERVICE_NAME'] ?? 'bordermark' }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  registerInstrumentations({
    instrumentations: [
      new HttpInstrumentation({ ignoreIncomingRequestHook: ({ url }) => QUIET.test(url ?? '') }),
      new GraphQLInstrumentation({ ignoreResolveSpans: true }),
      new MySQL2Instrumentation({ maskStatement: true }),
    ],
  });
  return async () => {
    await provider.shutdown();
    trace.disable();
  };
}
