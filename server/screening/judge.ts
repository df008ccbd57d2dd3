import { type MatchingEngine } from '../engine/engine';
import { type MarkIndex } from '../matching/types';
import { type JudgeTasks } from './judge-tasks';
import { judge, type Judgement, type Matter } from './judging/judgement';
import { warmUpHere } from './warm-up';
import { WARM_UP_TITLES } from './warm-up-titles';

/** Matters that wait for a thread, so that none is without work while its answer is recorded. */
const AT_ONCE_A_THREAD = 8;

/** Rounds of practice after which a listing takes about as long as ever. */
const PRACTICE_ROUNDS = 2;

/** Has matters judged by the threads of the engine; by the caller's own where there is none. */
export class Judge {
  constructor(
    private readonly engine: MatchingEngine,
    /** The index as the caller's own thread sees it. */
    private readonly index: () => MarkIndex,
  ) {}

  /** How many matters to ask at once. */
  get atOnce(): number {
    return Math.max(1, AT_ONCE_A_THREAD * this.engine.workers);
  }

  /** @throws Error if the thread ends; what was asked is not asked of another, which it might end too */
  async judge(matter: Matter): Promise<Judgement> {
    if (this.engine.workers === 0) return judge(matter, this.index());
    return (await this.engine.askThread('judge' satisfies keyof JudgeTasks, matter)) as Judgement;
  }

  /**
   * Reads, looks up and judges some listings where no thread does it (`prepareThreads` has those get ready): a server does it before it
   * says that it is ready, so that its first question does not pay for the tables. Stores nothing, counts nothing.
   */
  warmUp(): void {
    if (this.engine.workers === 0) warmUpHere(this.index());
  }

  /**
   * Practises what is asked most, so that it is compiled, and starts what builds. A server does it once it answers: each listing is a task of
   * its own, so that a question waits for one of them at most.
   * @param until ends the practice when it is aborted
   */
  async practise(until: AbortSignal): Promise<void> {
    const tasks = [
      () => this.engine.warm(WARM_UP_TITLES),
      ...Array.from({ length: PRACTICE_ROUNDS }, () => WARM_UP_TITLES)
        .flat()
        .map((title) => () => this.engine.askAllThreads('practise' satisfies keyof JudgeTasks, title)),
    ];
    for (const task of tasks) {
      if (until.aborted) return;
      await task().catch((error: unknown) => {
        // A thread that was closed meanwhile answers nothing more.
        if (!until.aborted) throw error;
      });
    }
  }
}
