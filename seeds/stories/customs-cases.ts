import { type Teller, type Told } from './teller';

interface Stopped {
  readonly number: string;
  readonly brand: string;
  readonly goods: string;
  readonly quantity: number;
  /** In CNY. */
  readonly value: string;
  /** External id of the seller, whose registration code the consignor bears. */
  readonly seller: string;
}

const border = {
  port: 'XDPRT',
  direction: 'EXPORT',
  origin: 'CN',
  destination: 'US',
} as const;

async function goodsOf(teller: Teller, { brand, goods, number, quantity, seller, value }: Stopped) {
  return {
    number,
    trademark: await teller.trademark(brand),
    goods: [{ description: goods, quantity, value: { amount: value, currency: 'CNY' } }],
    parties: [
      {
        role: 'CONSIGNOR',
        name: `Demo consignor ${seller}`,
        country: 'CN',
        registrationCode: `DEMO-${seller}`,
      },
    ],
    ...border,
  };
}

/** Customs stops goods by itself and notifies the holder. */
async function stop(teller: Teller, stopped: Stopped, day: string): Promise<Told> {
  teller.on(day);
  const reasons = ['The mark stands on the goods; the consignor is not listed as a legitimate user.'];
  const opened = await teller.step(teller.officer(), 'suspendGoods', {
    ...(await goodsOf(teller, stopped)),
    reasons,
  });
  return teller.step(teller.officer(), 'notifyHolder', { case: opened.id });
}

/** The holder asks for detention and gives security on the next day; customs detains. */
async function detain(
  teller: Teller,
  { id }: Told,
  brand: string,
  days: readonly [string, string],
  sum: string,
) {
  const holder = await teller.holder(brand);
  teller.on(days[0]);
  await teller.step(holder, 'replyToCustoms', { case: id, detain: true });
  teller.on(days[1]);
  const amount = { amount: sum, currency: 'CNY' };
  await teller.step(holder, 'giveGuarantee', { case: id, kind: 'BANK_LETTER', amount });
  await teller.step(teller.officer(), 'detainGoods', { case: id });
}

/** Ex officio over the National Day holidays: the holder does not answer, the goods go. */
async function releasedForSilence(teller: Teller): Promise<void> {
  const stopped = {
    number: 'DEMO-C-000001',
    brand: 'Zara',
    goods: 'Jackets',
    quantity: 300,
    value: '45000.00',
    seller: 'S-001',
  };
  // Monday; the third working day is 8 October.
  await stop(teller, stopped, '2026-09-28');
  teller.on('2026-10-12');
  await teller.sweep();
}

/** Ex officio: detained, found to infringe, fined, destroyed. */
async function confiscated(teller: Teller): Promise<void> {
  const stopped = {
    number: 'DEMO-C-000002',
    brand: 'NIKE',
    goods: 'Running shoes with the swoosh',
    quantity: 720,
    value: '86400.00',
    seller: 'S-004',
  };
  const { id } = await stop(teller, stopped, '2026-09-01');
  await detain(teller, { id }, stopped.brand, ['2026-09-02', '2026-09-03'], '43200.00');
  teller.on('2026-10-14');
  await teller.step(teller.officer(), 'decideCase', {
    case: id,
    finding: 'INFRINGEMENT',
    reasons: ['Identical sign on identical goods, and no licence.'],
    fine: { amount: '17280.00', currency: 'CNY' },
  });
  teller.on('2026-11-02');
  await teller.step(teller.officer(), 'disposeOfGoods', { case: id, disposal: 'DESTRUCTION' });
}

/** Ex officio: nothing established in 30 working days, no court in 50, released; the holder pays for the loss. */
async function wronglyDetained(teller: Teller): Promise<void> {
  const stopped = {
    number: 'DEMO-C-000003',
    brand: 'Coach',
    goods: 'Tow hooks for coaches',
    quantity: 40,
    value: '12000.00',
    seller: 'S-004',
  };
  const { id } = await stop(teller, stopped, '2026-05-11');
  await detain(teller, { id }, stopped.brand, ['2026-05-12', '2026-05-13'], '12000.00');
  teller.on('2026-08-03');
  await teller.sweep();
  teller.on('2026-09-01');
  const amount = { amount: '2600.00', currency: 'CNY' };
  await teller.step(await teller.holder(stopped.brand), 'recordCompensation', { case: id, amount });
}

/** On application for a mark that is not recorded: detained, the period for a court's notice runs. */
async function detainedOnApplication(teller: Teller): Promise<void> {
  const stopped = {
    number: 'DEMO-C-000004',
    brand: 'Crocs',
    goods: 'Clogs',
    quantity: 1_000,
    value: '38000.00',
    seller: 'S-004',
  };
  const holder = await teller.holder(stopped.brand);
  teller.on('2026-11-16');
  const { id } = await teller.step(holder, 'applyForDetention', {
    ...(await goodsOf(teller, stopped)),
    authority: 'XD-CUSTOMS',
    evidence: ['Certificate of registration', 'Photographs of the goods in the container'],
  });
  teller.on('2026-11-18');
  const amount = { amount: stopped.value, currency: 'CNY' };
  await teller.step(holder, 'giveGuarantee', { case: id, kind: 'DEPOSIT', amount });
  await teller.step(teller.officer(), 'detainGoods', { case: id });
}

/** Ex officio, just notified: the holder's three working days run. */
async function awaitingReply(teller: Teller): Promise<void> {
  const stopped = {
    number: 'DEMO-C-000005',
    brand: 'Gucci',
    goods: 'Handbags',
    quantity: 60,
    value: '240000.00',
    seller: 'S-001',
  };
  await stop(teller, stopped, '2026-11-25');
}

/** Cases at the border, one for each way that they can go. */
export async function tellCustomsCases(teller: Teller): Promise<void> {
  if (await teller.knows('enforcement_case', 'number', 'DEMO-C-000005')) return;
  await wronglyDetained(teller);
  await confiscated(teller);
  await releasedForSilence(teller);
  await detainedOnApplication(teller);
  teller.on('2026-11-20');
  const guarantee = { amount: { amount: '200000.00', currency: 'CNY' } };
  const rightsHolder = await teller.rightsHolderId('NIKE');
  await teller.step(teller.officer(), 'acceptGeneralGuarantee', { rightsHolder, ...guarantee });
  await awaitingReply(teller);
}
