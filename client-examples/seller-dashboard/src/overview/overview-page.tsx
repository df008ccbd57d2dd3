import { SimpleGrid } from '@mantine/core';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { LoadingState } from '../ui/loading-state';
import { Page } from '../ui/page';
import { type OverviewFigures } from './figures';
import { overviewText } from './overview-text';
import { useOverview } from './use-overview';
import { VerdictPanel } from './verdict-panel';
import { VerdictTiles } from './verdict-tiles';

/** Where the listings of the viewer stand; every figure leads to the list behind it. */
export function OverviewPage() {
  const text = useText(overviewText);
  const { count } = useFormats();
  const { error, figures, more, reload } = useOverview();
  const lead = figures && (more ? text.leadSample : text.lead)(count(figures.total));
  return (
    <Page title={text.title} lead={lead}>
      {error !== null && <ErrorState error={error} retry={reload} />}
      {!figures && error === null && <LoadingState rows={6} />}
      {figures && figures.total === 0 && <EmptyState title={text.none}>{text.noneHint}</EmptyState>}
      {figures && figures.total > 0 && <OverviewCharts figures={figures} />}
    </Page>
  );
}

function OverviewCharts({ figures }: { readonly figures: OverviewFigures }) {
  const text = useText(overviewText);
  const { day } = useFormats();
  const days = figures.days.map((bar) => ({ ...bar, name: day(bar.key) }));
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
      <VerdictPanel title={text.over} heading={text.day} bars={days} />
    </>
  );
}
