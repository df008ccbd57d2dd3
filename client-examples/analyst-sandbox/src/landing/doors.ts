import { type Child, element } from '../site/element';
import { type Language } from '../site/language';
import { text } from './landing-text';

function door(href: string, title: string, ...word: readonly Child[]): HTMLElement {
  return element(
    'li',
    { class: 'card' },
    element('h2', {}, element('a', { href }, title)),
    element('p', {}, ...word),
  );
}

/** The three ways into the platform. */
export function doors(language: Language): HTMLElement {
  const words = text[language];
  return element(
    'ul',
    { class: 'cards', 'aria-label': words.doors },
    door('/dashboard/', words.dashboard, words.dashboardWord),
    door(
      '/sandbox',
      words.sandbox,
      words.sandboxWord,
      element('a', { href: '/notebook' }, words.notebook),
      words.fullStop,
    ),
    door(
      '/schema.graphql',
      words.api,
      words.apiWord,
      element('a', { href: '/schema.graphql' }, words.schema),
      words.fullStop,
    ),
  );
}
