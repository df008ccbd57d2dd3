/**
 * How many marks the screening finds that are filed with what their firm is or makes, where titles use the short name (Gates of Gates
 * Corporation): on their goods, and how often it flags the same words on other goods.
 *   node -r @swc-node/register test/evaluation/tools/measure-short-names.ts [mend|report] [list KIND]
 */
import { FALSE_FLAGS, FOUND, judge, listWrong, say, table } from './disguises/judge-made';
import { shortNameTitles } from './disguises/short-names';

const [half = 'mend', , listed] = process.argv.slice(2);
const made = shortNameTitles()
  .filter((one) => one.half === half)
  .map(judge);
const own = made.filter((one) => one.made.brand !== null);
const others = made.filter((one) => one.made.brand === null);

say(`Short names on goods of the mark (${half})`);
table(own, (one) => one.made.kind, { ...FOUND, ...FALSE_FLAGS });
say('Short names on other goods');
table(others, (one) => one.made.kind, FALSE_FLAGS);
if (listed !== undefined) listWrong(made, listed);
