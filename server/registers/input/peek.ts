import { type Readable } from 'node:stream';

/** Bytes by which a format is told. */
const HEAD = 65_536;

/** The beginning of a document, as text by its byte order mark, or by how XML begins in UTF-16 without one. */
export function headText(head: Buffer): string {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
    return head.toString('utf16le');
  const utf16be = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
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
