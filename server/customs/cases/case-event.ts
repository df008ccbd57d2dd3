import { type CaseEvent } from '../../../schema/case-enums';
import { type EnforcementCase } from '../../../schema/enforcement-case';
import { type NewEvent } from '../../events/domain-event';

/** What the bus is told of a step in a case, once it is committed. */
export function caseUpdated(
  { authority, marketplaceId, rightsHolderId, rowId, sellerId }: EnforcementCase,
  status: EnforcementCase['status'],
  event: CaseEvent,
): NewEvent<'CASE_UPDATED'> {
  return {
    kind: 'CASE_UPDATED',
    scope: { marketplaceId, sellerId, rightsHolderId, authority },
    subject: { caseId: rowId, status, event },
  };
}
