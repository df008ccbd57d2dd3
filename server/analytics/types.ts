/** What a screening counts as, beside its verdict, seller and route; 0 or '' where it is not known. */
export interface CountedAs {
  readonly reason: string;
  readonly niceClass: number;
  readonly brandId: number;
}
