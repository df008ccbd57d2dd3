import { type Command } from 'commander';
import { compareSigns } from '../matching/sign/compare-signs';
import { addTsvCommand } from './tsv-command';

export function addCompare(program: Command): void {
  addTsvCommand(program, {
    name: 'compare',
    description: 'Compare pairs of marks from a TSV: grade and scores from 0 to 1.',
    required: ['markA', 'markB'],
    appended: ['grade', 'score', 'visual', 'aural', 'conceptual', 'reasons'],
    append: ({ markA = '', markB = '' }) => {
      const { aural, conceptual, grade, reasons, score, visual } = compareSigns(
        { text: markA },
        { text: markB },
      );
      return [grade, ...[score, visual, aural, conceptual].map((part) => part.toFixed(4)), reasons.join('|')];
    },
  });
}
