import { parentPort, workerData } from 'node:worker_threads';
import { stepBack } from './step-back';
import { type TaskCall, type TaskReply, type WorkerPlan } from './tasks';
import { workerTasks } from './worker-tasks';

if ((workerData as WorkerPlan).background) stepBack();

const tasks = workerTasks() as unknown as Record<string, (input: unknown) => unknown>;

parentPort?.on('message', ({ id, name, input }: TaskCall) => {
  let reply: TaskReply;
  try {
    reply = { id, output: tasks[name]?.(input) };
  } catch (error) {
    reply = { id, error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(reply);
});
