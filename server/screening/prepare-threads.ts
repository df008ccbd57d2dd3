import { type WorkerPool } from '../engine/worker-pool';
import { type JudgeTasks } from './judge-tasks';
import { WARM_UP_TITLES } from './warm-up-titles';

const PREPARE = 'prepare' satisfies keyof JudgeTasks;

/**
 * Has threads make what a first listing would else wait for, a listing at a time, so that they hear of the register between two: what
 * needs none is made before there is one. Loads next to nothing, since a server calls it before it loads itself.
 * @throws Error if a thread ends; one that takes its place prepares itself
 */
export async function prepareThreads(threads: WorkerPool): Promise<void> {
  threads.tellLater(PREPARE, WARM_UP_TITLES);
  for (const title of WARM_UP_TITLES) await threads.all(PREPARE, [title]);
}
