import { GERMAN, languagesOfWord } from './common-words';
import { countedAt } from './counted';
import { makerOfLine } from './device-lines';
import { FAMOUS_NAMES } from './famous-names';
import { servedPieces } from './goods-named';
import { isModelNamed } from './models-of-makers';
import { type FrameHit, type PreparedField } from './prepare-use';
import { pieceAt, type Piece } from './scan-words';
import { isVehicleMaker } from './served-makers';
import { type FieldSpan } from './use-question';

/** Words without a meaning here that may stand between a frame and the first name: "for vacuum cleaner Dyson". */
const LEAD_WORDS_OF_PART = 3;
const LEAD_WORDS = 1;
/** "For" by itself often says what the goods do: a gel for laundry, shoes for running. "Compatible with" never does. */
const BARE_FOR = /^(?:for|für|fur|pour|para|per|для|под|voor|do|cho|untuk|buat|için|สำหรับ|pro|till|pentru)$/u;
const LEAD_WORDS_OF_BARE_FOR = 0;
/** One character of a dense script counts as a part of a word: Thai words have the most characters, Han words the fewest. */
const DENSE_WEIGHT = 0.34;
const THAI_WEIGHT = 0.2;
const THAI = /\p{Script=Thai}/u;

/** How much of a word a piece counts as. */
export function weightOf({ dense, text }: Piece): number {
  if (!dense) return 1;
  return THAI.test(text) ? THAI_WEIGHT : DENSE_WEIGHT;
}

/** A model's name that is a mark by itself. */
const NAME_WEIGHT = 0.5;
/** Capitalised unknown words that count as a name of the list after a comma. */
const UNKNOWN_NAME_WORDS = 2;
/** Words of a model's name behind its maker: "Renault Clio", "Opel Astra H". */
const MODEL_WORDS = 2;
const MODEL_WORDS_BEHIND = 2.8;
/** Models of a maker of vehicles stand in long rows: "Fiat Egea Linea Doblo Fiorino uyumlu". */
const VEHICLE_WORDS_BEHIND = 9;
/** لينوفو وديل: Arabic and Hebrew write "and" together with the next name. */
const GLUED_AND = /^[وו]\p{L}{2}/u;
const OF_THE_FRAME = /^[-–—.]$/;
/** A frame reaches at most so many pieces. */
const REACH = 120;

/** Roles that are never a name, whatever the piece resembles. */
const NEVER_A_NAME = ['AUDIENCE', 'PART', 'FIT', 'LINK', 'FILLER', 'CARRY'] as const;

/** One letter is the shape or size of something, or part of a name: T-shank, Oral-B. */
function isLetter({ dense, text }: Piece): boolean {
  return !dense && text.length === 1;
}

function isNamePiece(field: PreparedField, piece: Piece, index: number): boolean {
  const roles = field.hitOf[index]?.roles;
  if (roles && NEVER_A_NAME.some((role) => roles.has(role))) return false;
  // Marks are met everywhere: "vacuum" is one. Only what does not read as a word counts as a name; of scripts without
  // capitals and spaces, only what is a famous one.
  if (piece.dense || isLetter(piece)) return false;
  const bits = languagesOfWord(piece.text);
  // German writes its nouns with a capital: the Wäsche of "für Wäsche Persil" is none.
  return bits === 0 || (piece.capital && (bits & field.languages & GERMAN) === 0);
}

/** For each piece of the field 1 where another name stands, else 0. */
export function namePieces(field: PreparedField, names: readonly FieldSpan[]): Uint8Array {
  const { pieces } = field;
  const flags = new Uint8Array(pieces.length);
  for (const { start, end } of names) {
    const famous = FAMOUS_NAMES.has(field.text.slice(start, end).toLowerCase());
    for (let i = pieceAt(pieces, start); i < pieces.length; i += 1) {
      const piece = pieces[i] as Piece;
      if (piece.start >= end) break;
      if (famous || isNamePiece(field, piece, i)) flags[i] = 1;
    }
  }
  return flags;
}

