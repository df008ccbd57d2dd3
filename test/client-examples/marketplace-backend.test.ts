import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sharedBordermark } from '../support/bordermark-server';
import { compileClient, demoSkus, runClient } from '../support/marketplace-client';
import { temporaryFolder } from '../support/run-folder';

/** One line of `--json`. */
interface Outcome {
  readonly line: number;
  readonly sku: string;
  readonly screening?: {
    readonly verdict: string;
    readonly findings: readonly {
      readonly reason: string;
      readonly spans: readonly { text: string; start: number; end: number }[];
    }[];
  };
  readonly problem?: string;
}

const outcomes = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Outcome);
const skus = readFileSync(demoSkus, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { sku: string; title: string });

describe('the marketplace back end against the real server', () => {
  let program: string;
  let url: string;

  beforeAll(async () => {
    [program, url] = await Promise.all([
      compileClient(),
      sharedBordermark().then((base) => `${base}/graphql`),
    ]);
  }, 180_000);

  test('prints a row for every SKU, in the order of the file, and says that all were screened', async () => {
    const { code, stdout, stderr } = await runClient(program, [demoSkus, '--url', url]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^14 SKUs in .* 0 ERROR\n$/m),
    });
    const [heading, ...rows] = stdout.trim().split('\n');
    expect(heading).toMatch(/^SKU +VERDICT +REASON +WORDS +WHY/);
    expect(rows.map((row) => row.split(' ')[0])).toEqual(skus.map(({ sku }) => sku));
  });

  test('tells the sneaker that uses a name from the one that does not, with the words and where they stand', async () => {
    const { stdout } = await runClient(program, [demoSkus, '--url', url, '--json']);
    const bySku = new Map(outcomes(stdout).map((outcome) => [outcome.sku, outcome.screening]));
    const verdicts = Object.fromEntries([...bySku].map(([sku, screening]) => [sku, screening?.verdict]));
    expect(verdicts).toMatchObject({
      'SHOE-001': 'BLOCK',
      'SHOE-002': 'BLOCK',
      'SHOE-003': 'BLOCK',
      'SHOE-005': 'CLEAR',
      'CASE-001': 'CLEAR',
      'BAG-001': 'BLOCK',
      'BAG-002': 'CLEAR',
      'SOCK-001': 'CLEAR',
    });
    const span = bySku.get('SHOE-001')?.findings[0]?.spans[0];
    expect(span).toMatchObject({ text: 'NIKE', start: 0, end: 4 });
  });

  test('puts an error in the place of a bad line, screens the others, and ends with 1', async () => {
    const file = path.join(temporaryFolder('skus'), 'mixed.jsonl');
    writeFileSync(
      file,
      [
        '{"sku":"A","title":"Cotton socks"}',
        '{"sku":',
        '',
        '{"sku":"C"}',
        '{"sku":"D","title":""}',
        '{"sku":"E","title":"Wool hat"}',
      ].join('\n'),
    );
    const { code, stdout } = await runClient(program, [file, '--url', url, '--json']);
    expect(code).toBe(1);
    expect(
      outcomes(stdout).map(({ line, sku, problem }) => ({ line, sku, failed: problem !== undefined })),
    ).toEqual([
      { line: 1, sku: 'A', failed: false },
      { line: 2, sku: 'line 2', failed: true },
      { line: 4, sku: 'line 4', failed: true },
      { line: 5, sku: 'D', failed: true },
      { line: 6, sku: 'E', failed: false },
    ]);
  });

  test('fails a pipeline on request when a SKU must not be dispatched', async () => {
    const { code } = await runClient(program, [demoSkus, '--url', url, '--fail-on', 'block']);
    expect(code).toBe(3);
  });

  test('stops when the server would refuse every SKU', async () => {
    const { code, stderr } = await runClient(program, [demoSkus, '--url', url], 'not-a-token');
    expect(code).toBe(1);
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/\bat .*\.js:\d+/);
  });
});
