import { ENGLISH, languagesOfWord } from './common-words';
import { makerOfLine } from './device-lines';
import { FAMOUS_NAMES } from './famous-names';
import { piecesAround } from './frame-scope';
import { type FrameRole } from './frames/frame-table';
import { type GoodsName, namesPart, servedPieces, wholesBetween } from './goods-named';
import { type PreparedField } from './prepare-use';
import { isSaleWord } from './sale-words';
import { pieceAt } from './scan-words';
import { isModelNamed } from './models-of-makers';
import { PRAISE } from './senses';
import { modelBehind } from './served-model';
import { type Place, type UseQuestion } from './use-question';

/** Roles of words that are not what goods are called. */
const SAYS_NO_GOODS: readonly FrameRole[] = [
  'AUDIENCE',
  'CARRY',
  'FILLER',
  'FIT',
  'LINK',
  'MAKER',
  'MODEL',
  'NEUTRAL',
  'NOT',
];
const LEAST_LETTERS = 3;
/** A device is sold by what it stores; nothing is stored in a part. */
const CAPACITY = /(?<!\p{N})\p{N}{1,4}\s?(?:gb|tb|гб|тб)(?!\p{L})/iu;
/** Of toys no parts are sold but what the lists have; dolls are dressed. */
const TOYS = 28;
const CLOTHES = 25;
/** Clothing, bags and jewellery are none of a machine's parts. */
const WORN: ReadonlySet<number> = new Set([3, 14, 18, 25]);
const isEnd = (text: string): boolean => /^[|!?。|!?\n.]$/u.test(text);

/** True for a word that may say what goods are called: no number, no other name, nothing that is said of any goods. */
function maySayGoods(field: PreparedField, at: number): boolean {
  const piece = field.pieces[at];
  if (piece?.kind !== 'WORD' || field.along[at] === 1) return false;
  if (!piece.dense && piece.text.length < LEAST_LETTERS) return false;
  const roles = field.hitOf[at]?.roles;
  if (roles && !roles.has('PART') && SAYS_NO_GOODS.some((role) => roles.has(role))) return false;
  if (FAMOUS_NAMES.has(piece.text) || makerOfLine(piece.text) !== undefined) return false;
  return !isSaleWord(piece.text) && !PRAISE.has(piece.text) && !SALE_CHARACTERS.test(piece.text);
}
/** Characters of 全新, 二手, 国行, 正品, 美品, 中古, and the countries of makers. */
const SALE_CHARACTERS = /^[全新二手国行正品原装美中古未使用款德法日韩官方旗舰家]$/u;

function placeOf({ pieces }: PreparedField, at: number): Place {
  const { end = 0, start = 0 } = pieces[at] ?? {};
  return { start, end };
}

/** What stands before the name says that the goods are like it, or no part of it. */
const TRADES_ON: readonly FrameRole[] = ['COPY', 'COMPARE', 'EXAMPLE', 'LIKE'];

