import { join } from 'node:path';
import { evaluateListingSets, isWrong, type ListingReport } from '../../server/evaluation/listing-sets';
import { defaultPolicy } from '../../server/law/default-policy';
import { buildIndex } from '../../server/matching/index/build-index';
import { itemOf, type ItemParts } from '../../server/screening/item';
import { NO_PARTY } from '../../server/screening/judging/parties';
import { screenItem, type ScreeningAnswer } from '../../server/screening/screen-item';
import { TRADE } from '../support/trade';
import { brandRegister } from './brand-register';

/** What the screening makes of the labelled listings. */
export interface ListingResults {
  /** Names in the register. */
  readonly marks: number;
  readonly listings: number;
  readonly languages: number;
  readonly measures: ListingReport['measures'];
  /** Of the disguises that were written to be hard; they count in no other measure. */
  readonly hard: ListingReport['measures'];
  /** The listings that it gets wrong. */
  readonly wrong: readonly object[];
}

/** Screens all labelled listings against every brand name of the packages; takes one to two minutes. */
export function listingResults(): ListingResults {
  const register = brandRegister();
  const index = buildIndex(register, { version: 'evaluation' });
  const screen = (parts: ItemParts): ScreeningAnswer =>
    screenItem({ item: itemOf(parts), route: TRADE, parties: NO_PARTY, policy: defaultPolicy }, index);
  const { measures, outcomes } = evaluateListingSets(join(__dirname, 'sets'), screen);
  const hard = evaluateListingSets(join(__dirname, 'sets', 'hard'), screen).measures;
  const wrong = outcomes.filter(isWrong).map(({ listing, verdict, use, culprit }) => ({
    id: listing.id,
    split: listing.split,
    title: listing.input.title,
    label: listing.label,
    verdict,
    use,
    culprit,
  }));
  const languages = new Set(outcomes.map(({ listing }) => listing.language)).size;
  return { marks: register.length, listings: outcomes.length, languages, measures, hard, wrong };
}
