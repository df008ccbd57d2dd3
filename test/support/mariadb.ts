import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { createConnection } from 'mysql2/promise';
import { findProgram } from './find-program';
import { freePort } from './free-port';
import { type GuardedProcess, startGuarded } from './guarded-process';
import { temporaryFolder } from './run-folder';
import { sharedServer } from './shared-server';
import { until } from './until';

const user = 'bordermark';
const password = 'for-tests-only';

/** Nothing here has to survive a power cut, so nothing waits for the disk. */
const quick = [
  '--skip-log-bin',
  '--skip-name-resolve',
  '--innodb-flush-log-at-trx-commit=2',
  '--innodb-flush-method=nosync',
  '--innodb-doublewrite=0',
  '--innodb-fast-shutdown=3',
  '--innodb-log-file-size=16M',
  '--innodb-buffer-pool-size=64M',
  '--performance-schema=OFF',
];

const asUser = process.getuid?.() === 0 ? ['--user=root'] : [];

/** Why there is no MariaDB on this machine, or undefined when there is one. */
export function whyNoMariadb(): string | undefined {
  if (!findProgram('mariadbd', 'mysqld')) return 'mariadbd not found';
  if (!findProgram('mariadb-install-db', 'mysql_install_db')) return 'mariadb-install-db not found';
  return undefined;
}

/** An instance of nobody else's. */
export interface Mariadb {
  /** URL of the server, without a database. */
  readonly url: string;
  readonly process: GuardedProcess;
}

/**
 * Starts a private instance.
 * @param folder where its data are to lie; it need not be empty of other things
 * @param more options beside those of every test
 */
export async function startMariadb(folder: string, more: readonly string[] = []): Promise<Mariadb> {
  const server = findProgram('mariadbd', 'mysqld');
  const installer = findProgram('mariadb-install-db', 'mysql_install_db');
  if (!server || !installer) throw new Error('MariaDB is not on this machine.');

  const data = path.join(folder, 'data');
  await promisify(execFile)(installer, [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...asUser,
    ...quick,
    ...more,
  ]);
  const init = path.join(folder, 'init.sql'); // one statement a line
  writeFileSync(
    init,
    `CREATE USER ${user}@'%' IDENTIFIED BY '${password}';\nGRANT ALL ON *.* TO ${user}@'%';\n`,
  );

  const port = await freePort();
  const instance = startGuarded('mariadb', server, [
    '--no-defaults',
    ...asUser,
    ...quick,
    ...more,
    `--datadir=${data}`,
    `--socket=${path.join(folder, 's')}`,
    `--pid-file=${path.join(folder, 'pid')}`,
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    `--init-file=${init}`,
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_bin',
    '--max-connections=200',
  ]);
  const url = `mysql://${user}:${password}@127.0.0.1:${port}`;
  await until('MariaDB', 30, async () => {
    if (instance.hasEnded()) return 'ended';
    const connection = await createConnection(url);
    await connection.end();
    return 'up';
  });
  if (instance.hasEnded()) throw new Error(`mariadbd ended at once:\n${instance.log()}`);
  return { url, process: instance };
}

async function newDatabaseOn(url: string, name: string): Promise<string> {
  const connection = await createConnection(url);
  await connection.query(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  await connection.end();
  return `${url}/${name}`;
}

/** A new empty database in an instance of the test's own; returns its URL. */
export const newDatabaseIn = ({ url }: Mariadb, name: string): Promise<string> => newDatabaseOn(url, name);

/** A new empty database in the MariaDB that this run shares; returns its URL. */
export async function newMariadbDatabase(name: string): Promise<string> {
  const url = await sharedServer('mariadb', async () => (await startMariadb(temporaryFolder('mariadb'))).url);
  return newDatabaseOn(url, name);
}
