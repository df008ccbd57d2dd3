import { type ItemField } from '../types';
import { type AttributeRole, attributeRole } from './attribute-names';
import { frameLexicon } from './frame-lexicon';
import { type FrameHit, phrasesIn } from './phrases-in';
import { languagesOfText } from './listing-language';
import { isPartCompound } from './part-compounds';
import { type Piece, scanWords } from './scan-words';

export type { FrameHit } from './phrases-in';

/** One field of an item as it was sent. */
export interface UseField {
  readonly field: ItemField;
  /** Name of the attribute, where the field is one. */
  readonly attribute?: string | null;
  readonly text: string;
}

/** A field, cut into pieces, with the phrases that frame names in it. */
export interface PreparedField extends UseField {
  /** What is said of the whole field before it is read: that it holds the brand, or what the goods serve, or what they are like. */
  readonly role: AttributeRole | undefined;
  readonly pieces: readonly Piece[];
  readonly hits: readonly FrameHit[];
  /** For each piece the hit that it belongs to, or undefined. */
  readonly hitOf: readonly (FrameHit | undefined)[];
  /** For each piece 1 where it comes along with the goods: "with spare laces", "incl. charger". */
  readonly along: Uint8Array;
  /** The field names goods that serve other goods, and do not only come along with them: a case, a filter. */
  readonly hasPart: boolean;
  /** Places of pieces that are compounds with a part for their end: Kofferraummatte. */
  readonly compounds: readonly number[];
  /** One of them shuts around one model. */
  readonly hasShell: boolean;
  /** A word such as "replica" anywhere in it that nothing denies. */
  readonly copy: FrameHit | undefined;
  /** All of it is written in capitals. */
  readonly shouts: boolean;
  /** Bits of the languages that it is written in, see common-words.ts. */
  readonly languages: number;
}

export interface PreparedUse {
  readonly fields: readonly PreparedField[];
}

/** "not a replica", "no replica": the denial stands right before, or one word earlier. */
function isDenied({ first }: FrameHit, hitOf: readonly (FrameHit | undefined)[]): boolean {
  return [hitOf[first - 1], hitOf[first - 2]].some((before) => before?.roles.has('NOT') === true);
}

/** "charging case included", ケース付き: what follows says that the part comes along. */
const COMES_ALONG =
  /^\s?(?:is |are )?(?:included|incl\b|inclus|incluíd|incluid|enthalten|inbegrepen|dahil|w zestawie|в комплекте|付き|付属|同梱|포함|증정)/iu;

/** "with charger and bag", "mit Schlauch": for each piece 1 where it comes along with the goods, up to the next break or frame. */
function comingAlong(
  text: string,
  pieces: readonly Piece[],
  hitOf: readonly (FrameHit | undefined)[],
): Uint8Array {
  const along = new Uint8Array(pieces.length);
  let carried = false;
  pieces.forEach(({ end, kind }, i) => {
    const roles = hitOf[i]?.roles;
    // "incl. replacement blades": the point ends an abbreviation.
    const isPoint = text[end - 1] === '.' && hitOf[i - 1]?.roles.has('CARRY') === true;
    // "with replacement laces": the spare part comes along too.
    const fits = roles?.has('FIT') === true && !roles.has('PART');
    if ((kind === 'BREAK' && !isPoint) || fits) carried = false;
    else if (roles?.has('CARRY')) carried = true;
    if (carried || COMES_ALONG.test(text.slice(end, end + LONGEST_ALONG))) along[i] = 1;
  });
  return along;
}
const LONGEST_ALONG = 16;

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** "Akku-Staubsauger", "case-hardened": the goods are what the word ends in; a Slavic чехол-книжка is a case. */
function isFirstHalf(pieces: readonly Piece[], last: number): boolean {
  if (CYRILLIC.test(pieces[last - 1]?.text ?? '')) return false;
  const [join, word] = [pieces[last], pieces[last + 1]];
  return join?.kind === 'JOIN' && word?.kind === 'WORD' && word.start === join.end;
}

function prepareField({ attribute, field, text }: UseField): PreparedField {
  const pieces = scanWords(text);
  const languages = languagesOfText(text, pieces);
  const hits = phrasesIn(frameLexicon(), pieces, languages);
  const hitOf = new Array<FrameHit | undefined>(pieces.length).fill(undefined);
  for (const hit of hits) hitOf.fill(hit, hit.first, hit.last);
  const along = comingAlong(text, pieces, hitOf);
  const parts = hits.filter(
    ({ last, roles }) =>
      (roles.has('PART') || roles.has('SHELL')) && along[last - 1] === 0 && !isFirstHalf(pieces, last),
  );
  const compounds = pieces.flatMap((piece, i) => (along[i] === 0 && isPartCompound(piece) ? [i] : []));
  return {
    field,
    role: field === 'BRAND' ? 'BRAND' : attributeRole(attribute),
    text,
    compounds,
    pieces,
    hits,
    hitOf,
    along,
    hasPart: parts.length > 0 || compounds.length > 0,
    hasShell: parts.some(({ roles }) => roles.has('SHELL')),
    copy: hits.find((hit) => hit.roles.has('COPY') && !isDenied(hit, hitOf)),
    shouts: text === text.toUpperCase(),
    languages,
  };
}

const prepared = new WeakMap<readonly UseField[], PreparedUse>();

/**
 * Cuts the fields of an item into pieces and finds the phrases that frame names, once per item: the same array of
 * fields gives the same object back, so that an item with twenty findings is read once. Linear in the text.
 */
export function prepareUse(fields: readonly UseField[]): PreparedUse {
  const known = prepared.get(fields);
  if (known) return known;
  const fresh = { fields: fields.map(prepareField) };
  prepared.set(fields, fresh);
  return fresh;
}
