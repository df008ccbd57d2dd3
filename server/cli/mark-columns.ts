import { sideOf } from '../goods/compare-goods-row';
import { type MarkSide } from '../screening/compare-marks';
import { CellProblem } from './tsv';

type Row = Readonly<Record<string, string>>;

const CLASS = /^(?:0?[1-9]|[1-3]\d|4[0-5])$/;
const SEPARATORS = /[\s|;；,，、]+/;
const SIDES = ['A', 'B'] as const;
type Side = (typeof SIDES)[number];

/** @throws CellProblem for what is no Nice class */
function checkClasses(column: string, cell: string): void {
  const wrong = cell.split(SEPARATORS).find((part) => part !== '' && !CLASS.test(part));
  if (wrong === undefined) return;
  throw new CellProblem(
    column,
    `"${wrong}" is no Nice class; write classes from 1 to 45 parted by |, or leave the cell empty.`,
  );
}

/** Which marks are well known: `A`, `B`, both, or none. */
function wellKnown(cell: string): ReadonlySet<string> {
  const named = cell.split(SEPARATORS).filter((part) => part !== '');
  const wrong = named.find((part) => !(SIDES as readonly string[]).includes(part));
  if (wrong !== undefined)
    throw new CellProblem(
      'wellKnown',
      `"${wrong}" names no mark; write A, B or A|B, or leave the cell empty.`,
    );
  return new Set(named);
}

function sideIn(row: Row, side: Side, known: ReadonlySet<string>): MarkSide {
  const classes = row[`class${side}`] ?? '';
  checkClasses(`class${side}`, classes);
  const goods = sideOf(row[`goods${side}`] ?? '', classes);
  return {
    text: row[`mark${side}`] ?? '',
    niceClasses: goods.classes,
    goods: goods.terms,
    wellKnown: known.has(side),
  };
}

/**
 * The two marks of a row, with the goods that stand in it.
 * @throws CellProblem for a class that is none, or a well-known mark that is neither A nor B
 */
export function sidesOf(row: Row): readonly [MarkSide, MarkSide] {
  const known = wellKnown(row['wellKnown'] ?? '');
  return [sideIn(row, 'A', known), sideIn(row, 'B', known)];
}

/** The two marks of a row whose file has no column of goods: what else stands in it is not read. */
export function signsOf({ markA = '', markB = '' }: Row): readonly [MarkSide, MarkSide] {
  return sidesOf({ markA, markB });
}
