import { type FrameHit, type PreparedField } from './prepare-use';
import { pieceAt, type Piece } from './scan-words';
import { type FieldSpan } from './use-question';

/** Words without a meaning here that may stand between a frame and the first name: "for vacuum cleaner Dyson". */
const LEAD_WORDS_OF_PART = 3;
const LEAD_WORDS = 1;
/** One character of a dense script counts as a part of a word. */
const DENSE_WEIGHT = 0.34;
/** Capitalised unknown words that count as a name of the list after a comma. */
const UNKNOWN_NAME_WORDS = 2;
/** A frame reaches at most so many pieces. */
const REACH = 120;

function inSpan(piece: Piece, spans: readonly FieldSpan[]): boolean {
  return spans.some(({ start, end }) => piece.start < end && piece.end > start);
}

/** The index of the frame hit that governs the span from the left, walking back from it; undefined if none does. */
export function governingFrame(
  field: PreparedField,
  hit: FrameHit,
  span: FieldSpan,
  names: readonly FieldSpan[],
): boolean {
  const { pieces, hitOf } = field;
  let lead = field.hasPart ? LEAD_WORDS_OF_PART : LEAD_WORDS;
  let named = false;
  let unknownNames = 0;
  let depth = 0;
  for (let i = hit.last; i < pieces.length && i < hit.last + REACH; i += 1) {
    const piece = pieces[i] as Piece;
    if (piece.end > span.start) return true;
    if (inSpan(piece, names)) {
      named = true;
      unknownNames = 0;
      continue;
    }
    const roles = hitOf[i]?.roles;
    switch (piece.kind) {
      case 'JOIN':
        continue;
      case 'LIST':
        unknownNames = UNKNOWN_NAME_WORDS;
        continue;
      case 'COLON':
        if (named) return false;
        continue;
      case 'OPEN':
        depth += 1;
        continue;
      case 'CLOSE':
        depth -= 1;
        if (depth < 0) return false;
        continue;
      case 'BREAK':
        return false;
      case 'CODE':
        named = true;
        continue;
      default:
    }
    if (roles?.has('AUDIENCE')) return false;
    if (roles?.has('LINK')) {
      unknownNames = UNKNOWN_NAME_WORDS;
      continue;
    }
    if (roles?.has('MODEL') || roles?.has('FILLER')) continue;
    if (roles && (roles.has('FIT') || roles.has('CARRY') || roles.has('COMPARE'))) return false;
    if (!named) {
      lead -= piece.dense ? DENSE_WEIGHT : 1;
      if (lead < 0) return false;
      continue;
    }
    if (unknownNames > 0 && (piece.capital || piece.dense)) {
      unknownNames -= piece.dense ? DENSE_WEIGHT : 1;
      continue;
    }
    return false;
  }
  return false;
}

/** True where a frame that stands behind its names ("iPhone 15用", "iPhone 15 için") reaches back to the span. */
export function governingFrameBehind(
  field: PreparedField,
  hit: FrameHit,
  span: FieldSpan,
  names: readonly FieldSpan[],
): boolean {
  const { pieces, hitOf } = field;
  let linked = true;
  let unknownNames = 0;
  for (let i = hit.first - 1; i >= 0 && i > hit.first - REACH; i -= 1) {
    const piece = pieces[i] as Piece;
    if (piece.start < span.end) return linked;
    if (inSpan(piece, names)) {
      linked = false;
      continue;
    }
    const roles = hitOf[i]?.roles;
    if (piece.kind === 'LIST' || roles?.has('LINK')) {
      linked = true;
      unknownNames = UNKNOWN_NAME_WORDS;
      continue;
    }
    if (piece.kind === 'BREAK' || piece.kind === 'COLON') return false;
    if (piece.kind !== 'WORD') continue;
    if (roles?.has('MODEL') || roles?.has('FILLER') || roles?.has('PART')) continue;
    if (unknownNames > 0) {
      unknownNames -= piece.dense ? DENSE_WEIGHT : 1;
      continue;
    }
    return false;
  }
  return false;
}

/** Index of the first piece behind the span, and of the last piece before it. */
export function piecesAround(
  field: PreparedField,
  span: FieldSpan,
): { readonly before: number; readonly behind: number } {
  const { pieces } = field;
  let behind = pieceAt(pieces, span.end);
  // A piece that the span ends inside of ("iPhone15") belongs to the span.
  if ((pieces[behind]?.start ?? Infinity) < span.end) behind += 1;
  let before = pieceAt(pieces, span.start) - 1;
  while (before >= 0 && (pieces[before]?.end ?? 0) > span.start) before -= 1;
  return { before, behind };
}
