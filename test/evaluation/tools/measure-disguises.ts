/**
 * How many disguised brands the screening finds in titles that are made: every brand of the own tables in every kind of
 * disguise, in eight languages, at each place of the title; and how often it flags titles without a mark.
 *   node -r @swc-node/register test/evaluation/tools/measure-disguises.ts [mend|report] [list KIND]
 */
import { type LabelledListing } from '../../../server/evaluation/labelled-listings';
import { judgeListing, type ListingOutcome } from '../../../server/evaluation/listings';
import { defaultPolicy } from '../../../server/law/default-policy';
import { buildIndex } from '../../../server/matching/index/build-index';
import { itemOf } from '../../../server/screening/item';
import { NO_PARTY } from '../../../server/screening/judging/parties';
import { screenItem } from '../../../server/screening/screen-item';
import { brandRegister } from '../brand-register';
import {
  disguisedTitles,
  type MadeTitle,
  plainTitles,
  soldBrands,
  titlesWithoutMark,
  wordsNearBrands,
} from './disguises/titles';
import { TRADE } from '../../support/trade';

const EACH_WITHOUT_MARK = 1500;

const index = buildIndex(brandRegister(), { version: 'disguises' });
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const [half = 'mend', , listed] = process.argv.slice(2);

interface Made {
  readonly made: MadeTitle;
  readonly outcome: ListingOutcome;
}

function judge(made: MadeTitle): Made {
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

function table(
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

const FOUND = {
  found: ({ outcome }: Made) => outcome.flagged,
  pointed: ({ outcome }: Made) => outcome.pointed,
};
const FALSE_FLAGS = {
  block: ({ outcome }: Made) => outcome.verdict === 'BLOCK',
  review: ({ outcome }: Made) => outcome.verdict === 'REVIEW',
};

const brands = soldBrands();
const ofHalf = (made: readonly MadeTitle[]): readonly Made[] =>
  made.filter((one) => one.half === half).map(judge);
const plain = ofHalf(plainTitles(brands));
const disguised = ofHalf(disguisedTitles(brands));
const bare = ofHalf([...titlesWithoutMark(EACH_WITHOUT_MARK), ...wordsNearBrands(brands)]);

say(`Plain names (${half})`);
table(plain, ({ made }) => `${made.kind}, ${made.place}`, FOUND);
say(`Disguised brands (${half}), by kind, length and place`);
table(disguised, ({ made }) => made.kind, FOUND);
table(disguised, ({ made }) => `${Math.min(12, (made.brand ?? '').replace(/ /g, '').length)} letters`, FOUND);
table(disguised, ({ made }) => made.place, FOUND);
table(disguised, ({ made }) => made.language, FOUND);
say('Titles without a mark');
table(bare, ({ made }) => made.kind, FALSE_FLAGS);
if (listed !== undefined)
  for (const { made, outcome } of [...plain, ...disguised, ...bare])
    if (made.kind === listed || listed === 'all')
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
