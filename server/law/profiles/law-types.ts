import { type Share } from '../money';
import { type Confidence, type CustomsReach, type Money } from '../types';

/** Rules that the machinery looks up by name. A jurisdiction that has no such rule leaves it out. */
export type RuleKey =
  // the right and its limits
  | 'DOUBLE_IDENTITY'
  | 'CONFUSION'
  | 'FAIR_USE'
  | 'SCOPE'
  | 'TERM'
  | 'RENEWAL'
  | 'WELL_KNOWN'
  // recordal
  | 'RECORDAL'
  | 'RECORDAL_EXAMINATION'
  | 'RECORDAL_TERM'
  | 'RECORDAL_RENEWAL'
  | 'RECORDAL_LAPSE'
  | 'RECORDAL_CHANGES'
  | 'RECORDAL_CONTENT'
  | 'RECORDAL_WAIVER'
  | 'PRE_CONFIRMATION'
  // customs measures
  | 'CUSTOMS_RECORDED_IDENTICAL'
  | 'CUSTOMS_RECORDED_SIMILAR'
  | 'CUSTOMS_UNRECORDED'
  | 'CUSTOMS_ON_APPLICATION'
  | 'CUSTOMS_EX_OFFICIO'
  | 'INVESTIGATION'
  | 'RELEASE'
  | 'RELEASE_OTHER'
  | 'CONFISCATION'
  | 'WRONGFUL_DETENTION'
  | 'PERSONAL_ARTICLES'
  | 'GUARANTEE_LIMIT'
  | 'GUARANTEE_EX_OFFICIO'
  | 'GUARANTEE_ON_APPLICATION'
  | 'GENERAL_GUARANTEE'
  // consequences
  | 'IMPORT_EXPORT_FINE'
  | 'DECLARATION_FINE'
  | 'CRIMINAL_TRANSFER'
  | 'CIVIL_LIABILITY'
  | 'PLATFORM_NOTICE'
  | 'PLATFORM_FINE';

export type PeriodUnit = 'WORKING_DAY' | 'DAY' | 'MONTH' | 'YEAR';

/** A stretch of time as a law sets it. */
export interface Period {
  readonly n: number;
  readonly unit: PeriodUnit;
}

/** One step of a table of securities: goods worth less than `below` (null: any more) need a share, or a fixed sum. */
export interface GuaranteeTier {
  readonly below: Money | null;
  readonly share: Share | null;
  readonly atLeast: Money | null;
  readonly fixed: Money | null;
}

/** A day of the year, so many years after the event: `{ month: 6, day: 30, years: 1 }` is 30 June of the next year. */
export interface YearlyDay {
  readonly month: number;
  readonly day: number;
  readonly years: number;
}

/** One rule of one version of one instrument. Dates are calendar dates; null means open. */
export interface LawRule {
  readonly key: RuleKey;
  readonly instrument: string;
  readonly version: string;
  /** null: the numbering is not known yet; shown as "citation pending". */
  readonly article: string | null;
  readonly confidence: Confidence;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** What the rule says, in one sentence of our own. */
  readonly text: string;
  /** Offices whose marks it is about; left out, it is about every mark. */
  readonly offices?: readonly string[];
  readonly periods?: Readonly<Record<string, Period>>;
  readonly shares?: Readonly<Record<string, Share>>;
  readonly amounts?: Readonly<Record<string, Money>>;
  readonly tiers?: readonly GuaranteeTier[];
  /** Last days that do not come from a length. */
  readonly ends?: Readonly<Record<string, YearlyDay>>;
}

/** How far customs goes, and the rule that says so. */
export interface CustomsPractice {
  readonly reach: CustomsReach;
  readonly rule: RuleKey;
}

/** What customs does about a mark, by whether it is recorded and how near the sign comes to it. */
export interface CustomsPractices {
  readonly recorded: { readonly identical: CustomsPractice; readonly similar: CustomsPractice };
  readonly unrecorded: { readonly identical: CustomsPractice; readonly similar: CustomsPractice };
}

/** A jurisdiction as it is written down: one data file each. */
export interface Jurisdiction {
  /** `CN`, `US`, `EU`; elsewhere the country code. */
  readonly key: string;
  readonly name: string;
  readonly currency: string | null;
  /** IANA zone in which its calendar dates are meant. */
  readonly timeZone: string | null;
  /** Rules that tell what use infringes come to this: the goods are confiscated. */
  readonly confiscates: boolean;
  readonly customs: CustomsPractices;
  readonly rules: readonly LawRule[];
  /** Rules stated beside a finding that infringes, in this order. */
  readonly statements: readonly RuleKey[];
}

/** The law of one jurisdiction as of a date. */
export interface LawProfile {
  readonly jurisdiction: string;
  readonly name: string;
  readonly asOf: string;
  /** Names the state of the law: equal versions hold equal rules. */
  readonly version: string;
  /** The stretch of days on which the same rules apply; null is open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly currency: string | null;
  readonly rules: readonly LawRule[];
  readonly instruments: readonly Instrument[];
}

/** An instrument in the version that a profile uses. */
export interface Instrument {
  readonly instrument: string;
  readonly version: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** The surest of its citations. */
  readonly confidence: Confidence;
}
