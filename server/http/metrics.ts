import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { type Verdict } from '../../schema/law-enums';
import { type TryOutcome } from '../webhooks/deliverer';
import { type Backlog } from '../webhooks/delivery-queue';
import { addBacklog } from './webhook-metrics';

/** Bounds in seconds: a look-up takes milliseconds, a bulk batch seconds. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What the gauges show, read when somebody scrapes. */
export interface MetricsSources {
  /** Marks in the matching index. */
  readonly marks: () => number;
  /** SQL statements sent since the start. */
  readonly statements: () => number;
  /** Webhook deliveries that wait or were given up. */
  readonly webhooks: () => Promise<Backlog>;
}

/** The numbers of one server, in Prometheus' text format. Each server has a registry of its own, so that tests do not add up. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'bordermark_http_request_duration_seconds',
    help: 'Time from the request to its answer, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly operations = new Histogram({
    name: 'bordermark_graphql_operation_duration_seconds',
    help: 'Time of a GraphQL operation, by its kind and by the code of its first error (OK where it has none).',
    labelNames: ['kind', 'code'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly screenings = new Counter({
    name: 'bordermark_screenings_total',
    help: 'Screenings answered, by overall verdict.',
    labelNames: ['verdict'],
    registers: [this.registry],
  });

  private readonly webhookTries = new Counter({
    name: 'bordermark_webhook_tries_total',
    help: 'Tries of webhook deliveries by this process: sent, failed and tried again later, or dead after the last.',
    labelNames: ['outcome'],
    registers: [this.registry],
  });

  constructor(sources: MetricsSources) {
    collectDefaultMetrics({ register: this.registry });
    addBacklog(this.registry, sources.webhooks);
    const { registry } = this;
    new Gauge({
      name: 'bordermark_index_marks',
      help: 'Marks in the matching index that answers now.',
      registers: [registry],
      collect() {
        this.set(sources.marks());
      },
    });
    new Gauge({
      name: 'bordermark_sql_statements',
      help: 'SQL statements sent since the start.',
      registers: [registry],
      collect() {
        this.set(sources.statements());
      },
    });
  }

  /** An HTTP request was answered. `route` is the pattern, never the path as it came: labels must stay few. */
  answered(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status }, seconds);
  }

  /** A GraphQL operation ended. */
  operated(kind: string, code: string, seconds: number): void {
    this.operations.observe({ kind, code }, seconds);
  }

  /** An item was screened. */
  screened(verdict: Verdict): void {
    this.screenings.inc({ verdict });
  }

  /** A try of a webhook delivery ended. */
  webhookTried(outcome: TryOutcome): void {
    this.webhookTries.inc({ outcome });
  }

  readonly contentType = Registry.PROMETHEUS_CONTENT_TYPE;

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
