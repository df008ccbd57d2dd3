import { join } from 'node:path';
import { listingWords } from '../../server/engine/listing-words';
import { buildSegment } from '../../server/engine/build-segment';
import { WorkerPool } from '../../server/engine/worker-pool';
import { shareGeneration } from '../../server/engine/shared-generation';
import { LanguageModel } from '../../server/matching/index/language-model';
import { PackedIndex } from '../../server/matching/index/packed-index';
import { type Segment } from '../../server/matching/index/segment';
import { Tombstones } from '../../server/matching/index/tombstones';
import { type MarkFacts } from '../../server/matching/types';
import { MarkMaker } from './make-marks';
import { makeTitles } from './make-titles';
import { measureRecall, sumRecall } from './recall';
import { type Asked, percentile, timeBatches, timeScreenings, timeSingles } from './timing';

export const SEED = 20261124;
const ALL = 100_000;
/** Titles of a batch, as the engine cuts them. */
const BATCH = 16;
/** A match that ranks this high would be shown to a person. */
const ALERT = 0.75;
/** The most that recall, which asks for whole lists, may take at each size. */
const RECALL_SECONDS = 45;

const round = (value: number, digits = 4): number => Number(value.toFixed(digits));
const share = (part: number, all: number): number | null => (all === 0 ? null : round(part / all));

type Say = (line: string) => void;

interface Built extends Asked {
  readonly count: number;
  readonly segment: Segment;
  readonly buildSeconds: number;
  readonly screenings: Awaited<ReturnType<typeof timeScreenings>>;
}

/** What the threads of the product run. */
const SCRIPT = join(__dirname, '../../server/app-thread.ts');

/** Builds an index of so many marks on two threads, and has these screen before they end. */
async function build(maker: MarkMaker, count: number, titleCount: number, say: Say): Promise<Built> {
  const pool = new WorkerPool(2, { script: SCRIPT });
  let making = 0;
  function* marks(): Generator<MarkFacts> {
    const some: MarkFacts[] = [];
    for (let at = 0; at < count;) {
      const begin = performance.now();
      for (some.length = 0; some.length < 1000 && at < count; at++) some.push(maker.facts(at));
      making += performance.now() - begin;
      yield* some;
    }
  }
  const model = LanguageModel.fromCounts(listingWords());
  const begin = performance.now();
  const segment = await buildSegment(marks(), pool.workers, (step, done) => {
    if (step !== 'READ' || done % 1_000_000 < 20_000) say(`build ${step} ${done}`);
  });
  const buildSeconds = (performance.now() - begin - making) / 1000;
  say(`built in ${buildSeconds.toFixed(1)} s (making the marks took ${(making / 1000).toFixed(1)} s more)`);
  const generation = { number: 1, version: 'bench', model, segments: [{ segment, dead: Tombstones.none }] };
  const index = new PackedIndex(generation.segments, 'bench', model);
  await pool.all('serve', shareGeneration(generation));
  const titles = [...makeTitles(maker, count, titleCount, SEED)];
  const screenings = await timeScreenings(pool, { index, titles });
  await pool.close();
  return { count, segment, buildSeconds, index, titles, screenings };
}

function recallFields({ index, titles }: Built, maker: MarkMaker): object {
  const { plain, classed } = measureRecall(index, maker, titles, RECALL_SECONDS);
  const isPlain = (how: string): boolean => how === 'VERBATIM';
  const verbatim = sumRecall(plain, isPlain);
  const disguised = sumRecall(plain, (how) => !isPlain(how));
  const disguisedClassed = sumRecall(classed, (how) => !isPlain(how));
  return {
    recallTitles: verbatim.titles + disguised.titles,
    recallVerbatim: share(verbatim.all, verbatim.titles),
    recallPerturbed: share(disguised.all, disguised.titles),
    recallAt10Verbatim: share(verbatim.first, verbatim.titles),
    recallAt10Perturbed: share(disguised.first, disguised.titles),
    recallAt10PerturbedWithClasses: share(disguisedClassed.first, disguisedClassed.titles),
    recallByKind: Object.fromEntries(
      [...plain].map(([how, { titles: of, all, first }]) => [how, [of, share(all, of), share(first, of)]]),
    ),
  };
}

function alertFields({ index, titles }: Built): object {
  const before = index.compared;
  titles.forEach(({ text }) => index.search([text]));
  const candidates = index.compared - before;
  const without = titles.filter(({ mark }) => mark < 0);
  const alerts = without.map(
    ({ text }) => index.search([text], { limit: ALL }).filter(({ score }) => score >= ALERT).length,
  );
  return {
    candidatesPerTitle: round(candidates / titles.length, 1),
    alertsPerTitleWithoutMark: round(
      alerts.reduce((total, alert) => total + alert, 0) / Math.max(1, without.length),
      2,
    ),
    titlesWithoutMarkAlerted: share(alerts.filter((alert) => alert > 0).length, without.length),
  };
}

const rateOf = (times: readonly number[]): number =>
  (1000 * times.length) / times.reduce((sum, ms) => sum + ms, 0);

/**
 * Builds indexes of so many marks each and measures them, their titles in turns; the fields are those of the last line of
 * the benchmark.
 */
export async function measure(
  counts: readonly number[],
  titleCount: number,
  say: Say,
): Promise<readonly object[]> {
  const maker = new MarkMaker(SEED);
  const all: Built[] = [];
  for (const count of counts) all.push(await build(maker, count, titleCount, say));
  const singles = timeSingles(all);
  const filtered = timeSingles(all, true);
  say('timed');
  return all.map((built, at) => {
    const { count, segment, titles, buildSeconds, screenings } = built;
    const times = singles[at]!;
    return {
      marks: count,
      titles: titles.length,
      titlesPerSecondPerCore: Math.round(rateOf(times)),
      titlesPerSecondPerCoreAgainstFirst: round(rateOf(times) / rateOf(singles[0]!), 3),
      titlesPerSecondPerCoreBatched: Math.round(timeBatches(built, BATCH)),
      screeningsPerSecond: Math.round(screenings.here),
      screeningsPerSecondTwoThreads: Math.round(screenings.onThreads),
      longestWaitMs: round(screenings.longestWaitMs, 2),
      longestOwnWaitMs: round(screenings.longestOwnWaitMs, 2),
      p50Ms: round(percentile(times, 0.5)),
      p99Ms: round(percentile(times, 0.99)),
      p99MsWithClasses: round(percentile(filtered[at]!, 0.99)),
      bytesPerMark: round(segment.bytes / count, 1),
      keysPerMark: round(segment.data.entries.length / count, 2),
      buildSeconds: round(buildSeconds, 2),
      ...recallFields(built, maker),
      ...alertFields(built),
      peers: {},
    };
  });
}
