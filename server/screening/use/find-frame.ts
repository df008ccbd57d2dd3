import { governingFrame, governingFrameBehind, type NamedMaker, piecesAround, weightOf } from './frame-scope';
import { endOfGoodsBehind } from './goods-named';
import { type FrameRole } from './frames/frame-table';
import { type FrameHit, type PreparedField } from './prepare-use';
import { type Piece } from './scan-words';
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

/** A model of a name of its own, which is written as names are: "Louis Vuitton [Neverfull]", レゴ[デュプロ]. */
const OWN_NAME = /^(?:\p{Script=Katakana}|ー|\p{Script=Latin})/u;
/** Words of such a name. */
const MOST_NAMED = 2;
/** A4 and B5 are what a bag takes, and no model of its maker. */
const PAPER = /^[ab]\d$/;

/**
 * The phrase that says right behind the span that goods go with what bears the name; its model, or what it is called, may stand between. Behind
 * what the goods themselves are called, the same words say what these take: "コーチ バッグ [PC]が入る".
 */
export function fitTouching(field: PreparedField, span: FieldSpan, names: Uint8Array): FrameHit | undefined {
  const { behind } = piecesAround(field, span);
  const called = endOfGoodsBehind(field, behind);
  let unknown = called > behind ? 0 : MOST_NAMED;
  let isRow = false;
  for (let i = behind; i < field.pieces.length; i += 1) {
    const piece = field.pieces[i] as Piece;
    const hit = field.hitOf[i];
    if (hit?.roles.has('FIT_TOUCHING')) return hit;
    if (i < called || hit?.roles.has('MODEL') || piece.kind === 'JOIN' || piece.kind === 'CLOSE') continue;
    if (piece.kind === 'CODE' && !PAPER.test(piece.text)) continue;
    // "Montblanc ve Parker kalemlere uyan": of a row of names the verb is said of each.
    if (names[i] === 1 && isRow) continue;
    if (piece.kind === 'LIST' || hit?.roles.has('LINK')) {
      isRow = true;
      continue;
    }
    const isGlued = !piece.dense || piece.start === field.pieces[i - 1]?.end;
    const isName = piece.kind === 'WORD' && isGlued && (piece.dense || piece.capital);
    if (!isName || !OWN_NAME.test(piece.text)) return undefined;
    unknown -= weightOf(piece);
    if (unknown < 0) return undefined;
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
