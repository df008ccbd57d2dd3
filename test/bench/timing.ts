import { type WorkerPool } from '../../server/engine/worker-pool';
import { inTurns } from '../../server/jobs/in-turns';
import { type PackedIndex } from '../../server/matching/index/packed-index';
import { judge, type Matter } from '../../server/screening/judging/judgement';
import { NO_PARTY } from '../../server/screening/judging/parties';
import { questionOf } from '../../server/screening/judging/question';
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

/** Rates are in screenings a second. */
interface ScreeningTiming extends Waits {
  readonly here: number;
  readonly onThreads: number;
}

/** Screenings of one round, and matters that wait for each thread. */
const SCREENED = 500;
const AT_ONCE_A_THREAD = 8;

/**
 * Whole screenings, here and on all threads, in turns; then, asked once more, the waits of the event loop that asks the threads:
 * to watch it takes a whole processor, which the rate must not pay for.
 */
export async function timeScreenings(pool: WorkerPool, { index, titles }: Asked): Promise<ScreeningTiming> {
  const matters: Matter[] = titles.slice(0, SCREENED).map(({ text }) => ({
    question: questionOf({ title: text, origin: 'CN', destination: 'US' }, null, '2026-01-01'),
    parties: NO_PARTY,
    marketplaceId: null,
  }));
  const ways = {
    here: () => inTurns(matters, 1, (matter) => Promise.resolve(judge(matter, index))),
    onThreads: () =>
      inTurns(matters, AT_ONCE_A_THREAD * pool.workers.length, (matter) =>
        pool.idlest.askMore('judge', matter),
      ),
  };
  const rates = { here: [] as number[], onThreads: [] as number[] };
  for (let time = 0; time <= 3; time++) {
    for (const way of ['here', 'onThreads'] as const) {
      const begin = performance.now();
      await ways[way]();
      // The first time makes the tables.
      if (time > 0) rates[way].push((1000 * matters.length) / (performance.now() - begin));
    }
  }
  const stop = watchLoop();
  await ways.onThreads();
  return { here: medianOfThree(rates.here), onThreads: medianOfThree(rates.onThreads), ...stop() };
}
