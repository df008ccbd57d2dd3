import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { FileSource } from '../../server/registers/file-source';
import { type SourceRecord } from '../../server/registers/trademark-record';
import { temporaryFolder } from '../support/run-folder';

const FIXTURES = join(__dirname, 'fixtures');

/** What a document comes to, without the lines and paths that its dress changes. */
async function read(bytes: Buffer | string): Promise<unknown[]> {
  const path = join(temporaryFolder('dressed'), 'document.xml');
  writeFileSync(path, bytes);
  const entries: SourceRecord[] = [];
  for await (const piece of (await FileSource.open([path])).records()) entries.push(...piece);
  return entries.map(({ line: _line, path: _path, ...rest }) => rest);
}

const withoutDeclaration = (text: string): string =>
  text.replace(/^\s*<\?xml[^>]*\?>\s*/, '').replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/, '');
const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** Everything that XML lets a publisher do with a document without changing what it says. */
const DRESSES: readonly (readonly [name: string, dress: (text: string) => Buffer | string])[] = [
  ['with a byte order mark', (text) => `\uFEFF${text}`],
  [
    'in UTF-16, little end first',
    (text) =>
      Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${withoutDeclaration(text)}`, 'utf16le'),
  ],
  ['in UTF-16, big end first', (text) => swapped(`\uFEFF${withoutDeclaration(text)}`)],
  [
    'in UTF-16 without a byte order mark',
    (text) => Buffer.from(`<?xml version="1.0"?>${withoutDeclaration(text)}`, 'utf16le'),
  ],
  ['without a declaration', withoutDeclaration],
  ['with line ends of Windows', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['on one line', (text) => text.replace(/>\s+</g, '><')],
  [
    'with a document type of its own elements',
    (text) =>
      `<?xml version="1.0"?>\n<!DOCTYPE root [\n<!-- <case-file> -->\n<!ELEMENT root (version, "a"?)>\n` +
      `${'<!ELEMENT case-file (serial-number, registration-number)>\n'.repeat(300)}<!ATTLIST a b CDATA #IMPLIED>\n]>\n${withoutDeclaration(text)}`,
  ],
  [
    'with a document type elsewhere',
    (text) =>
      `<?xml version="1.0"?><!DOCTYPE root SYSTEM "http://192.0.2.1/never-fetched.dtd">${withoutDeclaration(text)}`,
  ],
  [
    'with comments and instructions between elements',
    (text) => text.replace(/>(\s*)<(?=[A-Za-z])/g, '>$1<!-- a > b <c> --><?page 1?><'),
  ],
  ['with texts as CDATA', (text) => text.replace(/>([^<>&]*[^<>&\s][^<>&]*)</g, '><![CDATA[$1]]><')],
  [
    'with characters by their numbers',
    (text) => text.replace(/\P{ASCII}/gu, (char) => `&#x${(char.codePointAt(0) ?? 0).toString(16)};`),
  ],
  ['with empty elements written out', (text) => text.replace(/<([\w:.-]+)([^<>]*)\/>/g, '<$1$2></$1>')],
  ['with spaces around texts', (text) => text.replace(/>([^<>]*[^<>\s][^<>]*)</g, '>\n    $1\t <')],
  ['with spaces in tags', (text) => text.replace(/<(\/?[A-Za-z][\w:.-]*)>/g, '<$1  >')],
];

describe.each(['uspto-daily.xml', 'euipo.xml', 'uk-st96.xml', 'kipris.xml'])('%s', (name) => {
  const text = readFileSync(join(FIXTURES, name), 'utf8');
  it.each(DRESSES)('says the same %s', async (_dress, dress) => {
    expect(await read(dress(text))).toEqual(await read(text));
  });
});

describe.each(['euipo.xml', 'uk-st96.xml'])('%s', (name) => {
  const text = readFileSync(join(FIXTURES, name), 'utf8');
  it('says the same under another prefix', async () => {
    const bare = text.replace(/<(\/?)[a-z]\w*:/g, '<$1').replace(/\sxmlns(:\w+)?="[^"]*"/g, '');
    const prefixed = bare
      .replace(/<(\/?)([A-Z]\w*)/g, '<$1x-y.9:$2')
      .replace(/<x-y\.9:(\w+)/, '<x-y.9:$1 xmlns:x-y.9="urn:demo"');
    expect(await read(bare)).toEqual(await read(text));
    expect(await read(prefixed)).toEqual(await read(text));
  });
});
