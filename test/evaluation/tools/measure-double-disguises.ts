/**
 * How many brands the screening finds that wear two disguises at once: every two kinds that go together, on brands of the own
 * tables, in eight languages, at each place of the title. Names of three letters are left out: two disguises leave nothing of them.
 *   node -r @swc-node/register test/evaluation/tools/measure-double-disguises.ts [mend|report] [list KIND]
 */
import { FOUND, judge, listWrong, say, table } from './disguises/judge-made';
import { doublyDisguisedTitles, soldBrands } from './disguises/titles';

const EACH = 40;
const LEAST_LETTERS = 4;

const [half = 'mend', , listed] = process.argv.slice(2);
const brands = soldBrands().filter(({ name }) => name.replace(/ /g, '').length >= LEAST_LETTERS);
const made = doublyDisguisedTitles(brands, EACH)
  .filter((one) => one.half === half)
  .map(judge);

say(`Brands in two disguises (${half}), by pairing, kind and length`);
table(made, ({ made: { kind } }) => kind, FOUND);
for (const kind of new Set(made.flatMap(({ made: one }) => one.kind.split(' + '))))
  table(
    made.filter(({ made: one }) => one.kind.split(' + ').includes(kind)),
    () => `${kind} and another`,
    FOUND,
  );
table(
  made,
  ({ made: { brand } }) => `${Math.min(12, (brand ?? '').replace(/ /g, '').length)} letters`,
  FOUND,
);
if (listed !== undefined) listWrong(made, listed);
