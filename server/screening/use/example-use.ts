import { frameBefore } from './find-frame';
import { servedClassesBetween } from './goods-named';
import { type FrameHit, type PreparedField } from './prepare-use';
import { type UseQuestion } from './use-question';

/** The frame before the example: nothing ends it, and it governs goods that the mark is filed for. */
function servingFrame(
  field: PreparedField,
  example: FrameHit,
  markClasses: readonly number[],
): FrameHit | undefined {
  const { hitOf, hits, pieces } = field;
  const fit = hits.findLast(({ last, roles }) => last < example.first && roles.has('FIT'));
  if (!fit) return undefined;
  const between = pieces.slice(fit.last, example.first);
  const isEnded = between.some(
    ({ kind }, i) => kind === 'BREAK' || hitOf[fit.last + i]?.roles.has('AUDIENCE') === true,
  );
  if (isEnded) return undefined;
  const classes = servedClassesBetween(field, between[0]?.start ?? 0, between.at(-1)?.end ?? 0);
  return classes.some((niceClass) => markClasses.includes(niceClass)) ? fit : undefined;
}

/**
 * The frame that governs a name as one example of many: "clothes for fashion dolls such as Barbie", "cases for phones such as
 * iPhone". Without one before it, "like Barbie" trades on the name. `names` flags where other names stand.
 */
export function servedExample(
  { markClasses, span }: UseQuestion,
  field: PreparedField,
  names: Uint8Array,
): FrameHit | undefined {
  const example = frameBefore(field, span, names, 'EXAMPLE');
  return example && servingFrame(field, example, markClasses);
}
