import { classifyGoods } from '../goods/classify-goods';
import { type GoodsReading } from '../goods/types';
import { type MarkIndex } from '../matching/types';
import { type ItemReading } from './assess-mark';
import { type Hit } from './hits';
import { type Item } from './item';
import { signReader } from './sign-reader';

/** A class counts if it is at least this sure, measured by the surest. */
const SHARE_OF_BEST = 0.5;

/** Classes that the goods probably belong to, best first, each once. */
export function likelyClasses(goods: GoodsReading): readonly number[] {
  const best = goods.classes[0]?.confidence ?? 0;
  const likely = goods.classes.filter(({ confidence }) => confidence >= best * SHARE_OF_BEST);
  return [...new Set(likely.map(({ niceClass }) => niceClass))];
}

/** Places of the hits, each once. */
function spansOf(hits: readonly Hit[]): ItemReading['spans'] {
  const spans = hits.flatMap(({ matches }) =>
    matches.map(({ field, start, end }) => ({ fieldIndex: field, start, end })),
  );
  return [...new Map(spans.map((span) => [`${span.fieldIndex}:${span.start}:${span.end}`, span])).values()];
}

/** Works out once what all findings of an item share. */
export function readItem(index: MarkIndex, item: Item, hits: readonly Hit[]): ItemReading {
  const goods = classifyGoods(item.goods);
  const signs = signReader(index);
  return { index, signs, goods, classes: likelyClasses(goods), spans: spansOf(hits), uses: new Map() };
}

/** The reading of the same goods under other words: taking words out of a title does not change what is in the parcel. */
export function withOtherWords(reading: ItemReading, hits: readonly Hit[]): ItemReading {
  return { ...reading, spans: spansOf(hits), uses: new Map() };
}
