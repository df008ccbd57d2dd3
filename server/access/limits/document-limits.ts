import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { hasMoreTokens } from './has-more-tokens';

/** What one document may be; each bound is far above any sensible operation, and far below what would hurt. */
export const DOCUMENT_LIMITS = {
  /** Characters of the text. */
  length: 100_000,
  /** Tokens of the text. */
  tokens: 5_000,
  /** Fields inside fields. */
  depth: 20,
  /** Fields, where every fragment is written out in its places. */
  fields: 5_000,
  /** Fields with another name than their own, written out. */
  aliases: 500,
  /** Times that one name stands in one selection, written out. */
  repeats: 50,
  directives: 100,
  fragments: 200,
} as const;

export type DocumentLimit = keyof typeof DOCUMENT_LIMITS | 'circularFragments';

/** A bound that a document breaks. */
export interface BrokenLimit {
  readonly limit: DocumentLimit;
  readonly message: string;
}

/** What a selection comes to once its fragments are written out. */
interface Extent {
  depth: number;
  fields: number;
  aliases: number;
  readonly names: Map<string, number>;
}

/** Thrown inside, to stop measuring at the first bound that is broken. */
class Broken extends Error {
  constructor(readonly limit: DocumentLimit) {
    super(limit);
  }
}

function refusal(limit: DocumentLimit): BrokenLimit {
  if (limit === 'circularFragments') return { limit, message: 'A fragment of the document contains itself.' };
  return { limit, message: `The document is beyond the limit of ${DOCUMENT_LIMITS[limit]} ${NAMES[limit]}.` };
}

const NAMES: Readonly<Record<keyof typeof DOCUMENT_LIMITS, string>> = {
  length: 'characters',
  tokens: 'tokens',
  depth: 'levels of fields',
  fields: 'fields, fragments written out',
  aliases: 'aliases, fragments written out',
  repeats: 'times the same name in one selection',
  directives: 'directives',
  fragments: 'fragments',
};

/** The limits of the text, which hold before anything is parsed. */
export function textLimitBroken(text: string): BrokenLimit | null {
  if (text.length > DOCUMENT_LIMITS.length) return refusal('length');
  return hasMoreTokens(text, DOCUMENT_LIMITS.tokens) ? refusal('tokens') : null;
}

/**
 * The first limit that a document breaks; null if it keeps to all. Needs no schema and takes time in proportion to the text,
 * each fragment being measured once, so that it can stand before validation, whose time is not.
 */
export function documentLimitBroken(document: DocumentNode): BrokenLimit | null {
  try {
    new Measure(document).check();
    return null;
  } catch (error) {
    if (error instanceof Broken) return refusal(error.limit);
    throw error;
  }
}

class Measure {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly measured = new Map<string, Extent | 'open'>();
  private directives = 0;

  constructor(private readonly document: DocumentNode) {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
  }

  check(): void {
    if (this.fragments.size > DOCUMENT_LIMITS.fragments) throw new Broken('fragments');
    for (const definition of this.document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragment(definition.name.value);
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      this.count(definition.directives?.length ?? 0);
      this.selection(definition.selectionSet, 1);
    }
  }

  private selection({ selections }: SelectionSetNode, level: number): Extent {
    if (level > DOCUMENT_LIMITS.depth) throw new Broken('depth');
    const extent: Extent = { depth: 0, fields: 0, aliases: 0, names: new Map() };
    for (const selection of selections) {
      this.count(selection.directives?.length ?? 0);
      if (selection.kind === Kind.INLINE_FRAGMENT) add(extent, this.selection(selection.selectionSet, level));
      else if (selection.kind === Kind.FRAGMENT_SPREAD) add(extent, this.fragment(selection.name.value));
      else {
        const below = selection.selectionSet && this.selection(selection.selectionSet, level + 1);
        const name = (selection.alias ?? selection.name).value;
        add(extent, {
          depth: 1 + (below?.depth ?? 0),
          fields: 1 + (below?.fields ?? 0),
          aliases: (selection.alias ? 1 : 0) + (below?.aliases ?? 0),
          names: new Map([[name, 1]]),
        });
      }
    }
    return extent;
  }

  private fragment(name: string): Extent {
    const known = this.measured.get(name);
    if (known === 'open') throw new Broken('circularFragments');
    if (known) return known;
    const definition = this.fragments.get(name);
    if (!definition) return { depth: 0, fields: 0, aliases: 0, names: new Map() };
    this.measured.set(name, 'open');
    this.count(definition.directives?.length ?? 0);
    const extent = this.selection(definition.selectionSet, 1);
    this.measured.set(name, extent);
    return extent;
  }

  private count(directives: number): void {
    this.directives += directives;
    if (this.directives > DOCUMENT_LIMITS.directives) throw new Broken('directives');
  }
}

/** Adds what stands side by side in one selection. */
function add(to: Extent, part: Extent): void {
  to.depth = Math.max(to.depth, part.depth);
  to.fields += part.fields;
  to.aliases += part.aliases;
  if (to.depth > DOCUMENT_LIMITS.depth) throw new Broken('depth');
  if (to.fields > DOCUMENT_LIMITS.fields) throw new Broken('fields');
  if (to.aliases > DOCUMENT_LIMITS.aliases) throw new Broken('aliases');
  for (const [name, times] of part.names) {
    const all = (to.names.get(name) ?? 0) + times;
    if (all > DOCUMENT_LIMITS.repeats) throw new Broken('repeats');
    to.names.set(name, all);
  }
}
