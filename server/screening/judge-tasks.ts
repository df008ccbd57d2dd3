import { type MarkIndex } from '../matching/types';
import { judge, type Judgement, type Matter } from './judging/judgement';
import { indexOfNothing, tryTitle } from './warm-up';

/** What a thread that judges can be asked beside the engine's tasks. */
export interface JudgeTasks {
  judge: (matter: Matter) => Judgement;
  /** Makes the tables that these listings look at; there need not be a register yet. */
  prepare: (titles: readonly string[]) => void;
  /** Screens one listing for practice. */
  practise: (title: string) => void;
}

/** @param index what the thread serves, asked anew for each matter; undefined before it serves any */
export function judgeTasks(index: () => MarkIndex | undefined): JudgeTasks {
  const served = (): MarkIndex => {
    const known = index();
    if (!known) throw new Error('This thread was asked before it was given an index.');
    return known;
  };
  return {
    judge: (matter) => judge(matter, served()),
    prepare: (titles) => {
      for (const title of titles) tryTitle(title, index() ?? indexOfNothing());
    },
    practise: (title) => {
      tryTitle(title, served());
    },
  };
}
