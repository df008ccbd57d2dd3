import { RegisterStateDocument, type RegisterStateQuery } from '../gql/graphql';
import { ask } from '../site/ask';
import { element } from '../site/element';
import { type Language, moment, number } from '../site/language';
import { failure } from './failure';
import { text } from './landing-text';

type Register = RegisterStateQuery['registers']['edges'][number]['node'];

/** Which registers the answers rest on, and how fresh each is. */
export function registerState(language: Language): HTMLElement {
  const words = text[language];
  const place = element('div', { 'aria-live': 'polite' }, element('p', { class: 'soft' }, words.asking));
  ask(RegisterStateDocument, {}).then(
    ({ registers }) =>
      place.replaceChildren(
        ...stateOf(
          registers.edges.map(({ node }) => node),
          language,
        ),
      ),
    (error: unknown) => place.replaceChildren(failure(error, language)),
  );
  return element('section', { 'aria-label': words.register }, element('h2', {}, words.register), place);
}

function stateOf(registers: readonly Register[], language: Language): HTMLElement[] {
  const words = text[language];
  if (registers.length === 0) return [element('p', {}, words.noRegister)];
  const head = [words.source, words.version, words.filings, words.fresh];
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head.map((title) => element('th', { scope: 'col' }, title)))),
    element('tbody', {}, ...registers.map((register) => rowOf(register, language))),
  );
  const demo = registers.some(({ format }) => format === 'demo');
  return [
    ...(demo ? [element('p', { class: 'demo' }, words.demo)] : []),
    element('div', { class: 'table', tabindex: 0, role: 'region', 'aria-label': words.register }, table),
  ];
}

function rowOf({ freshness, name, newestVersion }: Register, language: Language): HTMLElement {
  const words = text[language];
  const { ageDays, stale, warning } = freshness;
  const age = [stale ? words.stale : null, ageDays === null ? null : words.days(ageDays)]
    .filter(Boolean)
    .join(', ');
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    element('td', {}, newestVersion?.asOf ? moment(language, newestVersion.asOf) : '–'),
    element('td', {}, newestVersion ? number(language, newestVersion.readCount) : '–'),
    element('td', { title: warning ?? undefined }, age),
  );
}
