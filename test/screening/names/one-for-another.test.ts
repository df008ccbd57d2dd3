import { buildIndex } from '../../../server/matching/index/build-index';
import { isTrueStep } from '../../../server/matching/sign/true-step';
import { findNames } from '../../../server/screening/names/name-finder';
import { oneForAnother } from '../../../server/screening/names/one-for-another';
import { brandRegister } from '../../evaluation/brand-register';

const wanted = new Set(['adidas', 'Missoni', 'Haribo']);
const index = buildIndex(
  brandRegister().filter(({ text }) => wanted.has(text)),
  { version: 'one for another' },
);
const found = (text: string): readonly string[] =>
  findNames([oneForAnother], { index, texts: [{ field: 'TITLE', attribute: null, text }], met: [] }).map(
    (match) => `${text.slice(match.start, match.end)} ${match.shows ?? ''}`,
  );

it.each([
  ['Abibas tracksuit men', 'Abibas Adidas'],
  ['scarf MIZZONI', 'MIZZONI MISSONI'],
  ['Абибас костюм', 'Абибас Адидас'],
])('meets the name in %s', (title, place) => {
  expect(found(title)).toContain(place);
});

it.each([
  'adidas tracksuit',
  'abibap tracksuit',
  'banana shirt',
  'Адидас костюм',
  'банан игрушка',
  'abibas2',
  'Haripo gums',
  '',
])('meets none in "%s"', (title) => {
  expect(found(title)).toEqual([]);
});

it('shows a step that is true of the words', () => {
  expect(isTrueStep({ kind: 'TYPO', from: 'Abibas', to: 'Adidas' }, [])).toBe(true);
});
