import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';

type Results = AsyncGenerator<ExecutionResult, undefined, undefined>;

/**
 * Runs a subscription. graphql-js would answer every event from one context, whose loaders remember what they read for the
 * first; here each event gets a context of its own.
 * @param freshContext what the fields of one answer are resolved with
 */
export async function subscribeFresh(
  args: ExecutionArgs,
  freshContext: () => unknown,
): Promise<Results | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!isStream(source)) return source;
  const events = source[Symbol.asyncIterator]();
  const answer = async (
    event: IteratorResult<unknown>,
  ): Promise<IteratorResult<ExecutionResult, undefined>> =>
    event.done
      ? { value: undefined, done: true }
      : {
          value: await execute({ ...args, rootValue: event.value, contextValue: freshContext() }),
          done: false,
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
