/**
 * What one comparison of two marks costs, in microseconds: `npm run bench:compare [-- --pairs N] [-- --json]`.
 *
 * Cold are names that were never read before: each name stands in one pair, each pair is compared once. Prepared are the same
 * pairs with both signs read. Two kinds of pairs: brand names at random, which have hardly anything in common, and the pairs of
 * the evaluation sets, whose names are alike or in other scripts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPairs } from '../../server/evaluation/read-pairs';
import { comparePrepared, compareSigns, prepareSign } from '../../server/matching/sign/compare-signs';
import { brandRegister } from '../evaluation/brand-register';
import { Seeded } from './seeded';
import { percentile } from './timing';

type Names = readonly [a: string, b: string];

const SEED = 20261126;
const SETS = join(__dirname, '../evaluation/sets');
/** Pairs of other names that are compared first, so that nothing measured is the compiler's work. */
const WARM_UP = 3_000;
/** Prepared signs can be compared again: the middle of some rounds is what it costs, not what else the machine did. */
const ROUNDS = 5;

const ascending = (x: number, y: number): number => x - y;
const microseconds = (start: number): number => (performance.now() - start) * 1000;

/** Pairs of brand names, no name in two of them. */
function randomPairs(): Names[] {
  const random = new Seeded(SEED);
  const names = brandRegister().map(({ text }) => text);
  for (let at = names.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [names[at], names[other]] = [names[other]!, names[at]!];
  }
  return Array.from({ length: names.length >> 1 }, (_, at): Names => [names[2 * at]!, names[2 * at + 1]!]);
}

/** Pairs of the sets whose names occur in no earlier pair. */
function setPairs(): Names[] {
  const seen = new Set<string>();
  return readdirSync(SETS)
    .filter((file) => file.startsWith('pairs-'))
    .flatMap((file) => readPairs(readFileSync(join(SETS, file), 'utf8'), file))
    .filter(({ markA, markB }) => {
      const fresh = !seen.has(markA) && !seen.has(markB);
      seen.add(markA).add(markB);
      return fresh;
    })
    .map(({ markA, markB }): Names => [markA, markB]);
}

function timeCold(pairs: readonly Names[]): number[] {
  return pairs.map(([a, b]) => {
    const start = performance.now();
    compareSigns({ text: a }, { text: b });
    return microseconds(start);
  });
}

function timePrepared(pairs: readonly Names[]): number[] {
  const signs = pairs.map(
    ([a, b]) => [prepareSign({ text: a }), prepareSign({ text: b }), { text: b }] as const,
  );
  const round = (): number[] =>
    signs.map(([a, b, mark]) => {
      const start = performance.now();
      comparePrepared(a, b, mark);
      return microseconds(start);
    });
  const rounds = Array.from({ length: ROUNDS }, round);
  return signs.map((_, at) => rounds.map((times) => times[at]!).sort(ascending)[ROUNDS >> 1]!);
}

function figures(times: number[]): Readonly<Record<string, number>> {
  times.sort(ascending);
  const at = (part: number): number => Number(percentile(times, part).toFixed(1));
  const mean = Number((times.reduce((sum, time) => sum + time, 0) / times.length).toFixed(1));
  return { pairs: times.length, median: at(0.5), p90: at(0.9), p99: at(0.99), mean };
}

const { values } = parseArgs({
  options: { pairs: { type: 'string', default: '10000' }, json: { type: 'boolean', default: false } },
});
const all = randomPairs();
const measured = all.slice(WARM_UP, WARM_UP + Number(values.pairs));
const sets = setPairs();
timeCold(all.slice(0, WARM_UP));
timePrepared(all.slice(0, WARM_UP));
const report = {
  brandsCold: figures(timeCold(measured)),
  setsCold: figures(timeCold(sets)),
  brandsPrepared: figures(timePrepared(measured)),
  setsPrepared: figures(timePrepared(sets)),
};
console.log(values.json ? JSON.stringify(report) : '');
if (!values.json) console.table(report);
