import { availableParallelism } from 'node:os';
import { type WordCount } from '../matching/index/language-model';
import { type MarkFacts } from '../matching/types';
import { type BuildProgress } from './build-segment';
import { type WorkerPool } from './worker-pool';

export interface EngineOptions {
  /** Folder of the snapshot; made where it is missing. */
  readonly dataDir: string;
  /** All marks of the register and its version, read when there is no snapshot that can be used, and by `rebuild`. */
  readonly loadMarks: () => AsyncIterable<MarkFacts> | Iterable<MarkFacts>;
  readonly version: () => string | Promise<string>;
  /** Words of ordinary listings with their counts. */
  readonly languageModel?: () => Iterable<WordCount>;
  /** Threads beside the caller's own. Default: one less than the machine has, at least one, at most eight. 0: none. */
  readonly workers?: number;
  /** What these threads run: a file that calls `answerTasks` with the engine's tasks and more. Default: the engine's own. */
  readonly script?: string;
  /** Threads that were started before: the engine closes them with itself. Left out, it starts its own by the two options above. */
  readonly pool?: WorkerPool;
  readonly log?: (message: string) => void;
  readonly progress?: BuildProgress;
}

/** Each thread that judges has word lists of its own, a quarter of a gigabyte with what it remembers: more are asked for by name. */
const MOST_WORKERS = 8;

/** How many threads answer beside the caller's own. */
export const workersOf = ({ workers }: Pick<EngineOptions, 'workers'>): number =>
  workers ?? Math.min(MOST_WORKERS, Math.max(1, availableParallelism() - 1));
