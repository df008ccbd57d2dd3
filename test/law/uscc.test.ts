// cspell:ignore uscc
import fc from 'fast-check';
import { isValidUscc, usccCheckSign } from '../../server/law/uscc';

/** Body made up of zeros and ones; check sign worked out by hand from the weights of GB 32100-2015. */
test('the check sign is 31 less the weighted sum modulo 31', () => {
  // 9×1 + 1×3 + 1×25 (position 11) = 37; 37 mod 31 = 6; 31 − 6 = 25, the sign of value 25 is R.
  expect(usccCheckSign('91000000001000000')).toBe('R');
  expect(isValidUscc('91000000001000000R')).toBe(true);
});

const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const sign = fc.constantFrom(...SIGNS);
const body = fc
  .tuple(
    fc.array(sign, { minLength: 2, maxLength: 2 }),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }),
    fc.array(sign, { minLength: 9, maxLength: 9 }),
  )
  .map((parts) => parts.flat().join(''));

test('exactly one check sign fits a body', () => {
  fc.assert(
    fc.property(body, (of) => {
      expect([...SIGNS].filter((check) => isValidUscc(of + check))).toEqual([usccCheckSign(of)]);
    }),
  );
});

test('one mistyped sign is found, and so are two neighbours swapped', () => {
  fc.assert(
    fc.property(body, fc.nat(17), sign, (of, at, typed) => {
      const code = of + usccCheckSign(of);
      fc.pre(code[at] !== typed);
      expect(isValidUscc(code.slice(0, at) + typed + code.slice(at + 1))).toBe(false);
      fc.pre(at < 17 && code[at] !== code[at + 1]);
      const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
      expect(isValidUscc(swapped)).toBe(false);
    }),
  );
});

test.each(['', '9'.repeat(17), '9'.repeat(19), 'I'.repeat(18), '91350211M000100Y4z', ' 91350211M000100Y43'])(
  '"%s" is no code',
  (text) => {
    expect(isValidUscc(text)).toBe(false);
  },
);

test('foreign text never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof isValidUscc(text) === 'boolean'));
});

// An example code that circulates in descriptions of the standard.
test('the example code 91350100M000100Y43 is valid', () => {
  expect(isValidUscc('91350100M000100Y43')).toBe(true);
});