/** "Чехол-книжка на Samsung": a part is put on; anything else is said to be "on" in many ways. */
function isOnOnly({ pieces }: PreparedField, { first, last }: FrameHit): boolean {
  return last - first === 1 && pieces[first]?.text === 'на';
}

const isBareFor = ({ pieces }: PreparedField, { first, last }: FrameHit): boolean =>
  last - first === 1 && BARE_FOR.test(pieces[first]?.text ?? '');

function leadWords(field: PreparedField, hit: FrameHit): number {
  if (field.hasPart) return LEAD_WORDS_OF_PART;
  return isBareFor(field, hit) ? LEAD_WORDS_OF_BARE_FOR : LEAD_WORDS;
}

/** True where a frame that stands before its names ("for", "compatible with") reaches on to the span. */
export function governingFrame(
  field: PreparedField,
  hit: FrameHit,
  span: FieldSpan,
  names: Uint8Array,
): boolean {
  const { pieces, hitOf } = field;
  if (!field.hasPart && isOnOnly(field, hit)) return false;
  const served = servedPieces(field);
  let lead = leadWords(field, hit);
  let named = false;
  /** Unknown words since the last name: part of its model, if a comma or "and" follows. */
  let tail = 0;
  let listed = 0;
  /** Behind a maker of vehicles follow the names of its models, however many. */
  let vehicle = false;
  const famous = FAMOUS_NAMES.has(field.text.slice(span.start, span.end).toLowerCase());
  let depth = 0;
  for (let i = hit.last; i < pieces.length && i < hit.last + REACH; i += 1) {
    const piece = pieces[i] as Piece;
    if (piece.end > span.start) return tail <= 0;
    const roles = hitOf[i]?.roles;
    const link = roles?.has('LINK') === true;
    const counted = named ? undefined : countedAt(field, i);
    if (piece.kind === 'LIST' || link) {
      listed = UNKNOWN_NAME_WORDS;
      tail = 0;
      // "Fits sofas and cabinets of IKEA": what is fitted may be more than one thing.
      if (link && !named && !isBareFor(field, hit)) lead += 1;
    } else if (i === hit.last && OF_THE_FRAME.test(piece.text)) {
      // "Aftermarket - Toyota", "geeignet f. Miele": the dash or the point belongs to the frame.
      continue;
    } else if (piece.kind === 'BREAK' || (piece.kind === 'COLON' && named)) {
      return false;
    } else if (piece.kind === 'OPEN') {
      depth += 1;
    } else if (piece.kind === 'CLOSE') {
      depth -= 1;
      if (depth < 0) return false;
    } else if (counted !== undefined) {
      if (counted === 'MEASURE') return false;
    } else if (piece.kind === 'CODE' || names[i] === 1) {
      vehicle ||= !famous && isVehicleMaker(piece.text);
      named = true;
      tail = 0;
      listed = 0;
    } else if (piece.kind === 'WORD') {
      if (roles?.has('AUDIENCE') && !roles.has('FILLER') && !named) return false;
      if (roles?.has('MODEL') || roles?.has('FILLER') || isLetter(piece)) continue;
      if (roles && (roles.has('FIT') || roles.has('CARRY') || roles.has('COMPARE'))) return false;
      const weight = weightOf(piece);
      if (!named) {
        if (served[i] === 1) continue;
        lead -= weight;
        if (lead < 0) return false;
      } else if (GLUED_AND.test(piece.text)) {
        tail = 0;
      } else if (listed > 0 && (piece.capital || piece.dense)) {
        listed -= weight;
        named = true;
      } else if (roles?.has('PART') || (!piece.capital && !piece.dense)) {
        return false;
      } else if (!vehicle) {
        tail += weight;
        if (tail > MODEL_WORDS) return false;
      }
    }
  }
  return false;
}

