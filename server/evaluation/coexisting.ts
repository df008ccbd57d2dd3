import { type LikelihoodGrade } from '../law/likelihood';
import { type Confusion } from '../screening/compare-marks';
import { confusionOf, STAGES } from './knowing-more';
import { auc, rounded } from './metrics';
import { type LabelledPair } from './read-pairs';

/** How marks that stand side by side in different trades are graded, and told from decided conflicts. */
export interface CoexistingReport {
  readonly pairs: number;
  /** Decided conflicts whose goods are stated, against which they are ranked. */
  readonly conflicts: number;
  readonly rows: readonly {
    readonly known: string;
    readonly grades: Readonly<Partial<Record<LikelihoodGrade, number>>>;
    /** The conflicts that are graded at least POSSIBLE. */
    readonly conflictsSeen: number;
    readonly auc: number;
  }[];
}

const seen = ({ grade }: Confusion): boolean => grade !== 'UNLIKELY';

function counted(found: readonly Confusion[]): Partial<Record<LikelihoodGrade, number>> {
  const counts: Partial<Record<LikelihoodGrade, number>> = {};
  for (const { grade } of found) counts[grade] = (counts[grade] ?? 0) + 1;
  return counts;
}

/** Measures pairs that coexist against those pairs in conflict whose goods are stated, knowing more at each stage. */
export function evaluateCoexisting(
  coexisting: readonly LabelledPair[],
  others: readonly LabelledPair[],
): CoexistingReport {
  const conflicts = others.filter(({ conflict, goods }) => conflict && goods !== null);
  const rows = STAGES.map((stage) => {
    const apart = coexisting.map((pair) => confusionOf(pair, stage));
    const together = conflicts.map((pair) => confusionOf(pair, stage));
    return {
      known: stage.known,
      grades: counted(apart),
      conflictsSeen: together.filter(seen).length,
      auc: rounded(
        auc([
          ...apart.map(({ score }) => ({ positive: false, score })),
          ...together.map(({ score }) => ({ positive: true, score })),
        ]),
      ),
    };
  });
  return { pairs: coexisting.length, conflicts: conflicts.length, rows };
}
