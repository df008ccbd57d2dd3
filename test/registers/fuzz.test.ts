import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { XML_FORMATS } from '../../server/registers/detect-format';
import { type SourceRecord } from '../../server/registers/trademark-record';
import { XmlEncodingError } from '../../server/registers/xml/decode-xml';
import { readXmlDocument } from '../../server/registers/xml/read-xml-document';

const FIXTURES: Readonly<Record<string, Buffer>> = Object.fromEntries(
  [
    ['uspto', 'uspto-daily.xml'],
    ['st66', 'euipo.xml'],
    ['st96', 'uk-st96.xml'],
    ['kipris', 'kipris.xml'],
  ].map(([format, file]) => [format, readFileSync(join(__dirname, 'fixtures', file as string))]),
);

async function read(format: string, bytes: Buffer, piece = 4_096): Promise<SourceRecord[]> {
  const found = XML_FORMATS.find(({ name }) => name === format);
  if (!found) throw new Error(format);
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += piece) pieces.push(bytes.subarray(at, at + piece));
  const entries: SourceRecord[] = [];
  for await (const some of readXmlDocument(pieces, found)) entries.push(...some);
  return entries;
}

const formats = fc.constantFrom(...Object.keys(FIXTURES));
/** What happens to files on their way: cut off, bytes changed, a part put in again elsewhere. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('splice' as const), at: fc.nat(), from: fc.nat(), length: fc.nat(400) }),
);

function damaged(bytes: Buffer, harm: typeof damage extends fc.Arbitrary<infer T> ? T : never): Buffer {
  const at = harm.at % bytes.length;
  if (harm.kind === 'cut') return bytes.subarray(0, at);
  if (harm.kind === 'flip') {
    const flipped = Buffer.from(bytes);
    flipped[at] = (flipped[at] as number) ^ (1 << harm.bit);
    return flipped;
  }
  const from = harm.from % bytes.length;
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(from, from + harm.length), bytes.subarray(at)]);
}

/** As `read`; a document whose harm names an encoding that nobody knows is refused as a whole, and says so. */
async function readOrRefuse(format: string, bytes: Buffer, piece: number): Promise<SourceRecord[]> {
  try {
    return await read(format, bytes, piece);
  } catch (error) {
    if (!(error instanceof XmlEncodingError)) throw error;
    expect(error.message).toMatch(/^The document says that it is in ".+"\. Known are /);
    return [];
  }
}

/** Every entry is a record, a removal or a refusal with a reason, each with its line. */
function expectWhole(entries: readonly SourceRecord[]): void {
  for (const entry of entries) {
    expect(entry.line).toBeGreaterThanOrEqual(1);
    if ('refusals' in entry) expect(entry.refusals[0]?.reason).toMatch(/\S/);
    else if ('record' in entry) expect(entry.record.applicationNumber).toMatch(/\S/);
    else expect(entry.removed.applicationNumber).toMatch(/\S/);
  }
}

