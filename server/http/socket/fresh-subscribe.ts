import {
  createSourceEventStream,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
} from 'graphql';
import { type Charge } from '../../access/limits/operation-limits';

type Results = AsyncGenerator<ExecutionResult, undefined, undefined>;

/** How the answers of one subscription are made. */
export interface Answering {
  /** What the fields of one answer are resolved with. */
  readonly freshContext: () => unknown;
  /** Takes what one answer can cost. @throws GraphQLError while that is not there */
  readonly charge: () => Promise<Charge>;
}

/**
 * Runs a subscription. graphql-js would answer every event from one context, whose loaders remember what they read for the
 * first; here each event gets a context of its own, and is charged like an operation. Who cannot pay is told so, and the
 * subscription is over.
 */
export async function subscribeFresh(
  args: ExecutionArgs,
  { charge, freshContext }: Answering,
): Promise<Results | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!isStream(source)) return source;
  const events = source[Symbol.asyncIterator]();
  const answer = async (
    event: IteratorResult<unknown>,
  ): Promise<IteratorResult<ExecutionResult, undefined>> => {
    if (event.done) return { value: undefined, done: true };
    let charged: Charge;
    try {
      charged = await charge();
    } catch (error) {
      await events.return?.();
      return { value: { errors: [error as GraphQLError] }, done: false };
    }
    const result = await execute({ ...args, rootValue: event.value, contextValue: freshContext() });
    const extensions = { ...result.extensions, cost: charged.settle(result.data) };
    return { value: { ...result, extensions }, done: false };
  };
  const results = {
    next: () => events.next().then(answer),
    return: async () => {
      await events.return?.();
      return { value: undefined, done: true } as const;
    },
    throw: async (error: unknown) => {
      await events.return?.();
      throw error;
    },
    [Symbol.asyncIterator]: () => results as unknown as Results,
  };
  return results as unknown as Results;
}

function isStream(source: AsyncIterable<unknown> | ExecutionResult): source is AsyncIterable<unknown> {
  return Symbol.asyncIterator in source;
}
