import { type MarkIndex } from '../matching/types';
import { judge, type Judgement, type Matter } from './judging/judgement';
import { warmUpHere } from './warm-up';

/** What a thread that judges can be asked beside the engine's tasks. */
export interface JudgeTasks {
  judge: (matter: Matter) => Judgement;
  /** Resolves when all tables are made that a first listing would else wait for. */
  warmUp: (none: null) => void;
}

/** @param index what the thread serves; asked anew for each matter */
export function judgeTasks(index: () => MarkIndex): JudgeTasks {
  return {
    judge: (matter) => judge(matter, index()),
    warmUp: () => {
      warmUpHere(index());
    },
  };
}
