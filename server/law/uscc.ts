// cspell:ignore uscc

/** Signs of the code, in the order of their values: no I, O, S, V, Z. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 32100-2015: position weights, powers of 3 modulo 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Registration authority and category, then six digits of the region, nine signs of the body, and the check sign. */
const SHAPE = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/** The check sign of the first 17 signs of a code, or null if they hold a sign that does not occur in codes. */
export function usccCheckSign(body: string): string | null {
  const values = [...body].map((sign) => SIGNS.indexOf(sign));
  if (values.length !== WEIGHTS.length || values.includes(-1)) return null;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * (values[at] ?? 0), 0);
  return SIGNS.charAt((SIGNS.length - (sum % SIGNS.length)) % SIGNS.length);
}

/** Whether this is a unified social credit code of mainland China: its shape and its check sign (GB 32100-2015). */
export function isValidUscc(code: string): boolean {
  return SHAPE.test(code) && usccCheckSign(code.slice(0, -1)) === code.slice(-1);
}
