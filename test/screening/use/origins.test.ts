// cspell:disable
import { buildIndex } from '../../../server/matching/index/build-index';
import { WORDS_OF_ORIGIN } from '../../../server/screening/use/everyday-words-origins';
import { WORDS_OF_VARIETIES } from '../../../server/screening/use/everyday-words-varieties';
import { FAMOUS_NAMES } from '../../../server/screening/use/famous-names';
import { brandRegister } from '../../evaluation/brand-register';
import { flagsIn } from '../names/place-of-brand';

const register = brandRegister();
const index = buildIndex(register, { version: 'origins' });

it.each([
  'Ελαιόλαδο έξτρα παρθένο 5 λίτρα Μεσσηνία',
  'Arancio rosse Catania 10 kg',
  'Cidre Normandie brut',
  'Spargel Beelitz frisch',
  'Üzüm Manisa kuru',
  'Tokaji furmint 0,75',
  'Brambory Adéla sadbové',
  'Kartoffeln Bamberger Hörnchen',
])('%s names no mark', (title) => {
  expect(flagsIn(index, title)).toEqual([]);
});

it('holds no mark', () => {
  const marks = new Set(register.map(({ text }) => text.toLowerCase()));
  const words = [WORDS_OF_ORIGIN, WORDS_OF_VARIETIES].flatMap((table) =>
    Object.values(table).flatMap((text) => text.split(/\s+/)),
  );
  expect(words.filter((word) => marks.has(word) || FAMOUS_NAMES.has(word))).toEqual([]);
});
