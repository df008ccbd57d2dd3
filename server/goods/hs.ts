import { HS_CLASSES } from './hs-table';

/** A Nice class that goods of an HS code fall in. */
export interface HsClass {
  readonly niceClass: number;
  /** [0, 1]; the classes of one code add up to at most 1. */
  readonly confidence: number;
  /** The heading or chapter of the table that decided. */
  readonly heading: string;
}

/** Shares of the first, second, third … class of a heading. */
const SHARES: readonly (readonly number[])[] = [
  [],
  [0.95],
  [0.7, 0.25],
  [0.6, 0.2, 0.15],
  [0.5, 0.2, 0.15, 0.1],
];
/** A chapter says less than a heading. */
const CHAPTER = 0.8;

/**
 * Nice classes of an HS code (2 to 10 digits, dots and spaces allowed), likeliest first; empty where the code is none.
 * The longest prefix that the table knows decides.
 */
export function niceClassesOfHs(hsCode: string): readonly HsClass[] {
  const digits = hsCode.replace(/[.\s-]/g, '');
  if (!/^\d{2,10}$/.test(digits)) return [];
  for (let length = Math.min(6, digits.length); length >= 2; length -= 1) {
    const heading = digits.slice(0, length);
    const classes = HS_CLASSES.get(heading);
    if (!classes) continue;
    const shares = SHARES[Math.min(classes.length, SHARES.length - 1)] ?? [];
    const scale = length === 2 ? CHAPTER : 1;
    return classes
      .slice(0, shares.length)
      .map((niceClass, i) => ({ niceClass, confidence: (shares[i] ?? 0) * scale, heading }));
  }
  return [];
}
