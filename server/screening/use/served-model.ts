import { brandsByKey, namesOf } from '../../matching/sign/brand-index';
import { identityKey } from '../../matching/sign/fold';
import { makerOfLine } from './device-lines';
import { FAMOUS_NAMES } from './famous-names';
import { deniedOf, deniedOfAny } from './disclaimers';
import { touchingBefore } from './find-frame';
import { piecesAround } from './frame-scope';
import { type FrameRole } from './frames/frame-table';
import { type FrameHit, type PreparedField, prepareUse } from './prepare-use';
import { pieceAt, type Piece } from './scan-words';
import { DEVICE_MAKERS, FURTHER_MAKERS, isVehicleMaker, VEHICLE_MAKERS } from './served-makers';
import { type FieldSpan, type Place, type UseQuestion } from './use-question';

/** A year of manufacture: "2018", "2012-2019", "2019+". */
const YEAR = /(?<!\p{N})(?:19[89]|20[0-3])\p{N}(?!\p{N})/u;
/**
 * Genuine, in the words of many languages: who sells the maker's own part says so, and then the name stands for where the goods come from.
 * The Original of Nespresso is a line of machines.
 */
const GENUINE =
  /(?<!\p{L}|(?<!\p{L})(?:non?|not|nicht|kein|niet|nie|не|değil|nem|není|ne|ej|inte|icke|ikke|pas|μη|όχι|לא|qualité|type|tipo|typ)[\s-]{1,2})(?:genuine|official|authentic|(?<!nespresso\W{1,2})original(?!\/)|originale|originales|originali|oem|oryginaln\p{L}*|оригинал\p{L}*|orijinal|asli|originál\p{L}*|originalersatz\p{L}+|originalteile?|originalzubehör|originele?|origineel|eredeti(?! minős)|gyári(?! minős)|γνήσι\p{L}+|αυθεντικ\p{L}+|оригінал\p{L}*|ה?מקורי\p{L}*|d['’]origine)(?!\p{L})|正品|原[厂廠](?!规格|規格|品质|品質|同款|标准|標準|尺寸|替换|替換)|原装|(?<!非)純正|정품|(?<!เทียบ)แท้|أصلي|chính hãng/iu;
/** What makers of vehicles make besides: jewellery, instruments, bags, clothing, games. */
const OTHER_TRADES: ReadonlySet<number> = new Set([14, 15, 18, 25, 28]);
/** Words behind the name in which its model is looked for; a character of a dense script is a third of one. */
const MODEL_WITHIN = 3;
const DENSE_WEIGHT = 0.34;

function joined(text: string): string {
  return text.toLowerCase().trim().replace(/['’]/g, '').replace(/\s+/g, '-');
}

/** True where one of the names that the words bear is in a table of makers, or another name of the same brand: Giant for 捷安特. */
export function isOneOf(
  makers: ReadonlySet<string>,
  { markText, name }: UseQuestion,
  words: string,
): boolean {
  const isIn = (one: string): boolean =>
    makers.has(joined(one)) || makers.has(one.toLowerCase().split(' ')[0] ?? '');
  return [markText, name, words].some(isIn) || (HAS_NO_CASE.test(words) && latinNamesOf(words).some(isIn));
}

const HAS_NO_CASE = /^[\p{Lo}\p{M}]+$/u;

/** Names of the brands that the table calls so. */
const latinNamesOf = (words: string): readonly string[] => brandsByKey(identityKey(words)).flatMap(namesOf);

const isModel = (piece: Piece): boolean =>
  piece.kind === 'CODE' || (piece.kind === 'WORD' && makerOfLine(piece.text) !== undefined);

/** The model that is written together with the name: "iPhone[15]". */
function gluedModel({ pieces, text }: PreparedField, { end }: FieldSpan): Piece | undefined {
  const piece = pieces[pieceAt(pieces, end)];
  return piece?.kind === 'CODE' && piece.start < end && /^\p{N}/u.test(text.slice(end)) ? piece : undefined;
}

/** The model that stands right behind the name: "Samsung [Galaxy] A54", "Corolla E210", ジムニー JB64W. */
export function modelBehind(field: PreparedField, span: FieldSpan): Piece | undefined {
  const glued = gluedModel(field, span);
  if (glued) return glued;
  let left = MODEL_WITHIN;
  const { behind } = piecesAround(field, span);
  for (const [i, piece] of field.pieces.slice(behind).entries()) {
    if (piece.kind !== 'WORD' && piece.kind !== 'CODE' && piece.kind !== 'JOIN') return undefined;
    if (isModel(piece)) return piece;
    // GoPro運動相機[防水殼適用]HERO12: the part and the frame are no words between, nor is what belongs to the model.
    if (FRAMING.some((role) => field.hitOf[behind + i]?.roles.has(role))) continue;
    left -= piece.dense ? DENSE_WEIGHT : 1;
    if (left <= 0) return undefined;
  }
  return undefined;
}

const FRAMING: readonly FrameRole[] = ['FIT', 'PART', 'SHELL', 'MODEL'];

/** A model named by capitals right behind the name: "Bosch [GWS]". */
function lettersBehind(field: PreparedField, span: FieldSpan): Piece | undefined {
  const next = field.pieces[piecesAround(field, span).behind];
  if (next?.kind !== 'WORD' || field.shouts) return undefined;
  return /^\p{Lu}{2,4}$/u.test(field.text.slice(next.start, next.end)) ? next : undefined;
}

/** True where the name is that of a maker of vehicles, whose models are many and named by words. */
export function namesVehicleMaker(question: UseQuestion, { text }: PreparedField): boolean {
  return isOneOf(VEHICLE_MAKERS, question, text.slice(question.span.start, question.span.end));
}

/** And nothing says that the goods are of its other trades. */
export function isOnVehicles(question: UseQuestion, field: PreparedField): boolean {
  return namesVehicleMaker(question, field) && !OTHER_TRADES.has(question.goodsClasses[0] ?? 0);
}

/** The maker of vehicles that stands before the name in one row of capitalised words: "Honda Accord [Odyssey]". */
function vehicleMakerBefore(field: PreparedField, span: FieldSpan): Piece | undefined {
  // "BMW Gucci": no model of a car bears that name.
  if (FAMOUS_NAMES.has(field.text.slice(span.start, span.end).toLowerCase())) return undefined;
  let { before } = piecesAround(field, span);
  for (let steps = 0; steps < MODELS_IN_A_ROW && before >= 0; steps += 1, before -= 1) {
    const piece = field.pieces[before] as Piece;
    if (isVehicleMaker(piece.text)) return piece;
    const inRow = piece.kind === 'CODE' || piece.kind === 'JOIN' || piece.kind === 'LIST' || piece.capital;
    if (!inRow) return undefined;
  }
  return undefined;
}
const MODELS_IN_A_ROW = 12;

/** A line of the maker anywhere in the field: "PS5 … Sony", "Etui iPhone 14 Apple". */
function lineOf(field: PreparedField, { markText, name }: UseQuestion): Piece | undefined {
  const own = [markText, name].map((one) => one.toLowerCase());
  return field.pieces.find(({ kind, text }) => kind !== 'BREAK' && own.includes(makerOfLine(text) ?? ' '));
}

/** "AirPods case", 에어팟 케이스: the name is a line itself, which is sold without a number too. */
function lineItself({ text }: PreparedField, { end, start }: FieldSpan): Place | undefined {
  const isLine = makerOfLine(text.slice(start, end).toLowerCase()) !== undefined;
  return isLine ? { start, end } : undefined;
}

/** The line's maker or another of its lines, a few words before it: "Sony PS5 [DualSense]". */
function lineBefore(field: PreparedField, span: FieldSpan, maker: string): Piece | undefined {
  const { before } = piecesAround(field, span);
  const near = field.pieces.slice(Math.max(0, before + 1 - MODEL_WITHIN), before + 1);
  return maker === '' ? undefined : near.find(({ text }) => text === maker || makerOfLine(text) === maker);
}

const REPLACEMENT =
  /(?<!\p{L})(?:replacements?|spares?|ersatz\p{L}*|recambios?|repuestos?|rechange|ricambi\p{L}?|zamienn\p{L}*|wymienn\p{L}*|vervang\p{L}*|yedek|muadil|reposição|génériques?|generic|sostitutiv\p{L}|sustitut\p{L}+|pengganti|thay thế)(?!\p{L})/giu;

/** Further words for a spare part, which may be the maker's own. Own list. */
const SPARE =
  /(?<!\p{L})(?:ersatz\p{Ll}{4,}|reserve(?:onderde\p{L}+)?|reservdel\p{L}*|náhradn\p{L}+|pót\p{L}+|rezerv[ăa]|schimb|ανταλλακτικ\p{L}+|запасн\p{L}+|сменн\p{L}+|запчаст\p{L}+|змінн\p{L}+|อะไหล่|بديل\p{L}?|חלופי\p{L}*|תחליפי\p{L}*)(?!\p{L})|替换|替換|备用|備用|交換用|替え|スペア|교체용|리필|호환/giu;

/** Where a field calls its goods by one of the words. "With spare laces", "spare laces included": what comes along is one, not they. */
function calledBy(words: RegExp, { along, pieces, text }: PreparedField): Place | undefined {
  for (const { 0: word, index } of text.matchAll(words)) {
    const at = pieceAt(pieces, index);
    if (along[at] !== 1 && along[at + 1] !== 1) return { start: index, end: index + word.length };
  }
  return undefined;
}

/** What calls the goods a spare part, wherever it stands: "Beko Tiryaki [yedek] cezve". */
export function calledSpare(field: PreparedField): Place | undefined {
  return calledBy(REPLACEMENT, field) ?? calledBy(SPARE, field);
}

function spareModel(field: PreparedField, span: FieldSpan): Piece | undefined {
  const { before } = piecesAround(field, span);
  const near = field.pieces.slice(Math.max(0, before + 1 - MODEL_WITHIN), before + 1);
  return modelBehind(field, span) ?? lettersBehind(field, span) ?? near.find(({ kind }) => kind === 'CODE');
}

/** "Carbon brushes … Bosch GWS 7-115 … replacement set": what the goods are stands before the name, and replaces the maker's own. */
function isSpare(field: PreparedField, span: FieldSpan): boolean {
  if (!calledBy(REPLACEMENT, field)) return false;
  return piecesAround(field, span).before >= 0;
}

/**
 * The words that say, anywhere in the listing, that a part is not of the maker whose name it bears: "air filter Honda GX160,
 * non-OEM", "replica part Canon LP-E6"; undefined where the name is no maker of devices or vehicles and no model of it is named.
 */
export function saidToBeApart(question: UseQuestion, field: PreparedField): SaidOfPart | undefined {
  if (field.role === 'BRAND' || !field.hasPart) return undefined;
  if (!isMakerOfWhole(question, field)) return undefined;
  // "Kein Originalprodukt" in the description is said of what the title names; "no brand" in the field for it, of anything.
  const others = prepareUse(question.fields).fields.filter(
    (other) => other !== field && other.role !== 'BRAND',
  );
  for (const one of [field, ...others]) {
    const hit = one.hits.find(({ roles }) => roles.has('APART'));
    if (hit) return { field: one, hit };
  }
  return undefined;
}

/** True for a maker that others make parts for, or a name with a model behind it. */
function isMakerOfWhole(question: UseQuestion, field: PreparedField): boolean {
  const words = field.text.slice(question.span.start, question.span.end);
  if ([DEVICE_MAKERS, FURTHER_MAKERS].some((makers) => isOneOf(makers, question, words))) return true;
  return namesVehicleMaker(question, field) || modelBehind(field, question.span) !== undefined;
}

/** Where a text has one of the names. */
function placesOf(text: string, names: readonly string[]): readonly Place[] {
  const small = text.toLowerCase();
  if (small.length !== text.length) return [];
  return names.flatMap((name) => {
    const start = name.length > 1 ? small.indexOf(name.toLowerCase()) : -1;
    return start < 0 ? [] : [{ start, end: start + name.length }];
  });
}

/**
 * The words elsewhere in the listing that deny that a part comes from the maker whose name it bears: a sentence of the description that
 * names him, or one that says it of all that are named.
 */
export function deniedElsewhere(question: UseQuestion, field: PreparedField): DeniedPart | undefined {
  const { fields } = prepareUse(question.fields);
  const title = fields.find((one) => one.field === 'TITLE');
  if (field.role === 'BRAND' || title?.hasPart !== true) return undefined;
  const names = [field.text.slice(question.span.start, question.span.end), question.markText, question.name];
  for (const one of fields) {
    const named = placesOf(one.text, names).map((place) => deniedOf(one, place));
    const denied =
      named.find((place) => place !== undefined) ??
      (isMakerOfWhole(question, field) ? deniedOfAny(one) : undefined);
    if (denied) return { field: one, ...denied };
  }
  return undefined;
}

/** Words that deny where a part comes from. */
interface DeniedPart extends Place {
  readonly field: PreparedField;
}

/** Words that say something of a part, and where they stand. */
interface SaidOfPart {
  readonly field: PreparedField;
  readonly hit: FrameHit;
}

/** "From", which says of parts as often of what as by whom. */
const FROM = /^(?:von|van|fra|от|від|par|de la|από την)$/u;

/** "Made by Nikon", "marki Bosch": who is said to have made the goods. */
function isMaker(field: PreparedField, span: FieldSpan): boolean {
  const hit = touchingBefore(field, span, 'MAKER');
  // "Fits guitars made by Fender"
  if (!hit || field.hits.some(({ roles }) => roles.has('FIT'))) return false;
  const [first, last] = [field.pieces[hit.first], field.pieces[hit.last - 1]];
  return !FROM.test(field.text.slice(first?.start, last?.end).toLowerCase());
}

/** True where the goods are called the maker's own: genuine, or made by who bears the name. */
export function areClaimed({ span }: UseQuestion, field: PreparedField): boolean {
  return field.role === 'BRAND' || isGenuine(field) || isMaker(field, span);
}

/** True where the field calls the goods genuine, and not also the opposite: then the name stands for where they come from. */
export function isGenuine({ hits, text }: PreparedField): boolean {
  return GENUINE.test(text) && !hits.some(({ roles }) => roles.has('APART'));
}

/** The number of a model that a filed name itself ends with: "PlayStation [5]". */
function modelWithin({ text }: PreparedField, { end, start }: FieldSpan): Place | undefined {
  const number = /\s\p{N}{1,2}$/u.exec(text.slice(start, end));
  return number ? { start: start + number.index + 1, end } : undefined;
}

/** The model of a maker's device or vehicle that stands beside a part: "Canon LP-E17 battery", ダイソン V12 バッテリー. */
export function perhapsServedModel(question: UseQuestion, field: PreparedField): Place | undefined {
  const { span } = question;
  if (!field.hasPart) return undefined;
  const words = field.text.slice(span.start, span.end);
  const isMaker = isOneOf(DEVICE_MAKERS, question, words) || isOnVehicles(question, field);
  return isMaker ? (modelBehind(field, span) ?? modelWithin(field, span)) : undefined;
}

/**
 * The words that say which model of another's goods a part serves, where no frame does: "floor mats Toyota Corolla 2018",
 * "case Samsung Galaxy A54", "phanh xe Honda". Only for makers of vehicles and devices, unless the goods are called a
 * replacement, only on goods that serve others, never where the goods are called genuine; undefined otherwise.
 */
export function servedModel(question: UseQuestion, field: PreparedField): Place | undefined {
  const { name, span } = question;
  if (areClaimed(question, field)) return undefined;
  const spare = isSpare(field, span) ? spareModel(field, span) : undefined;
  if (spare) return spare;
  if (!field.hasPart) return undefined;
  const maker = vehicleMakerBefore(field, span);
  if (maker) return maker;
  const vehicle = isOnVehicles(question, field);
  const words = field.text.slice(span.start, span.end);
  const device = isOneOf(DEVICE_MAKERS, question, words) || makerOfLine(joined(words)) !== undefined;
  if (!vehicle && !device) return undefined;
  const own = makerOfLine(joined(words)) ?? '';
  const beside = field.hasShell && lineBefore(field, span, own);
  if (beside) return beside;
  const [first = '', line = ''] = name.toLowerCase().split(' ');
  const itself = makerOfLine(line) === first ? field.pieces[piecesAround(field, span).behind - 1] : undefined;
  if (itself && field.hasShell) return itself;
  const served = touchingBefore(field, span, 'SERVED');
  const piece = served && field.pieces[served.first];
  if (piece) return piece;
  if (vehicle) {
    const year = YEAR.exec(field.text);
    if (year) return { start: year.index, end: year.index + year[0].length };
    const next = field.pieces[piecesAround(field, span).behind];
    if (next?.kind === 'WORD' && (next.capital || next.dense)) return next;
  }
  if (!vehicle && !field.hasShell) return undefined;
  return modelBehind(field, span) ?? lineOf(field, question) ?? lineItself(field, span);
}
