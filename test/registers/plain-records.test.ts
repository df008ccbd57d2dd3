import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { XML_FORMATS } from '../../server/registers/detect-format';
import { type SourceRecord } from '../../server/registers/trademark-record';
import { USPTO } from '../../server/registers/uspto/uspto-format';
import { readXmlDocument } from '../../server/registers/xml/read-xml-document';
import { hasUsualCharacters, readPlainRecord } from '../../server/registers/xml/plain-record';
import { RecordBuilder } from '../../server/registers/xml/record-builder';
import { type XmlNode } from '../../server/registers/xml/xml-node';

/** What the parser for all of XML makes of a record; null if it refuses it. */
function parsed(text: string): XmlNode | null {
  const builder = new RecordBuilder({ records: new Set(['r']), outer: new Set() });
  const parser = new SaxesParser({ xmlns: false, position: true, fragment: false });
  parser.on('error', (error) => {
    throw error;
  });
  builder.listenTo(parser);
  try {
    parser.write(text).close();
  } catch {
    return null;
  }
  const [piece] = builder.take();
  return piece !== undefined && 'node' in piece ? piece.node : null;
}

/** What the reader of plain records makes of it, and up to where. It is only asked where a record begins. */
function plain(text: string): { readonly node: XmlNode | null; readonly end: number } {
  const found = /^<r[\s>]/.test(text) && hasUsualCharacters(text) ? readPlainRecord(text, 0, 0, null) : null;
  return found ?? { node: null, end: 0 };
}

function expectTheSame(text: string): void {
  const { node, end } = plain(text);
  if (node !== null) expect(node).toEqual(parsed(text.slice(0, end)));
}

const names = fc.constantFrom('a', 'b-c', 'p:d', 'r', 'constructor', '__proto__');
const words = fc.array(
  fc.constantFrom(
    'x',
    ' ',
    '\n',
    'é',
    '标',
    '&amp;',
    '&lt;',
    '&#65;',
    '&#x4e2d;',
    '&quot;',
    '>',
    '"',
    '\u00a0',
  ),
  { maxLength: 6 },
);
const { element } = fc.letrec<{ element: string; inside: string }>((tie) => ({
  element: fc
    .tuple(
      names,
      fc.constantFrom('', ' k="v"', ' k=\'v w\' p:l="1"', ' '),
      fc.array(tie('inside'), { maxLength: 4 }),
    )
    .map(([name, attributes, inside]) => `<${name}${attributes}>${inside.join('')}</${name}>`),
  inside: fc.oneof(
    { depthSize: 'small' },
    words.map((some) => some.join('')),
    fc.constant('<e/>'),
    tie('element'),
  ),
}));
const record = fc
  .array(
    fc.oneof(
      element,
      words.map((some) => some.join('')),
    ),
  )
  .map((all) => `<r>${all.join('')}</r>`);
/** Pieces that break a document, or that are XML but not plain. */
const pieces = fc.constantFrom(
  ...[
    '<',
    '>',
    '&',
    ';',
    '"',
    "'",
    '=',
    '/',
    ']]>',
    '<!--',
    '-->',
    '<![CDATA[x]]>',
    '<?p q?>',
    '<!DOCTYPE r>',
    '&x;',
    '&#0;',
    '&#13;',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\r',
    '\u0085',
    '\u2028',
    '\ufffe',
    '😀',
    '\ud800',
    '<a',
    '</r>',
    '<1>',
    '<a:b:c>',
    '</ r>',
    ' k="1" k="2"',
    '\t',
  ],
);

describe('a record of plain XML', () => {
  it('is read as the parser for all of XML reads it', () => {
    fc.assert(
      fc.property(record, (text) => {
        const { node } = plain(text);
        expect(node).not.toBeNull();
        expect(node).toEqual(parsed(text));
      }),
      { numRuns: 500 },
    );
  });

  it('is never read where that parser refuses it, and never read otherwise', () => {
    fc.assert(
      fc.property(
        record,
        fc.array(fc.tuple(fc.nat(), pieces, fc.nat(3)), { minLength: 1, maxLength: 3 }),
        (text, harms) => {
          const harmed = harms.reduce((sum, [where, piece, cut]) => {
            const at = where % (sum.length + 1);
            return sum.slice(0, at) + piece + sum.slice(at + cut);
          }, text);
          expectTheSame(harmed);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it.each(XML_FORMATS.map(({ name }) => name))(
    'of a damaged file of %s is one that the parser takes too',
    (name) => {
      const file =
        { uspto: 'uspto-daily.xml', st66: 'euipo.xml', st96: 'uk-st96.xml', kipris: 'kipris.xml' }[name] ??
        '';
      const text = readFileSync(join(__dirname, 'fixtures', file), 'utf8');
      const format = XML_FORMATS.find((one) => one.name === name);
      const [found] = new RegExp(
        `<(?:[\\w.-]+:)?(?:${[...(format?.records ?? [])].join('|')})(?=[\\s>/])[^]*`,
      ).exec(text) ?? [''];
      const whole = readPlainRecord(found, 0, 0, null);
      expect(whole).not.toBeNull();
      const one = found
        .slice(0, whole?.end)
        .replace(/^<[\w:-]+/, '<r')
        .replace(/<\/[\w:-]+>$/, '</r>');
      fc.assert(
        fc.property(fc.nat(one.length), fc.integer({ min: 1, max: 0xffff }), (at, code) => {
          const harmed = one.slice(0, at) + String.fromCharCode(code) + one.slice(at + 1);
          expectTheSame(harmed);
        }),
        { numRuns: 500 },
      );
    },
  );
});

describe('a document whose records are read apart from the parser', () => {
  const fixture = readFileSync(join(__dirname, 'fixtures', 'uspto-daily.xml'), 'utf8');
  const [, head = '', cases = '', tail = ''] =
    /^([^]*?)(<case-file>[^]*<\/case-file>)([^]*)$/.exec(fixture) ?? [];
  const between = [
    '\n',
    '',
    '\r\n\r\n',
    '</action-keys><action-keys>\n',
    '<action-key>TX</action-key>',
    '<!-- c -->',
    '\n\n\n',
  ];

  async function entriesOf(text: string, piece: number) {
    const bytes = Buffer.from(text);
    const pieces: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += piece) pieces.push(bytes.subarray(at, at + piece));
    const entries: SourceRecord[] = [];
    for await (const some of readXmlDocument(pieces, USPTO)) entries.push(...some);
    return entries.map((entry) => ({ ...entry, raw: undefined }));
  }

  it('comes to the same, with the same lines and paths, as one that is all for the parser', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...between), { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(), pieces), { maxLength: 2 }),
        fc.integer({ min: 50, max: 9_000 }),
        async (gaps, harms, piece) => {
          const whole = head + gaps.map((gap) => cases + gap).join('') + tail;
          const harmed = harms.reduce((sum, [where, harm]) => {
            const at = where % sum.length;
            return sum.slice(0, at) + harm + sum.slice(at);
          }, whole);
          // A processing instruction is nothing that a record says, and no record that has one is plain.
          const forParser = harmed.replaceAll('<case-file>', '<case-file><?p q?>');
          expect(await entriesOf(harmed, piece)).toEqual(await entriesOf(forParser, 1 << 20));
        },
      ),
      { numRuns: 150 },
    );
  });
});
