import { readTable, type Concept } from './lexicon/format';
import { TABLES } from './lexicon/tables';
import { Matcher } from './matcher';

/** The lexicon, compiled: concepts by name and group, and the matcher over all their forms. */
export interface Lexicon {
  readonly matcher: Matcher;
  readonly concepts: readonly Concept[];
  /** Written forms, over all languages. */
  readonly forms: number;
}

let compiled: Lexicon | undefined;

/** The lexicon; compiled once, when it is first asked for. */
export function lexicon(): Lexicon {
  compiled ??= compile();
  return compiled;
}

function compile(): Lexicon {
  const matcher = new Matcher();
  const byName = new Map<string, Concept>();
  let forms = 0;
  let family = 0;
  for (const table of TABLES) {
    family = readTable(table, family, (concept, form) => {
      const name = `${concept.niceClass}/${concept.id}`;
      if (!byName.has(name)) byName.set(name, concept);
      matcher.add(concept, form);
      forms += 1;
    });
  }
  return { matcher, concepts: [...byName.values()], forms };
}
