import { setTimeout } from 'node:timers/promises';
import { Mutex } from 'async-mutex';
import type { DataSource, QueryRunner } from 'typeorm';
import { dataSourcesOf, type Dialect, placeOf, type StoreSettings } from './data-sources';
import { EnclosingTransactions } from './enclosing';
import { DatabaseUnreachableError, StoreError } from './errors';
import { StatementEnder } from './statement-ender';
import { SqliteValueReader, type Values, valuesOf } from './value-rows';

/** A value that can stand in place of a `?`. */
export type SqlValue = string | number | bigint | boolean | null;
export type Row = Record<string, unknown>;

/** Runs SQL: the store itself, or a transaction of it. Parameters are `?`, identifiers may stand in backticks. */
export interface Sql {
  readonly dialect: Dialect;
  query<T = Row>(sql: string, values?: readonly SqlValue[]): Promise<T[]>;
  /** The same with each row as its values, in the order in which they are selected: for the reading of many. */
  queryValues(sql: string, values?: readonly SqlValue[]): Promise<Values[]>;
  /** Runs a statement that gives no rows; returns how many rows it changed, and the last key it made. */
  run(sql: string, values?: readonly SqlValue[]): Promise<{ changed: number; insertId: number }>;
}

/** What is done once a transaction is committed, and never if it is not. */
export type Effect = () => void | Promise<void>;

/** The SQL of one transaction. */
export interface Transaction extends Sql {
  /** Does it after the commit; never if what this stands in is rolled back. */
  afterCommit(effect: Effect): void;
}

/** What a committed transaction came to. */
interface Committed<T> {
  readonly result: T;
  readonly effects: readonly Effect[];
}

/** Error numbers after which MySQL and Galera ask to try a transaction again: lock timeout, deadlock. */
const RETRYABLE = new Set([1205, 1213]);
const TRIES = 5;
/** How long a transaction waits for another process's, and how often it looks, in milliseconds. */
const LOCK_WAIT_MS = 30_000;
const LOCK_POLL_MS = 5;

/** The database: reads on one side, one-at-a-time transactions on the other. */
export class Store implements Sql {
  private readonly writing = new Mutex();
  private readonly enclosing = new EnclosingTransactions<Transaction>();
  /** Null on MySQL, whose driver makes rows of values no faster. */
  private readonly valueReader: SqliteValueReader | null;
  /** Statements sent since the start; tests count them. */
  statements = 0;

  private constructor(
    readonly dialect: Dialect,
    readonly writer: DataSource,
    private readonly reader: DataSource,
    private readonly ender: StatementEnder | null,
  ) {
    this.valueReader = dialect === 'sqlite' ? new SqliteValueReader(reader) : null;
  }

  /** Connects. Tables are made by `migrate`. */
  static async open(settings: StoreSettings): Promise<Store> {
    try {
      const { dialect, ender, reader, writer } = dataSourcesOf(settings);
      await writer.initialize();
      if (reader !== writer) await reader.initialize();
      return new Store(dialect, writer, reader, ender && new StatementEnder(ender));
    } catch (error) {
      if (!(error instanceof Error) || error instanceof StoreError) throw error;
      throw new DatabaseUnreachableError(placeOf(settings), error);
    }
  }

  /** Brings the tables up to date; returns the names of the migrations that ran. */
  async migrate(): Promise<readonly string[]> {
    const ran = await this.writer.runMigrations({ transaction: 'each' });
    return ran.map((migration) => migration.name);
  }

  async query<T = Row>(sql: string, values: readonly SqlValue[] = []): Promise<T[]> {
    const { tx } = this.enclosing;
    if (tx) return tx.query<T>(sql, values);
    this.statements += 1;
    return this.reader.query<T[]>(sql, [...values]);
  }

  async queryValues(sql: string, values: readonly SqlValue[] = []): Promise<Values[]> {
    if (!this.valueReader || this.enclosing.tx) return valuesOf(await this.query(sql, values));
    this.statements += 1;
    return this.valueReader.all(sql, values);
  }

  /**
   * Reads until a signal says stop: then no statement is sent any more, and on MySQL one that runs is ended. On SQLite
   * statements cannot be ended; they are short there, or hold everybody up.
   * @throws what the signal gives as its reason
   */
  async queryUntil<T = Row>(
    signal: AbortSignal,
    sql: string,
    values: readonly SqlValue[] = [],
  ): Promise<T[]> {
    signal.throwIfAborted();
    if (!this.ender || this.enclosing.tx) return this.query<T>(sql, values);
    this.statements += 1;
    return this.ender.run(this.reader, signal, sql, values) as Promise<T[]>;
  }

