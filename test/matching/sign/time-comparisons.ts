/** Prints the median time of one comparison of prepared signs, in microseconds. A program: jest's sandbox slows what it runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPairs } from '../../../server/evaluation/read-pairs';
import { comparePrepared, prepareSign } from '../../../server/matching/sign/compare-signs';

const SETS = join(__dirname, '../../evaluation/sets');
const ROUNDS = 12;

const pairs = ['pairs-decided.tsv', 'pairs-documented.tsv']
  .flatMap((file) => readPairs(readFileSync(join(SETS, file), 'utf8'), file))
  .map(({ markA, markB }) => ({
    a: prepareSign({ text: markA }),
    b: prepareSign({ text: markB }),
    mark: { text: markB },
  }));

// The fastest of some rounds: what the comparison costs, not what else the machine was doing.
const times = pairs.map(({ a, b, mark }) => {
  let fastest = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    comparePrepared(a, b, mark);
    fastest = Math.min(fastest, Number(process.hrtime.bigint() - start) / 1000);
  }
  return fastest;
});
times.sort((x, y) => x - y);
console.log(String(times[times.length >> 1]));
