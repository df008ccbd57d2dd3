import { type AuthorizationFacts, type DispositionFacts } from '../law/types';
import { type MarkFacts } from '../matching/types';

/** A licence as the store has it. */
export interface Licence extends AuthorizationFacts {
  readonly rightsHolderId: number;
  /** Marks covered; empty covers all of the holder. */
  readonly trademarkIds: readonly number[];
  /** Nice classes covered; empty covers all. */
  readonly niceClasses: readonly number[];
}

/** A decision as the store has it. */
export interface StandingDecision extends DispositionFacts {
  readonly trademarkId: number;
  readonly scope: 'LISTING' | 'SELLER' | 'MARKETPLACE';
  readonly sellerId: number | null;
  readonly sku: string | null;
  readonly expiresOn: string | null;
}

/** What is known of the parties of one trade. */
export interface PartyFacts {
  readonly sellerId: number | null;
  /** Rights holders that the seller is. */
  readonly rightsHolderIds: readonly number[];
  readonly licences: readonly Licence[];
  readonly decisions: readonly StandingDecision[];
}

export const NO_PARTY: PartyFacts = { sellerId: null, rightsHolderIds: [], licences: [], decisions: [] };

export function ownsMark(parties: PartyFacts, mark: MarkFacts): boolean {
  return parties.rightsHolderIds.includes(mark.ownerId);
}

/** The licences that cover the mark for goods in these classes; which of them hold on the day and route is for the law. */
export function licencesFor(
  parties: PartyFacts,
  mark: MarkFacts,
  goodsClasses: readonly number[],
): readonly Licence[] {
  return parties.licences.filter(
    (licence) =>
      licence.rightsHolderId === mark.ownerId &&
      (licence.trademarkIds.length === 0 || licence.trademarkIds.includes(mark.id)) &&
      (licence.niceClasses.length === 0 ||
        goodsClasses.some((niceClass) => licence.niceClasses.includes(niceClass))),
  );
}

const NARROWEST_FIRST = ['LISTING', 'SELLER', 'MARKETPLACE'];

/** The decision in force that covers the mark for this item on this day: the narrowest, and of those the newest. */
export function decisionFor(
  parties: PartyFacts,
  mark: MarkFacts,
  sku: string | null,
  date: string,
): StandingDecision | null {
  const covering = parties.decisions.filter(
    (decision) =>
      decision.trademarkId === mark.id &&
      (decision.expiresOn === null || decision.expiresOn >= date) &&
      (decision.scope === 'MARKETPLACE' || decision.sellerId === parties.sellerId) &&
      (decision.scope !== 'LISTING' || (sku !== null && decision.sku === sku)),
  );
  covering.sort((a, b) => NARROWEST_FIRST.indexOf(a.scope) - NARROWEST_FIRST.indexOf(b.scope) || b.id - a.id);
  return covering[0] ?? null;
}
