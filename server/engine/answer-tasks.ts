import { parentPort, workerData } from 'node:worker_threads';
import { stepBack } from './step-back';
import { type TaskCall, type TaskFailure, type TaskReply, type WorkerPlan } from './tasks';

function failureOf(error: unknown): TaskFailure {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { message, name, stack } = error;
  return { name, message, stack };
}

/** Makes this thread answer the tasks that its parent asks, in their order. */
export function answerTasks(tasks: object): void {
  if ((workerData as WorkerPlan).background) stepBack();
  const known = tasks as Readonly<Record<string, ((input: unknown) => unknown) | undefined>>;
  parentPort?.on('message', ({ id, name, input }: TaskCall) => {
    let reply: TaskReply;
    try {
      const task = known[name];
      if (!task) throw new Error(`This thread knows no task "${name}".`);
      reply = { id, output: task(input) };
    } catch (error) {
      reply = { id, failure: failureOf(error) };
    }
    parentPort?.postMessage(reply);
  });
}
