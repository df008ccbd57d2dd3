import { answerTasks } from './engine/answer-tasks';
import { workerTasks } from './engine/worker-tasks';
import { addOfficialTerms, type OfficialTerm } from './goods/official-terms';
import { useKeptLexicon } from './kept/kept-lexicon';
import { type MarkIndex } from './matching/types';
import { GoodsWords, type GoodsWordsData } from './registers/terms/goods-words';
import { ShownIndex } from './registers/shown-index';
import { judgeTasks } from './screening/judge-tasks';

/** A thread beside the server's own: it builds and searches, and judges with the same index, words and terms. */
const { index, tasks } = workerTasks();
const shown = new ShownIndex();
useKeptLexicon();

function shownIndex(): MarkIndex | undefined {
  const bare = index();
  return bare && shown.of(bare);
}

answerTasks({
  ...tasks,
  ...judgeTasks(shownIndex),
  useTerms: (terms: readonly OfficialTerm[]) => addOfficialTerms(terms),
  useWords: (words: GoodsWordsData) => shown.use(GoodsWords.from(words)),
});
