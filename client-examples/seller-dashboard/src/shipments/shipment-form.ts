import { type DeclareShipmentInput } from '../gql/graphql';

/** What the form of a new shipment holds. */
export interface ShipmentForm {
  readonly reference: string;
  readonly skus: readonly string[];
  readonly quantity: number;
  readonly value: string;
  readonly origin: string;
  readonly destination: string;
  readonly consignor: string;
  readonly consignee: string;
}

export const emptyShipment = (consignor: string): ShipmentForm => ({
  reference: '',
  skus: [],
  quantity: 100,
  value: '1000.00',
  origin: 'CN',
  destination: 'US',
  consignor,
  consignee: '',
});

/** Whether enough is filled in to ask the server, which judges the rest. */
export const isComplete = (form: ShipmentForm): boolean =>
  form.reference.trim() !== '' && form.skus.length > 0 && form.consignee.trim() !== '';

export function toDeclaration(form: ShipmentForm): DeclareShipmentInput {
  const origin = form.origin.toUpperCase();
  const destination = form.destination.toUpperCase();
  return {
    reference: form.reference.trim(),
    origin,
    destination,
    consignor: { name: form.consignor, country: origin },
    consignee: { name: form.consignee, country: destination },
    lines: form.skus.map((sku) => ({
      sku,
      quantity: form.quantity,
      value: { amount: form.value, currency: 'USD' },
    })),
  };
}
