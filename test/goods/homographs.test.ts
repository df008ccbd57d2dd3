import { classifyGoods } from '../../server/goods/classify-goods';

const classesOf = (title: string): readonly number[] =>
  classifyGoods({ title }).classes.map(({ niceClass }) => niceClass);

describe('goods that are everyday words of another language', () => {
  it.each([
    ['The blue one of 1996 unisex', 30, 'the is no French tea'],
    ['La vie belle et simple 75 ml', 23, 'la is no Portuguese wool'],
    ['Un cadeau pour elle', 30, 'un is no Turkish flour'],
    ['must have for every season', 32, 'must is no grape must'],
    ['Vinyl pop figure number 12', 28, 'pop is no Dutch doll'],
  ])('%s: not class %i, %s', (title, niceClass) => {
    expect(classesOf(title)).not.toContain(niceClass);
  });

  it.each([
    ['Thé vert bio 100 g en vrac', 30, 'written with its accent'],
    ['Novelo de lã merino 100g', 23, 'written with its tilde'],
    ['Un 2 kg tam buğday', 30, 'other letters show Turkish'],
    ['must', 32, 'nothing else is said'],
  ])('%s: class %i, %s', (title, niceClass) => {
    expect(classesOf(title)[0]).toBe(niceClass);
  });
});
