import { type ReasonCode, type Verdict } from '../server/law/types';

/** What a demo listing is there to show. */
export type ListingKind =
  | 'clean'
  | 'infringing'
  | 'infringing-unrecorded'
  | 'other-script'
  | 'evasive'
  | 'similar-sign'
  | 'style-of'
  | 'compatible-with'
  | 'perhaps-compatible'
  | 'perhaps-descriptive'
  | 'descriptive'
  | 'different-goods'
  | 'well-known-other-goods'
  | 'own-mark'
  | 'authorised'
  | 'authorised-not-listed'
  | 'authorisation-lacking'
  | 'expired-right'
  | 'pending-right'
  | 'goods-unknown'
  | 'disposition'
  | 'far-sign';

/** What the default policy should answer, so that the demo can be checked as a whole. */
export interface Expectation {
  readonly kind: ListingKind;
  readonly verdict: Verdict;
  /** Reasons of which the gravest finding should have one; empty where no finding is the rule. */
  readonly reasons: readonly ReasonCode[];
  /** The brand that it is about; null for clean ones. */
  readonly brand: string | null;
}

/** A listing of the demo: one SKU of one demo seller, with a route. */
export interface DemoListing {
  readonly sku: string;
  readonly marketplace: string;
  /** External id of the seller. */
  readonly seller: string;
  readonly title: string;
  /** The brand field; null if it was left empty. */
  readonly brand: string | null;
  readonly description: string | null;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly imageText: string | null;
  /** Widest first; empty if the seller gave none. */
  readonly category: readonly string[];
  readonly hsCode: string | null;
  readonly niceClasses: readonly number[];
  readonly origin: string;
  readonly destination: string;
  readonly value: { readonly amount: string; readonly currency: string };
  readonly quantity: number;
  /** BCP 47 language of the title. */
  readonly language: string;
  readonly expect: Expectation;
}
