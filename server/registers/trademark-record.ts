import { type MarkType, type RecordalFacts, type TrademarkStatus } from '../matching/types';

/** A recordal as a source states it. Dates are calendar dates, `YYYY-MM-DD`. */
export interface RecordalRecord {
  readonly authority: string;
  readonly number: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly status: RecordalFacts['status'];
}

/** One filing as every register format is read into. Absent dates and numbers are null, never empty text. */
export interface TrademarkRecord {
  /** Office, WIPO ST.3 code of two letters. */
  readonly office: string;
  readonly applicationNumber: string;
  readonly registrationNumber: string | null;
  /** Empty for a mark without words. */
  readonly markText: string;
  readonly markType: MarkType;
  readonly status: TrademarkStatus;
  readonly filingDate: string | null;
  readonly registrationDate: string | null;
  readonly expiryDate: string | null;
  /** Ascending, each once. */
  readonly niceClasses: readonly number[];
  readonly goods: readonly string[];
  /** ISO 3166-1 alpha-2; empty but for international registrations. */
  readonly designations: readonly string[];
  readonly owner: string;
  readonly ownerCountry: string | null;
  /** The decision that holds the mark to be well known; null if there is none. */
  readonly wellKnownBasis: string | null;
  /** Main name of the brand that the mark belongs to, where the source knows it. */
  readonly brand: string | null;
  readonly recordals: readonly RecordalRecord[];
}

/** Why a record of a source was refused. */
export interface Refusal {
  /** Column or element, as the source names it; empty where the record as a whole cannot be read. */
  readonly field: string;
  /** One sentence: what was wrong, and what would be right. */
  readonly reason: string;
}

/** One record of a source: read, or refused with its place. */
export type SourceRecord =
  | { readonly line: number; readonly record: TrademarkRecord }
  | { readonly line: number; readonly refusals: readonly Refusal[]; readonly raw: string };
