import { arabicShown, cyrillicShown, greekShown, hebrewShown, thaiShown } from './alphabet-shown';
import { DRAWN, drawnLetters } from './drawn-letters';
import { PARTED_HAN } from './han-parted';
import { hanShown } from './han-shown';
import { hangulShown } from './hangul-shown';
import { inTheWay } from './in-the-way';
import { HIRAGANA_WITH_STROKE, hiraganaShown, kanaShown } from './kana-shown';
import { PICTURE, pictureWords } from './picture-words';
import { type SignReader } from './sign-option';

/** A script in which names are hidden. */
export interface ShownScript {
  /** A letter of it, whole. */
  readonly letter: RegExp;
  /** A word in which no sign is odd. */
  readonly plain: RegExp;
  readonly read: SignReader;
}

/** Letters and digits in another form: circled, Roman, of full width. */
const FORMED = /^[\u2460-\u2468\u2160-\u217f\u24b6-\u24e9\uff10-\uff5a]/u;

/** The text with the sign at the offset in its plain form: ⑤ as 5, Ⅹ as X. */
function plainAt(text: string, at: number): string {
  const sign = text.charAt(at);
  const plain = FORMED.test(sign) ? sign.normalize('NFKC') : sign;
  return plain.length === 1 && plain !== sign ? text.slice(0, at) + plain + text.slice(at + 1) : text;
}

const script = (letter: RegExp, plain: RegExp, own: SignReader): ShownScript => ({
  letter,
  plain,
  read: (text, at) => [...own(plainAt(text, at), at), ...inTheWay(text, at)],
});

/** Letters of one script, none thrice, in brackets or with a full stop perhaps. */
const edged = (name: string): RegExp =>
  new RegExp(`^(?!.*(\\p{L})\\1\\1)[\\p{P}]*(?:(?!\\p{N})\\p{Script=${name}})+(?:(?!@)\\p{P})*$`, 'u');

/** The first whose letter a word has. */
const SCRIPTS: readonly ShownScript[] = [
  script(/[가-힣ㄱ-ㅣ]/u, /^[가-힣]+$/u, hangulShown),
  script(/[\p{Script=Katakana}ー]/u, /^(?:(?![ヵヶ])[\p{Script=Katakana}ー・])+$/u, kanaShown),
  script(/\p{Script=Cyrillic}/u, edged('Cyrillic'), cyrillicShown),
  script(/\p{Script=Greek}/u, edged('Greek'), greekShown),
  script(/(?!\p{N})\p{Script=Arabic}/u, edged('Arabic'), arabicShown),
  script(/\p{Script=Hebrew}/u, edged('Hebrew'), hebrewShown),
  script(/(?!\p{N})\p{Script=Thai}/u, edged('Thai'), thaiShown),
  script(HIRAGANA_WITH_STROKE, /^(?!)/u, hiraganaShown),
  script(
    /[\p{Script=Han}\p{Script=Hiragana}]/u,
    new RegExp(
      `^(?!.*(?:丶|${PARTED_HAN}))[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Latin}\\p{N}.,-]+$`,
      'u',
    ),
    hanShown,
  ),
  { letter: PICTURE, plain: /^(?!)/u, read: pictureWords },
  { letter: DRAWN, plain: /^(?!)/u, read: drawnLetters },
];

/** The script that a word is written in, or what its pictures and drawn letters are read by; undefined for one of plain Latin. */
export function shownScriptOf(word: string): ShownScript | undefined {
  return SCRIPTS.find(({ letter }) => letter.test(word));
}
