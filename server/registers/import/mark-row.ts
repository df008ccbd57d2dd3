import { type SqlValue } from '../../store/store';
import { type TrademarkRecord } from '../trademark-record';
import { type UpsertPlan } from './upsert-rows';

export const TRADEMARKS: UpsertPlan = {
  table: 'trademark',
  columns: [
    'office',
    'applicationNumber',
    'registrationNumber',
    'markText',
    'markType',
    'status',
    'officeStatusCode',
    'officeStatusText',
    'statusDate',
    'filingDate',
    'publicationDate',
    'registrationDate',
    'expiryDate',
    'niceClasses',
    'localClasses',
    'goods',
    'goodsClasses',
    'goodsLanguage',
    'designations',
    'owners',
    'oppositions',
    'ownerId',
    'brandId',
    'wellKnownBasis',
    'contentHash',
    'registerVersionId',
    'sourceRecord',
    'recordedOn',
    'registerId',
    'removed',
  ],
  key: ['office', 'applicationNumber'],
  // A source that knows nothing of brands or decisions must not wipe out what another said.
  keep: ['brandId', 'wellKnownBasis'],
};

/** What a row says beside the record itself. */
export interface MarkRowFacts {
  readonly ownerId: number | null;
  readonly brandId: number | null;
  readonly contentHash: string;
  readonly registerVersionId: number;
  readonly registerId: number;
  readonly place: string;
}

const PLACE_LIMIT = 300;

/** JSON of a list; NULL for an empty one, which is what most are. */
function listOrNull(list: readonly unknown[] | null): string | null {
  return list === null || list.length === 0 ? null : JSON.stringify(list);
}

/** Values in the order of the plan's columns. */
export function markRow(record: TrademarkRecord, facts: MarkRowFacts): SqlValue[] {
  return [
    record.office,
    record.applicationNumber,
    record.registrationNumber,
    record.markText,
    record.markType,
    record.status,
    record.officeStatusCode,
    record.officeStatusText,
    record.statusDate,
    record.filingDate,
    record.publicationDate,
    record.registrationDate,
    record.expiryDate,
    JSON.stringify(record.niceClasses),
    listOrNull(record.localClasses),
    JSON.stringify(record.goods),
    listOrNull(record.goodsClasses),
    record.goodsLanguage,
    JSON.stringify(record.designations),
    listOrNull(record.owners),
    listOrNull(record.oppositions),
    facts.ownerId,
    facts.brandId,
    record.wellKnownBasis,
    facts.contentHash,
    facts.registerVersionId,
    facts.place.slice(0, PLACE_LIMIT),
    record.recordedOn,
    facts.registerId,
    0,
  ];
}
