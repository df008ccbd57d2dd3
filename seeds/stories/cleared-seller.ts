import { type Teller } from './teller';

/** Recorded with the demo's own customs alone, and under this name only: one listing there clears the seller. */
const BRAND = 'Lexar';
const SELLER = 'S-003';
const SKU = 'DEMO-CLEARED';

/** A seller that is blocked, obtains a licence, and is cleared once the holder lists it with customs. */
export async function tellClearedSeller(teller: Teller): Promise<void> {
  if (await teller.knows('screening', 'sku', SKU)) return;
  const [holder, marketplace, seller] = [
    await teller.holder(BRAND),
    await teller.marketplace(),
    await teller.sellerId(SELLER),
  ];
  const screenOn = async (day: string): Promise<void> => {
    teller.on(day);
    await teller.step(marketplace, 'recordScreening', {
      item: {
        sku: SKU,
        title: 'Lexar memory card for cameras, 64 GB',
        category: ['Electronics', 'Memory cards'],
        niceClasses: [9],
        origin: 'CN',
        destination: 'US',
        date: day,
        seller,
      },
    });
  };
  await screenOn('2026-10-12');
  await teller.step(marketplace, 'grantAuthorization', {
    rightsHolder: await teller.rightsHolderId(BRAND),
    seller,
    validFrom: '2026-10-13',
  });
  await screenOn('2026-10-14');
  await teller.step(holder, 'listLegitimateUser', {
    recordal: await teller.recordal(BRAND, 'XD-CUSTOMS'),
    user: { name: 'Kestrelane Audio', registrationCode: `DEMO-${SELLER}`, seller },
  });
  await screenOn('2026-10-21');
}
