import { AskError } from '../site/ask';
import { element } from '../site/element';
import { type Language } from '../site/language';
import { text } from './notebook-text';
import { tokenForm } from './token-form';

/**
 * What stands in the place of an answer: the answer; or why there is none; or, where the server wants to know who asks, a form for a
 * token.
 * @param written variables as JSON text
 * @param again asks once more, with the token
 */
export async function answerOrWhy<Variables>(
  written: string,
  language: Language,
  again: () => void,
  answer: (variables: Variables) => Promise<HTMLElement[]>,
): Promise<HTMLElement[]> {
  const words = text[language];
  const failed = (why: string): HTMLElement[] => [element('p', { class: 'failed', role: 'alert' }, why)];
  let variables: Variables;
  try {
    variables = JSON.parse(written) as Variables;
  } catch (error) {
    return failed(`${words.badVariables}${(error as Error).message}`);
  }
  try {
    return await answer(variables);
  } catch (error) {
    if (error instanceof AskError && error.code === 'UNAUTHENTICATED') return [tokenForm(language, again)];
    return failed(`${words.failed}${error instanceof Error ? error.message : String(error)}`);
  }
}
