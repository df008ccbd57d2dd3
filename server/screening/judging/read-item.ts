import { classifyGoods } from '../../goods/classify-goods';
import { type GoodsReading } from '../../goods/types';
import { isBrandName } from '../../matching/sign/brand-index';
import { type MarkIndex } from '../../matching/types';
import { type ItemReading } from './assess-mark';
import { BY_SOUND } from './goods-against';
import { type Hit } from './hits';
import { type Item } from '../item';
import { signReader } from '../signs/sign-reader';
import { languagesOfWord } from '../use/common-words';
import { FAMOUS_NAMES } from '../use/famous-names';
import { toldByModel } from '../use/own-models';
import { prepareUse } from '../use/prepare-use';

/** A class counts if it is at least this sure, measured by the surest; less is enough where the surest is not sure. */
const SHARE_OF_BEST = 0.5;
const SHARE_OF_DOUBTFUL = 0.2;
const DOUBTFUL = 0.6;
const BARELY = 0.25;

/** Classes that the goods probably belong to, best first, each once. */
export function likelyClasses(goods: GoodsReading): readonly number[] {
  const best = goods.classes[0]?.confidence ?? 0;
  // "Asics gel kayano 29": one word that could be a gel tells no goods that another's mark would be free for.
  if (best < BARELY) return [];
  const share = best < DOUBTFUL ? SHARE_OF_DOUBTFUL : SHARE_OF_BEST;
  const likely = goods.classes.filter(({ confidence }) => confidence >= best * share);
  return [...new Set(likely.map(({ niceClass }) => niceClass))];
}

const SMALL = /^\p{Ll}/u;

/** Where other names may stand, each place once; a small word that only comes near to a mark is none: the стирки of "для стирки". */
function spansOf(texts: Item['texts'], hits: readonly Hit[]): ItemReading['spans'] {
  const spans = hits.flatMap(({ matches }) =>
    matches
      .filter(({ edits, field, kind, start }) => {
        const isNear = edits > 0 || BY_SOUND.has(kind) || kind === 'SPACING';
        return !isNear || !SMALL.test(texts[field]?.text.slice(start) ?? '');
      })
      .map(({ field, start, end }) => ({ fieldIndex: field, start, end })),
  );
  return [...new Map(spans.map((span) => [`${span.fieldIndex}:${span.start}:${span.end}`, span])).values()];
}

/** Chinese and Korean names of two characters or more. */
const DENSE_NAME = /^(?:\p{Script=Han}{2,}|\p{Script=Hangul}{2,})$/u;
const LATIN_ONLY = /^[\p{Script=Latin}\p{M}]+$/u;

/** A name with something between its letters, or run together. */
const CUT: ReadonlySet<string> = new Set(['PUNCTUATION', 'SPACING']);

const CAPITALS = /^\p{Lu}\S*(?:\s+\p{Lu}\S*)+$/u;
const SMALL_WORD = /(?<![\p{L}\p{N}])\p{Ll}{3,}/u;

/**
 * True for a famous name, and for one of several words that is a known one, has a word that is none, or alone has capitals:
 * "Miele", "Jack Wolfskin", "New Balance", not "paper shop".
 */
function isName(text: string, title: string): boolean {
  const words = text.toLowerCase().split(/\s+/);
  const [first = ''] = words;
  const isBrand = isBrandName(text);
  if (words.length === 1 && isBrand && DENSE_NAME.test(first)) return true;
  if (words.length === 1)
    return LATIN_ONLY.test(text) && (FAMOUS_NAMES.has(first) || (isBrand && languagesOfWord(first) === 0));
  if (isBrand || (CAPITALS.test(text) && SMALL_WORD.test(title))) return true;
  return words.some((word) => word.length > 3 && LATIN_ONLY.test(word) && languagesOfWord(word) === 0);
}

/**
 * The goods of an item, read without the names in its title: Jack Wolfskin sells no jacks, Miele no honey. Where a model shows the name
 * ("Fender Telecaster") nothing is read in it, even if the title tells no goods then.
 */
function goodsBehindNames({ texts, goods }: Item, hits: readonly Hit[]): GoodsReading {
  const at = texts.findIndex(({ field }) => field === 'TITLE');
  let title = texts[at]?.text ?? '';
  const field = prepareUse(texts).fields[at];
  let isShown = false;
  for (const { matches } of hits) {
    for (const { edits, end, field: place, kind, name, start } of matches) {
      if (place !== at || edits > 0 || BY_SOUND.has(kind)) continue;
      const shown = field !== undefined && toldByModel(field, { start, end }, name) === 'SURELY';
      // "La-cos-te" sells no lettuce: what a name is cut into are no words.
      const named = shown || isName(title.slice(start, end), title) || (CUT.has(kind) && isName(name, title));
      if (!named) continue;
      isShown ||= shown;
      title = title.slice(0, start) + ' '.repeat(end - start) + title.slice(end);
    }
  }
  const whole = (): GoodsReading => classifyGoods(goods);
  if (title === goods.title || goods.title === undefined) return whole();
  const read = classifyGoods({ ...goods, title });
  return isShown || read.classes.length > 0 ? read : whole();
}

/** Works out once what all findings of an item share. */
export function readItem(index: MarkIndex, item: Item, hits: readonly Hit[]): ItemReading {
  const goods = goodsBehindNames(item, hits);
  const signs = signReader(index);
  return {
    index,
    signs,
    goods,
    classes: likelyClasses(goods),
    spans: spansOf(item.texts, hits),
    uses: new Map(),
  };
}

/** The reading of the same goods under other words: taking words out of a title does not change what is in the parcel. */
export function withOtherWords(
  reading: ItemReading,
  texts: Item['texts'],
  hits: readonly Hit[],
): ItemReading {
  return { ...reading, spans: spansOf(texts, hits), uses: new Map() };
}
