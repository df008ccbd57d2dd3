/**
 * How many brands the screening finds in kinds of disguise that sellers use beyond those of `measure-disguises.ts`: several signs at
 * once, letters of further alphabets, pictures, cut words with digits; for each kind so many brands, the same on each run.
 *   node -r @swc-node/register test/evaluation/tools/measure-further-disguises.ts [mend|report] [list KIND]
 */
import { FURTHER_DISGUISES } from './disguises/further-disguises';
import { FOUND, judge, listWrong, say, table } from './disguises/judge-made';
import { drawnTitles, soldBrands } from './disguises/titles';

const EACH = 120;
const LEAST_LETTERS = 4;

const [half = 'mend', , listed] = process.argv.slice(2);
const brands = soldBrands().filter(({ name }) => name.replace(/ /g, '').length >= LEAST_LETTERS);
const made = Object.entries(FURTHER_DISGUISES)
  .flatMap(([kind, disguise]) => drawnTitles(brands, kind, disguise, EACH))
  .filter((one) => one.half === half)
  .map(judge);

say(`Brands in further disguises (${half}), by kind and length`);
table(made, ({ made: { kind } }) => kind, FOUND);
table(
  made,
  ({ made: { brand } }) => `${Math.min(12, (brand ?? '').replace(/ /g, '').length)} letters`,
  FOUND,
);
if (listed !== undefined) listWrong(made, listed);
