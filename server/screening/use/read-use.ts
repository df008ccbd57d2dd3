import { type UseEvidence, type UseReading } from '../types';
import { attributeUse } from './attribute-use';
import { brandFieldClaims, claimsNoBrand } from './brand-field-claims';
import { endingBehind } from './case-endings';
import { makerOfLine } from './device-lines';
import { abbreviationOfSentence, wordOfSentence } from './description-use';
import { certainly, type OrdinarySense, pointAt } from './everyday-sense';
import { deniedOf } from './disclaimers';
import { servedExample } from './example-use';
import { fitTouching, frameBefore, frameBehind, touchingBefore } from './find-frame';
import { likeBefore, likeBehind, substituteFor } from './like-frame';
import { universalFor } from './maker-row';
import { namePieces } from './frame-scope';
import { ingredientUse, standardUse } from './ingredient-use';
import { isSameMachine } from './machine-named';
import { ordinarySense } from './ordinary-sense';
import { saidNotSupplied } from './not-supplied';
import { type FrameHit, type PreparedField, prepareUse } from './prepare-use';
import {
  deniedElsewhere,
  namesVehicleMaker,
  perhapsServedModel,
  saidToBeApart,
  servedModel,
} from './served-model';
import { isPartForMaker, perhapsServed, servedByModels, spells, toldOf } from './served-part';
import { type FieldSpan, type Place, type UseQuestion } from './use-question';
import { isRepaired, workOffered } from './work-offered';

export type { UseQuestion } from './use-question';

function evidenceOf(field: PreparedField, hit: FrameHit, meaning: string): UseEvidence {
  const start = field.pieces[hit.first]?.start ?? 0;
  return pointAt(field, start, field.pieces[hit.last - 1]?.end ?? start, meaning);
}

function inOrdinarySense({ confidence, doubtful, evidence }: OrdinarySense): UseReading {
  return { use: 'DESCRIPTIVE', confidence, evidence, aggravated: false, ...(doubtful && { doubtful }) };
}

function refersTo(evidence: UseEvidence, confidence: number): UseReading {
  return { use: 'REFERENTIAL', confidence, evidence: [evidence], aggravated: false };
}

function asMark(field: PreparedField, { start, end }: FieldSpan, claimed: boolean): UseReading {
  const meaning = claimed ? 'the brand field claims the name' : 'the name stands as a mark';
  const evidence = [pointAt(field, start, end, meaning)];
  return { use: 'AS_MARK', confidence: claimed ? 0.97 : 0.75, evidence, aggravated: false };
}

/** "NIKE style", "inspired by Dior", "replica": words that trade on the name. */
function tradesOn(question: UseQuestion, field: PreparedField): UseReading | undefined {
  const { span } = question;
  const hit =
    likeBefore(question, field) ?? likeBehind(field, span) ?? field.copy ?? substituteFor(question, field);
  if (!hit) return undefined;
  const evidence = [evidenceOf(field, hit, 'trades on the name')];
  return { use: 'AS_MARK', confidence: 0.95, evidence, aggravated: true };
}

/** 适用苹果15手机壳iphone14: goods that serve others, a frame, and another model of a line behind the goods. */
function fitsLine(field: PreparedField, { start, end }: FieldSpan): FrameHit | undefined {
  const named = makerOfLine(field.text.slice(start, end).toLowerCase()) !== undefined;
  if (!field.hasPart || !named || !/^\s?\p{N}/u.test(field.text.slice(end, end + 2))) return undefined;
  return field.hits.find(({ roles }) => roles.has('FIT') || roles.has('FIT_BEHIND'));
}

/** لآيفون, לאייפון, Samsunghoz: "for", written together with the name. */
function gluedFor(field: PreparedField, span: FieldSpan): UseEvidence | undefined {
  const { start } = span;
  const glued = /(?<![\p{L}\p{M}])(?:لل|ل|ל)$/u.exec(field.text.slice(Math.max(0, start - 3), start));
  const place = glued
    ? { start: start - glued[0].length, end: start }
    : endingBehind(field.text, field.languages, span);
  return place && pointAt(field, place.start, place.end, 'says what the goods fit');
}

