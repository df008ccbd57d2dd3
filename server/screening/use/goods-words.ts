import { lexicon } from '../../goods/lexicon';
import { brandsByKey } from '../../matching/sign/brand-index';
import { identityKey } from '../../matching/sign/fold';

/**
 * True for a word in lower case that the lexicon of goods has in a language other than English and Chinese; the names of brands that
 * stand for goods (레고) are none.
 */
export function isGoodsWord(word: string): boolean {
  return lexicon().isWordAbroad(word) && brandsByKey(identityKey(word)).length === 0;
}
