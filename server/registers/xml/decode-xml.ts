/** The document is in an encoding that nobody here reads. */
export class XmlEncodingError extends Error {
  override readonly name = 'XmlEncodingError';
}

const KNOWN = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-1',
  'euc-kr',
  'gbk',
  'gb18030',
  'shift_jis',
  'big5',
];
const HEAD = 512;

/**
 * Turns the bytes of an XML document into text: by its byte order mark, else by the encoding that its declaration names, else
 * as UTF-8. Bytes that the encoding does not have become U+FFFD, which readers refuse.
 * @throws XmlEncodingError for an encoding that is not known
 */
export async function* decodeXml(bytes: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let head: Buffer = Buffer.alloc(0);
  for await (const piece of bytes) {
    if (decoder !== null) {
      yield decoder.decode(piece, { stream: true });
      continue;
    }
    head = head.length === 0 ? piece : Buffer.concat([head, piece]);
    if (head.length < HEAD) continue;
    decoder = decoderFor(head);
    yield decoder.decode(head, { stream: true });
  }
  if (decoder === null) yield decoderFor(head).decode(head);
  else yield decoder.decode();
}

function decoderFor(head: Buffer): TextDecoder {
  const encoding = encodingOf(head);
  if (!KNOWN.includes(encoding))
    throw new XmlEncodingError(
      `The document says that it is in "${encoding}". Known are ${KNOWN.join(', ')}: save it as UTF-8 and import it again.`,
    );
  return new TextDecoder(encoding);
}

function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0x3c && head[1] === 0) return 'utf-16le';
  if (head[0] === 0 && head[1] === 0x3c) return 'utf-16be';
  const declared = /^(?:\uFEFF|ï»¿)?\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]{1,40})["']/.exec(
    head.subarray(0, HEAD).toString('latin1'),
  )?.[1];
  const name = declared?.toLowerCase() ?? 'utf-8';
  if (name === 'us-ascii' || name === 'ascii' || name === 'utf8' || name === 'utf-16') return 'utf-8';
  return name === 'ks_c_5601-1987' ? 'euc-kr' : name === 'gb2312' ? 'gbk' : name;
}
