import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MatchingEngine } from '../../server/engine/engine';
import { type MarkFacts } from '../../server/matching/types';

/** Starts a process that changes the index, kills it so many milliseconds after its first sign, answers what it said. */
function killAfter(dataDir: string, milliseconds: number): Promise<number | null> {
  const child = spawn(
    process.execPath,
    ['-r', '@swc-node/register', join(__dirname, 'changing-engine.ts'), dataDir],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  return new Promise((resolve) => {
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
      said += text.toString();
    });
    child.once('exit', () => {
      const versions = said.split('\n').filter((line) => line !== '');
      resolve(versions.length === 0 ? null : Number(versions[versions.length - 1]));
    });
  });
}

function noRegister(): Iterable<MarkFacts> {
  throw new Error('The register was read, although a complete generation was there.');
}

describe('an engine that is killed', () => {
  let dataDir: string;
  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'killed-engine-'));
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it.each([0, 13, 60, 111, 190, 307])(
    'serves its last complete generation (killed after %d ms)',
    async (milliseconds) => {
      const said = await killAfter(dataDir, milliseconds);
      const engine = await MatchingEngine.open({
        dataDir,
        workers: 0,
        version: () => 'none',
        loadMarks: noRegister,
      });
      const version = Number(engine.current().version);
      // What it said was safe is there; it may have been killed before it could say so of one more.
      expect(version - (said ?? 0)).toBeGreaterThanOrEqual(0);
      expect(version - (said ?? 0)).toBeLessThanOrEqual(1);
      const found = (title: string): string[] =>
        engine
          .current()
          .search([title])
          .filter(({ kind }) => kind === 'EXACT')
          .map(({ name }) => name);
      if (version > 0)
        expect(found(`a zebra${version} and zebra${version - 1} with turned${version}`)).toEqual(
          expect.arrayContaining([`zebra${version}`, `turned${version}`]),
        );
      if (version > 1) expect(found(`zebra${version - 1}`)).toEqual([]);
      expect(found('base2999mark')).toEqual(['base2999mark']);
      expect(engine.current().size).toBe(version > 0 ? 3001 : 3000);
      await engine.verify();
      await engine.close();
    },
  );
});
