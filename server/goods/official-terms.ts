import { classifyGoods } from './classify-goods';
import { GENERAL, lexicon } from './lexicon';
import { type Language } from './lexicon/format';

/** A term of an official list, with the class in which the list has it. */
export interface OfficialTerm {
  readonly niceClass: number;
  readonly text: string;
  readonly language: Language;
}

/** How sure an official term is of its class. The lexicon's own terms go before it: they also know the similar group. */
const WEIGHT = 0.9;
/** What counts as read already. */
const SURE = 0.6;

/** True if the lexicon reads the term in its class without being told. */
export function isReadAlready({ niceClass, text }: OfficialTerm): boolean {
  const [best] = classifyGoods({ title: text }).classes;
  return best?.niceClass === niceClass && best.confidence >= SURE;
}

/**
 * Widens the lexicon of this process by official terms: they tell the class where no term of its own is met over the same words, and nothing of
 * the similar group. To be called before goods are read, since readings are remembered.
 */
export function addOfficialTerms(terms: Iterable<OfficialTerm>): void {
  const { trie } = lexicon();
  for (const { language, niceClass, text } of terms) {
    const group = `${niceClass}.${GENERAL}`;
    const concept = { id: text, family: -1, niceClass, group, hs: '', covers: false };
    trie.add(concept, { text, language, weight: WEIGHT, exact: false });
  }
}
