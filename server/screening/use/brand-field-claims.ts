import { NO_BRAND } from './no-brand-words';
import { type PreparedField, prepareUse } from './prepare-use';
import { type UseQuestion } from './use-question';

function plain(field: PreparedField): string {
  return field.pieces
    .filter(({ kind }) => kind === 'WORD' || kind === 'CODE')
    .map(({ text }, i, all) => (text && all[i]?.dense && i > 0 && all[i - 1]?.dense ? text : ` ${text}`))
    .join('')
    .trim();
}

/** True where a brand field says that there is no brand: "Unbranded", "N/A", 无品牌. */
export function claimsNoBrand(field: PreparedField): boolean {
  const text = plain(field);
  return text === '' || NO_BRAND.has(text);
}

/** A brand field that holds a frame makes no claim: "for Dyson", "Compatible with HP", "Samsung用". */
function framed(field: PreparedField): boolean {
  return field.hits.some(
    ({ roles }) => roles.has('FIT') || roles.has('FIT_BEHIND') || roles.has('COMPARE') || roles.has('LIKE'),
  );
}

function squeeze(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/**
 * True where the brand field itself claims the mark: the span stands in it, or it is written as the mark's text or the
 * name that was met, and it is not framed ("for X", "compatible with X") and does not say that there is no brand.
 */
export function brandFieldClaims(question: UseQuestion): boolean {
  const { fields } = prepareUse(question.fields);
  const wanted = new Set([squeeze(question.markText), squeeze(question.name)]);
  return fields.some((field, index) => {
    if (field.role !== 'BRAND' || framed(field) || claimsNoBrand(field)) return false;
    return index === question.span.fieldIndex || wanted.has(squeeze(field.text));
  });
}
