import { type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { type RequestContext } from '../access/request-context';
import { type IdempotencyService } from './idempotency.service';

interface MutationArgs {
  readonly input: Readonly<Record<string, unknown>>;
}

type Resolve = GraphQLFieldResolver<unknown, RequestContext, MutationArgs, Promise<object>>;

/** Lets every mutation of a schema keep to the idempotency key of its input, where it has one. */
export function onceByKey(schema: GraphQLSchema, service: IdempotencyService): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve as Resolve | undefined;
    if (!resolve) continue;
    const once: GraphQLFieldResolver<unknown, RequestContext, MutationArgs> = (root, args, context, info) => {
      const key = args.input['idempotencyKey'];
      if (typeof key !== 'string') return resolve(root, args, context, info);
      return service.once(context, { operation: field.name, input: args.input, key }, () =>
        resolve(root, args, context, info),
      );
    };
    field.resolve = once;
  }
}
