/**
 * Who sees which rows: for each table and role an SQL condition with the ids of the viewer in it. Nobody but an operator sees
 * rows of a table that has no line here, or none for its role. `ANYBODY` stands for the roles that are not named; the empty
 * condition is met by all rows.
 */
export interface VisibleRows {
  readonly MARKETPLACE?: string;
  readonly SELLER?: string;
  readonly RIGHTS_HOLDER?: string;
  readonly CUSTOMS_OFFICER?: string;
  readonly ANALYST?: string;
  readonly ANYBODY?: string;
  readonly [role: string]: string | undefined;
}

/** Columns that say whose a row is. */
interface Owners {
  readonly marketplace?: string;
  readonly seller?: string;
  readonly rightsHolder?: string;
  readonly authority?: string;
}

/** Rows of a tenant table: everybody sees those in which its own id stands. */
function ownedBy(table: string, { authority, marketplace, rightsHolder, seller }: Owners): VisibleRows {
  const own = (column: string | undefined, id: string): string | undefined =>
    column && `\`${table}\`.\`${column}\` = :${id}`;
  const ofMarketplace = own(marketplace, 'marketplaceId');
  const ofSeller = own(seller, 'sellerId');
  return {
    MARKETPLACE: ofMarketplace,
    ANALYST: ofMarketplace,
    SELLER: ofSeller && ofMarketplace && `${ofSeller} AND ${ofMarketplace}`,
    RIGHTS_HOLDER: own(rightsHolder, 'rightsHolderId'),
    CUSTOMS_OFFICER: own(authority, 'authority'),
  };
}

/** What everybody may read: registers and the vocabulary around them. */
const PUBLIC_RECORD: VisibleRows = { ANYBODY: '' };

/** Rows that are only ever reached through a row that was seen, never by an id of their own. */
const THROUGH_ITS_PARENT: VisibleRows = { ANYBODY: '' };

/** API keys: those of the viewer's own role, and a marketplace's also of its analysts and sellers, to which it gives them. */
const API_KEY: VisibleRows = {
  MARKETPLACE:
    "`api_key`.`marketplaceId` = :marketplaceId AND `api_key`.`role` IN ('MARKETPLACE', 'ANALYST', 'SELLER')",
  SELLER: "`api_key`.`sellerId` = :sellerId AND `api_key`.`role` = 'SELLER'",
  RIGHTS_HOLDER: "`api_key`.`rightsHolderId` = :rightsHolderId AND `api_key`.`role` = 'RIGHTS_HOLDER'",
  CUSTOMS_OFFICER: "`api_key`.`authority` = :authority AND `api_key`.`role` = 'CUSTOMS_OFFICER'",
};

/** Webhook endpoints: those of whoever made them, that is of the viewer's own role and party. */
const WEBHOOK_ENDPOINT: VisibleRows = {
  MARKETPLACE:
    "`webhook_endpoint`.`marketplaceId` = :marketplaceId AND `webhook_endpoint`.`role` = 'MARKETPLACE'",
  SELLER:
    "`webhook_endpoint`.`sellerId` = :sellerId AND `webhook_endpoint`.`marketplaceId` = :marketplaceId AND `webhook_endpoint`.`role` = 'SELLER'",
  RIGHTS_HOLDER:
    "`webhook_endpoint`.`rightsHolderId` = :rightsHolderId AND `webhook_endpoint`.`role` = 'RIGHTS_HOLDER'",
  CUSTOMS_OFFICER:
    "`webhook_endpoint`.`authority` = :authority AND `webhook_endpoint`.`role` = 'CUSTOMS_OFFICER'",
};

/** Sellers, or their marketplaces, that a rights holder has licensed. */
const LICENSED = (column: 'sellerId' | 'marketplaceId'): string =>
  `SELECT \`licence\`.\`${column}\` FROM \`authorization\` AS \`licence\` WHERE \`licence\`.\`rightsHolderId\` = :rightsHolderId`;

/** Recordals: the holder's own; the authority's once they were handed in; what was granted is public record. */
const RECORDAL: VisibleRows = {
  RIGHTS_HOLDER:
    '`recordal`.`trademarkId` IN (SELECT `mark`.`id` FROM `trademark` AS `mark` WHERE `mark`.`ownerId` = :rightsHolderId)',
  CUSTOMS_OFFICER:
    "`recordal`.`authority` = :authority AND (`recordal`.`status` <> 'DRAFT' OR `recordal`.`submittedOn` IS NOT NULL)",
  ANYBODY: "`recordal`.`status` IN ('APPROVED', 'LAPSED', 'REVOKED')",
};

/** Shipments: also for the officers of the authorities that they pass. */
const SHIPMENT: VisibleRows = {
  ...ownedBy('shipment', { marketplace: 'marketplaceId', seller: 'sellerId' }),
  CUSTOMS_OFFICER:
    '`shipment`.`id` IN (SELECT `passed`.`shipmentId` FROM `shipment_authority` AS `passed` WHERE `passed`.`authority` = :authority)',
};

/** Pre-confirmations: also for the authority that was asked, once they were handed in. */
const PRE_CONFIRMATION: VisibleRows = {
  ...ownedBy('pre_confirmation', { marketplace: 'marketplaceId', seller: 'sellerId' }),
  CUSTOMS_OFFICER:
    '`pre_confirmation`.`authority` = :authority AND `pre_confirmation`.`requestedOn` IS NOT NULL',
};

