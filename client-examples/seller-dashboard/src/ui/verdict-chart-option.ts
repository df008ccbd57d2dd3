import { type EChartsCoreOption } from 'echarts/core';
import { type Verdict } from '../gql/graphql';

/** One bar: how many of each verdict. */
export interface VerdictBar {
  /** By which the bar is found again. */
  readonly key: string;
  readonly name: string;
  readonly counts: Readonly<Record<Verdict, number>>;
}

/** Gravest first: it stands at the foot of a bar, where lengths compare best. */
export const VERDICTS: readonly Verdict[] = ['BLOCK', 'REVIEW', 'CLEAR'];

const COLOURS: Readonly<Record<'light' | 'dark', Readonly<Record<Verdict, string>>>> = {
  light: { BLOCK: '#c92a2a', REVIEW: '#e8a33d', CLEAR: '#4c9f70' },
  dark: { BLOCK: '#e05d5d', REVIEW: '#d99a3a', CLEAR: '#57a97a' },
};

interface VerdictChartData {
  readonly bars: readonly VerdictBar[];
  readonly horizontal: boolean;
  readonly names: Readonly<Record<Verdict, string>>;
  readonly scheme: 'light' | 'dark';
}

/** What ECharts draws; plain data, so that equal figures draw nothing anew. */
export function verdictChartOption({ bars, horizontal, names, scheme }: VerdictChartData): EChartsCoreOption {
  const ordered = horizontal ? [...bars].reverse() : bars;
  const ink = scheme === 'dark' ? '#c9c9c9' : '#495057';
  const rule = scheme === 'dark' ? '#424242' : '#dee2e6';
  const values = {
    type: 'value',
    minInterval: 1,
    axisLabel: { color: ink },
    splitLine: { lineStyle: { color: rule } },
  };
  const categories = {
    type: 'category',
    data: ordered.map(({ name }) => name),
    axisLabel: { color: ink, hideOverlap: true, ...(horizontal ? { width: 110, overflow: 'truncate' } : {}) },
    axisLine: { lineStyle: { color: rule } },
    axisTick: { show: false },
  };
  return {
    aria: { enabled: true, decal: { show: false } },
    animation: false,
    grid: { left: 8, right: 12, top: 36, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, textStyle: { color: ink }, itemWidth: 14 },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true },
    xAxis: horizontal ? values : categories,
    yAxis: horizontal ? categories : values,
    series: VERDICTS.map((verdict) => ({
      id: verdict,
      name: names[verdict],
      type: 'bar',
      stack: 'verdicts',
      barMaxWidth: horizontal ? 18 : 36,
      itemStyle: { color: COLOURS[scheme][verdict] },
      data: ordered.map(({ counts }) => counts[verdict]),
    })),
  };
}
