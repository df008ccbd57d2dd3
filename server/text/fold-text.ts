import { clustersOf, foldCluster } from './clusters';
import { scriptOf } from './script';
import { type Fold, type FoldKind } from './types';

/** A folded text and what was done to it, in order. */
export interface FoldedText {
  readonly text: string;
  readonly folds: readonly Fold[];
}

/** Which kind of fold turns `from` into `to`, by what is special about `from`. */
function kindOf(from: string, to: string): FoldKind {
  if (to === '') return /\p{M}/u.test(from) ? 'DIACRITIC' : 'INVISIBLE';
  if (to === ' ') return /\s/u.test(from) ? 'SPACING' : 'PUNCTUATION';
  const code = from.codePointAt(0) as number;
  if (code >= 0xff00 && code <= 0xffef) return 'WIDTH';
  if (from.toLowerCase() === to) return 'CASE';
  if (from.normalize('NFKC') !== from.normalize('NFC')) return 'COMPATIBILITY';
  if (scriptOf(code) === 'HAN') return 'TRADITIONAL';
  return scriptOf(code) === 'LATIN' || from.normalize('NFD') !== from ? 'DIACRITIC' : 'COMPATIBILITY';
}

/** Folds of one code point, as a chain over the same span: case first, then the rest. */
export function chainOf(raw: string, folded: string, start: number): Fold[] {
  const end = start + raw.length;
  const lower = raw.toLowerCase();
  if (lower !== raw && lower !== folded && lower.length === raw.length) {
    return [
      { kind: 'CASE', start, end, from: raw, to: lower },
      { kind: kindOf(lower, folded), start, end, from: lower, to: folded },
    ];
  }
  return [{ kind: kindOf(raw, folded), start, end, from: raw, to: folded }];
}

/** A fold that goes on where the one before it ends, of the same kind, is the same fold. */
export function pushFold(folds: Fold[], chain: readonly Fold[], alone: boolean): boolean {
  const last = folds[folds.length - 1];
  const [only] = chain;
  if (alone && chain.length === 1 && last && only && last.kind === only.kind && last.end === only.start) {
    folds[folds.length - 1] = { ...last, end: only.end, from: last.from + only.from, to: last.to + only.to };
    return true;
  }
  folds.push(...chain);
  return chain.length === 1;
}

/**
 * The text with every code point in its normal form (see foldCodePoint), and the folds that lead there, in the order of
 * the text; folds over the same span follow one another. `applyFolds(text, folds)` is the folded text again.
 */
export function foldText(text: string): FoldedText {
  const folds: Fold[] = [];
  const parts: string[] = [];
  let at = 0;
  let alone = false;
  for (const char of clustersOf(text)) {
    const folded = foldCluster(char);
    if (folded !== char) alone = pushFold(folds, chainOf(char, folded, at), alone);
    parts.push(folded);
    at += char.length;
  }
  return { text: parts.join(''), folds };
}

/** The text after the folds, applied in order; those over the same span one after the other. */
export function applyFolds(text: string, folds: readonly Fold[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const fold of folds) {
    if (fold.start < at) parts.pop();
    else parts.push(text.slice(at, fold.start));
    parts.push(fold.to);
    at = fold.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
