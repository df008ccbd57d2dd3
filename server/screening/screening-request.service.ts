import { type Finding } from '../../schema/finding';
import { itemProblems } from '../../schema/item-limits';
import { rowIdOf } from '../../schema/global-id';
import { type ScreenInput } from '../../schema/screen-input';
import {
  type RecordScreeningInput,
  type Replay,
  type Screening,
  type ScreeningPayload,
} from '../../schema/screening';
import { type Trademark } from '../../schema/trademark';
import { type UserError } from '../../schema/user-error';
import { type RequestContext } from '../access/request-context';
import { normalRegistrationCode, registrationCodeProblem } from '../law/registration-code';
import { BadInputError } from './errors';
import { inputsNow } from './inputs-now';
import { PolicyError, type StoredQuestion } from './judging/question';
import { type ScreeningRecordService } from './screening-record.service';
import { type ScreeningResult, type ScreeningService } from './screening.service';
import { differencesBetween, type WholeFinding } from './differences';
import { causesBetween } from './replay-causes';

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

  /** Asks a screening's question again, as it was, and says what differs and what changed in between. */
  async replay({ loaders, store }: RequestContext, screening: Screening): Promise<Replay> {
    const { marketplaceId, listingId, sellerId } = screening;
    const before = screening.findingsAtHand ?? (await loaders.findingsOfScreening.load(screening.contentId));
    const again = await this.screening.ask(screening.question as StoredQuestion, {
      marketplaceId,
      listingId,
      sellerId,
    });
    const [was, is] = await Promise.all([before, again.findings].map((all) => Promise.all(all.map(whole))));
    const marks = await Promise.all(
      [...(was ?? []), ...(is ?? [])].map(({ trademarkId }) => loaders.Trademark.load(trademarkId)),
    );
    const names = new Map(marks.flatMap((mark) => (mark ? [[mark.rowId, nameOf(mark)]] : [])));
    const named = (id: number): string => names.get(id) ?? 'a mark that has left the register';
    const differences = differencesBetween(
      { verdict: screening.verdict, findings: was ?? [] },
      { verdict: again.screening.verdict, findings: is ?? [] },
      named,
    );
    const causes = causesBetween(
      { screening, findings: was ?? [] },
      { screening: again.screening, findings: is ?? [] },
      await inputsNow(store, [screening.detail.inputs, again.screening.detail.inputs]),
      named,
    );
    return { equal: differences.length === 0, differences, causes };
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
    for (const field of ['consignor', 'consignee'] as const) {
      const code = normalRegistrationCode(input[field]?.registrationCode);
      const problem = code === null ? null : registrationCodeProblem(input[field]?.country, code);
      if (problem) problems.push({ ...problem, field: [field, 'registrationCode'] });
    }
    if (sellerId === undefined)
      problems.push({ field: ['seller'], code: 'NOT_FOUND', message: 'There is no such seller.' });
    return problems;
  }
}

function atHand({ screening, findings }: ScreeningResult): Screening {
  return Object.assign(screening, { findingsAtHand: findings });
}

/** A finding with its document, fetched where it was read without. */
async function whole(finding: Finding): Promise<WholeFinding> {
  const { reason, trademarkId, verdict } = finding;
  return {
    trademarkId,
    verdict,
    reason,
    detail: finding.fetchDetail ? await finding.fetchDetail() : finding.detail,
  };
}

function nameOf({ applicationNumber, markText, office, registrationNumber }: Trademark): string {
  return `${markText} (${office} ${registrationNumber ?? applicationNumber})`;
}
