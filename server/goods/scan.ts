import { type Word } from './fold';
import { KATAKANA_NOT_GOODS } from './frames';
import { type Language } from './lexicon/format';
import { type Entry } from './entry';
import { ROOT, type Trie } from './trie';

/** A form of the lexicon met in a text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Places of the first and the last word among the words of the text. */
  readonly from: number;
  readonly to: number;
  readonly entries: readonly Entry[];
  /** True where only the end of a longer word was recognised: "Damenlaufschuhe". */
  readonly partial: boolean;
}

/** The most words that a form of the lexicon is looked up over. */
const LONGEST = 8;

/** Every form met, in the order of the text, without overlaps; a longer form goes before a shorter one. */
export function scan(trie: Trie, words: readonly Word[]): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < words.length;) {
    const word = words[i] as Word;
    if (word.dense) {
      // Characters that a mixed form (T恤) has taken already are not read again.
      const taken = Math.max(0, (hits.at(-1)?.end ?? 0) - word.start);
      hits.push(...scanDense(trie, word, i, taken));
      i += 1;
      continue;
    }
    const hit = scanMixed(trie, words, i) ?? scanSpaced(trie, words, i);
    if (hit) hits.push(hit);
    i = hit ? hit.to + 1 : i + 1;
  }
  return hits;
}

/** A Latin word that goes on in a dense script without a space. */
function scanMixed(trie: Trie, words: readonly Word[], i: number): Hit | undefined {
  const word = words[i] as Word;
  const next = words[i + 1];
  if (!next?.dense || next.start !== word.end) return undefined;
  let node = trie.byWord(ROOT, word);
  let hit: Hit | undefined;
  for (let j = 0; node !== undefined && j < next.text.length; j += 1) {
    node = trie.byCode(node, next.text.charCodeAt(j));
    const entries = node === undefined ? undefined : trie.at(node);
    if (entries)
      hit = { start: word.start, end: next.start + j + 1, from: i, to: i, entries, partial: false };
  }
  return hit;
}

function scanSpaced(trie: Trie, words: readonly Word[], i: number): Hit | undefined {
  const first = words[i] as Word;
  let node = ROOT;
  let hit: Hit | undefined;
  for (let j = i; j < words.length && j < i + LONGEST; j += 1) {
    const word = words[j] as Word;
    if (word.dense || (j > i && word.afterBreak)) break;
    const next = trie.byWord(node, word);
    if (next === undefined) break;
    node = next;
    const entries = trie.at(node);
    if (entries) hit = { start: first.start, end: word.end, from: i, to: j, entries, partial: false };
  }
  if (hit) return hit;
  const read = trie.words.read(first);
  return read && { start: first.start, end: first.end, from: i, to: i, ...read };
}

const isKatakana = (code: number): boolean => code >= 0x30a1 && code <= 0x30fc && code !== 0x30fb;

/**
 * True where a form in katakana leaves a single sound of its word over, before or behind: ラック (rack) is no part of
 * ブラック (black), パン (bread) none of パンダ (panda). Of ハンドバッグ it leaves a word over: that is a compound.
 */
function cutsSound(text: string, start: number, end: number): boolean {
  const at = (place: number): boolean => isKatakana(text.charCodeAt(place));
  if (at(start) && at(start - 1) && !at(start - 2)) return true;
  return at(end - 1) && at(end) && !at(end + 1);
}

/**
 * The cut of a dense run that covers it best by long words; between equal cuts the later word wins, because the noun
 * that decides stands last: 반지갑 is a 지갑 (wallet), not a 반지 (ring).
 */
function scanDense(trie: Trie, word: Word, place: number, taken: number): Hit[] {
  const { text } = word;
  const { length } = text;
  const best = new Int32Array(length + 1);
  const from = new Int32Array(length + 1).fill(-1);
  const others = [...text.matchAll(KATAKANA_NOT_GOODS)].map(
    (met) => [met.index, met.index + met[0].length] as const,
  );
  const inOther = (start: number, end: number): boolean =>
    others.some(([low, high]) => start < high && end > low && !(start <= low && end >= high));
  for (let i = taken; i < length; i += 1) {
    let node: number | undefined = ROOT;
    for (let j = i; j < length; j += 1) {
      node = trie.byCode(node, text.charCodeAt(j));
      if (node === undefined) break;
      const size = j + 1 - i;
      const score = (best[i] as number) + size * size;
      if (
        !trie.isEnd(node) ||
        score < (best[j + 1] as number) ||
        cutsSound(text, i, j + 1) ||
        inOther(i, j + 1)
      )
        continue;
      best[j + 1] = score;
      from[j + 1] = i;
    }
    if ((best[i + 1] as number) >= (best[i] as number)) continue;
    best[i + 1] = best[i] as number;
    from[i + 1] = -1;
  }
  return cutsOf(trie, word, place, taken, from);
}

function cutsOf(trie: Trie, word: Word, place: number, taken: number, from: Int32Array): Hit[] {
  const hits: Hit[] = [];
  for (let end = word.text.length; end > taken;) {
    const start = from[end] as number;
    if (start < 0) {
      end -= 1;
      continue;
    }
    let node: number | undefined = ROOT;
    for (let i = start; node !== undefined && i < end; i += 1)
      node = trie.byCode(node, word.text.charCodeAt(i));
    const entries = node === undefined ? undefined : trie.at(node);
    if (entries)
      hits.push({
        start: word.start + start,
        end: word.start + end,
        from: place,
        to: place,
        entries,
        partial: false,
      });
    end = start;
  }
  return hits.reverse();
}

/** The language in which a form is written; of several, that of the first. */
export function languageOf(hit: Hit): Language {
  return hit.entries[0]?.form.language ?? 'en';
}
