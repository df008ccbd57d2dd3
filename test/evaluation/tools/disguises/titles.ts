import { BEAUTY_AND_HOME } from '../../../../seeds/brands/beauty-and-home';
import { readBrandTable } from '../../../../seeds/brands/brand-table';
import { ELECTRONICS } from '../../../../seeds/brands/electronics';
import { FASHION } from '../../../../seeds/brands/fashion';
import { LUXURY } from '../../../../seeds/brands/luxury';
import { TOOLS_AND_VEHICLES } from '../../../../seeds/brands/tools-and-vehicles';
import { TOYS_AND_CHARACTERS } from '../../../../seeds/brands/toys-and-characters';
import { stableNumber, stablePick } from '../../../../seeds/stable-number';
import { commonWordList, languagesOfWord } from '../../../../server/screening/use/common-words';
import { bitOfTag } from '../../../../server/screening/use/common-words';
import { isTradeWord } from '../../../../server/screening/use/listing-words';
import { type DisguiseInput, DISGUISES, disguisedTwice, PAIRINGS } from './disguise';
import {
  goodsPhrases,
  PHRASE_CLASSES,
  TITLE_LANGUAGES,
  type TitleLanguage,
  usualWords,
} from './goods-phrases';

/** A title with a brand disguised in it, or with none (`brand` null; `written` may be a word that is no mark). */
export interface MadeTitle {
  readonly title: string;
  readonly language: TitleLanguage;
  readonly brand: string | null;
  readonly written: string;
  readonly kind: string;
  readonly place: Place;
  /** Half of the brands, by a hash of the name, is there to mend by. */
  readonly half: 'mend' | 'report';
}

export type Place = 'front' | 'middle' | 'end';
const PLACES: readonly Place[] = ['front', 'middle', 'end'];

/** A brand, and a class of its goods for which there are phrases. */
export interface SoldBrand {
  readonly name: string;
  readonly niceClass: number;
}

const LATIN_NAME = /^[\p{Script=Latin}]+(?: [\p{Script=Latin}]+)?$/u;

/** Brands of the own tables of one or two words in Latin letters, for whose first class there are phrases. */
export function soldBrands(): readonly SoldBrand[] {
  const tables = [FASHION, LUXURY, ELECTRONICS, TOYS_AND_CHARACTERS, BEAUTY_AND_HOME, TOOLS_AND_VEHICLES];
  const byName = new Map<string, SoldBrand>();
  for (const table of tables.flat()) {
    const niceClass = table.classes.find((one) => PHRASE_CLASSES.includes(one));
    if (niceClass === undefined) continue;
    for (const { name } of readBrandTable(table))
      if (LATIN_NAME.test(name) && name.length >= 3 && !byName.has(name))
        byName.set(name, { name, niceClass });
  }
  return [...byName.values()];
}

/** One of several, by chance that is the same on each run. */
export const pickOf = <T>(seed: string, of: readonly [T, ...T[]] | readonly T[]): T =>
  of[stablePick(seed, of.length)] as T;

/** A title of goods and usual words with something written at a place of it. */
export function compose(
  written: string,
  niceClass: number,
  language: TitleLanguage,
  place: Place,
  seed: string,
): string {
  const goods = pickOf(`${seed} goods`, goodsPhrases(niceClass, language));
  const usual = usualWords(language);
  const first = pickOf(`${seed} usual`, usual.slice(0, 3));
  const last = pickOf(`${seed} more`, usual.slice(3));
  const capital = goods.charAt(0).toUpperCase() + goods.slice(1);
  const parts = {
    front: [written, goods, first, last],
    middle: [capital, written, first, last],
    end: [capital, first, last, written],
  };
  return parts[place]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** The half of the brands that a name belongs to. */
export const halfOf = (name: string): MadeTitle['half'] =>
  stableNumber(`half ${name}`) % 2 === 0 ? 'mend' : 'report';

/** An everyday word of some language: nobody could see a brand in it by its letters. */
const isWord = (written: string): boolean =>
  languagesOfWord(written.toLowerCase()) !== 0 || isTradeWord(written.toLowerCase());

type Disguise = (input: DisguiseInput) => string | null;

/** A title with the brand in the disguise; none where it cannot wear it. The language and the place are drawn by chance, the same on each run. */
function titleWith({ name, niceClass }: SoldBrand, kind: string, disguise: Disguise): readonly MadeTitle[] {
  const seed = `${name} ${kind}`;
  const language = pickOf(`${seed} language`, TITLE_LANGUAGES);
  const place = pickOf(`${seed} place`, PLACES);
  const written = disguise({ name, language, seed });
  if (written === null || written === name || isWord(written)) return [];
  const title = compose(written, niceClass, language, place, seed);
  return [{ title, language, brand: name, written, kind, place, half: halfOf(name) }];
}

/** One title for each brand and kind of disguise; the language and the place are drawn by chance, the same on each run. */
export function disguisedTitles(brands: readonly SoldBrand[]): readonly MadeTitle[] {
  return brands.flatMap((brand) =>
    Object.entries(DISGUISES).flatMap(([kind, disguise]) => titleWith(brand, kind, disguise)),
  );
}

/** So many titles of each half with brands in a disguise: other brands for each kind, the same on each run. */
export function drawnTitles(
  brands: readonly SoldBrand[],
  kind: string,
  disguise: Disguise,
  each: number,
): readonly MadeTitle[] {
  const drawn = [...brands].sort(
    (a, b) => stableNumber(`${kind} ${a.name}`) - stableNumber(`${kind} ${b.name}`),
  );
  const made = drawn.flatMap((brand) => titleWith(brand, kind, disguise));
  return (['mend', 'report'] as const).flatMap((half) =>
    made.filter((one) => one.half === half).slice(0, each),
  );
}

/** So many titles of each half for each two kinds of disguise that a brand can wear at once. */
export function doublyDisguisedTitles(brands: readonly SoldBrand[], each: number): readonly MadeTitle[] {
  return PAIRINGS.flatMap((pairing) =>
    drawnTitles(
      brands,
      pairing.join(' + '),
      (input) => {
        const written = disguisedTwice(pairing, input);
        const once = pairing.map((one) => DISGUISES[one]?.(input));
        return once.includes(written) ? null : written;
      },
      each,
    ),
  );
}

const capitalised = (text: string): string =>
  text.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());

