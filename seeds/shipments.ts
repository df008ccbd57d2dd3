/** A shipment of the demo: the seller's first listings, of one port, to one country. */
export interface DemoShipment {
  readonly reference: string;
  /** External id of the seller. */
  readonly seller: string;
  readonly origin: string;
  readonly destination: string;
  readonly port: string;
  readonly date: string;
  /** Pieces of each line, and the value of a piece in the currency. */
  readonly quantities: readonly number[];
  readonly pieceValue: number;
  readonly currency: string;
}

/** Declared, not checked yet: `checkShipment` shows the rest. */
export const DEMO_SHIPMENTS: readonly DemoShipment[] = [
  {
    reference: 'DEMO-SHIPMENT-1',
    seller: 'S-005',
    origin: 'CN',
    destination: 'US',
    port: 'CNNGB',
    date: '2026-12-31',
    quantities: [120, 40, 15],
    pieceValue: 90,
    currency: 'CNY',
  },
  {
    reference: 'DEMO-SHIPMENT-2',
    seller: 'S-001',
    origin: 'CN',
    destination: 'DE',
    port: 'CNSHA',
    date: '2027-01-01',
    quantities: [300, 25],
    pieceValue: 35,
    currency: 'CNY',
  },
];

/** A pre-confirmation of the demo: a brand's marks on the goods of a shipment. */
export interface DemoPreConfirmation {
  /** Reference of the shipment whose seller, port and goods it names. */
  readonly shipment: string;
  readonly brand: string;
  readonly authority: string;
  readonly validFrom: string;
  readonly validTo: string;
}

export const DEMO_PRE_CONFIRMATIONS: readonly DemoPreConfirmation[] = [
  {
    shipment: 'DEMO-SHIPMENT-1',
    brand: 'adidas',
    authority: 'CN-GACC',
    validFrom: '2026-11-15',
    validTo: '2027-05-14',
  },
];
