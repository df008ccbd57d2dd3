import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Peer, PeerMissing, windowsOf, wordsOf } from './peer';

const JARS = '/usr/share/java';

function classPath(): string {
  const jars = existsSync(JARS)
    ? readdirSync(JARS).filter((name) => /^lucene\d*-(core|analyzers-common)(-\d[\d.]*)?\.jar$/.test(name))
    : [];
  if (jars.length < 2) throw new PeerMissing("Debian's Lucene jars are not installed");
  return jars.map((name) => join(JARS, name)).join(':');
}

/** Lucene with a fuzzy query on every window: the peer whose recall comes nearest. */
export function lucene(): Peer {
  const folder = mkdtempSync(join(tmpdir(), 'bench-lucene-'));
  let java: ChildProcess | undefined;
  let answer: ((line: string) => void) | null = null;
  const next = (): Promise<string> => new Promise((resolve) => (answer = resolve));
  return {
    name: 'Lucene, FuzzyQuery on windows',
    titles: 40,
    build: async (marks) => {
      const path = classPath();
      try {
        mkdirSync(join(folder, 'classes'));
        execFileSync(
          'javac',
          ['-cp', path, '-d', join(folder, 'classes'), join(__dirname, '../lucene/LucenePeer.java')],
          { stdio: 'pipe' },
        );
      } catch (error) {
        throw new PeerMissing(`no Java compiler that builds it: ${String(error).slice(0, 300)}`);
      }
      const file = join(folder, 'marks.tsv');
      const out = createWriteStream(file);
      for (const { text } of marks) {
        const words = wordsOf(text);
        if (words.length > 0 && !out.write(`${words.join('')}\t${text.replace(/\s/g, ' ')}\n`))
          await once(out, 'drain');
      }
      out.end();
      await once(out, 'finish');
      java = spawn(
        'java',
        ['-Xmx2g', '-cp', `${path}:${join(folder, 'classes')}`, 'LucenePeer', join(folder, 'index'), file],
        { stdio: ['pipe', 'pipe', 'ignore'] },
      );
      createInterface({ input: java.stdout! }).on('line', (line) => answer?.(line));
      const ready = await Promise.race([next(), once(java, 'exit').then(() => 'ended')]);
      if (ready !== 'ready') throw new PeerMissing('its Java program ended at once');
    },
    search: async (title) => {
      const line = next();
      java!.stdin!.write(`${windowsOf(title, 4).join('\t')}\n`);
      return (await line).split('\t').filter((name) => name !== '');
    },
    close: async () => {
      if (java && java.exitCode === null) {
        java.kill();
        await once(java, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
