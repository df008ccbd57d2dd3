import { type DataSource } from 'typeorm';

/** What the drivers of MySQL say of a connection. */
interface Connection {
  readonly threadId: number;
}

/** Ends statements that run on MySQL or MariaDB, over a connection of its own: it is needed most when all others are busy. */
export class StatementEnder {
  private ready: Promise<DataSource> | undefined;

  /** @param database one connection, not yet made: most processes never end anything */
  constructor(private readonly database: DataSource) {}

  /**
   * Runs a statement and ends it when the signal says stop. Its connection goes back to the pool only once the order to end it was
   * obeyed, so that nobody else's statement is met by it.
   * @throws what the signal gives as its reason
   */
  async run(
    pool: DataSource,
    signal: AbortSignal,
    sql: string,
    values: readonly unknown[],
  ): Promise<unknown> {
    const runner = pool.createQueryRunner();
    try {
      const { threadId } = (await runner.connect()) as Connection;
      let ending: Promise<void> | undefined;
      const end = (): void => {
        ending = this.end(threadId);
      };
      signal.throwIfAborted();
      signal.addEventListener('abort', end, { once: true });
      try {
        return await runner.query(sql, [...values]);
      } finally {
        signal.removeEventListener('abort', end);
        await ending;
        signal.throwIfAborted();
      }
    } finally {
      await runner.release();
    }
  }

  /** What cannot be ended ends by itself. */
  private async end(threadId: number): Promise<void> {
    try {
      this.ready ??= this.database.initialize();
      await (await this.ready).query(`KILL QUERY ${Number(threadId)}`);
    } catch {
      if (!this.database.isInitialized) this.ready = undefined;
    }
  }

  async close(): Promise<void> {
    if (this.database.isInitialized) await this.database.destroy();
  }
}