/** Rows with ids of their own that belong to a row of another table: whoever sees that one. */
function partsOf(parent: string, rules: VisibleRows, column: string): VisibleRows {
  const within = (rule: string): string =>
    rule === '' ? '' : `${column} IN (SELECT \`${parent}\`.\`id\` FROM \`${parent}\` WHERE ${rule})`;
  return Object.fromEntries(
    Object.entries(rules).map(([role, rule]) => [role, rule === undefined ? undefined : within(rule)]),
  );
}

/** By the names of the tables. */
export const VISIBLE: Readonly<Record<string, VisibleRows>> = {
  api_key: API_KEY,
  /** For operators alone. */
  audit_entry: {},
  authorization: ownedBy('authorization', {
    marketplace: 'marketplaceId',
    seller: 'sellerId',
    rightsHolder: 'rightsHolderId',
  }),
  brand: PUBLIC_RECORD,
  /** Reached through its operation, by its number in it. */
  bulk_chunk: {},
  case_clock: THROUGH_ITS_PARENT,
  case_goods: THROUGH_ITS_PARENT,
  case_transition: THROUGH_ITS_PARENT,
  /** Work of the marketplace's back end: none of its sellers'. */
  bulk_operation: {
    MARKETPLACE: '`bulk_operation`.`marketplaceId` = :marketplaceId',
    ANALYST: '`bulk_operation`.`marketplaceId` = :marketplaceId',
  },
  disposition: ownedBy('disposition', { marketplace: 'marketplaceId', seller: 'sellerId' }),
  enforcement_case: ownedBy('enforcement_case', {
    marketplace: 'marketplaceId',
    seller: 'sellerId',
    rightsHolder: 'rightsHolderId',
    authority: 'authority',
  }),
  finding: THROUGH_ITS_PARENT,
  general_guarantee: ownedBy('general_guarantee', { rightsHolder: 'rightsHolderId', authority: 'authority' }),
  /** Read by the goods classifier, and by operators. */
  goods_term: {},
  goods_vocabulary: {},
  /** What a request was answered; found by who asked and its key, never read over the API. */
  idempotency_key: {},
  legitimate_user: partsOf('recordal', RECORDAL, '`legitimate_user`.`recordalId`'),
  legitimate_user_request: ownedBy('legitimate_user_request', {
    marketplace: 'marketplaceId',
    seller: 'sellerId',
    rightsHolder: 'rightsHolderId',
    authority: 'authority',
  }),
  listing: ownedBy('listing', { marketplace: 'marketplaceId', seller: 'sellerId' }),
  marketplace: {
    MARKETPLACE: '`marketplace`.`id` = :marketplaceId',
    ANALYST: '`marketplace`.`id` = :marketplaceId',
    SELLER: '`marketplace`.`id` = :marketplaceId',
    RIGHTS_HOLDER: `\`marketplace\`.\`id\` = :marketplaceId OR \`marketplace\`.\`id\` IN (${LICENSED('marketplaceId')})`,
  },
  /** Events reach viewers by subscriptions and webhooks, never as rows. */
  outbox_event: {},
  pre_confirmation: PRE_CONFIRMATION,
  pre_confirmation_transition: THROUGH_ITS_PARENT,
  recordal: RECORDAL,
  recordal_transition: THROUGH_ITS_PARENT,
  register: PUBLIC_RECORD,
  register_version: PUBLIC_RECORD,
  rights_holder: PUBLIC_RECORD,
  /** By which rights holders that may be one are found. */
  rights_holder_key: {},
  /** Proposals are the platform's own work; nothing that one party could use against another until a person has decided. */
  rights_holder_link: { ANALYST: '' },
  screening: ownedBy('screening', { marketplace: 'marketplaceId', seller: 'sellerId' }),
  screening_rollup: ownedBy('screening_rollup', { marketplace: 'marketplaceId', seller: 'sellerId' }),
  screening_trade_rollup: ownedBy('screening_trade_rollup', {
    marketplace: 'marketplaceId',
    seller: 'sellerId',
  }),
  screening_unrolled: ownedBy('screening_unrolled', { marketplace: 'marketplaceId', seller: 'sellerId' }),
  /** A rights holder sees whom it licensed, and the sellers of the marketplace on which it acts. */
  seller: {
    ...ownedBy('seller', { marketplace: 'marketplaceId', seller: 'id' }),
    RIGHTS_HOLDER: `\`seller\`.\`marketplaceId\` = :marketplaceId OR \`seller\`.\`id\` IN (${LICENSED('sellerId')})`,
  },
  shipment: SHIPMENT,
  shipment_authority: THROUGH_ITS_PARENT,
  shipment_line: partsOf('shipment', SHIPMENT, '`shipment_line`.`shipmentId`'),
  shipment_transition: THROUGH_ITS_PARENT,
  supporting_document: partsOf(
    'pre_confirmation',
    PRE_CONFIRMATION,
    '`supporting_document`.`preConfirmationId`',
  ),
  trademark: PUBLIC_RECORD,
  trademark_state: THROUGH_ITS_PARENT,
  trademark_translation: THROUGH_ITS_PARENT,
  webhook_delivery: partsOf('webhook_endpoint', WEBHOOK_ENDPOINT, '`webhook_delivery`.`webhookEndpointId`'),
  webhook_endpoint: WEBHOOK_ENDPOINT,
};
