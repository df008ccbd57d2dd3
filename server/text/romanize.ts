import anyAscii from 'any-ascii';
import { romanize as romanizeHangul } from 'koroman';
import { toRomaji } from 'wanakana';
import { foldCodePoint } from './fold-table';
import { pinyinOf } from './pinyin';
import { scriptsIn } from './script';
import { type Script } from './types';

export interface RomanizeOptions {
  /** The most readings returned. Default 4. */
  readonly limit?: number;
}

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ў: 'w',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ђ: 'dj',
  џ: 'dz',
  ѓ: 'gj',
  ќ: 'kj',
  ѕ: 'dz',
  ә: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
};
const GREEK: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};
const ARABIC: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'o',
  ي: 'y',
  ی: 'y',
  ى: 'a',
  ة: 'a',
  ء: '',
  ئ: 'e',
  ؤ: 'o',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  گ: 'g',
  ڤ: 'v',
  ڨ: 'g',
  ڭ: 'g',
};

function byTable(text: string, table: Readonly<Record<string, string>>): string {
  let out = '';
  for (const char of text) out += table[char] ?? anyAscii(char);
  return out;
}

/** Rewrites of a first reading that give a second one, by script. */
const VARIANTS: Partial<Record<Script, readonly (readonly [RegExp, string])[]>> = {
  CYRILLIC: [
    [/y/g, 'i'],
    [/kh/g, 'h'],
    [/ks/g, 'x'],
    [/ts/g, 'c'],
  ],
  GREEK: [
    [/mp/g, 'b'],
    [/nt/g, 'd'],
    [/gk/g, 'g'],
    [/oy/g, 'ou'],
    [/v/g, 'b'],
    [/y/g, 'u'],
    [/ch/g, 'h'],
  ],
  ARABIC: [
    [/y/g, 'i'],
    [/o/g, 'u'],
    [/gh/g, 'g'],
    [/b/g, 'p'],
  ],
  HANGUL: [
    [/eu/g, ''],
    [/eo/g, 'o'],
    [/ae/g, 'e'],
  ],
  KATAKANA: [
    [/u(?=[^aeiou]|$)/g, ''],
    [/r/g, 'l'],
  ],
};

function firstReading(text: string, script: Script | undefined): string {
  switch (script) {
    case 'CYRILLIC':
      return byTable(text, CYRILLIC);
    case 'GREEK':
      return byTable(text, GREEK);
    case 'ARABIC':
      return byTable(text, ARABIC);
    case 'KATAKANA':
    case 'HIRAGANA':
      return toRomaji(text);
    case 'HANGUL':
      return romanizeHangul(text);
    case 'HAN':
      return pinyinOf(text);
    default:
      return anyAscii(text);
  }
}

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

/**
 * Latin readings of a text of any script, best first, in letters a–z without spaces. Latin text gives itself.
 */
export function romanize(text: string, options: RomanizeOptions = {}): readonly string[] {
  let folded = '';
  for (const char of text) folded += foldCodePoint(char.codePointAt(0) as number);
  let first = '';
  const rules: (readonly [RegExp, string])[] = [];
  for (const [run] of folded.matchAll(/\p{Script=Latin}+|[^\p{Script=Latin}]+/gu)) {
    const script = scriptsIn(run).find((found) => found !== 'DIGIT');
    first += letters(firstReading(run, script));
    rules.push(...((script && VARIANTS[script]) ?? []));
  }
  const readings = new Set(first === '' ? [] : [first]);
  for (const [from, to] of rules) for (const known of [...readings]) readings.add(known.replace(from, to));
  readings.delete('');
  return [...readings].slice(0, options.limit ?? 4);
}
