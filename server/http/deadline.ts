import { GraphQLError } from 'graphql';
import { type RequestContext } from '../access/request-context';
import { type Executor } from './jit-gateway';

/**
 * Gives a query so long and no longer: after that, or when its client has gone, it is answered at once and its further
 * statements are refused. A mutation runs to its end, so that nobody is told of a failure that was none.
 */
export function withDeadline(execute: Executor, milliseconds: number): Executor {
  return async (request) => {
    const { cancel } = request.context as RequestContext;
    if (!cancel || request.operation.operation !== 'query') return execute(request);
    const { signal } = cancel;
    const timer = setTimeout(() => cancel.abort(), milliseconds);
    let stop: () => void = () => undefined;
    const stopped = new Promise<Awaited<ReturnType<Executor>>>((resolve) => {
      stop = () => resolve({ errors: [timedOut(milliseconds)] });
    });
    signal.addEventListener('abort', stop);
    try {
      return await Promise.race([execute(request), stopped]);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  };
}

function timedOut(milliseconds: number): GraphQLError {
  return new GraphQLError(
    `The operation took longer than ${milliseconds} ms and was stopped. Ask for less.`,
    {
      extensions: { code: 'TIMEOUT', http: { status: 503 } },
    },
  );
}
