import { type GoodsComparison, type GoodsInput } from '../../schema/goods';
import { type MarkComparison } from '../../schema/mark-comparison';
import { type MarkInput } from '../../schema/sign';
import { classifyGoods } from '../goods/classify-goods';
import { compareGoods } from '../goods/compare-goods';
import { type GoodsSide } from '../goods/types';
import { type MarkIndex } from '../matching/types';
import { compareMarks } from './compare-marks';
import { BadInputError } from './errors';
import { likelyClasses } from './judging/read-item';

/** The most characters of a mark or a term. */
const MAX_TEXT = 500;
const MAX_TERMS = 100;

export class CompareService {
  constructor(private readonly index: () => MarkIndex) {}

  /** @throws BadInputError for a mark that is empty or too long */
  compare(a: MarkInput, b: MarkInput): MarkComparison {
    for (const [name, { text }] of Object.entries({ a, b })) {
      if (text.trim() === '') throw new BadInputError(`${name}.text is empty.`, [name, 'text']);
      if (text.length > MAX_TEXT)
        throw new BadInputError(
          `${name}.text has ${text.length} characters; at most ${MAX_TEXT} are allowed.`,
          [name, 'text'],
        );
    }
    const { confusion, goods, sign } = compareMarks(a, b, this.index());
    return {
      sign: sign as MarkComparison['sign'],
      goods: { ...goods, listingClasses: a.niceClasses, trademarkClasses: b.niceClasses },
      confusion,
    };
  }

  /** @throws BadInputError for no terms, or too many or too long ones */
  goods(a: GoodsInput, b: GoodsInput): GoodsComparison {
    for (const [name, { terms }] of Object.entries({ a, b })) {
      if (terms.length === 0 || terms.length > MAX_TERMS) {
        throw new BadInputError(`${name}.terms has ${terms.length} terms; 1 to ${MAX_TERMS} are needed.`, [
          name,
          'terms',
        ]);
      }
      const long = terms.findIndex((term) => term.length > MAX_TEXT);
      if (long >= 0)
        throw new BadInputError(`${name}.terms.${long} has more than ${MAX_TEXT} characters.`, [
          name,
          'terms',
          String(long),
        ]);
    }
    const [left, right] = [sideOf(a), sideOf(b)];
    return { ...compareGoods(left, right), listingClasses: left.classes, trademarkClasses: right.classes };
  }
}

function sideOf({ niceClasses, terms }: GoodsInput): GoodsSide {
  const classes =
    niceClasses.length > 0 ? niceClasses : likelyClasses(classifyGoods({ title: terms.join(', ') }));
  return { terms, classes };
}
