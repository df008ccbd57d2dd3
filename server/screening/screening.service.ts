import { Finding } from '../../schema/finding';
import { type Verdict } from '../../schema/law-enums';
import { type Listing } from '../../schema/listing';
import { type ScreenInput } from '../../schema/screen-input';
import { Screening } from '../../schema/screening';
import { type CountedAs } from '../analytics/types';
import { inTurns } from '../jobs/in-turns';

import { type Judge } from './judge';
import { type Judgement } from './judging/judgement';
import { type PermissionBook } from './permission-book';
import { questionOf, type StoredQuestion } from './judging/question';

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
  readonly judge: Judge;
  readonly permissions: PermissionBook;
  /** Row id of the register version that an index shows; null before the first import. */
  readonly registerVersionOf: (indexVersion: string) => number | null;
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
  async ask(question: StoredQuestion, asker: Asker): Promise<ScreeningResult> {
    const { marketplaceId } = asker;
    const parties = await this.parts.permissions.factsOf(marketplaceId, question.sellerId);
    const judgement = await this.parts.judge.judge({ question, parties, marketplaceId });
    this.parts.onScreened?.(judgement.verdict);
    return resultOf(judgement, question, {
      marketplaceId: marketplaceId ?? 0,
      listingId: asker.listingId ?? null,
      registerVersionId: this.parts.registerVersionOf(judgement.detail.indexVersion),
    });
  }

  /** Answers many questions. */
  private askAll(asked: readonly Asked[]): Promise<ScreeningResult[]> {
    return inTurns(asked, this.parts.judge.atOnce, ({ asker, question }) => this.ask(question, asker));
  }
}

/** The screening and its findings as the vocabulary has them, not yet recorded. */
function resultOf(
  { contentId, countedAs, detail, findings, verdict }: Judgement,
  question: StoredQuestion,
  frame: Pick<Screening, 'marketplaceId' | 'listingId' | 'registerVersionId'>,
): ScreeningResult {
  const { item, sellerId } = question;
  return {
    screening: Object.assign(new Screening(), {
      ...{ contentId, sellerId, verdict, question, detail },
      ...frame,
      sku: item.sku ?? null,
      recorded: false,
    }),
    findings: findings.map((finding, position) =>
      Object.assign(new Finding(), finding, { screeningId: contentId, position }),
    ),
    countedAs,
  };
}

function listingQuestion(listing: Listing, today: string): Asked {
  const { marketplaceId, sellerId, rowId, brandName, ...texts } = listing;
  return {
    question: questionOf({ ...texts, brand: brandName }, sellerId, today),
    asker: { marketplaceId, sellerId, listingId: rowId },
  };
}
