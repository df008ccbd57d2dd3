import { demoBrands } from './brands';
import { type DemoBrand } from './brands/demo-brand';
import { type DemoListing } from './demo-listing';
import { type DraftListing, draftListings } from './drafted-listings';
import { EXPECTED } from './expectations';
import { PRODUCTS } from './products';
import { DEMO_SELLERS } from './sellers';
import { SPELLED_LISTINGS, type SpelledListing } from './spelled-listings';
import { stablePick } from './stable-number';

/** Goods go from one to the other; where the route is not the point, listings take them in turn. */
const ROUTES: readonly (readonly [origin: string, destination: string])[] = [
  ['CN', 'US'],
  ['CN', 'DE'],
  ['CN', 'GB'],
  ['CN', 'JP'],
  ['CN', 'US'],
  ['CN', 'FR'],
  ['CN', 'KR'],
  ['CN', 'BR'],
  ['KR', 'CN'],
  ['CN', 'AE'],
  ['CN', 'PL'],
  ['JP', 'CN'],
];

/** Sellers that hold no licence and own nothing. */
const ANYONE = ['S-001', 'S-004', 'S-101'];

/** Listings of the demo, SKU `DEMO-0001` first; the same on every call. */
export function* demoListings(brands: readonly DemoBrand[] = demoBrands()): Generator<DemoListing> {
  const byName = new Map(brands.map((brand) => [brand.name, brand]));
  let serial = 0;
  for (const spelled of SPELLED_LISTINGS) yield listingOf(fromSpelled(spelled, byName), ++serial);
  for (const draft of draftListings(brands)) yield listingOf(draft, ++serial);
}

function fromSpelled(spelled: SpelledListing, byName: ReadonlyMap<string, DemoBrand>): DraftListing {
  const brand = byName.get(spelled.brand);
  const product = PRODUCTS.find(({ key }) => key === spelled.product) ?? null;
  if (brand === undefined) throw new Error(`Demo listing "${spelled.title}": no brand "${spelled.brand}"`);
  if (product === null && spelled.product !== 'none')
    throw new Error(`Demo listing "${spelled.title}": no product "${spelled.product}"`);
  return { ...spelled, brand, product, seller: null, destination: null };
}

function listingOf(draft: DraftListing, serial: number): DemoListing {
  const sku = `DEMO-${String(serial).padStart(4, '0')}`;
  const seller = sellerOf(draft, serial);
  const [origin, destination] = ROUTES[(serial - 1) % ROUTES.length] ?? ['CN', 'US'];
  return {
    sku,
    marketplace: seller.marketplace,
    seller: seller.externalId,
    title: draft.title,
    brand: draft.brandField,
    description: descriptionOf(draft, sku),
    attributes: attributesOf(draft, sku),
    imageText: null,
    category: draft.product?.category ?? [],
    // Every fifth seller leaves the heading out, every seventh states a class.
    hsCode: draft.product === null || serial % 5 === 0 ? null : draft.product.hsCode,
    niceClasses: draft.product !== null && serial % 7 === 0 ? [draft.product.niceClass] : [],
    origin,
    destination: draft.destination ?? destination,
    value: { amount: draft.product?.price ?? '50.00', currency: 'USD' },
    quantity: 1 + stablePick(`quantity ${sku}`, 200),
    language: draft.language,
    expect: { kind: draft.kind, ...EXPECTED[draft.kind], brand: draft.brand?.name ?? null },
  };
}

function sellerOf(draft: DraftListing, serial: number): { marketplace: string; externalId: string } {
  const externalId = draft.seller ?? ANYONE[(serial - 1) % ANYONE.length];
  const seller = DEMO_SELLERS.find((candidate) => candidate.externalId === externalId);
  if (seller === undefined) throw new Error(`Demo listing "${draft.title}": no seller "${externalId}"`);
  return seller;
}

const DESCRIPTIONS = [
  'New, packed by hand, sent within two working days.',
  'Colour may differ slightly from the picture. Returns within 30 days.',
  'Bulk orders welcome; ask for other sizes and colours.',
];

function descriptionOf(draft: DraftListing, sku: string): string | null {
  return draft.language === 'en'
    ? (DESCRIPTIONS[stablePick(`text ${sku}`, DESCRIPTIONS.length)] ?? null)
    : null;
}

const COLOURS = ['black', 'white', 'grey', 'blue', 'red'];

function attributesOf(draft: DraftListing, sku: string): { name: string; value: string }[] {
  const colour = COLOURS[stablePick(`colour ${sku}`, COLOURS.length)] ?? 'black';
  return draft.product === null ? [] : [{ name: 'colour', value: colour }];
}
