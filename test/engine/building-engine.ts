import { MatchingEngine } from '../../server/engine/engine';
import { markFacts } from '../matching/index/mark-facts';

/** Opens an index, builds it anew if asked to, and kills itself, the hard way, in the middle of a step. */
async function build(dataDir: string, version: string, step: string, marks: number): Promise<void> {
  const engine = await MatchingEngine.open({
    dataDir,
    workers: 1,
    version: () => version,
    loadMarks: function* () {
      for (let id = 1; id <= marks; id++) {
        if (step === 'READ' && id === marks >> 1) process.kill(process.pid, 'SIGKILL');
        yield markFacts(id, `v${version}x${id}mark`);
      }
    },
    progress: (now, done) => {
      if (now === step && (now !== 'WRITE' || done > 0)) process.kill(process.pid, 'SIGKILL');
    },
  });
  if (engine.current().version !== version) await engine.rebuild();
  await engine.close();
}

const [dataDir = '', version = '', step = '', marks = ''] = process.argv.slice(2);
void build(dataDir, version, step, Number(marks));
