import { itemProblems } from '../../schema/item-limits';
import { rowIdOf } from '../../schema/node';
import { type ScreenInput } from '../../schema/screen-input';
import {
  type RecordScreeningInput,
  type Replay,
  type Screening,
  type ScreeningPayload,
} from '../../schema/screening';
import { type UserError } from '../../schema/user-error';
import { type RequestContext } from '../access/request-context';
import { BadInputError } from './errors';
import { PolicyError, type StoredQuestion } from './question';
import { type ScreeningRecordService } from './screening-record.service';
import { type ScreeningResult, type ScreeningService } from './screening.service';
import { differencesBetween } from './differences';

/** Screenings as requests ask for them: ids resolved for the viewer, input checked. */
export class ScreeningRequestService {
  constructor(
    private readonly screening: ScreeningService,
    private readonly records: ScreeningRecordService,
  ) {}

  /** @throws BadInputError for texts that are too long, an unknown seller, thresholds that make no sense */
  async screen(context: RequestContext, input: ScreenInput): Promise<Screening> {
    const sellerId = await this.sellerId(context, input.seller);
    const [problem] = this.problems(input, sellerId);
    if (problem) throw new BadInputError(problem.message, ['input', ...(problem.field ?? [])]);
    return atHand(await this.ask(context, input, sellerId));
  }

  async screenListing({ loaders, today }: RequestContext, id: string): Promise<Screening | null> {
    const rowId = rowIdOf('Listing', id);
    const listing = rowId === null ? null : await loaders.Listing.load(rowId);
    return listing && atHand(await this.screening.screenListing(listing, today));
  }

  async record(context: RequestContext, input: RecordScreeningInput): Promise<ScreeningPayload> {
    const clientMutationId = input.clientMutationId ?? null;
    const sellerId = await this.sellerId(context, input.item.seller);
    const userErrors = this.problems(input.item, sellerId).map((error) => ({
      ...error,
      field: ['item', ...(error.field ?? [])],
    }));
    if (userErrors.length > 0) return { clientMutationId, screening: null, userErrors };
    const result = await this.ask(context, input.item, sellerId);
    await context.store.transaction((tx) => this.records.record(tx, [result]));
    return { clientMutationId, screening: atHand(result), userErrors };
  }

  /** Asks a screening's question again, as it was. */
  async replay(context: RequestContext, screening: Screening): Promise<Replay> {
    const { marketplaceId, listingId, sellerId } = screening;
    const before =
      screening.findingsAtHand ?? (await context.loaders.findingsOfScreening.load(screening.contentId));
    const again = await this.screening.ask(screening.question as StoredQuestion, {
      marketplaceId,
      listingId,
      sellerId,
    });
    const differences = differencesBetween({ screening, findings: before }, again);
    return { equal: differences.length === 0, differences };
  }

  private async ask(
    { viewer, today }: RequestContext,
    input: ScreenInput,
    sellerId: number | null | undefined,
  ): Promise<ScreeningResult> {
    try {
      return await this.screening.screen(
        input,
        { marketplaceId: viewer.marketplaceId, sellerId: sellerId ?? null },
        today,
      );
    } catch (error) {
      if (error instanceof PolicyError) throw new BadInputError(error.message, ['input', 'policy']);
      throw error;
    }
  }

  /** Row id of the seller; null if none was named, undefined if the viewer has no such seller. A seller asks for itself. */
  private async sellerId(
    { loaders, viewer }: RequestContext,
    id: string | null | undefined,
  ): Promise<number | null | undefined> {
    if (id == null) return viewer.sellerId;
    const rowId = rowIdOf('Seller', id);
    return rowId === null ? undefined : (await loaders.Seller.load(rowId))?.rowId;
  }

  private problems(input: ScreenInput, sellerId: number | null | undefined): UserError[] {
    const problems: UserError[] = itemProblems(input).map(({ field, ...problem }) => ({
      ...problem,
      field: [...field],
    }));
    if (sellerId === undefined)
      problems.push({ field: ['seller'], code: 'NOT_FOUND', message: 'There is no such seller.' });
    return problems;
  }
}

function atHand({ screening, findings }: ScreeningResult): Screening {
  return Object.assign(screening, { findingsAtHand: findings });
}
