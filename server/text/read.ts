import { foldText } from './fold-text';
import { scriptOf } from './script';
import { segment } from './segment';
import { skeleton } from './skeleton';
import { type Fold, type Reading, type Script, type Token } from './types';

export interface ReadOptions {
  /** BCP 47 language of the text, where known: decides how Turkish i is folded. */
  readonly language?: string;
}

const LETTER = String.raw`[\p{L}\p{N}\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]`;
/** Single letters joined by one separator each (A-D-I-D-A-S, n i k e), or an unbroken run with signs inside it. */
const WORD = new RegExp(
  String.raw`(?<!\p{L})(?:[\p{L}\p{N}][-._ ·]){2,}[\p{L}\p{N}](?![\p{L}\p{N}])|${LETTER}+(?:['’*•●×#$@!€|]+${LETTER}+)*`,
  'gu',
);
const SPACELESS: ReadonlySet<Script> = new Set(['HAN', 'HIRAGANA', 'KATAKANA', 'THAI']);

function scriptOfWord(raw: string): Script {
  let digits = false;
  for (const char of raw) {
    const script = scriptOf(char.codePointAt(0) as number);
    if (script === 'DIGIT') digits = true;
    else if (script !== 'OTHER') return script;
  }
  return digits ? 'DIGIT' : 'OTHER';
}

function shifted(folds: readonly Fold[], by: number): Fold[] {
  return folds.map((fold) => ({ ...fold, start: fold.start + by, end: fold.end + by }));
}

function tokenOf(original: string, start: number, end: number): Token | null {
  const raw = original.slice(start, end);
  const text = skeleton(raw);
  if (text === '') return null;
  return { start, end, raw, text, script: scriptOfWord(raw), folds: shifted(foldText(raw).folds, start) };
}

/** Words of one unbroken run: one, unless the run is wholly of scripts that set no spaces. */
function spansOf(raw: string): readonly { start: number; end: number }[] {
  const scripts = new Set<Script>();
  for (const char of raw) scripts.add(scriptOf(char.codePointAt(0) as number));
  scripts.delete('OTHER');
  const spaceless = [...scripts].every((script) => SPACELESS.has(script));
  const first = [...scripts][0];
  return spaceless && first !== undefined
    ? segment(raw, scripts.has('KATAKANA') || scripts.has('HIRAGANA') ? 'HIRAGANA' : first)
    : [{ start: 0, end: raw.length }];
}

/** A text as words with their places in it (UTF-16), their normal form and what was folded. Time grows with its length. */
export function readText(text: string, _options: ReadOptions = {}): Reading {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    for (const span of spansOf(match[0])) {
      const token = tokenOf(text, match.index + span.start, match.index + span.end);
      if (token) tokens.push(token);
    }
  }
  return { original: text, tokens };
}