/** "1.8L", "500 ml", "20cm": what goods measure is no model. */
const MEASURE =
  /^\p{N}+(?:[.,]\p{N}+)?\s?(?:m?l|lt|lit(?:er|re|ro)?s?|qt|oz|[cm]?m|k?g|k?w|v|inch|zoll|"|л|кг|вт|см|мм|шт|szt|stk|stück|ks|db|pcs|pack|teilig|tlg|tazze|boxes)(?![\p{L}\p{N}])/iu;

/** True where a model stands right behind the name, by its number or by a name of its own. */
export function hasModelBehind(field: PreparedField, question: UseQuestion): boolean {
  const model = modelBehind(field, question.span);
  if (model) return !MEASURE.test(field.text.slice(model.start, model.start + LONGEST_MEASURE));
  return nameBehind(field, question);
}
const LONGEST_MEASURE = 16;

/** A capitalised word right behind the name in a line of small letters, which is a model's: "Stokke [Tripp] Trapp". */
function nameBehind(field: PreparedField, { span }: UseQuestion): boolean {
  const next = field.pieces[piecesAround(field, span).behind];
  return next?.kind === 'WORD' && next.capital && !next.dense && !field.shouts && next.start <= span.end + 1;
}

/** The piece before which the sentence of the name begins; a dash parts no sentence here: "Lamp shade - Philips Hue". */
function startOfSentence({ pieces }: PreparedField, before: number): number {
  for (let i = before; i >= 0; i -= 1) if (isEnd(pieces[i]?.text ?? '')) return i + 1;
  return 0;
}

/** True where two names of goods are near kin: "TV television". */
const areKin = (a: GoodsName, b: GoodsName): boolean =>
  a.families.some((family) => b.families.includes(family));

/** True for a word of English in a text of no other language: "filter", not "filtro". */
export function isEnglish({ languages, pieces }: PreparedField, at: number): boolean {
  return languages === ENGLISH && (languagesOfWord(pieces[at]?.text ?? '') & ENGLISH) !== 0;
}

/** The first word of some pieces that may say what the goods are called, before the machine if they are called one. */
function thingBefore(
  field: PreparedField,
  from: number,
  before: number,
  wholes: readonly GoodsName[],
  makers: readonly string[],
): number | undefined {
  const machine = wholes.at(-1);
  for (let i = from; i <= before; i += 1) {
    const { start = 0 } = field.pieces[i] ?? {};
    const whole = wholes.find((one) => one.start <= start && start < one.end);
    if (whole && machine) {
      // "[Rueda] patinete Xiaomi": two kinds of goods, of which the second is the maker's.
      return whole === machine || areKin(whole, machine) ? undefined : i;
    }
    // "Filter coffee machine": in English what stands right before a machine is a word about it.
    const isAbout = isEnglish(field, i) && field.pieces[i + 1]?.start === machine?.start;
    if (isAbout || isModelNamed(field.pieces[i]?.text ?? '', makers)) continue;
    if (maySayGoods(field, i)) return i;
  }
  return undefined;
}

/** "frigo [américain] Whirlpool": further behind the machine stands whose it is, and not what the part serves. */
const WORDS_BEHIND_MACHINE = 1;

const wordsBetween = ({ pieces }: PreparedField, from: number, to: number): number =>
  pieces.filter(({ end, kind, start }) => kind !== 'JOIN' && start >= from && end <= to).length;

/**
 * What the goods are called before a maker's name, where that is not the maker's machine itself: something stands before the machine
 * ("[Kosz] zmywarki Whirlpool"), or before the name with its model ("[Zitkussen] Stokke Tripp Trapp"), or before the name with the machine
 * behind it ("[Cup holder] Bugaboo pram"). Undefined where the goods are called the machine, are worn, or store so many gigabytes.
 */
export function calledBefore(question: UseQuestion, field: PreparedField): Place | undefined {
  const { goodsClasses, markClasses, span } = question;
  const [main = 0] = goodsClasses;
  if (CAPACITY.test(field.text) || (WORN.has(main) && !markClasses.includes(TOYS))) return undefined;
  const isDevice = makerOfLine(question.name.toLowerCase()) !== undefined;
  if (main === TOYS && !isDevice && !goodsClasses.includes(CLOTHES)) return undefined;
  const { before, behind } = piecesAround(field, span);
  if (field.hits.some(({ last, roles }) => last <= before + 1 && TRADES_ON.some((role) => roles.has(role))))
    return undefined;
  const from = startOfSentence(field, before);
  const start = field.pieces[from]?.start ?? span.start;
  const wholes = wholesBetween(field, { start, end: span.start }, markClasses);
  const thing = thingBefore(field, from, before, wholes, [question.markText, question.name]);
  if (thing === undefined) return undefined;
  const machine = wholes.at(-1);
  const isOfMachine = machine
    ? wordsBetween(field, machine.end, span.start) <= WORDS_BEHIND_MACHINE
    : hasModelBehind(field, question) ||
      servedPieces(field)[behind] === 1 ||
      namesPart(field, { start, end: span.start });
  return isOfMachine ? placeOf(field, thing) : undefined;
}

/** True where the goods are called something before the models of a maker that stand before its name, and not the maker's machine. */
export function calledBeforeModels(
  { goodsClasses, markClasses, markText, name, span }: UseQuestion,
  field: PreparedField,
  models: Place,
): boolean {
  if (CAPACITY.test(field.text) || WORN.has(goodsClasses[0] ?? 0)) return false;
  const { before } = piecesAround(field, span);
  if (field.hits.some(({ last, roles }) => last <= before + 1 && TRADES_ON.some((role) => roles.has(role))))
    return false;
  const first = pieceAt(field.pieces, models.start);
  const from = startOfSentence(field, first - 1);
  const start = field.pieces[from]?.start ?? models.start;
  const wholes = wholesBetween(field, { start, end: span.start }, markClasses);
  return thingBefore(field, from, first - 1, wholes, [markText, name]) !== undefined;
}

/** Pieces that may stand between a maker's name and the part. */
const MOST_BETWEEN = 12;
/** Characters of a model's name that no list has: 스토케 [트립트랩] 방석. */
const UNKNOWN_CHARACTERS = 5;
/** Thai takes as many for one word. */
const THAI = /\p{Script=Thai}/u;

/** Household machines, power tools, television sets, vehicles: "Brompton folding bike [mudguard]" may be anybody's, "Gibson guitar strap" is the maker's own. */
const OUTFITTED: readonly number[] = [7, 9, 12];
/** Words about the part behind such a machine: "folding bike [rear] mudguard". */
const WORDS_ABOUT_PART = 2;

/** What a screen measures: "43 [inç] TV". */
const INCHES =
  /^(?:in|inch|inches|inç|inci|zoll|tum|tommer|pouces?|pollici|polegadas|pulgadas|cali|cala|palců|col)$/u;

/** Japanese names the machine, its model and then the maker: クリーナー [CL107] マキタ スタンド. */
function isModelBefore(field: PreparedField, { span }: UseQuestion): boolean {
  const { before, behind } = piecesAround(field, span);
  return field.pieces[before]?.kind === 'CODE' && field.pieces[behind]?.dense === true;
}

/** The part right behind the maker's machine or its model: 松下剃须刀[网罩], 捷安特TCR[尾钩]. */
export function partBehind(question: UseQuestion, field: PreparedField): Place | undefined {
  const { span } = question;
  if (!field.hasPart) return undefined;
  const { behind } = piecesAround(field, span);
  const machines = wholesBetween(field, { start: span.end, end: field.text.length }, question.markClasses);
  let about = 0;
  let unknown = UNKNOWN_CHARACTERS;
  let led = isModelBefore(field, question);
  let words = false;
  for (let i = behind; i < behind + MOST_BETWEEN; i += 1) {
    const piece = field.pieces[i];
    const hit = field.hitOf[i];
    if (!piece || field.along[i] === 1 || field.along[(hit?.last ?? i + 1) - 1] === 1) return undefined;
    const isPart = hit !== undefined && hit.first === i && (hit.roles.has('PART') || hit.roles.has('SHELL'));
    if (isPart) {
      const end = field.pieces[hit.last - 1]?.end ?? piece.end;
      return (piece.dense ? led || words : led && !words) ? { start: piece.start, end } : undefined;
    }
    // A script without spaces has no other way to say whose strap it is.
    const machine = machines.find(({ end, start }) => start <= piece.start && piece.end <= end);
    const isMachine = piece.dense
      ? hit?.roles.has('SERVED') === true || machine !== undefined
      : machine?.niceClasses.some((one) => OUTFITTED.includes(one)) === true;
    if (isMachine && !piece.dense) about = WORDS_ABOUT_PART;
    if (piece.kind === 'CODE' || isMachine || hit?.roles.has('MODEL')) led = true;
    else if (field.pieces[i - 1]?.kind === 'CODE' && INCHES.test(piece.text)) continue;
    else if (
      piece.kind === 'WORD' &&
      (piece.capital || (piece.dense && unknown > 0 && !THAI.test(piece.text)))
    ) {
      words = true;
      if (piece.dense) unknown -= 1;
    } else if (piece.kind === 'WORD' && !piece.dense && about > 0) about -= 1;
    else if (piece.kind !== 'JOIN') return undefined;
  }
  return undefined;
}
