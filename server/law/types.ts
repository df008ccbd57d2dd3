/** V: read in the primary text. S: a secondary source. U: unverified, never decides by itself. */
export type Confidence = 'V' | 'S' | 'U';

/** The goods may go, a person should look, the goods must not go. */
export type Verdict = 'CLEAR' | 'REVIEW' | 'BLOCK';

export type ReasonCode =
  | 'DISPOSITION'
  | 'RIGHT_NOT_IN_FORCE'
  | 'OWN_MARK'
  | 'AUTHORIZED'
  | 'AUTHORIZED_NOT_LISTED'
  | 'FAIR_USE'
  | 'REFERENTIAL_USE'
  | 'DIFFERENT_GOODS'
  | 'DOUBLE_IDENTITY_RECORDED'
  | 'DOUBLE_IDENTITY'
  | 'EVASION'
  | 'CONFUSION_LIKELY'
  | 'CONFUSION_POSSIBLE'
  | 'REFERENTIAL_POSSIBLE'
  | 'DESCRIPTIVE_POSSIBLE'
  | 'GOODS_UNKNOWN'
  | 'RIGHT_PENDING'
  | 'WELL_KNOWN'
  | 'BELOW_THRESHOLD';

/** The act of infringement that the law of a jurisdiction knows, or the limit to the right. */
export type Limb = 'DOUBLE_IDENTITY' | 'CONFUSION' | 'FAIR_USE' | 'WELL_KNOWN' | 'NONE';

/** EX_OFFICIO: customs acts by itself. ON_APPLICATION: only if the holder asks at the port. NONE: not at all. */
export type CustomsReach = 'EX_OFFICIO' | 'ON_APPLICATION' | 'NONE';

/** `article` is null where the numbering is not known yet: show "citation pending". */
export interface Citation {
  /** Key of the law profile: `CN`, `US`, `EU`. */
  readonly jurisdiction: string;
  readonly instrument: string;
  readonly version: string;
  readonly article: string | null;
  readonly confidence: Confidence;
}

/** Decimal string with two fraction digits, and ISO 4217 code. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

export type Direction = 'EXPORT' | 'IMPORT' | 'TRANSIT' | 'DOMESTIC';

/** Where the goods go, and when. Countries are ISO 3166-1 alpha-2. */
export interface Route {
  readonly origin: string | null;
  readonly destination: string | null;
  readonly transit: readonly string[];
  readonly direction: Direction | null;
  /** Calendar date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Value of the goods, where stated. */
  readonly value: Money | null;
}

/** The right as the register has it. Dates are calendar dates, `YYYY-MM-DD`. */
export interface RightFacts {
  readonly office: string;
  readonly status:
    | 'FILED'
    | 'PUBLISHED'
    | 'OPPOSED'
    | 'REGISTERED'
    | 'REFUSED'
    | 'WITHDRAWN'
    | 'EXPIRED'
    | 'CANCELLED'
    | 'UNKNOWN';
  readonly filingDate: string | null;
  readonly registrationDate: string | null;
  readonly expiryDate: string | null;
  readonly designations: readonly string[];
  readonly wellKnown: boolean;
  readonly recordals: readonly {
    readonly id: number;
    readonly authority: string;
    readonly number: string;
    readonly validFrom: string;
    readonly validTo: string;
    readonly status:
      'DRAFT' | 'SUBMITTED' | 'UNDER_EXAMINATION' | 'APPROVED' | 'REFUSED' | 'LAPSED' | 'REVOKED';
    /** Countries where it asks the authority to act, where it names them (EU); else wherever the authority acts. */
    readonly countries?: readonly string[];
  }[];
}

/** One permission that covers a party of the trade, already narrowed to the mark and the goods in question. */
export interface AuthorizationFacts {
  readonly id: number;
  /** Countries where it holds; empty means everywhere. */
  readonly territory: readonly string[];
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly revokedOn: string | null;
  /** Customs authorities with which the party is listed as legitimate user. */
  readonly listedWith: readonly string[];
  /** The licences that it rests on, from the owner of the mark on; left out where it is the owner's own. */
  readonly chain?: readonly number[];
}

/** A person's decision on a finding, in force. */
export interface DispositionFacts {
  readonly id: number;
  readonly decision: 'NOT_A_MATCH' | 'LAWFUL_USE' | 'CONFIRMED';
}

/** Thresholds and strictness of a marketplace. Scores are in [0, 1]. */
export interface Policy {
  readonly name: string;
  readonly version: string;
  readonly blockThreshold: number;
  readonly reviewThreshold: number;
}

