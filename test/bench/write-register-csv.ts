import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { demoBrands } from '../../seeds/brands';
import { goodsTerms } from '../../seeds/goods-terms';
import { CSV_COLUMNS } from '../../server/registers/csv/csv-columns';

/**
 * Writes a register of made-up filings of real names, one for each name and class until there are enough.
 * @param badEvery  every n-th row is spoilt; 0 spoils none
 * @returns how many rows were spoilt
 */
export async function writeRegisterCsv(path: string, rows: number, badEvery = 0): Promise<number> {
  const file = createWriteStream(path);
  file.write(`${CSV_COLUMNS.join(',')}\n`);
  let bad = 0;
  let written = 0;
  const brands = demoBrands();
  for (let round = 0; written < rows; round += 1) {
    for (const brand of brands) {
      if (written === rows) break;
      written += 1;
      const spoilt = badEvery > 0 && written % badEvery === 0;
      if (spoilt) bad += 1;
      const line = rowOf(brand.name, ((round * 7 + written) % 45) + 1, written, spoilt);
      if (!file.write(line)) await once(file, 'drain');
    }
  }
  file.end();
  await finished(file);
  return bad;
}

function rowOf(name: string, niceClass: number, serial: number, spoilt: boolean): string {
  const number = String(serial).padStart(8, '0');
  const recorded = serial % 7 === 0;
  return (
    [
      'XD',
      `DEMO-B-${number}`,
      `DEMO-S-${number}`,
      quoted(name),
      'WORD',
      spoilt ? 'ALIVE' : 'REGISTERED',
      '2012-03-04',
      '2013-05-06',
      '2033-05-06',
      String(niceClass),
      quoted(goodsTerms(niceClass).join('|')),
      quoted(`${name} (demo holder)`),
      recorded ? 'XD-CUSTOMS' : '',
      recorded ? `DEMO-U-${number}` : '',
      recorded ? '2020-01-01' : '',
      recorded ? '2030-01-01' : '',
    ].join(',') + '\n'
  );
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
