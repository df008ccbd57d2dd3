import { TypedDocumentString } from '../gql/graphql';
import { ask } from '../site/ask';
import { element } from '../site/element';
import { button, scheme } from '../site/frame';
import { type Language } from '../site/language';
import { answerOrWhy } from './answer';
import { chartOf } from './chart';
import { csvOf, download } from './csv';
import { type FlatTable, flatTable } from './flat-table';
import { text } from './notebook-text';
import { type Cell, type Column } from './question';
import { tableOf } from './table';

/** Rows that are drawn: more bars than these nobody reads. */
const DRAWN = 30;

const EXAMPLE = `query {
  screeningStatistics(groupBy: [BRAND], filter: {}, first: 10) {
    edges {
      node {
        brand {
          name
        }
        block
        review
      }
    }
  }
}`;

const documentOf = (written: string) =>
  new TypedDocumentString<Record<string, unknown>, Record<string, unknown>>(written);

/** A place for any query at all: its answer as chart, table and CSV. */
export function ownQuestion(language: Language): HTMLElement {
  const words = text[language];
  const query = element('textarea', { id: 'own-query', rows: 14, spellcheck: 'false' });
  query.value = EXAMPLE;
  const variables = element('textarea', { id: 'own-variables', rows: 3, spellcheck: 'false' });
  variables.value = '{}';
  const answer = element('div', { class: 'answer', 'aria-live': 'polite' });
  const run = (): void => {
    answer.replaceChildren(element('p', { class: 'soft' }, words.asking));
    void answerOrWhy<Record<string, unknown>>(variables.value, language, run, async (given) =>
      shown(flatTable(await ask(documentOf(query.value), given)), language),
    ).then((parts) => answer.replaceChildren(...parts));
  };
  return element(
    'section',
    { id: 'own', 'aria-label': words.own },
    element('h2', {}, words.own),
    element('p', { class: 'soft' }, words.ownWord),
    element('label', { for: 'own-query' }, words.operation),
    query,
    element('label', { for: 'own-variables' }, words.variables),
    variables,
    element('div', { class: 'row' }, button(words.run, run)),
    answer,
  );
}

/** Figures are drawn, the first of them alone: what figures of any query have to do with each other nobody knows. */
function columnsOf({ columns, rows }: FlatTable): Column[] {
  const isFigure = (at: number): boolean => rows.every((row) => typeof row[at] === 'number');
  const drawn = columns.findIndex((_column, at) => isFigure(at));
  return columns.map((name, at) => ({
    title: { en: name, zh: name },
    ...(at === drawn ? { drawn: 'ALL' as const } : { figure: isFigure(at) }),
  }));
}

function shown(table: FlatTable, language: Language): HTMLElement[] {
  const words = text[language];
  const columns = columnsOf(table);
  const rows: readonly (readonly Cell[])[] = table.rows;
  const question = { chart: 'bars' as const, columns };
  const chart = columns.some(({ drawn }) => drawn)
    ? [chartOf(words.own, { question, rows: rows.slice(0, DRAWN), language, scheme: scheme() })]
    : [];
  return [
    ...chart,
    tableOf(words.own, columns, rows, language),
    button(words.csv, () => download('own-question.csv', csvOf(table.columns, rows))),
  ];
}
