import { DemoDataDocument } from '../gql/graphql';
import { ask } from '../site/ask';
import { element } from '../site/element';
import { showPage } from '../site/frame';
import { type Language } from '../site/language';
import { cellOf } from './cell';
import { text } from './notebook-text';
import { ownQuestion } from './own-question';
import { type Question, type Span } from './question';
import { questionsOfRisk } from './questions-of-risk';
import { questionsOfWork } from './questions-of-work';

const QUESTIONS: readonly Question[] = [...questionsOfRisk, ...questionsOfWork];

/** The last thirty days, today among them, UTC. */
function lastDays(now: Date): Span {
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
  return { from: day(now.getTime() - 29 * 86_400_000), to: day(now.getTime()) };
}

/** Says that the data is of the demo, where it is. */
function demoNotice(language: Language): HTMLElement {
  const place = element('div');
  void ask(DemoDataDocument, {}).then(
    ({ registers }) => {
      if (registers.edges.some(({ node }) => node.format === 'demo'))
        place.replaceChildren(element('p', { class: 'demo' }, text[language].demo));
    },
    () => undefined, // the questions themselves say why there is no answer
  );
  return place;
}

showPage('/notebook', (language) => {
  const words = text[language];
  const span = lastDays(new Date());
  const links = QUESTIONS.map(({ id, title }) =>
    element('li', {}, element('a', { href: `#${id}` }, title[language])),
  );
  return {
    title: `${words.title} · bordermark`,
    main: [
      element('h1', {}, words.title),
      element('p', { class: 'lead' }, words.lead),
      demoNotice(language),
      element(
        'nav',
        { 'aria-label': words.contents },
        element('ol', { class: 'contents' }, ...links),
        element('a', { href: '#own' }, words.own),
      ),
      ...QUESTIONS.map((question) => cellOf(question, span, language)),
      ownQuestion(language),
    ],
  };
});
