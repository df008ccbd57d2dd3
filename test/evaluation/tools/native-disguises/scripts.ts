import { NATIVE_SCRIPTS, type NativeScript } from '../native-spellings';
import {
  doubling,
  dropping,
  HAN_DISGUISES,
  type NativeDisguise,
  passing,
  put,
  separated,
  swapping,
  twoOf,
  UNSEEN,
} from './kinds';

/** One script: the language of its titles, which names are written in it, and how such names are disguised. */
export interface DisguisedScript extends Pick<NativeScript, 'language' | 'name'> {
  readonly kinds: Readonly<Record<string, NativeDisguise>>;
}

const SEPARATORS = {
  'separators, all': separated('.-_·/*~', 'all'),
  'separators, some': separated('.-_·', 'some'),
};

const SAID_IN_KOREAN = passing(
  '일>1, 이>2, 삼>3, 사>4, 오>5, 육>6, 칠>7, 팔>8, 구>9, 영>0, 공>0, 비>B, 씨>C, 시>C, 디>D, 지>G, 케>K, 티>T, 피>P, 제>J, 유>U, 브>V, 아>A, 에>A, 니>N, 엠>M, 엘>L, 엑>X, 오>O',
);
/** Syllables that Koreans write for others for their look. */
const SEEN_IN_KOREAN = passing(
  '대>머, 머>대, 귀>커, 커>귀, 명>띵, 멍>댕, 광>팡, 팡>광, 유>윾, 파>과, 과>파, 비>네, 네>비, 거>지, 판>관, 관>판',
);

const LEADS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const LATIN_VOWEL: Readonly<Record<string, string>> = {
  ㅣ: 'i',
  ㅏ: 'r',
  ㅡ: '-',
  ㅗ: 'ㅗ',
  ㅜ: 'T',
  ㅐ: 'H',
};

/** An open syllable with its letters apart, its vowel perhaps as what looks like it. */
const takenApart =
  (vowelOf: (vowel: string) => string): NativeDisguise =>
  (name) => {
    const at = [...name].findIndex(
      (char) => /[가-힣]/u.test(char) && (char.charCodeAt(0) - 0xac00) % 28 === 0,
    );
    if (at < 0) return null;
    const syllable = Math.floor((name.charCodeAt(at) - 0xac00) / 28);
    const vowel = vowelOf(VOWELS[syllable % 21] ?? '');
    if (vowel === '') return null;
    return name.slice(0, at) + (LEADS[Math.floor(syllable / 21)] ?? '') + vowel + name.slice(at + 1);
  };

const KANA_LOOKS = passing(
  'ン>ソ, ソ>ン, シ>ツ, ツ>シ, ト>卜, ニ>二, カ>力, ロ>口, エ>工, ー>一 - ― ～, ハ>八, タ>夕, ノ>丿, チ>千, オ>才, キ>丰, ク>ワ, ワ>ク, ル>ノレ, リ>り, ヘ>へ, ガ>ヵ゛, ス>ヌ, ヌ>ス, ミ>三, ム>厶, ラ>ヲ, コ>ユ, ユ>コ',
);
const HIRAGANA = /[\u30a1-\u30f3]/gu;

const CYRILLIC_LOOKS = passing(
  'а>a @, с>c, е>e, о>o 0, р>p, х>x, у>y, А>A, В>B, С>C, Е>E, Н>H, К>K, М>M, О>O 0, Р>P, Т>T, Х>X, к>k, и>u, б>6, з>3, ч>4, л>l, т>m, п>n, г>r, ш>w',
);
const GREEK_LOOKS = passing(
  'ο>o 0, α>a, ν>v, ρ>p, ι>i, κ>k, υ>u, τ>t, χ>x, ε>e, η>n, Α>A, Β>B, Ε>E, Ζ>Z, Η>H, Ι>I, Κ>K, Μ>M, Ν>N, Ο>O 0, Ρ>P, Τ>T, Υ>Y, Χ>X, ό>o ó, ά>á',
);
const ARABIC_LOOKS = passing('ي>ی ے, ك>ک ڪ, ه>ة ھ ٥, ا>١ | أ, و>ؤ, ت>ٹ, س>ش, ع>3, ح>7, ق>9, ر>ڕ, ن>ں');
const HEBREW_LOOKS = passing("ס>ם 0, ו>ן l |, י>', ר>ד, ד>ר, ה>ח, ח>ה, ב>כ, כ>ב, נ>ג, ג>נ, ן>ו, ם>ס, ט>ע");
const THAI_LOOKS = passing(
  'ช>ซ, ซ>ช, ด>ค, ค>ด, ถ>ก, ก>ถ, พ>ฟ ผ, ฟ>พ, บ>ป, ป>บ, น>u, ม>ฆ, เ>l, แ>เเ, ล>a, ร>s, า>1, โ>ไ, ว>o',
);

