import { isDescriptive } from './descriptive';
import { type Word } from './fold';
import { PERSON_WORDS } from './frames';
import { isGeneral } from './main-goods';
import { type PhraseReading, type PlacedTerm } from './phrases';
import { isSingleSign } from './single-signs';

/** What one ambiguous word counts for among words that nobody knows: too little to say that the goods are others than a mark's. */
const BELIEF_IN_ONE = 0.25;
/** From so many unknown words on, the goods may as well stand in them. */
const MANY_UNKNOWN = 3;
const SHORT = 2;
const NAME_OR_NOUN = /^[\p{L}\p{M}]{3,}$/u;

/**
 * How far a reading is believed, (0, 1]: in full, unless all that it rests on is one ambiguous word (short, weak, a material, a
 * shade) and the title is full of words that the lexicon does not know.
 */
export function beliefIn({ terms, words }: PhraseReading): number {
  const telling = terms.filter((term) => !isGeneral(term));
  const [only] = telling;
  if (only === undefined || telling.length > 1 || !isAmbiguous(only, words)) return 1;
  return unknownWords(words, terms) >= MANY_UNKNOWN ? BELIEF_IN_ONE : 1;
}

function isAmbiguous({ hit }: PlacedTerm, words: readonly Word[]): boolean {
  if (hit.from !== hit.to) return false;
  const word = words[hit.from];
  if (word?.dense === true) return isSingleSign(hit, word);
  if (isDescriptive(words, hit) || (word?.text.length ?? 0) <= SHORT) return true;
  return hit.entries.every(({ form }) => form.weight < 1);
}

/** Words that no term covers; in dense scripts two characters count as one. */
function unknownWords(words: readonly Word[], terms: readonly PlacedTerm[]): number {
  let unknown = 0;
  words.forEach((word, i) => {
    const covering = terms.filter(({ hit }) => hit.from <= i && hit.to >= i);
    if (word.dense) {
      const known = covering.reduce((sum, { hit }) => sum + hit.end - hit.start, 0);
      unknown += Math.floor(Math.max(0, word.end - word.start - known) / 2);
    } else if (covering.length === 0 && NAME_OR_NOUN.test(word.text) && !PERSON_WORDS.has(word.text))
      unknown += 1;
  });
  return unknown;
}
