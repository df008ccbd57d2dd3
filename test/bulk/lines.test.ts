import fc from 'fast-check';
import { linesOf } from '../../server/bulk/lines';

async function* chunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Buffer, size = 3): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(chunks(bytes, size), 'a.txt')) lines.push(line);
  return lines;
}

test('lines come without their ends, whatever the ends and wherever the chunks are cut', async () => {
  expect(await read(Buffer.from('\uFEFFone\r\ntwo 耐克\n\nfour'))).toEqual(['one', 'two 耐克', '', 'four']);
});

test('any text split on line feeds comes back as its lines', async () => {
  const line = fc
    .string({ unit: 'grapheme' })
    .map((text) => text.replace(/[\n\r\uFEFF]/g, '').toWellFormed());
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1 }),
      fc.integer({ min: 1, max: 9 }),
      async (lines, size) => {
        const text = `${lines.join('\n')}\n`;
        expect(await read(Buffer.from(text), size)).toEqual(lines);
      },
    ),
    { numRuns: 50 },
  );
});

test('bytes that are not UTF-8 are refused, with the line', async () => {
  await expect(read(Buffer.from([0x61, 0x0a, 0xff, 0xfe]))).rejects.toThrow(
    /a\.txt, near line \d: the bytes are not UTF-8/,
  );
});

test('a character cut off at the end of the file is refused', async () => {
  await expect(read(Buffer.from('耐').subarray(0, 2))).rejects.toThrow(/not UTF-8/);
});
