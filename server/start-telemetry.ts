import { createRequire } from 'node:module';
import type * as Telemetry from './telemetry';

/**
 * Imported before everything else, since OpenTelemetry watches only packages that are loaded after it. Where no endpoint is set
 * nothing of it is loaded at all.
 */
function start(): (() => Promise<void>) | null {
  if (!process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] && !process.env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'])
    return null;
  const { startTelemetry } = createRequire(__filename)('./telemetry') as typeof Telemetry;
  return startTelemetry();
}

/** Sends the last spans; null where there are no traces. */
export const endTelemetry = start();
