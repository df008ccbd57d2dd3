import { element } from '../site/element';
import { type ChartData, chartOption } from './chart-option';
import { init } from './echarts';

/** Pixels of a lying bar with the space around it. */
const BAR = 28;

/** Draws the rows. What it shows also stands in the table, for those who do not see it. */
export function chartOf(label: string, data: ChartData): HTMLElement {
  const box = element('div', { class: 'chart', role: 'img', 'aria-label': label });
  box.style.height = `${data.question.chart === 'bars' ? 90 + data.rows.length * BAR : 300}px`;
  // The size of the box is known once it is on the page; and it is told of every change from then on.
  let chart: ReturnType<typeof init> | undefined;
  const watch = new ResizeObserver(() => {
    if (!box.isConnected) {
      chart?.dispose();
      watch.disconnect();
    } else if (chart) chart.resize();
    else {
      chart = init(box, null, { renderer: 'svg' });
      chart.setOption(chartOption(data));
    }
  });
  watch.observe(box);
  return box;
}
