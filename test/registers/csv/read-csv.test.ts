import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { CSV_COLUMNS } from '../../../server/registers/csv/csv-columns';
import { readCsv, type ReadCsvOptions } from '../../../server/registers/csv/read-csv';
import { type SourceRecord, type TrademarkRecord } from '../../../server/registers/trademark-record';

const HEADER = CSV_COLUMNS.join(',');
const GOOD =
  'XD,DEMO-1,DEMO-R-1,NIKE,WORD,REGISTERED,2010-01-02,2011-01-02,2031-01-02,25|18,shoes|bags,Nike (demo holder),XD-CUSTOMS,DEMO-T-1,2020-01-01,2030-01-01';

async function read(
  content: string | Buffer,
  options?: ReadCsvOptions,
  pieceSize = 1 << 16,
): Promise<SourceRecord[]> {
  const bytes = Buffer.from(content as string);
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += pieceSize) pieces.push(bytes.subarray(at, at + pieceSize));
  const records: SourceRecord[] = [];
  for await (const some of readCsv(pieces, options)) records.push(...some);
  return records;
}

const file = (...rows: string[]): string => [HEADER, ...rows, ''].join('\n');
const accepted = (records: readonly SourceRecord[]): TrademarkRecord[] =>
  records.flatMap((entry) => ('record' in entry ? [entry.record] : []));
const faults = (records: readonly SourceRecord[]): string[] =>
  records.flatMap((entry) =>
    'refusals' in entry ? entry.refusals.map((r) => `${entry.line} ${r.field}: ${r.reason}`) : [],
  );

/** The good row with some columns changed. */
function row(changes: Partial<Record<(typeof CSV_COLUMNS)[number], string>>): string {
  const fields = GOOD.split(',');
  for (const [column, value] of Object.entries(changes))
    fields[CSV_COLUMNS.findIndex((c) => c === column)] = value;
  return fields.join(',');
}

