import { compareGoods } from '../../goods/compare-goods';
import { type GoodsComparison, type GoodsReading, type GoodsSide } from '../../goods/types';
import { type MarkFacts } from '../../matching/types';
import { type FoundMatch } from '../names/name-finder';
import { type Item } from '../item';
import { beginsWithName, isCoinedName, isHiddenName } from '../use/coined-names';
import { isFamousName } from '../use/famous-names';
import { isPlainWord } from '../use/known-words';
import { classesBeside } from '../use/goods-named';
import { prepareUse } from '../use/prepare-use';

/** Likenesses of words that are the name, letter for letter. */
const SPELT_SO: ReadonlySet<string> = new Set(['EXACT', 'CASE']);

/** What was read of an item's goods. */
interface ReadGoods {
  readonly goods: GoodsReading;
  /** Classes that the goods probably belong to, best first. */
  readonly classes: readonly number[];
}

/** From this confidence on, of all classes together, it is known what the goods are; below it was told from a word or two. */
const SURE = 0.75;
const FIRST_SERVICE = 35;
const LEAST_LETTERS = 4;
const WORDS = /[\p{L}\p{M}]+/gu;
/** Likenesses that are a matter of sound: what sounds like a name may be the goods. */
export const BY_SOUND: ReadonlySet<string> = new Set(['PHONETIC', 'TRANSLITERATION']);

/**
 * True where the item is called a copy and spells a famous name: what such goods are was read from a title that names them by the
 * copied brand ("1:1 Rolex panda dial, mirror quality"), so that it clears nothing.
 */
function isCopyOf({ texts }: Item, matches: readonly FoundMatch[]): boolean {
  const { fields } = prepareUse(texts);
  return matches.some(({ edits, end, field, name, start }) => {
    const words = texts[field]?.text.slice(start, end).toLowerCase() ?? '';
    const isName = edits === 0 && (isFamousName(words) || isFamousName(name.toLowerCase()));
    return isName && fields[field]?.copy !== undefined;
  });
}

/** True where goods were read, and from so little that they may be others; a service that is named is no guess. */
export function areGuessed({ classes }: GoodsReading): boolean {
  const [best] = classes;
  const known = classes.reduce((sum, { confidence }) => sum + confidence, 0);
  return best !== undefined && best.niceClass < FIRST_SERVICE && known < SURE;
}

/** True where a word of the text is none that anybody knows: what the goods are may stand there. */
const hasUnknownWord = (text: string): boolean =>
  (text.toLowerCase().match(WORDS) ?? []).some((word) => word.length > 1 && !isPlainWord(word));

/**
 * True where the title spells a name as it is, and the goods were guessed from a word or two: "Rapala Glass Ghost" sells no glass. A
 * guess frees nobody of the name that the goods are offered under; behind the goods it may say what a part fits.
 */
function guessedBesideName({ texts }: Item, goods: GoodsReading, asMark: readonly FoundMatch[]): boolean {
  if (!areGuessed(goods)) return false;
  const { fields } = prepareUse(texts);
  return asMark.some(({ edits, end, field, kind, start }) => {
    const { field: place, hasPart = false, text = '' } = fields[field] ?? {};
    if (place !== 'TITLE' || edits > 0 || BY_SOUND.has(kind) || (start > 0 && hasPart)) return false;
    return end - start >= LEAST_LETTERS && hasUnknownWord(`${text.slice(0, start)} ${text.slice(end)}`);
  });
}

/** Key rings, jewellery, paper goods, bags, vessels, textiles, clothes, badges, toys: what bears the names of makers of other goods. */
const MERCHANDISE: ReadonlySet<number> = new Set([6, 14, 16, 18, 21, 24, 25, 26, 28]);

/**
 * True where the title offers the goods under a name that is nothing but a name, and its other words make them other goods than the
 * mark's: "sedák Mammut" is a harness, and no seat. The name itself may be what the goods are called: "Miele di acacia".
 */
function toldBesideCoined({ texts }: Item, goods: GoodsReading, asMark: readonly FoundMatch[]): boolean {
  const [told] = goods.classes;
  if (!told || (told.source !== 'TITLE' && !MERCHANDISE.has(told.niceClass))) return false;
  const { fields } = prepareUse(texts);
  return asMark.some(({ edits, end, field, kind, name, start }) => {
    const { field: place, hasPart = false, text = '' } = fields[field] ?? {};
    if (place !== 'TITLE' || (start > 0 && hasPart)) return false;
    // Nobody writes a sign for a letter of what is no name.
    if (kind === 'LEET') return isHiddenName(name);
    if (edits > 0 || BY_SOUND.has(kind)) return false;
    // What goods are read in a coined name itself are none: "Warhammer".
    if (isCoinedName(text, start, end)) return true;
    return (
      SPELT_SO.has(kind) &&
      beginsWithName(text, start, end) &&
      !text.slice(start, end).includes(told.evidence)
    );
  });
}

/** True where the brand field is a name that is nothing but a name: who claims a maker's brand is not freed by goods misread. */
function claimsCoined({ texts }: Item, asMark: readonly FoundMatch[]): boolean {
  return asMark.some(({ edits, end, field, kind, start }) => {
    const { field: place, text = '' } = texts[field] ?? {};
    return place === 'BRAND' && edits === 0 && !BY_SOUND.has(kind) && isCoinedName(text, start, end);
  });
}

/** How the item uses the places of a mark. */
interface NamedPlaces {
  /** Those where the words stand as a mark. */
  readonly asMark: readonly FoundMatch[];
  /** Other words trade on the name at one of them: "style", "inspired by". */
  readonly tradesOn: boolean;
}

/**
 * True where the goods were read in the name itself, and what stands beside it are goods of the mark: "Kopfhörer Apple schwarz" is no
 * fruit.
 */
function toldByNameItself(
  { texts }: Item,
  goods: GoodsReading,
  asMark: readonly FoundMatch[],
  filed: GoodsSide,
): boolean {
  const [told] = goods.classes;
  if (told?.source !== 'TITLE') return false;
  const { fields } = prepareUse(texts);
  return asMark.some(({ end, field: at, start }) => {
    const field = fields[at];
    if (field?.field !== 'TITLE') return false;
    if (!field.text.slice(start, end).toLowerCase().includes(told.evidence.toLowerCase())) return false;
    const classes = classesBeside(field, { fieldIndex: at, start, end });
    return classes.length > 0 && compareGoods({ classes, terms: [] }, filed).grade !== 'DIFFERENT';
  });
}

/**
 * How the goods of the item compare with those of the mark; unknown where what was read of them settles nothing.
 */
export function goodsAgainst(
  item: Item,
  read: ReadGoods,
  mark: MarkFacts,
  places: readonly FoundMatch[],
  { asMark, tradesOn }: NamedPlaces,
): GoodsComparison {
  const filed = { classes: mark.niceClasses, terms: mark.goods };
  const terms = read.classes.length > 0 ? read.goods.terms : [];
  const goods = compareGoods({ classes: read.classes, terms }, filed);
  if (goods.grade !== 'DIFFERENT') return goods;
  // Who trades on the name sells what it stands for; a guess that it is other goods frees nobody.
  const guessed = tradesOn
    ? areGuessed(read.goods)
    : guessedBesideName(item, read.goods, asMark) ||
      toldBesideCoined(item, read.goods, asMark) ||
      toldByNameItself(item, read.goods, asMark, filed) ||
      (!mark.wellKnown && claimsCoined(item, asMark));
  if (!guessed && !isCopyOf(item, places)) return goods;
  return compareGoods({ classes: [], terms: [] }, filed);
}
