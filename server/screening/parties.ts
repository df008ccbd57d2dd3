import { followLicences, type LicenceAnswer, type LicenceEdge } from '../law/licence-chain';
import { type DispositionFacts } from '../law/types';
import { type MarkFacts } from '../matching/types';

/** A licence as the store has it: an edge from the owner of the marks, or a seller that it licensed, to a seller. */
export interface Licence extends LicenceEdge {
  /** Owner of the marks that it is about. */
  readonly rightsHolderId: number;
}

/** Sellers and rights holders as ends of licences: sellers by their number, holders below zero. */
export const holderAsParty = (rightsHolderId: number): number => -rightsHolderId;

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
  /** Rights holders that the seller is, under all names that persons hold for one. */
  readonly rightsHolderIds: readonly number[];
  /** The seller's licences, and those that they rest on. */
  readonly licences: readonly Licence[];
  readonly decisions: readonly StandingDecision[];
  /** Rights holders of the licences that persons hold for one with others, in groups; left out where there are none. */
  readonly linkedHolders?: readonly (readonly number[])[];
}

export const NO_PARTY: PartyFacts = { sellerId: null, rightsHolderIds: [], licences: [], decisions: [] };

export function ownsMark(parties: PartyFacts, mark: MarkFacts): boolean {
  return parties.rightsHolderIds.includes(mark.ownerId);
}

/**
 * A licence of the owner under another of its names. Customs knows its users by the recordal, and a recordal stands under one
 * name: what is listed under the other says nothing of this mark.
 */
function underName(licence: Licence, owner: number): Licence {
  const { licensor, rightsHolderId } = licence;
  if (rightsHolderId === owner) return licence;
  const from = licensor === holderAsParty(rightsHolderId) ? holderAsParty(owner) : licensor;
  return { ...licence, licensor: from, listedWith: [] };
}

/** The licences of the owner of a mark, under whichever of its names they were given. */
function licencesOf({ licences, linkedHolders }: PartyFacts, owner: number): readonly Licence[] {
  const names = linkedHolders?.find((group) => group.includes(owner)) ?? [owner];
  return licences
    .filter(({ rightsHolderId }) => names.includes(rightsHolderId))
    .map((licence) => underName(licence, owner));
}

/**
 * What the licences allow the seller to do with the mark for goods in these classes, or why they allow nothing; which of the
 * permissions hold on the day and route is for the law.
 */
export function licencesFor(
  parties: PartyFacts,
  mark: MarkFacts,
  niceClasses: readonly number[],
  quantity: number | null,
): LicenceAnswer {
  return followLicences(licencesOf(parties, mark.ownerId), {
    owner: holderAsParty(mark.ownerId),
    party: parties.sellerId ?? 0,
    trademark: mark.id,
    niceClasses,
    quantity,
  });
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
