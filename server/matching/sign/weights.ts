import { beginning } from './features/beginning';
import { addedElement, containedAtStart, containedInside, containedSeparate } from './features/contained';
import { initials } from './features/initials';
import { length, shortness } from './features/length';
import { form, look } from './features/look';
import { coinedAlike, differentSense, meaning, oneSense } from './features/meaning';
import { firstElement } from './features/order';
import { sameLetters } from './features/same-letters';
import { differentNames, sameName } from './features/same-name';
import { dominantShared, onlyWeakShared, ownElements, sharedOfAll, sharedOfLighter, strongestShared } from './features/shared-element';
import { sameSound, sound } from './features/sound';
import { type SignPair } from './pair';

/** One feature of the global assessment: a number in [0, 1] of a pair of signs, and what it counts in log odds. */
export interface WeightedFeature {
  readonly code: string;
  readonly value: (pair: SignPair) => number;
  readonly weight: number;
}

/** Log odds of confusion before any feature speaks. */
export const BIAS = -5.2;

/** Every feature and its weight; there are no others. */
export const WEIGHTS: readonly WeightedFeature[] = [
  { code: 'SAME_LETTERS', value: sameLetters, weight: 3 },
  { code: 'SAME_NAME', value: sameName, weight: 9 },
  { code: 'LOOK', value: look, weight: 2.5 },
  { code: 'SOUND', value: sound, weight: 3 },
  { code: 'SAME_SOUND', value: sameSound, weight: 1.5 },
  { code: 'BEGINNING', value: beginning, weight: 0.8 },
  { code: 'LENGTH', value: length, weight: 0.2 },
  { code: 'SHORT', value: shortness, weight: -1.5 },
  { code: 'SHARED_OF_LIGHTER', value: sharedOfLighter, weight: 1.5 },
  { code: 'SHARED_OF_ALL', value: sharedOfAll, weight: 1.5 },
  { code: 'STRONG_SHARED_ELEMENT', value: strongestShared, weight: 0.8 },
  { code: 'ONLY_WEAK_SHARED', value: onlyWeakShared, weight: -2 },
  { code: 'OWN_ELEMENTS', value: ownElements, weight: -1.5 },
  { code: 'DOMINANT_SHARED', value: dominantShared, weight: 1 },
  { code: 'FIRST_ELEMENT', value: firstElement, weight: 0.8 },
  { code: 'CONTAINED', value: containedSeparate, weight: 2 },
  { code: 'CONTAINED_AT_START', value: containedAtStart, weight: 0.8 },
  { code: 'CONTAINED_INSIDE', value: containedInside, weight: 0.3 },
  { code: 'ADDED_ELEMENT', value: addedElement, weight: -0.8 },
  { code: 'MEANING', value: meaning, weight: 3.5 },
  { code: 'DIFFERENT_SENSE', value: differentSense, weight: -1.5 },
  { code: 'COINED_ALIKE', value: coinedAlike, weight: 1.5 },
  { code: 'DIFFERENT_NAMES', value: differentNames, weight: -4 },
  { code: 'FORM', value: form, weight: 3 },
  { code: 'ONE_SENSE', value: oneSense, weight: -0.5 },
  { code: 'INITIALS', value: initials, weight: 2.5 },
];

/** From this score on signs are SIMILAR. */
export const SIMILAR_FROM = 0.5;
