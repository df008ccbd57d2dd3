import { FASHION_MODELS } from './data/models/fashion';
import { GOODS_MODELS } from './data/models/goods';
import { LEISURE_MODELS } from './data/models/leisure';

interface Model {
  readonly words: readonly string[];
  readonly brand: string;
}

/** A model or line of a brand, by the places of its words among those that were asked for. */
export interface NamedModel {
  readonly brand: string;
  readonly first: number;
  /** The place behind its last word. */
  readonly end: number;
}

let byFirst: ReadonlyMap<string, readonly Model[]> | undefined;

/** Models by their first word, those of more words first. */
function modelsByFirst(): ReadonlyMap<string, readonly Model[]> {
  if (byFirst) return byFirst;
  const found = new Map<string, Model[]>();
  for (const line of [FASHION_MODELS, GOODS_MODELS, LEISURE_MODELS].flatMap((table) =>
    table.trim().split('\n'),
  )) {
    const [brand = '', ...models] = line.split('|');
    for (const model of models) {
      const words = model.split(' ');
      const [first = ''] = words;
      found.set(first, [...(found.get(first) ?? []), { words, brand }]);
    }
  }
  return (byFirst = found);
}

/** Models that words in lower case name, whoever makes them; a word may belong to several. */
export function modelsIn(words: readonly string[]): readonly NamedModel[] {
  const found: NamedModel[] = [];
  const models = modelsByFirst();
  for (const [first, word] of words.entries())
    for (const { brand, words: named } of models.get(word) ?? [])
      if (named.every((one, at) => words[first + at] === one))
        found.push({ brand, first, end: first + named.length });
  return found;
}
