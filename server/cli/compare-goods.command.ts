import { type Command } from 'commander';
import { compareGoodsRow } from '../goods/compare-goods-row';
import { addTsvCommand } from './tsv-command';

export function addCompareGoods(program: Command): void {
  addTsvCommand(program, {
    name: 'compare-goods',
    description: 'Compare goods from a TSV; a class may be empty. Grade, score from 0 to 1, and basis.',
    required: ['goodsA', 'classA', 'goodsB', 'classB'],
    appended: ['grade', 'score', 'basis'],
    append: ({ goodsA = '', classA = '', goodsB = '', classB = '' }) => {
      const { basis, grade, score } = compareGoodsRow({ goodsA, classA, goodsB, classB });
      return [grade, score.toFixed(4), basis];
    },
  });
}
