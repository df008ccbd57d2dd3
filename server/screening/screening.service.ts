import { type Finding } from '../../schema/finding';
import { type Listing } from '../../schema/listing';
import { type ScreenInput } from '../../schema/screen-input';
import { type Screening } from '../../schema/screening';
import { type MarkIndex } from '../matching/types';
import { contentId } from './content-id';
import { itemOf } from './item';
import { type PermissionBook } from './permission-book';
import { questionOf, type StoredQuestion } from './question';
import { screenItem } from './screen-item';
import { toScreening } from './to-screening';

/** A screening with its findings at hand. */
export interface ScreeningResult {
  readonly screening: Screening;
  readonly findings: readonly Finding[];
}

/** Who asks, as far as the answer depends on it. */
export interface Asker {
  readonly marketplaceId: number | null;
  readonly sellerId: number | null;
  readonly listingId?: number | null;
}

/** What the service stands on. */
export interface ScreeningParts {
  readonly index: () => MarkIndex;
  readonly permissions: PermissionBook;
  /** The register version that the index was built from; null before the first import. */
  readonly registerVersionId: () => number | null;
}

/** Asks the pipeline. Computes; stores nothing. */
export class ScreeningService {
  constructor(private readonly parts: ScreeningParts) {}

  /** Screens what an input says. */
  screen(input: ScreenInput, asker: Asker, today: string): Promise<ScreeningResult> {
    return this.ask(questionOf(input, asker.sellerId, today), asker);
  }

  /** Screens a listing as it is stored, for dispatch today. */
  screenListing(listing: Listing, today: string): Promise<ScreeningResult> {
    const { marketplaceId, sellerId, rowId, brandName, ...texts } = listing;
    const asker = { marketplaceId, sellerId, listingId: rowId };
    return this.ask(questionOf({ ...texts, brand: brandName }, sellerId, today), asker);
  }

  /** Answers a question in its stored form: the way to replay one. */
  async ask(question: StoredQuestion, asker: Asker): Promise<ScreeningResult> {
    const parties = await this.parts.permissions.factsOf(asker.marketplaceId, question.sellerId);
    const index = this.parts.index();
    const item = itemOf(question.item);
    const answer = screenItem({ item, route: question.route, policy: question.policy, parties }, index);
    return toScreening(answer, {
      contentId: contentId({ question, parties, index: index.version, marketplaceId: asker.marketplaceId }),
      marketplaceId: asker.marketplaceId ?? 0,
      listingId: asker.listingId ?? null,
      registerVersionId: this.parts.registerVersionId(),
      indexVersion: index.version,
      question,
      texts: item.texts,
    });
  }
}
