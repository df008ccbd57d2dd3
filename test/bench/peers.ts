import { Command } from 'commander';
import { MarkMaker } from './make-marks';
import { makeTitles, type PlantedTitle } from './make-titles';
import { measure, SEED } from './measure';
import { mariaDb, postgres } from './peers/databases';
import { exactMap, flexSearch, miniSearch } from './peers/in-process';
import { lucene } from './peers/lucene';
import { type Peer, PeerMissing } from './peers/peer';
import { bare } from './recall';
import { percentile } from './timing';

const PEERS: readonly (() => Peer)[] = [exactMap, flexSearch, miniSearch, mariaDb, postgres, lucene];

/** The median of five rounds where that takes no time, as the engine is measured; the slow ones are asked once more. */
async function medianTime(peer: Peer, text: string): Promise<number> {
  const times: number[] = [];
  do {
    const begin = performance.now();
    await peer.search(text);
    times.push(performance.now() - begin);
  } while (times.length < 5 && (times[0] as number) < 20);
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}

/** The same titles to one peer: speed, and how many of the planted marks are among its first ten names. */
async function ask(peer: Peer, maker: MarkMaker, titles: readonly PlantedTitle[]): Promise<object> {
  const times: number[] = [];
  const found = { plain: 0, disguised: 0 };
  const planted = { plain: 0, disguised: 0 };
  for (const { text } of titles.slice(0, 20)) await peer.search(text);
  const asked = titles.slice(0, peer.titles);
  for (const { text, mark, how } of asked) {
    const names = await peer.search(text);
    times.push(await medianTime(peer, text));
    if (mark < 0) continue;
    const kind = how === 'VERBATIM' ? 'plain' : 'disguised';
    planted[kind] += 1;
    const first = [...new Set(names.map(bare))].slice(0, 10);
    if (first.includes(bare(maker.facts(mark).text))) found[kind] += 1;
  }
  const seconds = times.reduce((sum, time) => sum + time, 0) / 1000;
  times.sort((a, b) => a - b);
  return {
    titles: asked.length,
    titlesPerSecond: Number((asked.length / seconds).toPrecision(4)),
    p50Ms: Number(percentile(times, 0.5).toPrecision(4)),
    p99Ms: Number(percentile(times, 0.99).toPrecision(4)),
    recallAt10Verbatim: Number((found.plain / planted.plain).toFixed(3)),
    recallAt10Perturbed: Number((found.disguised / planted.disguised).toFixed(3)),
  };
}

async function run(
  count: number,
  titleCount: number,
  only: string | undefined,
  say: (line: string) => void,
): Promise<object> {
  const maker = new MarkMaker(SEED);
  const titles = [...makeTitles(maker, count, titleCount, SEED)];
  const peers: Record<string, object> = {};
  const wanted = (only ?? '').toLowerCase().split(',');
  for (const make of PEERS) {
    const peer = make();
    if (!wanted.some((part) => peer.name.toLowerCase().includes(part))) continue;
    try {
      const begin = performance.now();
      await peer.build(makeMarks(maker, count));
      const buildSeconds = Number(((performance.now() - begin) / 1000).toFixed(1));
      peers[peer.name] = { buildSeconds, ...(await ask(peer, maker, titles)) };
    } catch (error) {
      if (!(error instanceof PeerMissing)) say(`${peer.name}: ${String(error)}`);
      peers[peer.name] = { missing: error instanceof PeerMissing ? error.message : String(error) };
    } finally {
      await peer.close();
    }
    say(`${peer.name}: ${JSON.stringify(peers[peer.name])}`);
  }
  const [own] = await measure([count], titleCount, say);
  return { ...own, peers };
}

function* makeMarks(maker: MarkMaker, count: number): Generator<ReturnType<MarkMaker['facts']>> {
  for (let at = 0; at < count; at++) yield maker.facts(at);
}

const program = new Command('bench:peers')
  .option('--marks <n>', 'marks in the register', '100000')
  .option('--titles <n>', 'titles to screen', '1000')
  .option('--only <name>', 'only peers with this in their name; several with commas')
  .option('--json', 'print the last line only')
  .parse();
const { marks, titles, only, json } = program.opts<{
  marks: string;
  titles: string;
  only?: string;
  json?: boolean;
}>();
void run(Number(marks), Number(titles), only, json ? () => undefined : (line) => console.error(line)).then(
  (result) => {
    if (!json) console.log(JSON.stringify(result, null, 2));
    console.log(JSON.stringify(result));
  },
);
