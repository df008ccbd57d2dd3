import { lexicon } from '../../goods/lexicon';
import { isBrandName } from '../../matching/sign/brand-index';

/**
 * True for a word in lower case that the lexicon of goods has in a language other than English and Chinese; the names of brands that
 * stand for goods (레고) are none.
 */
export function isGoodsWord(word: string): boolean {
  return lexicon().isWordAbroad(word) && !isBrandName(word);
}
