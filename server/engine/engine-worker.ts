import { parentPort } from 'node:worker_threads';
import { type TaskCall, type TaskReply } from './tasks';
import { workerTasks } from './worker-tasks';

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
