import { type Teller } from './teller';

const REFERENCE = 'DEMO-S-000001';
const SELLER = 'S-009';
const BRAND = 'LEGO';

/** A paper that shows nothing but that it is a demo. */
const PAPER = Buffer.from(
  '%PDF-1.4\n% Demo paper: it stands for the licence, and shows nothing.\n%%EOF\n',
).toString('base64');

/** A licensed seller has its right confirmed before the goods move; then it declares the shipment and has it checked. */
export async function tellShipment(teller: Teller): Promise<void> {
  if (await teller.knows('shipment', 'reference', REFERENCE)) return;
  const seller = await teller.seller(SELLER);
  const sku = await teller.skuOf(SELLER, BRAND);
  teller.on('2026-10-19');
  const { id: preConfirmation } = await teller.step(seller, 'draftPreConfirmation', {
    authority: 'XD-CUSTOMS',
    port: 'XDPRT',
    skus: [sku],
    trademarks: [await teller.trademark(BRAND)],
    statement: 'The goods are made under the holder’s licence.',
  });
  await teller.step(seller, 'attachDocument', {
    preConfirmation,
    kind: 'LICENCE',
    fileName: 'licence.pdf',
    mediaType: 'application/pdf',
    content: PAPER,
  });
  await teller.step(seller, 'requestPreConfirmation', { preConfirmation });
  teller.on('2026-10-26');
  await teller.step(teller.officer(), 'decidePreConfirmation', {
    preConfirmation,
    decision: 'CONFIRM',
    validFrom: '2026-10-26',
    validTo: '2027-04-25',
  });
  teller.on('2026-11-20');
  const { id: shipment } = await teller.step(seller, 'declareShipment', {
    reference: REFERENCE,
    consignor: { name: 'Toy Harbour Licensing', country: 'GB' },
    consignee: { name: 'Demo consignee', country: 'US' },
    origin: 'CN',
    destination: 'US',
    port: 'XDPRT',
    date: '2026-12-01',
    lines: [{ sku, quantity: 200, value: { amount: '5000.00', currency: 'CNY' } }],
  });
  await teller.step(seller, 'checkShipment', { shipment });
}
