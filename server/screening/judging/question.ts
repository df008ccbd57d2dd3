import { type ScreenInput } from '../../../schema/screen-input';
import { defaultPolicy } from '../../law/default-policy';
import { type Policy, type Route } from '../../law/types';
import { type ItemParts } from '../item';

/** A screening question as data: what is stored with a screening, so that it can be asked again. */
export interface StoredQuestion {
  readonly item: ItemParts;
  readonly route: Route;
  readonly port: string | null;
  readonly quantity: number | null;
  /** Pieces of all lines of a shipment that need the same licence, where they are more than those of this one. */
  readonly quantityTogether?: number;
  readonly consignor: object | null;
  readonly consignee: object | null;
  readonly sellerId: number | null;
  readonly policy: Policy;
}

/** A threshold outside 0 to 1, or a review threshold above the block threshold. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
}

function policyOf(input: ScreenInput['policy']): Policy {
  if (input == null) return defaultPolicy;
  const blockThreshold = input.blockThreshold ?? defaultPolicy.blockThreshold;
  const reviewThreshold = input.reviewThreshold ?? Math.min(defaultPolicy.reviewThreshold, blockThreshold);
  if (!(reviewThreshold >= 0 && reviewThreshold <= blockThreshold && blockThreshold <= 1)) {
    throw new PolicyError(
      `policy: 0 ≤ reviewThreshold ≤ blockThreshold ≤ 1 is needed; got ${reviewThreshold} and ${blockThreshold}.`,
    );
  }
  return { name: 'custom', version: defaultPolicy.version, blockThreshold, reviewThreshold };
}

/**
 * The question that an input asks.
 * @param today the date where the input names none
 * @throws PolicyError for thresholds that make no sense
 */
export function questionOf(input: ScreenInput, sellerId: number | null, today: string): StoredQuestion {
  const { title, sku, brand, description, attributes, imageText, category, hsCode, niceClasses } = input;
  return {
    item: {
      title,
      sku: sku ?? null,
      brand: brand ?? null,
      description: description ?? null,
      attributes: attributes?.map(({ name, value }) => ({ name, value })) ?? null,
      imageText: imageText ?? null,
      category: category ?? null,
      hsCode: hsCode ?? null,
      niceClasses: niceClasses ?? null,
    },
    route: {
      origin: input.origin ?? null,
      destination: input.destination ?? null,
      transit: input.transit ?? [],
      direction: input.direction ?? null,
      date: input.date ?? today,
      value: input.value ? { amount: input.value.amount, currency: input.value.currency } : null,
    },
    port: input.port ?? null,
    quantity: input.quantity ?? null,
    consignor: input.consignor ?? null,
    consignee: input.consignee ?? null,
    sellerId,
    policy: policyOf(input.policy),
  };
}
