import { CLASS_25 } from './class-25';
import { type ClassLexicon } from './format';

/** Every table of the lexicon, by class. */
export const TABLES: readonly ClassLexicon[] = [CLASS_25];
