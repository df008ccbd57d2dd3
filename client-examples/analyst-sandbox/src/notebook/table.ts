import { element } from '../site/element';
import { type Language, number } from '../site/language';
import { type Cell, type Column } from './question';

/** The rows as a table: the first column names the row. */
export function tableOf(
  label: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  language: Language,
): HTMLElement {
  const isFigure = columns.map(({ drawn, figure }) => drawn !== undefined || figure === true);
  const className = (at: number): string | undefined => (isFigure[at] ? 'figure' : undefined);
  const head = columns.map(({ title }, at) =>
    element('th', { scope: 'col', class: className(at) }, title[language]),
  );
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      ...row.map((cell, at) => {
        const text = typeof cell === 'number' ? number(language, cell) : cell;
        return at === 0
          ? element('th', { scope: 'row' }, text)
          : element('td', { class: className(at) }, text);
      }),
    ),
  );
  return element(
    'div',
    { class: 'table', tabindex: 0, role: 'region', 'aria-label': label },
    element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...body)),
  );
}
