import { namesOneBrand } from '../../matching/sign/brand-index';
import { isShortHere } from '../../matching/sign/contextual-names';
import { isSpelled } from './disguise';
import { FAMOUS_NAMES } from './famous-names';
import { piecesAround } from './frame-scope';
import { machineClasses, servedPieces, wholesBetween } from './goods-named';
import { type FrameHit, type PreparedField } from './prepare-use';
import { DEVICE_MAKERS, FURTHER_MAKERS, PART_MAKERS } from './served-makers';
import {
  areClaimed,
  calledSpare,
  isGenuine,
  isOneOf,
  isOnVehicles,
  modelBehind,
  namesVehicleMaker,
  perhapsServedModel,
} from './served-model';
import { saidOfGoods } from './said-of-goods';
import { type Piece } from './scan-words';
import { calledBefore, calledBeforeModels, hasModelBehind, isEnglish, partBehind } from './served-place';
import { modelsBefore } from './models-of-makers';
import { makerBeside } from './served-row';
import { makerOfLine } from './device-lines';
import { type Place, type UseQuestion } from './use-question';

const isPart = (hit: FrameHit | undefined): boolean =>
  hit !== undefined && (hit.roles.has('PART') || hit.roles.has('SHELL'));

/** A number by which a spare part is ordered, behind no letter or two: "1607014171", "3C0407151", "MDS38265303", "1123-120-0605". */
const PART_NUMBER =
  /(?<![\p{L}\p{N}-])(?=(?:[A-Z]*\d){6})[A-Z]{0,3}\d[\dA-Z]{5,10}(?![\p{L}\p{N}-])|(?<![\p{N}-])\d{3,4}-\d{3}-\d{4}(?![\p{N}-])/u;

/** "Filter coffee machine", "brush cutter": in English the part in front of a machine is a word about it. */
function isAboutMachine(field: PreparedField, { last }: FrameHit): boolean {
  return isEnglish(field, last - 1) && servedPieces(field)[last] === 1;
}

/** The part that the goods are called before the name: "[Armband] 42 mm Apple Watch", "[Copo] liquidificador Moulinex". */
function partBefore(field: PreparedField, { span }: UseQuestion): Place | undefined {
  const { before } = piecesAround(field, span);
  const hit = field.hits.find(
    (one) =>
      isPart(one) && one.last <= before + 1 && field.along[one.last - 1] === 0 && !isAboutMachine(field, one),
  );
  if (hit) return placeOf(field, hit.first, hit.last);
  const compound = field.compounds.find((index) => index <= before);
  return compound === undefined ? undefined : placeOf(field, compound, compound + 1);
}

function placeOf({ pieces }: PreparedField, first: number, last: number): Place {
  const start = pieces[first]?.start ?? 0;
  return { start, end: pieces[last - 1]?.end ?? start };
}

/** Letters and digits of a model by their kind: "a9" for V10 and MS180, "9" for 170. */
const shapeOf = (text: string): string => text.replace(/\p{L}+/gu, 'a').replace(/\p{N}+/gu, '9');
const UNIT = /^\p{N}+(?:mm|cm|m|ml|l|g|kg|w|v|ah|mah|hz|gb|tb|mb|in|k|p|x|pcs|pc|st|stk|шт|мм|см|л|в|вт)$/iu;
const LEAST_DIGITS = 3;
const YEAR = /^(?:19|20)\p{N}{2}$/u;
/** So many pieces behind the name a range of models begins. */
const RANGE_WITHIN = 6;

function isModelOfRange({ kind, text }: Piece): boolean {
  if (kind !== 'CODE' || UNIT.test(text) || YEAR.test(text)) return false;
  return !/^\p{N}+$/u.test(text) || text.length >= LEAST_DIGITS;
}

/** Two models of one shape in a row beside the name: nobody sells two machines as one, a part fits both. "Dyson [V8 V10]", "[K2-K7] Kärcher". */
function modelRange(field: PreparedField, { span }: UseQuestion): Place | undefined {
  const { before, behind } = piecesAround(field, span);
  const from = Math.max(0, before + 1 - RANGE_WITHIN);
  return rangeBetween(field, behind, behind + RANGE_WITHIN) ?? rangeBetween(field, from, before);
}

