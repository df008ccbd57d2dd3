import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { runFolder } from './run-folder';

/** One suite that could not run on this machine. Read by left-out-reporter.cjs. */
export interface LeftOut {
  /** What was missing, as people call it: "MariaDB". */
  readonly backend: string;
  /** Why it was missing: "mariadbd not found". */
  readonly why: string;
  readonly suite: string;
}

/** With BORDERMARK_REQUIRE_ALL=1 (CI) a suite that cannot run is a failure. */
const requireAll = () => process.env['BORDERMARK_REQUIRE_ALL'] === '1';

/**
 * A `describe` for a suite that needs something the machine may lack. When it is missing the suite is skipped and named at
 * the end of the run, never silently dropped.
 */
export function describeNeeding(
  backend: string,
  why: string | undefined,
  suite: string,
  body: () => void,
): void {
  if (why === undefined) {
    describe(suite, body);
    return;
  }
  const leftOut: LeftOut = { backend, why, suite };
  appendFileSync(path.join(runFolder(), 'left-out.jsonl'), `${JSON.stringify(leftOut)}\n`);
  describe.skip(suite, body);
  if (requireAll()) {
    test(`${suite} is not left out`, () => {
      throw new Error(`${backend}: ${why}, and BORDERMARK_REQUIRE_ALL=1 asks for every suite.`);
    });
  }
}
