import { foldWord } from './fold-word';
import { scriptOf } from './script';
import { type Fold, type Reading, type Script, type Token } from './types';
import { wordsOf } from './words';

/** What is known of a text before it is read. */
export interface ReadOptions {
  /** BCP 47 language of the text, where known: Han is cut into words by it. Turkish i folds to i in every language. */
  readonly language?: string;
}

/** The script that most letters of a normal form are of; digits decide only where there is no letter. */
function scriptOfWord(text: string): Script {
  const counts = new Map<Script, number>();
  for (const char of text) {
    const script = scriptOf(char.codePointAt(0) as number);
    counts.set(script, (counts.get(script) ?? 0) + (script === 'DIGIT' ? 0.001 : 1));
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'OTHER';
}

function tokenOf(original: string, start: number, end: number): Token | null {
  const raw = original.slice(start, end);
  const { text, folds } = foldWord(raw, true);
  if (text === '') return null;
  const moved: Fold[] = folds.map((fold) => ({ ...fold, start: fold.start + start, end: fold.end + start }));
  return { start, end, raw, text, script: scriptOfWord(text), folds: moved };
}

/**
 * A text as words: their places in it (UTF-16 offsets), their normal form and what was folded to reach it; the folds,
 * applied to the raw word in order, give the normal form. Time grows with the length of the text.
 */
export function readText(text: string, options: ReadOptions = {}): Reading {
  const tokens: Token[] = [];
  for (const { start, end } of wordsOf(text, options.language?.startsWith('ja'))) {
    const token = tokenOf(text, start, end);
    if (token) tokens.push(token);
  }
  return { original: text, tokens };
}
