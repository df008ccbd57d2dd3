import { type CountedAs } from '../analytics/types';
import { type Finding } from '../../schema/finding';
import { type ScreenInput } from '../../schema/screen-input';
import { type Screening } from '../../schema/screening';
import { type Sql } from '../store/store';

/** An item of a line to screen. */
export interface LineQuestion {
  readonly input: ScreenInput;
  readonly listingId: number | null;
  /** Pieces of all lines that need the same licence, where they are more than it covers. */
  readonly quantityTogether?: number;
}

export interface ScreenedLine {
  readonly screening: Screening;
  readonly findings: readonly Finding[];
  readonly countedAs: CountedAs;
}

/** What checking a shipment needs of screening. */
export interface LineScreener {
  /** Screens all items of a seller together; the answers are in the order of the questions. */
  screenAll(
    questions: readonly LineQuestion[],
    asker: { readonly marketplaceId: number; readonly sellerId: number },
    today: string,
  ): Promise<readonly ScreenedLine[]>;
  /** Stores screenings with their findings. */
  record(tx: Sql, screened: readonly ScreenedLine[]): Promise<void>;
}
