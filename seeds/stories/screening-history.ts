import { type Listing } from '../../schema/listing';
import { toGlobalId } from '../../schema/global-id';
import { type Teller } from './teller';

/** Weeks that the history goes back. */
const WEEKS = 26;
/** Screenings of the first week, and how many more there are with every week. */
const FIRST_WEEK = 12;
const MORE_A_WEEK = 0.9;
/** A stride through the listings that meets each of them before any again. */
const STRIDE = 37;

const DAY_MS = 86_400_000;

/** What the sellers of the demo asked before they listed: half a year of screenings, made up, so that statistics have a past. */
export async function tellScreeningHistory(teller: Teller): Promise<void> {
  if (await teller.knows('screening', 'sku', skuOf(1))) return;
  const marketplace = await teller.marketplace();
  const listings = await teller.listings();
  if (listings.length === 0) return;
  const end = teller.now().getTime();
  let serial = 0;
  for (let week = 0; week < WEEKS; week += 1) {
    const many = Math.round(FIRST_WEEK + week * MORE_A_WEEK);
    for (let one = 0; one < many; one += 1) {
      serial += 1;
      const daysAgo = (WEEKS - week) * 7 - Math.floor((one * 7) / many);
      const day = new Date(end - daysAgo * DAY_MS).toISOString().slice(0, 10);
      teller.on(day);
      const listing = listings[(serial * STRIDE) % listings.length] as Listing;
      await teller.step(marketplace, 'recordScreening', {
        item: { ...itemOf(listing), sku: skuOf(serial), date: day },
      });
    }
  }
}

const skuOf = (serial: number): string => `DEMO-H-${String(serial).padStart(4, '0')}`;

/** The listing as its seller would have asked about it. */
function itemOf(listing: Listing): object {
  const { attributes, brandName, category, destination, hsCode, niceClasses, origin, sellerId, title } =
    listing;
  return {
    ...{ attributes, category, destination, hsCode, niceClasses, origin, title },
    brand: brandName,
    seller: toGlobalId('Seller', sellerId),
  };
}
