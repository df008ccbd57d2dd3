// cspell:disable
import { defaultPolicy } from '../../../server/law/default-policy';
import { buildIndex } from '../../../server/matching/index/build-index';
import { itemOf } from '../../../server/screening/item';
import { NO_PARTY } from '../../../server/screening/judging/parties';
import { screenItem } from '../../../server/screening/screen-item';
import { brandRegister } from '../../evaluation/brand-register';
import { TRADE } from '../../support/trade';

const WANTED = new Set(
  'Chanel,Merkal,Gridline,Bever,PUMA,Jaguar,Granit,Panta Rhei,Lacoste,Celine,Nokia,Batman,Bic'.split(','),
);
const index = buildIndex(
  brandRegister().filter(({ text }) => WANTED.has(text)),
  { version: 'materials' },
);
const verdictOn = (title: string): string =>
  screenItem({ item: itemOf({ title }), route: TRADE, parties: NO_PARTY, policy: defaultPolicy }, index)
    .verdict;

it.each([
  'Куртка женская перкаль',
  'Шторы шенилл 2 шт',
  'Závěs břidlice 2 ks',
  'Chaqueta mujer canalé',
  'ציפית מוסלין 45x45',
  'Kuddfodral bäver',
  'Poster pantera A3',
  'ΛΟΥΤΡΙΝΟ ΦΩΚΙΑ 30 ΕΚ',
  'Boneka Puma 30 cm',
  'Figurka Puma ceramiczna',
])('%s names no mark', (title) => {
  expect(verdictOn(title)).toBe('CLEAR');
});

it.each([
  'Сумка Шанель',
  'Chaqueta mujer Chanel',
  '퓨마 남녀공용 스니커즈 스웨이드 클래식 화이트 250',
  'Puma sneakers 42',
  'Кроссовки Пума мужские',
  'Polo Lacoste M',
])('%s names one', (title) => {
  expect(verdictOn(title)).not.toBe('CLEAR');
});
