import { classifyGoods } from '../../goods/classify-goods';
import { readPhrases } from '../../goods/phrases';
import { makerOfLine } from './device-lines';
import { type PreparedField } from './prepare-use';
import { pieceAt } from './scan-words';
import { type FieldSpan } from './use-question';

export interface GoodsName {
  readonly start: number;
  readonly end: number;
  readonly niceClasses: readonly number[];
  /** Lines of the lexicon: goods of one line are near kin. */
  readonly families: readonly number[];
  /** They are parts of machines, devices or vehicles. */
  readonly isPart: boolean;
}

/** Groups of the lexicon that hold nothing but parts of other goods. */
const PART_GROUPS: ReadonlySet<string> = new Set(['12.parts', '17.sealing']);
/** Parts among the goods of other groups, by the names of the lexicon. */
const PARTS: ReadonlySet<string> = new Set(
  `bearing|gearbox|piston|carburetor|spark plug|fan belt|oil filter|fuel filter|air filter for engine|cylinder|turbocharger|fuel injector|starter motor|
  alternator|vacuum cleaner bags|razor blades|phone case|phone cover|phone pouch|phone holder|phone stand|phone mount|car mount|phone grip|tablet stand|
  remote control|lens filter|lens cap|lens hood|camera case|camera strap|camera bag|rechargeable battery|lithium battery|battery pack|laptop battery|
  phone battery|battery charger|charger|charging stand|charging dock|charging station|laptop charger|cable|charging cable|power cord|car lights|
  headlight bulb|tail light|fog light|headlight|watch strap|watch band|guitar strings|guitar strap|guitar case|seat cushion|chair pad|screen protector`
    .split('|')
    .map((id) => id.trim()),
);

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
      families: entries.map(({ concept }) => concept.family),
      isPart: entries.some(({ concept }) => PART_GROUPS.has(concept.group) || PARTS.has(concept.id)),
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

/** True where the span is all of what goods are called, of whatever class: карандаши beside a mark Карандаш. */
export function isGoodsName(field: PreparedField, { end, start }: FieldSpan): boolean {
  return goodsNamedIn(field).some((name) => name.start === start && name.end === end);
}

/** Nice classes that the words beside the span tell: those of a guitar strap for the Fender of "Fender guitar strap". */
export function classesBeside({ text }: PreparedField, { end, start }: FieldSpan): readonly number[] {
  const title = `${text.slice(0, start)} ${text.slice(end)}`;
  return classifyGoods({ title }).classes.map(({ niceClass }) => niceClass);
}

/** Machines, tools, devices, instruments and vehicles: goods that parts are made for. */
const SERVED_CLASSES: ReadonlySet<number> = new Set([7, 8, 9, 10, 11, 12, 15]);

/** Dolls are served too, with clothes; other toys are given. */
const DRESSED_CLASS = 28;

/** Classes of the machines, devices and dolls that are named between two places of a field. */
export function servedClassesBetween(field: PreparedField, start: number, end: number): readonly number[] {
  return goodsNamedIn(field)
    .filter((name) => name.start >= start && name.end <= end)
    .flatMap(({ niceClasses }) => niceClasses)
    .filter((niceClass) => niceClass === DRESSED_CLASS || SERVED_CLASSES.has(niceClass));
}

const served = new WeakMap<PreparedField, Uint8Array>();

/** For each piece 1 where it belongs to the name of a machine or device that parts are made for: "odkurzacza", 电钢琴; read once. */
export function servedPieces(field: PreparedField): Uint8Array {
  const known = served.get(field);
  if (known) return known;
  const flags = new Uint8Array(field.pieces.length);
  for (const { end, niceClasses, start } of goodsNamedIn(field)) {
    if (!niceClasses.some((niceClass) => SERVED_CLASSES.has(niceClass))) continue;
    for (let i = pieceAt(field.pieces, start); (field.pieces[i]?.start ?? end) < end; i += 1) {
      const roles = field.hitOf[i]?.roles;
      const isName = makerOfLine(field.pieces[i]?.text ?? '') !== undefined;
      if (!isName && !roles?.has('PART') && !roles?.has('SHELL')) flags[i] = 1;
    }
  }
  served.set(field, flags);
  return flags;
}

/** Index of the piece behind what goods are called right behind a name: モンブラン[のボールペン], 바비 [인형]. */
export function endOfGoodsBehind(field: PreparedField, first: number): number {
  const from = POSSESSIVE.test(field.pieces[first]?.text ?? '') ? first + 1 : first;
  const start = field.pieces[from]?.start;
  const called = goodsNamedIn(field).find((name) => name.start === start);
  return called ? pieceAt(field.pieces, called.end - 1) + 1 : from;
}
const POSSESSIVE = /^[の의的]$/u;

/** Watches and dolls are no machines, and have straps and clothes of their own. */
const WATCH_CLASS = 14;

const machines = new WeakMap<PreparedField, ReadonlySet<number>>();

/** Nice classes of the machines, devices, watches and dolls that a field names; none of the parts it names. Read once. */
export function machineClasses(field: PreparedField): ReadonlySet<number> {
  const known = machines.get(field);
  if (known) return known;
  const isPart = (index: number): boolean => {
    const roles = field.hitOf[index]?.roles;
    return roles?.has('PART') === true || roles?.has('SHELL') === true;
  };
  const classes = new Set<number>();
  for (const { end, niceClasses, start } of goodsNamedIn(field)) {
    const last = pieceAt(field.pieces, end - 1);
    if (isPart(pieceAt(field.pieces, start)) || isPart(last)) continue;
    for (const niceClass of niceClasses)
      if (SERVED_CLASSES.has(niceClass) || niceClass === DRESSED_CLASS || niceClass === WATCH_CLASS)
        classes.add(niceClass);
  }
  machines.set(field, classes);
  return classes;
}

/** Retailing, which all goods are of. */
const RETAIL = 35;

/**
 * Where, between two places of a field, goods are called by their names that are no parts: machines and what else is of one of the
 * classes, in order.
 */
export function wholesBetween(
  field: PreparedField,
  { end: until, start: from }: Pick<FieldSpan, 'end' | 'start'>,
  classes: readonly number[],
): readonly GoodsName[] {
  const isPartAt = (at: number): boolean => {
    const index = pieceAt(field.pieces, at);
    const roles = field.hitOf[index]?.roles;
    return roles?.has('PART') === true || roles?.has('SHELL') === true || field.compounds.includes(index);
  };
  return goodsNamedIn(field).filter(({ end, isPart, niceClasses, start }) => {
    if (isPart || start < from || end > until || isPartAt(end - 1)) return false;
    return niceClasses.some((one) => SERVED_CLASSES.has(one) || (one !== RETAIL && classes.includes(one)));
  });
}

/** True where parts are called by their names between two places of a field. */
export function namesPart(
  field: PreparedField,
  { end: until, start: from }: Pick<FieldSpan, 'end' | 'start'>,
): boolean {
  return goodsNamedIn(field).some(({ end, isPart, start }) => isPart && start >= from && end <= until);
}
