import { classifyGoods } from '../../server/goods/classify-goods';
import { type Language } from '../../server/goods/lexicon/format';
import { agreeingPlural, numbersOf } from '../../server/goods/written-numbers';
import { keyOf, writesCompounds } from '../../server/goods/inflect';

describe('written forms of a noun', () => {
  it.each<readonly [Language, string, string, string]>([
    ['pl', 'wkretak', 'wkretakow', 'Zestaw wkrętaków'],
    ['pl', 'opona', 'opony', 'plural'],
    ['pl', 'zabawka', 'zabawek', 'pudełko zabawek'],
    ['pl', 'wiertlo', 'wiertla', 'plural of a neuter'],
    ['pl', 'kubek', 'kubki', 'the e of -ek falls out'],
    ['tr', 'kilif', 'kilifi', 'telefon kılıfı'],
    ['tr', 'canta', 'cantasi', 'kol çantası'],
    ['tr', 'corap', 'corabi', 'p becomes b'],
    ['tr', 'makinesi', 'makineleri', 'plural of a noun that stands behind another'],
    ['tr', 'yastik', 'yastigi', 'boyun yastığı'],
  ])('%s: %s is also %s (%s)', (language, word, form) => {
    expect(numbersOf(word, language)).toContain(form);
  });

  it.each([
    ['pl', 'mucha', 'much'],
    ['pl', 'stol', 'stole'],
    ['tr', 'et', 'eti'],
  ] as const)('%s: %s is never %s, a word of another language', (language, word, form) => {
    expect(numbersOf(word, language)).not.toContain(form);
  });

  it.each([
    ['es', ['funda', 'nordica'], ['fundas', 'nordicas']],
    ['fr', ['lampe', 'solaire', 'jardin'], ['lampes', 'solaires', 'jardin']],
    ['it', ['chiave', 'combinata'], ['chiavi', 'combinate']],
    ['es', ['mesa', 'de', 'centro'], undefined],
    ['pl', ['plyta', 'glowna'], undefined],
    ['pt', ['mesa'], undefined],
  ] as const)('%s: the word behind the noun takes its number: %j', (language, words, plural) => {
    expect(agreeingPlural(words, language)).toEqual(plural);
  });

  it.each([
    ['الغسالة', 'غساله'],
    ['غسالة', 'غسالة'],
    ['مستشفى', 'مستشفي'],
  ])('%s and %s are one word', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it('ends compounds only where they are written as one word', () => {
    expect([writesCompounds('de'), writesCompounds('it')]).toEqual([true, false]);
  });
});

it.each([
  ['Fundas nórdicas infantiles estrellas 105 cm', 24],
  ['Ortopedik boyun yastığı', 20],
  ['Zestaw wkrętaków precyzyjnych 32 w 1', 8],
  ['مغرفه ستانلس طويلة', 21],
])('%s: class %i', (title, niceClass) => {
  expect(classifyGoods({ title }).classes[0]?.niceClass).toBe(niceClass);
});
