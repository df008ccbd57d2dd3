import { type RecordalFacts } from '../server/matching/types';

/** A recordal of the demo; numbers `DEMO-T-…` say that no customs authority gave it. */
export interface DemoRecordal {
  /** Application number of the mark at office `XD`. */
  readonly applicationNumber: string;
  readonly authority: 'XD-CUSTOMS' | 'CN-GACC' | 'US-CBP' | 'EU-AFA';
  readonly number: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly status: RecordalFacts['status'];
}
