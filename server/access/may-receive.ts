import { type EventScope } from '../events/domain-event';
import { type Viewer } from './viewer';

/** Whether an event of this scope is any business of the viewer. A viewer who belongs to nobody hears of nothing. */
export function mayReceive(viewer: Viewer, scope: EventScope): boolean {
  const ownMarketplace = viewer.marketplaceId !== null && scope.marketplaceId === viewer.marketplaceId;
  switch (viewer.role) {
    case 'OPERATOR':
      return viewer.marketplaceId === null || ownMarketplace;
    case 'MARKETPLACE':
    case 'ANALYST':
      return ownMarketplace;
    case 'SELLER':
      return ownMarketplace && viewer.sellerId !== null && scope.sellerId === viewer.sellerId;
    case 'RIGHTS_HOLDER':
      return viewer.rightsHolderId !== null && scope.rightsHolderId === viewer.rightsHolderId;
    case 'CUSTOMS_OFFICER':
      return viewer.authority !== null && scope.authority === viewer.authority;
  }
}
