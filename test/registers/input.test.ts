import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FileSource } from '../../server/registers/file-source';
import { type SourceRecord } from '../../server/registers/trademark-record';
import { temporaryFolder } from '../support/run-folder';
import { type ZipMember, zipOf } from '../support/zip-file';

const fixture = (name: string): Buffer => readFileSync(join(__dirname, 'fixtures', name));
const DAILY = fixture('uspto-daily.xml');
const UK = fixture('uk-st96.xml');

async function read(...paths: string[]) {
  const source = await FileSource.open(paths);
  const entries: SourceRecord[] = [];
  for await (const piece of source.records()) entries.push(...piece);
  return { source, entries };
}

/** Which filings came from where; refused ones by their reason. */
function told(entries: readonly SourceRecord[]): string[] {
  return entries.map((entry) => {
    const what =
      'record' in entry
        ? entry.record.applicationNumber
        : 'refusals' in entry
          ? `refused: ${entry.refusals[0]?.reason}`
          : 'gone';
    return `${entry.file ?? '-'} ${what}`;
  });
}

/** Writes files into a new folder. */
function folderOf(files: Readonly<Record<string, Buffer | string>>): string {
  const folder = temporaryFolder('input');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const archive = (members: readonly ZipMember[]): string =>
  join(folderOf({ 'a.zip': zipOf(members) }), 'a.zip');
const plain = async () =>
  told((await read(join(folderOf({ 'x.xml': DAILY }), 'x.xml'))).entries).map((line) => line.slice(2));

describe('input', () => {
  it('packed with gzip is read as if it were not, whatever it is called', async () => {
    const { entries, source } = await read(join(folderOf({ 'x.xml': gzipSync(DAILY) }), 'x.xml'));
    expect(told(entries).map((line) => line.slice(2))).toEqual(await plain());
    expect(source.format).toBe('uspto');
    expect(source.progress()).toEqual({
      bytesRead: source.progress().bytesTotal,
      bytesTotal: expect.any(Number),
    });
  });

  it('in a ZIP archive is read member by member, each in its own format and with its name', async () => {
    const { entries, source } = await read(
      archive([
        { name: 'us/daily.xml', content: DAILY },
        { name: 'uk.xml', content: UK },
      ]),
    );
    expect(source.format).toBe('uspto');
    const files = new Set(entries.map(({ file }) => file));
    expect([...files]).toEqual(['a.zip/us/daily.xml', 'a.zip/uk.xml']);
    expect(
      told(entries)
        .filter((line) => line.startsWith('a.zip/us/daily.xml'))
        .map((line) => line.slice(19)),
    ).toEqual(await plain());
    expect(
      entries.filter((entry) => entry.file === 'a.zip/uk.xml' && 'record' in entry).length,
    ).toBeGreaterThan(0);
  });

  it('in a folder is read in the order of the names, below it too; reject files and hidden ones are not', async () => {
    const folder = folderOf({
      'b.xml': UK,
      'a/1.xml.gz': gzipSync(DAILY),
      '.hidden.xml': DAILY,
      'b.xml.rejects.csv': 'file,line\n',
    });
    symlinkSync('/etc/hostname', join(folder, 'link.xml'));
    const { entries } = await read(folder);
    expect([...new Set(entries.map(({ file }) => file))]).toEqual(['a/1.xml.gz', 'b.xml']);
  });

  it('of many files refuses the broken ones as a whole, and reads the others', async () => {
    const folder = folderOf({
      '1-cut-off.xml.gz': gzipSync(DAILY).subarray(0, 300),
      '2-nothing-known.xml': '<html><body/></html>',
      '3-good.xml': DAILY,
    });
    const lines = told((await read(folder)).entries);
    expect(lines.some((line) => /^1-cut-off\.xml\.gz refused: .*cannot be unpacked/.test(line))).toBe(true);
    expect(lines.some((line) => /^2-nothing-known\.xml refused: .*not known/.test(line))).toBe(true);
    expect(lines.filter((line) => line.startsWith('3-good.xml')).map((line) => line.slice(11))).toEqual(
      await plain(),
    );
  });

  it.each<[string, readonly ZipMember[], RegExp]>([
    [
      'a name that leads out',
      [{ name: '../../etc/passwd', content: DAILY }],
      /cannot be unpacked: invalid relative path/,
    ],
    ['a name from the root', [{ name: '/etc/passwd', content: DAILY }], /cannot be unpacked: absolute path/],
    [
      'an archive inside',
      [{ name: 'b.zip', content: zipOf([{ name: 'x.xml', content: DAILY }]) }],
      /archive inside an archive/,
    ],
    ['an encrypted member', [{ name: 'x.xml', content: DAILY, encrypted: true }], /is encrypted/],
  ])('of a ZIP archive with %s is refused by name', async (_, members, reason) => {
    await expect(read(archive(members))).rejects.toThrow(reason);
  });

  it('of a ZIP archive that unpacks out of all proportion is broken off', async () => {
    const head = '<?xml version="1.0"?><trademark-applications-daily>';
    // One member of 300 MB of white space.
    const bomb = Buffer.concat([Buffer.from(head), Buffer.alloc(300_000_000, ' ')]);
    await expect(read(archive([{ name: 'x.xml', content: bomb }]))).rejects.toThrow(
      /more than 200 times its size/,
    );
  }, 60_000);

  it.each([
    ['is cut off', (whole: Buffer) => whole.subarray(0, whole.length - 40)],
    ['has a changed byte', (whole: Buffer) => Buffer.from(whole).fill(0xff, 100, 140)],
  ])('of a ZIP archive that %s is refused', async (_, spoil) => {
    const path = join(folderOf({ 'a.zip': spoil(zipOf([{ name: 'x.xml', content: DAILY }])) }), 'a.zip');
    await expect(read(path)).rejects.toThrow(/cannot be unpacked/);
  });

  it('that is not there, or has nothing in it, is refused by name', async () => {
    await expect(read('/no/such/file.xml')).rejects.toThrow(/no such file/);
    await expect(read(folderOf({}))).rejects.toThrow(/has no files in it/);
  });
});
