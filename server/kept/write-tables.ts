import { compileLexicon } from '../goods/compile-lexicon';
import { writeLexicon } from './kept-lexicon';

/** Writes every kept table that is not there yet or was made from other sources. */
export function writeTables(): void {
  writeLexicon(compileLexicon);
}

if (require.main === module) writeTables();
