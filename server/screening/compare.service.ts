import { type MarkComparison } from '../../schema/mark-comparison';
import { type MarkInput } from '../../schema/sign';
import { compareGoods } from '../goods/compare-goods';
import { compareSigns } from '../matching/sign/compare-signs';
import { type MarkIndex } from '../matching/types';
import { BadInputError } from './errors';

/** The most characters of a mark. */
const MAX_TEXT = 500;

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
    const index = this.index();
    const goods = compareGoods(
      { classes: a.niceClasses, terms: a.goods },
      { classes: b.niceClasses, terms: b.goods },
    );
    return {
      sign: compareSigns(a, b, {
        ordinariness: (word) => index.ordinariness(word),
      }) as MarkComparison['sign'],
      goods: { ...goods, listingClasses: a.niceClasses, trademarkClasses: b.niceClasses },
    };
  }
}
