import { type Connection, type ConnectionArgs } from '../../schema/connection';
import { decodeCursor, encodeCursor, pageSize } from './page';

/** Place in a ranking, best first: a score, and a number that settles ties. */
type RankKey = readonly [score: number, tie: number];

function isBehind(key: RankKey, cursor: RankKey): boolean {
  return key[0] < cursor[0] || (key[0] === cursor[0] && key[1] > cursor[1]);
}

function readCursor(cursor: string): RankKey {
  const [score, tie] = decodeCursor(cursor, 2);
  return [Number(score), Number(tie)];
}

/**
 * One page of a list that was ranked in memory, best first.
 * @param load turns the part of the ranking that is on the page into nodes, in its order; null for what is gone
 * @throws PageArgumentError for page arguments or cursors that do not fit
 */
export async function pageOfRanked<R, T>(
  ranked: readonly R[],
  keyOf: (entry: R) => RankKey,
  args: ConnectionArgs,
  load: (part: readonly R[]) => Promise<(T | null)[]>,
): Promise<Connection<T>> {
  const { size, backwards } = pageSize(args);
  const after = args.after == null ? null : readCursor(args.after);
  const before = args.before == null ? null : readCursor(args.before);
  const within = ranked.filter((entry) => {
    const key = keyOf(entry);
    return (after === null || isBehind(key, after)) && (before === null || isBehind(before, key));
  });
  const part = backwards ? within.slice(-size) : within.slice(0, size);
  const nodes = await load(part);
  const edges = nodes.flatMap((node, at) =>
    node === null ? [] : [{ cursor: encodeCursor(keyOf(part[at] as R)), node }],
  );
  const more = within.length > part.length;
  return {
    edges,
    pageInfo: {
      hasNextPage: backwards ? before !== null : more,
      hasPreviousPage: backwards ? more : after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
