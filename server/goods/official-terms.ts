import { classifyGoods } from './classify-goods';
import { widenLexicon } from './lexicon';
import { GENERAL, type Language } from './lexicon/format';
import { type Trie } from './trie';

/** A term of an official list, or of many filings, with the class in which they have it. */
export interface OfficialTerm {
  readonly niceClass: number;
  readonly text: string;
  readonly language: Language;
  /** True for a term that was learned from filings: traders wrote it, no office chose it. */
  readonly fromFilings?: boolean;
}

/** How sure an official term is of its class. The lexicon's own terms go before it: they also know the similar group. */
const WEIGHT = 0.9;
/** And a term of filings. */
const FILED_WEIGHT = 0.6;
/** What counts as read already. */
const SURE = 0.6;

/** True if the lexicon reads the term in its class without being told. */
export function isReadAlready({ niceClass, text }: OfficialTerm): boolean {
  const [best] = classifyGoods({ title: text }).classes;
  return best?.niceClass === niceClass && best.confidence >= SURE;
}

/** True if the lexicon reads the text as goods of any class. */
export function isRead(text: string): boolean {
  return (classifyGoods({ title: text }).classes[0]?.confidence ?? 0) >= SURE;
}

/**
 * Widens the lexicon of this process by official terms: they tell the class where no term of its own is met over the same words, and nothing of
 * the similar group. To be called before goods are read, since readings are remembered.
 */
export function addOfficialTerms(terms: Iterable<OfficialTerm>): void {
  const given = [...terms];
  if (given.length > 0) widenLexicon((trie) => addTo(trie, given));
}

function addTo(trie: Trie, terms: readonly OfficialTerm[]): void {
  for (const { fromFilings = false, language, niceClass, text } of terms) {
    const group = `${niceClass}.${GENERAL}`;
    const concept = { id: text, family: -1, niceClass, group, hs: '', covers: false };
    const weight = fromFilings ? FILED_WEIGHT : WEIGHT;
    trie.add(concept, { text, language, weight, exact: false });
  }
}
