/** A rewriting of a reading: where it applies, a second reading is as likely to be meant. */
export type Alternative = readonly [from: RegExp, to: string];

/**
 * A first reading and those that follow from it: each alternative is tried on all readings so far, so that the later a
 * reading stands, the more was changed. No reading twice, none empty.
 */
export function withAlternatives(first: string, alternatives: readonly Alternative[]): readonly string[] {
  const readings = [first];
  for (const [from, to] of alternatives) {
    for (const reading of [...readings]) {
      const other = reading.replace(from, to);
      if (!readings.includes(other)) readings.push(other);
    }
  }
  return readings.filter((reading) => reading !== '');
}
