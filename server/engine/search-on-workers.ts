import { type Query } from '../matching/index/packed-index';
import { type SpanMatch } from '../matching/types';
import { unpackAnswers } from './packed-answers';
import { type WorkerPool } from './worker-pool';

/** So many questions cost a worker some milliseconds, and the thread that asks a fraction of one to unpack. */
const QUERIES_PER_MESSAGE = 16;
/** One that is answered and one that waits, so that no worker is without work. */
const MESSAGES_PER_WORKER = 2;

/**
 * Answers many questions on worker threads, in their order. Messages go out as answers come in, and each answer is unpacked
 * when it comes: all at once, that would hold up the event loop for as long as there are questions. Throws where there is no worker.
 */
export async function searchOnWorkers(
  pool: WorkerPool,
  queries: readonly Query[],
): Promise<(readonly SpanMatch[])[]> {
  const answers: SpanMatch[][] = [];
  let asked = 0;
  const feed = async (): Promise<void> => {
    while (asked < queries.length) {
      const from = asked;
      asked += QUERIES_PER_MESSAGE;
      const packed = await pool.idlest.ask('search', queries.slice(from, asked));
      unpackAnswers(packed).forEach((matches, at) => (answers[from + at] = matches));
    }
  };
  await Promise.all(Array.from({ length: MESSAGES_PER_WORKER * pool.workers.length }, feed));
  return answers;
}
