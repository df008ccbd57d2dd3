import { classifyGoods } from '../../server/goods/classify-goods';

const best = (title: string): { niceClass: number; confidence: number } | undefined =>
  classifyGoods({ title }).classes[0];

describe('a reading that rests on one ambiguous word', () => {
  it.each([
    ['Qwertan Xyloft Brandolin orange 77', 'a shade'],
    ['Qwertan Xyloft Brandolin Glass Ghosty', 'a material'],
    ['Qwertan Xyloft folder Brandolin 8.5cm', 'a word of several trades'],
  ])('is hardly believed among words that nobody knows: %s (%s)', (title) => {
    expect(best(title)?.confidence ?? 0).toBeLessThan(0.25);
  });

  it.each([
    ['orange 5 kg', 31],
    ['Qwertan Xyloft Brandolin shoes', 25],
  ])('is believed where the title says nothing else, or the word is plain: %s', (title, niceClass) => {
    expect(best(title)?.niceClass).toBe(niceClass);
    expect(best(title)?.confidence).toBeGreaterThan(0.5);
  });
});

describe('single characters of dense scripts', () => {
  it.each([
    ['60米 Qwertan', 30, 'metres are no rice'],
    ['Qwertan 2本 60mL', 16, 'two pieces are no book'],
    ['Qwertan 실버 270', 23, 'silver is no thread'],
    ['거실 Qwertan 270', 23, 'a living room is no thread'],
  ])('%s: not class %i, %s', (title, niceClass) => {
    expect(classifyGoods({ title }).classes.map((guess) => guess.niceClass)).not.toContain(niceClass);
  });
});

describe('food beside scented goods', () => {
  it.each([
    ['خمرة قهوة او دو بارفان 100 مل', 3],
    ['Black Orchid 50 ml EdP', 3],
    ['植物精華化妝水 250ml', 3],
    ['Soap with oatmeal and honey', 3],
    ['coffee 250 g', 30],
  ])('%s: class %i', (title, niceClass) => {
    expect(best(title)?.niceClass).toBe(niceClass);
  });
});

describe('what goods are made of and packed in, in dense scripts', () => {
  it.each([
    ['家用电热水壶不锈钢1.8L', 11],
    ['武夷山大红袍茶叶礼盒', 30],
    ['電動草刈機 コードレス 18V', 7],
    ['皮革 头层', 18],
  ])('%s: class %i', (title, niceClass) => {
    expect(best(title)?.niceClass).toBe(niceClass);
  });
});
