import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateGoods } from '../../server/evaluation/goods';

const FROZEN = join(__dirname, 'frozen', 'goods.json');
const measured = evaluateGoods(join(__dirname, 'sets'));

it('measures as the frozen result says; UPDATE_FROZEN=1 writes it anew', () => {
  if (process.env['UPDATE_FROZEN'] === '1') writeFileSync(FROZEN, `${JSON.stringify(measured, null, 2)}\n`);
  expect(measured).toEqual(JSON.parse(readFileSync(FROZEN, 'utf8')));
});

it('reaches what the project asks of goods, on the part that is only scored', () => {
  expect(measured.titles.unknown).toBeLessThanOrEqual(0.25);
  expect(measured.titles.firstTwo).toBeGreaterThanOrEqual(0.85);
  expect(measured.pairsWithClass.f1).toBeGreaterThanOrEqual(0.85);
  expect(measured.pairsWithoutClass.f1).toBeGreaterThanOrEqual(0.85);
});
