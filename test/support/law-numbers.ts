import { inWords } from '../../server/law/money';
import { type LawRule } from '../../server/law/profiles/law-types';

/** Every number that a rule carries, each under its name. */
export function lawNumbersIn({ amounts = {}, periods = {}, shares = {}, tiers = [] }: LawRule): string[] {
  return [
    ...Object.entries(periods).map(([name, { n, unit }]) => `${name} ${n} ${unit}`),
    ...Object.entries(shares).map(([name, { of, parts }]) => `${name} ${parts}/${of}`),
    ...Object.entries(amounts).map(([name, money]) => `${name} ${inWords(money)}`),
    ...tiers.map(({ atLeast, below, fixed, share }) => {
      const sum = fixed ? inWords(fixed) : `${share?.parts}/${share?.of}`;
      return `${below ? `below ${inWords(below)}` : 'above'}: ${sum}${atLeast ? `, at least ${inWords(atLeast)}` : ''}`;
    }),
  ];
}
