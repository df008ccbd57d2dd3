/**
 * How many disguised brands the screening finds in titles that are made: every brand of the own tables in every kind of
 * disguise, in eight languages, at each place of the title; and how often it flags titles without a mark.
 *   node -r @swc-node/register test/evaluation/tools/measure-disguises.ts [mend|report] [list KIND]
 */
import { FALSE_FLAGS, FOUND, judge, listWrong, type Made, say, table } from './disguises/judge-made';
import {
  disguisedTitles,
  type MadeTitle,
  plainTitles,
  soldBrands,
  titlesWithoutMark,
  wordsNearBrands,
} from './disguises/titles';

const EACH_WITHOUT_MARK = 1500;

const [half = 'mend', , listed] = process.argv.slice(2);

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
if (listed !== undefined) listWrong([...plain, ...disguised, ...bare], listed);
