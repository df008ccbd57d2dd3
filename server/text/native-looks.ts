import { kanaSeenIn } from './kana-looks';

/** Letters of one script that pass for one another at a glance, class by class; the first stands for all. */
interface Looks {
  readonly script: RegExp;
  readonly classOf: ReadonlyMap<string, string>;
  /** Written before letters are told apart: marks left out, syllables taken apart. */
  readonly prepare: (text: string) => string;
  /** So many letters tell a name. */
  readonly least: number;
}

const looks = (script: string, classes: string, prepare: Looks['prepare'], least = 4): Looks => ({
  script: new RegExp(`^[\\p{Script=${script}}\\p{M}ー]+$`, 'u'),
  classOf: new Map(
    classes.split(' ').flatMap((row) => [...row].map((letter) => [letter, row.charAt(0)] as const)),
  ),
  ...{ prepare, least },
});

const REPEATED = /(\p{L})\1+/gu;
const once = (text: string): string => text.replace(REPEATED, '$1');
const MARKS = /\p{M}|\u0640/gu;
const withoutMarks = (text: string): string => once(text.normalize('NFC').replace(MARKS, ''));
/** Tones, signs of silence and short vowels of Thai. */
const THAI_SIGNS = /[\u0e47-\u0e4e]/gu;

const SMALL = 'ァィゥェォッャュョヮ';
const LARGE = 'アイウエオツヤユヨワ';
/** Small kana as large, so that グツチ is written as グッチ is; signs of Han as the kana that they show. */
const sameSize = (text: string): string =>
  [...text].map((sign) => kanaSeenIn(sign) ?? LARGE[SMALL.indexOf(sign)] ?? sign).join('');
const sameKana = (text: string): string => sameSize(text).replace(/ノレ/gu, 'ル');

/** ㅒ and ㅖ are written for ㅑ and ㅕ, ㅢ for ㅣ. */
const HANGUL = 'ᅣᅤ ᅧᅨ ᅵᅴ';

const SCRIPTS: readonly Looks[] = [
  looks('Katakana', 'ソン シツ ワクフラヲ スヌ コユヨ チテ ナメ', sameKana, 3),
  looks('Hangul', HANGUL, (text) => text.normalize('NFD')),
  looks('Hebrew', 'רד נג ןוז הח סםט בכ עצ', withoutMarks),
  looks('Thai', 'คดต ชซ ถภก พผฟฝ บป มฆ ลร ไใโ', (text) => once(text.replace(THAI_SIGNS, ''))),
  looks('Arabic', 'ايئ وؤ سش هة', withoutMarks),
  looks('Cyrillic', 'ьъ', withoutMarks),
  looks('Greek', 'σς', withoutMarks),
];

/** The letters as they are told apart, and the classes that they are of; undefined for what is of no such script, or too short. */
function readLooks(text: string): { readonly letters: string; readonly key: string } | undefined {
  const script = SCRIPTS.find((one) => one.script.test(text));
  if (!script) return undefined;
  const letters = script.prepare(text);
  if (letters.length < script.least) return undefined;
  return { letters, key: [...letters].map((letter) => script.classOf.get(letter) ?? letter).join('') };
}

/** A key that is equal for words that pass for one another at a glance; empty for a word of no script that is told by its look. */
export function looksKey(text: string): string {
  return readLooks(text)?.key ?? '';
}

/** So many letters in a row may all be others but one in three; of fewer only a third may. */
const LONG = 5;
const SAME_IN_LONG = 1 / 3;
const SAME_IN_SHORT = 2 / 3;

/**
 * Whether two words are alike but for letters that pass for one another, written small, twice or without their marks: リプトソ and
 * リプトン, グツチ and グッチ, אדירס and אדידס. False for one word written the same.
 */
export function looksAlike(one: string, two: string): boolean {
  if (one === two) return false;
  const [a, b] = [readLooks(one), readLooks(two)];
  if (!a || !b || a.key !== b.key) return false;
  const same = [...a.letters].filter((letter, at) => letter === b.letters[at]).length;
  const least = a.letters.length >= LONG ? SAME_IN_LONG : SAME_IN_SHORT;
  return same >= least * a.letters.length;
}

/** Whether letters of one word stand for others of a name that looks like it; writing them small, or twice, hides nothing. */
export function hidesByLook(text: string, name: string): boolean {
  return looksAlike(text, name) && readLooks(text)?.letters !== readLooks(name)?.letters;
}
