import { storeToken } from '../site/ask';
import { element } from '../site/element';
import { type Language } from '../site/language';
import { text } from './notebook-text';

let made = 0;

/** Asks for a token where the server answers nobody without one. */
export function tokenForm(language: Language, used: () => void): HTMLElement {
  const words = text[language];
  storeToken(''); // one that was refused is of no use
  made += 1;
  const input = element('input', { id: `token-${made}`, type: 'password', autocomplete: 'off' });
  return element(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault();
        storeToken(input.value.trim());
        used();
      },
    },
    element('p', {}, words.tokenWord),
    element(
      'div',
      { class: 'row' },
      element('label', { for: input.id }, words.token),
      input,
      element('button', { type: 'submit' }, words.use),
    ),
  );
}
