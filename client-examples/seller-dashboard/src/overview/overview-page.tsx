import { skipToken, useQuery } from '@apollo/client/react';
import { SimpleGrid } from '@mantine/core';
import { OverviewCountsDocument, OverviewWeeksDocument } from '../gql/graphql';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { EmptyState } from '../ui/empty-state';
import { Page } from '../ui/page';
import { QueryView } from '../ui/query-view';
import { figuresOf, type OverviewFigures, overviewVariables } from './figures';
import { overviewText } from './overview-text';
import { VerdictPanel } from './verdict-panel';
import { VerdictTiles } from './verdict-tiles';

/** What screening has found in the last half year; every figure leads to the listings that it is about, as they stand now. */
export function OverviewPage() {
  const text = useText(overviewText);
  const { count, day } = useFormats();
  const weeks = useQuery(OverviewWeeksDocument, { fetchPolicy: 'cache-and-network' });
  // The server says which weeks these are: its clock counts, not the browser's.
  const from = weeks.data?.verdictTimeline[0]?.start;
  const counts = useQuery(
    OverviewCountsDocument,
    from === undefined ? skipToken : { variables: overviewVariables(from), fetchPolicy: 'cache-and-network' },
  );
  const figures = weeks.data && counts.data && figuresOf(weeks.data, counts.data);
  const refetch = (): void => void (weeks.error ? weeks : counts).refetch();
  return (
    <Page title={text.title} lead={figures && from && text.lead(count(figures.total), day(from))}>
      <QueryView query={{ data: figures, error: weeks.error ?? counts.error, refetch }} rows={6}>
        {(known) => <OverviewCharts figures={known} />}
      </QueryView>
    </Page>
  );
}

function OverviewCharts({ figures }: { readonly figures: OverviewFigures }) {
  const text = useText(overviewText);
  const { day } = useFormats();
  if (figures.total === 0) return <EmptyState title={text.none}>{text.noneHint}</EmptyState>;
  const weeks = figures.weeks.map((bar) => ({ ...bar, name: day(bar.key) }));
  return (
    <>
      <VerdictTiles verdicts={figures.verdicts} />
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <VerdictPanel
          title={text.byBrand}
          heading={text.brand}
          bars={figures.brands}
          horizontal
          href={({ key }, verdict) => `/listings?brand=${encodeURIComponent(key)}&verdict=${verdict}`}
        />
        <VerdictPanel
          title={text.byClass}
          heading={text.niceClass}
          bars={figures.classes}
          horizontal
          href={({ key }, verdict) => `/listings?class=${key}&verdict=${verdict}`}
        />
      </SimpleGrid>
      <VerdictPanel
        title={text.over}
        heading={text.week}
        bars={weeks}
        href={(_week, verdict) => `/listings?verdict=${verdict}`}
      />
    </>
  );
}
