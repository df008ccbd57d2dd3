import { Disposition, type DispositionPayload, type SetDispositionInput } from '../../schema/disposition';
import { ITEM_LIMITS } from '../../schema/item-limits';
import { rowIdOf } from '../../schema/global-id';
import { type UserError } from '../../schema/user-error';
import { type RequestContext } from '../access/request-context';
import { type Store } from '../store/store';
import { tableOf } from '../store/table';

const REASON_LENGTH = { least: 3, most: 1_000 } as const;

const dispositions = tableOf(Disposition);

export class DispositionService {
  constructor(
    private readonly store: Store,
    /** Told after every change, so that the next screening sees it. */
    private readonly permissionsChanged: () => void,
    private readonly now: () => Date,
  ) {}

  async set(
    { loaders, today, viewer }: RequestContext,
    input: SetDispositionInput,
  ): Promise<DispositionPayload> {
    const userErrors: UserError[] = [];
    const error = (field: string, code: UserError['code'], message: string): void => {
      userErrors.push({ field: [field], code, message });
    };
    const markId = rowIdOf('Trademark', input.trademark);
    const mark = markId === null ? null : await loaders.Trademark.load(markId);
    const sellerKey = input.seller == null ? null : rowIdOf('Seller', input.seller);
    const seller = sellerKey === null ? null : await loaders.Seller.load(sellerKey);
    const reason = input.reason.trim();

    if (viewer.marketplaceId === null)
      userErrors.push({
        field: null,
        code: 'NOT_ALLOWED',
        message: 'This viewer belongs to no marketplace.',
      });
    if (!mark) error('trademark', 'NOT_FOUND', 'There is no such trademark.');
    if (input.seller != null && !seller) error('seller', 'NOT_FOUND', 'There is no such seller.');
    if (input.seller == null && input.scope !== 'MARKETPLACE')
      error('seller', 'REQUIRED', `The scope ${input.scope} needs a seller.`);
    if (input.scope === 'LISTING' && !input.sku) error('sku', 'REQUIRED', 'The scope LISTING needs a sku.');
    if ((input.sku?.length ?? 0) > ITEM_LIMITS.sku)
      error('sku', 'TOO_LONG', `sku has more than ${ITEM_LIMITS.sku} characters.`);
    if (reason.length < REASON_LENGTH.least)
      error('reason', 'REQUIRED', 'Say why, so that the next reader understands it.');
    if (reason.length > REASON_LENGTH.most)
      error('reason', 'TOO_LONG', `reason has more than ${REASON_LENGTH.most} characters.`);
    if (input.expiresOn != null && input.expiresOn < today)
      error('expiresOn', 'INVALID', 'expiresOn lies in the past.');
    const clientMutationId = input.clientMutationId ?? null;
    if (userErrors.length > 0 || !mark || viewer.marketplaceId === null)
      return { clientMutationId, disposition: null, userErrors };

    const row: Partial<Disposition> = {
      marketplaceId: viewer.marketplaceId,
      trademarkId: mark.rowId,
      decision: input.decision,
      scope: input.scope,
      sellerId: input.scope === 'MARKETPLACE' ? null : (seller?.rowId ?? null),
      sku: input.scope === 'LISTING' ? (input.sku ?? null) : null,
      reason,
      expiresOn: input.expiresOn ?? null,
      decidedBy: viewer.name,
      createdAt: this.now().toISOString(),
    };
    const rowId = await this.store.transaction((tx) => dispositions.insertOne(tx, row));
    this.permissionsChanged();
    return { clientMutationId, disposition: await loaders.Disposition.load(rowId), userErrors };
  }
}
