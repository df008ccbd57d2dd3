import { type TransformationKind } from '../types';

const NO_SPACES = /\s+/gu;
const NO_SIGNS = /[^\p{L}\p{N}\p{M}]+/gu;
const AND = / (?:and|und|et) /gu;
const NO_ACCENTS = /\p{M}+/gu;

/**
 * How a name is written, of which the key is equal: what is the least that makes both texts one. EXACT, CASE, SPACING,
 * PUNCTUATION ("and" for "&" too), DIACRITIC, or COMPATIBILITY for everything else (width, ligatures).
 */
export function writtenKind(written: string, name: string): TransformationKind {
  if (written === name) return 'EXACT';
  let a = written.toLowerCase();
  let b = name.toLowerCase();
  if (a === b) return 'CASE';
  if (b.includes(' & ')) a = a.replace(AND, ' & ');
  if (a === b) return 'PUNCTUATION';
  for (const [kind, sign] of [
    ['SPACING', NO_SPACES],
    ['PUNCTUATION', NO_SIGNS],
  ] as const) {
    a = a.replace(sign, '');
    b = b.replace(sign, '');
    if (a === b) return kind;
  }
  const bare = (text: string): string => text.normalize('NFD').replace(NO_ACCENTS, '');
  return bare(a) === bare(b) ? 'DIACRITIC' : 'COMPATIBILITY';
}
