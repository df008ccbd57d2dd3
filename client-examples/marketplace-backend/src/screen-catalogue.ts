import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Progress } from './progress';
import { ResultsFile, verdictOf } from './results-file';
import { screenFile } from './screen-file';
import { heading, rowOf } from './table';

const usage = `screen-catalogue FILE [options]: screens the SKUs of a catalogue, JSONL (one ScreenInput a line) or CSV.
  --out FILE         results as JSONL, one a SKU, in the order of the catalogue; without it a table on stdout
  --resume           go on with a results file where an earlier run ended
  --summary FILE     what came of it, as JSON: counts by verdict, seconds, whether all were screened
  --url URL          GraphQL endpoint (BORDERMARK_URL, default http://127.0.0.1:4000/graphql)
  --concurrency N    questions under way at once, 1 to 64 (default 8)
  --timeout SECONDS  of one question (default 30)
  --fail-on VERDICT  exit code 3 when a SKU is that grave: block or review
  --json             one outcome a line instead of the table
The token, where the server wants one, comes from BORDERMARK_TOKEN.
Exit code: 0 every SKU was screened, 1 some were not, 2 wrong use, 3 see --fail-on.`;

/** Errors that say that the command was called wrongly, by their names. */
const WRONG_USE = new Set(['ResultsExistError', 'ColumnError']);

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
      out: { type: 'string' },
      resume: { type: 'boolean', default: false },
      summary: { type: 'string' },
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

  const results = values.out === undefined ? null : await ResultsFile.open(values.out, values.resume);
  const progress = new Progress(results?.earlier.counts);
  const from = results?.earlier.line ?? 0;
  if (from > 0) process.stderr.write(`going on after line ${from}\n`);
  const endpoint = { url: values.url, token: process.env['BORDERMARK_TOKEN'], timeoutSeconds };
  if (!results && !values.json) await print(heading);
  try {
    for await (const outcome of screenFile(file, endpoint, width, from)) {
      progress.add(verdictOf(outcome));
      if (results) await results.add(outcome);
      else await print(values.json ? JSON.stringify(outcome) : rowOf(outcome));
    }
  } finally {
    await results?.close();
  }
  process.stderr.write(`${progress.summary()}\n`);
  if (values.summary !== undefined)
    await writeFile(values.summary, `${JSON.stringify({ file, ...progress.report() })}\n`);

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
    const isWrongUse =
      error instanceof Error &&
      ((error instanceof TypeError && 'code' in error) || WRONG_USE.has(error.name));
    process.exitCode = isWrongUse ? 2 : 1;
  },
);
