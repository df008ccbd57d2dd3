import { ScreenSkuDocument, type ScreenSkuQuery } from './gql/graphql';
import { ask, type Endpoint, RefusedError } from './graphql-client';
import { inOrder } from './in-order';
import { readCsv } from './read-csv';
import { readSkus, type SkuLine } from './read-skus';

type Screening = ScreenSkuQuery['screen'];

/** What became of one line of the file. */
export interface Outcome {
  readonly line: number;
  readonly sku: string;
  readonly screening?: Screening;
  /** Why there is no screening. */
  readonly problem?: string;
}

/** Refusals that would meet every SKU alike: no use in asking for the others. */
const hopeless = new Set(['UNAUTHENTICATED', 'FORBIDDEN', '401', '403', '404', 'GRAPHQL_VALIDATION_FAILED']);

/**
 * Screens every SKU of a catalogue, CSV by its name or else JSONL; outcomes come in the order of the lines, none is lost.
 * @param after the line behind which to begin
 * @throws RefusedError when the server would refuse every SKU; Error when the file cannot be read
 */
export function screenFile(
  file: string,
  endpoint: Endpoint,
  width: number,
  after = 0,
): AsyncGenerator<Outcome> {
  const lines = file.toLowerCase().endsWith('.csv') ? readCsv(file) : readSkus(file);
  return inOrder(behind(lines, after), width, (line) => screenLine(line, endpoint));
}

async function* behind(lines: AsyncIterable<SkuLine>, after: number): AsyncGenerator<SkuLine> {
  for await (const line of lines) if (line.line > after) yield line;
}

async function screenLine({ line, item, problem }: SkuLine, endpoint: Endpoint): Promise<Outcome> {
  const sku = item?.sku ?? `line ${line}`;
  if (!item) return { line, sku, problem };
  try {
    const { screen } = await ask(endpoint, ScreenSkuDocument, { input: item });
    return { line, sku, screening: screen };
  } catch (error) {
    if (error instanceof RefusedError && hopeless.has(error.code)) throw error;
    return { line, sku, problem: error instanceof Error ? error.message : String(error) };
  }
}
