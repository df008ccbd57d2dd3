import { soundSimilarity } from '../../matching/sign/sound-distance';
import {
  type SignComparison,
  type SpanMatch,
  type Transformation,
  type TransformationKind,
} from '../../matching/types';
import { phonemes } from '../../text/phonetic';
import { isKnownWord, withoutRepeats } from '../use/known-words';
import { isOneSlip } from '../use/slip';

/** What a spelling that can hardly be anything but the name scores at least: a person looks, whatever the name means. */
const WORTH_A_LOOK = 0.5;
/** What a word that people use scores at most, where it is near a name and not the name. */
const WORD_OF_ITS_OWN = 0.7;
const LEAST_SLIP = 5;
const LEAST_HEARD = 4;
const HEARD_THE_SAME = 0.93;
/** So many letters of a name that is masked or has digits for letters are to be seen. */
const LEAST_SEEN = 3;

const ONE_WORD = /^[\p{Script=Latin}\p{M}]+$/u;
const LETTER = /\p{L}/u;
const HIDDEN: ReadonlySet<TransformationKind> = new Set(['LEET', 'MASKED']);

const LEAST_SHARED = 4;
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What is left of the letters before or behind the word; undefined where they are the word or do not begin or end in it. */
function beside(letters: string, word: string): string | undefined {
  if (letters.length <= word.length) return undefined;
  if (letters.endsWith(word)) return letters.slice(0, -word.length);
  return letters.startsWith(word) ? letters.slice(word.length) : undefined;
}

/** True where an everyday word is all that a text and a name of several words share, and no letter else: "kwmobile", "UQ mobile". */
export function sharesOnlyAWord(text: string, name: string): boolean {
  const words = name.split(/[\s!-]+/u).map(lettersOf);
  return words.some((word) => {
    if (words.length < 2 || word.length < LEAST_SHARED || !isKnownWord(word)) return false;
    const [own, meant] = [text, name].map((one) => beside(lettersOf(one), word));
    return own !== undefined && meant !== undefined && ![...own].some((letter) => meant.includes(letter));
  });
}

/** Letter by letter the name, but for signs and digits in place of a few letters. */
function showsLetters(text: string, name: string): boolean {
  const [shown, meant] = [[...text.toLowerCase()], [...name.toLowerCase()]];
  if (shown.length !== meant.length) return false;
  const seen = shown.filter((char, at) => char === meant[at]).length;
  return seen >= LEAST_SEEN && shown.every((char, at) => char === meant[at] || !LETTER.test(char));
}

/** How the text writes the name, where nobody would read anything else in it; undefined where it does not. */
function seenAs({ kind }: SpanMatch, text: string, name: string): TransformationKind | undefined {
  if (HIDDEN.has(kind) && showsLetters(text, name)) return kind;
  if (!ONE_WORD.test(text) || !ONE_WORD.test(name)) return undefined;
  const [word, meant] = [text.toLowerCase(), name.toLowerCase()];
  if (word === meant) return undefined;
  if (meant.length >= LEAST_SLIP && isOneSlip(word, meant)) return 'TYPO';
  if (Math.min(word.length, meant.length) < LEAST_HEARD) return undefined;
  return soundSimilarity(phonemes(word), phonemes(meant)) >= HEARD_THE_SAME ? 'PHONETIC' : undefined;
}

/** From the words to the name in small letters, as they were held against each other, where capitals part them as well. */
function stepsTo(name: string, text: string, kind: TransformationKind): readonly Transformation[] {
  if (kind !== 'TYPO' || text.slice(1) === text.slice(1).toLowerCase())
    return [{ kind, from: text, to: name }];
  const [word, meant] = [text.toLowerCase(), name.toLowerCase()];
  const cased = meant === name ? [] : [{ kind: 'CASE', from: meant, to: name } as const];
  return [{ kind: 'CASE', from: text, to: word }, { kind, from: word, to: meant }, ...cased];
}

/**
 * The comparison as one sees it who reads a listing and not two signs side by side: one slip away from a name, a spelling that
 * is no word is the name misspelt, though the name may have a sense that the spelling lacks; and a word that people use is
 * rather that word.
 */
export function asSeen(
  compared: SignComparison,
  match: SpanMatch,
  text: string,
  name: string,
): SignComparison {
  if (compared.score < WORTH_A_LOOK) {
    const kind = seenAs(match, text, name);
    if (kind === undefined || isKnownWord(text.toLowerCase())) return compared;
    return { ...compared, grade: 'SIMILAR', score: WORTH_A_LOOK, transformations: stepsTo(name, text, kind) };
  }
  const word = text.toLowerCase();
  if (compared.score <= WORD_OF_ITS_OWN || word === name.toLowerCase() || !ONE_WORD.test(text))
    return compared;
  const doubled = withoutRepeats(word) === withoutRepeats(name.toLowerCase());
  return doubled && isKnownWord(word) ? { ...compared, score: WORD_OF_ITS_OWN } : compared;
}
