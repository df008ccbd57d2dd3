/** How a span of a listing is linked to a mark: one step of a chain of rewrites. */
export type TransformationKind =
  | 'EXACT'
  | 'CASE'
  | 'WIDTH'
  | 'COMPATIBILITY'
  | 'DIACRITIC'
  | 'INVISIBLE'
  | 'SPACING'
  | 'PUNCTUATION'
  | 'TYPO'
  | 'HOMOGLYPH'
  | 'LEET'
  | 'MASKED'
  | 'REPEATED'
  | 'PHONETIC'
  | 'TRANSLITERATION'
  | 'TRADITIONAL'
  | 'LOOKALIKE_GLYPH'
  | 'AFFIX' // plural, possessive, inflection
  | 'CONTAINED' // the mark is one part of a longer name, at a word boundary
  | 'ALIAS' // another documented name of the same brand (耐克 for NIKE)
  | 'TRANSLATION'
  | 'ABBREVIATION'
  | 'NUMBER_WORD';

/**
 * One rewrite of the whole text. A list of them is a chain: the first `from` is the span as it stands in the listing,
 * each `to` is the next `from`, the last `to` is the mark's text (or the alias that the last ALIAS step turns into it).
 */
export interface Transformation {
  readonly kind: TransformationKind;
  readonly from: string;
  readonly to: string;
}

export type MarkType =
  'WORD' | 'FIGURATIVE' | 'COMBINED' | 'THREE_DIMENSIONAL' | 'SOUND' | 'COLOUR' | 'OTHER';

/** Status as the law needs it. UNKNOWN is an office's code that no table maps: never read as dead. */
export type TrademarkStatus =
  | 'FILED'
  | 'PUBLISHED'
  | 'OPPOSED'
  | 'REGISTERED'
  | 'REFUSED'
  | 'WITHDRAWN'
  | 'EXPIRED'
  | 'CANCELLED'
  | 'UNKNOWN';

/** A mark recorded with a customs authority. Dates are calendar dates in the authority's zone, `YYYY-MM-DD`. */
export interface RecordalFacts {
  readonly id: number;
  readonly authority: string;
  readonly number: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly status:
    'DRAFT' | 'SUBMITTED' | 'UNDER_EXAMINATION' | 'APPROVED' | 'REFUSED' | 'LAPSED' | 'REVOKED';
}

/** A further name of the same brand, documented by the source of the brand data. */
export interface Alias {
  readonly text: string;
  /** BCP 47 language of the name, where known. */
  readonly language: string | null;
}

/** What the index holds of one mark: its text, and the legal facts that a verdict needs. */
export interface MarkFacts {
  /** Row id of the trademark in the store. */
  readonly id: number;
  readonly text: string;
  readonly aliases: readonly Alias[];
  readonly office: string;
  readonly applicationNumber: string;
  readonly registrationNumber: string | null;
  readonly markType: MarkType;
  readonly status: TrademarkStatus;
  readonly filingDate: string | null;
  readonly registrationDate: string | null;
  readonly expiryDate: string | null;
  /** Nice classes, 1 to 45, ascending. */
  readonly niceClasses: readonly number[];
  /** Goods and services terms as filed, where loaded; may be empty. */
  readonly goods: readonly string[];
  /** ISO 3166-1 alpha-2 countries that a WO record designates; empty otherwise. */
  readonly designations: readonly string[];
  readonly ownerId: number;
  readonly brandId: number | null;
  readonly wellKnown: boolean;
  readonly recordals: readonly RecordalFacts[];
}

/** One span of one searched text that resembles one mark. */
export interface SpanMatch {
  /** Ordinal of the mark in the index; `facts(mark)` gives what is known of it. */
  readonly mark: number;
  /** Which of the searched texts. */
  readonly field: number;
  /** UTF-16 offsets into that text. */
  readonly start: number;
  readonly end: number;
  /** The name that was met: the mark's own text, or one of its aliases. */
  readonly name: string;
  /** The key or rule that found it. The chain of transformations is worked out by `explainLink`. */
  readonly kind: TransformationKind;
  /** Edits between the normal forms; 0 for keys that are equal. */
  readonly edits: number;
  /** Rank: higher is likelier, in [0, 1]. */
  readonly score: number;
}

export interface SearchOptions {
  /** Only marks with one of these Nice classes (or without any) are returned. */
  readonly niceClasses?: readonly number[];
  /** The most matches returned per call, best first. Default 50. */
  readonly limit?: number;
  /** Only names that the texts write letter for letter, whatever the case and the accents; a small part of the time. */
  readonly lettersOnly?: boolean;
  /** Only names in Latin letters that a text, as a whole and in a script other than Latin and Han, may spell by ear. */
  readonly byEar?: boolean;
}

/** The matching index behind the interface that every engine keeps. Synchronous: it reads memory only. */
export interface MarkIndex {
  /** Changes with every register change; equal versions give equal answers. */
  readonly version: string;
  /** Marks in it. */
  readonly size: number;
  /** Every mark that a span of one of the texts resembles, best first. */
  search(texts: readonly string[], options?: SearchOptions): readonly SpanMatch[];
  facts(mark: number): MarkFacts;
  /** How ordinary a word is in listings, in [0, 1]: 0 never seen, 1 the commonest. Ranks and weighs. */
  ordinariness(word: string): number;
  /** How usual a word is in the goods that the registers file in a class, in [0, 1]; left out where that is not known. */
  usualness?(word: string, niceClass: number): number;
}

export type SignGrade = 'IDENTICAL' | 'SIMILAR' | 'DISSIMILAR';

/** One side of a comparison of signs. */
export interface Sign {
  readonly text: string;
  readonly aliases?: readonly Alias[];
  readonly niceClasses?: readonly number[];
}

/** What is known of words, to weigh what two signs share. All optional: without it, built-in lists serve. */
export interface SignContext {
  /** How ordinary a word is in listings and registers, in [0, 1]. */
  readonly ordinariness?: (word: string) => number;
  /** How usual a word is for the goods in question, in [0, 1]. */
  readonly usualness?: (word: string) => number;
}

export interface SignComparison {
  readonly grade: SignGrade;
  /** Global assessment, [0, 1]; calibrated as the probability that the signs would be held confusingly similar. */
  readonly score: number;
  /** Parts, each in [0, 1]. */
  readonly visual: number;
  readonly aural: number;
  readonly conceptual: number;
  /** The element that both share, as the first sign writes it; empty if none. */
  readonly sharedElement: string;
  /** How distinctive that element is, [0, 1]: 0 is descriptive or everyday, 1 is fanciful. */
  readonly distinctiveness: number;
  /** How the first is turned into the second, a chain (see Transformation); empty where they are DISSIMILAR. */
  readonly transformations: readonly Transformation[];
  /** Short codes of the features that decided, gravest first. */
  readonly reasons: readonly string[];
}