function rangeBetween(field: PreparedField, from: number, until: number): Place | undefined {
  for (const [i, first] of field.pieces.slice(from, until).entries()) {
    if (first.kind === 'BREAK') return undefined;
    const at = from + i;
    const isBetween = (piece: Piece | undefined): boolean => piece?.kind === 'LIST' || piece?.kind === 'JOIN';
    const second = field.pieces[isBetween(field.pieces[at + 1]) ? at + 2 : at + 1];
    if (!second || !isModelOfRange(first) || !isModelOfRange(second)) continue;
    if (shapeOf(first.text) === shapeOf(second.text)) return { start: first.start, end: second.end };
  }
  return undefined;
}

const VEHICLES = 12;

/** "Dacia Duster 2018-2023": of goods for vehicles that are none, or of a model by its years, parts are sold, not cars. */
function partOfVehicle(question: UseQuestion, field: PreparedField): Place | undefined {
  if (!isOnVehicles(question, field)) return undefined;
  const model = modelBehind(field, question.span);
  return question.goodsClasses[0] === VEHICLES || ANY_YEAR.test(field.text) ? model : undefined;
}
const ANY_YEAR = /(?<!\p{N})(?:19[5-9]|20[0-3])\p{N}(?!\p{N})/u;

/** A line of devices, whose makers others make parts for: iPhone. */
const isDeviceLine = ({ markText, name }: UseQuestion): boolean =>
  [markText, name].some((one) => makerOfLine(one.toLowerCase()) !== undefined);

/** A maker whose goods others make parts for, or one of goods of the kind that the field names a part of. */
function isServedMaker(question: UseQuestion, field: PreparedField): boolean {
  const words = field.text.slice(question.span.start, question.span.end);
  if (isOneOf(DEVICE_MAKERS, question, words) || isOneOf(FURTHER_MAKERS, question, words)) return true;
  if (namesVehicleMaker(question, field) || isDeviceLine(question)) return true;
  const machines = machineClasses(field);
  return question.markClasses.some((niceClass) => machines.has(niceClass));
}

/** True where the field names a part, and the name is a maker's whose goods others make parts for. */
export function isPartForMaker(question: UseQuestion, field: PreparedField): boolean {
  return field.hasPart && isServedMaker(question, field);
}

/** Only for the makers that the lists have: of a class alone no more is known than that there are machines in it. */
function servedByPlace(question: UseQuestion, field: PreparedField): Place | undefined {
  const words = field.text.slice(question.span.start, question.span.end);
  const isListed =
    isOneOf(DEVICE_MAKERS, question, words) ||
    isOneOf(FURTHER_MAKERS, question, words) ||
    isOnVehicles(question, field) ||
    isDeviceLine(question);
  return isListed ? (calledBefore(question, field) ?? partBehind(question, field)) : undefined;
}

/** Models of the maker before its name, behind what the goods are called or with a part named behind: "Výfuk [MT-07 XSR700] Yamaha". */
export function servedByModels(question: UseQuestion, field: PreparedField): Place | undefined {
  const { markText, name, span } = question;
  const words = field.text.slice(span.start, span.end);
  const models = modelsBefore(field, span, [markText, name, words]);
  if (!models) return undefined;
  return field.hasPart || calledBeforeModels(question, field, models) ? models : undefined;
}

/** Machines, devices, lamps and vehicles, which others make parts for. */
const MACHINES: ReadonlySet<number> = new Set([7, 9, 11, 12]);

/** Knives and cutlery: a blade is what a cutler sells. */
const HAND_TOOLS = 8;

/**
 * The part that the goods are called before a maker whom no list has, with the number of a model behind the name, or any model of a
 * vehicle: "[Tempered glass], Fairphone 5", "[drive belt], Aixam City". Undefined where they are called goods of the maker as well.
 */
function partOfModel(question: UseQuestion, field: PreparedField): Place | undefined {
  const { markClasses, span } = question;
  const words = field.text.slice(span.start, span.end);
  if (!markClasses.some((niceClass) => MACHINES.has(niceClass)) || isOneOf(PART_MAKERS, question, words))
    return undefined;
  if (question.goodsClasses[0] === HAND_TOOLS) return undefined;
  const isModel = markClasses.includes(VEHICLES) || modelBehind(field, span)?.kind === 'CODE';
  if (!isModel || !hasModelBehind(field, question)) return undefined;
  return wholesBetween(field, { start: 0, end: span.start }, markClasses).length > 0
    ? undefined
    : partBefore(field, question);
}

