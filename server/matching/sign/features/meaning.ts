import { type Meaning, meaningSimilarity, meaningsOf } from '../concepts';
import { type SignPair } from '../pair';
import { type PreparedSign } from '../prepare-sign';
import { isFiller } from '../word-weight';

/**
 * How alike the signs' meanings are: translations 1, near words 0.7; of several words, the part that is answered. 0 where
 * what is answered is only the same word: that is what they share, not what they mean.
 */
export function meaning({ a, b, words }: SignPair): number {
  const whole = meaningSimilarity(a.meanings, b.meanings);
  if (a.joined === b.joined || whole === 1) return whole;
  if (a.plain !== b.plain) return Math.max(whole, elementsTranslated(a, b));
  if (words.pairs.length === 0) return whole;
  const said = (sign: typeof a): number => sign.words.filter(({ text }) => !isFiller(text)).length;
  const most = Math.max(said(a), said(b));
  let answered = 0;
  let translated = false;
  for (const { left, right } of words.pairs) {
    const [x, y] = [a.words[left], b.words[right]];
    if (!x || !y || isFiller(x.text)) continue;
    const alike = meaningSimilarity(x.meanings, y.meanings);
    if (x.text !== y.text && alike > 0) translated = true;
    answered += x.text === y.text ? 1 : alike;
  }
  return Math.max(whole, most === 0 || !translated ? 0 : answered / most);
}

/** What each element of a sign means: its words, and the characters of a Han word that has no sense of its own here. */
function senses(sign: PreparedSign): readonly (readonly Meaning[])[] {
  return sign.words
    .filter(({ text }) => !isFiller(text))
    .flatMap(({ text, meanings }) =>
      meanings.length === 0 && HAN_PAIR.test(text) ? [...text].map(meaningsOf) : [meanings],
    );
}
const HAN_PAIR = /^\p{Script=Han}{2,3}$/u;

const isEmpty = (meanings: readonly Meaning[]): boolean => meanings.length === 0;

/** Part of the elements of two signs in two scripts that are translations of one another; 0 unless most are. */
function elementsTranslated(a: PreparedSign, b: PreparedSign): number {
  const left = senses(a);
  if (left.every(isEmpty)) return 0;
  const right = senses(b);
  const answered = left.filter((x) => right.some((y) => meaningSimilarity(x, y) >= 0.7)).length;
  const most = Math.max(left.length, right.length);
  return most > 0 && answered / most > 0.5 ? answered / most : 0;
}

/** 1 where each sign is one everyday word and the two say different things: a clear sense parts what sounds alike. */
export function differentSense(pair: SignPair): number {
  const { a, b } = pair;
  if (a.joined === b.joined || a.words.length !== 1 || b.words.length !== 1) return 0;
  const [x, y] = [a.words[0], b.words[0]];
  if (!x?.ordinary || !y?.ordinary || meaning(pair) >= 0.6) return 0;
  const [short, long] = x.text.length < y.text.length ? [x.text, y.text] : [y.text, x.text];
  return long.startsWith(short.slice(0, -1)) && long.length - short.length <= 3 ? 0.3 : 1;
}

/** From this likeness of form on an unknown word is read as a slip for the known one, sense and all. */
const SLIP = 0.85;

/** So many letters more than the sign that it contains, and a word is a composition, not a slip. */
const COMPOSED = 3;

/** 1 where just one of two single words is known: its sense is a help to tell them apart. */
export function oneSense({ a, b, form, containment }: SignPair): number {
  if (form >= SLIP || a.words.length !== 1 || b.words.length !== 1 || a.joined === b.joined) return 0;
  if (containment && Math.abs(a.joined.length - b.joined.length) >= COMPOSED) return 0;
  return a.words[0]?.known !== b.words[0]?.known ? 1 : 0;
}

/** Below this likeness of form two words have nothing in common but letters. */
const UNLIKE = 0.35;

/** Likeness of form of two single words that nobody knows: with no sense to hold on to, small differences are lost. */
export function coinedAlike({ a, b, form }: SignPair): number {
  if (a.words.length !== 1 || b.words.length !== 1 || a.words[0]?.known || b.words[0]?.known) return 0;
  return Math.max(0, form - UNLIKE) / (1 - UNLIKE);
}
