import { Gauge, type Registry } from 'prom-client';
import { type Backlog } from '../webhooks/delivery-queue';

/** The gauges, and what each shows. */
const GAUGES: readonly (readonly [name: string, help: string, value: keyof Backlog])[] = [
  [
    'bordermark_webhook_deliveries_waiting',
    'Webhook deliveries that wait for a try, at endpoints that are on.',
    'waiting',
  ],
  [
    'bordermark_webhook_oldest_waiting_seconds',
    'Seconds since the oldest of them was taken up; 0 if none waits.',
    'oldestSeconds',
  ],
  [
    'bordermark_webhook_dead_letters',
    'Webhook deliveries that were given up and not yet swept away.',
    'dead',
  ],
];

/** Shows what waits in the database, the same on every replica; read once a scrape, and not a number while the database is away. */
export function addBacklog(registry: Registry, read: () => Promise<Backlog>): void {
  let reading: Promise<Backlog | null> | null = null;
  // All gauges of a registry are collected at the same time.
  const readOnce = (): Promise<Backlog | null> =>
    (reading ??= read()
      .catch(() => null)
      .finally(() => {
        reading = null;
      }));
  for (const [name, help, value] of GAUGES) {
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        this.set((await readOnce())?.[value] ?? Number.NaN);
      },
    });
  }
}
