import { element } from '../site/element';
import { button, scheme } from '../site/frame';
import { type Language } from '../site/language';
import { answerOrWhy } from './answer';
import { chartOf } from './chart';
import { csvOf, download } from './csv';
import { text } from './notebook-text';
import { type Cell, type Question, type QuestionVariables, type Span } from './question';
import { tableOf } from './table';

/** A question's place on the page: it is asked at once, and again as often as the reader likes. */
export function cellOf(question: Question, span: Span, language: Language): HTMLElement {
  const words = text[language];
  const title = question.title[language];
  const variables = element('textarea', { id: `${question.id}-variables`, rows: 8, spellcheck: 'false' });
  variables.value = JSON.stringify(question.variables(span), null, 2);
  const answer = element('div', { class: 'answer', 'aria-live': 'polite' });
  const run = (): void => {
    answer.replaceChildren(element('p', { class: 'soft' }, words.asking));
    void answerOrWhy<QuestionVariables>(variables.value, language, run, async (given) =>
      shown(question, await question.rows(given, language), language),
    ).then((parts) => answer.replaceChildren(...parts));
  };
  run();
  return element(
    'section',
    { id: question.id, 'aria-label': title },
    element('h2', {}, title),
    element('p', { class: 'soft' }, question.word[language]),
    answer,
    element(
      'details',
      {},
      element('summary', {}, words.operation),
      element('pre', { tabindex: 0 }, question.operation),
      element('label', { for: `${question.id}-variables` }, words.variables),
      variables,
      element(
        'div',
        { class: 'row' },
        button(words.run, run),
        button(words.sandbox, () => location.assign(sandboxAddress(question, variables.value))),
      ),
    ),
  );
}

/** The sandbox with an operation and its variables at hand. */
function sandboxAddress({ operation }: Question, variables: string): string {
  return `/sandbox?${new URLSearchParams({ query: operation, variables })}`;
}

function shown(question: Question, rows: readonly (readonly Cell[])[], language: Language): HTMLElement[] {
  const words = text[language];
  if (rows.length === 0) return [element('p', {}, words.nothing)];
  const title = question.title[language];
  const { columns } = question;
  const save = (): void =>
    download(
      `${question.id}.csv`,
      csvOf(
        columns.map((column) => column.title[language]),
        rows,
      ),
    );
  return [
    chartOf(title, { question, rows, language, scheme: scheme() }),
    element('details', {}, element('summary', {}, words.figures), tableOf(title, columns, rows, language)),
    button(words.csv, save),
  ];
}
