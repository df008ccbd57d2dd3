import { type Recordal } from '../../schema/recordal';
import { type Trademark } from '../../schema/trademark';
import { type NewEvent, NOBODY } from '../events/domain-event';
import { type RecordalState } from '../law/machines/recordal-machine';

/** That an authority decided on a recordal, or the law ended it: its holder and its authority hear of it. */
export function recordalDecided(
  { mark, recordal }: { readonly recordal: Recordal; readonly mark: Pick<Trademark, 'ownerId'> },
  status: RecordalState,
): NewEvent {
  const { authority, rowId, trademarkId } = recordal;
  return {
    kind: 'RECORDAL_DECIDED',
    scope: { ...NOBODY, rightsHolderId: recordal.rightsHolderId ?? mark.ownerId, authority },
    subject: { recordalId: rowId, trademarkId, status },
  };
}
