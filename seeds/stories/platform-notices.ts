import { type Teller, type Told } from './teller';

/** A holder gives the marketplace notice; it takes the listing down; the seller declares that it does not infringe. */
async function countered(
  teller: Teller,
  notice: { number: string; brand: string; sku: string; days: readonly [string, string, string] },
): Promise<Told> {
  const [given, taken, declared] = notice.days;
  const listing = await teller.listing(notice.sku);
  teller.on(given);
  const { id } = await teller.step(await teller.holder(notice.brand), 'notifyPlatform', {
    number: notice.number,
    trademark: await teller.trademark(notice.brand),
    goods: [{ listing: listing.id }],
    evidence: ['Certificate of registration', 'Test purchase'],
    reasons: ['The offer uses the mark for goods that are not ours.'],
  });
  teller.on(taken);
  await teller.step(await teller.marketplace(), 'takePlatformMeasures', { case: id });
  teller.on(declared);
  return teller.step(await teller.seller(listing.seller), 'counterDeclare', {
    case: id,
    evidence: ['Invoice of the holder’s distributor'],
  });
}

/** Notices under the E-Commerce Law: one that ended without a suit, one in which the 15 days run. */
export async function tellPlatformNotices(teller: Teller): Promise<void> {
  if (await teller.knows('enforcement_case', 'number', 'DEMO-N-000002')) return;
  await countered(teller, {
    number: 'DEMO-N-000001',
    brand: 'Fossil',
    sku: 'DEMO-0002',
    days: ['2026-11-02', '2026-11-03', '2026-11-04'],
  });
  teller.on('2026-11-23');
  await teller.sweep();
  await countered(teller, {
    number: 'DEMO-N-000002',
    brand: 'Swatch',
    sku: 'DEMO-0305',
    days: ['2026-11-19', '2026-11-20', '2026-11-24'],
  });
}
