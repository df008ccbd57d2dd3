import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** One place of the schema, with its path as clients write it: `Query.listings(first)`. */
interface Place {
  readonly path: string;
  readonly description: string | null | undefined;
  readonly type?: string;
}

const own = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );

const isRoot = (schema: GraphQLSchema, type: GraphQLNamedType) =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type as never);

/** Every field of every object and interface, with the type that has it. */
function fields(
  schema: GraphQLSchema,
): { owner: GraphQLNamedType; field: GraphQLField<unknown, unknown>; path: string }[] {
  return own(schema)
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((owner) =>
      Object.values(owner.getFields()).map((field) => ({
        owner,
        field,
        path: `${owner.name}.${field.name}`,
      })),
    );
}

/** Everything of a schema that a reader may ask about: types, fields, arguments, input fields, enum values, directives. */
function places(schema: GraphQLSchema): Place[] {
  const types = own(schema).filter((type) => !isRoot(schema, type));
  const args = fields(schema).flatMap(({ field, path }) =>
    field.args.map((arg) => ({
      path: `${path}(${arg.name})`,
      description: arg.description,
      type: String(arg.type),
    })),
  );
  const inputs = types
    .filter(isInputObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ ...field, path: `${type.name}.${field.name}` })),
    );
  const values = types
    .filter(isEnumType)
    .flatMap((type) => type.getValues().map((value) => ({ ...value, path: `${type.name}.${value.name}` })));
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  return [
    ...types.map(({ name, description }) => ({ path: name, description })),
    ...fields(schema).map(({ field, path }) => ({
      path,
      description: field.description,
      type: String(field.type),
    })),
    ...args,
    ...inputs.map(({ path, description, type }) => ({ path, description, type: String(type) })),
    ...values.map(({ path, description }) => ({ path, description })),
    ...directives.map(({ name, description }) => ({ path: `@${name}`, description })),
  ];
}

export const undescribed = (schema: GraphQLSchema) =>
  places(schema)
    .filter(({ description }) => !description?.trim())
    .map(({ path }) => path);

/** Ids that somebody else gave and that we only carry, and names of keys and requests, which `node` does not fetch. */
const notOurs = /\b(externalId|clientMutationId|publicId|requestId)$/;

/** Opaque ids only: whatever is called id, ids, …Id or …Ids is of type ID. */
export const wrongIds = (schema: GraphQLSchema) =>
  places(schema)
    .filter(
      ({ path, type }) =>
        type !== undefined && /(^|\.|\()(id|ids)\)?$|Ids?\)?$/.test(path) && !notOurs.test(path),
    )
    .filter(({ type }) => type?.replaceAll(/[[\]!]/g, '') !== 'ID')
    .map(({ path, type }) => `${path}: ${type ?? ''}`);

const isList = (type: GraphQLOutputType): boolean =>
  isNonNullType(type) ? isList(type.ofType) : isListType(type);

/**
 * Lists of nodes grow with use. They may stand bare only where they are bounded: by the caller (`nodes(ids)`, payloads), or
 * by a limit that the description states as "at most N".
 */
export const bareLists = (schema: GraphQLSchema) =>
  fields(schema)
    .filter(({ field }) => isList(field.type))
    .filter(({ field }) => {
      const item = getNamedType(field.type);
      return isObjectType(item) && item.getInterfaces().some(({ name }) => name === 'Node');
    })
    .filter(({ owner, path }) => path !== 'Query.nodes' && !owner.name.endsWith('Payload'))
    .filter(({ field }) => !/\bat most \d+/i.test(field.description ?? ''))
    .map(({ path }) => path);

export const connectionFields = (schema: GraphQLSchema) =>
  fields(schema).filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));

/** Connections that do not page both ways. */
export const wrongConnections = (schema: GraphQLSchema) =>
  connectionFields(schema)
    .filter(({ field }) => {
      const args = new Map(field.args.map((arg) => [arg.name, String(arg.type)]));
      return (
        args.get('first') !== 'Int' ||
        args.get('last') !== 'Int' ||
        args.get('after') !== 'String' ||
        args.get('before') !== 'String'
      );
    })
    .map(({ path }) => path);

/** Connection types that lack what the Relay specification asks for. */
export const wrongConnectionTypes = (schema: GraphQLSchema) =>
  own(schema)
    .filter(isObjectType)
    .filter(({ name }) => name.endsWith('Connection'))
    .filter((type) => {
      const { edges, pageInfo } = type.getFields();
      const edge = edges && getNamedType(edges.type);
      const edgeFields = edge && isObjectType(edge) ? Object.keys(edge.getFields()) : [];
      return (
        String(pageInfo?.type) !== 'PageInfo!' ||
        !edgeFields.includes('cursor') ||
        !edgeFields.includes('node')
      );
    })
    .map(({ name }) => name);

/** Mutations that do not take one `input` and answer with a payload that has `userErrors`. */
export const wrongMutations = (schema: GraphQLSchema) =>
  Object.values(schema.getMutationType()?.getFields() ?? {})
    .filter(({ args, type }) => {
      const payload = getNamedType(type);
      const answers = isObjectType(payload) ? String(payload.getFields()['userErrors']?.type) : '';
      return args.length !== 1 || args[0]?.name !== 'input' || answers !== '[UserError!]!';
    })
    .map(({ name }) => `Mutation.${name}`);
