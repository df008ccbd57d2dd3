import { bitOfTag, ENGLISH, languagesOfWord } from './common-words';
import { inDictionary } from './dictionary';
import { FAMOUS_NAMES } from './famous-names';

/** Endings that words of a language take, one in place of another; nothing at all is one too. Own list, the usual ones. */
const ENDINGS: Readonly<Record<string, string>> = {
  en: 's es d ed er ers ing ly y',
  de: 'e n en er es em s t te ten end ende enden ender endes',
  nl: 'e en s es je end ende',
  sv: 'a ar er en et n na or',
  fr: 's e es x t ent ant er é ée és',
  es: 's es a o as os e n an ar ado ada ados adas ando',
  pt: 's es a o as os e m am ar ado ada ados adas ando',
  it: 'a e i o he hi are ato ata ati ate ante',
  pl: 'a e i o u y ą ę ie em om ów ej ym im ami ach ego emu ych owy owa owe',
  cs: 'a e i o u y é á í ý ou em ům ů ech ami ho mu ch',
  tr: 'ı i u ü a e lı li lu lü sı si su sü da de ta te la le lar ler ın in un ün',
  id: 'nya an kan',
  vi: '',
  ro: 'a ă e i ii le lor ul ului uri ele elor iță uță',
  hu: 'k ok ek ök ak t at et ot ös i s as es os ban ben ból ből nak nek ra re val vel ba be ja je',
  fi: 'a ä n t ta tä en in an än lla llä lle ssa ssä sta stä ksi na nä ia iä jen ien inen iset',
  da: 'e en er et ene erne s t r ne',
  no: 'e en er et ene s t r a',
  // Names from elsewhere end in о, and so do few words that a list has otherwise.
  ru: 'а ы и у е ый ая ое ые ой ого ому ым ыми ых ую ом ов ам ами ах ий яя ее ие его ему им ими их юю ей ем ям ями ях ев',
  uk: 'а я и і у ю о е ь ий ій ої ого ому ою ею єю ів їв ам ами ах ям ями ях ом ем ові ка ки ок',
  el: 'α η ος ης ου ας ες οι ων ους ια ιας ιου ιες ακι ακια ά ή ού ές ών ιά ιές άκι άκια',
  he: 'ים ות ה ת י ית יות יים',
  ar: 'ة ات ين ون ي ية ه ها',
};
const LEAST_STEM = 4;
/** Words of roots of three consonants, whose vowels are not written. */
const LEAST_ROOT = 3;
const SEMITIC = /^[\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** Languages that write two nouns as one word. */
const COMPOUNDING = ['de', 'nl', 'sv', 'da', 'no', 'fi', 'hu'].map(bitOfTag);
const LEAST_HALF = 4;

const endingsOf = new Map(
  Object.entries(ENDINGS).map(([tag, endings]) => [bitOfTag(tag), ['', ...endings.split(' ')]] as const),
);

function isWordOf(word: string, language: number): boolean {
  return (languagesOfWord(word) & language) !== 0 || inDictionary(word, language, false);
}

function isInflectedIn(word: string, language: number, endings: readonly string[]): boolean {
  const least = SEMITIC.test(word) ? LEAST_ROOT : LEAST_STEM;
  return endings.some((ending) => {
    const stem = word.slice(0, word.length - ending.length);
    // "Adidasy" is the name with an ending, whatever a dictionary makes of it.
    if (stem.length < least || !word.endsWith(ending) || FAMOUS_NAMES.has(stem)) return false;
    return endings.some((other) => other !== ending && isWordOf(stem + other, language));
  });
}

/** Words of Russian and Ukrainian lose a vowel where they take an ending: стоек of стойка, палок of палка. */
const FLEETING: readonly (readonly [form: RegExp, stem: string])[] = [
  [/(?<=[аеиоуі])[еє](?=[кц]$)/u, 'й'],
  [/[еоё](?=[кцнлр]$)/u, ''],
];
const FLEETING_IN = bitOfTag('ru') | bitOfTag('uk');

function losesVowelIn(word: string, language: number, endings: readonly string[]): boolean {
  if ((language & FLEETING_IN) === 0) return false;
  return FLEETING.some(([form, letter]) => {
    const stem = word.replace(form, letter);
    return (
      stem !== word && stem.length >= LEAST_STEM && endings.some((end) => isWordOf(stem + end, language))
    );
  });
}

function isCompoundIn(word: string, language: number): boolean {
  for (let cut = LEAST_HALF; cut <= word.length - LEAST_HALF; cut += 1)
    if (isWordOf(word.slice(0, cut), language) && isWordOf(word.slice(cut), language)) return true;
  return false;
}

const LEAST_SHORT_STEM = 3;

/**
 * True for a word in lower case that is a short everyday word of one of the languages (bits) with an ending: Turkish "rafı" of
 * "raf". English, which every title may hold, hardly inflects.
 */
export function isShortInflection(word: string, languages: number): boolean {
  for (const [language, endings] of endingsOf) {
    if ((language & languages & ~ENGLISH) === 0) continue;
    const found = endings.some((ending) => {
      const stem = word.slice(0, word.length - ending.length);
      return (
        ending !== '' && stem.length >= LEAST_SHORT_STEM && word.endsWith(ending) && isWordOf(stem, language)
      );
    });
    if (found) return true;
  }
  return false;
}

/** True where the word is the base with an ending of one of the languages (bits): "adidasy" of adidas. */
export function isFormOf(word: string, base: string, languages: number): boolean {
  if (word.length <= base.length || !word.startsWith(base)) return false;
  const rest = word.slice(base.length);
  for (const [language, endings] of endingsOf)
    if ((language & languages) !== 0 && endings.includes(rest)) return true;
  return false;
}

/** True for a word in lower case that is built of a word of one of the languages (bits): with another ending, or of two; стоек of стойка. */
export function isBuiltOfWords(word: string, languages: number): boolean {
  for (const [language, endings] of endingsOf)
    if (
      (language & languages) !== 0 &&
      (isInflectedIn(word, language, endings) || losesVowelIn(word, language, endings))
    )
      return true;
  return COMPOUNDING.some((language) => (language & languages) !== 0 && isCompoundIn(word, language));
}
