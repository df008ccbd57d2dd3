import { type Cue } from './cues';
import { isDescriptive } from './descriptive';
import { wordsOf, type Word } from './fold';
import {
  DENSE_FOR_BEFORE,
  DENSE_FOR_BEHIND,
  DENSE_WITH_BEFORE,
  DENSE_WITH_BEHIND,
  FOR_WORDS,
  MEASURE_WORDS,
  OF_WORDS,
  PERSON_WORDS,
  WITH_WORDS,
} from './frames';
import { meantEntries } from './homographs';
import { isHeadFirst } from './inflect';
import { lexicon } from './lexicon';
import { languageOf, scan, type Hit } from './scan';
import { isScent, isScented } from './scents';
import { isCounter, isSyllable } from './single-signs';
import { isInsideOtherWord } from './words-around';

/** The part a term plays in its phrase. */
export type Role = 'HEAD' | 'MODIFIER' | 'FRAMED' | 'ALONG';

/** A term met in a text, and the part it plays there. */
export interface PlacedTerm {
  readonly hit: Hit;
  readonly role: Role;
  /** Number of the phrase it stands in, from 0. */
  readonly phrase: number;
}

/** A text read into terms. */
export interface PhraseReading {
  readonly words: readonly Word[];
  readonly terms: readonly PlacedTerm[];
  /** What moves the goods to another class: material, purpose, drive. */
  readonly cues: readonly Cue[];
}

const VIETNAMESE_LETTER = /[ơưđăâêôàáãảạằắẵẳặầấẫẩậèéẽẻẹềếễểệìíĩỉịòóõỏọồốỗổộờớỡởợùúũủụừứữửựỳýỹỷỵ]/iu;

interface Frame {
  readonly role: Role;
  readonly phrase: number;
}

/**
 * Finds the goods terms of a text and tells the main goods from words that only describe them: "leather belt" is a
 * belt, "shampoo for dogs" a shampoo. English, German, Russian and the dense scripts put the main noun last, the
 * Romance languages, Vietnamese, Thai, Indonesian and Arabic first.
 */
export function readPhrases(text: string): PhraseReading {
  const words = wordsOf(text);
  const cues: Cue[] = [];
  const hits: Hit[] = [];
  const met = scan(lexicon().trie, words);
  const vietnamese = VIETNAMESE_LETTER.test(text);
  for (const hit of met) {
    // "Father and son": a lipstick in Vietnamese, which is hardly written without its letters.
    if (!vietnamese && hit.from === hit.to && languageOf(hit) === 'vi') continue;
    const first = words[hit.from];
    if (isCounter(text, hit, first) || isSyllable(text, hit, first) || isInsideOtherWord(text, hit)) continue;
    const entries = meantEntries(text, words, met, hit);
    for (const { concept } of entries) if (concept.niceClass === 0) cues.push(concept.id as Cue);
    const goods = entries.filter((entry) => entry.concept.niceClass > 0);
    if (goods.length > 0 && !FOR_WORDS.has(words[hit.from]?.marked ?? ''))
      hits.push(goods.length < hit.entries.length ? { ...hit, entries: goods } : hit);
  }
  if (hits.length === 0) return { words, terms: [], cues };
  const scented = isScented(hits);
  const goods = hits.filter((hit) => !isDescriptive(words, hit) && !(scented && isScent(hit)));
  const kept = goods.length > 0 ? goods : hits;
  const frames = framesOf(
    words,
    met.filter((hit) => !FOR_WORDS.has(words[hit.from]?.marked ?? '')),
  );
  const terms = kept.map((hit, i): PlacedTerm => {
    const frame = frames[hit.from] as Frame;
    const word = words[hit.from] as Word;
    if (word.dense) return { hit, role: denseRole(text, word, hit, kept, i), phrase: frame.phrase };
    if (frame.role !== 'HEAD') return { hit, role: frame.role, phrase: frame.phrase };
    return { hit, role: isModifier(words, kept, i) ? 'MODIFIER' : 'HEAD', phrase: frame.phrase };
  });
  return { words, terms, cues };
}

