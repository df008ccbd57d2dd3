import { Button, Stack } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { useText } from '../i18n/language';
import { EmptyState } from './empty-state';
import { type QueryState, QueryView } from './query-view';
import { uiText } from './ui-text';

/** The part of a connection that a list needs. */
interface Connection<Row> {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** A query for one page of a connection, which can ask for the next. */
interface PagedQuery<T> extends QueryState<T> {
  readonly loading: boolean;
  fetchMore(options: { readonly variables: { readonly after?: string | null } }): Promise<unknown>;
}

interface PagedListProps<T, Row> {
  readonly query: PagedQuery<T>;
  connectionOf(data: T): Connection<Row>;
  /** Shown where there is no row: what is missing, and what would change that. */
  readonly empty: { readonly title: string; readonly hint: string };
  /** Draws one row. */
  readonly children: (row: Row) => ReactNode;
}

/** The rows of a connection, with a button for the next page while there is one. */
export function PagedList<T, Row extends { readonly id: string }>(props: PagedListProps<T, Row>) {
  const { children, connectionOf, empty, query } = props;
  const text = useText(uiText);
  return (
    <QueryView query={query}>
      {(data) => {
        const { edges, pageInfo } = connectionOf(data);
        if (edges.length === 0) return <EmptyState title={empty.title}>{empty.hint}</EmptyState>;
        return (
          <Stack gap="xs">
            {edges.map(({ node }) => (
              <Fragment key={node.id}>{children(node)}</Fragment>
            ))}
            {pageInfo.hasNextPage && (
              <Button
                variant="default"
                loading={query.loading}
                onClick={() => void query.fetchMore({ variables: { after: pageInfo.endCursor } })}
              >
                {text.more}
              </Button>
            )}
          </Stack>
        );
      }}
    </QueryView>
  );
}
