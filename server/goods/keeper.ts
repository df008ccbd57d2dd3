import { type LexiconColumns } from './compile-lexicon';

/** Hands out the lexicon as `compile` would make it: from where it is kept, or made by it. */
export type LexiconKeeper = (compile: () => LexiconColumns) => LexiconColumns;

let keeper: LexiconKeeper = (compile) => compile();

/** Says who keeps the lexicon; to be called before it is first asked for. */
export function keepLexicon(by: LexiconKeeper): void {
  keeper = by;
}

/** The lexicon from its keeper; compiled where there is none. */
export function keptLexicon(compile: () => LexiconColumns): LexiconColumns {
  return keeper(compile);
}
