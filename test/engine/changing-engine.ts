import { MatchingEngine } from '../../server/engine/engine';
import { markFacts } from '../matching/index/mark-facts';

/** Changes and merges an index without end, and says which version is safe, until it is killed. */
async function change(dataDir: string): Promise<void> {
  const engine = await MatchingEngine.open({
    dataDir,
    workers: 0,
    version: () => '0',
    loadMarks: function* () {
      for (let id = 1; id <= 3000; id++) yield markFacts(id, `base${id}mark`);
    },
  });
  process.stdout.write(`${engine.current().version}\n`);
  for (let version = Number(engine.current().version) + 1; ; version++) {
    await engine.applyDelta({
      upserts: [markFacts(1_000_000 + version, `zebra${version}`), markFacts(5, `turned${version}`)],
      removed: version > 1 ? [1_000_000 + version - 1] : [],
      version: String(version),
    });
    if (version % 3 === 0) await engine.merge();
    process.stdout.write(`${version}\n`);
  }
}

void change(process.argv[2]!);
