import { bitOfTag } from '../../../server/screening/use/common-words';
import { hidesName } from '../../../server/screening/use/disguise';
import { isBuiltOfWords } from '../../../server/screening/use/inflection';
import { readsAsWord } from '../../../server/screening/use/known-words';
import { isAccented, isOneSlip } from '../../../server/screening/use/slip';

describe('a slip of a name', () => {
  it.each([
    ['volcm', 'volcom', true],
    ['cnaon', 'canon', true],
    ['naruuto', 'naruto', true],
    ['castier', 'cartier', true],
    ['canon', 'canon', false],
    ['cannot', 'canon', false],
    ['ax', 'axe', false],
  ])('%s for %s: %s', (word, name, slip) => {
    expect(isOneSlip(word, name)).toBe(slip);
  });

  it('is not an accent more', () => {
    expect(isAccented('marvêl', 'marvel')).toBe(true);
    expect(isAccented('marvel', 'marvel')).toBe(false);
  });

  it.each([
    ['палки', 'Фальке', 'ru'],
    ['стоек', 'Шторк', 'ru'],
    ['степлер', 'Стедлер', 'ru'],
    ['світильник', 'Ситилинк', 'uk'],
  ])('%s is another word than %s, whatever ending it has', (word, name, language) => {
    expect(readsAsWord(word, name, bitOfTag(language))).toBe(true);
  });

  it.each([
    ['naruo', 'Naruto', 'es'],
    ['barolat', 'Babolat', 'pt'],
    ['everlist', 'Everlast', 'es'],
    ['umkro', 'Umbro', 'en'],
  ])('%s is no other word than %s', (word, name, language) => {
    expect(readsAsWord(word, name, bitOfTag(language))).toBe(false);
  });
});

describe('words built of words', () => {
  it.each([
    ['liegend', 'de'],
    ['czarnego', 'pl'],
    ['kinderwagen', 'de'],
    ['pisicuță', 'ro'],
    ['fenyőből', 'hu'],
    ['букове', 'uk'],
    ['хомуты', 'ru'],
  ])('%s in %s', (word, language) => {
    expect(isBuiltOfWords(word, bitOfTag(language))).toBe(true);
  });

  it.each([
    ['volcm', 'es'],
    ['kangl', 'tr'],
    ['adidasy', 'pl'],
    ['умбро', 'ru'],
  ])('not %s in %s', (word, language) => {
    expect(isBuiltOfWords(word, bitOfTag(language))).toBe(false);
  });
});

describe('what no word of a language is written like', () => {
  it.each([
    ['Winstоn', 'Winston', true],
    ['P.o.l.a.r.o.i.d', 'Polaroid', true],
    ['L e e', 'Lee', true],
    ['L.E.E', 'Lee', false],
    ['HelIa', 'Hella', true],
    ['Winston', 'Winston', false],
    ['Найк Nike', 'Nike', false],
  ])('%s for %s: %s', (text, name, hides) => {
    expect(hidesName(text, name)).toBe(hides);
  });
});
