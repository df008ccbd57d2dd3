import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildDashboard } from '../support/dashboard';
import { root } from '../support/source-files';

const dist = path.join(root, 'client-examples/seller-dashboard/dist');

/** The most that a browser loads before it shows something, gzipped. */
const FIRST_LOAD = 350_000;

describe('the built dashboard', () => {
  beforeAll(buildDashboard, 240_000);

  const page = (): string => readFileSync(path.join(dist, 'index.html'), 'utf8');
  const named = (): string[] =>
    [...page().matchAll(/(?:src|href)="\/dashboard\/([^"]+)"/g)].map(([, file]) => file!);

  test('loads less than 350 kB before it shows something', () => {
    const files = named();
    expect(files.some((file) => file.endsWith('.js'))).toBe(true);
    const sizes = files.map((file) => gzipSync(readFileSync(path.join(dist, file))).length);
    expect(sizes.reduce((sum, size) => sum + size, gzipSync(page()).length)).toBeLessThan(FIRST_LOAD);
  });

  test('leaves charts and pages for when they are opened', () => {
    const first = named()
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(path.join(dist, file), 'utf8'))
      .join('\n');
    expect(first).toContain('bordermark.token');
    expect(first).not.toContain('zrender');
    expect(first).not.toContain('read-title');
  });
});
