import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** What an operation selects of an object, by the names of the fields, with what it selects below each. */
export interface Selected {
  readonly fields: ReadonlyMap<string, Selected>;
  /** False where a directive may leave the field out. */
  readonly always: boolean;
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

interface Gathered {
  readonly fields: Map<string, Gathered>;
  always: boolean;
}

/** By the first place in the document: documents are kept parsed, and ask for the same each time. */
const known = new WeakMap<FieldNode, Selected>();

/** What is selected below the field that is being resolved. Fragments on any type count: it may be more than one object has. */
export function selectedBelow({
  fieldNodes,
  fragments,
}: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Selected {
  const [first] = fieldNodes;
  const before = first && known.get(first);
  if (before) return before;
  const selected: Gathered = { fields: new Map(), always: true };
  for (const { selectionSet } of fieldNodes)
    if (selectionSet) gather(selectionSet, fragments, selected, true);
  if (first) known.set(first, selected);
  return selected;
}

/** What is selected further below, by the way there; undefined if nothing is. */
export function at(selected: Selected | undefined, ...way: readonly string[]): Selected | undefined {
  return way.reduce<Selected | undefined>((here, name) => here?.fields.get(name), selected);
}

function gather(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  into: Gathered,
  always: boolean,
): void {
  for (const selection of selections) {
    const stays = always && !selection.directives?.length;
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value;
      const field = into.fields.get(name) ?? { fields: new Map<string, Gathered>(), always: false };
      into.fields.set(name, field);
      field.always ||= stays;
      if (selection.selectionSet) gather(selection.selectionSet, fragments, field, stays);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    if (fragment) gather(fragment.selectionSet, fragments, into, stays);
  }
}
