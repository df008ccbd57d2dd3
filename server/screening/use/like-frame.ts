import { ENGLISH } from './common-words';
import { touchingBefore, touchingBehind } from './find-frame';
import { type FrameHit, type PreparedField } from './prepare-use';
import { isPartForMaker } from './served-part';
import { type FieldSpan, type UseQuestion } from './use-question';

/** Words that stand before the name in other languages and behind it in English: "style Gucci", "Gucci style". */
const BEHIND_IN_ENGLISH: ReadonlySet<string> = new Set(['style', 'type', 'look', 'model', 'mirror', 'like']);
const TYPE: ReadonlySet<string> = new Set(['type', 'tipo', 'typ', 'タイプ', '타입']);
const LONGEST_TYPE = 2;
/** "Of the type": what a part says of the machine that it fits, and other goods of what they look like. */
const OF_TYPE: ReadonlySet<string> = new Set([
  'type',
  'tipo',
  'typ',
  'typu',
  'tipe',
  'типа',
  'типу',
  'τύπου',
  'tipi',
  'tip',
  'like',
  'wie',
  'façon',
  'genre',
  'estilo',
  'come',
  'как',
  'як',
  'jak',
  'jako',
  'som',
  'zoals',
]);

/** "Travel case like Philips, other maker": no brand's own, and no copy of what bears the name either. */
const isSaidApart = ({ goodsClasses: [main = 0] }: UseQuestion, { hits }: PreparedField): boolean =>
  !SOLD_BY_NAME.has(main) && hits.some(({ roles }) => roles.has('APART'));

/** A word that trades on the name from before it: "inspired by", "tipo", "в стиле". */
export function likeBefore(question: UseQuestion, field: PreparedField): FrameHit | undefined {
  const hit = touchingBefore(field, question.span, 'LIKE');
  const word = field.pieces[hit?.first ?? -1]?.text ?? '';
  // "Hose type Kärcher K2", "filtro similar Electrolux": of a part the type is the machine's.
  const isOfMachine = OF_TYPE.has(word) || hit?.roles.has('SUBSTITUTE') === true;
  if (hit && isOfMachine && (isPartForMaker(question, field) || isSaidApart(question, field)))
    return undefined;
  if (!hit || field.languages !== ENGLISH) return hit;
  return hit.last - hit.first === 1 && BEHIND_IN_ENGLISH.has(word) ? undefined : hit;
}

/** A word that trades on the name from behind it: "style", 同款, 風; not the type of a part, "Bosch type G", ダイワSタイプ. */
export function likeBehind(field: PreparedField, span: FieldSpan): FrameHit | undefined {
  const hit = touchingBehind(field, span, 'LIKE_BEHIND');
  if (!hit) return undefined;
  const { pieces, text } = field;
  if (!TYPE.has(text.slice(pieces[hit.first]?.start, pieces[hit.last - 1]?.end).toLowerCase())) return hit;
  const [before, next] = [pieces[hit.first - 1], pieces[hit.last]];
  const isLettered = before !== undefined && before.start >= span.end && /^[a-z]$/u.test(before.text);
  const isNumbered = next && !next.dense && (next.kind === 'CODE' || next.text.length <= LONGEST_TYPE);
  return isLettered || isNumbered ? undefined : hit;
}

/** Perfume and soap, candles, jewellery and watches, bags, clothes: what equals them sells by the name of what it equals. */
const SOLD_BY_NAME: ReadonlySet<number> = new Set([3, 4, 14, 18, 25]);
const SCENTS = 3;
const CANDLES = 4;

/** A word for a part; "muadil" is one of them, and says nothing here. */
function namesPart({ compounds, hits }: PreparedField): boolean {
  if (compounds.length > 0) return true;
  return hits.some(({ roles }) => (roles.has('PART') || roles.has('SHELL')) && !roles.has('SUBSTITUTE'));
}

/**
 * "аналог Tom Ford" on a scent, not on a spare part: a word that says the goods replace the maker's own. What a scent equals has one name,
 * wherever the word stands: "Creed Aventus muadili".
 */
export function substituteFor(
  { goodsClasses, span }: UseQuestion,
  field: PreparedField,
): FrameHit | undefined {
  const [niceClass = 0] = goodsClasses;
  // A French bougie is a spark plug too, and coal the brush of a drill; of those a machine is named.
  const isPart =
    niceClass === CANDLES ? field.hits.some(({ roles }) => roles.has('FILLER')) : namesPart(field);
  if (isPart || !SOLD_BY_NAME.has(niceClass)) return undefined;
  if (niceClass === SCENTS) return field.hits.find(({ roles }) => roles.has('SUBSTITUTE'));
  return touchingBefore(field, span, 'SUBSTITUTE') ?? touchingBehind(field, span, 'SUBSTITUTE');
}
