import { WordMap } from './word-map';

/** Number words of zero to twenty and the tens, per language, in order; folded to plain lower-case letters. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  fr: 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf vingt',
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte',
  de: 'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  it: 'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
  pt: 'zero um dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte',
  ru: 'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать',
  zh: '零 一 二 三 四 五 六 七 八 九 十',
  formal: '〇 壹 贰 叁 肆 伍 陆 柒 捌 玖 拾',
  ja: 'ゼロ イチ ニ サン ヨン ゴ ロク ナナ ハチ キュウ ジュウ',
  ko: '영 일 이 삼 사 오 육 칠 팔 구 십',
};

const LARGE: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  cent: 100,
  mille: 1000,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
  cien: 100,
  ciento: 100,
  mil: 1000,
  dreissig: 30,
  vierzig: 40,
  funfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  hundert: 100,
  tausend: 1000,
  trenta: 30,
  quaranta: 40,
  cinquanta: 50,
  sessanta: 60,
  settanta: 70,
  ottanta: 80,
  novanta: 90,
  cento: 100,
  trinta: 30,
  quarenta: 40,
  cinquenta: 50,
  sessenta: 60,
  oitenta: 80,
  cem: 100,
  两: 2,
  兩: 2,
  百: 100,
  千: 1000,
  万: 10_000,
  萬: 10_000,
  亿: 100_000_000,
};

const VALUES = new Map<string, number>(Object.entries(LARGE));
for (const words of Object.values(WORDS)) {
  words.split(' ').forEach((word, value) => VALUES.has(word) || VALUES.set(word, value));
}

/** Number words of one language that are everyday words of English: numbers only where the language is known. */
const FALSE_FRIENDS: ReadonlySet<string> = new Set([
  'once',
  'elf',
  'due',
  'cent',
  'mil',
  'mille',
  'null',
  'sei',
  'un',
  'um',
  'uno',
  'cem',
  'tre',
  'dos',
  'die',
  'nuit',
]);

/** Small ones only: LV, DC, CD, XL and MIX are names and words. */
const ROMAN_NUMERAL = /^(x{0,3})(ix|iv|v?i{0,3})$/;

function romanValue(word: string): number | null {
  const [, tens, ones] = (word.length < 2 ? null : ROMAN_NUMERAL.exec(word)) ?? [];
  if (tens === undefined || ones === undefined) return null;
  const five = ones.startsWith('v') ? 5 : 0;
  return tens.length * 10 + (ones === 'ix' ? 9 : ones === 'iv' ? 4 : five + ones.length - (five ? 1 : 0));
}

const TENS = Object.entries(LARGE).filter(([, value]) => value >= 20 && value < 100 && value % 10 === 0);

/** Twenty-one and einundzwanzig: a ten and a unit written as one word. */
const COMPOUNDS = new Map<string, number>();
for (const [ten, value] of [...TENS, ['twenty', 20] as const, ['zwanzig', 20] as const]) {
  for (const [unit, added] of [...VALUES, ['ein', 1] as const]) {
    if (added <= 0 || added >= 10) continue;
    for (const word of [ten + unit, `${unit}und${ten}`])
      if (!COMPOUNDS.has(word)) COMPOUNDS.set(word, value + added);
  }
}

/** Every word that is a number by itself: number words before roman numerals, these before words of two parts. */
const numbers = new Map(VALUES);
for (const tens of ['', 'x', 'xx', 'xxx']) {
  for (const ones of ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']) {
    const value = romanValue(tens + ones);
    if (value !== null && !numbers.has(tens + ones)) numbers.set(tens + ones, value);
  }
}
for (const [word, value] of COMPOUNDS) if (!numbers.has(word)) numbers.set(word, value);
for (const word of FALSE_FRIENDS) numbers.delete(word);
const KNOWN = new WordMap(numbers);

const isLatinLetter = (code: number): boolean => code >= 97 && code <= 122;

const HAN_NUMBER = /^[零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾]+$/;

function hanValue(word: string): number | null {
  if (word.length < 2 || !HAN_NUMBER.test(word)) return null;
  if (!/[十拾百千万亿]/.test(word)) return Number([...word].map((digit) => VALUES.get(digit)).join(''));
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const char of word) {
    const value = VALUES.get(char) ?? 0;
    if (value < 10) digit = value;
    else if (value >= 10_000) {
      total += (section + digit) * value;
      section = digit = 0;
    } else {
      section += (digit || 1) * value;
      digit = 0;
    }
  }
  return total + section + digit;
}

/**
 * The number that a folded word stands for: digits, number words of the languages above, small roman numerals of two
 * letters or more, Chinese numerals. Null where the word is no number. A word that is a number in one language and an
 * everyday word of English is a number only if `language` (BCP 47) is given and is not English.
 */
export function numberValue(word: string, language?: string): number | null {
  // Nearly every word that is asked of begins with a Latin letter, and is none of the few that are numbers.
  if (language === undefined && isLatinLetter(word.charCodeAt(0))) return KNOWN.get(word) ?? null;
  if (/^\d{1,15}$/.test(word)) return Number(word);
  if (FALSE_FRIENDS.has(word) && (language === undefined || language.startsWith('en'))) return null;
  return VALUES.get(word) ?? romanValue(word) ?? COMPOUNDS.get(word) ?? hanValue(word);
}
