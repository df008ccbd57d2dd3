import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderLawDocs } from '../../server/law/docs/render-law-docs';

const FILE = join(__dirname, '../../docs/law.md');

test('docs/law.md is what the data says', () => {
  if (process.env.WRITE_LAW_DOCS === '1') writeFileSync(FILE, renderLawDocs());
  expect(readFileSync(FILE, 'utf8')).toBe(renderLawDocs());
});
