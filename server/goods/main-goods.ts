import { isHeadFirst } from './inflect';
import { type PlacedTerm } from './phrases';
import { languageOf } from './scan';

/** True where a term is one of the general nouns, which say little of what the goods are. */
export function isGeneral(term: PlacedTerm): boolean {
  return term.hit.entries.every((entry) => entry.concept.family < 0);
}

/** The term that says what the goods are: the deciding noun of the first phrase that has one. */
export function headOf(terms: readonly PlacedTerm[]): PlacedTerm | undefined {
  const heads = terms.filter((term) => term.role === 'HEAD');
  const telling = heads.filter((term) => !isGeneral(term));
  const [first] = telling;
  if (!first) return heads.at(-1) ?? terms[0];
  if (isHeadFirst(languageOf(first.hit))) return first;
  return telling.filter((term) => term.phrase === first.phrase).at(-1);
}
