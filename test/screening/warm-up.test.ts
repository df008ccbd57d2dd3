import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MatchingEngine } from '../../server/engine/engine';
import { WorkerPool } from '../../server/engine/worker-pool';
import { Judge } from '../../server/screening/judge';
import { NO_PARTY } from '../../server/screening/judging/parties';
import { prepareThreads } from '../../server/screening/prepare-threads';
import { questionOf } from '../../server/screening/judging/question';
import { WARM_UP_TITLES } from '../../server/screening/warm-up-titles';
import { markFacts } from '../matching/index/mark-facts';

const script = join(__dirname, '../../server/app-thread.ts');

describe('warming up', () => {
  let dataDir: string;
  beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'warm-up-'))));
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it.each([0, 1])('changes no answer, with %i threads', async (workers) => {
    const engine = await MatchingEngine.open({
      dataDir,
      workers,
      script: script,
      version: () => 'register-1',
      loadMarks: () => ['NIKE', '耐克', 'adidas'].map((text, at) => markFacts(at + 1, text)),
    });
    const judge = new Judge(engine, () => engine.current());
    const question = questionOf({ title: 'N1KE shoes', destination: 'DE' }, null, '2026-01-01');
    const ask = () => judge.judge({ question, parties: NO_PARTY, marketplaceId: null });
    const before = await ask();
    expect(before.findings.length).toBeGreaterThan(0);
    judge.warmUp();
    await judge.practise(new AbortController().signal);
    expect(await ask()).toEqual(before);
    await engine.close();
  });

  it('prepares threads before they have a register', async () => {
    const pool = new WorkerPool(1, { script });
    const asked = jest.spyOn(pool, 'all');
    await prepareThreads(pool);
    expect(asked.mock.calls).toEqual(WARM_UP_TITLES.map((title) => ['prepare', [title]]));
    await expect(pool.all('practise', WARM_UP_TITLES[0])).rejects.toThrow(/before it was given an index/);
    await pool.close();
  });

  it('stops practising when it is told to, though its thread ended', async () => {
    const engine = await MatchingEngine.open({
      dataDir,
      workers: 1,
      script: script,
      version: () => 'register-1',
      loadMarks: () => [markFacts(1, 'NIKE')],
    });
    const until = new AbortController();
    const practice = new Judge(engine, () => engine.current()).practise(until.signal);
    until.abort();
    await engine.close();
    await expect(practice).resolves.toBeUndefined();
  });
});
