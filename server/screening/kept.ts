/** The value of a key, made where it is not there yet. */
export function kept<K, V>(
  values: Pick<Map<K, V>, 'get'> & { set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  let value = values.get(key);
  if (value === undefined) values.set(key, (value = make()));
  return value;
}
