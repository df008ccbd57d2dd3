import { buildIndex } from '../../../server/matching/index/build-index';
import { isTrueStep } from '../../../server/matching/sign/true-step';
import { maskedNames } from '../../../server/screening/names/masked-names';
import { brandRegister } from '../../evaluation/brand-register';
import { matchesFound, placesFound } from './places-found';

const wanted = new Set(['NIKE', 'Gucci', 'Chanel', 'Hermès', 'Rolex', 'Louis Vuitton']);
const index = buildIndex(
  brandRegister().filter(({ text }) => wanted.has(text)),
  { version: 'masked' },
);

const found = (title: string): readonly string[] => placesFound(maskedNames, index, title);

it.each([
  ['G***i Marmont belt', 'Gucci G***i'],
  ['N**e sneakers', 'NIKE N**e'],
  ['silk scarf H****s', 'Hermès H****s'],
  ['R***x watch', 'Rolex R***x'],
  ['C****l perfume', 'Chanel C****l'],
  ['Lou** Vuit*** wallet', 'Louis Vuitton Vuit***'],
])('sees the name behind the mask of %s', (title, expected) => {
  expect(found(title)).toContain(expected);
});

it.each([
  'f**k you mug',
  'G**** belt',
  'N*** sneakers',
  '5***** hotel',
  'sneakers ***',
  'G***s belt',
  'A**N***i',
])('takes %s for no name', (title) => {
  expect(found(title)).toEqual([]);
});

it.each([
  ['G***i belt', 'Gucci'],
  ['G***I BELT', 'GUCCI'],
])('is told as the mask that it is: %s', (title, name) => {
  const [match] = matchesFound(maskedNames, index, title);
  expect(match?.name).toBe(name);
  expect(isTrueStep({ kind: 'MASKED', from: title.slice(0, 5), to: name })).toBe(true);
});
