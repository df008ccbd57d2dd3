import { type ReactNode } from 'react';
import { ErrorState } from './error-state';
import { LoadingState } from './loading-state';

/** The part of a query's result that decides what is shown. */
export interface QueryState<T> {
  readonly data: T | undefined;
  readonly error?: unknown;
  refetch(): unknown;
}

interface QueryViewProps<T> {
  readonly query: QueryState<T>;
  readonly rows?: number;
  readonly children: (data: T) => ReactNode;
}

/** Loading, failed or there: every part of a page that waits for the server looks the same while it does. */
export function QueryView<T>({ query, rows, children }: QueryViewProps<T>) {
  if (query.data) return children(query.data);
  if (query.error) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return <LoadingState rows={rows} />;
}
