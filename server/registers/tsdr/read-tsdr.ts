import { InputError } from '../input/input-errors';
import { type SourceRecord } from '../trademark-record';
import { readTsdrCase, serialOf } from './tsdr-case';

/** The most bytes of one answer: TSDR gives some dozens of cases at a time. */
const LIMIT = 64_000_000;
const RAW = 10_000;

/**
 * The answer of the USPTO's TSDR on the status of cases, in JSON: `{"trademarks": […]}` for one number, `{"transactionList": [{"trademarks":
 * […]}]}` for several. One document, read as a whole.
 * @throws InputError for a document that is damaged, too large or another answer
 */
export async function* readTsdr(
  bytes: AsyncIterable<Buffer>,
  file: string,
): AsyncGenerator<readonly SourceRecord[]> {
  const document = parse(await whole(bytes, file), file);
  for (const [path, one] of casesIn(document, file)) {
    const result = readTsdrCase(one);
    if ('record' in result) yield [{ line: 1, path, record: result.record }];
    else {
      const serial = serialOf(one);
      const key = serial === null ? {} : { key: { office: 'US', applicationNumber: serial } };
      yield [{ line: 1, path, refusals: result.refusals, raw: JSON.stringify(one).slice(0, RAW), ...key }];
    }
  }
}

async function whole(bytes: AsyncIterable<Buffer>, file: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size > LIMIT)
      throw new InputError(`${file} is larger than ${LIMIT} bytes; ask TSDR for fewer cases at a time.`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function parse(bytes: Buffer, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new InputError(
      `${file} is no JSON in UTF-8: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

type Placed = readonly [path: string, one: unknown];

/** The cases of an answer, each with its path in the document. */
function casesIn(document: unknown, file: string): readonly Placed[] {
  const listed = listIn(document, 'trademarks', '');
  const answers = listIn(document, 'transactionList', '');
  const cases = listed ?? answers?.flatMap(([path, one]) => listIn(one, 'trademarks', `${path}/`) ?? []);
  if (cases) return cases;
  throw new InputError(
    `${file} is no status answer of TSDR: it has neither "trademarks" nor "transactionList".`,
  );
}

function listIn(object: unknown, name: string, before: string): readonly Placed[] | null {
  if (typeof object !== 'object' || object === null) return null;
  const list = (object as Readonly<Record<string, unknown>>)[name];
  return Array.isArray(list) ? list.map((one, at): Placed => [`${before}${name}[${at + 1}]`, one]) : null;
}
