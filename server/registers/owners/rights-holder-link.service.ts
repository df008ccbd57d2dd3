import { rowIdOf } from '../../../schema/global-id';
import {
  type DecideRightsHolderLinkInput,
  type RightsHolderLink,
  type RightsHolderLinkPayload,
  type RightsHolderLinkStatus,
} from '../../../schema/rights-holder-link';
import { type UserError } from '../../../schema/user-error';
import { type RequestContext } from '../../access/request-context';
import { decisionsAround, LinkedHolders } from '../../store/linked-holders';
import { type Sql, type Store } from '../../store/store';
import { selectIn } from '../import/select-in';

/** The most rights holders that may be held for one: more names than that are a mistake. */
export const MOST_LINKED = 200;

type Decided = Exclude<RightsHolderLinkStatus, 'PROPOSED'>;

/** Writes down what persons decide on proposals that two rights holders are one. */
export class RightsHolderLinkService {
  constructor(
    private readonly store: Store,
    /** Told after every decision, so that the next screening sees it. */
    private readonly permissionsChanged: () => void,
    private readonly now: () => Date,
  ) {}

  /** A later decision replaces an earlier one; who took it, and when, stands beside it and in the audit log. */
  async decide(
    { loaders, viewer }: RequestContext,
    input: DecideRightsHolderLinkInput,
    status: Decided,
  ): Promise<RightsHolderLinkPayload> {
    const clientMutationId = input.clientMutationId ?? null;
    const refuse = (code: UserError['code'], message: string): RightsHolderLinkPayload => ({
      clientMutationId,
      link: null,
      userErrors: [{ field: ['link'], code, message }],
    });
    const rowId = rowIdOf('RightsHolderLink', input.link);
    const link = rowId === null ? null : await loaders.RightsHolderLink.load(rowId);
    if (!link) return refuse('NOT_FOUND', 'There is no such link of rights holders.');
    const contradiction = await this.store.transaction(async (tx) => {
      const found = await contradictionOf(tx, link, status);
      if (found === null)
        await tx.run(
          'UPDATE `rights_holder_link` SET `status` = ?, `decidedAt` = ?, `decidedBy` = ? WHERE `id` = ?',
          [status, this.now().toISOString(), viewer.name, link.rowId],
        );
      return found;
    });
    if (contradiction !== null) return refuse('NOT_ALLOWED', contradiction);
    this.permissionsChanged();
    const decided = await loaders.RightsHolderLink.clear(link.rowId).load(link.rowId);
    return { clientMutationId, link: decided, userErrors: [] };
  }
}

/** What other decisions say against this one; null for nothing. */
async function contradictionOf(
  tx: Sql,
  { firstId, rowId, secondId }: RightsHolderLink,
  status: Decided,
): Promise<string | null> {
  if (status === 'REJECTED') return null;
  const { confirmed, rejected } = await decisionsAround(tx, [firstId, secondId], rowId);
  const joined = new LinkedHolders({ confirmed: [...confirmed, [firstId, secondId]], rejected });
  const { length } = joined.reachedFrom(firstId);
  if (length > MOST_LINKED)
    return `At most ${MOST_LINKED} rights holders can be held for one; this would make ${length}.`;
  const apart = joined.contradictionAround(firstId);
  if (apart === null) return null;
  const rows = await selectIn<{ id: number; name: string }>(
    tx,
    'SELECT `id`, `name` FROM `rights_holder` WHERE `id`',
    [],
    apart,
  );
  const names = rows.map(({ name }) => `“${name}”`).join(' and ');
  return `It would hold ${names} for one, which a person rejected: decide on that link first.`;
}
