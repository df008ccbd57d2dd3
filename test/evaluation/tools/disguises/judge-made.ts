import { type LabelledListing } from '../../../../server/evaluation/labelled-listings';
import { judgeListing, type ListingOutcome } from '../../../../server/evaluation/listings';
import { defaultPolicy } from '../../../../server/law/default-policy';
import { buildIndex } from '../../../../server/matching/index/build-index';
import { itemOf } from '../../../../server/screening/item';
import { NO_PARTY } from '../../../../server/screening/judging/parties';
import { screenItem } from '../../../../server/screening/screen-item';
import { TRADE } from '../../../support/trade';
import { brandRegister } from '../../brand-register';
import { type MadeTitle } from './titles';

const index = buildIndex(brandRegister(), { version: 'disguises' });

export const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** A title that was made, and what the screening says of it. */
export interface Made {
  readonly made: MadeTitle;
  readonly outcome: ListingOutcome;
}

/** Screens a title against every brand of the own register. */
export function judge(made: MadeTitle): Made {
  const input = { title: made.title };
  const listing: LabelledListing = {
    id: made.title,
    language: made.language,
    input,
    label: made.brand === null ? 'NONE' : 'AS_MARK',
    kind: 'disguised',
    brand: made.brand,
    words: [made.written],
    split: 'score',
  };
  const answer = screenItem(
    { item: itemOf(input), route: TRADE, parties: NO_PARTY, policy: defaultPolicy },
    index,
  );
  return { made, outcome: judgeListing(listing, answer) };
}

/** Prints, for each group of the titles and for all of them, the share of which each count holds. */
export function table(
  rows: readonly Made[],
  by: (row: Made) => string,
  counts: Readonly<Record<string, (row: Made) => boolean>>,
): void {
  const groups = new Map<string, Made[]>();
  for (const row of rows) groups.set(by(row), [...(groups.get(by(row)) ?? []), row]);
  for (const [name, group] of [...groups, ['all', rows] as const]) {
    const shares = Object.entries(counts).map(
      ([count, holds]) => `${count} ${(group.filter(holds).length / group.length).toFixed(3)}`,
    );
    say(`  ${name.padEnd(24)} ${String(group.length).padStart(5)}  ${shares.join('  ')}`);
  }
}

export const FOUND = {
  found: ({ outcome }: Made) => outcome.flagged,
  pointed: ({ outcome }: Made) => outcome.pointed,
};
export const FALSE_FLAGS = {
  block: ({ outcome }: Made) => outcome.verdict === 'BLOCK',
  review: ({ outcome }: Made) => outcome.verdict === 'REVIEW',
};

/** One line of what is wrong with the titles of a kind, or of all: a mark that was missed, a flag on none. */
export function listWrong(rows: readonly Made[], kind: string): void {
  for (const { made, outcome } of rows)
    if (made.kind === kind || kind === 'all')
      if (made.brand === null ? outcome.verdict !== 'CLEAR' : !outcome.flagged)
        say(
          [
            made.kind,
            made.brand ?? '',
            made.written,
            made.title,
            outcome.pointed,
            outcome.verdict,
            outcome.use,
            outcome.culprit,
          ].join('\t'),
        );
}
