import { latinNames } from '../../matching/sign/brand-index';
import { inDictionary } from '../use/dictionary';
import { FAMOUS_NAMES } from '../use/famous-names';
import { frameLexicon } from '../use/frame-lexicon';
import { isGoodsWord } from '../use/goods-words';
import { isPlainWord } from '../use/known-words';
import { isTradeWord } from '../use/listing-words';
import { COMPOUND_OF_PART } from '../use/part-compounds';
import { asGuess } from './behind-signs';
import { marksShown } from './marks-named';
import { type FoundMatch, LIKELY, type NameFinder, NAMING_FIELDS, UNSURE } from './name-finder';

const LETTERS = '[\\p{Script=Latin}\\p{M}]';
const WORDS = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}@.-])${LETTERS}{7,24}(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
const ONE_WORD = /^\p{Script=Latin}{4,}$/u;
/** A shorter name begins or ends too many words, unless everybody knows it. */
const LEAST_NAME = 5;
const LEAST_GOODS = 4;
const SHORTEST_GOODS = 3;
const ANY_LANGUAGE = -1;
const KIND = 'CONTAINED';

let names: ReadonlySet<string> | undefined;

const mayBeWord = (name: string): boolean => isPlainWord(name) || inDictionary(name, ANY_LANGUAGE, false);

/** Names of one word that everybody knows, or that are no words themselves. */
function namesKnown(): ReadonlySet<string> {
  if (names) return names;
  const known = [...FAMOUS_NAMES, ...latinNames()]
    .filter((name) => ONE_WORD.test(name))
    .map((name) => name.toLowerCase())
    .filter((name) => FAMOUS_NAMES.has(name) || (name.length >= LEAST_NAME && !mayBeWord(name)));
  return (names = new Set(known));
}

/** Bags, which makers of fashion sell, and others only have something put in. */
const BAGS: ReadonlySet<string> = new Set(
  'bag bags handbag tasche taschen handtasche sac sacs bolsa bolsas bolso bolsos borsa borse tas tassen väska taske torba torebka çanta geantă kabelka laukku'.split(
    ' ',
  ),
);
const CLASS_OF_BAGS = 18;

/** What names a part says whose machine it is for: Boschfilter. */
function namesPart(word: string): boolean {
  const phrase = frameLexicon().next.get(word);
  const isPart = phrase?.roles.has('PART') === true || phrase?.rolesAtHome.has('PART') === true;
  return (isPart && !BAGS.has(word)) || COMPOUND_OF_PART.test(word);
}

/** A short word may end a surname: Guccione. */
const namesGoods = (word: string): boolean =>
  (BAGS.has(word) || word.length >= LEAST_GOODS) &&
  (isTradeWord(word) || isGoodsWord(word)) &&
  !namesPart(word);

interface Part {
  readonly name: string;
  readonly goods: string;
  readonly start: number;
  readonly end: number;
}

/** The name that a word begins or ends with, where the rest of it is goods. */
function nameIn(word: string): Part | undefined {
  for (let cut = word.length - SHORTEST_GOODS; cut >= SHORTEST_GOODS; cut -= 1) {
    const [front, rest] = [word.slice(0, cut), word.slice(cut)];
    if (namesKnown().has(front) && namesGoods(rest)) return { name: front, goods: rest, start: 0, end: cut };
    if (namesKnown().has(rest) && namesGoods(front))
      return { name: rest, goods: front, start: cut, end: word.length };
  }
  return undefined;
}

const isWord = (word: string): boolean => isPlainWord(word) || inDictionary(word, ANY_LANGUAGE, true);

/** Marks of well-known names that a text writes together with what the goods are: nikeshoes, Guccitasche, tenisadidas. */
export const nameAndGoods: NameFinder = {
  find({ field: naming, text }, field, { index }) {
    if (!NAMING_FIELDS.has(naming)) return [];
    return [...text.matchAll(WORDS)].flatMap(({ 0: word, index: at }): readonly FoundMatch[] => {
      const written = word.toLowerCase();
      const part = written.length === word.length ? nameIn(written) : undefined;
      if (!part || isWord(written)) return [];
      const place = { field, start: at + part.start, end: at + part.end };
      const sureness = FAMOUS_NAMES.has(part.name) ? LIKELY : UNSURE;
      const mayBear = ({ mark }: FoundMatch): boolean =>
        !BAGS.has(part.goods) || index.facts(mark).niceClasses.includes(CLASS_OF_BAGS);
      return marksShown(index, part.name, place, { kind: KIND, score: sureness, sureness })
        .filter(mayBear)
        .map((match) => (sureness < LIKELY ? asGuess(match, part.name) : match));
    });
  },
};
