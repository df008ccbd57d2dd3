import { type Form } from '../../goods/lexicon/format';
import { readTranslations } from '../../goods/lexicon/translations';
import { readVocabularies } from '../../goods/lexicon/vocabularies';
import { brandsByKey } from '../../matching/sign/brand-index';
import { identityKey } from '../../matching/sign/fold';

let goodsWords: ReadonlySet<string> | undefined;

/** Words of the lexicon's terms in other languages; the names of brands that stand for goods (레고) are none. */
function buildGoodsWords(): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (forms: readonly Form[]): void => {
    for (const { text } of forms)
      for (const word of text.toLowerCase().split(' '))
        if (brandsByKey(identityKey(word)).length === 0) words.add(word);
  };
  readTranslations((_class, _english, forms) => add(forms));
  readVocabularies((_group, forms) => add(forms));
  return words;
}

/** True for a word in lower case that the lexicon of goods has in a language other than English and Chinese. */
export function isGoodsWord(word: string): boolean {
  return (goodsWords ??= buildGoodsWords()).has(word);
}
