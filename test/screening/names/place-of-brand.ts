import { defaultPolicy } from '../../../server/law/default-policy';
import { buildIndex } from '../../../server/matching/index/build-index';
import { isTrueStep } from '../../../server/matching/sign/true-step';
import { type MarkIndex } from '../../../server/matching/types';
import { itemOf } from '../../../server/screening/item';
import { NO_PARTY } from '../../../server/screening/judging/parties';
import { type ScreenedFinding, screenItem } from '../../../server/screening/screen-item';
import { brandRegister } from '../../evaluation/brand-register';
import { TRADE } from '../../support/trade';

/** An index of some brands of the register alone. */
export function indexOf(brands: readonly string[]): MarkIndex {
  const wanted = new Set(brands);
  return buildIndex(
    brandRegister().filter(({ text }) => wanted.has(text)),
    { version: 'some brands' },
  );
}

/** All findings of a title, gravest first. */
const findingsIn = (index: MarkIndex, title: string): readonly ScreenedFinding[] =>
  screenItem({ item: itemOf({ title }), route: TRADE, parties: NO_PARTY, policy: defaultPolicy }, index)
    .findings;

/** Findings that stop the goods or ask a person to look. */
export const flagsIn = (index: MarkIndex, title: string): readonly ScreenedFinding[] =>
  findingsIn(index, title).filter(({ assessment }) => assessment.places[0].decision.verdict !== 'CLEAR');

/** The words of a title that stand for a brand, with the verdict, and the steps from them to the mark that are not true. */
export function placeOfBrand(index: MarkIndex, title: string, brand: string) {
  const found = findingsIn(index, title).find(({ assessment }) => assessment.mark.text === brand);
  const [place] = found?.assessment.places ?? [];
  const { aliases } = found?.assessment.mark ?? { aliases: [] };
  const steps = place?.sign.transformations ?? [];
  return {
    words: place && title.slice(place.match.start, place.match.end),
    verdict: place?.decision.verdict,
    steps: steps.length,
    untrue: steps.filter((step) => !isTrueStep(step, aliases)),
  };
}
