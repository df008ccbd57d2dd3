import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type FieldMetadata = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type Resolve = GraphQLFieldResolver<unknown, unknown>;
type Method = (...given: unknown[]) => unknown;
type Class = abstract new (...parts: never[]) => object;

/**
 * Lets resolvers that take the object and the context alone be called directly. type-graphql sorts and converts their parameters
 * at each call, which for a page of a hundred rows with two relations costs more than what they do. Those with arguments, roles or
 * middleware stay as they are, and so does each call for an object that is no instance of its class.
 */
export function callPlainResolversDirectly(
  schema: GraphQLSchema,
  instanceOf: (resolver: object) => object | undefined,
): void {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  for (const metadata of fieldResolvers) {
    const owner = metadata.getObjectType?.() as Class | undefined;
    const type = schema.getType(objectTypes.find(({ target }) => target === owner)?.name ?? '');
    const field = isObjectType(type) ? type.getFields()[metadata.schemaName] : undefined;
    const instance = instanceOf(metadata.target);
    if (!owner || !field?.resolve || !instance || !isPlain(metadata)) continue;
    field.resolve = direct(metadata, instance, owner, field.resolve);
  }
}

function isPlain({ kind, middlewares, params, roles }: FieldMetadata): boolean {
  if (kind !== 'external' || roles || middlewares?.length || !params) return false;
  return params.every(
    (param) => (param.kind === 'root' || param.kind === 'context') && param.propertyName === undefined,
  );
}

function direct(
  { methodName, params = [] }: FieldMetadata,
  instance: object,
  owner: Class,
  otherwise: Resolve,
): Resolve {
  const method = (instance as Record<string, Method>)[methodName]?.bind(instance);
  const kinds = [...params].sort((a, b) => a.index - b.index).map(({ kind }) => kind);
  const order = kinds.join(' ');
  if (!method) return otherwise;
  const call: Record<string, (root: unknown, context: unknown) => unknown> = {
    root: (root) => method(root),
    context: (_root, context) => method(context),
    'root context': (root, context) => method(root, context),
    'context root': (root, context) => method(context, root),
  };
  const chosen = call[order];
  if (!chosen) return otherwise;
  return (root, args, context, info) =>
    root instanceof owner ? chosen(root, context) : otherwise(root, args, context, info);
}
