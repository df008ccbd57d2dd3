import { type Language } from './lexicon/format';

/** Languages whose phrases begin with the noun that decides: "zapatos de mujer", "giày nữ". */
const HEAD_FIRST: ReadonlySet<Language> = new Set([
  'es',
  'fr',
  'pt',
  'it',
  'vi',
  'th',
  'id',
  'ar',
  'pl',
  'ru',
  'uk',
  'el',
  'he',
  'cs',
  'sk',
  'sv',
  'da',
  'no',
  'ro',
  'bg',
]);

/** Languages that write no compounds as one word, or none that its last part tells. */
const NO_COMPOUNDS: ReadonlySet<Language> = new Set([
  'es',
  'fr',
  'pt',
  'it',
  'pl',
  'tr',
  'ar',
  'vi',
  'id',
  'cs',
  'sk',
  'ro',
  'bg',
  'he',
]);

/** True where the end of a long word may be the noun that decides: "vinterjacka". */
export function writesCompounds(language: Language): boolean {
  return !NO_COMPOUNDS.has(language);
}

/** True where the deciding noun comes first. */
export function isHeadFirst(language: Language): boolean {
  return HEAD_FIRST.has(language);
}

const CYRILLIC_ENDING =
  /(?:ами|ями|ого|его|ому|ему|ыми|ими|ов|ев|ей|ах|ях|ам|ям|ом|ем|ой|ый|ий|ая|яя|ое|ее|ые|ие|ых|их|ую|юю|ові|єю|ею|ою|ої|їх|ів|ій|[аяыиоеуюьйіїє])$/u;

const ARABIC_ARTICLE = /^ال(?=.{3})/u;

/** Arabic as titles write it: with or without the article, ه for ة and ي for ى. */
function arabicKey(word: string): string {
  return word.replace(ARABIC_ARTICLE, '').replace(/ة$/u, 'ه').replaceAll('ى', 'ي');
}

/** The key of a folded word in the lexicon: Russian and Ukrainian words lose their ending (short stems keep it), Arabic its article; others stay. */
export function keyOf(word: string): string {
  const code = word.charCodeAt(0);
  if (code < 0x400 || code > 0x6ff) return word;
  if (code >= 0x600) return arabicKey(word);
  if (code > 0x52f) return word;
  const stem = word.replace(CYRILLIC_ENDING, '');
  return stem.length >= 3 ? stem : word;
}
