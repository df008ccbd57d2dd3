import { foldCodePoint, homoglyphOf, leetOf, simplifiedOf } from '../../text/fold-table';
import { glyphSimilarity } from '../../text/glyph';
import { scriptOf } from '../../text/script';
import { type TransformationKind } from '../types';

/** One rewrite of one letter (or of two that look like one). */
export interface LetterStep {
  readonly kind: TransformationKind;
  readonly to: string;
}

/** What a rewrite of each kind costs an alignment: the less a reader notices, the cheaper. */
const COST: Partial<Record<TransformationKind, number>> = {
  CASE: 0.001,
  INVISIBLE: 0.001,
  WIDTH: 0.002,
  COMPATIBILITY: 0.003,
  DIACRITIC: 0.01,
  TRADITIONAL: 0.01,
  SPACING: 0.02,
  PUNCTUATION: 0.02,
  HOMOGLYPH: 0.05,
  LEET: 0.1,
  REPEATED: 0.15,
  LOOKALIKE_GLYPH: 0.2,
  MASKED: 0.2,
  TYPO: 1,
};

const MASKS = '*_●○•◦·#?×□■~';
/** Letters side by side that pass for one. */
const JOINED: Readonly<Record<string, string>> = { rn: 'm', vv: 'w', cl: 'd', nn: 'm' };

export function costOf(steps: readonly LetterStep[]): number {
  let sum = 0;
  for (const { kind } of steps) sum += COST[kind] ?? 1;
  return sum;
}

const codeOf = (char: string): number => char.codePointAt(0) as number;
const stripped = (char: string): string => char.normalize('NFD').replace(/\p{M}/gu, '');

/** From a letter down to the plain letter that it stands for, one kind at a time. */
function descend(char: string): readonly LetterStep[] {
  const steps: LetterStep[] = [];
  let now = char;
  const go = (kind: TransformationKind, to: string): void => {
    if (to !== now && to !== '') steps.push({ kind, to });
    if (to !== '') now = to;
  };
  const code = codeOf(now);
  if (code >= 0xff00 && code <= 0xffef) go('WIDTH', now.normalize('NFKC'));
  else if (now.normalize('NFC').normalize('NFKC') !== now.normalize('NFC'))
    go('COMPATIBILITY', now.normalize('NFKC'));
  if (scriptOf(codeOf(now)) === 'HAN') go('TRADITIONAL', simplifiedOf(now));
  go('DIACRITIC', stripped(now));
  go('CASE', now.toLowerCase());
  return steps;
}

/** The look-alike Latin letter in the case of the original; '' where there is none. */
function shown(char: string): string {
  const glyph =
    scriptOf(codeOf(char)) === 'LATIN' && (char.codePointAt(0) as number) < 0x180
      ? null
      : homoglyphOf(codeOf(char));
  if (!glyph) return '';
  return char !== char.toLowerCase() && char.toUpperCase() === char ? glyph.to.toUpperCase() : glyph.to;
}

function equalUpToForm(from: string, to: string): readonly LetterStep[] | null {
  if (from === to) return [];
  if (from.toLowerCase() === to.toLowerCase()) return [{ kind: 'CASE', to }];
  if (stripped(from) === stripped(to)) return [{ kind: 'DIACRITIC', to }];
  const down = [{ kind: 'EXACT', to: from } as LetterStep, ...descend(from)];
  const up = [{ kind: 'EXACT', to } as LetterStep, ...descend(to)];
  const meeting = down.findIndex((low) => up.some((high) => high.to === low.to));
  if (meeting < 0) return null;
  const height = up.findIndex((high) => high.to === down[meeting]?.to);
  const rising: LetterStep[] = [];
  for (let at = height; at > 0; at--)
    rising.push({ kind: (up[at] as LetterStep).kind, to: (up[at - 1] as LetterStep).to });
  return [...down.slice(1, meeting + 1), ...rising];
}

function viaLookalike(from: string, to: string): readonly LetterStep[] | null {
  const own = shown(from);
  if (own !== '') {
    const rest = equalUpToForm(own, to);
    if (rest) return [{ kind: 'HOMOGLYPH', to: own }, ...rest];
  }
  const other = shown(to);
  if (other !== '') {
    const rest = equalUpToForm(from, other);
    if (rest) return [...rest, { kind: 'HOMOGLYPH', to }];
  }
  return null;
}

function viaSign(from: string, to: string): readonly LetterStep[] | null {
  const low = foldCodePoint(codeOf(to));
  for (const letter of leetOf(codeOf(from))) {
    if (letter === low) return [{ kind: 'LEET', to }];
  }
  const plain = foldCodePoint(codeOf(from));
  for (const letter of leetOf(codeOf(to))) if (letter === plain) return [{ kind: 'LEET', to }];
  if (MASKS.includes(from) && /[\p{L}\p{N}]/u.test(to)) return [{ kind: 'MASKED', to }];
  if (from.length === to.length && scriptOf(codeOf(from)) === 'HAN' && glyphSimilarity(from, to) >= 0.5)
    return [{ kind: 'LOOKALIKE_GLYPH', to }];
  return null;
}

const memo = new Map<string, readonly LetterStep[] | null>();
const MEMO_LIMIT = 20_000;

/** The rewrites that turn one letter into another without an edit; null where only an edit does. */
export function lettersLink(from: string, to: string): readonly LetterStep[] | null {
  if (from === to) return [];
  const key = `${from}\u0000${to}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const found = equalUpToForm(from, to) ?? viaLookalike(from, to) ?? viaSign(from, to);
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(key, found);
  return found;
}

/** Two letters that stand for one, or one that stands for two: rn for m, ß for ss. Null otherwise. */
export function pairLink(from: string, to: string): readonly LetterStep[] | null {
  const one = JOINED[from.toLowerCase()];
  if (one !== undefined && one === to.toLowerCase()) {
    return to === one
      ? [{ kind: 'HOMOGLYPH', to }]
      : [
          { kind: 'HOMOGLYPH', to: one },
          { kind: 'CASE', to },
        ];
  }
  const single = [...from].length === 1 ? from : to;
  const double = single === from ? to : from;
  if ([...single].length !== 1 || foldCodePoint(codeOf(single)) !== double.toLowerCase()) return null;
  const kind: TransformationKind = single.normalize('NFKC') !== single ? 'COMPATIBILITY' : 'DIACRITIC';
  return [{ kind, to }];
}

/** The kind of dropping (or adding) one sign, the one before it given. */
export function dropKind(char: string, before: string): TransformationKind {
  if (/\s/u.test(char)) return 'SPACING';
  if (/\p{M}/u.test(char)) return 'DIACRITIC';
  if (foldCodePoint(codeOf(char)) === '') return 'INVISIBLE';
  if (!/[\p{L}\p{N}]/u.test(char)) return 'PUNCTUATION';
  return char.toLowerCase() === before.toLowerCase() ? 'REPEATED' : 'TYPO';
}
