/** Writing systems that the reader tells apart. ISO 15924 names, shortened to those that marks use. */
export type Script =
  | 'LATIN'
  | 'HAN'
  | 'HIRAGANA'
  | 'KATAKANA'
  | 'HANGUL'
  | 'CYRILLIC'
  | 'GREEK'
  | 'ARABIC'
  | 'HEBREW'
  | 'THAI'
  | 'DEVANAGARI'
  | 'DIGIT'
  | 'OTHER';

/** What was done to a piece of text to bring it to its normal form. */
export type FoldKind =
  | 'CASE' // upper to lower, language aware
  | 'WIDTH' // full width and half width forms
  | 'COMPATIBILITY' // ligatures, mathematical letters, enclosed letters (NFKC)
  | 'DIACRITIC' // marks taken off a base letter
  | 'INVISIBLE' // zero-width and bidi controls removed
  | 'HOMOGLYPH' // a look-alike of another script or symbol
  | 'LEET' // digits and symbols in place of letters
  | 'MASK' // letters hidden behind *, _, ● and the like
  | 'REPEAT' // letters written more often than the word has them
  | 'SPACING' // spaces inside a word
  | 'PUNCTUATION' // hyphens, dots, slashes inside a word
  | 'TRADITIONAL' // traditional to simplified Han
  | 'ROMANIZED'; // another script written in Latin letters

/** One fold, with its place in the text as it was sent. */
export interface Fold {
  readonly kind: FoldKind;
  /** UTF-16 offset of the first code unit in the original. */
  readonly start: number;
  /** UTF-16 offset behind the last code unit in the original. */
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

/** One word (or one segmented word of a script without spaces). */
export interface Token {
  /** UTF-16 offsets into the original text. */
  readonly start: number;
  readonly end: number;
  /** The text as it stands in the original. */
  readonly raw: string;
  /** The normal form: lower case, folded to its skeleton; letters and digits only. */
  readonly text: string;
  readonly script: Script;
  readonly folds: readonly Fold[];
}

/** A text, read. */
export interface Reading {
  readonly original: string;
  readonly tokens: readonly Token[];
}
