/** Nice classes 1 to 45 as bits: 1 to 32 in `low`, 33 to 45 in `high`. A mark without any class has all bits. */
export interface ClassBits {
  readonly low: number;
  readonly high: number;
}

const ALL: ClassBits = { low: 0xffffffff, high: 0xffff };

export function classBits(classes: readonly number[]): ClassBits {
  if (classes.length === 0) return ALL;
  let low = 0;
  let high = 0;
  for (const nice of classes) {
    if (nice <= 32) low |= 1 << (nice - 1);
    else high |= 1 << (nice - 33);
  }
  return { low: low >>> 0, high };
}

/** The classes that are set, ascending; none where all are. */
export function classesOf({ low, high }: ClassBits): number[] {
  if (low === ALL.low && high === ALL.high) return [];
  const classes: number[] = [];
  for (let nice = 1; nice <= 45; nice++) {
    if (nice <= 32 ? (low >>> (nice - 1)) & 1 : (high >>> (nice - 33)) & 1) classes.push(nice);
  }
  return classes;
}
