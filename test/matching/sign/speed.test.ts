import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The promise, in microseconds. */
const MEDIAN_LIMIT = 30;

describe('the speed of a comparison', () => {
  it('is 30 µs or less in the median for signs that are prepared', () => {
    const program = join(__dirname, 'time-comparisons.ts');
    const printed = execFileSync(process.execPath, ['-r', '@swc-node/register', program], {
      encoding: 'utf8',
    });
    const median = Number(printed.trim());
    expect(median).toBeGreaterThan(0);
    expect(median).toBeLessThanOrEqual(MEDIAN_LIMIT);
  });
});
