import { governingFrame, governingFrameBehind, type NamedMaker, piecesAround } from './frame-scope';
import { type FrameRole } from './frames/frame-table';
import { type FrameHit, type PreparedField } from './prepare-use';
import { type FieldSpan } from './use-question';

/** How far from the name a frame is looked for, in hits of the lexicon. */
const HITS_LOOKED_AT = 40;

function hitsBefore(field: PreparedField, piece: number): number {
  let low = 0;
  let high = field.hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((field.hits[middle]?.first ?? 0) <= piece) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The frame with one of the roles that stands before the span and reaches it; the nearest one. */
export function frameBefore(
  field: PreparedField,
  span: FieldSpan,
  names: Uint8Array,
  role: FrameRole,
): FrameHit | undefined {
  const { before } = piecesAround(field, span);
  const last = hitsBefore(field, before) - 1;
  for (let i = last; i >= 0 && i > last - HITS_LOOKED_AT; i -= 1) {
    const hit = field.hits[i] as FrameHit;
    if (hit.last > before + 1 || !hit.roles.has(role)) continue;
    if (governingFrame(field, hit, span, names)) return hit;
  }
  return undefined;
}

/** The frame that stands behind the span and reaches back to it. */
export function frameBehind(
  field: PreparedField,
  span: FieldSpan,
  names: Uint8Array,
  maker: NamedMaker,
): FrameHit | undefined {
  const { behind } = piecesAround(field, span);
  const first = hitsBefore(field, behind - 1);
  for (let i = first; i < field.hits.length && i < first + HITS_LOOKED_AT; i += 1) {
    const hit = field.hits[i] as FrameHit;
    if (!hit.roles.has('FIT_BEHIND')) continue;
    if (governingFrameBehind(field, hit, span, names, maker)) return hit;
  }
  return undefined;
}

/** The phrase with the role that touches the span on the left: only joins, quotes and articles stand between. */
export function touchingBefore(field: PreparedField, span: FieldSpan, role: FrameRole): FrameHit | undefined {
  let { before } = piecesAround(field, span);
  while (before >= 0) {
    const hit = field.hitOf[before];
    if (hit?.roles.has(role)) return hit;
    const kind = field.pieces[before]?.kind;
    if (kind !== 'JOIN' && kind !== 'OPEN' && kind !== 'COLON' && !hit?.roles.has('FILLER')) return undefined;
    before -= 1;
  }
  return undefined;
}

/** The phrase with the role that touches the span on the right; a model's name may stand between. */
export function touchingBehind(field: PreparedField, span: FieldSpan, role: FrameRole): FrameHit | undefined {
  let { behind } = piecesAround(field, span);
  for (let steps = 0; steps < 4 && behind < field.pieces.length; steps += 1, behind += 1) {
    const hit = field.hitOf[behind];
    if (hit?.roles.has(role)) return hit;
    const kind = field.pieces[behind]?.kind;
    if (kind !== 'JOIN' && kind !== 'CLOSE' && kind !== 'CODE' && !hit?.roles.has('MODEL')) return undefined;
  }
  return undefined;
}
