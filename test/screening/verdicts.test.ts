import { defaultPolicy } from '../../server/law/default-policy';
import { buildIndex } from '../../server/matching/index/build-index';
import { itemOf } from '../../server/screening/item';
import { NO_PARTY } from '../../server/screening/parties';
import { screenItem } from '../../server/screening/screen-item';
import { brandRegister } from '../evaluation/brand-register';
import { TRADE } from '../support/trade';

const wanted = new Set(['Rolex', 'Rapha', 'UQ mobile', 'Balenciaga']);
const index = buildIndex(
  brandRegister().filter(({ text }) => wanted.has(text)),
  { version: 'copies' },
);
const verdictOn = (title: string): string =>
  screenItem(
    {
      item: itemOf({ title }),
      route: TRADE,
      parties: NO_PARTY,
      policy: defaultPolicy,
    },
    index,
  ).verdict;

it.each([
  ['1:1 Rolex Daytona panda dial chronograph mirror quality swiss movement', 'BLOCK'],
  ['Rolex replica mirror', 'REVIEW'],
  ['Rolex wall art mug', 'CLEAR'],
  ['Men chunky sneakers 43 Bal\u200benciaga Track with spare laces', 'BLOCK'],
  ['kwmobile Hülle', 'CLEAR'],
  ['Duvar Rafı Ahşap 60 cm beyaz', 'CLEAR'],
])('%s: %s', (title, verdict) => {
  expect(verdictOn(title)).toBe(verdict);
});
