import { type SqlValue, type Store } from './store';

/** A store that reads nothing more outside transactions once the signal says stop: what runs then is ended where it can be. */
export function cancellable(store: Store, signal: AbortSignal): Store {
  const view = Object.create(store) as Store;
  view.query = <T>(sql: string, values?: readonly SqlValue[]): Promise<T[]> =>
    store.queryUntil<T>(signal, sql, values);
  view.queryValues = (sql, values) => store.queryValuesUntil(signal, sql, values);
  view.run = (sql, values) => store.run(sql, values);
  view.transaction = (work) => store.transaction(work);
  return view;
}
