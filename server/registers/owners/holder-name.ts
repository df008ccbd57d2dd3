import { romanize } from '../../text/romanize';
import { type LegalForm, withoutForm } from './legal-forms';
import { GLUED_TRADE_WORDS, PLACES, tradeWord } from './trade-words';

/** A rights holder's name, taken apart. */
export interface HolderName {
  /** All words but the legal form, folded. */
  readonly words: readonly string[];
  /** The words that tell it from other firms, in Latin letters: the first reading of what is in another script. */
  readonly own: readonly string[];
  /** Further readings of the own words, joined. */
  readonly readings: readonly string[];
  readonly trade: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly numbers: readonly string[];
  readonly form: LegalForm | null;
  readonly hasForm: boolean;
  /** Whether it is written in another script than Latin. */
  readonly foreign: boolean;
}

const NOISE: ReadonlySet<string> = new Set([
  'the',
  'and',
  'of',
  'und',
  'et',
  'y',
  'de',
  'la',
  'le',
  'les',
  'der',
  'die',
  'das',
]);
const PLACE_NAMES: ReadonlySet<string> = new Set(Object.values(PLACES));
const LATIN = /^[a-z0-9]+$/;

/** Takes a name apart into what is its own, its trade, its place and its legal form. */
export function readHolderName(name: string): HolderName {
  const { form, hasForm, words } = withoutForm(foldedWords(name));
  const parts = words.flatMap(unglued);
  const own: string[] = [];
  const trade = new Set<string>();
  const places = new Set<string>();
  const readings: string[] = [];
  for (const part of parts) {
    const trading = tradeWord(part);
    const place = PLACES[part] ?? (PLACE_NAMES.has(part) ? part : undefined);
    if (NOISE.has(part) && parts.length > 1) continue;
    if (place !== undefined) places.add(place);
    else if (trading !== undefined) trade.add(trading);
    else if (LATIN.test(part)) own.push(part);
    else {
      const [first = part, ...others] = romanize(part);
      own.push(first);
      readings.push(...others);
    }
  }
  // A name of trade words and places alone has nothing else of its own: "The International Trading Company".
  const bare = own.length > 0 ? own : [...trade, ...places];
  const numbers = parts.filter((part) => /^\d+$/.test(part));
  const foreign = parts.some((part) => !LATIN.test(part));
  return { words: parts, own: bare, readings, trade, places, numbers, form, hasForm, foreign };
}

/** Words in small letters without accents or points; what is in brackets stays. */
function foldedWords(name: string): string[] {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})[\u0300-\u036f]+/gu, '')
    .normalize('NFC')
    .replace(/[.'’`]/g, '')
    .replace(/\((주)\)/g, ' ($1) ');
  return plain.split(/[^\p{L}\p{M}\p{N}()]+|[()](?!주\)|$)|(?<!\(주)\)/u).filter((word) => word !== '');
}

/** Parts of a word without spaces: "深圳市华为技术" is a place, a name and a trade. */
function unglued(word: string): string[] {
  if (LATIN.test(word)) return [word];
  let rest = word;
  const before: string[] = [];
  for (const place of Object.keys(PLACES)) {
    if (!rest.startsWith(place) || rest.length <= place.length) continue;
    before.push(place);
    rest = rest.slice(place.length).replace(/^[省市](?=.)/u, '');
    break;
  }
  const behind: string[] = [];
  for (let found = true; found;) {
    found = false;
    for (const trade of GLUED_TRADE_WORDS)
      if (rest.endsWith(trade) && rest.length > trade.length) {
        behind.unshift(trade);
        rest = rest.slice(0, -trade.length);
        found = true;
      }
  }
  return [...before, rest, ...behind];
}
