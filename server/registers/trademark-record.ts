import { type MarkType, type RecordalFacts, type TrademarkStatus } from '../matching/types';

/** A recordal as a source states it. Dates are calendar dates, `YYYY-MM-DD`. */
export interface RecordalRecord {
  readonly authority: string;
  readonly number: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly status: RecordalFacts['status'];
}

/** An owner as a source names it. */
export interface OwnerRecord {
  readonly name: string | null;
  /** Number by which the office knows it. */
  readonly identifier: string | null;
  readonly country: string | null;
  readonly address: string | null;
}

export interface OppositionRecord {
  readonly identifier: string | null;
  readonly date: string | null;
  readonly status: string | null;
}

/** Goods of one class in one language. */
export interface GoodsRecord {
  readonly niceClass: number | null;
  readonly language: string | null;
  readonly text: string;
}

/** What only some formats say of a filing. */
export interface FilingDetails {
  /** The office's own code of the status, and its words. */
  readonly officeStatusCode: string | null;
  readonly officeStatusText: string | null;
  readonly statusDate: string | null;
  readonly publicationDate: string | null;
  /** Classes of the office's own or an older classification. */
  readonly localClasses: readonly string[];
  /** Nice class of each entry of `goods`, 0 where unknown; null if the source never says. */
  readonly goodsClasses: readonly number[] | null;
  readonly goodsLanguage: string | null;
  /** The goods in further languages. */
  readonly otherGoods: readonly GoodsRecord[];
  /** All owners; empty where the source names but `owner`. */
  readonly owners: readonly OwnerRecord[];
  readonly oppositions: readonly OppositionRecord[];
  /** Day on which the office last wrote the record. An older one never replaces a newer one. */
  readonly recordedOn: string | null;
  /** The source lists recordals: it says nothing new of a mark that is there already. */
  readonly recordalsOnly: boolean;
}

export const NO_DETAILS: FilingDetails = {
  officeStatusCode: null,
  officeStatusText: null,
  statusDate: null,
  publicationDate: null,
  localClasses: [],
  goodsClasses: null,
  goodsLanguage: null,
  otherGoods: [],
  owners: [],
  oppositions: [],
  recordedOn: null,
  recordalsOnly: false,
};

/** One filing as every register format is read into. Absent dates and numbers are null, never empty text. */
export interface TrademarkRecord extends FilingDetails {
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
  /** Name of the first owner; null where the source names none. */
  readonly owner: string | null;
  readonly ownerCountry: string | null;
  /** The decision that holds the mark to be well known; null if there is none. */
  readonly wellKnownBasis: string | null;
  /** Main name of the brand that the mark belongs to, where the source knows it. */
  readonly brand: string | null;
  readonly recordals: readonly RecordalRecord[];
}

/** What tells a filing from all others. */
export type FilingKey = Pick<TrademarkRecord, 'office' | 'applicationNumber'>;

/** Why a record of a source was refused. */
export interface Refusal {
  /** Column or element, as the source names it; empty where the record as a whole cannot be read. */
  readonly field: string;
  /** One sentence: what was wrong, and what would be right. */
  readonly reason: string;
}

/** Where a record stands. */
interface Placed {
  /** Line on which it begins, from 1. */
  readonly line: number;
  /** File, where the source has several or a packed one. */
  readonly file?: string;
  /** Path in the document: `trademark-applications-daily/…/case-file[3]`. */
  readonly path?: string;
}

/** A record that was read. */
export interface SoundRecord extends Placed {
  readonly record: TrademarkRecord;
}

/** A record that says that the office took a filing out. */
export interface RemovalRecord extends Placed {
  readonly removed: FilingKey;
}

/** A record that cannot be taken. */
export interface RefusedRecord extends Placed {
  readonly refusals: readonly Refusal[];
  readonly raw: string;
  /** Which filing it is about, where that much can be read. */
  readonly key?: FilingKey;
}

/** One record of a source: read, or a removal, or refused with its place. */
export type SourceRecord = SoundRecord | RemovalRecord | RefusedRecord;
