/** A further name of a brand, as its source documents it. */
export interface DemoAlias {
  readonly text: string;
  /** BCP 47 language; null where the source does not say. */
  readonly language: string | null;
}

export type BrandSource = 'own-list' | 'name-suggestion-index' | 'simple-icons' | 'invented';

/** A brand of the demo register: the name is real (unless invented), the filings made of it are not. */
export interface DemoBrand {
  readonly name: string;
  readonly aliases: readonly DemoAlias[];
  /** Nice classes, ascending. */
  readonly classes: readonly number[];
  readonly source: BrandSource;
  /** ISO 3166-1 alpha-2, where the source says so. */
  readonly country: string | null;
  /** Item of Wikidata that the source names: brands that share it belong to one company. */
  readonly wikidata: string | null;
  /** Name of the brand whose company owns this one; its own name for most. */
  readonly holder: string;
}
