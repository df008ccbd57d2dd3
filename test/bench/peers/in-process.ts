import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { type MarkFacts } from '../../../server/matching/types';
import { type Peer, windowsOf, wordsOf } from './peer';

const nothing = (): Promise<void> => Promise.resolve();

/** All windows of a title in a Map of names. */
export function exactMap(): Peer {
  const byKey = new Map<string, string[]>();
  return {
    name: 'exact Map of all windows',
    titles: Infinity,
    build: (marks) => {
      for (const { text } of marks) {
        const key = wordsOf(text).join('');
        const names = byKey.get(key);
        if (names) names.push(text);
        else byKey.set(key, [text]);
      }
      return nothing();
    },
    search: (title) =>
      windowsOf(title, 6)
        .sort((a, b) => b.length - a.length)
        .flatMap((window) => byKey.get(window) ?? []),
    close: nothing,
  };
}

export function miniSearch(): Peer {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], storeFields: ['text'] });
  return {
    name: 'MiniSearch, fuzzy .2',
    titles: 100,
    build: (marks) => {
      for (const { id, text } of marks) index.add({ id, text: wordsOf(text).join(' ') });
      return nothing();
    },
    search: (title) =>
      index
        .search(wordsOf(title).join(' '), { fuzzy: 0.2 })
        .slice(0, 10)
        .map((hit) => String(hit['text'])),
    close: nothing,
  };
}

export function flexSearch(): Peer {
  const { Index, Charset } = FlexSearch as unknown as {
    Index: new (options: object) => {
      add(id: number, text: string): void;
      search(query: string, options: object): number[];
    };
    Charset: { LatinSoundex?: unknown };
  };
  const index = new Index({ tokenize: 'strict', encoder: Charset.LatinSoundex });
  const names = new Map<number, string>();
  return {
    name: 'FlexSearch, LatinSoundex',
    titles: 200,
    build: (marks: Iterable<MarkFacts>) => {
      for (const { id, text } of marks) {
        index.add(id, wordsOf(text).join(' '));
        names.set(id, text);
      }
      return nothing();
    },
    search: (title) =>
      index.search(wordsOf(title).join(' '), { limit: 10, suggest: true }).map((id) => names.get(id) ?? ''),
    close: nothing,
  };
}
