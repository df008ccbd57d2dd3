import { beginning } from './features/beginning';
import { coinedInstead } from './features/coined-instead';
import { addedElement, containedAtStart, containedInside, containedSeparate } from './features/contained';
import { initials } from './features/initials';
import { length, shortness } from './features/length';
import { form, look } from './features/look';
import { coinedAlike, differentSense, meaning, oneSense } from './features/meaning';
import { firstElement } from './features/order';
import { sameLetters, sameWords } from './features/same-letters';
import { differentNames, sameName } from './features/same-name';
import {
  dominantShared,
  onlyWeakShared,
  sharedOfAll,
  sharedOfLighter,
  strongestShared,
} from './features/shared-element';
import { sameSound, sound } from './features/sound';
import { type SignPair } from './pair';

/** One feature of the global assessment: a number in [0, 1] of a pair of signs, and what it counts in log odds. */
export interface WeightedFeature {
  readonly code: string;
  readonly value: (pair: SignPair) => number;
  readonly weight: number;
}

/**
 * Log odds of confusion before any feature speaks. Weights start from judgement and are moved by logistic regression on
 * the part `tune` of test/evaluation/sets and on random pairs of brands, held towards the judgement and to its sign.
 */
export const BIAS = -1.65;

/** Every feature and its weight; there are no others. */
export const WEIGHTS: readonly WeightedFeature[] = [
  { code: 'SAME_LETTERS', value: sameLetters, weight: 4 },
  { code: 'SAME_WORDS', value: sameWords, weight: 2.5 },
  { code: 'SAME_NAME', value: sameName, weight: 7.02 },
  { code: 'LOOK', value: look, weight: 0.2 },
  { code: 'SOUND', value: sound, weight: 0.3 },
  { code: 'SAME_SOUND', value: sameSound, weight: 0.2 },
  { code: 'BEGINNING', value: beginning, weight: 0.2 },
  { code: 'LENGTH', value: length, weight: 0.17 },
  { code: 'SHORT', value: shortness, weight: -0.99 },
  { code: 'SHARED_OF_LIGHTER', value: sharedOfLighter, weight: 0.04 },
  { code: 'SHARED_OF_ALL', value: sharedOfAll, weight: 0.8 },
  { code: 'STRONG_SHARED_ELEMENT', value: strongestShared, weight: 0.43 },
  { code: 'ONLY_WEAK_SHARED', value: onlyWeakShared, weight: -1.38 },
  { code: 'DOMINANT_SHARED', value: dominantShared, weight: 0.4 },
  { code: 'FIRST_ELEMENT', value: firstElement, weight: 0.04 },
  { code: 'CONTAINED', value: containedSeparate, weight: 1.16 },
  { code: 'CONTAINED_AT_START', value: containedAtStart, weight: 1.14 },
  { code: 'CONTAINED_INSIDE', value: containedInside, weight: 0.89 },
  { code: 'ADDED_ELEMENT', value: addedElement, weight: -0.71 },
  { code: 'MEANING', value: meaning, weight: 3.06 },
  { code: 'DIFFERENT_SENSE', value: differentSense, weight: -1.84 },
  { code: 'COINED_ALIKE', value: coinedAlike, weight: 1.3 },
  { code: 'COINED_INSTEAD', value: coinedInstead, weight: 3 },
  { code: 'DIFFERENT_NAMES', value: differentNames, weight: -3.33 },
  { code: 'FORM', value: form, weight: 1.67 },
  { code: 'ONE_SENSE', value: oneSense, weight: -0.82 },
  { code: 'INITIALS', value: initials, weight: 2.5 },
];

/** From this score on signs are SIMILAR. */
export const SIMILAR_FROM = 0.5;