/** Where other names stand in the same field. */
function otherNames({ otherSpans, span }: UseQuestion): readonly FieldSpan[] {
  return otherSpans.filter(({ fieldIndex }) => fieldIndex === span.fieldIndex);
}

/** "for dolls such as Barbie": before "like Barbie" is heard, unless the goods are called a copy. */
function asExample(question: UseQuestion, field: PreparedField): UseReading | undefined {
  if (field.copy) return undefined;
  const fit = servedExample(question, field, namePieces(field, otherNames(question)));
  return fit && refersTo(evidenceOf(field, fit, 'says what the goods fit'), 0.85);
}

/** What may be a part for goods of the name, or of its maker. */
function perhapsServes(field: PreparedField, { start, end }: Place): UseReading {
  const cue = pointAt(field, start, end, 'speaks for a part of what the name makes');
  return { ...refersTo(cue, 0.5), doubtful: true };
}

/** "Imitation brake pads for Opel": who calls a part a copy of the maker's may mean no more than that it is not his. */
function copyOfPart(question: UseQuestion, field: PreparedField): UseReading | undefined {
  if (!field.copy || !isPartForMaker(question, field)) return undefined;
  // "Replica carburettor (not original STIHL)"
  const fit =
    frameBefore(field, question.span, namePieces(field, otherNames(question)), 'FIT') ??
    touchingBefore(field, question.span, 'APART');
  if (fit) return { ...refersTo(evidenceOf(field, fit, 'says what the goods fit'), 0.5), doubtful: true };
  const model = perhapsServedModel(question, field) ?? servedByModels(question, field);
  return model && perhapsServes(field, model);
}

/** "(capsules Nespresso, not supplied)": the goods go with what bears the name, and come without it. */
function notSupplied({ span }: UseQuestion, field: PreparedField): UseReading | undefined {
  const said = field.role === 'BRAND' ? undefined : saidNotSupplied(field, span);
  return said && refersTo(pointAt(field, said.start, said.end, 'says that the goods come without it'), 0.85);
}

/** "Bosch washing machine repairs, home visits": the listing offers work on goods that bear the name. */
function workOnGoods(
  { goodsClasses, markClasses, span }: UseQuestion,
  field: PreparedField,
): UseReading | undefined {
  const work = workOffered(field, span);
  if (!work || !(work.said || (isRepaired(markClasses) && !CARE.has(goodsClasses[0] ?? 0)))) return undefined;
  const refers = refersTo(pointAt(field, work.start, work.end, 'offers work on goods of the name'), 0.8);
  // "LEGO City Repair Workshop": of toys the same words say what they play.
  const doubtful =
    work.doubtful || (!work.said && markClasses.includes(TOYS) && !markClasses.includes(DEVICES));
  return doubtful ? { ...refers, confidence: 0.5, doubtful } : refers;
}
const [DEVICES, TOYS] = [9, 28];
/** "Reparatur Shampoo": what it repairs is no goods. */
const CARE: ReadonlySet<number> = new Set([3, 5]);

/** A scent or a coat serves nothing, nor does a watch or a cup that is no part: an equivalent of another's draws on its name. */
const servesNothing = ({ goodsClasses: [first = 0] }: UseQuestion, { hasPart }: PreparedField): boolean =>
  ON_BODY.has(first) || (!hasPart && CARRIED.has(first));
const ON_BODY: ReadonlySet<number> = new Set([3, 25]);
/** Watches and jewels, bags, vessels. */
const CARRIED: ReadonlySet<number> = new Set([14, 18, 21]);

const DENIES = 'denies that the goods are the maker’s';

