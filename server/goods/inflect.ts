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

/** The key of a folded word in the lexicon: Russian and Ukrainian words lose their ending (short stems keep it), others stay. */
export function keyOf(word: string): string {
  const code = word.charCodeAt(0);
  if (code < 0x400 || code > 0x52f) return word;
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
  pl: (w) => [
    w,
    w.endsWith('a') ? `${w.slice(0, -1)}i` : `${w}i`,
    w.endsWith('a') ? `${w.slice(0, -1)}y` : `${w}y`,
  ],
  tr: (w) => [w, `${w}lar`, `${w}ler`],
};

/** The written numbers of one folded word of a language; always contains the word itself. Rules, not lists. */
export function numbersOf(word: string, language: Language): string[] {
  const rule = RULES[language];
  return rule ? rule(word) : [word];
}