/** So alike is a name that is spelled, whatever else stands in the filing: the PlayStation of PlayStation 5. */
const SAME = 0.99;

/** What says of a part that it fits something, though it governs another name: "G-Shock GA-2100 strap, for Casio". */
function fitsSome(field: PreparedField): Place | undefined {
  const hit = field.hits.find(({ roles }) => roles.has('FIT') || roles.has('FIT_BEHIND'));
  return hit && placeOf(field, hit.first, hit.last);
}

/** Штіль beside Штиль, "Babyzen יויו": who spells a foreign name in the letters of his own language may do it in more than one way. */
const OWN_LETTERS = /(?:(?!\p{Script=Latin})\p{L}){3}/u;
const SPELT_ABROAD = 0.85;

function namesMaker({ likeness, markText, name, span }: UseQuestion, { text }: PreparedField): boolean {
  if (likeness >= SAME || isShortHere(text, span, markText)) return true;
  const words = text.slice(span.start, span.end).toLowerCase();
  if (OWN_LETTERS.test(words) && likeness >= SPELT_ABROAD) return true;
  return words.startsWith(name.toLowerCase()) || FAMOUS_NAMES.has(words);
}

/** Who refers honestly to another's goods spells the name, or says it as it is said beside its models. */
export function spells({ markText, name, shown, span }: UseQuestion, { text }: PreparedField): boolean {
  const words = text.slice(span.start, span.end);
  if (isSpelled(words, name, shown) || isShortHere(text, span, markText)) return true;
  return OWN_LETTERS.test(words) && namesOneBrand(words, markText);
}

/** The words that say that a book or a manual tells of a maker's machines: "workshop manual 1998 Toyota Corolla". */
export function toldOf(question: UseQuestion, field: PreparedField): Place | undefined {
  if (field.role === 'BRAND' || isGenuine(field)) return undefined;
  const words = field.text.slice(question.span.start, question.span.end);
  // Of one who prints books too, as of Lego, a book may be his own.
  const isMaker =
    namesVehicleMaker(question, field) ||
    (!question.markClasses.includes(PRINTED) &&
      [DEVICE_MAKERS, FURTHER_MAKERS].some((makers) => isOneOf(makers, question, words)));
  const hit = field.hits.find(({ last, roles }) => roles.has('ABOUT') && field.along[last - 1] === 0);
  return isMaker && hit ? placeOf(field, hit.first, hit.last) : undefined;
}

const PRINTED = 16;

const OPENS_BRACKET = /[([（【［]\s?$/u;

/** "Ersatzrollen Koffer ([Rimowa] Salsa)": what the goods are called is a spare part, and brackets say of what, whoever makes it. */
function spareOfBracketed({ span }: UseQuestion, field: PreparedField): Place | undefined {
  return OPENS_BRACKET.test(field.text.slice(0, span.start)) ? calledSpare(field) : undefined;
}

/**
 * What speaks for a part of another's goods, though it may be the maker's own: the model behind the name, the part that the goods are
 * called before it, a range of models, the number that a spare part is ordered by. Undefined where nothing does, the goods are
 * called genuine, or the name is none of a maker whose goods others serve.
 */
export function perhapsServed(question: UseQuestion, field: PreparedField): Place | undefined {
  if (areClaimed(question, field) || !spells(question, field)) return undefined;
  const model = perhapsServedModel(question, field);
  if (model) return model;
  if (!namesMaker(question, field)) return undefined;
  const told = spareOfBracketed(question, field) ?? saidOfGoods(question, field);
  if (told) return told;
  if (!isServedMaker(question, field)) return partOfModel(question, field);
  const part = field.hasPart ? (partBefore(field, question) ?? fitsSome(field)) : undefined;
  if (part) return part;
  const spare = field.hasPart ? calledSpare(field) : undefined;
  if (spare) return spare;
  const served =
    modelRange(field, question) ??
    partOfVehicle(question, field) ??
    servedByPlace(question, field) ??
    servedByModels(question, field) ??
    makerBeside(question, field);
  if (served) return served;
  const number = PART_NUMBER.exec(field.text);
  return number ? { start: number.index, end: number.index + number[0].length } : undefined;
}
