import { createReadStream, existsSync } from 'node:fs';
import { type FileHandle, open, truncate } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { type Outcome } from './screen-file';

/** What a results file held when it was opened again. */
export interface Earlier {
  /** Line of the catalogue up to which there are results; 0 at the beginning. */
  readonly line: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** The file is there already and nobody asked to go on with it. */
export class ResultsExistError extends Error {
  override readonly name = 'ResultsExistError';
}

/** The verdict of an outcome, as it is counted. */
export const verdictOf = ({ screening }: Pick<Outcome, 'screening'>) => screening?.verdict ?? 'ERROR';

/** One outcome a line. A run that was killed leaves at most half a line, which is cut off when the next one goes on. */
export class ResultsFile {
  private constructor(
    private readonly file: FileHandle,
    readonly earlier: Earlier,
  ) {}

  /** @throws ResultsExistError unless the file is new or `resume` is asked for */
  static async open(path: string, resume: boolean): Promise<ResultsFile> {
    if (existsSync(path) && !resume)
      throw new ResultsExistError(`${path} is there already: --resume goes on with it, or remove it first.`);
    const earlier = existsSync(path) ? await readBack(path) : { line: 0, counts: new Map<string, number>() };
    return new ResultsFile(await open(path, 'a'), earlier);
  }

  async add(outcome: Outcome): Promise<void> {
    await this.file.appendFile(`${JSON.stringify(outcome)}\n`);
  }

  async close(): Promise<void> {
    await this.file.sync();
    await this.file.close();
  }
}

/** Reads the whole lines of an earlier run and cuts off what follows the last of them. */
async function readBack(path: string): Promise<Earlier> {
  const counts = new Map<string, number>();
  let [line, bytes] = [0, 0];
  for await (const text of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    const outcome = parse(text);
    if (!outcome) break;
    line = outcome.line;
    bytes += Buffer.byteLength(text) + 1;
    counts.set(verdictOf(outcome), (counts.get(verdictOf(outcome)) ?? 0) + 1);
  }
  await truncate(path, bytes);
  return { line, counts };
}

function parse(text: string): Outcome | undefined {
  try {
    return JSON.parse(text) as Outcome;
  } catch {
    return undefined;
  }
}
