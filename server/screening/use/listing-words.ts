import { readTable } from '../../goods/lexicon/format';
import { TABLES } from '../../goods/lexicon/tables';
import { bitOfTag } from './common-words';
import { FAMOUS_NAMES } from './famous-names';
import { LANGUAGES } from './frame-lexicon';
import { type FrameRole } from './frames/frame-table';
import { FURTHER_TRADE_WORDS } from './further-trade-words';
import { HOBBY_WORDS } from './hobby-words';
import { spellingsOf } from './spelt-otherwise';
import { TRADE_WORDS } from './trade-words';

const WORDS = /[\p{L}\p{M}]+/gu;
const SINGLE_LETTER = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]$/u;
/** Their phrases hold parts of names: "galaxy", "air". */
const NOT_WORDS: ReadonlySet<FrameRole> = new Set<FrameRole>(['MODEL']);
const ENGLISH = bitOfTag('en');
const CHINESE = bitOfTag('zh');

let listingWords: ReadonlyMap<string, number> | undefined;

function buildListingWords(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (text: string, language: number): void => {
    for (const word of text.toLowerCase().match(WORDS) ?? []) {
      if (!FAMOUS_NAMES.has(word) && !SINGLE_LETTER.test(word))
        for (const spelt of spellingsOf(word, language)) words.set(spelt, (words.get(spelt) ?? 0) | language);
    }
  };
  for (const table of [TRADE_WORDS, FURTHER_TRADE_WORDS, HOBBY_WORDS])
    for (const [tag, text] of Object.entries(table)) add(text, bitOfTag(tag));
  for (const { language, phrases } of LANGUAGES) {
    for (const [role, list] of Object.entries(phrases) as [FrameRole, readonly string[]][]) {
      if (!NOT_WORDS.has(role)) for (const phrase of list) add(phrase, bitOfTag(language));
    }
  }
  for (const table of TABLES)
    readTable(table, 0, (_concept, { text, language }) => add(text, language === 'zh' ? CHINESE : ENGLISH));
  return words;
}

/** The words that listings are made of, each with the bits of its languages: trade words, frames, terms of goods. */
export function listingWordList(): ReadonlyMap<string, number> {
  listingWords ??= buildListingWords();
  return listingWords;
}

/** True for a word in lower case that names or describes goods in everyday listings. */
export function isTradeWord(word: string): boolean {
  return listingWordList().has(word);
}

/** Bits of the languages in which listings use the word; 0 where it is unknown or belongs to all. */
export function languagesOfTradeWord(word: string): number {
  return listingWordList().get(word) ?? 0;
}

const ABBREVIATIONS: ReadonlySet<string> = new Set((TRADE_WORDS['*'] ?? '').split(/\s+/));

/** True for an abbreviation that listings write in capitals anyway: RAM, XL, LED. */
export function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word);
}
