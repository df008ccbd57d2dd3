import { compileLexicon } from './goods/compile-lexicon';
import { writeLexicon } from './kept/kept-lexicon';
import { keptTables } from './kept/kept-tables';
import { COMMON_WORDS } from './screening/use/common-words';
import { DICTIONARIES } from './screening/use/dictionary';

/** Writes every kept table that is not there yet or was made from other sources. */
export function writeTables(): void {
  writeLexicon(compileLexicon);
  keptTables.keep(COMMON_WORDS);
  for (const [, dictionary] of DICTIONARIES) keptTables.keep(dictionary);
}

if (require.main === module) writeTables();
