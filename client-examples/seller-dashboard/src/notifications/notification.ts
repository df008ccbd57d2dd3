import {
  type CaseKind,
  type CaseStatus,
  type NotedCasesSubscription,
  type NotedRecordalsSubscription,
  type NotedShipmentsSubscription,
  type NotedVerdictsSubscription,
  type RecordalStatus,
  type ShipmentStatus,
  type Verdict,
} from '../gql/graphql';

/** What happened, in the words of the server; the list puts it into those of the reader. */
export type News =
  | { readonly kind: 'listing'; readonly name: string; readonly verdict: Verdict }
  | {
      readonly kind: 'case';
      readonly name: string | null;
      readonly caseKind: CaseKind;
      readonly status: CaseStatus;
    }
  | { readonly kind: 'shipment'; readonly name: string; readonly status: ShipmentStatus }
  | { readonly kind: 'recordal'; readonly name: string; readonly status: RecordalStatus };

export interface Notification {
  /** The id of the event: it may come twice. */
  readonly id: string;
  readonly at: string;
  readonly news: News;
  /** The page that shows it. */
  readonly path: string;
}

const pathOf = (page: string, id: string): string => `/${page}/${encodeURIComponent(id)}`;

export function ofVerdict({ listingVerdictChanged: it }: NotedVerdictsSubscription): Notification | null {
  const { at, eventId: id, listing, verdict } = it;
  return (
    listing && {
      id,
      at,
      news: { kind: 'listing', name: listing.sku, verdict },
      path: pathOf('listings', listing.id),
    }
  );
}

export function ofCase({ caseUpdated: it }: NotedCasesSubscription): Notification | null {
  const { at, case: found, eventId: id, status } = it;
  if (!found) return null;
  const news = { kind: 'case', name: found.number, caseKind: found.kind, status } as const;
  return { id, at, news, path: pathOf('cases', found.id) };
}

export function ofShipment({ shipmentUpdated: it }: NotedShipmentsSubscription): Notification | null {
  const { at, eventId: id, shipment, status } = it;
  if (!shipment) return null;
  return {
    id,
    at,
    news: { kind: 'shipment', name: shipment.reference, status },
    path: pathOf('shipments', shipment.id),
  };
}

export function ofRecordal({ recordalDecided: it }: NotedRecordalsSubscription): Notification | null {
  const { at, eventId: id, recordal, status } = it;
  if (!recordal) return null;
  const news = { kind: 'recordal', name: recordal.trademark.markText, status } as const;
  return { id, at, news, path: pathOf('recordals', recordal.id) };
}
