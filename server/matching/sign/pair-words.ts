import { type PreparedSign } from './prepare-sign';
import { type SignWord } from './sign-word';
import { SAME_ELEMENT, wordsAlike } from './words-alike';

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

/** Words of two signs that are alike enough to be one element. */
function offersOf(a: PreparedSign, b: PreparedSign): WordPair[] {
  const offers: WordPair[] = [];
  for (let left = 0; left < a.words.length; left++) {
    for (let right = 0; right < b.words.length; right++) {
      const alike = wordsAlike(a.words[left] as SignWord, b.words[right] as SignWord);
      if (alike >= SAME_ELEMENT) offers.push({ left, right, alike });
    }
  }
  return offers;
}

const NONE: readonly WordPair[] = [];

/** Answers words with words, the likest first; each word answers one at most. */
export function pairWords(a: PreparedSign, b: PreparedSign): WordPairing {
  const offers = offersOf(a, b);
  if (offers.length === 0)
    return { pairs: NONE, shared: 0, restLeft: a.weight, restRight: b.weight, strongest: 0 };
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
