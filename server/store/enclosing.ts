import { AsyncLocalStorage } from 'node:async_hooks';
import { Mutex } from 'async-mutex';

/** The part of a transaction that is needed here. */
interface Transaction {
  run(sql: string): Promise<unknown>;
}

/** A transaction that holds others: what they do is committed with it, or not at all. */
interface Enclosing<Tx> {
  readonly tx: Tx;
  /** Transactions inside take turns: they share one connection. */
  readonly turn: Mutex;
  /** What is to be done once it is committed. */
  readonly effects: (() => void | Promise<void>)[];
}

/** Which transaction the code that runs now is enclosed by, if it is by any. */
export class EnclosingTransactions<Tx extends Transaction> {
  private readonly current = new AsyncLocalStorage<Enclosing<Tx>>();

  /** The connection of the enclosing transaction. */
  get tx(): Tx | undefined {
    return this.current.getStore()?.tx;
  }

  /** Runs `work` with everything inside it enclosed; gives its result, and what is to be done after the commit. */
  async run<T>(
    tx: Tx,
    work: (tx: Tx) => Promise<T>,
  ): Promise<{ result: T; effects: Enclosing<Tx>['effects'] }> {
    const enclosing: Enclosing<Tx> = { tx, turn: new Mutex(), effects: [] };
    const result = await this.current.run(enclosing, () => work(tx));
    return { result, effects: enclosing.effects };
  }

  /** Does it now or, inside an enclosing transaction, after that is committed; never if that is rolled back. */
  async afterCommit(effect: () => void | Promise<void>): Promise<void> {
    const enclosing = this.current.getStore();
    if (enclosing) enclosing.effects.push(effect);
    else await effect();
  }

  /** Runs a transaction inside the enclosing one: what it did is undone if it fails, what was before stays. Null if none encloses. */
  join<T>(work: (tx: Tx) => Promise<T>): Promise<T> | null {
    const enclosing = this.current.getStore();
    if (!enclosing) return null;
    const { turn, tx } = enclosing;
    return turn.runExclusive(async () => {
      await tx.run('SAVEPOINT `inner_work`');
      try {
        const result = await work(tx);
        await tx.run('RELEASE SAVEPOINT `inner_work`');
        return result;
      } catch (error) {
        // A deadlock has rolled the whole transaction back already: then the savepoint is gone, and the first error counts.
        await tx.run('ROLLBACK TO SAVEPOINT `inner_work`').catch(() => undefined);
        throw error;
      }
    });
  }
}
