import { type KnowingMore } from './knowing-more';
import { type GroupFigures, type PairReport } from './pairs';

const shown = (value: number): string => value.toFixed(3).replace(/^0/, '');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function groupTable(title: string, groups: readonly GroupFigures[]): string {
  return table(
    [title, 'pairs', 'of them in conflict', 'right at the threshold'],
    groups.map(({ group, pairs, conflicts, right }) => [
      group,
      String(pairs),
      String(conflicts),
      shown(right),
    ]),
  );
}

/** What goods and fame add to the signs, as Markdown. */
function knowingMoreMarkdown({ rows, stated }: KnowingMore): string {
  const figures = table(
    ['what is known', 'AUC', 'best F1', 'Brier'],
    rows.map((row) => [row.known, shown(row.auc), shown(row.f1), shown(row.brier)]),
  );
  return `With the goods of the row (${stated} pairs state them; the others rest on the signs):\n\n${figures}`;
}

/** A report on pairs as Markdown: methods, kinds, scripts, calibration, and what goods add where they are stated. */
export function pairsMarkdown(report: PairReport): string {
  const methods = table(
    ['method', 'AUC', 'best F1', 'recall at 95 % precision', 'recall at 1 % false positives'],
    report.methods.map((row) => [
      row.method,
      shown(row.auc),
      shown(row.f1),
      shown(row.recallAt95Precision),
      shown(row.recallAt1FalsePositive),
    ]),
  );
  const bins = table(
    ['score', 'pairs', 'said', 'true'],
    report.calibration.map((bin) => [
      `${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`,
      String(bin.cases),
      shown(bin.said),
      shown(bin.true),
    ]),
  );
  return [
    `${report.pairs} pairs, ${report.conflicts} of them in conflict.`,
    methods,
    groupTable('kind', report.byKind),
    groupTable('script', report.byScript),
    `Calibration (Brier ${shown(report.brier)}):`,
    bins,
    ...(report.withGoods ? [knowingMoreMarkdown(report.withGoods)] : []),
  ].join('\n\n');
}

/** The worst errors of a report as a Markdown table. */
export function worstMarkdown(report: PairReport): string {
  return table(
    ['signs', 'decided', 'score', 'what decided', 'source'],
    report.worst.map((error) => [
      `${error.markA} / ${error.markB}`,
      error.conflict ? 'conflict' : 'no conflict',
      shown(error.score),
      error.reasons.slice(0, 3).join(', ') || '—',
      error.source,
    ]),
  );
}
