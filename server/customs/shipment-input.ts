import { itemProblems } from '../../schema/item-limits';
import { type Shipment } from '../../schema/shipment';
import { type ShipmentLine } from '../../schema/shipment-line';
import {
  type AmendShipmentInput,
  type DeclareShipmentInput,
  type ShipmentLineInput,
} from '../../schema/shipment-workflow';
import { type UserError } from '../../schema/user-error';
import { readTradeParty } from './trade-party';
import { readText } from './text-list';

const LIMITS = { lines: 200, transit: 10, port: 100, reference: 100, quantity: 1_000_000_000 } as const;

/** At most two decimals, and a value at all. */
const AMOUNT = /^\d{1,15}(\.\d{1,2})?$/;

/** A line as it will be stored, but for its shipment and the listing that stands for it. */
export type DeclaredLine = Pick<
  ShipmentLine,
  'sku' | 'item' | 'quantity' | 'amount' | 'currency' | 'position'
>;

export interface Read<T> {
  readonly value: T;
  readonly userErrors: readonly UserError[];
}

function lineErrors({ item, quantity, sku, value }: ShipmentLineInput): Omit<UserError, 'path'>[] {
  const errors: UserError[] = [];
  const error = (field: readonly string[], code: UserError['code'], message: string): void => {
    errors.push({ field: [...field], code, message });
  };
  if (sku.trim() === '') error(['sku'], 'REQUIRED', 'A line names its SKU.');
  for (const problem of itemProblems({ sku, title: item?.title ?? sku, ...item }))
    error(problem.field[0] === 'sku' ? ['sku'] : ['item', ...problem.field], problem.code, problem.message);
  if (quantity < 1 || quantity > LIMITS.quantity)
    error(['quantity'], 'INVALID', `quantity is ${quantity}; it is from 1 to ${LIMITS.quantity}.`);
  if (!AMOUNT.test(value.amount))
    error(['value', 'amount'], 'INVALID', `"${value.amount}" has more than two decimals.`);
  return errors;
}

/** Lines as they will be stored; every SKU stands once. */
export function readLines(lines: readonly ShipmentLineInput[]): Read<DeclaredLine[]> {
  const userErrors: UserError[] = [];
  if (lines.length === 0)
    userErrors.push({ field: ['lines'], code: 'REQUIRED', message: 'A shipment has at least one line.' });
  if (lines.length > LIMITS.lines) {
    const message = `A shipment has at most ${LIMITS.lines} lines; ${lines.length} were given.`;
    return { value: [], userErrors: [{ field: ['lines'], code: 'TOO_MANY', message }] };
  }
  const seen = new Set<string>();
  const value = lines.map((line, position) => {
    const path = ['lines', String(position)];
    for (const { field, ...error } of lineErrors(line))
      userErrors.push({ ...error, field: [...path, ...(field ?? [])] });
    const sku = line.sku.trim();
    if (seen.has(sku)) {
      const message = `The SKU ${sku} stands twice: add its quantities up.`;
      userErrors.push({ field: [...path, 'sku'], code: 'DUPLICATE', message });
    }
    seen.add(sku);
    const { amount, currency } = line.value;
    return {
      sku,
      item: line.item ? { ...line.item } : null,
      quantity: line.quantity,
      amount,
      currency,
      position,
    };
  });
  return { value, userErrors };
}

type RouteInput = Pick<
  AmendShipmentInput,
  'origin' | 'destination' | 'transit' | 'direction' | 'port' | 'date' | 'consignor' | 'consignee'
>;

/** What an input says of route and parties; what it leaves out is not in the value. */
export function readRoute(input: RouteInput): Read<Partial<Shipment>> {
  const port = readText('port', input.port, LIMITS.port);
  const userErrors: UserError[] = [...port.userErrors];
  if ((input.transit?.length ?? 0) > LIMITS.transit)
    userErrors.push({
      field: ['transit'],
      code: 'TOO_MANY',
      message: `transit takes at most ${LIMITS.transit} countries.`,
    });
  const value: Partial<Shipment> = {};
  if (input.origin != null) value.origin = input.origin;
  if (input.destination != null) value.destination = input.destination;
  if (input.transit != null) value.transit = input.transit;
  if (input.direction != null) value.direction = input.direction;
  if (port.text !== null) value.port = port.text;
  if (input.date != null) value.date = input.date;
  for (const field of ['consignor', 'consignee'] as const) {
    const given = input[field];
    if (given == null) continue;
    const read = readTradeParty(field, given);
    value[field] = read.party;
    userErrors.push(...read.userErrors);
  }
  return { value, userErrors };
}

/** The seller's key of a shipment. */
export function readReference({ reference }: DeclareShipmentInput): Read<string> {
  const { text, userErrors } = readText('reference', reference, LIMITS.reference);
  if (text === null)
    userErrors.push({ field: ['reference'], code: 'REQUIRED', message: 'A shipment has a reference.' });
  return { value: text ?? '', userErrors };
}
