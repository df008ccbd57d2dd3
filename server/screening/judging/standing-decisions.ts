import { type DispositionFacts } from '../../law/types';
import { rowsUnder, type SharedRows, shareRows } from '../shared-rows';

/** A decision as the store has it. */
export interface StandingDecision extends DispositionFacts {
  readonly trademarkId: number;
  readonly scope: 'LISTING' | 'SELLER' | 'MARKETPLACE';
  readonly sellerId: number | null;
  readonly sku: string | null;
  readonly expiresOn: string | null;
}

/** What a decision may be about: a mark, and where it stands on which day. */
export interface DecisionQuestion {
  readonly trademarkId: number;
  readonly sellerId: number | null;
  readonly sku: string | null;
  readonly date: string;
}

/** A key for all that one decision reaches, so that a listing finds the few that reach it among all of a marketplace. */
const keyOf = ({
  scope,
  sellerId,
  sku,
  trademarkId,
}: Pick<StandingDecision, 'scope' | 'sellerId' | 'sku' | 'trademarkId'>): string =>
  `${trademarkId} ${scope} ${scope === 'MARKETPLACE' ? '' : sellerId} ${scope === 'LISTING' ? sku : ''}`;

/** The decisions of a marketplace as threads look them up. */
export const shareDecisions = (decisions: readonly StandingDecision[]): SharedRows =>
  shareRows(decisions, keyOf);

/**
 * The decisions in force that cover a mark for an item on a day: the narrowest first, and of those the newest. Without a seller only
 * those of the marketplace do.
 */
export function decisionsOn(
  shared: SharedRows,
  { date, sellerId, sku, trademarkId }: DecisionQuestion,
): StandingDecision[] {
  if (shared.hashes.length === 0) return [];
  const scopes = ['LISTING', 'SELLER', 'MARKETPLACE'] as const;
  return scopes.flatMap((scope) => {
    if (scope !== 'MARKETPLACE' && sellerId === null) return [];
    if (scope === 'LISTING' && sku === null) return [];
    const found = rowsUnder(shared, keyOf({ scope, sellerId, sku, trademarkId }));
    return (found as StandingDecision[])
      .filter(({ expiresOn }) => expiresOn === null || expiresOn >= date)
      .sort((a, b) => b.id - a.id);
  });
}
