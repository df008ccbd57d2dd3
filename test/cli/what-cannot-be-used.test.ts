import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { temporaryFolder } from '../support/run-folder';

const root = path.join(__dirname, '../..');
const folder = temporaryFolder('unusable');

/** What a command says that cannot do its work. */
function said(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const DATA_DIR = path.join(folder, 'data');
  const options = {
    cwd: root,
    env: { ...process.env, LOG_LEVEL: 'silent', DATABASE_URL: '', REDIS_URL: '', DATA_DIR, ...env },
  };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['dist/server/main.js', ...args], options, (error, _stdout, stderr) => {
      if (error) resolve(stderr);
      else reject(new Error(`It ended with 0: ${stderr}`));
    });
  });
}

/** A port of this machine that somebody listens on while the work is done. */
async function withTakenPort<T>(work: (port: number) => Promise<T>): Promise<T> {
  const taken = createServer();
  taken.listen(0, '127.0.0.1');
  await once(taken, 'listening');
  try {
    return await work((taken.address() as AddressInfo).port);
  } finally {
    taken.close();
  }
}

/** A port that nobody listens on. */
const freePort = (): Promise<number> => withTakenPort((port) => Promise.resolve(port));

describe('what cannot be used is named, with what to do, without a stack and without secrets', () => {
  test('a port that is taken', async () => {
    const text = await withTakenPort((port) => said(['serve'], { PORT: String(port), HOST: '127.0.0.1' }));
    expect(text).toMatch(/^bordermark: PORT \d+ of HOST 127\.0\.0\.1 is taken.*set PORT\.\n$/);
  });

  test('a database that does not answer', async () => {
    const port = await freePort();
    const text = await said(['migrate'], { DATABASE_URL: `mysql://root:secret@127.0.0.1:${port}/shop` });
    expect(text).toMatch(
      /^bordermark: DATABASE_URL, user root, 127\.0\.0\.1:\d+\/shop: nothing listens there/,
    );
    expect(text).not.toMatch(/secret|\n\s+at /);
  });

  test('a Redis that does not answer', async () => {
    const port = await freePort();
    const text = await said(['serve'], { REDIS_URL: `redis://:secret@127.0.0.1:${port}` });
    expect(text).toMatch(/^bordermark: REDIS_URL, 127\.0\.0\.1:\d+: Redis cannot be reached/);
    expect(text).not.toMatch(/secret|\n\s+at /);
  });

  test('a data folder that is a file', async () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    await expect(said(['migrate'], { DATA_DIR: file })).resolves.toMatch(
      /^bordermark: DATA_DIR \S+file: no folder that can be made and written to; name another one/,
    );
  });

  test('a database file that is none', async () => {
    const dataDir = path.join(folder, 'none');
    mkdirSync(dataDir);
    writeFileSync(path.join(dataDir, 'bordermark.db'), 'no database at all '.repeat(100));
    await expect(said(['migrate'], { DATA_DIR: dataDir })).resolves.toMatch(/no SQLite database/);
  });

  test('files that are not there, and folders in their place', async () => {
    const missing = path.join(folder, 'missing.tsv');
    const out = path.join(folder, 'out.tsv');
    await expect(said(['compare', '--in', missing, '--out', out])).resolves.toMatch(
      /^bordermark: \S+missing\.tsv: there is no such file or folder \(ENOENT\)\.\n$/,
    );
    await expect(said(['compare', '--in', folder, '--out', out])).resolves.toMatch(/a file is needed/);
  });
});
