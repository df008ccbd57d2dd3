import { AsyncLocalStorage } from 'node:async_hooks';
import { Mutex } from 'async-mutex';

/** The part of a transaction that is needed here. */
interface Enclosed {
  run(sql: string): Promise<unknown>;
  afterCommit(effect: () => void | Promise<void>): void;
}

/** A transaction that holds others: what they do is committed with it, or not at all. */
interface Enclosing<Tx> {
  readonly tx: Tx;
  /** Transactions inside take turns: they share one connection. */
  readonly turn: Mutex;
}

/** Which transaction the code that runs now is enclosed by, if it is by any. */
export class EnclosingTransactions<Tx extends Enclosed> {
  private readonly current = new AsyncLocalStorage<Enclosing<Tx>>();

  /** The connection of the enclosing transaction. */
  get tx(): Tx | undefined {
    return this.current.getStore()?.tx;
  }

  /** Runs `work` with everything inside it enclosed. */
  run<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.current.run({ tx, turn: new Mutex() }, () => work(tx));
  }

  /** Runs a transaction inside the enclosing one: what it did is undone if it fails, what was before stays. Null if none encloses. */
  join<T>(work: (tx: Tx) => Promise<T>): Promise<T> | null {
    const enclosing = this.current.getStore();
    if (!enclosing) return null;
    const { turn, tx } = enclosing;
    return turn.runExclusive(async () => {
      const effects: Parameters<Enclosed['afterCommit']>[0][] = [];
      await tx.run('SAVEPOINT `inner_work`');
      try {
        const result = await work({ ...tx, afterCommit: (effect) => void effects.push(effect) });
        await tx.run('RELEASE SAVEPOINT `inner_work`');
        for (const effect of effects) tx.afterCommit(effect);
        return result;
      } catch (error) {
        // A deadlock has rolled the whole transaction back already: then the savepoint is gone, and the first error counts.
        await tx.run('ROLLBACK TO SAVEPOINT `inner_work`').catch(() => undefined);
        throw error;
      }
    });
  }
}
