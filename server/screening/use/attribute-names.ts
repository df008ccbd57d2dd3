// cspell:disable
import { BRAND, ORIGIN, QUALITY, SERVED, WHAT_IS_SERVED } from './attribute-words';

/** What the name of an attribute says of its value. */
export type AttributeRole =
  /** What the goods serve: "Compatible Brand", 适用车型, 対応機種. */
  | 'SERVED'
  /** Whose goods they are: "Brand", 品牌. */
  | 'BRAND'
  /** What they are made of, how large, for whom: "Material", 颜色, サイズ. */
  | 'QUALITY'
  /** Where they are from, whatever mark is called like the place: "Origine: Toscana", 产地. */
  | 'ORIGIN';

/** "For", "Fit", "Voor": whole names, or what a name begins with. */
const FOR =
  /^(?:fit|for|für|pour|para|per|voor|til|för|pro|dla|pre|für den|pentru|untuk|buat|cho|için|для|для чего|για|ל|ل|עבור|สำหรับ|用于|用於)(?=\s|$)/u;

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Words of alphabets begin at the beginning of a word; writing without blanks has them anywhere. */
function beginningsOf(list: readonly string[]): RegExp {
  const isDense = (word: string): boolean =>
    /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u.test(word);
  const alternatives = (some: readonly string[]): string => some.map(folded).map(escaped).join('|');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives(list.filter((word) => !isDense(word)))})|${alternatives(list.filter(isDense))}`,
    'u',
  );
}

const served = beginningsOf(SERVED);
const quality = beginningsOf(QUALITY);
const origin = beginningsOf(ORIGIN);
const whole: ReadonlySet<string> = new Set(WHAT_IS_SERVED.map(folded));
const brand: ReadonlySet<string> = new Set(BRAND.map(folded));

const MEMO_LIMIT = 2048;
const known = new Map<string, AttributeRole | null>();

function readName(name: string): AttributeRole | null {
  const text = folded(name)
    .replace(/[\s:：]+/gu, ' ')
    .trim();
  if (brand.has(text)) return 'BRAND';
  if (whole.has(text) || FOR.test(text) || served.test(text)) return 'SERVED';
  if (origin.test(text)) return 'ORIGIN';
  return quality.test(text) ? 'QUALITY' : null;
}

/**
 * What the name of an attribute says of its value; undefined where it says nothing that is known.
 * @param name as the marketplace calls it; null for a text that is no attribute
 */
export function attributeRole(name: string | null | undefined): AttributeRole | undefined {
  if (name == null) return undefined;
  let role = known.get(name);
  if (role === undefined) {
    role = readName(name.slice(0, LONGEST_NAME));
    if (known.size >= MEMO_LIMIT) known.clear();
    known.set(name, role);
  }
  return role ?? undefined;
}
/** What stands behind so many characters of a name tells nothing more. */
const LONGEST_NAME = 80;
