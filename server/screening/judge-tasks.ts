import { type MarkIndex } from '../matching/types';
import { judge, type Judgement, type Matter } from './judging/judgement';
import { prepareHere, tryTitle, warmUpHere } from './warm-up';

/** What a thread that judges can be asked beside the engine's tasks. */
export interface JudgeTasks {
  judge: (matter: Matter) => Judgement;
  /** Makes the tables that need no register, before there is one. */
  prepare: (none: null) => void;
  /** Makes all tables that a first listing would else wait for. */
  warmUp: (none: null) => void;
  /** Screens one listing for practice. */
  practise: (title: string) => void;
}

/** @param index what the thread serves; asked anew for each matter */
export function judgeTasks(index: () => MarkIndex): JudgeTasks {
  return {
    judge: (matter) => judge(matter, index()),
    prepare: () => {
      prepareHere();
    },
    warmUp: () => {
      warmUpHere(index());
    },
    practise: (title) => {
      tryTitle(title, index());
    },
  };
}
