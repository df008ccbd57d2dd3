import { SimpleIndex } from '../simple-index';
import { type MarkFacts, type MarkIndex } from '../types';
import { LanguageModel, type WordCount } from './language-model';

export interface BuildOptions {
  /** Comes back as the version of the index, and with every answer. */
  readonly version: string;
  /** Words of ordinary listings with their counts. */
  readonly languageModel?: Iterable<WordCount>;
}

/** An index over the marks, in memory. */
export function buildIndex(marks: Iterable<MarkFacts>, options: BuildOptions): MarkIndex {
  return new SimpleIndex(marks, options.version, LanguageModel.fromCounts(options.languageModel ?? []));
}
