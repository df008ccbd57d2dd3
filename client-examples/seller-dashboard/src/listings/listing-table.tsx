import { useFragment } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { type ListingRowFragment, ListingRowFragmentDoc } from '../gql/graphql';
import { useText } from '../i18n/language';
import { ErrorState } from '../ui/error-state';
import { VerdictBadge } from '../ui/verdict-badge';
import './listing-table.css';
import { listingsText } from './listings-text';
import { type ListingPages } from './use-listing-pages';

/** Height of a row in pixels; on a narrow screen its cells stand in two lines. */
const HEIGHT = { wide: 44, narrow: 76 };

/** The next page is fetched when this many rows are left below. */
const AHEAD = 40;

/** A table of any length: only the rows in sight, and some around them, are in the document. */
export function ListingTable({ pages }: { readonly pages: ListingPages }) {
  const text = useText(listingsText);
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const height = narrow ? HEIGHT.narrow : HEIGHT.wide;
  const { complete, error, more, rows } = pages;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
  });
  useEffect(() => virtualizer.measure(), [virtualizer, height]);
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - AHEAD && !complete && !error) more();
  }, [last, rows.length, complete, error, more]);
  return (
    <>
      {/* A keyboard scrolls the region with the arrow keys; Tab walks the links of its rows. */}
      <div ref={scroller} className="listing-scroller" role="region" aria-label={text.table} tabIndex={0}>
        <div role="table" aria-label={text.table} aria-rowcount={complete ? rows.length + 1 : -1}>
          <div role="rowgroup" className="listing-head">
            <div role="row" aria-rowindex={1} className="listing-row">
              {[text.verdict, text.listing, text.sku, text.brand, text.route].map((heading) => (
                <span key={heading} role="columnheader">
                  {heading}
                </span>
              ))}
            </div>
          </div>
          <div role="rowgroup" className="listing-body" style={{ height: virtualizer.getTotalSize() }}>
            {items.map(({ index, start }) => {
              const row = rows[index];
              return (
                row && <ListingTableRow key={row.id} row={row} index={index} style={{ height, top: start }} />
              );
            })}
          </div>
        </div>
      </div>
      {error !== null && error !== undefined && <ErrorState error={error} retry={more} />}
    </>
  );
}

interface ListingTableRowProps {
  readonly row: ListingRowFragment;
  readonly index: number;
  readonly style: React.CSSProperties;
}

/** A row shows the listing as it was read, or as an event has brought it since. */
function ListingTableRow({ index, row: read, style }: ListingTableRowProps) {
  const live = useFragment({ fragment: ListingRowFragmentDoc, from: { __typename: 'Listing', id: read.id } });
  const row = live.complete ? live.data : read;
  return (
    <div role="row" aria-rowindex={index + 2} className="listing-row" style={style}>
      <span role="cell">
        <VerdictBadge verdict={row.verdict} />
      </span>
      <span role="cell" className="listing-title">
        <Link to={`/listings/${encodeURIComponent(row.id)}`} title={row.title}>
          {row.title}
        </Link>
      </span>
      <Text role="cell" component="span" size="sm" ff="monospace" truncate>
        {row.sku}
      </Text>
      <Text role="cell" component="span" size="sm" truncate>
        {row.brandName ?? '–'}
      </Text>
      <Text role="cell" component="span" size="sm" truncate>
        {row.origin ?? '?'} → {row.destination ?? '?'}
      </Text>
    </div>
  );
}
