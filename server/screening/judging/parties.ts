import { followLicences, type LicenceAnswer, type LicenceEdge } from '../../law/licence-chain';
import { type MarkFacts } from '../../matching/types';
import { NO_ROWS, rowsUnder, type SharedRows, shareRows } from '../shared-rows';
import { decisionsOn, type StandingDecision } from './standing-decisions';

/** A licence as the store has it: an edge from the owner of the marks, or a seller that it licensed, to a seller. */
export interface Licence extends LicenceEdge {
  /** Owner of the marks that it is about. */
  readonly rightsHolderId: number;
}

/** Sellers and rights holders as ends of licences: sellers by their number, holders below zero. */
export const holderAsParty = (rightsHolderId: number): number => -rightsHolderId;

/** What a screening may read of the parties of one trade. Costs a thread the same to take over, however many rows there are. */
export interface PartyFacts {
  readonly sellerId: number | null;
  /** Rights holders that the seller is, under all names that persons hold for one. */
  readonly rightsHolderIds: readonly number[];
  /** The seller's licences, and those that they rest on; see shareLicences. */
  readonly licences: SharedRows;
  /** All of the marketplace; see shareDecisions. */
  readonly decisions: SharedRows;
  /** Rights holders of the licences that persons hold for one with others, in groups; left out where there are none. */
  readonly linkedHolders?: readonly (readonly number[])[];
}

export const NO_PARTY: PartyFacts = {
  sellerId: null,
  rightsHolderIds: [],
  licences: NO_ROWS,
  decisions: NO_ROWS,
};

/**
 * Licences as threads look them up, by the owner of the marks; the names of one owner share a key, and their licences keep their order.
 * @param namesOf all names of a rights holder, ascending, itself included
 */
export const shareLicences = (
  licences: readonly Licence[],
  namesOf: (rightsHolderId: number) => readonly number[],
): SharedRows =>
  shareRows(licences, ({ rightsHolderId }) => String(namesOf(rightsHolderId)[0] ?? rightsHolderId));

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

/** The licences that the owner of a mark gave, under whichever of its names. */
export function licencesFrom({ licences, linkedHolders }: PartyFacts, owner: number): readonly Licence[] {
  const names = linkedHolders?.find((group) => group.includes(owner)) ?? [owner];
  return rowsUnder(licences, String(names[0])) as Licence[];
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
  const licences = licencesFrom(parties, mark.ownerId).map((licence) => underName(licence, mark.ownerId));
  return followLicences(licences, {
    owner: holderAsParty(mark.ownerId),
    party: parties.sellerId ?? 0,
    trademark: mark.id,
    niceClasses,
    quantity,
  });
}

/** The decisions that cover the mark for this item on this day: the first decides. */
export const decisionsFor = (
  { decisions, sellerId }: PartyFacts,
  mark: MarkFacts,
  sku: string | null,
  date: string,
): StandingDecision[] => decisionsOn(decisions, { trademarkId: mark.id, sellerId, sku, date });