/** Names as they are written, at the front and inside, in titles with and without capitals: names that are words, and coined ones. */
export function plainTitles(brands: readonly SoldBrand[]): readonly MadeTitle[] {
  return brands.flatMap(({ name, niceClass }) =>
    (['front', 'middle'] as const).flatMap((place) =>
      [false, true].map((capitals): MadeTitle => {
        const kind = `plain: ${isWord(name) ? 'word' : 'coined'}${capitals ? ', capitals' : ''}`;
        const seed = `${name} ${kind} ${place}`;
        const language = pickOf(`${seed} language`, TITLE_LANGUAGES);
        const title = compose(name, niceClass, language, place, seed);
        const [written, said] = capitals ? [capitalised(name), capitalised(title)] : [name, title];
        return { title: said, language, brand: name, written, kind, place, half: halfOf(name) };
      }),
    ),
  );
}

const SYLLABLES = 'ba ko li mer ta vo ni sal du ren pi tra jo fen ga lus wi der ma ros'.split(' ');

/** Titles without a mark: goods alone, with a coined name of nobody, and with an everyday word. */
export function titlesWithoutMark(each: number): readonly MadeTitle[] {
  const words = new Map(
    TITLE_LANGUAGES.map((language) => [
      language,
      [...commonWordList()].filter(
        (word) =>
          word.length > 3 && /^\p{Ll}+$/u.test(word) && (languagesOfWord(word) & bitOfTag(language)) !== 0,
      ),
    ]),
  );
  const made: Readonly<Record<string, (seed: string, language: TitleLanguage) => string>> = {
    goods: () => '',
    coined: (seed) => {
      const count = 2 + stablePick(`${seed} count`, 2);
      const name = Array.from({ length: count }, (_, at) => pickOf(`${seed} ${at}`, SYLLABLES)).join('');
      return name.charAt(0).toUpperCase() + name.slice(1);
    },
    word: (seed, language) => pickOf(seed, words.get(language) ?? []),
  };
  return Object.entries(made).flatMap(([kind, make]) =>
    Array.from({ length: each }, (_, number): MadeTitle => {
      const seed = `none ${kind} ${number}`;
      const language = pickOf(`${seed} language`, TITLE_LANGUAGES);
      const place = pickOf(`${seed} place`, PLACES);
      const written = make(`${seed} made`, language);
      const title = compose(written, pickOf(`${seed} class`, PHRASE_CLASSES), language, place, seed);
      return {
        title,
        language,
        brand: null,
        written,
        kind: `none: ${kind}`,
        place,
        half: halfOf(String(number)),
      };
    }),
  );
}

/** Deletions, so that words one slip apart share one. */
const shortened = (word: string): readonly string[] => [
  word,
  ...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1)),
];

/** Titles with an everyday word of their language that is one slip away from a brand, on goods of the brand. */
export function wordsNearBrands(brands: readonly SoldBrand[]): readonly MadeTitle[] {
  const near = new Map<string, SoldBrand>();
  for (const brand of brands)
    if (brand.name.length > 3) for (const key of shortened(brand.name.toLowerCase())) near.set(key, brand);
  return [...commonWordList()].flatMap((word): readonly MadeTitle[] => {
    if (word.length < 4 || !/^\p{Ll}+$/u.test(word)) return [];
    const key = shortened(word).find((one) => near.has(one));
    const brand = key === undefined ? undefined : near.get(key);
    const language = TITLE_LANGUAGES.find((tag) => (languagesOfWord(word) & bitOfTag(tag)) !== 0);
    if (!brand || !language || brand.name.toLowerCase() === word) return [];
    const seed = `near ${word}`;
    const place = pickOf(`${seed} place`, PLACES);
    const title = compose(word, brand.niceClass, language, place, seed);
    return [
      {
        title,
        language,
        brand: null,
        written: word,
        kind: 'none: word near brand',
        place,
        half: halfOf(brand.name),
      },
    ];
  });
}
