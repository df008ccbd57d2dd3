import { type MarkType, type TrademarkStatus } from '../server/matching/types';
import { type DemoBrand } from './brands/demo-brand';

/** A filing of the demo register. Office `XD` and numbers `DEMO-…` say that it is none of a real office. */
export interface DemoMark {
  readonly office: 'XD';
  readonly applicationNumber: string;
  readonly registrationNumber: string | null;
  readonly text: string;
  readonly markType: MarkType;
  readonly status: TrademarkStatus;
  readonly filingDate: string;
  readonly registrationDate: string | null;
  readonly expiryDate: string | null;
  readonly niceClasses: readonly number[];
  readonly goods: readonly string[];
  /** Name of the rights holder: the brand's, with "(demo holder)" behind it. */
  readonly owner: string;
  readonly ownerCountry: string | null;
  /** The decision that holds the mark to be well known; null if there is none. */
  readonly wellKnownBasis: string | null;
  readonly brand: DemoBrand;
}
