import { seedDemo, type SeedCounts } from '../../seeds/load';
import { tellStories } from '../../seeds/stories/tell-stories';
import { createApp } from '../app';
import { type App } from '../app-types';
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
    const screened = await screenListings(app, clock);
    if (screened > 0) say(`Demo data: ${screened} listings screened.`);
    await tellStories(app, clock);
    say('Demo data: recordals, licences, shipments and cases have their stories.');
    return { ...counts, screened };
  } finally {
    await app.close();
  }
}

/** Days over which the listings of the demo come in, today the last of them: statistics of one day would tell nothing. */
const LISTING_DAYS = 28;

/** Screens the listings that never were, about as many on each of the last days; the clock then stands at today again. */
async function screenListings({ records, store }: App, clock: { now: Date }): Promise<number> {
  const today = clock.now.getTime();
  const [row] = await store.query<{ count: number }>(
    'SELECT COUNT(*) AS `count` FROM `listing` WHERE `screeningId` IS NULL',
  );
  const aDay = Math.ceil((row?.count ?? 0) / LISTING_DAYS);
  let screened = 0;
  for (let daysAgo = LISTING_DAYS - 1; daysAgo >= 0; daysAgo -= 1) {
    clock.now = new Date(today - daysAgo * 86_400_000);
    screened += await records.screenPending(store, aDay);
  }
  return screened;
}