/** Everything that the verdict of one finding depends on. */
export interface FindingFacts {
  readonly sign: {
    readonly grade: 'IDENTICAL' | 'SIMILAR' | 'DISSIMILAR';
    readonly score: number;
    readonly evasive: boolean;
  };
  readonly goods: { readonly grade: 'SAME' | 'SIMILAR' | 'DIFFERENT' | 'UNKNOWN'; readonly score: number };
  readonly use: {
    readonly kind: 'AS_MARK' | 'REFERENTIAL' | 'DESCRIPTIVE' | 'OWN_MARK';
    readonly aggravated: boolean;
    /** It may be another use: no words of the listing say which; false where left out. */
    readonly doubtful?: boolean;
    /** The brand field itself claims the mark. */
    readonly brandFieldClaims: boolean;
  };
  readonly right: RightFacts;
  readonly ownedByParty: boolean;
  readonly authorizations: readonly AuthorizationFacts[];
  /** Why licences that exist give no permission; null or left out where nothing is to be said. */
  readonly licenceObstacle?: string | null;
  readonly disposition: DispositionFacts | null;
}

export interface Act {
  readonly limb: Limb;
  readonly jurisdiction: string;
  readonly citation: Citation;
}

export interface CustomsEffect {
  /** `CN-GACC`, `US-CBP`, `EU-AFA`, `XD-CUSTOMS`, … */
  readonly authority: string;
  readonly reach: CustomsReach;
  readonly recordalId: number | null;
  readonly recordalNumber: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** True where the recordal is in term and its right in force on the date. */
  readonly effectiveOn: boolean;
  readonly citation: Citation;
}

/** What a consequence in words is about. */
export type ExposureTopic =
  | 'CONFISCATION'
  | 'FINE'
  | 'DECLARATION'
  | 'CIVIL'
  | 'CRIMINAL'
  | 'PLATFORM'
  | 'SECURITY'
  | 'DETENTION'
  | 'WRONGFUL_DETENTION';

/** A consequence in words, with where it is written. */
export interface ExposureStatement {
  readonly topic: ExposureTopic;
  readonly text: string;
  readonly citation: Citation;
}

export interface Exposure {
  readonly jurisdiction: string;
  readonly fineCeiling: Money | null;
  readonly guarantee: Money | null;
  readonly confiscation: boolean;
  /** The case would go to the criminal authority: an identical sign on the same goods, and a law that says so. */
  readonly criminalTransfer: boolean;
  readonly statements: readonly ExposureStatement[];
}

export type AuthorizationStatus =
  'NONE' | 'AUTHORIZED' | 'AUTHORIZED_NOT_LISTED' | 'EXPIRED' | 'OUT_OF_TERRITORY';

export interface Decision {
  readonly verdict: Verdict;
  readonly reason: ReasonCode;
  /** Row of the verdict table that decided, 1 to 13. */
  readonly rule: number;
  /** Confusion score: sign similarity gated by goods, [0, 1]. */
  readonly confusion: number;
  readonly act: Act;
  /** The same question in every jurisdiction of the route, gravest first; `act` is the first of them. */
  readonly acts: readonly Act[];
  readonly customs: readonly CustomsEffect[];
  readonly exposure: readonly Exposure[];
  readonly authorization: {
    readonly status: AuthorizationStatus;
    readonly via: number | null;
    /** The licences that it rests on, from the owner of the mark on; the last is `via`. */
    readonly chain: readonly number[];
    /** What is missing, as a sentence; null if nothing is. */
    readonly missing: string | null;
  };
  /** What the reader must know about how the answer was reached: no route was named, a period of grace runs. */
  readonly notes: readonly string[];
}

export type StepActor = 'SELLER' | 'RIGHTS_HOLDER' | 'MARKETPLACE' | 'CONSIGNOR' | 'CUSTOMS';

export type StepAction =
  | 'REMOVE_WORDS'
  | 'OBTAIN_AUTHORIZATION'
  | 'LIST_AS_LEGITIMATE_USER'
  | 'REQUEST_PRE_CONFIRMATION'
  | 'STATE_GOODS'
  | 'CORRECT_BRAND_FIELD'
  | 'REPHRASE_AS_REFERENCE'
  | 'WAIT_FOR_DECISION'
  | 'MANUAL_REVIEW'
  | 'DO_NOT_SHIP';

/** One step towards goods that pass. */
export interface ClearanceStep {
  readonly action: StepAction;
  readonly actor: StepActor;
  /** One sentence for people, naming the words, mark or authority that it is about. */
  readonly text: string;
  /** Calendar date by which it must be done to keep the shipment's date, where the law sets a period; else null. */
  readonly due: string | null;
  readonly basis: Citation | null;
}
