import { hanNames } from '../matching/sign/brand-index';
import { pinyinOf } from '../text/pinyin';

const LETTERS = /[a-z]{2,}/giu;
const MOST_CHARACTERS = 3;

let names: ReadonlyMap<string, readonly string[]> | undefined;

/** Every Chinese name of the brand table with its first or its last characters in pinyin: nai克, 古chi. */
function namesByMix(): ReadonlyMap<string, readonly string[]> {
  if (names) return names;
  const mixed = new Map<string, string[]>();
  for (const name of hanNames()) {
    const characters = [...name];
    for (let cut = 1; cut < characters.length; cut += 1) {
      const [head, tail] = [characters.slice(0, cut).join(''), characters.slice(cut).join('')];
      for (const mix of [pinyinOf(head) + tail, head + pinyinOf(tail)])
        mixed.set(mix, [...(mixed.get(mix) ?? []), name]);
    }
  }
  return (names = mixed);
}

/** Chinese names of which the words write a part in pinyin. */
export function mixedPinyinNames(words: string): readonly string[] {
  return namesByMix().get(words.toLowerCase()) ?? [];
}

/** The places of a text that write a Chinese name half in pinyin, with offsets into it. */
export function mixedPinyinRuns(text: string): readonly { readonly start: number; readonly run: string }[] {
  return [...text.matchAll(LETTERS)].flatMap(({ 0: letters, index }) => {
    const end = index + letters.length;
    const runs = [];
    for (let more = 1; more <= MOST_CHARACTERS; more += 1) {
      runs.push({ start: index, run: text.slice(index, end + more) });
      if (index >= more) runs.push({ start: index - more, run: text.slice(index - more, end) });
    }
    return runs.filter(({ run }) => mixedPinyinNames(run).length > 0);
  });
}
