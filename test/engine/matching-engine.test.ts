import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { MatchingEngine } from '../../server/engine/engine';
import { type EngineOptions } from '../../server/engine/engine-options';
import { type MarkFacts } from '../../server/matching/types';
import { markFacts } from '../matching/index/mark-facts';

const REGISTER = ['NIKE', 'adidas', '康师傅', 'lululemon', 'Louis Vuitton'].map((text, at) =>
  markFacts(at + 1, text),
);

describe('the matching engine', () => {
  let dataDir: string;
  let messages: string[];
  let reads: number;

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'matching-engine-'));
    messages = [];
    reads = 0;
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const open = (more: Partial<EngineOptions> = {}): Promise<MatchingEngine> =>
    MatchingEngine.open({
      dataDir,
      loadMarks: function* (): Iterable<MarkFacts> {
        reads += 1;
        yield* REGISTER;
      },
      version: () => 'register-1',
      languageModel: () => [['shoes', 10]],
      workers: 0,
      log: (message) => messages.push(message),
      ...more,
    });
  const names = (engine: MatchingEngine, title: string): string[] =>
    engine
      .current()
      .search([title])
      .map(({ name }) => name);
  const files = (): string[] => readdirSync(dataDir).map((name) => join(dataDir, name));

  it('reads the register once, and the snapshot from then on', async () => {
    await (await open()).close();
    const engine = await open();
    expect(reads).toBe(1);
    expect(names(engine, 'brand new n1ke shoes')).toEqual(['NIKE']);
    expect(engine.current().facts(2)).toEqual(REGISTER[2]);
    expect(engine.current().version).toBe('register-1');
    expect(engine.current().ordinariness('Shoes')).toBe(1);
    await engine.close();
  });

  it('shows a delta at once, and after a restart', async () => {
    const engine = await open();
    await engine.applyDelta({
      upserts: [markFacts(2, 'reebok'), markFacts(9, 'ASICS')],
      removed: [1],
      version: 'register-2',
    });
    await engine.close();
    const again = await open();
    for (const state of [engine, again]) {
      expect(names(state, 'nike adidas reebok asics')).toEqual(['reebok', 'ASICS']);
      expect(state.current().version).toBe('register-2');
      expect(state.current().size).toBe(5);
    }
    expect(reads).toBe(1);
    await again.close();
  });

  it('keeps in a merge what came while it ran', async () => {
    const engine = await open();
    await engine.applyDelta({ upserts: [markFacts(9, 'ASICS')], removed: [], version: 'register-2' });
    const merged = engine.merge();
    await engine.applyDelta({ upserts: [markFacts(10, 'PUMA')], removed: [2, 9], version: 'register-3' });
    await merged;
    await engine.merge();
    expect(names(engine, 'nike adidas asics puma')).toEqual(['NIKE', 'PUMA']);
    expect(engine.stats()).toMatchObject({ version: 'register-3', marks: 5, dead: 0 });
    expect(engine.stats().segments).toHaveLength(1);
    await engine.close();
  });

  it('lets threads search what it serves', async () => {
    const engine = await open({ workers: 2, script: join(__dirname, 'mortal-worker.ts') });
    await engine.applyDelta({ upserts: [markFacts(9, 'ASICS')], removed: [4], version: 'register-2' });
    const titles = ['n1ke', 'asics gel', 'lululemon', '康帅傅 方便面'];
    const onThreads = () => Promise.all(titles.map((title) => engine.askThread('search', title)));
    expect(await onThreads()).toEqual(titles.map((title) => engine.current().search([title])));
    expect(titles.map((title) => names(engine, title))).toEqual([['NIKE'], ['ASICS'], [], ['康师傅']]);
    await engine.merge();
    expect(await onThreads()).toEqual(titles.map((title) => engine.current().search([title])));
    await engine.close();
  });

  it('replaces a thread that ended, and tells it what the others know', async () => {
    const engine = await open({ workers: 1, script: join(__dirname, 'mortal-worker.ts') });
    await engine.tellThreads('greet', 'hello');
    await expect(engine.askThread('die', null)).rejects.toThrow('ended: code 3');
    expect(engine.workers).toBe(0);
    for (let tries = 0; engine.workers === 0 && tries < 100; tries++) await setTimeout(100);
    expect(await engine.askThread('greeting', null)).toBe('hello');
    expect(await engine.askThread('search', 'n1ke')).toMatchObject([{ name: 'NIKE' }]);
    expect(messages).toEqual(['A thread of the matching engine ended: code 3. Another takes its place.']);
    await engine.close();
  });

  it('hands an error of a thread on under its name', async () => {
    const engine = await open({ workers: 1, script: join(__dirname, 'mortal-worker.ts') });
    await expect(engine.askThread('fail', null)).rejects.toMatchObject({
      name: 'RangeError',
      message: 'That is too much.',
    });
    await expect(engine.askThread('sing', null)).rejects.toThrow('knows no task "sing"');
    await engine.close();
  });

  it('refuses a snapshot with one flipped bit, wherever it is, says why, and builds anew', async () => {
    const engine = await open();
    await engine.applyDelta({ upserts: [], removed: [1], version: 'register-2' });
    await engine.close();
    for (const path of files()) {
      const good = readFileSync(path);
      const bits = good.length * 8;
      for (let bit = 0; bit < bits; bit += Math.max(1, Math.floor(bits / 61)) + 3) {
        const bad = Buffer.from(good);
        bad[bit >> 3]! ^= 1 << (bit & 7);
        writeFileSync(path, bad);
        await expect(engine.verify()).rejects.toThrow();
      }
      writeFileSync(path, good);
    }
    await expect(engine.verify()).resolves.toBeUndefined();
    const [segment] = files().filter((path) => path.includes('segment'));
    const bad = readFileSync(segment!);
    bad[bad.length - 1]! ^= 1;
    writeFileSync(segment!, bad);
    const rebuilt = await open();
    expect(reads).toBe(2);
    expect(messages.join()).toMatch(/built anew.*segment.*checksum/);
    expect(names(rebuilt, 'nike')).toEqual(['NIKE']);
    await rebuilt.close();
  });

  it('builds the same index and the same delta on threads as on none', async () => {
    const marks = Array.from({ length: 3000 }, (_, at) =>
      markFacts(at + 1, `${'bdfgkmnprst'[at % 11]}o${at}ri`),
    );
    const came = Array.from({ length: 1500 }, (_, at) => markFacts(5000 - at, `lo${at}ma`));
    const states = [];
    for (const workers of [0, 1, 2]) {
      rmSync(dataDir, { recursive: true, force: true });
      const engine = await open({ workers, loadMarks: () => marks });
      await engine.applyDelta({ upserts: came, removed: [7], version: 'register-2' });
      const { segments, keys } = engine.stats();
      states.push({ segments, keys, found: engine.current().search(['lo1499ma bo11ri go7ri']) });
      await engine.close();
    }
    expect(states[0]?.found.length).toBeGreaterThanOrEqual(2);
    expect(states[1]).toEqual(states[0]);
    expect(states[2]).toEqual(states[0]);
  });

  it('says a build that failed, and builds the next one', async () => {
    const engine = await open({ workers: 1 });
    const broken = { ...markFacts(20, 'PUMA'), niceClasses: null } as unknown as MarkFacts;
    await expect(engine.applyDelta({ upserts: [broken], removed: [], version: 'x' })).rejects.toThrow();
    await engine.applyDelta({ upserts: [markFacts(20, 'PUMA')], removed: [], version: 'register-2' });
    expect(names(engine, 'puma')).toEqual(['PUMA']);
    await engine.close();
  });

  it('refuses a snapshot of another format and builds anew', async () => {
    await (await open()).close();
    const [segment] = files().filter((path) => path.includes('segment'));
    const bytes = readFileSync(segment!);
    bytes.writeUInt32LE(99, 4);
    writeFileSync(segment!, bytes);
    const engine = await open();
    expect(messages.join()).toMatch(/format 99/);
    expect(reads).toBe(2);
    await engine.close();
  });

  it('builds anew where a file is missing or cut short', async () => {
    await (await open()).close();
    const [segment] = files().filter((path) => path.includes('segment'));
    writeFileSync(segment!, readFileSync(segment!).subarray(0, 9000));
    await (await open()).close();
    expect(messages.join()).toMatch(/ends too early|bytes, not/);
    rmSync(files().find((path) => path.includes('segment'))!);
    await (await open()).close();
    expect(reads).toBe(3);
  });
});
