import { type Word } from './fold';
import { type Language } from './lexicon/format';
import { languageOf, type Hit } from './scan';
import { type Entry } from './trie';

/**
 * Goods of one language that are everyday words of another, with or without their diacritics: French "thé" is English "the",
 * Turkish "un" (flour) the French article, Dutch "pop" (doll) a kind of music.
 */
const EVERYDAY_ELSEWHERE: Readonly<Partial<Record<Language, string>>> = {
  en: 'van must down hay dice ale hoe tar',
  es: 'té pan sal ron',
  fr: 'thé dés lit vis sel bol bob vin pull pile',
  de: 'Tee Hut Samen Rock',
  pt: 'lã chá pão sal mel fio pia gibi',
  it: 'tè letto',
  tr: 'un et top vida masa saat fare pense mum bal pil raf ruj kep sos bez akü takı',
  pl: 'ser koc sos sok mąka torba mucha pak',
  nl: 'pop mes pak kom kam pet mok bal band bank plank kast slot trui wol riem koek bougie bougies',
  id: 'map mie bir ban pai rak lap lem oli hp ac mur teh kue mic aki',
};

/** Letters that show the language of a title. */
const LETTERS: Readonly<Partial<Record<Language, RegExp>>> = {
  es: /[ñáíóú¿¡]/iu,
  fr: /[éèêçœû]/iu,
  de: /[äöüß]/iu,
  pt: /[ãõçáâêô]/iu,
  it: /[àèìòù]/iu,
  tr: /[ığşİç]/u,
  pl: /[ąęłńśźżć]/iu,
};

const READINGS = new Map<string, ReadonlySet<Language>>();
for (const [language, words] of Object.entries(EVERYDAY_ELSEWHERE) as [Language, string][]) {
  for (const word of words.split(' ')) {
    const key = plain(word);
    READINGS.set(key, new Set([...(READINGS.get(key) ?? []), language]));
  }
}

function plain(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
}

/** In a title of so few words every word is taken for goods. */
const FEW_WORDS = 2;

/** What of a hit is meant: words that are everyday words elsewhere speak only in titles that show their language. */
export function meantEntries(
  text: string,
  words: readonly Word[],
  hits: readonly Hit[],
  hit: Hit,
): readonly Entry[] {
  const word = words[hit.from];
  const languages = hit.from === hit.to && word ? READINGS.get(word.text) : undefined;
  if (!word || !languages || words.length <= FEW_WORDS) return hit.entries;
  return hit.entries.filter(({ form }) => {
    if (!languages.has(form.language)) return true;
    const isWrittenSo = word.marked !== word.text && word.marked === form.text.toLowerCase();
    return isWrittenSo || showsLanguage(text, words, hits, hit, form.language);
  });
}

/** True where the letters of a text, or other goods that it names, are of the language. */
function showsLanguage(
  text: string,
  words: readonly Word[],
  hits: readonly Hit[],
  hit: Hit,
  language: Language,
): boolean {
  if (LETTERS[language]?.test(text)) return true;
  return hits.some((other) => {
    if (other === hit || languageOf(other) !== language) return false;
    return other.from !== other.to || !READINGS.has(words[other.from]?.text ?? '');
  });
}
