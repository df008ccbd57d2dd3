import { type EChartsCoreOption } from 'echarts/core';
import { type Scheme } from '../site/frame';
import { type Language } from '../site/language';
import { type Cell, type Column, type Question } from './question';

type Drawn = NonNullable<Column['drawn']>;

const COLOURS: Readonly<Record<Scheme, Readonly<Record<Drawn, string>>>> = {
  light: { BLOCK: '#c92a2a', REVIEW: '#e8a33d', CLEAR: '#4c9f70', ALL: '#297dcf' },
  dark: { BLOCK: '#e05d5d', REVIEW: '#d99a3a', CLEAR: '#57a97a', ALL: '#4c93d6' },
};

export interface ChartData {
  readonly question: Pick<Question, 'chart' | 'columns'>;
  readonly rows: readonly (readonly Cell[])[];
  readonly language: Language;
  readonly scheme: Scheme;
}

/** What ECharts draws: lying bars for names, standing ones and lines for time. */
export function chartOption({ language, question, rows, scheme }: ChartData): EChartsCoreOption {
  const { chart, columns } = question;
  const lying = chart === 'bars';
  const ordered = lying ? [...rows].reverse() : rows;
  const ink = scheme === 'dark' ? '#c9c9c9' : '#495057';
  const rule = scheme === 'dark' ? '#424242' : '#dee2e6';
  const nameOf = (row: readonly Cell[]): string =>
    row.filter((_cell, at) => !columns[at]?.drawn && !columns[at]?.figure).join(' · ');
  const values = {
    type: 'value',
    minInterval: 1,
    axisLabel: { color: ink },
    splitLine: { lineStyle: { color: rule } },
  };
  const names = {
    type: 'category',
    data: ordered.map(nameOf),
    axisLabel: { color: ink, hideOverlap: true, ...(lying ? { width: 150, overflow: 'truncate' } : {}) },
    axisLine: { lineStyle: { color: rule } },
    axisTick: { show: false },
  };
  const series = columns.flatMap(({ drawn, title }, at) =>
    drawn ? [{ drawn, title: title[language], at }] : [],
  );
  return {
    aria: { enabled: true },
    animation: false,
    grid: { left: 8, right: 16, top: series.length > 1 ? 36 : 12, bottom: 4, containLabel: true },
    legend: { show: series.length > 1, top: 0, left: 0, textStyle: { color: ink } },
    tooltip: { trigger: 'axis', axisPointer: { type: chart === 'line' ? 'line' : 'shadow' }, confine: true },
    xAxis: lying ? values : names,
    yAxis: lying ? names : values,
    series: series.map(({ at, drawn, title }) => ({
      name: title,
      type: chart === 'line' ? 'line' : 'bar',
      ...(lying ? { stack: 'all', barMaxWidth: 18 } : {}),
      itemStyle: { color: COLOURS[scheme][drawn] },
      data: ordered.map((row) => row[at] ?? 0),
    })),
  };
}