/** "Anker iPhone 15用": what the goods fit is made by another than the name before it. */
function isAnotherMaker(piece: Piece, own: readonly string[], span: FieldSpan): boolean {
  const maker = makerOfLine(piece.text);
  if (maker !== undefined) return !own.includes(maker);
  // A name written twice, "Sony索尼", stands without a space between.
  return piece.start > span.end && FAMOUS_NAMES.has(piece.text);
}

/** Whose name is looked at. */
export interface NamedMaker {
  /** Further names of what the span names. */
  readonly names: readonly string[];
  /** It makes vehicles. */
  readonly vehicle: boolean;
}

/** Index of the piece behind what the maker's machine is called, right behind its name: 雅马哈[电钢琴]. */
function endOfCalled(field: PreparedField, span: FieldSpan): number {
  const served = servedPieces(field);
  let { behind } = piecesAround(field, span);
  while (served[behind] === 1) behind += 1;
  return behind;
}

/** Said of nothing but what goods fit: the words before it are names of machines. */
const COMPATIBLE = /호환|互換|兼容|适配|uyumlu|compatib|kompatib/u;

const textOf = ({ pieces, text }: PreparedField, { first, last }: FrameHit): string =>
  text.slice(pieces[first]?.start, pieces[last - 1]?.end);

/** True where a frame that stands behind its names ("iPhone 15用", "iPhone 15 için") reaches back to the span. */
export function governingFrameBehind(
  field: PreparedField,
  hit: FrameHit,
  span: FieldSpan,
  names: Uint8Array,
  { names: ownNames, vehicle }: NamedMaker,
): boolean {
  const { pieces, hitOf } = field;
  const own = [field.text.slice(span.start, span.end), ...ownNames].map((name) => name.toLowerCase());
  const calledUntil = endOfCalled(field, span);
  let linked = true;
  // Goods that serve others may name the model between: "Toyota プリウス 50系 専用マット".
  const most = vehicle ? VEHICLE_WORDS_BEHIND : MODEL_WORDS_BEHIND;
  let unknown = most;
  let model = field.hasPart || COMPATIBLE.test(textOf(field, hit));
  for (let i = hit.first - 1; i >= 0 && i > hit.first - REACH; i -= 1) {
    const piece = pieces[i] as Piece;
    if (piece.start < span.end) return linked && (model || vehicle || unknown === most);
    const roles = hitOf[i]?.roles;
    if (piece.kind === 'CODE') {
      model = true;
    } else if (piece.kind === 'LIST' || roles?.has('LINK')) {
      linked = true;
      unknown = most;
    } else if (piece.kind === 'BREAK' || piece.kind === 'COLON') {
      return false;
    } else if (piece.kind === 'WORD') {
      if (i < calledUntil) continue;
      if (isModelNamed(piece.text, own)) {
        model = true;
        continue;
      }
      if (roles?.has('AUDIENCE')) return false;
      if (isAnotherMaker(piece, own, span)) {
        linked = false;
        continue;
      }
      if (roles?.has('MODEL') || roles?.has('FILLER') || roles?.has('PART')) continue;
      const name = names[i] === 1;
      model ||= piece.capital || name;
      unknown -= weightOf(piece) * (name ? NAME_WEIGHT : 1);
      if (unknown < 0) return false;
    }
  }
  return false;
}

/** Index of the first piece behind the span, and of the last piece before it. */
export function piecesAround(
  field: PreparedField,
  span: FieldSpan,
): { readonly before: number; readonly behind: number } {
  const { pieces } = field;
  let behind = pieceAt(pieces, span.end);
  // A piece that the span ends inside of ("iPhone15") belongs to the span.
  if ((pieces[behind]?.start ?? Infinity) < span.end) behind += 1;
  let before = pieceAt(pieces, span.start) - 1;
  while (before >= 0 && (pieces[before]?.end ?? 0) > span.start) before -= 1;
  return { before, behind };
}
