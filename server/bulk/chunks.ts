import { BulkChunk } from '../../schema/bulk-chunk';
import { type Row, type Sql } from '../store/store';
import { tableOf } from '../store/table';
import { LinesError } from './errors';

/** Lines of one chunk at most: what a crash makes us do again. */
const CHUNK_LINES = 50;
/** Characters of one chunk at most: what stands in one column. */
const CHUNK_CHARACTERS = 2_000_000;
/** Characters of one line at most: no item that could be screened is longer. */
const LINE_CHARACTERS = 1_000_000;

const chunks = tableOf(BulkChunk);

/** Writes lines as the chunks of an operation, as they come. */
export class ChunkWriter {
  private waiting: string[] = [];
  private characters = 0;
  private position = 0;
  /** Lines taken so far. */
  lines = 0;

  constructor(
    private readonly sql: Sql,
    private readonly operationId: number,
  ) {}

  /** @throws LinesError for a line that is too long */
  async add(line: string): Promise<void> {
    if (line.length > LINE_CHARACTERS)
      throw new LinesError(`Line ${this.lines + 1} is longer than ${LINE_CHARACTERS} characters.`);
    if (this.waiting.length === CHUNK_LINES || this.characters + line.length > CHUNK_CHARACTERS)
      await this.flush();
    this.waiting.push(line);
    this.characters += line.length;
    this.lines += 1;
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    if (this.waiting.length === 0) return;
    await chunks.insert(this.sql, [
      {
        operationId: this.operationId,
        position: this.position,
        firstLine: this.lines - this.waiting.length + 1,
        lineCount: this.waiting.length,
        input: this.waiting.join('\n'),
        output: null,
      },
    ]);
    this.position += 1;
    this.waiting = [];
    this.characters = 0;
  }
}

/** The first chunk of an operation that has no answers yet; null if all have. */
export async function openChunk(sql: Sql, operationId: number): Promise<BulkChunk | null> {
  const [row] = await sql.query<Row>(
    `SELECT ${chunks.select} FROM \`bulk_chunk\` WHERE \`operationId\` = ? AND \`output\` IS NULL ORDER BY \`position\` LIMIT 1`,
    [operationId],
  );
  return row ? chunks.read(row) : null;
}

export async function answerChunk(
  sql: Sql,
  { operationId, position }: BulkChunk,
  output: string,
): Promise<void> {
  await sql.run('UPDATE `bulk_chunk` SET `output` = ? WHERE `operationId` = ? AND `position` = ?', [
    ...[output, operationId, position],
  ]);
}

/** The answers of an operation, in the order of its lines, a chunk at a time. */
export async function* answersOf(sql: Sql, operationId: number): AsyncGenerator<string> {
  for (let after = -1; ;) {
    const [row] = await sql.query<{ position: number; output: string }>(
      'SELECT `position`, `output` FROM `bulk_chunk` WHERE `operationId` = ? AND `position` > ? AND `output` IS NOT NULL ORDER BY `position` LIMIT 1',
      [operationId, after],
    );
    if (!row) return;
    after = Number(row.position);
    yield `${row.output}\n`;
  }
}
