import {
  type FindingPartsFragment,
  type ListingInput,
  type ListingPartsFragment,
  type ScreenInput,
} from '../gql/graphql';
import { type MarkedSpan } from './marked-text';

/** The words of a listing while they are edited. */
export interface Draft {
  readonly title: string;
  readonly brandName: string;
  readonly description: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}

export function draftOf(listing: ListingPartsFragment): Draft {
  return {
    title: listing.title,
    brandName: listing.brandName ?? '',
    description: listing.description ?? '',
    attributes: listing.attributes.map(({ name, value }) => ({ name, value })),
  };
}

export const isEqual = (a: Draft, b: Draft): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What the item says of itself with the words of the draft. */
function itemOf(listing: ListingPartsFragment, { attributes, brandName, description, title }: Draft) {
  const { category, destination, hsCode, imageText, niceClasses, origin, sku, seller } = listing;
  return {
    sku,
    seller: seller.id,
    title,
    brand: brandName || null,
    description: description || null,
    attributes: attributes.filter(({ value }) => value !== ''),
    imageText,
    category,
    hsCode,
    niceClasses,
    origin,
    destination,
  };
}

export const toScreen = (listing: ListingPartsFragment, draft: Draft): ScreenInput => itemOf(listing, draft);
export const toSave = (listing: ListingPartsFragment, draft: Draft): ListingInput => itemOf(listing, draft);

type Span = FindingPartsFragment['spans'][number];

/** The spans of findings that lie in a field, each with the verdict of its finding. */
export function spansIn(
  findings: readonly FindingPartsFragment[],
  field: Span['field'],
  attribute: string | null = null,
): MarkedSpan[] {
  return findings.flatMap(({ spans, verdict }) =>
    spans
      .filter((span) => span.field === field && (span.attribute ?? null) === attribute)
      .map(({ start, end }) => ({ start, end, verdict })),
  );
}

/** A text without the spans, and without the gaps that they leave. */
export function without(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  if (spans.length === 0) return text;
  let left = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > at) left += text.slice(at, start);
    at = Math.max(at, end);
  }
  return (left + text.slice(at)).replace(/\s{2,}/g, ' ').trim();
}

/**
 * The draft after a change of words that a finding proposes. The server says what the title becomes; the same words are
 * taken out of the other fields where the finding saw them.
 */
export function applyChange(draft: Draft, title: string, finding: FindingPartsFragment): Draft {
  const cut = (text: string, field: Span['field'], attribute: string | null = null): string =>
    without(text, spansIn([finding], field, attribute));
  return {
    title,
    brandName: cut(draft.brandName, 'BRAND'),
    description: cut(draft.description, 'DESCRIPTION'),
    attributes: draft.attributes.map(({ name, value }) => ({ name, value: cut(value, 'ATTRIBUTE', name) })),
  };
}
