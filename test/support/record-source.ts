import { createHash } from 'node:crypto';
import { type RegisterSource } from '../../server/registers/register-source';
import {
  type FilingKey,
  NO_DETAILS,
  type SourceRecord,
  type TrademarkRecord,
} from '../../server/registers/trademark-record';

/** A record of a filing of the demo office that has what a test says, and the rest somehow. */
export function filing(number: string, more: Partial<TrademarkRecord> = {}): TrademarkRecord {
  return {
    ...NO_DETAILS,
    office: 'XD',
    applicationNumber: `DEMO-T-${number}`,
    registrationNumber: null,
    markText: `MARK ${number}`,
    markType: 'WORD',
    status: 'FILED',
    filingDate: '2020-02-03',
    registrationDate: null,
    expiryDate: null,
    niceClasses: [25],
    goods: ['Clothing'],
    designations: [],
    owner: 'Somebody Ltd (demo holder)',
    ownerCountry: null,
    wellKnownBasis: null,
    brand: null,
    recordals: [],
    ...more,
  };
}

/** A register made of these records; keys stand for filings that the office took out. */
export function sourceOf(
  name: string,
  entries: readonly (TrademarkRecord | { readonly gone: FilingKey })[],
  register = 'test',
): RegisterSource {
  const records: SourceRecord[] = entries.map((entry, at) =>
    'gone' in entry ? { line: at + 1, removed: entry.gone } : { line: at + 1, record: entry },
  );
  const fingerprint = createHash('sha256').update(JSON.stringify(entries)).digest('hex');
  return {
    name,
    format: 'test',
    register,
    readOnce: true,
    records: () => [records],
    digest: () => ({ sizeBytes: records.length, sha256: fingerprint }),
    fingerprint: () => Promise.resolve(fingerprint),
  };
}