  /** The same as `queryUntil`, each row as its values. */
  async queryValuesUntil(
    signal: AbortSignal,
    sql: string,
    values: readonly SqlValue[] = [],
  ): Promise<Values[]> {
    signal.throwIfAborted();
    if (this.ender) return valuesOf(await this.queryUntil(signal, sql, values));
    return this.queryValues(sql, values);
  }

  async run(sql: string, values: readonly SqlValue[] = []): Promise<{ changed: number; insertId: number }> {
    return this.transaction((tx) => tx.run(sql, values));
  }

  /**
   * Runs `work` in one transaction: all of it or nothing. On SQLite transactions wait for each other; on MySQL a
   * deadlock or lock timeout is tried again, so effects outside the database belong into `tx.afterCommit`.
   */
  async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.enclosing.join(work) ?? this.apart(work);
  }

  /**
   * One transaction around all that `work` does with this store, its own transactions and reads included: it sees what it
   * wrote, others see all of it or nothing. Effects outside the database belong into `afterCommit`. Inside another one it is part of
   * that.
   */
  async together<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const { tx: outer } = this.enclosing;
    if (outer) return work(outer);
    return this.apart((tx) => this.enclosing.run(tx, work));
  }

  /** Does it at once; inside `together`, after the commit, and never if there is none. */
  async afterCommit(effect: Effect): Promise<void> {
    const { tx } = this.enclosing;
    if (tx) tx.afterCommit(effect);
    else await effect();
  }

  private async apart<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const { effects, result } = await this.committed(work);
    for (const effect of effects) await effect();
    return result;
  }

  private async committed<T>(work: (tx: Transaction) => Promise<T>): Promise<Committed<T>> {
    if (this.dialect === 'sqlite') return this.writing.runExclusive(() => this.once(work));
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(work);
      } catch (error) {
        if (attempt === TRIES || !RETRYABLE.has((error as { errno?: number }).errno ?? 0)) throw error;
      }
    }
  }

  private async once<T>(work: (tx: Transaction) => Promise<T>): Promise<Committed<T>> {
    const runner = this.writer.createQueryRunner();
    const effects: Effect[] = [];
    try {
      await this.begin(runner);
      try {
        const result = await work({
          ...this.inside(runner),
          afterCommit: (effect) => void effects.push(effect),
        });
        await runner.query('COMMIT');
        return { result, effects };
      } catch (error) {
        // On a full disk the database has rolled back by itself: what went wrong first is what must be told.
        await runner.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    } finally {
      await runner.release();
    }
  }

  /**
   * Begins a transaction. On SQLite it asks for the write lock at once, since one that reads first fails where another process
   * writes meanwhile; and it waits for the lock without holding the event loop up, as SQLite's own waiting would.
   */
  private async begin(runner: QueryRunner): Promise<void> {
    if (this.dialect === 'mysql') {
      await runner.query('START TRANSACTION');
      return;
    }
    for (const deadline = Date.now() + LOCK_WAIT_MS; ;) {
      try {
        await runner.query('BEGIN IMMEDIATE');
        return;
      } catch (error) {
        const isBusy = (error as { code?: string }).code === 'SQLITE_BUSY';
        if (!isBusy || Date.now() > deadline) throw error;
        await setTimeout(LOCK_POLL_MS);
      }
    }
  }

  private inside(runner: QueryRunner): Sql {
    const send = (sql: string, values: readonly SqlValue[]): Promise<unknown> => {
      this.statements += 1;
      return runner.query(sql, [...values]);
    };
    return {
      dialect: this.dialect,
      query: async <T>(sql: string, values: readonly SqlValue[] = []) => (await send(sql, values)) as T[],
      queryValues: async (sql, values = []) => valuesOf((await send(sql, values)) as Row[]),
      run: async (sql, values = []) => {
        this.statements += 1;
        const { affected, raw } = await runner.query(sql, [...values], true);
        return { changed: affected ?? 0, insertId: insertIdOf(raw) };
      },
    };
  }

  /** True if the database answers. */
  async isAlive(): Promise<boolean> {
    try {
      await this.reader.query('SELECT 1');
      return true;
    } catch {
      return false;
    }
  }

  async close(): Promise<void> {
    await this.ender?.close();
    await this.writer.destroy();
    if (this.reader !== this.writer) await this.reader.destroy();
  }
}

/** better-sqlite3 gives the last row id bare, mysql2 in its result header. */
function insertIdOf(raw: unknown): number {
  if (typeof raw === 'number' || typeof raw === 'bigint') return Number(raw);
  return (raw as { insertId?: number } | undefined)?.insertId ?? 0;
}