/** For each word, what the words before it make of it. */
function framesOf(words: readonly Word[], hits: readonly Hit[]): Frame[] {
  const inside = new Uint8Array(words.length);
  for (const hit of hits) for (let i = hit.from; i <= hit.to; i += 1) inside[i] = 1;
  const frames: Frame[] = [];
  let role: Role = 'HEAD';
  let phrase = 0;
  words.forEach((word, i) => {
    if (word.afterBreak) {
      role = 'HEAD';
      phrase += 1;
    }
    if (!word.dense && inside[i] === 0 && !isCount(words, i)) {
      const before = words[i - 1]?.marked ?? '';
      if (FOR_WORDS.has(word.marked) && !isAdjective(words, i)) role = i === 0 ? 'HEAD' : 'FRAMED';
      else if (WITH_WORDS.has(word.text))
        role = role === 'FRAMED' && FOR_WORDS.has(before) ? 'FRAMED' : 'ALONG';
      else if (OF_WORDS.has(word.text)) role = MEASURE_WORDS.has(before) ? 'HEAD' : i === 0 ? role : 'ALONG';
      else if (word.text === 'and' || word.text === 'or') phrase += 1;
      else if (role === 'FRAMED' && PERSON_WORDS.has(word.text)) {
        role = 'HEAD';
        phrase += 1;
      }
    }
    frames.push({ role, phrase });
  });
  return frames;
}

/** The "in" of "2-in-1". */
const isCount = (words: readonly Word[], i: number): boolean =>
  [words[i - 1], words[i + 1]].every((beside) => /^\p{N}+$/u.test(beside?.text ?? ''));

/** True where the noun beside it, without a word between, is the one that decides. */
function isModifier(words: readonly Word[], hits: readonly Hit[], i: number): boolean {
  const hit = hits[i] as Hit;
  if (isHeadFirst(languageOf(hit))) {
    const before = hits[i - 1];
    return (
      before !== undefined &&
      before.to === hit.from - 1 &&
      !(words[hit.from] as Word).afterBreak &&
      isHeadFirst(languageOf(before))
    );
  }
  const next = hits[i + 1];
  if (next?.from !== hit.to + 1) return false;
  const word = words[next.from] as Word;
  if (word.afterBreak || word.dense || next.entries.every((entry) => entry.concept.family < 0)) return false;
  return !endsPhrase(words[hit.to] as Word, hit);
}

/** English modifiers stand in the singular: behind "dish cloths" a new phrase begins. */
function endsPhrase(word: Word, hit: Hit): boolean {
  return (
    languageOf(hit) === 'en' && word.text.length > 4 && word.text.endsWith('s') && !word.text.endsWith('ss')
  );
}

function denseRole(text: string, word: Word, hit: Hit, hits: readonly Hit[], i: number): Role {
  const behind = text.slice(hit.end, hit.end + 4);
  if (DENSE_FOR_BEHIND.test(behind)) return 'FRAMED';
  if (DENSE_WITH_BEHIND.test(behind) || DENSE_WITH_BEFORE.test(text.slice(0, hit.start))) return 'ALONG';
  const before = text.slice(word.start, hit.start);
  const last = hits[i + 1]?.from !== hit.from;
  if (DENSE_FOR_BEFORE.test(before) && !(last && hits[i - 1]?.from !== hit.from))
    return last && !earlier(text, word, hits, i) ? 'HEAD' : 'FRAMED';
  // Thai puts the noun that decides first, Chinese, Japanese and Korean last.
  const beside = isHeadFirst(languageOf(hit))
    ? hits[i - 1]?.end === hit.start
    : hits[i + 1]?.start === hit.end;
  return beside ? 'MODIFIER' : 'HEAD';
}

/** True where goods are named before the frame already: 手机壳适用于手机. */
function earlier(text: string, word: Word, hits: readonly Hit[], i: number): boolean {
  const frame = word.start + text.slice(word.start).search(DENSE_FOR_BEFORE);
  for (let j = i - 1; j >= 0 && hits[j]?.from === hits[i]?.from; j -= 1)
    if ((hits[j] as Hit).end <= frame) return true;
  return false;
}

/** "Ryobi compatible trimmer head" is no frame: only "compatible with" is. */
function isAdjective(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.marked ?? '';
  return words[i]?.text === 'compatible' && !WITH_WORDS.has(next) && !FOR_WORDS.has(next);
}
