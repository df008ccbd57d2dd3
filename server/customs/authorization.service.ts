import {
  Authorization,
  type AuthorizationPayload,
  type GrantAuthorizationInput,
  type RevokeAuthorizationInput,
} from '../../schema/authorization';
import { rowIdOf } from '../../schema/global-id';
import { type UserError } from '../../schema/user-error';
import { type RequestContext } from '../access/request-context';
import { actsFor } from '../access/viewer';
import { type Store } from '../store/store';
import { tableOf } from '../store/table';

/** The most marks that one licence names. */
const MAX_MARKS = 500;

const MAX_QUANTITY = 1_000_000_000;

const authorizations = tableOf(Authorization);

export class AuthorizationService {
  constructor(
    private readonly store: Store,
    /** Told after every change, so that the next screening sees it. */
    private readonly permissionsChanged: () => void,
    private readonly now: () => Date,
  ) {}

  async grant(
    { loaders, viewer }: RequestContext,
    input: GrantAuthorizationInput,
  ): Promise<AuthorizationPayload> {
    const clientMutationId = input.clientMutationId ?? null;
    const userErrors: UserError[] = [];
    const error = (field: string, code: UserError['code'], message: string): void => {
      userErrors.push({ field: [field], code, message });
    };
    const find = async <T>(
      type: 'RightsHolder' | 'Seller' | 'Trademark',
      id: string,
      load: (rowId: number) => Promise<T | null>,
    ): Promise<T | null> => {
      const rowId = rowIdOf(type, id);
      return rowId === null ? null : load(rowId);
    };
    const holder = await find('RightsHolder', input.rightsHolder, async (rowId) =>
      actsFor(viewer, rowId) ? loaders.RightsHolder.load(rowId) : null,
    );
    const seller = await find('Seller', input.seller, (rowId) => loaders.Seller.load(rowId));
    if (!holder) error('rightsHolder', 'NOT_FOUND', 'There is no such rights holder.');
    if (!seller) error('seller', 'NOT_FOUND', 'There is no such seller.');
    const licensor =
      input.licensor == null
        ? null
        : await find('Seller', input.licensor, (rowId) => loaders.Seller.load(rowId));
    if (input.licensor != null && !licensor) error('licensor', 'NOT_FOUND', 'There is no such seller.');
    if (licensor && licensor.marketplaceId !== seller?.marketplaceId)
      error('licensor', 'INVALID', 'Licensor and seller are on different marketplaces.');
    if (licensor && licensor.rowId === seller?.rowId) error('licensor', 'INVALID', 'Nobody licenses itself.');
    const { quantityLimit } = input;
    if (quantityLimit != null && (quantityLimit < 1 || quantityLimit > MAX_QUANTITY))
      error('quantityLimit', 'INVALID', `quantityLimit is from 1 to ${MAX_QUANTITY}.`);
    if (input.trademarks.length > MAX_MARKS)
      error('trademarks', 'TOO_MANY', `A licence names at most ${MAX_MARKS} marks.`);
    if (input.validTo != null && input.validTo < input.validFrom)
      error('validTo', 'INVALID', 'validTo lies before validFrom.');
    const marks = await Promise.all(
      input.trademarks
        .slice(0, MAX_MARKS)
        .map((id) => find('Trademark', id, (rowId) => loaders.Trademark.load(rowId))),
    );
    marks.forEach((mark, at) => {
      if (!mark || (holder && mark.ownerId !== holder.rowId)) {
        userErrors.push({
          field: ['trademarks', String(at)],
          code: 'NOT_FOUND',
          message: 'The rights holder has no such trademark.',
        });
      }
    });
    if (userErrors.length > 0 || !holder || !seller)
      return { clientMutationId, authorization: null, userErrors };

    const row: Partial<Authorization> = {
      marketplaceId: seller.marketplaceId,
      rightsHolderId: holder.rowId,
      sellerId: seller.rowId,
      trademarkIds: marks.flatMap((mark) => mark?.rowId ?? []),
      niceClasses: input.niceClasses,
      territory: input.territory,
      validFrom: input.validFrom,
      validTo: input.validTo ?? null,
      revokedOn: null,
      listedWith: input.listedWith,
      licensorSellerId: licensor?.rowId ?? null,
      sublicensing: input.maySublicense ? 1 : null,
      quantityLimit: quantityLimit ?? null,
      createdAt: this.now().toISOString(),
    };
    const rowId = await this.store.transaction((tx) => authorizations.insertOne(tx, row));
    this.permissionsChanged();
    return { clientMutationId, authorization: await loaders.Authorization.load(rowId), userErrors };
  }

  async revoke(
    { loaders, today }: RequestContext,
    input: RevokeAuthorizationInput,
  ): Promise<AuthorizationPayload> {
    const clientMutationId = input.clientMutationId ?? null;
    const refuse = (code: UserError['code'], message: string): AuthorizationPayload => ({
      clientMutationId,
      authorization: null,
      userErrors: [{ field: ['authorization'], code, message }],
    });
    const rowId = rowIdOf('Authorization', input.authorization);
    const known = rowId === null ? null : await loaders.Authorization.load(rowId);
    if (!known) return refuse('NOT_FOUND', 'There is no such licence.');
    if (known.revokedOn !== null)
      return refuse('NOT_ALLOWED', `The licence was revoked from ${known.revokedOn} on already.`);
    const revokedOn = input.revokedOn ?? today;
    await this.store.transaction((tx) => authorizations.update(tx, known.rowId, { revokedOn }));
    this.permissionsChanged();
    return { clientMutationId, authorization: Object.assign(known, { revokedOn }), userErrors: [] };
  }
}
