import { buildIndex } from '../../../server/matching/index/build-index';
import { endedNameFinder } from '../../../server/screening/names/ended-names';
import { readUse } from '../../../server/screening/use/read-use';
import { brandRegister } from '../../evaluation/brand-register';
import { ask } from '../use/ask';
import { placesFound } from './places-found';

const wanted = new Set(['Samsung', 'Bosch', 'Lenovo', 'Rowenta', 'Nike', 'Pandora']);
const index = buildIndex(
  brandRegister().filter(({ text }) => wanted.has(text)),
  { version: 'ended' },
);

it.each([
  ['Kijelzővédő üvegfólia Samsunghoz A54', 'Samsung Samsung'],
  ['Porzsák Boschhoz 5 db', 'Bosch Bosch'],
  ['Töltő Lenovóhoz 65W', 'Lenovo Lenovó'],
  ['Porzsák és szűrő Rowentába 4 db', 'Rowenta Rowentá'],
  ['Suojakuori Samsungille musta puhelin', 'Samsung Samsung'],
])('meets the name that bears an ending in %s', (title, found) => {
  expect(placesFound(endedNameFinder, index, title)).toContain(found);
});

it.each([
  ['a word with the same ending', 'Szőnyeg nappaliba Konyhába 120x170'],
  ['a name that ends so by itself', 'Nike Alba női póló fehér'],
  ['a language without such endings', 'Bolso Pandorabe negro para mujer de fiesta'],
  ['small letters', 'kijelzővédő samsunghoz'],
])('meets none in %s: %s', (_reason, title) => {
  expect(placesFound(endedNameFinder, index, title)).toEqual([]);
});

it.each(['Kijelzővédő fólia ⟦Samsung⟧hoz A54 telefon', 'Szűrő és porzsák ⟦Rowentá⟧ba 4 db'])(
  'reads the ending as what the goods are for: %s',
  (title) => {
    const { doubtful = false, use } = readUse(ask(title));
    expect({ use, doubtful }).toEqual({ use: 'REFERENTIAL', doubtful: false });
  },
);