describe('a register in CSV', () => {
  it('reads every column into its place', async () => {
    const [record] = accepted(await read(file(GOOD)));
    expect(record).toMatchObject({
      office: 'XD',
      applicationNumber: 'DEMO-1',
      registrationNumber: 'DEMO-R-1',
      markText: 'NIKE',
      markType: 'WORD',
      status: 'REGISTERED',
      filingDate: '2010-01-02',
      registrationDate: '2011-01-02',
      expiryDate: '2031-01-02',
      niceClasses: [18, 25],
      goods: ['shoes', 'bags'],
      designations: [],
      owner: 'Nike (demo holder)',
      ownerCountry: null,
      wellKnownBasis: null,
      brand: null,
      recordals: [
        {
          authority: 'XD-CUSTOMS',
          number: 'DEMO-T-1',
          validFrom: '2020-01-01',
          validTo: '2030-01-01',
          status: 'APPROVED',
        },
      ],
    });
  });

  it('takes columns in any order, and files that lack the optional ones', async () => {
    const [record] = accepted(
      await read('owner,status,markText,applicationNumber,office\nACME,FILED,耐克,A1,cn\n'),
    );
    expect(record).toMatchObject({
      office: 'CN',
      markText: '耐克',
      markType: 'WORD',
      niceClasses: [],
      filingDate: null,
      recordals: [],
    });
  });

  it.each([
    ['a byte order mark', `\ufeff${file(GOOD)}`],
    ['CR LF line ends', file(GOOD).replaceAll('\n', '\r\n')],
    ['no line break at the end', file(GOOD).trimEnd()],
    ['empty lines between', `${HEADER}\n\n${GOOD}\n\n`],
  ])('reads a file with %s', async (_, content) => {
    expect(faults(await read(content))).toEqual([]);
    expect(accepted(await read(content))).toHaveLength(1);
  });

  it('keeps commas, doubled quotes and line breaks inside quoted fields', async () => {
    const quoted = row({ owner: '"Smith, ""Jo""\nand Sons"' });
    const records = await read(file(quoted, GOOD));
    expect(accepted(records)[0]?.owner).toBe('Smith, "Jo"\nand Sons');
    expect(records[1]?.line).toBe(4);
  });

  it.each([
    [{ office: 'CHN' }, '2 office: "CHN" is no office; write its two letters, such as CN or EM.'],
    [{ applicationNumber: '' }, '2 applicationNumber: Is empty, and must not be.'],
    [{ markText: '' }, '2 markText: Is empty, and must not be.'],
    [{ markType: 'SMELL' }, /^2 markType: "SMELL" is none of WORD, /],
    [{ status: 'LIVE' }, /^2 status: "LIVE" is none of FILED, /],
    [{ filingDate: '2023-02-29' }, '2 filingDate: "2023-02-29" is no calendar date; write YYYY-MM-DD.'],
    [{ expiryDate: '2010-12-31' }, '2 expiryDate: 2010-12-31 is before the registration date 2011-01-02.'],
    [{ niceClasses: '25|46' }, '2 niceClasses: "46" is no Nice class; they are 1 to 45, separated by "|".'],
    [{ owner: ' ' }, '2 owner: Is empty, and must not be.'],
    [{ owner: 'x'.repeat(301) }, '2 owner: Has 301 characters; at most 300 are kept.'],
    [
      { recordalNumber: '' },
      /^2 recordalAuthority: Recordals need an authority, a number and two dates each/,
    ],
    [
      { recordalAuthority: 'customs' },
      '2 recordalAuthority: "customs" is no customs authority; write such as CN-GACC.',
    ],
    [{ recordalTo: '2019-01-01' }, '2 recordalTo: 2019-01-01 is before its first day 2020-01-01.'],
  ])('refuses a row with %j, and says where and why', async (changes, message) => {
    const records = await read(file(row(changes), GOOD));
    const [first] = faults(records);
    expect(first).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
    expect(accepted(records)).toHaveLength(1);
  });

  it('gives every reason of a row, not the first alone', async () => {
    expect(faults(await read(file(row({ office: '', status: '?', niceClasses: '0' }))))).toHaveLength(3);
  });

  it('allows a mark without words if it is a picture', async () => {
    expect(accepted(await read(file(row({ markText: '', markType: 'FIGURATIVE' }))))[0]?.markText).toBe('');
  });

  it('goes on behind a quote that is never closed', async () => {
    const records = await read(file(row({ owner: '"open' }), GOOD, GOOD));
    expect(faults(records)).toEqual([
      '2 : A quote is opened and not closed, or stands inside a field without being doubled.',
    ]);
    expect(accepted(records)).toHaveLength(2);
  });

  it('says that half a last line may have been cut off', async () => {
    const records = await read(`${file(GOOD)}XD,DEMO-2,DEMO`);
    expect(faults(records)).toEqual([
      '3 : Has 3 fields where the first line names 16. The file ends here without a line break: it may have been cut off.',
    ]);
  });

  it('refuses the lines that are not UTF-8 by line and byte, and no others', async () => {
    const latin1 = Buffer.from(`${row({ owner: 'Société' })}\n`, 'latin1');
    const records = await read(Buffer.concat([Buffer.from(file(GOOD)), latin1, Buffer.from(`${GOOD}\n`)]));
    expect(faults(records)).toEqual([`3 : Byte ${latin1.indexOf(0xe9) + 1} of the line is not UTF-8.`]);
    expect(accepted(records)).toHaveLength(2);
  });

  it('refuses a row with a NUL character', async () => {
    expect(faults(await read(file(row({ owner: 'A\0B' }))))).toEqual(['2 : Has a NUL character.']);
  });

  it('refuses a line without end, in bounded memory, and goes on behind it', async () => {
    const records = await read(file(row({ goods: 'x'.repeat(900_000) }), GOOD), {}, 10_000);
    expect(faults(records)).toEqual(['2 : The line is longer than 262144 characters.']);
    expect(records[1]).toMatchObject({ line: 3, record: { applicationNumber: 'DEMO-1' } });
  });

  it.each([
    ['an unknown column', 'office,colour\n', 'line 1: unknown column "colour".'],
    [
      'a missing column',
      'office,owner\n',
      'line 1: missing column "applicationNumber", "markText", "status".',
    ],
    ['a doubled column', `${HEADER},office\n`, 'line 1: column "office" stands there twice.'],
    ['no line at all', '', 'The file is empty'],
    ['UTF-16', Buffer.from(`\ufeff${HEADER}`, 'utf16le'), 'line 1, byte 1: this is UTF-16.'],
    ['gzip that nobody unpacked', gzipSync(HEADER), 'line 1: unknown column'],
  ])('stops at %s in the first line', async (_, content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });

  it('skips unknown columns if it is told to', async () => {
    const records = await read(
      'office,colour,applicationNumber,markText,status,owner\nUS,red,1,X,FILED,Y\n',
      { ignoreUnknown: true },
    );
    expect(accepted(records)[0]).toMatchObject({ office: 'US', owner: 'Y' });
  });

  it('gives the same records however the bytes are cut', async () => {
    const content = file(GOOD, row({ owner: '"A, ""ü""\nB"' }), row({ markText: '香奈儿 😀' }), 'x,"y', GOOD);
    const whole = await read(content);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (size) => {
        expect(await read(content, {}, size)).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('accounts for every record of any text: accepted or refused, never thrown away', async () => {
    const field = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', '""', ',', '\n', '\r', '', '25|18', '2020-01-01', 'XD', '\0', '\ufeff'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(field, { maxLength: 20 }), { maxLength: 8 }),
        fc.integer({ min: 1, max: 50 }),
        async (rows, size) => {
          const content = `${HEADER}\n${rows.map((fields) => fields.join(',')).join('\n')}\n${GOOD}`;
          const records = await read(content, {}, size);
          // The last line is sound, so it must come through, whatever stood before it.
          expect(accepted(records.slice(-1))).toHaveLength(1);
          for (const entry of records)
            if ('refusals' in entry) expect(entry.refusals.length).toBeGreaterThan(0);
          const lines = records.map(({ line }) => line);
          expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throws on bytes that are no text at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const records = await read(
          Buffer.concat([Buffer.from(`${HEADER}\n`), bytes, Buffer.from(`\n${GOOD}\n`)]),
          {},
          37,
        );
        expect(records.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
