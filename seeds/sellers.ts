/** A tenant of the demo. */
export interface DemoMarketplace {
  /** Short name, unique: part of tokens. */
  readonly slug: string;
  readonly name: string;
}

/** A seller's account on a demo marketplace. */
export interface DemoSeller {
  readonly marketplace: string;
  readonly externalId: string;
  readonly name: string;
  readonly country: string;
  /** `DEMO-…`: none of a real company. */
  readonly registrationCode: string;
  /** The brand whose rights holder the seller is; null if it owns none. */
  readonly ownBrand: string | null;
}

export const DEMO_MARKETPLACES: readonly DemoMarketplace[] = [
  { slug: 'demo', name: 'Demo Bazaar' },
  { slug: 'demo-outlet', name: 'Demo Outlet' },
];

const ROWS: readonly (readonly [
  marketplace: string,
  externalId: string,
  name: string,
  country: string,
  ownBrand: string | null,
])[] = [
  ['demo', 'S-001', 'Everyday Finds Shenzhen', 'CN', null],
  ['demo', 'S-002', 'Velmora Style', 'CN', 'Velmora'],
  ['demo', 'S-003', 'Kestrelane Audio', 'CN', 'Kestrelane'],
  ['demo', 'S-004', 'Yiwu Small Goods', 'CN', null],
  ['demo', 'S-005', 'Licensed Sports Depot', 'US', null],
  ['demo', 'S-006', 'Werkzeug Brixenholt', 'DE', 'Brixenholt'],
  ['demo', 'S-007', 'Tomikaru Kitchen', 'JP', 'Tomikaru'],
  ['demo', 'S-008', 'Guangzhou Phone Parts', 'CN', null],
  ['demo', 'S-009', 'Toy Harbour Licensing', 'GB', null],
  ['demo', 'S-010', 'Perfume Souk', 'AE', null],
  ['demo', 'S-011', 'Haneulbit Beauty', 'KR', 'Haneulbit'],
  ['demo', 'S-012', 'Podgorny Les Outdoor', 'KZ', 'Podgorny Les'],
  ['demo-outlet', 'S-101', 'Outlet Plaza Ningbo', 'CN', null],
  ['demo-outlet', 'S-102', 'Saffirelle Paris', 'FR', 'Saffirelle'],
  ['demo-outlet', 'S-103', 'Lumivanta Lighting', 'CN', 'Lumivanta'],
  ['demo-outlet', 'S-104', 'Car Parts Hub', 'PL', null],
];

export const DEMO_SELLERS: readonly DemoSeller[] = ROWS.map(
  ([marketplace, externalId, name, country, ownBrand]) => ({
    marketplace,
    externalId,
    name,
    country,
    registrationCode: `DEMO-${externalId}`,
    ownBrand,
  }),
);
