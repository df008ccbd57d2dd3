import { join } from 'node:path';
import { type LexiconColumns } from '../goods/compile-lexicon';
import { keepLexicon } from '../goods/keeper';
import { keptTables, type TableOf } from './kept-tables';

/** The compiled lexicon of goods, which is made from its own core alone. */
const lexiconBy = (make: () => LexiconColumns): TableOf<LexiconColumns> => ({
  name: 'lexicon',
  sources: () => [join(__dirname, '../goods')],
  make,
});

/** From now on this thread reads the lexicon from its file, as long as nothing has changed in what it is made from. */
export function useKeptLexicon(): void {
  keepLexicon((compile) => keptTables.get(lexiconBy(compile)));
}

/** Writes the lexicon to its file unless it is there. */
export function writeLexicon(compile: () => LexiconColumns): void {
  keptTables.keep(lexiconBy(compile));
}
