import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CoexistingReport, evaluateCoexisting } from './coexisting';
import { evaluateAgainstUnrelated, type UnrelatedReport } from './unrelated';
import { evaluatePairs, type PairReport } from './pairs';
import { type LabelledPair, readPairs } from './read-pairs';

/** Reports over the pairs of a directory: each file, and all of them; the tuned part apart from the scored one. */
export interface EvaluationReport {
  readonly pairs: Readonly<Record<string, PairReport>>;
  /** The conflicts among them against marks that have nothing to do with them. */
  readonly unrelated: Readonly<Record<string, UnrelatedReport>>;
  /** Marks side by side in different trades, where the directory holds such pairs. */
  readonly coexisting?: CoexistingReport;
}

/** Names of one word in different trades: goods are all that tells them from conflicts, so they count in no other set. */
const COEXISTING = 'coexisting.tsv';
const PAIR_FILE = /^pairs.*\.tsv$/;
const SPLITS = ['score', 'tune'] as const;

/**
 * Reads every `pairs*.tsv` of a directory and evaluates it (see evaluatePairs). Keys are `file/split` and `all/split`.
 * @throws Error that says which file or line is at fault, or that there is none.
 */
export function evaluateDirectory(directory: string): EvaluationReport {
  const files = readdirSync(directory)
    .filter((name) => PAIR_FILE.test(name))
    .sort();
  if (files.length === 0)
    throw new Error(`${directory} holds no file pairs*.tsv; name the directory of the sets with --set.`);
  const sets = new Map<string, readonly LabelledPair[]>();
  for (const file of files)
    sets.set(file.replace(/\.tsv$/, ''), readPairs(readFileSync(join(directory, file), 'utf8'), file));
  sets.set('all', [...sets.values()].flat());
  const pairs: Record<string, PairReport> = {};
  const unrelated: Record<string, UnrelatedReport> = {};
  for (const [name, rows] of sets) {
    for (const split of SPLITS) {
      const part = rows.filter((row) => row.split === split);
      if (part.length === 0) continue;
      pairs[`${name}/${split}`] = evaluatePairs(part);
      unrelated[`${name}/${split}`] = evaluateAgainstUnrelated(part);
    }
  }
  const coexisting = join(directory, COEXISTING);
  if (!existsSync(coexisting)) return { pairs, unrelated };
  const apart = readPairs(readFileSync(coexisting, 'utf8'), COEXISTING);
  const scored = (sets.get('all') ?? []).filter(({ split }) => split === 'score');
  return { pairs, unrelated, coexisting: evaluateCoexisting(apart, scored) };
}
