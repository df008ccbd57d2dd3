import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DataSource, type ColumnType, type DataSourceOptions } from 'typeorm';
import { entities } from './entities';
import { UnknownDatabaseError } from './errors';
import { mysqlMigrations } from './migrations/mysql';
import { sqliteMigrations } from './migrations/sqlite';

export type Dialect = 'sqlite' | 'mysql';

export interface StoreSettings {
  /** `mysql://…`, `mariadb://…`, `sqlite:///path`, or null for the embedded file in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Folder of the embedded database and of the index snapshot. */
  readonly dataDir: string;
  /** Connections of the MySQL pool. Default 10. */
  readonly poolSize?: number;
}

export interface DataSources {
  readonly dialect: Dialect;
  readonly writer: DataSource;
  /** The same as the writer on MySQL; a second connection to the same WAL file on SQLite. */
  readonly reader: DataSource;
  /** On MySQL one connection more, by which statements are ended even where all others are busy; not yet made. */
  readonly ender: DataSource | null;
}

type Pragmas = { pragma(text: string): unknown };

function sqlite(path: string, role: 'writer' | 'reader'): DataSource {
  const options: DataSourceOptions = {
    type: 'better-sqlite3',
    database: path,
    entities: [...entities],
    migrations: role === 'writer' ? sqliteMigrations : [],
    statementCacheSize: 200,
    prepareDatabase: (db: Pragmas) => {
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = NORMAL');
      // The store waits for the write lock itself: SQLite's waiting would hold the event loop up.
      db.pragma(`busy_timeout = ${role === 'writer' ? 0 : 10_000}`);
      db.pragma('foreign_keys = ON');
      db.pragma('temp_store = MEMORY');
      db.pragma('cache_size = -65536');
    },
  };
  return new DataSource(options);
}

function mysql(url: string, poolSize: number): DataSource {
  const dataSource = new DataSource({
    type: 'mariadb',
    url: url.replace(/^mysql:/, 'mariadb:'),
    entities: [...entities],
    migrations: mysqlMigrations,
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    poolSize,
    supportBigNumbers: true,
    bigNumberStrings: false,
  });
  widenText(dataSource);
  return dataSource;
}

/** TypeORM maps JSON text to TEXT, which ends at 64 kB; a goods list or a question can be longer. */
function widenText(dataSource: DataSource): void {
  const { driver } = dataSource;
  const normalize = driver.normalizeType.bind(driver);
  driver.normalizeType = (column: { type: ColumnType }) =>
    column.type === 'simple-json' || column.type === 'text' ? 'mediumtext' : normalize(column);
}

/** Path of the SQLite file for the settings. */
export function sqlitePath(settings: StoreSettings): string {
  const fromUrl = settings.databaseUrl?.match(/^sqlite:\/\/(.+)$/)?.[1];
  return fromUrl ?? join(settings.dataDir, 'bordermark.db');
}

/** Where the database is, in words that tell no secret. */
export function placeOf(settings: StoreSettings): string {
  const { databaseUrl } = settings;
  if (databaseUrl === null) return `DATA_DIR ${settings.dataDir}`;
  if (databaseUrl.startsWith('sqlite:')) return `DATABASE_URL ${databaseUrl}`;
  const { host, pathname, username } = new URL(databaseUrl);
  return `DATABASE_URL, ${username === '' ? '' : `user ${username}, `}${host}${pathname}`;
}

/**
 * The data sources for the settings, not yet connected.
 * @throws UnknownDatabaseError where `databaseUrl` has an unknown scheme
 */
export function dataSourcesOf(settings: StoreSettings): DataSources {
  const url = settings.databaseUrl;
  if (url !== null && /^(mysql|mariadb):\/\//.test(url)) {
    const pool = mysql(url, settings.poolSize ?? 10);
    return { dialect: 'mysql', writer: pool, reader: pool, ender: mysql(url, 1) };
  }
  if (url !== null && !url.startsWith('sqlite://')) throw new UnknownDatabaseError(url);
  const path = sqlitePath(settings);
  mkdirSync(dirname(path), { recursive: true });
  return {
    dialect: 'sqlite',
    writer: sqlite(path, 'writer'),
    reader: sqlite(path, 'reader'),
    ender: null,
  };
}
