import {
  type DecideLegitimateUserInput,
  LegitimateUserRequest,
  type LegitimateUserRequestPayload,
  type RequestLegitimateUserInput,
} from '../../schema/legitimate-user-request';
import { rowIdOf, toGlobalId } from '../../schema/global-id';
import { type UserError } from '../../schema/user-error';
import { type RequestContext } from '../access/request-context';
import { createLoaders } from '../store/loaders';
import { PLATFORM } from '../store/scope';
import { type Sql, type Store } from '../store/store';
import { tableOf } from '../store/table';
import { type LegitimateUserService } from './legitimate-user.service';
import { isLicensedOn } from './listed-licences';
import { hasEffectOn } from './recordal-law';
import { isDuplicate } from './step-errors';
import { readText } from './text-list';

const MAX_TEXT = 1_000;

const requests = tableOf(LegitimateUserRequest);

type Payload = LegitimateUserRequestPayload;

/** Requests of licensed sellers to be listed with customs, and what is decided on them. */
export class LegitimateUserRequestService {
  constructor(
    private readonly store: Store,
    private readonly legitimateUsers: LegitimateUserService,
    private readonly now: () => Date,
  ) {}

  /** Stores a request of the viewer's seller. */
  async request(context: RequestContext, input: RequestLegitimateUserInput): Promise<Payload> {
    const { loaders, today, viewer } = context;
    const clientMutationId = input.clientMutationId ?? null;
    const rowId = rowIdOf('Recordal', input.recordal);
    const recordal = rowId === null ? null : await loaders.Recordal.load(rowId);
    const mark = recordal && (await loaders.Trademark.load(recordal.trademarkId));
    const seller = viewer.sellerId === null ? null : await loaders.Seller.load(viewer.sellerId);
    const { text: note, userErrors } = readText('note', input.note, MAX_TEXT);
    const refused = (code: UserError['code'], message: string): Payload =>
      refuse(clientMutationId, { field: ['recordal'], code, message });

    if (!recordal || !mark || !seller) return refused('NOT_FOUND', 'There is no such recordal.');
    if (userErrors.length > 0) return refuse(clientMutationId, ...userErrors);
    if (!hasEffectOn(recordal, mark, today))
      return refused('NOT_ALLOWED', 'This recordal has no effect today; nobody can be listed in it.');
    if (!(await isLicensedOn(this.store, seller.rowId, mark, today)))
      return refused(
        'NOT_ALLOWED',
        `No licence for ${mark.markText} holds today. Obtain one from its holder first.`,
      );
    const listed = await loaders.legitimateUsersOfRecordal.load(recordal.rowId);
    if (listed.some(({ sellerId, unlistedOn }) => sellerId === seller.rowId && unlistedOn === null))
      return refused('NOT_ALLOWED', 'You are listed in this recordal already.');
    try {
      const id = await requests.insertOne(this.store, {
        marketplaceId: seller.marketplaceId,
        sellerId: seller.rowId,
        recordalId: recordal.rowId,
        rightsHolderId: mark.ownerId,
        authority: recordal.authority,
        partyName: seller.name,
        registrationCode: seller.registrationCode,
        note,
        status: 'PENDING',
        openKey: `${recordal.rowId}:${seller.rowId}`,
        createdAt: this.now().toISOString(),
      });
      return { clientMutationId, request: await loaders.LegitimateUserRequest.load(id), userErrors: [] };
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return refused('DUPLICATE', 'You have asked already; the request is not decided yet.');
    }
  }

  /** Lists the party in the same transaction that closes the request, or closes it with the reason. */
  async decide(context: RequestContext, input: DecideLegitimateUserInput): Promise<Payload> {
    const { loaders } = context;
    const clientMutationId = input.clientMutationId ?? null;
    const rowId = rowIdOf('LegitimateUserRequest', input.request);
    const request = rowId === null ? null : await loaders.LegitimateUserRequest.load(rowId);
    const { text: reason, userErrors } = readText('reason', input.reason, MAX_TEXT);
    if (!request)
      userErrors.push({ field: ['request'], code: 'NOT_FOUND', message: 'There is no such request.' });
    else if (request.status !== 'PENDING') userErrors.push(decidedAlready());
    if (input.decision === 'REFUSE' && reason === null)
      userErrors.push({ field: ['reason'], code: 'REQUIRED', message: 'Say why it is refused.' });
    if (!request || userErrors.length > 0) return refuse(clientMutationId, ...userErrors);

    const close = (tx: Sql): Promise<boolean> => this.close(tx, context, request, input.decision, reason);
    if (input.decision === 'REFUSE') {
      if (!(await this.store.transaction(close))) return refuse(clientMutationId, decidedAlready());
    } else {
      const errors = await this.list(context, request, close);
      if (errors.length > 0) return refuse(clientMutationId, ...errors);
    }
    loaders.LegitimateUserRequest.clear(request.rowId);
    return {
      clientMutationId,
      request: await loaders.LegitimateUserRequest.load(request.rowId),
      userErrors: [],
    };
  }

  /** Listing reads the seller for the platform: an officer decides on a request without seeing the marketplace's sellers. */
  private async list(
    context: RequestContext,
    { partyName, recordalId, registrationCode, sellerId }: LegitimateUserRequest,
    alongside: (tx: Sql) => Promise<boolean>,
  ): Promise<UserError[]> {
    const platform = { ...context, loaders: createLoaders(this.store, PLATFORM) };
    const user = { name: partyName, registrationCode, seller: toGlobalId('Seller', sellerId) };
    const listing = { recordal: toGlobalId('Recordal', recordalId), user };
    return (await this.legitimateUsers.list(platform, listing, alongside)).userErrors;
  }

  private async close(
    tx: Sql,
    { viewer }: RequestContext,
    { rowId }: LegitimateUserRequest,
    decision: DecideLegitimateUserInput['decision'],
    reason: string | null,
  ): Promise<boolean> {
    const status = decision === 'GRANT' ? 'GRANTED' : 'REFUSED';
    const { changed } = await tx.run(
      'UPDATE `legitimate_user_request` SET `status` = ?, `openKey` = NULL, `reason` = ?, `decidedBy` = ?, `decidedAt` = ? ' +
        "WHERE `id` = ? AND `status` = 'PENDING'",
      [status, reason, viewer.name, this.now().toISOString(), rowId],
    );
    return changed > 0;
  }
}

function decidedAlready(): UserError {
  return { field: ['request'], code: 'CONFLICT', message: 'The request is decided already; read it again.' };
}

function refuse(clientMutationId: string | null, ...userErrors: UserError[]): Payload {
  return { clientMutationId, request: null, userErrors };
}
