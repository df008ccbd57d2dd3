import { brandsByKey } from '../../matching/sign/brand-index';
import { identityKey } from '../../matching/sign/fold';
import { FAMOUS_NAMES } from './famous-names';
import { servedPieces } from './goods-named';
import { type FrameHit, type PreparedField } from './prepare-use';
import { pieceAt } from './scan-words';
import { DEVICE_MAKERS, VEHICLE_MAKERS } from './served-makers';
import { type FieldSpan } from './use-question';

const HAS_NO_CASE = /^[\p{Lo}\p{M}]+$/u;

/** True for the name of a maker that is known as such, not a word that is also a mark. */
function isMaker(text: string): boolean {
  const name = text.toLowerCase();
  if (FAMOUS_NAMES.has(name) || DEVICE_MAKERS.has(name) || VEHICLE_MAKERS.has(name)) return true;
  return HAS_NO_CASE.test(text) && text.length > 1 && brandsByKey(identityKey(text)).length > 0;
}

/** True where nothing but commas, "and" and what the makers' goods are called stands between two places of the field. */
function isOneRow(field: PreparedField, from: number, to: number): boolean {
  const served = servedPieces(field);
  for (let i = pieceAt(field.pieces, from); (field.pieces[i]?.start ?? to) < to; i += 1) {
    const kind = field.pieces[i]?.kind;
    const roles = field.hitOf[i]?.roles;
    const isBetween = kind === 'LIST' || kind === 'JOIN' || served[i] === 1;
    if (!isBetween && !roles?.has('LINK') && !roles?.has('FILLER')) return false;
  }
  return true;
}

/**
 * The word that says of a row of makers that the goods fit them all: 卡西欧 雅马哈电钢琴通用, "Samsung LG Sharp universal".
 * `others` are the places of other names. Undefined where the name stands alone.
 */
export function universalFor(
  field: PreparedField,
  span: FieldSpan,
  others: readonly FieldSpan[],
): FrameHit | undefined {
  const universal = field.hits.find(({ roles }) => roles.has('UNIVERSAL'));
  if (!universal) return undefined;
  const inRow = others.some(({ end, start }) => {
    if (!isMaker(field.text.slice(start, end))) return false;
    return end <= span.start ? isOneRow(field, end, span.start) : isOneRow(field, span.end, start);
  });
  return inRow ? universal : undefined;
}
