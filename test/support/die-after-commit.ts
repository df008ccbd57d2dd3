import 'reflect-metadata';
import { Outbox } from '../../server/events/outbox';
import { Store } from '../../server/store/store';

/** A process that is killed between the commit of an event and its publishing: `dataDir databaseUrl marketplaceId`. */
async function main(): Promise<void> {
  const [dataDir = '', databaseUrl = '', marketplaceId = ''] = process.argv.slice(2);
  const store = await Store.open({ dataDir, databaseUrl: databaseUrl === '' ? null : databaseUrl });
  const outbox = new Outbox({
    store,
    publish: () => process.kill(process.pid, 'SIGKILL'),
    onRecorded: () => undefined,
    now: () => new Date(),
    onError: () => undefined,
  });
  await store.transaction((tx) =>
    outbox.record(tx, [
      {
        kind: 'BULK_FINISHED',
        scope: {
          marketplaceId: Number(marketplaceId),
          sellerId: null,
          rightsHolderId: null,
          authority: null,
        },
        subject: { bulkOperationId: 4711, status: 'COMPLETED' },
      },
    ]),
  );
}

void main();
