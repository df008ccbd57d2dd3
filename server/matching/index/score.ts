import { type TransformationKind } from '../types';
import { type Likeness, SHORTEST_LOOKALIKE } from './rules';
import { Seam } from './tells';

/** What is known of a window, beside its letters. */
export interface WindowTraits {
  /** What its lane undid. */
  readonly lane: TransformationKind;
  readonly letters: number;
  /** It is written in Han or Hangul. */
  readonly dense: boolean;
  /** How much its words tell, in bits. */
  readonly bits: number;
  /** How badly its ends tear what belongs together: the sum of both seams. */
  readonly torn: number;
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
/** Bits that an edit takes: which letter, at which place, and that there is one at all. */
const EDIT_BITS = 10;
const DENSE_EDIT_BITS = 13;
const MASK_BITS = 3.5;
/** What two names of one sound have in common tells so much less, and each sound that is not quite the same takes more. */
const SOUND_SHARE = 0.75;
const ROUGH_BITS = 4;
/** With so many bits more, half of the doubt is gone. */
const HALVING = 7;
const ORDINARY_LIKENESS = 0.8;
const ORDINARY_IDENTITY = 0.5;
const SEAM_COST = 0.1;

/** Two characters that only look like a name are none in the middle of something longer, nor a part of a word. */
export const isTornLookalike = ({ letters, torn }: WindowTraits, form: TransformationKind): boolean =>
  form === 'LOOKALIKE_GLYPH' && letters === SHORTEST_LOOKALIKE && torn > Seam.STRANGE;

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
 * Rank of a match in [0, 1]: the worth of its kind, by how much its letters tell once the edits are paid for, less for
 * words that are ordinary in listings, far less where such a word is only near the mark, less where the window is torn out
 * of a word.
 */
export function scoreOf(window: WindowTraits, kind: TransformationKind, likeness: Likeness): number {
  let tells = window.bits;
  if (likeness.kind === 'TYPO') tells -= likeness.edits * (window.dense ? DENSE_EDIT_BITS : EDIT_BITS);
  else if (likeness.kind === 'MASKED') tells -= likeness.edits * MASK_BITS;
  else if (likeness.kind === 'PHONETIC') tells = tells * SOUND_SHARE - likeness.rough * ROUGH_BITS;
  const cost = kind === 'EXACT' ? ORDINARY_IDENTITY : ORDINARY_LIKENESS;
  return (
    (WORTH[kind] ?? 0.8) *
    (1 - 2 ** (-Math.max(1, tells) / HALVING)) *
    (1 - cost * window.ordinariness) *
    (1 - SEAM_COST * window.torn)
  );
}
