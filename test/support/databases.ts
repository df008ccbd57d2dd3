import { describeNeeding } from './left-out';
import { newMariadbDatabase, whyNoMariadb } from './mariadb';
import { temporaryFolder } from './run-folder';

export interface TestStoreSettings {
  /** `mysql://…`, or null for the embedded file in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
}

export interface TestDatabase {
  readonly dialect: 'sqlite' | 'mysql';
  /** A new empty database of this kind, nobody else's. It goes with the run, nobody needs to delete it. */
  fresh(): Promise<TestStoreSettings>;
  /** The suite's own database, made before its first test. */
  readonly settings: TestStoreSettings;
}

/**
 * Runs a suite once against the embedded SQLite and once against MariaDB. Without MariaDB on the machine that half is left
 * out and named at the end of the run.
 */
export function describeOnEachDatabase(name: string, suite: (database: TestDatabase) => void): void {
  describe(`${name} on SQLite`, () => suite(suiteDatabase('sqlite', freshSqlite)));
  describeNeeding('MariaDB', whyNoMariadb(), `${name} on MariaDB`, () =>
    suite(suiteDatabase('mysql', freshMariadb)),
  );
}

function suiteDatabase(
  dialect: TestDatabase['dialect'],
  fresh: () => Promise<TestStoreSettings>,
): TestDatabase {
  let settings: TestStoreSettings | undefined;
  beforeAll(async () => {
    settings = await fresh();
  });
  return {
    dialect,
    fresh,
    get settings() {
      if (!settings)
        throw new Error('The database is made before the first test: read `settings` inside a test or hook.');
      return settings;
    },
  };
}

async function freshSqlite(): Promise<TestStoreSettings> {
  return { databaseUrl: null, dataDir: temporaryFolder('sqlite') };
}

let made = 0;

async function freshMariadb(): Promise<TestStoreSettings> {
  made += 1;
  const databaseUrl = await newMariadbDatabase(`suite_${process.pid}_${made}_${Date.now().toString(36)}`);
  return { databaseUrl, dataDir: temporaryFolder('mariadb-suite') };
}
