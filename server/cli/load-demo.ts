import { seedDemo, type SeedCounts } from '../../seeds/load';
import { tellStories } from '../../seeds/stories/tell-stories';
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
  const clock = { now: new Date() };
  const app = await createApp(settings, { log, workers: 0, now: () => clock.now });
  try {
    const screened = await app.records.screenPending(app.store);
    if (screened > 0) say(`Demo data: ${screened} listings screened.`);
    await tellStories(app, clock);
    say('Demo data: recordals, licences, shipments and cases have their stories.');
    return { ...counts, screened };
  } finally {
    await app.close();
  }
}
