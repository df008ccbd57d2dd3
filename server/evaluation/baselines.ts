import { doubleMetaphone } from 'double-metaphone';

/** A way to say how alike two texts are, [0, 1], that needs nothing but the texts. */
export interface Baseline {
  readonly name: string;
  readonly similarity: (a: string, b: string) => number;
}

const lower = (text: string): readonly string[] => [...text.toLowerCase()];

function levenshtein(a: string, b: string): number {
  const [x, y] = [lower(a), lower(b)];
  let before = Array.from({ length: y.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i++) {
    const row = [i];
    for (let j = 1; j <= y.length; j++) {
      row.push(
        Math.min(
          (before[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (before[j - 1] ?? 0) + (x[i - 1] === y[j - 1] ? 0 : 1),
        ),
      );
    }
    before = row;
  }
  return 1 - (before[y.length] ?? 0) / Math.max(1, x.length, y.length);
}

/** Source: W. E. Winkler, String comparator metrics (1990); prefix weight 0.1, at most four letters. */
function jaroWinkler(a: string, b: string): number {
  const [x, y] = [lower(a), lower(b)];
  const reach = Math.max(0, Math.floor(Math.max(x.length, y.length) / 2) - 1);
  const taken = new Set<number>();
  const matched: number[] = [];
  x.forEach((letter, i) => {
    for (let j = Math.max(0, i - reach); j <= Math.min(y.length - 1, i + reach); j++) {
      if (taken.has(j) || y[j] !== letter) continue;
      taken.add(j);
      matched.push(i);
      return;
    }
  });
  const m = matched.length;
  if (m === 0) return 0;
  const order = [...taken].sort((p, q) => p - q);
  const swaps = matched.filter((i, at) => x[i] !== y[order[at] ?? 0]).length / 2;
  const jaro = (m / x.length + m / y.length + (m - swaps) / m) / 3;
  let prefix = 0;
  while (prefix < 4 && x[prefix] !== undefined && x[prefix] === y[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** The best of the pairwise ratios of common words, and common words with the rest. Source: the token-set ratio of FuzzyWuzzy. */
function tokenSetRatio(a: string, b: string): number {
  const words = (text: string): string[] =>
    [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].sort();
  const [x, y] = [words(a), words(b)];
  const both = x.filter((word) => y.includes(word));
  const with_ = (own: readonly string[]): string =>
    [...both, ...own.filter((word) => !both.includes(word))].join(' ');
  const [common, left, right] = [both.join(' '), with_(x), with_(y)];
  return Math.max(
    levenshtein(left, right),
    common === '' ? 0 : Math.max(levenshtein(common, left), levenshtein(common, right)),
  );
}

function metaphoneEqual(a: string, b: string): number {
  const keys = (text: string): string[] => doubleMetaphone(text).filter((key) => key !== '');
  return keys(a).some((key) => keys(b).includes(key)) ? 1 : 0;
}

function substring(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x.includes(y) || y.includes(x) ? 1 : 0;
}

/** What users would otherwise run. */
export const BASELINES: readonly Baseline[] = [
  { name: 'Levenshtein', similarity: levenshtein },
  { name: 'Jaro-Winkler', similarity: jaroWinkler },
  { name: 'token-set ratio', similarity: tokenSetRatio },
  { name: 'Double Metaphone', similarity: metaphoneEqual },
  { name: 'substring', similarity: substring },
];
