import { NICKNAME_ROWS } from '../../matching/sign/nicknames';
import { type ItemText } from '../item';
import { GUESSED } from './behind-signs';
import { type FoundMatch, NAMING_FIELDS, type NameFinder, type NameSearch } from './name-finder';
import { mixesOf } from './pinyin-names';
import { shortForms } from './short-forms';

const HAN = /^\p{Script=Han}{2,}$/u;
/** Pinyin of two letters or more beside Han; one letter may stand for much. */
const PINYIN = /(?<=\p{Script=Han})[a-z]{2,6}(?![a-z])|(?<![a-z])[a-z]{2,6}(?=\p{Script=Han})/giu;
const MOST_BESIDE = 2;

let kept: ReadonlyMap<string, string> | undefined;

/** Short forms in Han by what half of them is in pinyin: 石tou of 石头. */
function shortFormsByMix(): ReadonlyMap<string, string> {
  return (kept ??= new Map(
    NICKNAME_ROWS.flatMap(([, words]) => words.split('|'))
      .filter((word) => HAN.test(word))
      .flatMap((word) => [...mixesOf(word)].map((mix) => [mix, word] as const)),
  ));
}

/** The places of a text that write a short form half in pinyin, with the short form. */
function* halves(text: string): Generator<readonly [start: number, end: number, short: string]> {
  for (const { 0: letters, index } of text.matchAll(PINYIN))
    for (let less = 0; less <= Math.min(MOST_BESIDE, index); less += 1)
      for (let more = less === 0 ? 1 : 0; more <= MOST_BESIDE; more += 1) {
        const [start, end] = [index - less, index + letters.length + more];
        const short = shortFormsByMix().get(text.slice(start, end).toLowerCase());
        if (short !== undefined) yield [start, end, short];
      }
}

/** What the short form stands for, amid the words around it. */
function told(item: ItemText, field: number, search: NameSearch): readonly FoundMatch[] {
  const { text } = item;
  return [...halves(text)].flatMap(([start, end, short]) => {
    const plain = text.slice(0, start) + short + text.slice(end);
    return shortForms
      .find({ ...item, text: plain }, field, search)
      .filter((match) => match.start === start && match.end === start + short.length)
      .map((match): FoundMatch => {
        const steps = [
          { kind: 'TRANSLITERATION', from: text.slice(start, end), to: short },
          { kind: match.kind, from: short, to: match.name },
        ] as const;
        return { ...match, end, behindSigns: { words: match.name, steps, likeness: GUESSED } };
      });
  });
}

/** Marks by a short form in Han of which a part is in pinyin, told by the words around it: 石tou 扫地机器人. */
export const hanShortForms: NameFinder = {
  hint: new RegExp(PINYIN.source, 'iu'),
  find: (item, field, search) => (NAMING_FIELDS.has(item.field) ? told(item, field, search) : []),
};
