import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { MatchingEngine } from '../../server/engine/engine';
import { listingWords } from '../../server/engine/listing-words';
import { MarkMaker } from './make-marks';
import { SEED } from './measure';
import { watchLoop } from './watch-loop';

const NEW_MARKS = 50_000;

/** Seconds until a delta is seen, the waits of the event loop meanwhile, and seconds from a start to the first answer. */
async function run(count: number): Promise<object> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-changes-'));
  const maker = new MarkMaker(SEED);
  const options = {
    dataDir,
    version: () => '1',
    languageModel: listingWords,
    loadMarks: function* () {
      for (let at = 0; at < count; at++) yield maker.facts(at);
    },
  };
  try {
    const engine = await MatchingEngine.open(options);
    const upserts = Array.from({ length: NEW_MARKS }, (_, at) => ({
      ...maker.facts(count + at),
      id: count + at + 1,
    }));
    await engine.applyDelta({ upserts: upserts.slice(0, 100), removed: [], version: '2' });
    // A server looks its tables up before it listens (see warm-up.ts).
    await engine.warm(['nike shoes 耐克 найк']);
    engine.current().search(['nike shoes 耐克 найк']);
    const title = `shoes ${upserts[NEW_MARKS - 1]!.text} for running`;
    const stop = watchLoop();
    const begin = performance.now();
    await engine.applyDelta({ upserts, removed: [1, 2, 3], version: '3' });
    const found = engine.current().search([title]).length > 0;
    const deltaSeconds = (performance.now() - begin) / 1000;
    const waits = stop();
    await engine.close();
    const start = performance.now();
    const again = await MatchingEngine.open(options);
    again.current().search([title]);
    const restartSeconds = (performance.now() - start) / 1000;
    const { bytes } = again.stats();
    await again.close();
    return {
      marks: count,
      newMarks: NEW_MARKS,
      found,
      deltaSeconds,
      ...waits,
      restartSeconds,
      bytes,
    };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const program = new Command('bench:changes')
  .option('--marks <n>', 'marks in the register', '1000000')
  .parse();
void run(Number(program.opts<{ marks: string }>().marks)).then((result) =>
  console.log(JSON.stringify(result)),
);
