import { useComputedColorScheme } from '@mantine/core';
import { type EChartsCoreOption, type ECharts } from 'echarts/core';
import { useEffect, useRef } from 'react';
import { type Verdict } from '../gql/graphql';
import { useText } from '../i18n/language';
import { uiText } from './ui-text';
import { type VerdictBar, verdictChartOption } from './verdict-chart-option';

interface VerdictChartProps {
  readonly label: string;
  readonly bars: readonly VerdictBar[];
  /** Bars that lie, for names; else they stand, for time. */
  readonly horizontal?: boolean;
  onSelect?(bar: VerdictBar, verdict: Verdict): void;
}

/** Verdicts as stacked bars. The same figures stand in a table for those who do not see it, or want to copy them. */
export function VerdictChart({ bars, horizontal = false, label, onSelect }: VerdictChartProps) {
  const { verdict: names } = useText(uiText);
  const scheme = useComputedColorScheme('light');
  const box = useRef<HTMLDivElement>(null);
  const select = useRef(onSelect);
  select.current = onSelect;
  const option = JSON.stringify(verdictChartOption({ bars, horizontal, names, scheme }));
  const height = horizontal ? 70 + bars.length * 30 : 280;

  useEffect(() => {
    let chart: ECharts | null = null;
    let gone = false;
    const resize = new ResizeObserver(() => chart?.resize());
    void import('./echarts').then(({ init }) => {
      if (gone || !box.current) return;
      chart = init(box.current, null, { renderer: 'svg' });
      chart.setOption(JSON.parse(option) as EChartsCoreOption);
      chart.on('click', ({ dataIndex, seriesId }) => {
        const bar = bars[horizontal ? bars.length - 1 - dataIndex : dataIndex];
        if (bar && seriesId) select.current?.(bar, seriesId as Verdict);
      });
      resize.observe(box.current);
    });
    return () => {
      gone = true;
      resize.disconnect();
      chart?.dispose();
    };
    // `option` stands for the bars by value.
  }, [option]);

  return <div ref={box} role="img" aria-label={label} style={{ height, cursor: onSelect && 'pointer' }} />;
}
