import { buildIndex } from '../../../server/matching/index/build-index';
import { declinedNames } from '../../../server/screening/names/declined-names';
import { brandRegister } from '../../evaluation/brand-register';
import { placesFound } from './places-found';

const wanted = new Set(['iPhone', 'MacBook', 'Samsung', 'Ford', 'Zara', 'Marshall']);
const index = buildIndex(
  brandRegister().filter(({ text }) => wanted.has(text)),
  { version: 'declined' },
);

it.each([
  ['Ремонт айфонов: замена стекла', 'iPhone айфонов'],
  ['Ремонт айфонів будь-якої складності', 'iPhone айфонів'],
  ['Чистка макбуков от пыли', 'MacBook макбуков'],
  ['Чехлы к Самсунгам и планшетам', 'Samsung Самсунгам'],
  ['Запчасти для фордов', 'Ford фордов'],
  ['Платье из Зары', 'Zara Зары'],
])('meets the name in its case in %s', (title, found) => {
  expect(placesFound(declinedNames, index, title)).toContain(found);
});

it.each([
  ['a word of the language', 'Погоны маршалов СССР, набор'],
  ['a capital that begins the title', 'Зары купить платье'],
  ['the first form', 'Чехол айфон 12'],
  ['a longer word', 'Самсунгами-подобный телефон'],
])('meets none in %s: %s', (_reason, title) => {
  expect(placesFound(declinedNames, index, title)).toEqual([]);
});
