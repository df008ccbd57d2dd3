import { EngineThread, idlestOf } from './engine-thread';
import { type WorkerPlan } from './tasks';

/** A thread that ended is replaced so long after, in milliseconds: one that ends at once would else be started without end. */
const RESTART_MS = 1_000;

export interface PoolOptions extends Partial<WorkerPlan> {
  readonly script?: string;
  /** Told of threads that ended by themselves. */
  readonly log?: (message: string) => void;
}

/** A number of threads over the same memory. One that ends by itself is replaced, and told what the others were told. */
export class WorkerPool {
  private threads: readonly EngineThread[];
  /** What each thread must know before it is asked: the last of each name counts. */
  private readonly told = new Map<string, unknown>();
  private isClosing = false;

  constructor(
    size: number,
    private readonly options: PoolOptions = {},
  ) {
    this.threads = Array.from({ length: size }, () => this.start());
  }

  /** The threads that run. */
  get workers(): readonly EngineThread[] {
    return this.threads;
  }

  /** Tells every thread, and each that will replace one; resolves when those that run know it. */
  async tell(name: string, input: unknown): Promise<void> {
    this.tellLater(name, input);
    await Promise.all(
      this.threads.map(async (thread) => {
        try {
          await thread.askMore(name, input);
        } catch (error) {
          // One that ended meanwhile is told with its replacement.
          if (!thread.hasEnded) throw error;
        }
      }),
    );
  }

  /** Tells each thread that will replace one. */
  tellLater(name: string, input: unknown): void {
    this.told.set(name, input);
  }

  /** The same question to every thread. */
  all(name: string, input: unknown): Promise<unknown[]> {
    return Promise.all(this.threads.map((thread) => thread.askMore(name, input)));
  }

  /** The thread with the least to do. Throws where there is none. */
  get idlest(): EngineThread {
    return idlestOf(this.threads);
  }

  async close(): Promise<void> {
    this.isClosing = true;
    await Promise.all(this.threads.map((thread) => thread.close()));
  }

  private start(): EngineThread {
    const thread: EngineThread = new EngineThread({
      background: this.options.background,
      script: this.options.script,
      onEnd: (error) => this.replace(thread, error),
    });
    return thread;
  }

  private replace(ended: EngineThread, { message }: Error): void {
    this.threads = this.threads.filter((thread) => thread !== ended);
    this.options.log?.(`${message} Another takes its place.`);
    setTimeout(() => {
      if (this.isClosing) return;
      const thread = this.start();
      // Messages keep their order, so that it may be asked at once.
      for (const [name, input] of this.told) thread.askMore(name, input).catch(() => undefined);
      this.threads = [...this.threads, thread];
    }, RESTART_MS).unref();
  }
}
