import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  type TaskFailure,
  type TaskInput,
  type TaskName,
  type TaskOutput,
  type TaskReply,
  type WorkerPlan,
} from './tasks';

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

export interface ThreadOptions extends Partial<WorkerPlan> {
  /** The file that the thread runs: it calls `answerTasks` with the engine's tasks, and maybe more. Default: the engine's own. */
  readonly script?: string;
  /** Told once if the thread ends by itself. */
  readonly onEnd?: (error: Error) => void;
}

/** A file beside this one in the form that runs here: TypeScript from the sources, JavaScript once built. */
const ownScript = join(__dirname, `engine-worker${__filename.slice(__filename.lastIndexOf('.'))}`);

/** Megabytes for short-lived objects: a process that was started with room for many gives it to each of its threads otherwise. */
const YOUNG_MB = 96;

/** One thread that does tasks in the order in which they are asked. */
export class EngineThread {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private ended: Error | null = null;
  private isClosing = false;

  constructor({ background = false, onEnd, script = ownScript }: ThreadOptions = {}) {
    const plan: WorkerPlan = { background };
    this.worker = new Worker(script, {
      workerData: plan,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
      execArgv: script.endsWith('.ts') ? ['-r', '@swc-node/register'] : [],
    });
    this.worker.unref();
    this.worker.on('message', (reply: TaskReply) => this.settle(reply));
    let cause: string | null = null;
    this.worker.on('error', (error) => (cause = error instanceof Error ? error.message : String(error)));
    this.worker.on('exit', (code) => {
      this.ended = new Error(`A thread of the matching engine ended: ${cause ?? `code ${code}`}.`);
      for (const { reject } of this.waiting.values()) reject(this.ended);
      this.waiting.clear();
      if (!this.isClosing) onEnd?.(this.ended);
    });
  }

  /** Tasks asked and not answered. */
  get load(): number {
    return this.waiting.size;
  }

  get hasEnded(): boolean {
    return this.ended !== null;
  }

  ask<Name extends TaskName>(name: Name, input: TaskInput<Name>): Promise<TaskOutput<Name>> {
    return this.askMore(name, input) as Promise<TaskOutput<Name>>;
  }

  /** Asks what the thread's script knows beside the engine's tasks. */
  askMore(name: string, input: unknown): Promise<unknown> {
    if (this.ended) return Promise.reject(this.ended);
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.ref();
      this.worker.postMessage({ id, name, input });
    });
  }

  async close(): Promise<void> {
    this.isClosing = true;
    await this.worker.terminate();
  }

  private settle({ id, output, failure }: TaskReply): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (this.waiting.size === 0) this.worker.unref();
    if (failure === undefined) waiting?.resolve(output);
    else waiting?.reject(errorOf(failure));
  }
}

/** The error under its name, with the place where it happened on the other thread. */
function errorOf({ message, name, stack }: TaskFailure): Error {
  return Object.assign(new Error(message), { name, ...(stack === undefined ? {} : { stack }) });
}

/** The thread with the least to do. Throws where there is none. */
export function idlestOf(threads: readonly EngineThread[]): EngineThread {
  const [first, ...rest] = threads;
  if (!first) throw new Error('The matching engine has no worker threads.');
  return rest.reduce((best, thread) => (thread.load < best.load ? thread : best), first);
}