describe('documents that were damaged on their way', () => {
  it('are read as far as they can be, in pieces of any size, and nothing crashes or hangs', async () => {
    await fc.assert(
      fc.asyncProperty(
        formats,
        fc.array(damage, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 3_000 }),
        async (format, harms, piece) => {
          const bytes = harms.reduce(
            (sum, harm) => (sum.length === 0 ? sum : damaged(sum, harm)),
            FIXTURES[format] as Buffer,
          );
          const started = performance.now();
          expectWhole(await readOrRefuse(format, bytes, piece));
          expect(performance.now() - started).toBeLessThan(4_000);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are refused by name where the harm fell on the name of the encoding', async () => {
    const text = (FIXTURES['kipris'] as Buffer).toString().replace(/utf-8/i, 'ttf-8');
    await expect(read('kipris', Buffer.from(text))).rejects.toThrow(
      'The document says that it is in "ttf-8".',
    );
  });

  it('lose no more than the record that is broken: the others are read, the broken one is refused', async () => {
    const text = (FIXTURES['uspto'] as Buffer).toString();
    const broken = text.replace('<status-date>20261124</status-date>', '<status-date>20261124</status-dat>');
    const entries = await read('uspto', Buffer.from(broken), 700);
    expect(entries.map((entry) => ('record' in entry ? entry.record.applicationNumber : 'refused'))).toEqual([
      'refused',
      '99000002',
      'refused',
    ]);
    expect(entries[0]).toMatchObject({ line: 7, path: expect.stringMatching(/case-file\[1\]/) });
    expect(entries[2]).toMatchObject({ line: 36, key: { applicationNumber: '99000003' } });
  });

  it('say so where they were cut off inside a record', async () => {
    const bytes = FIXTURES['uspto'] as Buffer;
    const entries = await read('uspto', bytes.subarray(0, bytes.indexOf('GS0181')));
    expect(entries).toEqual([
      expect.objectContaining({
        refusals: [{ field: '', reason: expect.stringMatching(/^The document ends here \(line \d+\)/) }],
      }),
    ]);
  });

  it.each(Object.keys(FIXTURES))('%s reads the same whatever the size of the pieces', async (format) => {
    const whole = await read(format, FIXTURES[format] as Buffer, 1_000_000);
    expect(whole.length).toBeGreaterThan(0);
    for (const piece of [1, 7, 64, 501])
      expect(await read(format, FIXTURES[format] as Buffer, piece)).toEqual(whole);
  });

  it('is read in the encoding that it says', async () => {
    const text = (FIXTURES['st96'] as Buffer).toString();
    const utf16 = Buffer.from(`\uFEFF${text.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    const latin = Buffer.from(text.replace('UTF-8', 'ISO-8859-1'), 'latin1');
    const whole = await read('st96', FIXTURES['st96'] as Buffer);
    expect(await read('st96', utf16)).toEqual(whole);
    expect(await read('st96', latin)).toEqual(whole);
  });

  it('refuses a record whose bytes are not in the encoding of the document', async () => {
    const text = (FIXTURES['st96'] as Buffer).toString();
    const [first] = await read('st96', Buffer.from(text, 'latin1'));
    expect(first).toMatchObject({
      refusals: [
        { field: 'MarkVerbalElementText', reason: 'Has bytes that the encoding of the file does not know.' },
      ],
    });
  });
});

describe('hostile documents', () => {
  const wrap = (inside: string, head = '') =>
    Buffer.from(
      `<?xml version="1.0"?>${head}<trademark-applications-daily>${inside}</trademark-applications-daily>`,
    );
  const good =
    '<case-file><serial-number>99000009</serial-number><case-file-header><status-code>700</status-code></case-file-header></case-file>';
  const laughs = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;

  it.each([
    [
      'entities that grow',
      wrap(`<case-file><serial-number>&b;</serial-number></case-file>${good}`, laughs),
      /declares entities/,
      0,
    ],
    [
      'an entity that is a file',
      wrap(good, '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      /declares entities/,
      0,
    ],
    [
      'an entity that nobody declared',
      wrap(`<case-file><serial-number>&x;</serial-number></case-file>${good}`),
      /undefined entity/,
      1,
    ],
    ['elements in elements without end', wrap(`<case-file>${'<a>'.repeat(5_000)}`), /more than 64 deep/, 0],
    [
      'a text without end',
      wrap(`<case-file><serial-number>${'9'.repeat(9_000_000)}</serial-number></case-file>${good}`),
      /more than 8000000 characters/,
      1,
    ],
    [
      'more elements than any record has',
      wrap(`<case-file>${'<a/>'.repeat(200_001)}</case-file>${good}`),
      /more than 200000 elements/,
      1,
    ],
  ])(
    '%s: refused by name, and what stands behind it is read where that is safe',
    async (_, bytes, reason, sound) => {
      const started = performance.now();
      const entries = await read('uspto', bytes, 1 << 16);
      expect(performance.now() - started).toBeLessThan(20_000);
      const refused = entries.flatMap((entry) => ('refusals' in entry ? entry.refusals : []));
      expect(refused[0]?.reason).toMatch(reason);
      expect(entries.filter((entry) => 'record' in entry)).toHaveLength(sound);
    },
  );

  it('takes names of JavaScript for names of elements and attributes', async () => {
    const entries = await read(
      'uspto',
      wrap(
        `<case-file __proto__="x" constructor="y"><__proto__>1</__proto__><serial-number>99000008</serial-number></case-file>`,
      ),
    );
    expect(entries).toEqual([
      expect.objectContaining({ record: expect.objectContaining({ applicationNumber: '99000008' }) }),
    ]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
