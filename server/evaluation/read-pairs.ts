import { sideOf } from '../goods/compare-goods-row';
import { type GoodsSide } from '../goods/types';

/** One labelled pair of signs. */
export interface LabelledPair {
  readonly id: string;
  readonly markA: string;
  readonly markB: string;
  readonly conflict: boolean;
  readonly kind: string;
  readonly script: string;
  readonly source: string;
  readonly split: string;
  /** Goods of both sides, where the row states them. */
  readonly goods: readonly [GoodsSide, GoodsSide] | null;
  /** Whether one of the marks is known to be well known, by the row. */
  readonly wellKnown: boolean;
}

const COLUMNS = ['id', 'markA', 'markB', 'label', 'kind', 'script', 'source', 'split'] as const;
/** Columns that a file may leave out. */
type Optional = 'goodsA' | 'classA' | 'goodsB' | 'classB' | 'wellKnown';

/**
 * Reads labelled pairs from tab-separated text with a header line of the columns above; goods, classes and what is well known
 * may be left out.
 * @throws Error that names the line, if a column is missing or a label is none of `conflict`, `no_conflict`.
 */
export function readPairs(text: string, name: string): readonly LabelledPair[] {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const at = new Map(header.split('\t').map((column, index) => [column, index]));
  for (const column of COLUMNS) {
    if (!at.has(column))
      throw new Error(`${name}:1: the column "${column}" is missing; add it to the header.`);
  }
  return lines.map((line, index) => {
    const cells = line.split('\t');
    const cell = (column: (typeof COLUMNS)[number] | Optional): string => cells[at.get(column) ?? -1] ?? '';
    const label = cell('label');
    if (label !== 'conflict' && label !== 'no_conflict') {
      throw new Error(
        `${name}:${index + 2}: the label "${label}" is unknown; write conflict or no_conflict.`,
      );
    }
    const goods = [sideOf(cell('goodsA'), cell('classA')), sideOf(cell('goodsB'), cell('classB'))] as const;
    return {
      id: cell('id'),
      markA: cell('markA'),
      markB: cell('markB'),
      conflict: label === 'conflict',
      kind: cell('kind'),
      script: cell('script'),
      source: cell('source'),
      split: cell('split'),
      goods: goods.every(({ classes, terms }) => classes.length + terms.length > 0) ? goods : null,
      wellKnown: cell('wellKnown') !== '',
    };
  });
}
