import { compareGoods } from './compare-goods';
import { type GoodsBasis, type GoodsGrade, type GoodsSide } from './types';

/** One line of a file of goods to compare; terms in a cell are parted by `|` or `;`, a class may be empty. */
export interface GoodsRow {
  readonly goodsA: string;
  readonly classA: string;
  readonly goodsB: string;
  readonly classB: string;
}

/** The columns that are appended to it. */
export interface GradedGoods {
  readonly grade: GoodsGrade;
  /** [0, 1] */
  readonly score: number;
  readonly basis: GoodsBasis;
}

/** Grades one line: goods as free text, Nice classes as numbers, or empty and then read from the goods. */
export function compareGoodsRow(row: GoodsRow): GradedGoods {
  const { grade, score, basis } = compareGoods(
    sideOf(row.goodsA, row.classA),
    sideOf(row.goodsB, row.classB),
  );
  return { grade, score, basis };
}

/** One side of a line; what is no class from 1 to 45 is left out. */
export function sideOf(goods: string, classes: string): GoodsSide {
  return {
    classes: (classes.match(/\d+/g) ?? [])
      .map(Number)
      .filter((niceClass) => niceClass >= 1 && niceClass <= 45),
    terms: goods
      .split(/[|;；]/)
      .map((term) => term.trim())
      .filter((term) => term !== ''),
  };
}
