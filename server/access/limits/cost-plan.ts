import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import {
  CONNECTION_COST,
  FIELD_COSTS,
  INPUT_ENTRY_COST,
  LIST_SIZE,
  LIST_SIZES,
  MUTATION_COST,
} from './cost-table';

export type Variables = Readonly<Record<string, unknown>>;

/** A number that may depend on the variables. */
type Amount = (variables: Variables) => number;

/** A field of an operation, as far as it costs. */
export interface CostedField {
  /** Its key in the answer. */
  readonly key: string;
  /** Beside the objects that it gives. */
  readonly cost: Amount;
  /** Objects that it gives for each object above; 0 for a field without objects. */
  readonly size: Amount;
  readonly below: readonly CostedField[];
}

/** What an operation costs: made once for a document, asked for each request. */
export interface CostPlan {
  readonly fields: readonly CostedField[];
  readonly operation: OperationTypeNode;
  /** Names of the fields at its root. */
  readonly rootFields: ReadonlySet<string>;
  /** Asks for the schema itself. */
  readonly introspects: boolean;
}

const none: Amount = () => 0;
const constant = (amount: number): Amount => (amount === 0 ? none : () => amount);

/** The plan of one operation of a valid document. */
export function costPlanOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CostPlan {
  const root = schema.getRootType(operation.operation);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const reader = new PlanReader(schema, fragments);
  const fields = root ? reader.read(operation.selectionSet, root, none) : [];
  const rootFields = root ? reader.fieldNames(operation.selectionSet) : new Set<string>();
  return { fields, operation: operation.operation, rootFields, introspects: reader.introspects };
}

class PlanReader {
  introspects = false;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  /** Names of the fields of a selection, those in fragments among them. */
  fieldNames({ selections }: SelectionSetNode): Set<string> {
    const names = new Set<string>();
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
        if (fragment) this.fieldNames(fragment.selectionSet).forEach((name) => names.add(name));
      }
    }
    return names;
  }

  /** @param pageSize nodes on the page, where the selection is one of a connection */
  read(selectionSet: SelectionSetNode, type: GraphQLObjectType, pageSize: Amount): CostedField[] {
    const fields = new Map<string, CostedField>();
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        const field = this.field(selection, type, pageSize);
        if (field) merge(fields, field);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
      if (!fragment) continue;
      const condition = fragment.typeCondition && this.schema.getType(fragment.typeCondition.name.value);
      for (const one of this.objectTypes(condition ?? type))
        for (const field of this.read(fragment.selectionSet, one, pageSize)) merge(fields, field);
    }
    return [...fields.values()];
  }

  private field(node: FieldNode, type: GraphQLObjectType, pageSize: Amount): CostedField | null {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') this.introspects = true;
    const definition = type.getFields()[name];
    if (!definition) return null;
    const key = (node.alias ?? node.name).value;
    const path = `${type.name}.${name}`;
    const named = getNamedType(definition.type);
    const cost = this.costOf(path, node, type);
    if (!isCompositeType(named) || !node.selectionSet)
      return cost === none ? null : { key, cost, size: none, below: [] };
    const page = named.name.endsWith('Connection') ? pageSizeOf(node) : none;
    const size = sizeOf(path, node, definition, pageSize);
    const below = this.objectTypes(named).flatMap((one) =>
      node.selectionSet ? this.read(node.selectionSet, one, page) : [],
    );
    return { key, cost: page === none ? cost : plus(cost, CONNECTION_COST), size, below };
  }

  private costOf(path: string, node: FieldNode, type: GraphQLObjectType): Amount {
    const own = FIELD_COSTS[path] ?? 0;
    if (type !== this.schema.getMutationType()) return constant(own);
    const input = node.arguments?.find((argument) => argument.name.value === 'input')?.value;
    return (variables) => own + MUTATION_COST + INPUT_ENTRY_COST * entriesIn(input, variables);
  }

  /** Types that an object of the type can be; of an abstract one with a selection of its own, the first stands for all. */
  private objectTypes(type: unknown): readonly GraphQLObjectType[] {
    if (isObjectType(type)) return [type];
    return isAbstractType(type) ? this.schema.getPossibleTypes(type).slice(0, 1) : [];
  }
}

/** The same key asked for twice is one field with both selections. */
function merge(into: Map<string, CostedField>, field: CostedField): void {
  const known = into.get(field.key);
  if (!known) {
    into.set(field.key, field);
    return;
  }
  const below = new Map(known.below.map((one) => [one.key, one]));
  for (const one of field.below) merge(below, one);
  into.set(field.key, { ...known, below: [...below.values()] });
}

const plus =
  (amount: Amount, more: number): Amount =>
  (variables) =>
    amount(variables) + more;

function valueOf(node: ValueNode | undefined, variables: Variables): unknown {
  if (!node) return undefined;
  if (node.kind === Kind.VARIABLE) return variables[node.name.value];
  if (node.kind === Kind.INT) return Number(node.value);
  return undefined;
}

/** Nodes on the page that `first` or `last` asks for; what is no number is refused when it is executed. */
function pageSizeOf(node: FieldNode): Amount {
  const of = (name: string): ValueNode | undefined =>
    node.arguments?.find((argument) => argument.name.value === name)?.value;
  const [first, last] = [of('first'), of('last')];
  return (variables) => {
    const size = valueOf(first, variables) ?? valueOf(last, variables);
    return typeof size === 'number' && size > 0 ? size : 1;
  };
}

function sizeOf(
  path: string,
  node: FieldNode,
  { type }: GraphQLField<unknown, unknown>,
  pageSize: Amount,
): Amount {
  if (!isList(type)) return constant(1);
  if (pageSize !== none) return pageSize;
  const ids = node.arguments?.find((argument) => argument.name.value === 'ids')?.value;
  if (ids) return (variables) => Math.max(1, entriesIn(ids, variables));
  return constant(LIST_SIZES[path] ?? LIST_SIZE);
}

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

/** Entries of all lists in a value, of the text or of the variables, down to the lists in an input object. */
function entriesIn(node: ValueNode | undefined, variables: Variables): number {
  if (!node) return 0;
  switch (node.kind) {
    case Kind.VARIABLE:
      return entriesOf(variables[node.name.value]);
    case Kind.LIST:
      return node.values.length;
    case Kind.OBJECT:
      return node.fields.reduce((sum, { value }) => sum + entriesIn(value, variables), 0);
    default:
      return 0;
  }
}

function entriesOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + (Array.isArray(one) ? one.length : 0), 0);
}
