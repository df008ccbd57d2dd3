import { readFileSync } from 'node:fs';
import { type ItemParts } from '../screening/item';

/** How a listing uses the brand that it is about; NONE where it is about none. */
export type ListingLabel = 'AS_MARK' | 'REFERENTIAL' | 'DESCRIPTIVE' | 'NONE';

/** A listing with the answer that a person gave. */
export interface LabelledListing {
  readonly id: string;
  /** Tuned on, or only scored. */
  readonly split: 'tune' | 'score';
  /** BCP 47 */
  readonly language: string;
  readonly input: ItemParts;
  readonly label: ListingLabel;
  /** What makes it hard: "plain", "disguised", "referential", … */
  readonly kind: string;
  /** The brand that must be found; null where the label is NONE. */
  readonly brand: string | null;
  /** The words of the title that name the brand; of another field where the title names none. */
  readonly words: readonly string[];
}

/** Reads a set of labelled listings, one JSON object a line. Throws an Error that names the file and the line. */
export function readLabelledListings(file: string): readonly LabelledListing[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as LabelledListing];
      } catch (error) {
        throw new Error(`${file}:${index + 1}: not a JSON object`, { cause: error });
      }
    });
}
