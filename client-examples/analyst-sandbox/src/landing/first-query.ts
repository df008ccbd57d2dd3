import { FirstAnswerDocument, type FirstAnswerQuery } from '../gql/graphql';
import { ask } from '../site/ask';
import { element } from '../site/element';
import { button } from '../site/frame';
import { type Language } from '../site/language';
import { failure } from './failure';
import { text } from './landing-text';
import { markedTitle } from './marked-title';

type Screening = FirstAnswerQuery['screen'];

const TITLE = 'N1KE Air running shoes, white';

/** Findings that are told in words; the answer as it came has all. */
const TOLD = 3;

/** The first query, which anybody may change, with the answer of this server. */
export function firstQuery(language: Language): HTMLElement {
  const words = text[language];
  const title = element('input', { id: 'title', value: TITLE, maxlength: 500, autocomplete: 'off' });
  const answer = element('div', { 'aria-live': 'polite', class: 'answer' });
  const askNow = (): void => {
    answer.replaceChildren(element('p', { class: 'soft' }, words.asking));
    ask(FirstAnswerDocument, { title: title.value }).then(
      ({ screen }) => answer.replaceChildren(...told(screen, title.value, language)),
      (error: unknown) => answer.replaceChildren(failure(error, language)),
    );
  };
  const form = element(
    'form',
    {
      class: 'row',
      onsubmit: (event) => {
        event.preventDefault();
        askNow();
      },
    },
    element('label', { for: 'title' }, words.itemTitle),
    title,
    element('button', { type: 'submit' }, words.ask),
    button(words.openInSandbox, () => location.assign(sandboxAddress(title.value))),
  );
  askNow();
  return element(
    'section',
    { 'aria-label': words.firstQuery },
    element('h2', {}, words.firstQuery),
    element('p', {}, words.firstWord),
    form,
    answer,
    element(
      'details',
      {},
      element('summary', {}, words.query),
      element('pre', { tabindex: 0 }, String(FirstAnswerDocument)),
    ),
  );
}

/** The sandbox with an operation and its variables at hand. */
function sandboxAddress(title: string): string {
  return `/sandbox?${new URLSearchParams({ query: String(FirstAnswerDocument), variables: JSON.stringify({ title }, null, 2) })}`;
}

function told(screening: Screening, title: string, language: Language): HTMLElement[] {
  const words = text[language];
  const { findings, verdict } = screening;
  const shown = findings.slice(0, TOLD);
  return [
    element(
      'p',
      { 'data-verdict': verdict },
      element('strong', { class: 'verdict' }, verdict),
      ' ',
      ...markedTitle(title, findings),
    ),
    ...(shown.length === 0 ? [element('p', {}, words.nothingFound)] : []),
    ...shown.map((finding) => findingOf(finding, words.wouldClear)),
    element(
      'details',
      {},
      element('summary', {}, words.answer),
      element('pre', { tabindex: 0 }, JSON.stringify({ data: { screen: screening } }, null, 2)),
    ),
  ];
}

function findingOf(finding: Screening['findings'][number], wouldClear: string): HTMLElement {
  const { explanation, trademark, verdict, whatWouldClear } = finding;
  const mark = trademark
    ? `${trademark.markText} (${trademark.office} ${trademark.registrationNumber ?? ''})`
    : '';
  return element(
    'div',
    { 'data-verdict': verdict },
    element('p', {}, element('strong', {}, mark), ` ${explanation}`),
    element('p', { class: 'soft' }, `${wouldClear}:`),
    element(
      'ul',
      { class: 'soft' },
      ...whatWouldClear.map(({ change, resultingVerdict }) =>
        element('li', {}, `${change} → ${resultingVerdict}`),
      ),
    ),
  );
}
