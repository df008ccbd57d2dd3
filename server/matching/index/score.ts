import { type TransformationKind } from '../types';
import { type Likeness } from './rules';

/** What is known of a window, beside its letters. */
export interface WindowTraits {
  /** What its lane undid. */
  readonly lane: TransformationKind;
  readonly letters: number;
  /** It is a part of a longer word. */
  readonly inside: boolean;
  /** A plural or possessive ending was cut off. */
  readonly affix: boolean;
  /** How ordinary its words are in listings, [0, 1]: the least ordinary of them. */
  readonly ordinariness: number;
}

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

/** The kind that a match is reported as: what the text's reading undid, else the likeness, else what the mark's form is. */
export function kindOf(
  window: WindowTraits,
  form: TransformationKind,
  likeness: Likeness,
): TransformationKind {
  if (window.lane !== 'EXACT') return window.lane;
  if (likeness.kind !== 'EXACT') return likeness.kind;
  if (window.affix) return 'AFFIX';
  return window.inside ? 'CONTAINED' : form;
}

/**
 * Rank of a match in [0, 1]: the worth of its kind, less for each edit by its share of the letters, less for short names,
 * less for words that are ordinary in listings, far less where such a word is only near the mark.
 */
export function scoreOf(window: WindowTraits, kind: TransformationKind, likeness: Likeness): number {
  let score = WORTH[kind] ?? 0.8;
  if (likeness.kind === 'TYPO') score *= 1 - (EDIT_COST * likeness.edits) / (window.letters + 1);
  else if (likeness.kind === 'PHONETIC' && kind !== 'PHONETIC') score *= 0.7;
  score *= 1 - SHORTNESS / window.letters;
  const cost = likeness.kind === 'EXACT' ? ORDINARY_IDENTITY : ORDINARY_LIKENESS;
  return score * (1 - cost * window.ordinariness);
}
