import { DRAWN } from '../../text/shown/drawn-letters';
import { PICTURE } from '../../text/shown/picture-words';
import { hasOddSign, type ShownReading, shownReadings } from '../../text/shown/readings';
import { isPlainWord } from '../use/known-words';

/** A text with a letter of a script other than Latin, a picture or a letter that is drawn: others have nothing to ask. */
export const HIDING = new RegExp(`(?!\\p{Script=Latin})\\p{L}|${PICTURE.source}|${DRAWN.source}`, 'u');
/** Signs without a space, but for one amid a stroke of Arabic; unlike \S, a space of no width is one of them. */
const WORDS = /(?:[^ \t\r\n\u00a0\u3000]|(?<=\u0640) (?=\u0640))+/gu;
const LONGEST = 48;
const MOST_WORDS = 12;
const MOST_READINGS = 48;
/** Scripts whose own letters pass for one another. */
const PASSING = /[\p{Script=Katakana}\p{Script=Hangul}\p{Script=Hebrew}]/u;
/** A number and what it counts or measures is no name: 9개, 6-ти, 100ml정품. */
const COUNTED =
  /^\p{N}+(?:[개인종단호세대매병장벌팩입구중도년월일회차번층평색각피롤조쌍권자톤부절겹칸줄박판급형석열]|개입|켤레|박스|묶음|계절|가지|인용|세대|개월|시간)|(?!๐๐)\p{N}{2}|^(?!0\p{L})\p{N}+[-‐‑.]?(?:(?!\p{Script=Hangul}|\p{Script=Han}|\p{Script=Katakana})\p{L}){1,3}$/u;

/** A Latin word behind what Hebrew and Arabic write on it, "for" or "and": לGibson, لFender. */
const PREFIXED =
  /^[\p{Script=Hebrew}\p{Script=Arabic}]{1,3}[-־]?\p{Script=Latin}[\p{Script=Latin}\p{N}&'’-]{2,}[,.;:)]*$/u;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text to look up: what a word shows, with the words beside it as they stand. */
export interface ShownQuery {
  readonly text: string;
  readonly word: Word;
  readonly reading: ShownReading;
  /** Where the reading begins and ends in the text to look up. */
  readonly from: number;
  readonly to: number;
}

/** Whether a name may be hidden in a word; one that is only letters of its script may be another word. */
function mayHide(text: string): boolean {
  if (text.length > LONGEST || PREFIXED.test(text)) return false;
  return hasOddSign(text) ? !COUNTED.test(text) : PASSING.test(text) && !isPlainWord(text);
}

/** Words of which each has an odd sign, with a space between them, are perhaps one name: بـــو مـــا, ר*י ב*ן, イッセ一 ミヤヶ. */
function withPairs(words: readonly Word[], text: string): readonly Word[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (!next || next.start - word.end !== 1) return [word];
    const pair = { start: word.start, end: next.end, text: text.slice(word.start, next.end) };
    const isName = [word, next].every((one) => hasOddSign(one.text) && mayHide(one.text));
    return isName ? [pair, word] : [word];
  });
}

const ALONE = '(?:(?!\\p{Script=Latin}|\\p{Script=Han})\\p{L}\\p{M}*|[0-9@$€])';
/** Letters of another script one by one, with a sign for one of them: П у м @. */
const SPELT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?=\\p{L}[\\p{L}\\p{M} ]*[0-9@$€])${ALONE}(?: ${ALONE}){2,}(?![\\p{L}\\p{N}.])`,
  'gu',
);

function* queriesIn(text: string): Generator<ShownQuery> {
  const words = [...text.matchAll(WORDS)].map(({ 0: word, index: start }): Word => {
    return { start, end: start + word.length, text: word };
  });
  const spelt = [...text.matchAll(SPELT)].map(({ 0: run, index: start }): Word => {
    return { start, end: start + run.length, text: run };
  });
  let left = MOST_WORDS;
  for (const word of [...spelt, ...withPairs(words, text)]) {
    const readings = mayHide(word.text) ? shownReadings(word.text) : [];
    if (readings.length === 0) continue;
    if (left-- === 0) return;
    const before = text.slice(words.findLast(({ end }) => end < word.start)?.start ?? word.start, word.start);
    const behind = text.slice(word.end, words.find(({ start }) => start > word.end)?.end ?? word.end);
    for (const reading of readings) {
      const to = before.length + reading.text.length;
      yield { text: before + reading.text + behind, word, reading, from: before.length, to };
    }
  }
}

/** What the words of a text show whose letters signs may hide, likeliest first for each word; a limited number of them. */
export function shownQueries(text: string): readonly ShownQuery[] {
  return [...queriesIn(text)].slice(0, MOST_READINGS);
}

/** The query with all of the text around it. */
export function inTitle(title: string, query: ShownQuery): ShownQuery {
  const { reading, word } = query;
  const text = title.slice(0, word.start) + reading.text + title.slice(word.end);
  return { ...query, text, from: word.start, to: word.start + reading.text.length };
}

/** An offset of the query as one of the field: where the sign there begins, or the one before it ends. */
export function inField(
  { from, reading, to, word }: ShownQuery,
  offset: number,
  edge: 'start' | 'end',
): number {
  const place = offset - from - (edge === 'end' ? 1 : 0);
  if (place < 0) return word.start + offset - from;
  const sign = reading.places[place];
  return sign ? word.start + sign[edge] : word.end + offset - to;
}
