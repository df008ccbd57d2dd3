import { rowIdOf } from '../../../schema/node';
import {
  type DecideRightsHolderLinkInput,
  type RightsHolderLinkPayload,
  type RightsHolderLinkStatus,
} from '../../../schema/rights-holder-link';
import { type RequestContext } from '../../access/request-context';
import { type Store } from '../../store/store';

/** Writes down what persons decide on proposals that two rights holders are one. */
export class RightsHolderLinkService {
  constructor(
    private readonly store: Store,
    private readonly now: () => Date,
  ) {}

  /** A later decision replaces an earlier one; who took it, and when, stands beside it and in the audit log. */
  async decide(
    { loaders, viewer }: RequestContext,
    input: DecideRightsHolderLinkInput,
    status: Exclude<RightsHolderLinkStatus, 'PROPOSED'>,
  ): Promise<RightsHolderLinkPayload> {
    const clientMutationId = input.clientMutationId ?? null;
    const rowId = rowIdOf('RightsHolderLink', input.link);
    const link = rowId === null ? null : await loaders.RightsHolderLink.load(rowId);
    if (!link) {
      const message = 'There is no such link of rights holders.';
      return { clientMutationId, link: null, userErrors: [{ field: ['link'], code: 'NOT_FOUND', message }] };
    }
    await this.store.run(
      'UPDATE `rights_holder_link` SET `status` = ?, `decidedAt` = ?, `decidedBy` = ? WHERE `id` = ?',
      [status, this.now().toISOString(), viewer.name, link.rowId],
    );
    const decided = await loaders.RightsHolderLink.clear(link.rowId).load(link.rowId);
    return { clientMutationId, link: decided, userErrors: [] };
  }
}
