/** The array itself if it has room for `length` numbers, else a copy that is at least twice as long. */
export function withRoom<T extends Int32Array | Uint16Array>(array: T, length: number): T {
  if (length <= array.length) return array;
  const room = Math.max(length, array.length * 2, 1024);
  const larger = array instanceof Int32Array ? new Int32Array(room) : new Uint16Array(room);
  larger.set(array);
  return larger as T;
}
