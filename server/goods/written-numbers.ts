import { type Language } from './lexicon/format';

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

/** Shorter words of inflected languages are not inflected: too much of what comes out is a word of another language. */
const INFLECTED_FROM = 4;
const INFLECTING: ReadonlySet<Language> = new Set(['cs', 'sk', 'sv', 'da', 'no', 'fi', 'hu', 'ro', 'el']);

/** Czech and Slovak: plural and the case that stands behind "sada" (set) and "pro" (for); folded, so that -ů is -u. */
function czech(word: string): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('ka')) return [word, `${stem}y`, `${stem}u`, `${word.slice(0, -2)}ek`];
  if (word.endsWith('a')) return [word, `${stem}y`, `${stem}u`, ...(stem.length > 4 ? [stem] : [])];
  if (word.endsWith('ek') || word.endsWith('ec') || word.endsWith('ok')) {
    const bare = `${word.slice(0, -2)}${word.slice(-1)}`;
    return [word, `${bare}y`, `${bare}u`, `${bare}e`];
  }
  if (word.endsWith('o')) return [word, `${stem}a`, `${stem}u`];
  if (word.endsWith('ice')) return [word, stem, `${stem}i`];
  if (/[eiy]$/.test(word)) return [word];
  return [word, `${word}y`, `${word}u`, `${word}e`];
}

/** The Scandinavian languages: definite form and plurals. */
function scandinavian(
  word: string,
  ofA: readonly string[],
  ofE: readonly string[],
  other: readonly string[],
): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('a')) return [word, ...ofA.map((ending) => `${stem}${ending}`)];
  if (word.endsWith('e')) return [word, ...ofE.map((ending) => `${stem}${ending}`)];
  return [word, ...other.map((ending) => `${word}${ending}`)];
}

const LONG_VOWEL = /([^aeiou])([aeou])\2([^aeiouw])$/;
const SHORT_VOWEL = /(^|[^aeiou])([aeiou])([bdfgklmnprst])$/;

/** Dutch plurals, with the consonant doubled or the vowel single as it is spoken, and small forms in -je. */
function dutch(word: string): string[] {
  const out = [word, `${word}en`, `${word}s`];
  if (LONG_VOWEL.test(word)) out.push(word.replace(LONG_VOWEL, '$1$2$3en'));
  else if (SHORT_VOWEL.test(word)) out.push(`${word}${word.slice(-1)}en`);
  if (word.endsWith('f')) out.push(`${word.slice(0, -1)}ven`);
  if (word.endsWith('s')) out.push(`${word.slice(0, -1)}zen`);
  if (!word.endsWith('e') && word.length > 4) out.push(`${word}je`, `${word}jes`);
  return out;
}

const GREEK_PLURALS: readonly (readonly [ending: string, plurals: readonly string[]])[] = [
  ['μα', ['ματα']],
  ['ος', ['οι']],
  ['ας', ['ες']],
  ['ης', ['ες']],
  ['ο', ['α']],
  ['ι', ['ια']],
  ['α', ['ες']],
  ['η', ['ες', 'εις']],
];

/** Greek nominatives in the other number, folded. */
function greek(word: string): string[] {
  for (const [ending, plurals] of GREEK_PLURALS) {
    if (!word.endsWith(ending)) continue;
    return [word, ...plurals.map((plural) => `${word.slice(0, -ending.length)}${plural}`)];
  }
  return [word];
}

/** Hebrew: plurals and the form that stands before another noun. */
function hebrew(word: string): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('ה')) return [word, `${stem}ת`, `${stem}ות`];
  if (word.endsWith('ים')) return [word, stem];
  if (/(?:ות|ת|י|ם|ן|ץ|ף|ך)$/.test(word)) return [word];
  return [word, `${word}ים`, `${word}י`];
}

/** Finnish plurals; a double stop becomes a single one. */
function finnish(word: string): string[] {
  if (word.endsWith('nen')) return [word, `${word.slice(0, -3)}set`];
  if (!/[aeiouy]$/.test(word)) return [word];
  return [word, `${word}t`.replace(/([kpt])\1([aeiouy]t)$/, '$1$2')];
}

/**
 * Ukrainian and Bulgarian, beside the endings that `keyOf` takes off: what is left of a plural is the whole noun, which itself may look
 * as if it had an ending (шолом), and "шкарпетка" is "шкарпеток" behind a number.
 */
function cyrillic(word: string): string[] {
  if (/к[аи]$/.test(word)) return [word, `${word.slice(0, -2)}ок`];
  return /[бвгджзклмнпрстфхцчшщ]$/.test(word) ? [word, `${word}и`] : [word];
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
  nl: dutch,
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
  cs: czech,
  sk: czech,
  sv: (w) => scandinavian(w, ['an', 'or', 'orna'], ['en', 'ar', 'arna'], ['en', 'et', 'ar', 'er']),
  da: (w) => scandinavian(w, ['aen', 'aer'], ['en', 'er', 'et', 'erne'], ['en', 'et', 'er', 'e']),
  no: (w) => scandinavian(w, ['aen', 'aer'], ['en', 'er', 'et', 'ene', 'a'], ['en', 'et', 'er', 'ene']),
  fi: finnish,
  hu: (w) => (/[aeiou]$/.test(w) ? [w, `${w}k`] : [w, `${w}ok`, `${w}ek`, `${w}ak`]),
  ro: (w) =>
    w.endsWith('a')
      ? [w, `${w.slice(0, -1)}e`, `${w.slice(0, -1)}i`]
      : w.endsWith('e')
        ? [w, `${w.slice(0, -1)}i`]
        : [w, `${w}i`, `${w}uri`, `${w}e`],
  el: greek,
  uk: cyrillic,
  bg: cyrillic,
  he: hebrew,
};

/** The written numbers of one folded word of a language; always contains the word itself. Rules, not lists. */
export function numbersOf(word: string, language: Language): string[] {
  const rule = RULES[language];
  if (!rule || (word.length < INFLECTED_FROM && INFLECTING.has(language))) return [word];
  return rule(word);
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