const DISGUISES: Readonly<Record<string, DisguisedScript['kinds']>> = {
  ko: {
    ...SEPARATORS,
    'digit or letter by sound': swapping(SAID_IN_KOREAN, 'one'),
    'look-alike': swapping(SEEN_IN_KOREAN, 'one'),
    'letters apart': takenApart((vowel) => vowel),
    'letters apart, Latin': takenApart((vowel) => LATIN_VOWEL[vowel] ?? ''),
    'jamo inside': put(['ㅇ', 'ㅣ', 'ㅡ', 'ㅋ', 'ㅅ']),
    'Latin inside': put(['i', 'l', 'o', 'x', 'I']),
    doubled: doubling(/[가-힣](?!$)/gu),
    ...UNSEEN,
  },
  ja: {
    ...SEPARATORS,
    'look-alike': swapping(KANA_LOOKS, 'one'),
    'look-alikes': swapping(KANA_LOOKS, 'several'),
    hiragana: (name) => name.replace(HIRAGANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60)),
    'hiragana, one': (name, seed) =>
      swapping(
        new Map(
          [...name].flatMap((kana) =>
            /[ア-ン]/u.test(kana) ? [[kana, [String.fromCharCode(kana.charCodeAt(0) - 0x60)]] as const] : [],
          ),
        ),
        'several',
      )(name.slice(0, -1), seed)?.concat(name.slice(-1)) ?? null,
    doubled: doubling(/[ァィゥェォッャュョー]/gu),
    dropped: dropping(/[ァィゥェォッャュョー]/gu, 4),
    'Latin or mark inside': put(['i', 'x', '*', '☆', '♪']),
    ...UNSEEN,
  },
  ru: {
    ...SEPARATORS,
    'separators, a Latin letter': (name, seed) => {
      const mixed = swapping(CYRILLIC_LOOKS, 'one')(name, seed);
      return mixed === null ? null : separated('-.', 'all')(mixed, seed);
    },
    'look-alike': swapping(CYRILLIC_LOOKS, 'one'),
    'look-alikes': swapping(CYRILLIC_LOOKS, 'several'),
    doubled: doubling(/[аеиоуыэюя]/gu),
    dropped: dropping(/[аеиоуыэюя]/gu, 5),
    'sign inside': put(['*', '☆', '|', '~']),
    ...UNSEEN,
  },
  el: {
    ...SEPARATORS,
    'look-alike': swapping(GREEK_LOOKS, 'one'),
    'look-alikes': swapping(GREEK_LOOKS, 'several'),
    doubled: doubling(/[αεηιουω]/gu),
    dropped: dropping(/[αεηιουω]/gu, 5),
    ...UNSEEN,
  },
  ar: {
    ...SEPARATORS,
    'look-alike': swapping(ARABIC_LOOKS, 'one'),
    stretched: put(['ـ', 'ــ', 'ـــ']),
    pointed: put(['َ', 'ِ', 'ُ', 'ْ', 'ّ']),
    doubled: doubling(/[اوي]/gu),
    dropped: dropping(/[اوي]/gu, 5),
    ...UNSEEN,
  },
  he: {
    ...SEPARATORS,
    'look-alike': swapping(HEBREW_LOOKS, 'one'),
    pointed: put(['ִ', 'ַ', 'ֶ', 'ּ']),
    doubled: doubling(/[אוי]/gu),
    dropped: dropping(/[אוי]/gu, 5),
    ...UNSEEN,
  },
  th: {
    ...SEPARATORS,
    'look-alike': swapping(THAI_LOOKS, 'one'),
    doubled: doubling(/า|เ|โ|ไ|ะ|่|้|๊|์/gu),
    dropped: dropping(/ะ|่|้|๊|์|็/gu, 4),
    'Latin inside': put(['i', 'x', '*', '1']),
    ...UNSEEN,
  },
};

const withPairs = (kinds: DisguisedScript['kinds']): DisguisedScript['kinds'] => ({
  ...kinds,
  'two at once': twoOf(kinds),
});

export const DISGUISED_SCRIPTS: readonly DisguisedScript[] = [
  { language: 'zh', name: /^\p{Script=Han}{2,6}$/u, kinds: withPairs(HAN_DISGUISES) },
  ...NATIVE_SCRIPTS.map(({ language, name }) => {
    return { language, name, kinds: withPairs(DISGUISES[language] ?? {}) };
  }),
];
