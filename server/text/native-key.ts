import { kanaKey } from './kana-key';
import { KANA_LOOKS, seenAsKana } from './kana-looks';

type Rule = readonly [pattern: RegExp, by: string];

const apply = (text: string, rules: readonly Rule[]): string =>
  rules.reduce((key, [pattern, by]) => key.replace(pattern, by), text);

/** Two kana that pass for one; a large vowel for a small one. */
const SEEN_AS_KANA: readonly Rule[] = [
  [/デ[イィ]/gu, 'ディ'],
  [/テ[イィ]/gu, 'ティ'],
  [/フ[エェ]/gu, 'フェ'],
  [/ヴ[イィ]/gu, 'ヴィ'],
  [/ノレ/gu, 'ル'],
];
const LEAST_KANA = 4;
const VOICED = 'ガギグゲゴザジズゼゾダデドバビブベボパピプペポ';
const VOICELESS = 'カキクケコサシスセソタテトハヒフヘホハヒフヘホ';

function kana(text: string): string {
  const key = kanaKey(apply(seenAsKana(text), SEEN_AS_KANA));
  // A short name must be told by its voicing: パンダ is not ハンタ.
  if (key.length < LEAST_KANA) return key;
  return [...key].map((char) => VOICELESS[VOICED.indexOf(char)] ?? char).join('');
}

/** Endings of adjectives made of a name (диоровские, найківська) and of its cases. */
const ADJECTIVE = /[оеиі]?[вй]?сь?к(?:ий|ая|ое|ие|ого|ому|ой|их|ими|ую|а|е|і|ої|у|им)$/u;
const CYRILLIC_SPELLING: readonly Rule[] = [
  [/[ьъ' -]/gu, ''],
  [/[ії]/gu, 'и'],
  [/[эєё]/gu, 'е'],
  [/ґ/gu, 'г'],
  [/(.)\1+/gu, '$1'],
];

function cyrillic(text: string): string {
  const stem = text.replace(ADJECTIVE, '');
  const cut = stem === text ? text.replace(/(?<=.{4})[аыиуеіюя]$/u, '') : stem;
  return apply(cut, CYRILLIC_SPELLING);
}

const ARABIC_SPELLING: readonly Rule[] = [
  [/[\u0640\p{M}]/gu, ''],
  [/[أإآٱ]+ا*|ا+[أإآٱ]+|ا{2,}/gu, 'ا'],
  [/[ىیےېێ]/gu, 'ي'],
  [/[ۆۇۋؤ]/gu, 'و'],
  [/[کڪ]/gu, 'ك'],
  [/[ھہەۀ]/gu, 'ه'],
  [/ڕ/gu, 'ر'],
  [/ڵ/gu, 'ل'],
  [/[گغق]/gu, 'ج'],
  [/ڤ/gu, 'ف'],
  [/پ/gu, 'ب'],
  [/چ/gu, 'تش'],
  [/[صث]/gu, 'س'],
  [/ط/gu, 'ت'],
  [/[ةه]$/u, ''],
  [/^و?[بك]?ال(?=.{4})/u, ''],
];

const HEBREW_SPELLING: readonly Rule[] = [
  [/[\p{M}'’׳״"]/gu, ''],
  [/ך/gu, 'כ'],
  [/ם/gu, 'מ'],
  [/ן/gu, 'נ'],
  [/ף/gu, 'פ'],
  [/ץ/gu, 'צ'],
  [/ק/gu, 'כ'],
  [/ט/gu, 'ת'],
  [/([יו])\1/gu, '$1'],
  [/^[הבומ](?=.{4})/u, ''],
];

/** Hangul whose letters stand apart, some of them Latin look-alikes: ㄴr이키, 나이ㅋㅣ. */
const APART = /([ㄱ-ㅎ])([ㅏ-ㅣ]|[rlI|])/gu;
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const SEEN_AS_VOWEL: Readonly<Record<string, string>> = { r: 'ㅏ', l: 'ㅣ', I: 'ㅣ', '|': 'ㅣ' };
const SYLLABLES = 0xac00;
const VOWELS = 21;
const FINALS = 28;
const FIRST_VOWEL = 'ㅏ'.charCodeAt(0);

function composed(whole: string, initial: string, vowel: string): string {
  const first = INITIALS.indexOf(initial);
  if (first < 0) return whole;
  const second = (SEEN_AS_VOWEL[vowel] ?? vowel).charCodeAt(0) - FIRST_VOWEL;
  return String.fromCharCode(SYLLABLES + (first * VOWELS + second) * FINALS);
}

/** Tense and aspirated consonants as plain ones, initial and final; ㅐ as ㅔ. */
const PLAIN: Readonly<Record<string, string>> = {
  ᄁ: 'ᄀ',
  ᄏ: 'ᄀ',
  ᄄ: 'ᄃ',
  ᄐ: 'ᄃ',
  ᄈ: 'ᄇ',
  ᄑ: 'ᄇ',
  ᄊ: 'ᄉ',
  ᄍ: 'ᄌ',
  ᄎ: 'ᄌ',
  ᅢ: 'ᅦ',
};
/** So few syllables must be the same. */
const LEAST_SYLLABLES = 3;

function hangul(text: string): string {
  const whole = text.replace(APART, composed);
  if (whole.length < LEAST_SYLLABLES) return whole;
  return [...whole.normalize('NFD')].map((letter) => PLAIN[letter] ?? letter).join('');
}

/** One reader a script; the first whose pattern the whole text is reads it. */
const READERS: readonly (readonly [script: RegExp, read: (text: string) => string, least: number])[] = [
  [new RegExp(`^(?=.*\\p{Script=Katakana})[\\p{Script=Katakana}ー・${KANA_LOOKS}]+$`, 'u'), kana, 3],
  [/^\p{Script=Cyrillic}+(?:[ -]\p{Script=Cyrillic}+)?$/u, cyrillic, 4],
  [/^[\p{Script=Arabic}\p{M}]+$/u, (text) => apply(text, ARABIC_SPELLING), 4],
  [/^[\p{Script=Hebrew}\p{M}'’׳״"]+$/u, (text) => apply(text, HEBREW_SPELLING), 3],
  [/^(?=.*\p{Script=Hangul})[\p{Script=Hangul}rlI|]+$/u, hangul, 2],
];

/**
 * One key for the spellings of a foreign name in a script of its own: look-alike kana (シャネノレ), voicing (アディダズ),
 * adjectives and cases of Cyrillic (найківські), articles and letters of one sound of Arabic (النايكي) and Hebrew, Hangul
 * with its letters apart (ㄴr이키). Empty for any other text, and for one too short to tell.
 */
export function nativeKey(text: string): string {
  const lower = text.normalize('NFC').replace(/\p{Script=Cyrillic}+/gu, (word) => word.toLowerCase());
  for (const [script, read, least] of READERS) {
    if (!script.test(lower)) continue;
    const key = read(lower);
    return key.length < least ? '' : key;
  }
  return '';
}
