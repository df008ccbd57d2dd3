import { compareGoods } from '../goods/compare-goods';
import { type GoodsComparison } from '../goods/types';
import { likelihoodOfConfusion, type Likelihood } from '../law/likelihood';
import { compareSigns } from '../matching/sign/compare-signs';
import { type MarkIndex, type SignComparison } from '../matching/types';
import { contextOf } from './signs/sign-reader';

/** One side: a mark, its Nice classes and its terms, both as far as stated. */
export interface MarkSide {
  readonly text: string;
  readonly niceClasses: readonly number[];
  readonly goods: readonly string[];
  /** Whether a decision says that it is well known; never guessed. */
  readonly wellKnown: boolean;
}

/** The likelihood with what it was made of. */
export interface Confusion extends Likelihood {
  /** Class in which both stand and for whose goods words were weighed; null for none. */
  readonly niceClass: number | null;
  /** How distinctive what the signs share is for these goods, [0, 1]. */
  readonly sharedStrength: number;
  /** The reason in words. */
  readonly explanation: string;
}

export interface MarksComparison {
  readonly sign: SignComparison;
  readonly goods: GoodsComparison;
  readonly confusion: Confusion;
}

const WEIGHS: Readonly<Record<Likelihood['weightier'], string>> = {
  SIGNS: 'the signs decide more than the goods',
  GOODS: 'the goods decide more than the signs',
  BOTH: 'signs and goods weigh the same',
};

function explain(
  { basis, goodsFactor, weightier }: Likelihood,
  sign: SignComparison,
  goods: GoodsComparison,
) {
  const signs = `Signs ${sign.score.toFixed(2)} alike${sign.sharedElement === '' ? '' : `, sharing "${sign.sharedElement}" (distinctiveness ${sign.distinctiveness.toFixed(2)})`}`;
  if (basis === 'SIGNS_ALONE')
    return `${signs}. The goods of one side are not known: this rests on the signs alone.`;
  const factor = goodsFactor.toFixed(2);
  const counted =
    basis === 'WELL_KNOWN'
      ? `the goods differ, but a well-known mark reaches them: ${factor} of it counts`
      : `${factor} of it counts for these goods`;
  return `${signs}; ${counted}. ${goods.explanation} Here ${WEIGHS[weightier]}.`;
}

/**
 * Two marks with their goods: how the signs compare, how the goods do, and how likely confusion is (see
 * likelihoodOfConfusion).
 *
 * @param index what registers know of words; without it built-in lists serve
 */
export function compareMarks(a: MarkSide, b: MarkSide, index?: MarkIndex): MarksComparison {
  const met = a.niceClasses.find((niceClass) => b.niceClasses.includes(niceClass)) ?? null;
  const sign = compareSigns({ text: a.text }, { text: b.text }, index && contextOf(index, met ?? 0));
  const goods = compareGoods(
    { classes: a.niceClasses, terms: a.goods },
    { classes: b.niceClasses, terms: b.goods },
  );
  const likelihood = likelihoodOfConfusion({ sign, goods, wellKnown: a.wellKnown || b.wellKnown });
  return {
    sign,
    goods,
    confusion: {
      ...likelihood,
      niceClass: met,
      sharedStrength: sign.distinctiveness,
      explanation: explain(likelihood, sign, goods),
    },
  };
}
