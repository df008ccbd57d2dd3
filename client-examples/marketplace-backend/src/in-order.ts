/**
 * Works on items side by side and yields the results in the order of the items. At most `width` are under way or waiting to
 * be taken, so a slow server or a slow reader of the results holds the source back and memory stays flat.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    result.catch(() => undefined); // whoever takes it from the queue sees the failure
    underWay.push(result);
    const first = underWay.length >= width ? underWay.shift() : undefined;
    if (first) yield await first;
  }
  for (const result of underWay) yield await result;
}
