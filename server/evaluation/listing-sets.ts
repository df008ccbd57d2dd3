import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ItemParts } from '../screening/item';
import { type ScreeningAnswer } from '../screening/screen-item';
import { readLabelledListings } from './labelled-listings';
import { evaluateListings, type ListingMeasures, type ListingOutcome, measureListings } from './listings';

/** What the listings of a directory show. */
export interface ListingReport {
  /** `file/split`, `all/split` and `all/split/language`. */
  readonly measures: Readonly<Record<string, ListingMeasures>>;
  readonly outcomes: readonly ListingOutcome[];
}

const LISTING_FILE = /^listings.*\.jsonl$/;

function roundedTo4({ listings, ...shares }: ListingMeasures): ListingMeasures {
  const rounded = Object.entries(shares).map(([name, share]) => [name, Math.round(share * 10_000) / 10_000]);
  return { listings, ...(Object.fromEntries(rounded) as Omit<ListingMeasures, 'listings'>) };
}

/**
 * Screens every `listings*.jsonl` of a directory and sums the outcomes up, the tuned part apart from the scored one.
 * Throws an Error that names the file and line of a row that is no JSON, or the directory if it holds no such file.
 */
export function evaluateListingSets(
  directory: string,
  screen: (input: ItemParts) => ScreeningAnswer,
): ListingReport {
  const files = readdirSync(directory)
    .filter((name) => LISTING_FILE.test(name))
    .sort();
  if (files.length === 0) throw new Error(`${directory} holds no file listings*.jsonl.`);
  const groups = new Map<string, ListingOutcome[]>();
  const add = (name: string, outcome: ListingOutcome): void => {
    const group = groups.get(name);
    if (group) group.push(outcome);
    else groups.set(name, [outcome]);
  };
  const outcomes = files.flatMap((file) => {
    const judged = evaluateListings(readLabelledListings(join(directory, file)), screen);
    for (const outcome of judged) add(`${file.replace(/\.jsonl$/, '')}/${outcome.listing.split}`, outcome);
    return judged;
  });
  for (const outcome of outcomes) {
    const { split, language } = outcome.listing;
    add(`all/${split}`, outcome);
    add(`all/${split}/${language}`, outcome);
  }
  const measures = [...groups].map(([name, group]) => [name, roundedTo4(measureListings(group))] as const);
  return { measures: Object.fromEntries(measures.sort(([a], [b]) => (a < b ? -1 : 1))), outcomes };
}

/** True where the screening got a listing wrong. */
export function isWrong({ listing, flagged, verdict }: ListingOutcome): boolean {
  return listing.label === 'AS_MARK' ? !flagged : verdict !== 'CLEAR';
}
