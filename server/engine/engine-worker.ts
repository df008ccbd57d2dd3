import { answerTasks } from './answer-tasks';
import { workerTasks } from './worker-tasks';

answerTasks(workerTasks().tasks);
