import { hash } from 'node:crypto';
import { type TrademarkRecord } from '../trademark-record';

/**
 * Hash of everything that a record says (SHA-256, Base64, 44 characters): equal records have equal hashes, whatever the
 * order in which a reader filled them in.
 */
export function contentHash(record: TrademarkRecord): string {
  return hash(
    'sha256',
    JSON.stringify([
      record.registrationNumber,
      record.markText,
      record.markType,
      record.status,
      record.filingDate,
      record.registrationDate,
      record.expiryDate,
      record.niceClasses,
      record.goods,
      record.designations,
      record.owner,
      record.ownerCountry,
      record.wellKnownBasis,
      record.brand,
      record.recordals.map(({ authority, number, validFrom, validTo, status }) => [
        authority,
        number,
        validFrom,
        validTo,
        status,
      ]),
    ]),
    'base64',
  );
}
