/** Whom an event concerns: it reaches nobody else. What is null concerns no one of that kind. */
export interface EventScope {
  readonly marketplaceId: number | null;
  readonly sellerId: number | null;
  readonly rightsHolderId: number | null;
  /** Customs authority, such as `CN-GACC`. */
  readonly authority: string | null;
}

/** What each kind of event says: row ids and states, never personal data; a receiver reads the rest within its own rights. */
export interface EventSubjects {
  LISTING_VERDICT_CHANGED: {
    readonly listingId: number;
    readonly sku: string;
    /** Null where the listing had none before. */
    readonly previousVerdict: string | null;
    readonly verdict: string;
    readonly screeningId: string;
  };
  RECORDAL_DECIDED: {
    readonly recordalId: number;
    readonly trademarkId: number;
    readonly status: string;
  };
  CASE_UPDATED: {
    readonly caseId: number;
    readonly status: string;
    /** The step that was taken. */
    readonly event: string;
  };
  SHIPMENT_UPDATED: {
    readonly shipmentId: number;
    readonly status: string;
    readonly event: string;
  };
  BULK_FINISHED: {
    readonly bulkOperationId: number;
    readonly status: string;
  };
}

export type EventKind = keyof EventSubjects;

/** Something that happened and is committed. */
export type NewEvent<K extends EventKind = EventKind> = {
  readonly [Kind in K]: {
    readonly kind: Kind;
    readonly scope: EventScope;
    readonly subject: EventSubjects[Kind];
  };
}[K];

/** The same as it travels: with an id, by which receivers know it again, and its time (UTC, ISO 8601). */
export type DomainEvent<K extends EventKind = EventKind> = NewEvent<K> & {
  readonly id: string;
  readonly at: string;
};

/** A scope that names nobody: spread it and fill in whom the event concerns. */
export const NOBODY: EventScope = {
  marketplaceId: null,
  sellerId: null,
  rightsHolderId: null,
  authority: null,
};
