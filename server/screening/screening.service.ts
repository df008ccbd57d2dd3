import { setImmediate } from 'node:timers/promises';
import { type Finding } from '../../schema/finding';
import { type Verdict } from '../../schema/law-enums';
import { type Listing } from '../../schema/listing';
import { type ScreenInput } from '../../schema/screen-input';
import { type Screening } from '../../schema/screening';
import { type CountedAs } from '../analytics/types';
import { type MarkIndex, type SearchOptions, type SpanMatch } from '../matching/types';
import { contentId } from '../store/content-id';
import { itemOf } from './item';
import { type PermissionBook } from './permission-book';
import { questionOf, type StoredQuestion } from './question';
import { readInputs } from './read-inputs';
import { MAX_MATCHES, screenItem } from './screen-item';
import { toScreening } from './to-screening';

/** A screening with its findings at hand. */
export interface ScreeningResult {
  readonly screening: Screening;
  readonly findings: readonly Finding[];
  readonly countedAs: CountedAs;
}

/** Who asks, as far as the answer depends on it. */
export interface Asker {
  readonly marketplaceId: number | null;
  readonly sellerId: number | null;
  readonly listingId?: number | null;
}

/** One of many items that are screened together. */
interface ScreenedItem {
  readonly input: ScreenInput;
  readonly listingId: number | null;
  /** Pieces of all items that need the same licence, where they are more than this one's. */
  readonly quantityTogether?: number;
}

/** A question, and who asks it. */
interface Asked {
  readonly question: StoredQuestion;
  readonly asker: Asker;
}

/** What the service stands on. */
export interface ScreeningParts {
  readonly index: () => MarkIndex;
  /** Looks many items up at once, away from the event loop. */
  readonly searchMany: (
    questions: readonly { readonly texts: readonly string[]; readonly options: SearchOptions }[],
  ) => Promise<readonly (readonly SpanMatch[])[]>;
  readonly permissions: PermissionBook;
  /** The register version that the index was built from; null before the first import. */
  readonly registerVersionId: () => number | null;
  /** Told of every answer, for the operator's numbers. */
  readonly onScreened?: (verdict: Verdict) => void;
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
    const { asker, question } = listingQuestion(listing, today);
    return this.ask(question, asker);
  }

  /** Screens many listings as they are stored, for dispatch today. Results are in the order of the listings. */
  screenListings(listings: readonly Listing[], today: string): Promise<ScreeningResult[]> {
    return this.askAll(listings.map((listing) => listingQuestion(listing, today)));
  }

  /** Screens many items of one asker. Results are in the order of the items. */
  screenAll(
    items: readonly ScreenedItem[],
    { marketplaceId, sellerId }: Asker,
    today: string,
  ): Promise<ScreeningResult[]> {
    return this.askAll(
      items.map(({ input, listingId, quantityTogether }) => ({
        question: {
          ...questionOf(input, sellerId, today),
          ...(quantityTogether === undefined ? {} : { quantityTogether }),
        },
        asker: { marketplaceId, sellerId, listingId },
      })),
    );
  }

  /** Answers a question in its stored form: the way to replay one. */
  async ask(
    question: StoredQuestion,
    asker: Asker,
    matches?: readonly SpanMatch[],
  ): Promise<ScreeningResult> {
    const index = this.parts.index();
    const parties = await this.parts.permissions.factsOf(asker.marketplaceId, question.sellerId);
    const item = itemOf(question.item);
    const { policy, route } = question;
    const quantity = question.quantityTogether ?? question.quantity;
    const asked = { item, route, policy, parties, quantity };
    const answer = screenItem(asked, index, { matches });
    this.parts.onScreened?.(answer.verdict);
    return toScreening(answer, {
      contentId: contentId({ question, parties, index: index.version, marketplaceId: asker.marketplaceId }),
      marketplaceId: asker.marketplaceId ?? 0,
      listingId: asker.listingId ?? null,
      registerVersionId: this.parts.registerVersionId(),
      indexVersion: index.version,
      question,
      texts: item.texts,
      inputsUnder: (jurisdictions) => readInputs(parties, jurisdictions, route.date),
    });
  }

  /**
   * Answers many questions: looked up together on the worker threads, then judged one by one with a breath for the event loop
   * between them.
   */
  private async askAll(asked: readonly Asked[]): Promise<ScreeningResult[]> {
    const index = this.parts.index();
    const texts = asked.map(({ question }) => itemOf(question.item).texts.map(({ text }) => text));
    const found = await this.parts.searchMany(
      texts.map((one) => ({ texts: one, options: { limit: MAX_MATCHES } })),
    );
    const results: ScreeningResult[] = [];
    for (const [at, { asker, question }] of asked.entries()) {
      // A register that changed meanwhile has other mark numbers: then this item is looked up anew.
      const matches = this.parts.index() === index ? found[at] : undefined;
      results.push(await this.ask(question, asker, matches));
      await setImmediate();
    }
    return results;
  }
}

function listingQuestion(listing: Listing, today: string): Asked {
  const { marketplaceId, sellerId, rowId, brandName, ...texts } = listing;
  return {
    question: questionOf({ ...texts, brand: brandName }, sellerId, today),
    asker: { marketplaceId, sellerId, listingId: rowId },
  };
}
