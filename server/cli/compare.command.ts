import { type Command } from 'commander';
import { compareMarks, type MarksComparison } from '../screening/compare-marks';
import { sidesOf, signsOf } from './mark-columns';
import { addTsvCommand } from './tsv-command';

const GOODS = ['goodsA', 'classA', 'goodsB', 'classB'] as const;

const shown = (score: number): string => score.toFixed(4);

/** Contract: these, in this order. */
function signCells({ sign }: MarksComparison): readonly string[] {
  const { aural, conceptual, grade, reasons, score, visual } = sign;
  return [grade, ...[score, visual, aural, conceptual].map(shown), reasons.join('|')];
}

function confusionCells({ confusion, goods }: MarksComparison): readonly string[] {
  return [
    goods.grade,
    shown(confusion.score),
    confusion.grade,
    confusion.basis,
    confusion.weightier,
    shown(goods.score),
    goods.basis,
    confusion.explanation,
  ];
}

export function addCompare(program: Command): void {
  addTsvCommand(program, {
    name: 'compare',
    description:
      'Compare pairs of marks from a TSV: grade and scores of the signs from 0 to 1; with goods also how likely confusion is.',
    required: ['markA', 'markB'],
    appended: ['grade', 'score', 'visual', 'aural', 'conceptual', 'reasons'],
    optional: {
      columns: [...GOODS, 'wellKnown'],
      when: GOODS,
      appended: [
        'goodsGrade',
        'confusion',
        'confusionGrade',
        'confusionBasis',
        'weightier',
        'goodsScore',
        'goodsBasis',
        'explanation',
      ],
    },
    append: (row) => {
      const withGoods = GOODS.some((column) => column in row);
      const [a, b] = withGoods ? sidesOf(row) : signsOf(row);
      const compared = compareMarks(a, b);
      return withGoods ? [...signCells(compared), ...confusionCells(compared)] : signCells(compared);
    },
  });
}