/** "for Dyson", "iPhone 15用", "not affiliated with Nike": a frame that governs the name. */
function framed(question: UseQuestion, field: PreparedField): UseReading | undefined {
  const { span, name } = question;
  if (!spells(question, field)) return undefined;
  const others = otherNames(question);
  const names = namePieces(field, others);
  const compare = frameBefore(field, span, names, 'COMPARE') ?? touchingBefore(field, span, 'NOT');
  if (compare) {
    const apart = refersTo(evidenceOf(field, compare, 'sets the goods apart from the name'), 0.92);
    // "Hair dryer, analogue of Dyson": of the same goods a substitute trades on the name as much as it tells the two apart.
    return compare.roles.has('SUBSTITUTE') &&
      (isSameMachine(question, field) || servesNothing(question, field))
      ? { ...apart, doubtful: true }
      : apart;
  }
  const denied = deniedOf(field, span);
  if (denied) return { ...refersTo(pointAt(field, denied.start, denied.end, DENIES), 0.9), denied: true };
  const maker = { names: [question.markText, name], vehicle: namesVehicleMaker(question, field) };
  const fit =
    frameBefore(field, span, names, 'FIT') ??
    frameBehind(field, span, names, maker) ??
    fitTouching(field, span, names);
  const said = fit ?? universalFor(field, span, others) ?? fitsLine(field, span);
  if (said) {
    const refers = refersTo(evidenceOf(field, said, 'says what the goods fit'), fit ? 0.92 : 0.8);
    return said.roles.has('SUBSTITUTE') && servesNothing(question, field)
      ? { ...refers, confidence: 0.5, doubtful: true }
      : refers;
  }
  const glued = gluedFor(field, span);
  if (glued) return refersTo(glued, 0.85);
  const work = workOnGoods(question, field);
  if (work) return work;
  const told = toldOf(question, field);
  if (told)
    return refersTo(pointAt(field, told.start, told.end, 'says that the goods tell of the name'), 0.8);
  const apart = saidToBeApart(question, field);
  if (apart)
    return refersTo(evidenceOf(apart.field, apart.hit, 'says that the goods are not the maker’s'), 0.8);
  const elsewhere = deniedElsewhere(question, field);
  if (elsewhere) return refersTo(pointAt(elsewhere.field, elsewhere.start, elsewhere.end, DENIES), 0.8);
  const model = servedModel(question, field);
  return model && refersTo(pointAt(field, model.start, model.end, 'says which model the goods serve'), 0.75);
}

/**
 * How a listing uses the words that resemble a mark: as a mark, to refer to another's goods, or in their ordinary
 * sense; with the words that show it. Never throws. Offsets in the evidence are UTF-16 code units of the field as sent.
 */
export function readUse(question: UseQuestion): UseReading {
  const prepared = prepareUse(question.fields);
  const { span } = question;
  const field = prepared.fields[span.fieldIndex];
  if (!field) return { use: 'AS_MARK', confidence: 0.5, evidence: [], aggravated: false };
  if (field.role === 'BRAND' && claimsNoBrand(field)) {
    return inOrdinarySense(
      certainly(pointAt(field, span.start, span.end, 'says that there is no brand'), 0.97),
    );
  }
  const told = attributeUse(question, field) ?? wordOfSentence(question, field);
  if (told) return told;
  const claimed = brandFieldClaims(question);
  const sense = claimed ? undefined : ordinarySense(question, prepared, field);
  if (sense?.certain) return inOrdinarySense(sense);
  const standard = standardUse(field, span);
  if (standard) return refersTo(standard, 0.85);
  const traded =
    asExample(question, field) ??
    notSupplied(question, field) ??
    copyOfPart(question, field) ??
    tradesOn(question, field) ??
    framed(question, field);
  if (traded) return traded;
  const ingredient = ingredientUse(field, span);
  if (ingredient) return refersTo(ingredient, 0.85);
  if (sense) return inOrdinarySense(sense);
  const perhaps = claimed ? undefined : perhapsServed(question, field);
  if (!perhaps) return abbreviationOfSentence(question, field) ?? asMark(field, span, claimed);
  return perhapsServes(field, perhaps);
}
