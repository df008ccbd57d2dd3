import { answerTasks } from '../../server/engine/answer-tasks';
import { workerTasks } from '../../server/engine/worker-tasks';

let greeting = 'none';

const { index, tasks } = workerTasks();

answerTasks({
  ...tasks,
  search: (text: string) => index()?.search([text]),
  greet: (words: string) => {
    greeting = words;
  },
  greeting: () => greeting,
  fail: () => {
    throw new RangeError('That is too much.');
  },
  die: () => process.exit(3),
});
