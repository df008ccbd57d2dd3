import { hash } from 'node:crypto';
import { type TrademarkRecord } from '../trademark-record';

/**
 * Hash of everything that a record says (SHA-256, Base64, 44 characters): equal records have equal hashes, whatever the
 * order in which a reader filled them in. When the office last wrote it does not count.
 */
export function contentHash(record: TrademarkRecord): string {
  return hash(
    'sha256',
    JSON.stringify([
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
      record.niceClasses,
      record.localClasses,
      record.goods,
      record.goodsClasses,
      record.goodsLanguage,
      record.otherGoods.map(({ niceClass, language, text }) => [niceClass, language, text]),
      record.designations,
      record.owner,
      record.ownerCountry,
      record.owners.map(({ name, identifier, country, address }) => [name, identifier, country, address]),
      record.oppositions.map(({ identifier, date, status }) => [identifier, date, status]),
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
