import { listingWords } from '../../server/engine/listing-words';
import { buildSegment } from '../../server/engine/build-segment';
import { unpackAnswers } from '../../server/engine/packed-answers';
import { WorkerPool } from '../../server/engine/worker-pool';
import { shareGeneration } from '../../server/engine/shared-generation';
import { LanguageModel } from '../../server/matching/index/language-model';
import { PackedIndex } from '../../server/matching/index/packed-index';
import { Tombstones } from '../../server/matching/index/tombstones';
import { type MarkFacts, type SpanMatch } from '../../server/matching/types';
import { MarkMaker } from './make-marks';
import { makeTitles, type PlantedTitle } from './make-titles';

export const SEED = 20261124;
const ALL = 100_000;
const FIRST = 10;
const ROUNDS = 5;
const ascending = (a: number, b: number): number => a - b;
/** A match that ranks this high would be shown to a person. */
const ALERT = 0.75;

const round = (value: number, digits = 4): number => Number(value.toFixed(digits));
const share = (part: number, all: number): number | null => (all === 0 ? null : round(part / all));

/** Letters of a name, for "the same name was found": a register has many marks of one text. */
export const bare = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');

interface Recall {
  titles: number;
  all: number;
  first: number;
}

function isFound(planted: string, matches: readonly SpanMatch[]): boolean {
  return matches.some(({ name }) => bare(name) === planted);
}

function measureRecall(
  index: PackedIndex,
  maker: MarkMaker,
  titles: readonly PlantedTitle[],
  withClasses: boolean,
): Map<string, Recall> {
  const byKind = new Map<string, Recall>();
  for (const { text, mark, how, niceClasses } of titles) {
    if (mark < 0) continue;
    const recall = byKind.get(how) ?? { titles: 0, all: 0, first: 0 };
    byKind.set(how, recall);
    const planted = bare(maker.facts(mark).text);
    const matches = index.search([text], { limit: ALL, niceClasses: withClasses ? niceClasses : undefined });
    recall.titles += 1;
    if (isFound(planted, matches)) recall.all += 1;
    // Marks of one text count as one place in the list.
    const names = [...new Set(matches.map(({ name }) => bare(name)))].slice(0, FIRST);
    if (names.includes(planted)) recall.first += 1;
  }
  return byKind;
}

function sum(byKind: ReadonlyMap<string, Recall>, keep: (how: string) => boolean): Recall {
  const total = { titles: 0, all: 0, first: 0 };
  for (const [how, { titles, all, first }] of byKind) {
    if (!keep(how)) continue;
    total.titles += titles;
    total.all += all;
    total.first += first;
  }
  return total;
}

export function percentile(sorted: readonly number[], at: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
}

/**
 * Milliseconds of each title, answered one by one, ascending: the median of five rounds for each, since a busy machine
 * takes the processor away for longer than any title needs it.
 */
function timeSingles(index: PackedIndex, titles: readonly PlantedTitle[], withClasses = false): number[] {
  const rounds = Array.from({ length: ROUNDS }, () =>
    titles.map(({ text, niceClasses }) => {
      const begin = performance.now();
      index.search([text], { niceClasses: withClasses ? niceClasses : undefined });
      return performance.now() - begin;
    }),
  );
  const medianOf = (title: number): number =>
    rounds.map((times) => times[title]!).sort(ascending)[ROUNDS >> 1]!;
  return titles.map((_, title) => medianOf(title)).sort(ascending);
}

function timeBatches(index: PackedIndex, titles: readonly PlantedTitle[], size: number): number {
  const begin = performance.now();
  for (let at = 0; at < titles.length; at += size) {
    index.searchMany(titles.slice(at, at + size).map(({ text }) => ({ texts: [text] })));
  }
  return (1000 * titles.length) / (performance.now() - begin);
}

