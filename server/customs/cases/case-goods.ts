import { type CaseGoods, type CaseGoodsInput } from '../../../schema/case-goods';
import { type Listing } from '../../../schema/listing';
import { type Money } from '../../../schema/money';
import { rowIdOf } from '../../../schema/global-id';
import { type UserError } from '../../../schema/user-error';
import { type RequestContext } from '../../access/request-context';
import { fromCents, toCents } from '../../law/money';
import { readMoney } from '../read-money';
import { listingsByRow, listingsBySku } from './public-offers';

const LIMITS = { lines: 100, description: 500, sku: 100, unit: 20 } as const;

type Line = Omit<CaseGoods, 'rowId' | 'caseId' | 'value'>;

/** The goods of a case as they will be stored. */
export interface GoodsRead {
  readonly lines: readonly Line[];
  /** Listings that the lines name. */
  readonly listings: readonly Listing[];
  /** Sum over the lines; null if a line states none. */
  readonly value: Money | null;
  readonly userErrors: readonly UserError[];
}

function lineOf(input: CaseGoodsInput, listing: Listing | null, at: number, errors: UserError[]): Line {
  const error = (field: keyof CaseGoodsInput, code: UserError['code'], message: string): void => {
    errors.push({ field: ['goods', String(at), field], code, message });
  };
  const text = (field: 'description' | 'sku' | 'unit', of: string | null | undefined): string | null => {
    const trimmed = of?.trim() || null;
    if (trimmed !== null && trimmed.length > LIMITS[field])
      error(field, 'TOO_LONG', `${field} has more than ${LIMITS[field]} characters.`);
    return trimmed;
  };
  const description = text('description', input.description) ?? listing?.title.slice(0, LIMITS.description);
  const { money, userErrors } = readMoney(['goods', String(at), 'value'], input.value);
  errors.push(...userErrors);
  if (input.listing != null && !listing) error('listing', 'NOT_FOUND', 'There is no such listing.');
  if (!description) error('description', 'REQUIRED', 'Say what the goods are, or name their listing.');
  if (input.quantity < 1) error('quantity', 'INVALID', 'quantity is at least 1.');
  return {
    listingId: listing?.rowId ?? null,
    description: description ?? '',
    sku: text('sku', input.sku) ?? listing?.sku ?? null,
    hsCode: input.hsCode ?? listing?.hsCode ?? null,
    quantity: input.quantity,
    unit: text('unit', input.unit) ?? 'pieces',
    valueAmount: money?.amount ?? null,
    valueCurrency: money?.currency ?? null,
  };
}

function sumOf(lines: readonly Line[], errors: UserError[]): Money | null {
  const [first] = lines;
  const currency = first?.valueCurrency ?? null;
  const odd = lines.findIndex(({ valueCurrency }) => valueCurrency !== null && valueCurrency !== currency);
  if (odd >= 0 && currency !== null) {
    const message = `The lines of a case are in one currency; the first is in ${currency}.`;
    errors.push({ field: ['goods', String(odd), 'value'], code: 'INVALID', message });
  }
  if (currency === null || odd >= 0 || lines.some(({ valueAmount }) => valueAmount === null)) return null;
  const cents = lines.reduce((sum, { valueAmount }) => sum + toCents(valueAmount ?? '0'), 0n);
  return { amount: fromCents(cents), currency };
}

/** Reads the goods of a case that is to be opened. */
export async function readGoods(
  { store }: RequestContext,
  inputs: readonly CaseGoodsInput[],
): Promise<GoodsRead> {
  const errors: UserError[] = [];
  if (inputs.length === 0) errors.push({ field: ['goods'], code: 'REQUIRED', message: 'Name the goods.' });
  if (inputs.length > LIMITS.lines) {
    const message = `A case has at most ${LIMITS.lines} lines of goods.`;
    return {
      lines: [],
      listings: [],
      value: null,
      userErrors: [{ field: ['goods'], code: 'TOO_MANY', message }],
    };
  }
  const ids = inputs.map(({ listing }) => (listing == null ? null : rowIdOf('Listing', listing)));
  const named = ids.filter((id) => id !== null);
  const known = new Map((await listingsByRow(store, named)).map((one) => [one.rowId, one]));
  const lines = inputs.map((input, at) => lineOf(input, known.get(ids[at] ?? 0) ?? null, at, errors));
  return { lines, listings: [...known.values()], value: sumOf(lines, errors), userErrors: errors };
}

/** The lines with the listings of the seller that their SKUs name, where they name none themselves. */
export async function linkBySku(
  { store }: RequestContext,
  lines: GoodsRead['lines'],
  sellerId: number | null,
): Promise<GoodsRead['lines']> {
  const skus = lines.flatMap(({ listingId, sku }) => (listingId === null && sku !== null ? [sku] : []));
  if (sellerId === null || skus.length === 0) return lines;
  const listings = await listingsBySku(store, sellerId, skus);
  const bySku = new Map(listings.map(({ rowId, sku }) => [sku, rowId]));
  return lines.map((line) => ({ ...line, listingId: line.listingId ?? bySku.get(line.sku ?? '') ?? null }));
}
