/** A licence of the demo: the holder of a brand's marks permits a seller to use them. */
export interface DemoAuthorization {
  readonly brand: string;
  /** External id of the seller. */
  readonly seller: string;
  /** Empty covers all. */
  readonly niceClasses: readonly number[];
  /** Empty holds everywhere. */
  readonly territory: readonly string[];
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly revokedOn: string | null;
  readonly listedWith: readonly string[];
  /** External id of the seller that grants it as a sub-licence; null where the holder itself does. */
  readonly licensor: string | null;
  readonly maySublicense: boolean;
  /** Pieces that it covers; null is without limit. */
  readonly quantityLimit: number | null;
}

const EVERY_CUSTOMS = ['XD-CUSTOMS', 'CN-GACC', 'US-CBP', 'EU-AFA'];

type Row = Pick<DemoAuthorization, 'brand' | 'seller'> & Partial<DemoAuthorization>;

/** Licences that stand: all goods, everywhere, from 2024, no end, unless the row says otherwise. */
const ROWS: readonly Row[] = [
  // Authorised, and listed with customs.
  { brand: 'adidas', seller: 'S-005', niceClasses: [25], listedWith: EVERY_CUSTOMS },
  { brand: 'PUMA', seller: 'S-005', niceClasses: [25, 18], listedWith: EVERY_CUSTOMS },
  { brand: 'LEGO', seller: 'S-009', listedWith: EVERY_CUSTOMS, maySublicense: true },
  { brand: 'Sanrio', seller: 'S-009', listedWith: EVERY_CUSTOMS },
  { brand: 'Disney', seller: 'S-009', niceClasses: [28], listedWith: EVERY_CUSTOMS },
  { brand: 'Anker', seller: 'S-008', niceClasses: [9], listedWith: EVERY_CUSTOMS },
  { brand: 'Xiaomi', seller: 'S-008', listedWith: EVERY_CUSTOMS, validTo: '2034-12-31' },
  { brand: 'Brembo', seller: 'S-104', listedWith: EVERY_CUSTOMS },
  { brand: 'Lattafa', seller: 'S-010', listedWith: EVERY_CUSTOMS },
  { brand: 'Thermos', seller: 'S-007', listedWith: EVERY_CUSTOMS },
  // Authorised, but nobody told customs.
  { brand: 'New Balance', seller: 'S-005' },
  { brand: 'Ravensburger', seller: 'S-009' },
  { brand: 'Baseus', seller: 'S-008' },
  { brand: 'Makita', seller: 'S-006' },
  { brand: 'Pokémon', seller: 'S-009' },
  { brand: 'Guerlain', seller: 'S-010' },
  // A chain: from the holder over the toy house to a shop that sells gifts, for so many pieces.
  { brand: 'LEGO', seller: 'S-010', licensor: 'S-009', quantityLimit: 500, listedWith: EVERY_CUSTOMS },
  // Over, revoked, or for another place.
  { brand: 'Reebok', seller: 'S-005', validTo: '2025-06-30', listedWith: EVERY_CUSTOMS },
  { brand: 'Schleich', seller: 'S-009', validTo: '2024-12-31', listedWith: EVERY_CUSTOMS },
  { brand: 'Spigen', seller: 'S-008', revokedOn: '2026-03-01', listedWith: EVERY_CUSTOMS },
  { brand: 'ASICS', seller: 'S-005', territory: ['JP', 'KR'], listedWith: EVERY_CUSTOMS },
  { brand: 'Mattel', seller: 'S-009', territory: ['GB'], listedWith: EVERY_CUSTOMS },
  { brand: 'Staedtler', seller: 'S-006', territory: ['CN', 'DE'], listedWith: EVERY_CUSTOMS },
  { brand: 'Denso', seller: 'S-104', territory: ['PL', 'DE'], listedWith: EVERY_CUSTOMS },
  // For other goods than those that the seller offers.
  { brand: 'Under Armour', seller: 'S-005', niceClasses: [18], listedWith: EVERY_CUSTOMS },
];

export const DEMO_AUTHORIZATIONS: readonly DemoAuthorization[] = ROWS.map((row) => ({
  niceClasses: [],
  territory: [],
  validFrom: '2024-01-01',
  validTo: null,
  revokedOn: null,
  listedWith: [],
  licensor: null,
  maySublicense: false,
  quantityLimit: null,
  ...row,
}));
