const { readFileSync } = require('node:fs');
const Sequencer = require('@jest/test-sequencer').default;

const ASKS_FOR_TIME = /(?:setTimeout\(|^ *\}?,? *|\}, )(\d+_000)\)/gm;

/** The most time that a test file asks for, in milliseconds; 0 where the usual is enough. */
function askedFor({ path }) {
  const asked = [...readFileSync(path, 'utf8').matchAll(ASKS_FOR_TIME)];
  return Math.max(0, ...asked.map(([, time]) => Number(time.replaceAll('_', ''))));
}

/**
 * Where jest does not know yet how long the files take, as in a fresh clone, it begins with the largest ones. Those that ask for more time
 * than is usual take longest here, and one of them alone at the end leaves all cores but one idle: they come first.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.every(({ duration }) => duration !== undefined)) return sorted;
    const asked = new Map(sorted.map((test) => [test, askedFor(test)]));
    return sorted.sort((one, other) => asked.get(other) - asked.get(one));
  }
};
