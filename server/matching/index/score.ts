import { type TransformationKind } from '../types';
import { type Likeness } from './rules';
import { type Window } from './windows';

/** How much a kind of likeness is worth, where nothing else is known. */
const WORTH: Readonly<Partial<Record<TransformationKind, number>>> = {
  EXACT: 1,
  HOMOGLYPH: 0.98,
  LEET: 0.95,
  AFFIX: 0.95,
  LOOKALIKE_GLYPH: 0.93,
  REPEATED: 0.92,
  MASKED: 0.9,
  TRANSLITERATION: 0.88,
  TYPO: 0.86,
  CONTAINED: 0.85,
  PHONETIC: 0.7,
};
const EDIT_COST = 0.9;
const SHORTNESS = 0.35;
const ORDINARY_LIKENESS = 0.7;
const ORDINARY_IDENTITY = 0.3;

/** The kind that a match is reported as: what the text's reading undid, else what the mark's form is, else the likeness. */
export function kindOf(window: Window, form: TransformationKind, likeness: Likeness): TransformationKind {
  if (window.lane.kind !== 'EXACT') return window.lane.kind;
  if (likeness.kind !== 'EXACT') return likeness.kind;
  if (window.affix > 0) return 'AFFIX';
  if (window.inside) return 'CONTAINED';
  return form;
}

/**
 * Rank of a match in [0, 1]: the worth of its kind, less for each edit by its share of the letters, less for short names,
 * less for words that are ordinary in listings, far less where such a word is only near the mark.
 */
export function scoreOf(window: Window, kind: TransformationKind, likeness: Likeness): number {
  const letters = window.to - window.from;
  let score = WORTH[kind] ?? 0.8;
  if (likeness.kind === 'TYPO') score *= 1 - (EDIT_COST * likeness.edits) / (letters + 1);
  else if (likeness.kind === 'PHONETIC' && kind !== 'PHONETIC') score *= 0.7;
  score *= 1 - SHORTNESS / letters;
  return score * (1 - (likeness.kind === 'EXACT' ? ORDINARY_IDENTITY : ORDINARY_LIKENESS) * window.ordinariness);
}
