const fs = require('node:fs');
const path = require('node:path');

/**
 * Says at the end of a run which suites were left out and why, and ends with one line that machines can read:
 * `N passed, N failed, N skipped`, counting tests; a test file that could not even start counts as one failed.
 */
module.exports = class LeftOutReporter {
  constructor(globalConfig) {
    this.isQuiet = globalConfig.json;
    this.leftOut = [];
  }

  // The global teardown deletes the run's folder before onRunComplete: read what it holds while files still finish.
  onTestFileResult() {
    const file = path.join(process.env.BORDERMARK_TEST_RUN, 'left-out.jsonl');
    if (fs.existsSync(file))
      this.leftOut = fs
        .readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
  }

  onRunComplete(_contexts, results) {
    const passed = results.numPassedTests;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const lines = [...sentences(this.leftOut), `${passed} passed, ${failed} failed, ${skipped} skipped`];
    if (process.env.BORDERMARK_COUNTS)
      fs.appendFileSync(process.env.BORDERMARK_COUNTS, `${passed} ${failed} ${skipped}\n`);
    // jest prints its own summary after every reporter: only at exit is a line surely the last.
    if (!this.isQuiet) process.once('exit', () => console.log(lines.join('\n')));
  }
};

/** "MariaDB: mariadbd not found: 2 suites left out: store on MariaDB; pages on MariaDB" */
function sentences(leftOut) {
  const groups = new Map();
  for (const { backend, why, suite } of leftOut) {
    const reason = `${backend}: ${why}`;
    groups.set(reason, [...(groups.get(reason) ?? []), suite]);
  }
  return [...groups].map(([reason, suites]) => {
    const count = `${suites.length} ${suites.length === 1 ? 'suite' : 'suites'}`;
    return `${reason}: ${count} left out: ${suites.join('; ')}`;
  });
}
