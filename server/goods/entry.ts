import { type Concept, type Form } from './lexicon/format';

/** What one form of the lexicon says. */
export interface Entry {
  readonly concept: Concept;
  readonly form: Form;
  /** Words of a spaced form, characters of a dense one. */
  readonly length: number;
}
