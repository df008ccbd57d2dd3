import { AskError, storeToken, storedToken } from '../site/ask';
import { element } from '../site/element';
import { type Language } from '../site/language';
import { text } from './landing-text';

/** Why there is no answer, and what to do. A token that is refused is forgotten. */
export function failure(error: unknown, language: Language): HTMLElement {
  const words = text[language];
  const isRefused = error instanceof AskError && error.code === 'UNAUTHENTICATED';
  if (isRefused && storedToken() !== '') storeToken('');
  const why = error instanceof Error ? error.message : String(error);
  return element(
    'p',
    { class: 'failed', role: 'alert' },
    isRefused ? words.needsToken : `${words.failed}${why}`,
  );
}
