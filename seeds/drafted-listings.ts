import { DEMO_AUTHORIZATIONS, type DemoAuthorization } from './authorizations';
import { type DemoBrand } from './brands/demo-brand';
import { type ListingKind } from './demo-listing';
import { type DemoProduct } from './demo-product';
import { PRODUCTS } from './products';
import { DEMO_SELLERS } from './sellers';
import { stableNumber } from './stable-number';
import { UNRECORDED } from './stated-recordals';

/** A listing before it has its number, its route and its price. */
export interface DraftListing {
  readonly kind: ListingKind;
  readonly brand: DemoBrand | null;
  readonly product: DemoProduct | null;
  readonly language: string;
  readonly title: string;
  readonly brandField: string | null;
  /** External id of the seller; null for anyone without a licence. */
  readonly seller: string | null;
  /** Country of destination; null for any. */
  readonly destination: string | null;
}

const BRANDS_PER_PRODUCT = 3;

/** Listings made of products and brands: plain use of a name, own names, licensed names, and no name at all. */
export function* draftListings(brands: readonly DemoBrand[]): Generator<DraftListing> {
  const known = brands.filter((brand) => brand.source === 'own-list');
  for (const product of PRODUCTS) {
    const inClass = known.filter((brand) => brand.classes.includes(product.niceClass));
    yield* plainUse(
      'infringing',
      product,
      inClass.filter((brand) => !UNRECORDED.has(brand.name)),
    );
    yield* plainUse(
      'infringing-unrecorded',
      product,
      inClass.filter((brand) => UNRECORDED.has(brand.name)).slice(0, 1),
    );
    yield* otherScripts(product, inClass);
    for (const title of product.titles)
      yield draft('clean', null, product, title.language, withoutName(title.text));
  }
  yield* ownMarks(brands);
  for (const authorization of DEMO_AUTHORIZATIONS) yield* licensed(authorization, brands);
}

function draft(
  kind: ListingKind,
  brand: DemoBrand | null,
  product: DemoProduct,
  language: string,
  title: string,
  more: Partial<DraftListing> = {},
): DraftListing {
  return {
    kind,
    brand,
    product,
    language,
    title,
    brandField: null,
    seller: null,
    destination: null,
    ...more,
  };
}

/** The name stands in the title as it is, in the brand field every second time. */
function* plainUse(
  kind: ListingKind,
  product: DemoProduct,
  brands: readonly DemoBrand[],
): Generator<DraftListing> {
  const chosen = inStableOrder(product.key, brands).slice(0, BRANDS_PER_PRODUCT);
  for (const [i, brand] of chosen.entries()) {
    const title = product.titles[i % product.titles.length];
    if (title === undefined) continue;
    const brandField = i % 2 === 0 ? brand.name : null;
    yield draft(kind, brand, product, title.language, title.text.replace('{b}', brand.name), { brandField });
  }
}

/** The brand's name in the script of the title: 耐克 in a Chinese one. */
function* otherScripts(product: DemoProduct, brands: readonly DemoBrand[]): Generator<DraftListing> {
  for (const title of product.titles) {
    const [brand] = inStableOrder(
      `${product.key} ${title.language}`,
      brands.filter((candidate) => candidate.aliases.some((alias) => alias.language === title.language)),
    );
    const alias = brand?.aliases.find((candidate) => candidate.language === title.language);
    if (brand === undefined || alias === undefined) continue;
    yield draft('other-script', brand, product, title.language, title.text.replace('{b}', alias.text));
  }
}

function* ownMarks(brands: readonly DemoBrand[]): Generator<DraftListing> {
  for (const seller of DEMO_SELLERS) {
    const brand = brands.find((candidate) => candidate.name === seller.ownBrand);
    if (brand === undefined) continue;
    for (const { product, language, text } of titlesInClasses(brand.classes).slice(0, 6)) {
      const more = { seller: seller.externalId, brandField: brand.name };
      yield draft('own-mark', brand, product, language, text.replace('{b}', brand.name), more);
    }
  }
}

function* licensed(authorization: DemoAuthorization, brands: readonly DemoBrand[]): Generator<DraftListing> {
  const brand = brands.find((candidate) => candidate.name === authorization.brand);
  if (brand === undefined) throw new Error(`Demo authorization: no brand "${authorization.brand}"`);
  const notForTheseGoods = authorization.brand === 'Under Armour';
  const classes = notForTheseGoods
    ? [25]
    : authorization.niceClasses.length > 0
      ? authorization.niceClasses
      : brand.classes;
  for (const { product, language, text } of titlesInClasses(classes).slice(0, 3)) {
    yield draft(
      kindOf(authorization, notForTheseGoods),
      brand,
      product,
      language,
      text.replace('{b}', brand.name),
      {
        seller: authorization.seller,
        brandField: brand.name,
        destination: authorization.territory.length > 0 ? 'US' : null,
      },
    );
  }
}

/** All territories of the demo leave out the United States, where such a listing is sent. */
function kindOf(authorization: DemoAuthorization, notForTheseGoods: boolean): ListingKind {
  const over = authorization.validTo !== null && authorization.validTo < '2026-01-01';
  const lacking =
    over || authorization.revokedOn !== null || authorization.territory.length > 0 || notForTheseGoods;
  if (lacking) return 'authorisation-lacking';
  return authorization.listedWith.length > 0 ? 'authorised' : 'authorised-not-listed';
}

function titlesInClasses(
  classes: readonly number[],
): { product: DemoProduct; language: string; text: string }[] {
  return PRODUCTS.filter((product) => classes.includes(product.niceClass)).flatMap((product) =>
    product.titles.map(({ language, text }) => ({ product, language, text })),
  );
}

function inStableOrder(salt: string, brands: readonly DemoBrand[]): DemoBrand[] {
  const key = (brand: DemoBrand): number => stableNumber(`${salt} ${brand.name}`);
  return [...brands].sort((a, b) => key(a) - key(b));
}

function withoutName(title: string): string {
  const rest = title.replace(/^\{b\} ?/, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
