/** A kind of goods that demo listings offer. */
export interface DemoProduct {
  readonly key: string;
  readonly niceClass: number;
  /** Subheading of the Harmonized System, with its dot. */
  readonly hsCode: string;
  /** Widest first. */
  readonly category: readonly string[];
  /** Price of one piece in US dollars, two fraction digits. */
  readonly price: string;
  /** Titles with `{b}` where a name would stand, English first. */
  readonly titles: readonly { readonly language: string; readonly text: string }[];
}
