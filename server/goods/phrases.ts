import { type Cue } from './cues';
import { wordsOf, type Word } from './fold';
import {
  DENSE_FOR_BEFORE,
  DENSE_FOR_BEHIND,
  FOR_WORDS,
  MEASURE_WORDS,
  OF_WORDS,
  PERSON_WORDS,
  WITH_WORDS,
} from './frames';
import { isHeadFirst } from './inflect';
import { lexicon } from './lexicon';
import { languageOf, type Hit } from './matcher';

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
  for (const hit of lexicon().matcher.scan(words)) {
    const goods = hit.entries.filter((entry) => entry.concept.niceClass > 0);
    if (goods.length < hit.entries.length)
      for (const { concept } of hit.entries) if (concept.niceClass === 0) cues.push(concept.id as Cue);
    if (goods.length > 0) hits.push(goods.length < hit.entries.length ? { ...hit, entries: goods } : hit);
  }
  if (hits.length === 0) return { words, terms: [], cues };
  const frames = framesOf(words, hits);
  const terms = hits.map((hit, i): PlacedTerm => {
    const frame = frames[hit.from] as Frame;
    const word = words[hit.from] as Word;
    if (word.dense) return { hit, role: denseRole(text, word, hit, hits, i), phrase: frame.phrase };
    if (frame.role !== 'HEAD') return { hit, role: frame.role, phrase: frame.phrase };
    return { hit, role: isModifier(words, hits, i) ? 'MODIFIER' : 'HEAD', phrase: frame.phrase };
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
    if (!word.dense && inside[i] === 0) {
      const before = words[i - 1]?.text ?? '';
      if (FOR_WORDS.has(word.text)) role = i === 0 ? 'HEAD' : 'FRAMED';
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
  return (
    next !== undefined &&
    next.from === hit.to + 1 &&
    !(words[next.from] as Word).afterBreak &&
    !(words[next.from] as Word).dense
  );
}

function denseRole(text: string, word: Word, hit: Hit, hits: readonly Hit[], i: number): Role {
  if (DENSE_FOR_BEHIND.test(text.slice(hit.end, hit.end + 4))) return 'FRAMED';
  const before = text.slice(word.start, hit.start);
  const last = hits[i + 1]?.from !== hit.from;
  if (DENSE_FOR_BEFORE.test(before) && !(last && hits[i - 1]?.from !== hit.from))
    return last && !earlier(text, word, hits, i) ? 'HEAD' : 'FRAMED';
  const next = hits[i + 1];
  return next !== undefined && next.start === hit.end ? 'MODIFIER' : 'HEAD';
}

/** True where goods are named before the frame already: 手机壳适用于手机. */
function earlier(text: string, word: Word, hits: readonly Hit[], i: number): boolean {
  const frame = word.start + text.slice(word.start).search(DENSE_FOR_BEFORE);
  for (let j = i - 1; j >= 0 && hits[j]?.from === hits[i]?.from; j -= 1)
    if ((hits[j] as Hit).end <= frame) return true;
  return false;
}
