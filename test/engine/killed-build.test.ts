import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MatchingEngine } from '../../server/engine/engine';
import { markFacts } from '../matching/index/mark-facts';

const MARKS = 2000;

/** Builds in a process of its own; answers how it ended. */
function buildUntil(dataDir: string, version: string, step: string): string {
  const { signal, status, stderr } = spawnSync(
    process.execPath,
    [
      '-r',
      '@swc-node/register',
      join(__dirname, 'building-engine.ts'),
      dataDir,
      version,
      step,
      String(MARKS),
    ],
    { encoding: 'utf8' },
  );
  return signal ?? `${status} ${stderr}`;
}

describe('a build that is killed', () => {
  let dataDir: string;
  let reads: number;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'killed-build-'));
    reads = 0;
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const open = (): Promise<MatchingEngine> =>
    MatchingEngine.open({
      dataDir,
      workers: 0,
      version: () => 'after',
      loadMarks: function* () {
        reads += 1;
        yield markFacts(1, 'zebra');
      },
    });

  it.each(['READ', 'COUNT', 'PLACE', 'FILL', 'WRITE'])(
    'leaves nothing that serves: the next start builds (first build, killed at %s)',
    async (step) => {
      expect(buildUntil(dataDir, '1', step)).toBe('SIGKILL');
      const engine = await open();
      expect(reads).toBe(1);
      expect(engine.current().search(['zebra'])).toHaveLength(1);
      await engine.verify();
      expect(readdirSync(dataDir).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      await engine.close();
    },
    120_000,
  );

  it.each(['READ', 'FILL', 'WRITE'])(
    'leaves the generation that served (built anew, killed at %s)',
    async (step) => {
      expect(buildUntil(dataDir, '1', 'NONE')).toBe('0 ');
      expect(buildUntil(dataDir, '2', step)).toBe('SIGKILL');
      const engine = await open();
      expect(reads).toBe(0);
      expect(engine.current().version).toBe('1');
      expect(engine.current().size).toBe(MARKS);
      expect(engine.current().search([`v1x${MARKS}mark`])).not.toEqual([]);
      await engine.verify();
      await engine.close();
    },
    240_000,
  );
});
