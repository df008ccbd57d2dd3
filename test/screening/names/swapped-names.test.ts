// cspell:disable
import { buildIndex } from '../../../server/matching/index/build-index';
import { brandRegister } from '../../evaluation/brand-register';
import { flagsIn, placeOfBrand } from './place-of-brand';

const index = buildIndex(brandRegister(), { version: 'swapped' });

it.each([
  ['Nkie shoes running men 43', 'NIKE', 'Nkie'],
  ['Yahama gitara akustyczna', 'Yamaha', 'Yahama'],
  ['NKIE bluza męska szara L', 'NIKE', 'NKIE'],
])('%s: %s behind "%s" is for a person to see', (title, brand, words) => {
  expect(placeOfBrand(index, title, brand)).toMatchObject({ words, verdict: 'REVIEW', untrue: [] });
});

/** Words with the letters of a famous name, and a name in small letters. */
it.each(['nkie shoes running men 43', 'Diro stand wood oak 40 cm', 'Kein Kleid ohne Gürtel, Baumwolle'])(
  '%s names nobody',
  (title) => {
    expect(flagsIn(index, title)).toEqual([]);
  },
);
