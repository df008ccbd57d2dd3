import { type Readable } from 'node:stream';

/** Bytes by which a format is told. */
const HEAD = 65_536;

/** The beginning of a document, as text by its byte order mark. */
export function headText(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return head.toString('utf16le');
  const utf16be = head[0] === 0xfe && head[1] === 0xff;
  return utf16be ? new TextDecoder('utf-16be').decode(head) : head.toString('utf8');
}

/** The first bytes of a stream, and all of them again. */
export async function peek(stream: Readable): Promise<{ head: Buffer; all: AsyncIterable<Buffer> }> {
  const pieces = (stream as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  for (let size = 0; size < HEAD;) {
    const next = await pieces.next();
    if (next.done) break;
    first.push(next.value);
    size += next.value.length;
  }
  async function* again(): AsyncGenerator<Buffer> {
    yield* first;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  }
  return { head: Buffer.concat(first).subarray(0, HEAD), all: again() };
}
