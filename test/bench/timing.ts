import { searchOnWorkers } from '../../server/engine/search-on-workers';
import { type WorkerPool } from '../../server/engine/worker-pool';
import { type PackedIndex } from '../../server/matching/index/packed-index';
import { type PlantedTitle } from './make-titles';
import { type Waits, watchLoop } from './watch-loop';

const ROUNDS = 5;
const ascending = (a: number, b: number): number => a - b;

export function percentile(sorted: readonly number[], at: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
}

/** An index and the titles that it is asked. */
export interface Asked {
  readonly index: PackedIndex;
  readonly titles: readonly PlantedTitle[];
}

function timeRound({ index, titles }: Asked, withClasses: boolean): number[] {
  return titles.map(({ text, niceClasses }) => {
    const begin = performance.now();
    index.search([text], { niceClasses: withClasses ? niceClasses : undefined });
    return performance.now() - begin;
  });
}

/**
 * Milliseconds of each title of several indexes, answered one by one, ascending: the median of five rounds for each, since a
 * busy machine takes the processor away for longer than any title needs it. The indexes take turns, so that what is busy at
 * the time meets all of them.
 */
export function timeSingles(all: readonly Asked[], withClasses = false): number[][] {
  all.forEach((asked) => timeRound(asked, withClasses));
  const rounds = Array.from({ length: ROUNDS }, () => all.map((asked) => timeRound(asked, withClasses)));
  return all.map(({ titles }, at) =>
    titles
      .map((_, title) => rounds.map((round) => round[at]![title]!).sort(ascending)[ROUNDS >> 1]!)
      .sort(ascending),
  );
}

const medianOfThree = (rates: readonly number[]): number => [...rates].sort(ascending)[1]!;

function batchRate({ index, titles }: Asked, size: number): number {
  const begin = performance.now();
  for (let at = 0; at < titles.length; at += size)
    index.searchMany(titles.slice(at, at + size).map(({ text }) => ({ texts: [text] })));
  return (1000 * titles.length) / (performance.now() - begin);
}

/** Titles a second, answered in batches of so many. */
export const timeBatches = (asked: Asked, size: number): number =>
  medianOfThree([1, 2, 3].map(() => batchRate(asked, size)));

interface WorkersTiming extends Waits {
  readonly rate: number;
}

/**
 * Titles a second of all workers together; then, asked once more, the waits of the event loop that asks them: to watch it
 * takes a whole processor, which the rate must not pay for.
 */
export async function timeWorkers(pool: WorkerPool, titles: readonly PlantedTitle[]): Promise<WorkersTiming> {
  const queries = titles.map(({ text }) => ({ texts: [text] }));
  await searchOnWorkers(pool, queries);
  const rates = [];
  for (let time = 0; time < 3; time++) {
    const begin = performance.now();
    await searchOnWorkers(pool, queries);
    rates.push((1000 * titles.length) / (performance.now() - begin));
  }
  const stop = watchLoop();
  await searchOnWorkers(pool, queries);
  return { rate: medianOfThree(rates), ...stop() };
}
