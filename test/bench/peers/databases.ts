import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Connection, createConnection } from 'mysql2/promise';
import { type MarkFacts } from '../../../server/matching/types';
import { type Peer, PeerMissing, windowsOf, wordsOf } from './peer';

const ROWS = 2000;

function* chunks(marks: Iterable<MarkFacts>): Generator<string[]> {
  let chunk: string[] = [];
  for (const { text } of marks) {
    chunk.push(wordsOf(text).join(' '));
    if (chunk.length === ROWS) {
      yield chunk;
      chunk = [];
    }
  }
  yield chunk;
}

async function until<T>(attempt: () => Promise<T>): Promise<T> {
  for (let time = 0; ; time++) {
    try {
      return await attempt();
    } catch (error) {
      if (time > 60) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

async function ended(server: ChildProcess | undefined): Promise<void> {
  if (!server || server.exitCode !== null) return;
  await new Promise((resolve) => {
    server.once('exit', resolve);
    server.kill('SIGTERM');
  });
}

/** MariaDB with a FULLTEXT index, a private server in a passing folder. */
export function mariaDb(): Peer {
  const folder = mkdtempSync(join(tmpdir(), 'bench-mariadb-'));
  let server: ChildProcess | undefined;
  let connection: Connection | undefined;
  return {
    name: 'MariaDB FULLTEXT',
    titles: 100,
    build: async (marks) => {
      const binary = ['/usr/sbin/mariadbd', '/usr/bin/mariadbd'].find(existsSync);
      if (!binary) throw new PeerMissing('MariaDB (mariadbd) is not installed');
      chmodSync(folder, 0o777);
      execFileSync(
        'mariadb-install-db',
        [
          '--no-defaults',
          `--datadir=${folder}/data`,
          '--auth-root-authentication-method=normal',
          '--user=mysql',
        ],
        { stdio: 'ignore' },
      );
      const socketPath = join(folder, 'socket');
      server = spawn(
        binary,
        [
          '--no-defaults',
          `--datadir=${folder}/data`,
          `--socket=${socketPath}`,
          '--skip-networking',
          '--user=mysql',
          '--innodb-ft-min-token-size=1',
          '--innodb-buffer-pool-size=1G',
        ],
        { stdio: 'ignore' },
      );
      connection = await until(() => createConnection({ socketPath, user: 'root' }));
      await connection.query('CREATE DATABASE bench CHARACTER SET utf8mb4');
      await connection.query('USE bench');
      await connection.query(
        'CREATE TABLE marks (id INT AUTO_INCREMENT PRIMARY KEY, text VARCHAR(300)) ENGINE=InnoDB',
      );
      for (const chunk of chunks(marks))
        if (chunk.length > 0)
          await connection.query('INSERT INTO marks (text) VALUES ?', [chunk.map((text) => [text])]);
      await connection.query('CREATE FULLTEXT INDEX words ON marks (text)');
    },
    search: async (title) => {
      const query = wordsOf(title).join(' ');
      const [rows] = await connection!.query(
        'SELECT text, MATCH(text) AGAINST (?) AS rank FROM marks WHERE MATCH(text) AGAINST (?) ORDER BY rank DESC LIMIT 10',
        [query, query],
      );
      return (rows as { text: string }[]).map(({ text }) => text);
    },
    close: async () => {
      await connection?.end();
      await ended(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL with a trigram index, a private server in a passing folder; asked over one psql that stays open. */
export function postgres(): Peer {
  const folder = mkdtempSync(join(tmpdir(), 'bench-postgres-'));
  let server: ChildProcess | undefined;
  let psql: ChildProcess | undefined;
  let ask: (sql: string) => Promise<string[]> = () => Promise.resolve([]);
  const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;
  return {
    name: 'PostgreSQL pg_trgm on windows',
    titles: 20,
    build: async (marks) => {
      const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [];
      const home = versions
        .map((version) => `/usr/lib/postgresql/${version}/bin`)
        .find((path) => existsSync(join(path, 'initdb')));
      if (!home) throw new PeerMissing('PostgreSQL is not installed');
      // It refuses to run as root.
      const asRoot = process.getuid?.() === 0;
      const as = (command: string, ...rest: string[]): [string, string[]] =>
        asRoot
          ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', command, ...rest]]
          : [command, rest];
      chmodSync(folder, 0o777);
      const [make, makeArguments] = as(
        join(home, 'initdb'),
        '-D',
        `${folder}/data`,
        '-U',
        'bench',
        '-A',
        'trust',
        '-E',
        'UTF8',
        '--locale=C.UTF-8',
      );
      execFileSync(make, makeArguments, { stdio: 'ignore' });
      const [run, runArguments] = as(
        join(home, 'postgres'),
        '-D',
        `${folder}/data`,
        '-k',
        folder,
        '-c',
        'listen_addresses=',
        '-c',
        'fsync=off',
        '-c',
        'shared_buffers=1GB',
        '-c',
        'maintenance_work_mem=512MB',
        '-c',
        'max_wal_size=8GB',
      );
      server = spawn(run, runArguments, { stdio: 'ignore' });
      await until(async () =>
        execFileSync(join(home, 'psql'), ['-h', folder, '-U', 'bench', '-c', 'SELECT 1', 'postgres'], {
          stdio: 'ignore',
        }),
      );
      psql = spawn(join(home, 'psql'), ['-h', folder, '-U', 'bench', '-qAt', 'postgres'], {
        stdio: ['pipe', 'pipe', 'ignore'],
      });
      const lines: string[] = [];
      let done: ((lines: string[]) => void) | null = null;
      createInterface({ input: psql.stdout! }).on('line', (line) => {
        if (line === '--end--') done?.(lines.splice(0));
        else lines.push(line);
      });
      ask = (sql) =>
        new Promise((resolve) => {
          done = resolve;
          psql!.stdin!.write(`${sql};\n\\echo --end--\n`);
        });
      await ask('CREATE EXTENSION pg_trgm; CREATE UNLOGGED TABLE marks (text text)');
      for (const chunk of chunks(marks))
        if (chunk.length > 0)
          await ask(`INSERT INTO marks VALUES ${chunk.map((text) => `(${quoted(text)})`).join(',')}`);
      await ask(
        'CREATE INDEX trigrams ON marks USING gin (text gin_trgm_ops); SET pg_trgm.similarity_threshold = 0.5; ANALYZE marks',
      );
    },
    search: (title) => {
      const windows = windowsOf(title, 4, ' ').filter((window) => window.length > 2);
      const values = windows.map((window) => `(${quoted(window)})`).join(',');
      return ask(
        `SELECT m.text FROM (VALUES ${values}) w(t) JOIN marks m ON m.text % w.t ORDER BY similarity(m.text, w.t) DESC, length(m.text) DESC LIMIT 10`,
      );
    },
    close: async () => {
      await ended(psql);
      await ended(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
