import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type TaskInput, type TaskName, type TaskOutput, type TaskReply, type WorkerPlan } from './tasks';

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** One thread that does tasks in the order in which they are asked. */
export class EngineWorker {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  constructor(plan: WorkerPlan = { background: false }) {
    const isSource = __filename.endsWith('.ts');
    this.worker = new Worker(join(__dirname, `engine-worker${isSource ? '.ts' : '.js'}`), {
      workerData: plan,
      execArgv: isSource ? ['-r', '@swc-node/register'] : [],
    });
    this.worker.unref();
    this.worker.on('message', ({ id, output, error }: TaskReply) => {
      const waiting = this.waiting.get(id);
      this.waiting.delete(id);
      if (this.waiting.size === 0) this.worker.unref();
      if (error === undefined) waiting?.resolve(output);
      else waiting?.reject(new Error(error));
    });
    this.worker.on('error', (error) =>
      this.failAll(error instanceof Error ? error : new Error(String(error))),
    );
    this.worker.on('exit', (code) =>
      this.failAll(new Error(`A worker of the matching engine ended with code ${code}.`)),
    );
  }

  /** Tasks asked and not answered. */
  get load(): number {
    return this.waiting.size;
  }

  ask<Name extends TaskName>(name: Name, input: TaskInput<Name>): Promise<TaskOutput<Name>> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (output: unknown) => void, reject });
      this.worker.ref();
      this.worker.postMessage({ id, name, input });
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private failAll(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

/** The thread with the least to do. Throws where there is none. */
export function idlestOf(workers: readonly EngineWorker[]): EngineWorker {
  const [first, ...rest] = workers;
  if (!first) throw new Error('The matching engine was opened without worker threads.');
  return rest.reduce((best, worker) => (worker.load < best.load ? worker : best), first);
}

/** A number of threads over the same memory. */
export class WorkerPool {
  readonly workers: readonly EngineWorker[];

  constructor(size: number) {
    this.workers = Array.from({ length: size }, () => new EngineWorker());
  }

  /** The same question to every worker. */
  all<Name extends TaskName>(name: Name, input: TaskInput<Name>): Promise<TaskOutput<Name>[]> {
    return Promise.all(this.workers.map((worker) => worker.ask(name, input)));
  }

  /** The worker with the least to do. Throws where there is none. */
  get idlest(): EngineWorker {
    return idlestOf(this.workers);
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }
}
