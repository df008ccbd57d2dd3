import { type Teller } from './teller';

const BRAND = 'Ted Baker';
const NUMBER = 'DEMO-T-R00001';

/** A recordal that is refused, amended and approved. */
export async function tellRecordal(teller: Teller): Promise<void> {
  if (await teller.knows('recordal', 'number', NUMBER)) return;
  const [holder, officer] = [await teller.holder(BRAND), teller.officer('CN-GACC')];
  teller.on('2026-07-06');
  const { id: recordal } = await teller.step(holder, 'draftRecordal', {
    trademark: await teller.trademark(BRAND),
    authority: 'CN-GACC',
    goodsScope: ['clothes'],
    ports: ['Shanghai', 'Ningbo'],
  });
  await teller.step(holder, 'submitRecordal', { recordal });
  teller.on('2026-07-08');
  await teller.step(officer, 'takeUpRecordal', { recordal });
  teller.on('2026-08-05');
  const reasons = ['The goods are not named closely enough.'];
  await teller.step(officer, 'decideRecordal', { recordal, decision: 'REFUSE', reasons });
  teller.on('2026-08-10');
  const goodsScope = ['men’s shirts', 'suits', 'neckties'];
  await teller.step(holder, 'amendRecordal', {
    recordal,
    goodsScope,
    reason: 'The goods are named one by one.',
  });
  teller.on('2026-08-12');
  await teller.step(officer, 'takeUpRecordal', { recordal });
  teller.on('2026-09-09');
  await teller.step(officer, 'decideRecordal', { recordal, decision: 'APPROVE', number: NUMBER });
}
