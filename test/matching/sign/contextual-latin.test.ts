import { contextualNames } from '../../../server/matching/sign/contextual-names';

const brandsIn = (title: string): readonly string[] => contextualNames(title).map(({ brand }) => brand);

it.each([
  ['Ladies M&S cotton pyjamas size 12', 'Marks & Spencer'],
  ['black boots Docs size 8', 'Dr. Martens'],
  ['Tag Carrera 41mm steel', 'TAG Heuer'],
  ['align leggings lulu black size 6', 'Lululemon'],
  ['Reifen Conti 205/55 R16', 'Continental Tires'],
  ['drill B&D 18V', 'Black & Decker'],
  ['Teller V&B weiß', 'Villeroy & Boch'],
  ['shoes Chucks black 42', 'Converse'],
])('the short form in “%s” stands for %s', (title, brand) => {
  expect(brandsIn(title)).toContain(brand);
});

it.each(['price tag gun 5000 pcs', 'CAT litter 10 l', 'Alfa male poster', 'RL inductor 10 mH'])(
  '“%s” has none',
  (title) => {
    expect(brandsIn(title)).toEqual([]);
  },
);
