import { LinesError } from './errors';

/** The longest line, in characters: a line beyond it is not text of ours. */
const MAX_LINE = 10_000_000;

/**
 * Lines of a UTF-8 stream without their ends (`\n` or `\r\n`); a byte order mark is dropped, a last line without an end counts.
 * @throws LinesError that names the line where the bytes are not UTF-8, or a line is too long
 */
export async function* linesOf(source: AsyncIterable<Buffer>, file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let line = 0;
  const decode = (bytes?: Buffer): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new LinesError(`${file}, near line ${line + 1}: the bytes are not UTF-8.`);
    }
  };
  for await (const chunk of source) {
    const parts = (rest + decode(chunk)).split('\n');
    rest = parts.pop() ?? '';
    if (rest.length > MAX_LINE)
      throw new LinesError(`${file}, line ${line + parts.length + 1}: longer than ${MAX_LINE} characters.`);
    for (const part of parts) {
      line += 1;
      yield part.endsWith('\r') ? part.slice(0, -1) : part;
    }
  }
  rest += decode();
  if (rest !== '') yield rest.endsWith('\r') ? rest.slice(0, -1) : rest;
}
