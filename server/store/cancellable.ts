import { type SqlValue, type Store } from './store';

/** A store that sends no further statement outside transactions once the signal says stop. */
export function cancellable(store: Store, signal: AbortSignal): Store {
  const view = Object.create(store) as Store;
  view.query = <T>(sql: string, values?: readonly SqlValue[]): Promise<T[]> => {
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    return store.query<T>(sql, values);
  };
  view.run = (sql, values) => store.run(sql, values);
  view.transaction = (work) => store.transaction(work);
  return view;
}
