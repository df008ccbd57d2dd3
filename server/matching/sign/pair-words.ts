import { meaningSimilarity } from './concepts';
import { lookSimilarity } from './look-distance';
import { type PreparedSign, type SignWord } from './prepare-sign';
import { soundSimilarity } from './sound-distance';

/** Two words held to be the same element. */
export interface WordPair {
  readonly left: number;
  readonly right: number;
  readonly alike: number;
}

/** Which element of one sign answers which of the other, and what stays unanswered. */
export interface WordPairing {
  readonly pairs: readonly WordPair[];
  /** Weight that both share, times how alike it is. */
  readonly shared: number;
  /** Weight of the words that the other has no answer to. */
  readonly restLeft: number;
  readonly restRight: number;
  /** Weight of the weightiest word that is shared. */
  readonly strongest: number;
}

/** Below this two words are not one element. */
const SAME_ELEMENT = 0.7;
/** Two forms of one word: plural, diminutive, verb. */
const SAME_STEM = 0.95;

/** How alike two words are, [0, 1]: by look, by sound or by meaning, whichever is most. */
export function wordsAlike(a: SignWord, b: SignWord): number {
  if (a.text === b.text) return 1;
  if (sameStem(a.latin, b.latin)) return SAME_STEM;
  if (a.ordinary && b.ordinary && sameVerb(a.latin, b.latin)) return SAME_STEM;
  if (a.number !== null && a.number === b.number) return 0.95;
  const meant = meaningSimilarity(a.meanings, b.meanings);
  if (meant === 1) return 0.9;
  const looks = lookSimilarity(a.latin, b.latin);
  const sounds = soundSimilarity(a.sound, b.sound);
  const shortest = Math.min(a.latin.length, b.latin.length);
  const form = looks > sounds ? (looks + 0.5 * sounds) / 1.5 : (sounds + 0.7 * looks) / 1.7;
  const known = a.ordinary && b.ordinary ? 0.75 : 1;
  return Math.max(meant * 0.9, shortest < 3 ? form * 0.5 : form * known);
}

function sameStem(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= 3 &&
    long.startsWith(short) &&
    /^(s|es|y|ie|ies|ed|er|ing)$/.test(long.slice(short.length))
  );
}

/** A verb and who does it, or what was done (erase, eraser): of everyday words only, Dover is not from dove. */
function sameVerb(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.endsWith('e') && long.startsWith(short) && /^[rd]s?$/.test(long.slice(short.length));
}

/** Where the whole signs are more alike than their words are (ADDI DAS), the wholes answer one another. */
export function wholesPaired(
  a: PreparedSign,
  b: PreparedSign,
  pairing: WordPairing,
  form: number,
): WordPairing {
  const lighter = Math.min(a.weight, b.weight);
  if (form < SAME_ELEMENT || pairing.shared >= lighter * form || pairing.strongest > 0.3) return pairing;
  const strongest = Math.min(1, lighter);
  return { pairs: pairing.pairs, shared: lighter * form, restLeft: 0, restRight: 0, strongest };
}

/** Answers words with words, the likest first; each word answers one at most. */
export function pairWords(a: PreparedSign, b: PreparedSign): WordPairing {
  const offers: WordPair[] = [];
  for (let left = 0; left < a.words.length; left++) {
    for (let right = 0; right < b.words.length; right++) {
      const alike = wordsAlike(a.words[left] as SignWord, b.words[right] as SignWord);
      if (alike >= SAME_ELEMENT) offers.push({ left, right, alike });
    }
  }
  offers.sort((x, y) => y.alike - x.alike || Math.abs(x.left - x.right) - Math.abs(y.left - y.right));
  const pairs: WordPair[] = [];
  let [usedLeft, usedRight, shared, gone, goneRight, strongest] = [0, 0, 0, 0, 0, 0];
  for (const offer of offers) {
    if (usedLeft & (1 << offer.left) || usedRight & (1 << offer.right)) continue;
    usedLeft |= 1 << offer.left;
    usedRight |= 1 << offer.right;
    pairs.push(offer);
    const [x, y] = [(a.words[offer.left] as SignWord).weight, (b.words[offer.right] as SignWord).weight];
    gone += x;
    goneRight += y;
    shared += Math.min(x, y) * offer.alike;
    strongest = Math.max(strongest, Math.min(x, y));
  }
  return { pairs, shared, restLeft: a.weight - gone, restRight: b.weight - goneRight, strongest };
}
