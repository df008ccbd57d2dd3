import { decodeXml } from './decode-xml';
import { type XmlOutline } from './record-builder';
import { XmlCutter, type XmlPiece } from './xml-cutter';

/**
 * Reads the records of an XML document as its bytes come, in constant memory: each record is a tree, and nothing else is
 * kept. A record that is not well formed is given as a fault, and reading goes on with the next one. Entities other than
 * XML's own and HTML's names of single characters are never expanded, and nothing outside of the document is ever read.
 * A record that breaks a limit is a fault too; a document that declares entities is one as a whole.
 * @throws XmlEncodingError
 */
export async function* readXmlRecords(
  bytes: AsyncIterable<Buffer> | Iterable<Buffer>,
  outline: XmlOutline,
): AsyncGenerator<readonly XmlPiece[]> {
  const cutter = new XmlCutter(outline);
  for await (const text of decodeXml(bytes)) {
    const pieces = cutter.push(text);
    if (pieces.length > 0) yield pieces;
  }
  yield cutter.end();
}
