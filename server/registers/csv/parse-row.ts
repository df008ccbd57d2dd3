import { type MarkType, type TrademarkStatus } from '../../matching/types';
import { type Refusal, type TrademarkRecord } from '../trademark-record';
import { type ColumnPlaces } from './csv-columns';
import { readRecordals } from './read-recordals';
import { RowReader, shown } from './row-reader';

const MARK_TYPES: ReadonlySet<string> = new Set<MarkType>([
  'WORD',
  'FIGURATIVE',
  'COMBINED',
  'THREE_DIMENSIONAL',
  'SOUND',
  'COLOUR',
  'OTHER',
]);

const STATUSES: ReadonlySet<string> = new Set<TrademarkStatus>([
  'FILED',
  'PUBLISHED',
  'OPPOSED',
  'REGISTERED',
  'REFUSED',
  'WITHDRAWN',
  'EXPIRED',
  'CANCELLED',
  'UNKNOWN',
]);

/** The most characters that the store keeps of each. */
const LIMITS = { number: 64, markText: 500, owner: 300, goods: 60_000 };

/** Reads one row: the record, or every reason why it is refused. */
export function parseRow(
  fields: readonly string[],
  places: ColumnPlaces,
): TrademarkRecord | readonly Refusal[] {
  const row = new RowReader(fields, places);
  const markType = row.oneOf<MarkType>('markType', MARK_TYPES, 'WORD');
  const owner = row.required('owner', LIMITS.owner);
  const record: TrademarkRecord = {
    office: officeOf(row),
    applicationNumber: row.required('applicationNumber', LIMITS.number),
    registrationNumber: row.optional('registrationNumber', LIMITS.number),
    markText:
      markType === 'WORD' || markType === 'COMBINED'
        ? row.required('markText', LIMITS.markText)
        : (row.optional('markText', LIMITS.markText) ?? ''),
    markType,
    status: row.oneOf<TrademarkStatus>('status', STATUSES, null),
    filingDate: row.date('filingDate'),
    registrationDate: row.date('registrationDate'),
    expiryDate: row.date('expiryDate'),
    niceClasses: niceClassesOf(row),
    goods: goodsOf(row),
    designations: [],
    owner,
    owners: [{ name: owner, identifier: null, country: null, address: null }],
    ownerCountry: null,
    wellKnownBasis: null,
    brand: null,
    recordals: readRecordals(row),
    // Named one by one: spreading an object of defaults here makes reading a row four times as dear.
    officeStatusCode: null,
    officeStatusText: null,
    statusDate: null,
    publicationDate: null,
    localClasses: [],
    goodsClasses: null,
    goodsLanguage: null,
    otherGoods: [],
    oppositions: [],
    recordedOn: null,
    recordalsOnly: false,
  };
  refuseUnlessInOrder(row, record);
  return row.refusals.length > 0 ? row.refusals : record;
}

function officeOf(row: RowReader): string {
  const office = row.text('office').toUpperCase();
  if (!/^[A-Z]{2}$/.test(office))
    row.refuse('office', `"${shown(office)}" is no office; write its two letters, such as CN or EM.`);
  return office;
}

function niceClassesOf(row: RowReader): number[] {
  const classes = new Set<number>();
  for (const part of row.list('niceClasses')) {
    const value = /^\d{1,2}$/.test(part) ? Number(part) : 0;
    if (value < 1 || value > 45)
      row.refuse('niceClasses', `"${shown(part)}" is no Nice class; they are 1 to 45, separated by "|".`);
    else classes.add(value);
  }
  return [...classes].sort((a, b) => a - b);
}

function goodsOf(row: RowReader): string[] {
  row.within('goods', row.text('goods'), LIMITS.goods);
  return row.list('goods');
}

function refuseUnlessInOrder(
  row: RowReader,
  { filingDate, registrationDate, expiryDate }: TrademarkRecord,
): void {
  if (row.refusals.length > 0 || expiryDate === null) return;
  if (registrationDate !== null && expiryDate < registrationDate) {
    row.refuse('expiryDate', `${expiryDate} is before the registration date ${registrationDate}.`);
  } else if (filingDate !== null && expiryDate < filingDate) {
    row.refuse('expiryDate', `${expiryDate} is before the filing date ${filingDate}.`);
  }
}