async function timeWorkers(pool: WorkerPool, titles: readonly PlantedTitle[], size: number): Promise<number> {
  const queries = titles.map(({ text }) => ({ texts: [text] }));
  const begin = performance.now();
  const parts = [];
  for (let at = 0; at < queries.length; at += size)
    parts.push(pool.idlest.ask('search', queries.slice(at, at + size)).then(unpackAnswers));
  await Promise.all(parts);
  return (1000 * titles.length) / (performance.now() - begin);
}

/** Builds an index of so many marks and measures it; the fields are those of the last line of the benchmark. */
export async function measure(
  count: number,
  titleCount: number,
  say: (line: string) => void,
): Promise<object> {
  const maker = new MarkMaker(SEED);
  const pool = new WorkerPool(2);
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
  const generation = { number: 1, version: 'bench', model, segments: [{ segment, dead: Tombstones.none }] };
  const index = new PackedIndex(generation.segments, 'bench', model);
  await pool.all('serve', shareGeneration(generation));
  const titles = [...makeTitles(maker, count, titleCount, SEED)];
  say(`built in ${buildSeconds.toFixed(1)} s (making the marks took ${(making / 1000).toFixed(1)} s more)`);

  timeSingles(index, titles);
  const singles = timeSingles(index, titles);
  const filtered = timeSingles(index, titles, true);
  const batched = [1, 2, 3].map(() => timeBatches(index, titles, 16)).sort((a, b) => a - b)[1]!;
  await timeWorkers(pool, titles, 16);
  const twoWorkers = [];
  for (let time = 0; time < 3; time++) twoWorkers.push(await timeWorkers(pool, titles, 16));
  await pool.close();

  const before = index.compared;
  titles.forEach(({ text }) => index.search([text]));
  const candidatesPerTitle = (index.compared - before) / titles.length;
  const plain = measureRecall(index, maker, titles, false);
  const classed = measureRecall(index, maker, titles, true);
  const without = titles.filter(({ mark }) => mark < 0);
  const alerts = without.map(
    ({ text }) => index.search([text], { limit: ALL }).filter(({ score }) => score >= ALERT).length,
  );
  const verbatim = sum(plain, (how) => how === 'VERBATIM');
  const disguised = sum(plain, (how) => how !== 'VERBATIM');
  const disguisedClassed = sum(classed, (how) => how !== 'VERBATIM');
  const seconds = singles.reduce((total, ms) => total + ms, 0) / 1000;
  return {
    marks: count,
    titles: titles.length,
    titlesPerSecondPerCore: Math.round(titles.length / seconds),
    titlesPerSecondPerCoreBatched: Math.round(batched),
    titlesPerSecondTwoWorkers: Math.round(twoWorkers.sort((a, b) => a - b)[1]!),
    p50Ms: round(percentile(singles, 0.5)),
    p99Ms: round(percentile(singles, 0.99)),
    p99MsWithClasses: round(percentile(filtered, 0.99)),
    bytesPerMark: round(segment.bytes / count, 1),
    keysPerMark: round(segment.data.entries.length / count, 2),
    buildSeconds: round(buildSeconds, 2),
    recallVerbatim: share(verbatim.all, verbatim.titles),
    recallPerturbed: share(disguised.all, disguised.titles),
    recallAt10Verbatim: share(verbatim.first, verbatim.titles),
    recallAt10Perturbed: share(disguised.first, disguised.titles),
    recallAt10PerturbedWithClasses: share(disguisedClassed.first, disguisedClassed.titles),
    recallByKind: Object.fromEntries(
      [...plain].map(([how, { titles: of, all, first }]) => [how, [of, share(all, of), share(first, of)]]),
    ),
    candidatesPerTitle: round(candidatesPerTitle, 1),
    alertsPerTitleWithoutMark: round(
      alerts.reduce((total, alert) => total + alert, 0) / Math.max(1, without.length),
      2,
    ),
    titlesWithoutMarkAlerted: share(alerts.filter((alert) => alert > 0).length, without.length),
    peers: {},
  };
}
