import { classifyGoods } from '../../goods/classify-goods';
import { readPhrases } from '../../goods/phrases';
import { type PreparedField } from './prepare-use';
import { type FieldSpan } from './use-question';

interface GoodsName {
  readonly start: number;
  readonly end: number;
  readonly niceClasses: readonly number[];
}

const named = new WeakMap<PreparedField, readonly GoodsName[]>();

/** Where goods are called by their names in a field; read once. */
function goodsNamedIn(field: PreparedField): readonly GoodsName[] {
  const known = named.get(field);
  if (known) return known;
  const found = readPhrases(field.text)
    .terms.filter(({ hit }) => !hit.partial)
    .map(({ hit: { end, entries, start } }) => ({
      ...{ start, end },
      niceClasses: entries.map(({ concept }) => concept.niceClass),
    }));
  named.set(field, found);
  return found;
}

/** What the goods are called, of which the span is a part: the 샤프 of 샤프심, the polo of "polo shirt". */
export function goodsNamedAround(field: PreparedField, { start, end }: FieldSpan): GoodsName | undefined {
  return goodsNamedIn(field).find(
    (name) => name.start <= start && name.end >= end && name.end - name.start > end - start,
  );
}

/** True where the span itself is what goods of the class are called: молоток on a hammer. */
export function namesGoods(field: PreparedField, span: FieldSpan, niceClass: number | undefined): boolean {
  if (niceClass === undefined) return false;
  const { end, start } = span;
  return goodsNamedIn(field).some(
    (name) => name.start === start && name.end === end && name.niceClasses.includes(niceClass),
  );
}

/** Nice classes that the words beside the span tell: those of a guitar strap for the Fender of "Fender guitar strap". */
export function classesBeside({ text }: PreparedField, { end, start }: FieldSpan): readonly number[] {
  const title = `${text.slice(0, start)} ${text.slice(end)}`;
  return classifyGoods({ title }).classes.map(({ niceClass }) => niceClass);
}
