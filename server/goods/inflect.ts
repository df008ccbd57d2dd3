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
  'ro',
]);

/** Languages that write no compounds as one word, or none that its last part tells. */
const NO_COMPOUNDS: ReadonlySet<Language> = new Set(['es', 'fr', 'pt', 'it', 'pl', 'tr', 'ar', 'vi', 'id']);

/** True where the end of a long word may be the noun that decides: "Winterjacke". */
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

function english(word: string): string[] {
  if (word.length < 3) return [word];
  const out = [word];
  // Back to the singular, where the table names the plural.
  if (word.endsWith('ies') && word.length > 4) out.push(`${word.slice(0, -3)}y`);
  else if (/(?:ch|sh|x|ss|zz)es$/.test(word)) out.push(word.slice(0, -2));
  else if (/ves$/.test(word)) out.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`, word.slice(0, -1));
  else if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is'))
    out.push(word.slice(0, -1));
  // On to the plural.
  if (/[^aeiou]y$/.test(word)) out.push(`${word.slice(0, -1)}ies`);
  else if (/(?:ch|sh|x|ss|z)$/.test(word)) out.push(`${word}es`);
  else if (/[^f]fe?$/.test(word)) out.push(word.replace(/fe?$/, 'ves'), `${word}s`);
  else if (word.endsWith('man')) out.push(`${word.slice(0, -3)}men`);
  else if (!word.endsWith('s')) out.push(`${word}s`, ...(word.endsWith('o') ? [`${word}es`] : []));
  return out;
}

/** Shorter words have no other cases: too much of what comes out is a word of another language. */
const CASES_FROM = 4;
/** From here on a stem without its ending is hardly a word of another language, as "much" and "stole" are. */
const LONG_STEM = 5;

/** Polish nominatives of the plural and the genitives that stand behind "zestaw" (set) and "do" (for); folded, so that -ów is -ow. */
function polish(word: string): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('a')) {
    const plain = [word, `${stem}i`, `${stem}y`];
    if (stem.length < LONG_STEM) return plain;
    return [...plain, word.endsWith('ka') ? `${word.slice(0, -2)}ek` : stem];
  }
  if (word.length < CASES_FROM) return [word, `${word}i`, `${word}y`];
  if (word.endsWith('o')) return [word, `${stem}a`];
  if (/[eiuy]$/.test(word)) return [word];
  const bare = word.endsWith('ek') ? `${word.slice(0, -2)}k` : word;
  const forms = [word, `${bare}i`, `${bare}y`, `${bare}ow`];
  return word.length < LONG_STEM ? forms : [...forms, `${bare}e`, `${bare}a`];
}

/** Turkish plurals, and the endings of a noun behind another: "telefon kılıfı", "okul çantaları". Folded, so that -ı is -i. */
function turkish(word: string): string[] {
  const out = [word, `${word}lar`, `${word}ler`];
  if (word.length < CASES_FROM) return out;
  const owned = word.replace(/(?:s[iu]|[iu])$/, '');
  if (owned !== word && owned.length >= CASES_FROM) out.push(`${owned}lari`, `${owned}leri`);
  const ending = /[ou][^aeiou]*$/.test(word) ? 'u' : 'i';
  const soft = word.replace(/k$/, 'g').replace(/p$/, 'b');
  out.push(`${word}lari`, `${word}leri`, /[aeiou]$/.test(word) ? `${word}s${ending}` : `${soft}${ending}`);
  return out;
}

const RULES: Partial<Record<Language, (word: string) => string[]>> = {
  en: english,
  es: (w) => [
    w,
    /[aeiou]$/.test(w) ? `${w}s` : w.endsWith('z') ? `${w.slice(0, -1)}ces` : `${w}es`,
    ...(w.endsWith('s') ? [w.slice(0, -1)] : []),
  ],
  pt: (w) => [
    w,
    w.endsWith('ao')
      ? `${w.slice(0, -2)}oes`
      : w.endsWith('l')
        ? `${w.slice(0, -1)}is`
        : w.endsWith('m')
          ? `${w.slice(0, -1)}ns`
          : `${w}s`,
    `${w}es`,
  ],
  fr: (w) => [w, `${w}s`, `${w}x`],
  de: (w) => [w, `${w}n`, `${w}en`, `${w}e`, `${w}er`, `${w}s`],
  nl: (w) => [w, `${w}en`, `${w}s`],
  it: (w) => [
    w,
    /[ao]$/.test(w)
      ? `${w.slice(0, -1)}${w.endsWith('a') ? 'e' : 'i'}`
      : w.endsWith('e')
        ? `${w.slice(0, -1)}i`
        : w,
  ],
  pl: polish,
  tr: turkish,
};

/** The written numbers of one folded word of a language; always contains the word itself. Rules, not lists. */
export function numbersOf(word: string, language: Language): string[] {
  const rule = RULES[language];
  return rule ? rule(word) : [word];
}

/** Languages in which the word behind the noun takes its number: "tarjetas gráficas", "lampes solaires". */
const AGREEING: ReadonlySet<Language> = new Set(['es', 'fr', 'it', 'pt']);
/** A shorter word behind a noun is mostly "de". */
const LEAST_ADJECTIVE = 4;

/** A name of several folded words in the plural where the word behind the noun takes it too; undefined elsewhere. */
export function agreeingPlural(words: readonly string[], language: Language): string[] | undefined {
  const [noun = '', next = '', ...rest] = words;
  if (!AGREEING.has(language) || next.length < LEAST_ADJECTIVE) return undefined;
  const plural = (word: string): string => numbersOf(word, language)[1] ?? word;
  return [plural(noun), plural(next), ...rest];
}
