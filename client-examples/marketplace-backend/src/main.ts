import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { Progress } from './progress';
import { screenFile } from './screen-file';
import { heading, rowOf } from './table';

const usage = `screen-jsonl FILE [options]: screens the SKUs of a JSONL file, one ScreenInput a line.
  --url URL          GraphQL endpoint (BORDERMARK_URL, default http://127.0.0.1:4000/graphql)
  --concurrency N    questions under way at once, 1 to 64 (default 8)
  --timeout SECONDS  of one question (default 30)
  --fail-on VERDICT  exit code 3 when a SKU is that grave: block or review
  --json             one outcome a line instead of the table
The token, where the server wants one, comes from BORDERMARK_TOKEN.
Exit code: 0 every SKU was screened, 1 some were not, 2 wrong use, 3 see --fail-on.`;

/** Waits when the reader of stdout is slower than we are. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string', default: process.env['BORDERMARK_URL'] ?? 'http://127.0.0.1:4000/graphql' },
      concurrency: { type: 'string', default: '8' },
      timeout: { type: 'string', default: '30' },
      'fail-on': { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [file, ...others] = positionals;
  const [width, timeoutSeconds] = [Number(values.concurrency), Number(values.timeout)];
  const failOn = values['fail-on']?.toUpperCase();
  if (values.help) {
    await print(usage);
    return 0;
  }
  const isUsable = Number.isInteger(width) && width >= 1 && width <= 64 && timeoutSeconds > 0;
  if (!file || others.length > 0 || !isUsable || !['BLOCK', 'REVIEW', undefined].includes(failOn)) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }

  const progress = new Progress();
  const endpoint = { url: values.url, token: process.env['BORDERMARK_TOKEN'], timeoutSeconds };
  if (!values.json) await print(heading);
  for await (const outcome of screenFile(file, endpoint, width)) {
    progress.add(outcome.screening?.verdict ?? 'ERROR');
    await print(values.json ? JSON.stringify(outcome) : rowOf(outcome));
  }
  process.stderr.write(`${progress.summary()}\n`);

  const { BLOCK, REVIEW, ERROR } = progress.counts;
  if (ERROR > 0) return 1;
  const isTooGrave = (failOn !== undefined && BLOCK > 0) || (failOn === 'REVIEW' && REVIEW > 0);
  return isTooGrave ? 3 : 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof TypeError && 'code' in error ? 2 : 1;
  },
);
