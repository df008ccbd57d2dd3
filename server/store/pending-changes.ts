import { type Store } from './store';

/** Statements that would bring the tables to what the entities say; empty where the migrations are complete. */
export async function pendingChanges(store: Store): Promise<readonly string[]> {
  const { upQueries } = await store.writer.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}
