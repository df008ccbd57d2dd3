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
  let check: string;
  let url: string;

  beforeAll(async () => {
    const [programs, base] = await Promise.all([compileClient(), sharedBordermark()]);
    program = path.join(programs, 'screen-catalogue.js');
    check = path.join(programs, 'check.js');
    url = `${base}/graphql`;
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

  test('writes results in the order of the catalogue, goes on after a kill, and sums up', async () => {
    const folder = temporaryFolder('results');
    const [whole, out, summary] = ['whole', 'out', 'summary'].map((name) => path.join(folder, name));
    const args = (file: string) => [demoSkus, '--url', url, '--out', file, '--summary', summary!];
    expect((await runClient(program, args(whole!))).code).toBe(0);
    const expected = readFileSync(whole!, 'utf8');
    expect(outcomes(expected).map(({ sku }) => sku)).toEqual(skus.map(({ sku }) => sku));

    // As a kill leaves it: five results and half of the sixth.
    const lines = expected.split('\n');
    writeFileSync(out!, `${lines.slice(0, 5).join('\n')}\n${lines[5]!.slice(0, 40)}`);
    const refused = await runClient(program, args(out!));
    expect({ code: refused.code, stderr: refused.stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('--resume'),
    });
    const resumed = await runClient(program, [...args(out!), '--resume']);
    expect(resumed).toMatchObject({ code: 0, stderr: expect.stringContaining('going on after line 5') });
    expect(readFileSync(out!, 'utf8')).toBe(expected);
    expect(JSON.parse(readFileSync(summary!, 'utf8'))).toMatchObject({ total: 14, complete: true });
  });

  test('reads a catalogue in CSV, and names a column that it does not know', async () => {
    const file = path.join(temporaryFolder('csv'), 'catalogue.csv');
    writeFileSync(
      file,
      '\ufeffsku,title,category,hsCode\r\nA,"NIKE shoes, ""white""",Clothing > Shoes,6404.11\r\nB,Wool socks,,\r\n',
    );
    const { code, stdout } = await runClient(program, [file, '--url', url, '--json']);
    expect(code).toBe(0);
    expect(outcomes(stdout).map(({ sku, screening }) => [sku, screening?.verdict])).toEqual([
      ['A', 'BLOCK'],
      ['B', 'CLEAR'],
    ]);
    writeFileSync(file, 'sku,titel\nA,x\n');
    expect(await runClient(program, [file, '--url', url])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('titel'),
    });
  });

  test.each<[args: string[], code: number]>([
    [['--title', 'N1KE running shoes', '--category', 'Clothing > Shoes', '--origin', 'CN'], 20],
    [['--title', 'plain wool socks'], 0],
    [[], 2],
    [['--title', 'x', '--colour', 'red'], 2],
  ])('check %j ends with %d', async (args, code) => {
    expect((await runClient(check, [...args, '--url', url])).code).toBe(code);
  });
});
