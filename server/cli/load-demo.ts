import { seedDemo, type SeedCounts } from '../../seeds/load';
import { createApp } from '../app';
import { Store } from '../store/store';
import { type CommandContext } from './command-context';

/** Loads the demo data into the database of the settings, and screens its listings, so that every list has something to show. */
export async function loadDemo({
  log,
  say,
  settings,
}: CommandContext): Promise<SeedCounts & { readonly screened: number }> {
  const store = await Store.open(settings);
  let counts: SeedCounts;
  try {
    await store.migrate();
    counts = await seedDemo(store, { progress: say });
  } finally {
    await store.close();
  }
  const app = await createApp(settings, { log, workers: 0 });
  try {
    const screened = await app.records.screenPending(app.store);
    if (screened > 0) say(`Demo data: ${screened} listings screened.`);
    return { ...counts, screened };
  } finally {
    await app.close();
  }
}
