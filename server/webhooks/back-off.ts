/** The longest time between two tries, in milliseconds: six hours. */
export const LONGEST_MS = 21_600_000;
/** By how much the time grows from try to try. */
const FACTOR = 4;

/**
 * Milliseconds until the next try: four times as long after each, up to six hours, and between half and all of that by
 * chance, so that receivers which failed together are not tried together.
 * @param attempts tries that failed, from 1
 * @param chance from 0 to 1
 */
export function backOffMs(attempts: number, firstMs: number, chance: number): number {
  const longest = Math.min(LONGEST_MS, firstMs * FACTOR ** (attempts - 1));
  return Math.round(longest * (0.5 + chance / 2));
}
