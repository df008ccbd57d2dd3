/** How the goods of a listing relate to the goods of a mark. */
export type GoodsGrade = 'SAME' | 'SIMILAR' | 'DIFFERENT' | 'UNKNOWN';

/** Where a reading of goods comes from, surest first. */
export type GoodsSource = 'STATED_CLASS' | 'HS_CODE' | 'CATEGORY' | 'TITLE' | 'DESCRIPTION';

/** What a listing says of its goods. */
export interface GoodsInput {
  readonly title?: string;
  readonly description?: string;
  /** Category path, widest first: ["Clothing", "Shoes", "Sneakers"]. */
  readonly category?: readonly string[];
  /** Harmonized System code, 2 to 10 digits, dots allowed. */
  readonly hsCode?: string;
  readonly niceClasses?: readonly number[];
}

export interface ClassGuess {
  /** Nice class, 1 to 45. */
  readonly niceClass: number;
  /** [0, 1] */
  readonly confidence: number;
  readonly source: GoodsSource;
  /** What led there: the term, the HS heading, the path element. */
  readonly evidence: string;
}

/** The goods of a listing, read. No guess at all means unknown. */
export interface GoodsReading {
  /** Best first. */
  readonly classes: readonly ClassGuess[];
  /** Lexicon terms met, in normal form ("running shoes"), main goods first. */
  readonly terms: readonly string[];
}

/** One side of a comparison of goods. */
export interface GoodsSide {
  readonly classes: readonly number[];
  /** Terms as filed or as read; may be empty. */
  readonly terms: readonly string[];
}

/** Why goods were graded as they were. */
export type GoodsBasis =
  | 'SAME_TERM'
  | 'SAME_CLASS'
  | 'SAME_GROUP' // the same similar group inside a class
  | 'CLASS_COVERED' // one term covers the other (clothing, trousers)
  | 'COMPLEMENTARY'
  | 'SAME_CHANNEL'
  | 'COORDINATED_CLASSES'
  | 'DIFFERENT_CLASSES'
  | 'DIFFERENT_GROUP'
  | 'NOT_STATED';

export interface GoodsComparison {
  readonly grade: GoodsGrade;
  /** [0, 1] */
  readonly score: number;
  readonly basis: GoodsBasis;
  /** One sentence for people. */
  readonly explanation: string;
}
