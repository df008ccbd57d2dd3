import { compareMarks, type MarkSide } from '../../server/screening/compare-marks';
import { type MarkIndex } from '../../server/matching/types';

const side = (text: string, goods: string, niceClasses: number[], wellKnown = false): MarkSide => ({
  text,
  goods: goods === '' ? [] : goods.split('|'),
  niceClasses,
  wellKnown,
});

describe('two marks with their goods', () => {
  const wine = side('KRESTAVO', 'wine', [33]);

  test.each([
    ['the same mark for the same goods', side('Krestavo', 'wine', [33]), 'DOUBLE_IDENTITY'],
    ['the same mark for similar goods', side('Krestavo', 'beer', [32]), 'LIKELY'],
    ['a near mark for the same goods', side('CRESTAVO', 'wine', [33]), 'LIKELY'],
    ['the same mark in another trade', side('Krestavo', 'bicycles', [12]), 'UNLIKELY'],
    ['the same mark in another trade, well known', side('Krestavo', 'bicycles', [12], true), 'LIKELY'],
    ['another mark for the same goods', side('Bellombra', 'wine', [33]), 'UNLIKELY'],
  ])('%s', (_case, other, grade) => {
    expect(compareMarks(wine, other).confusion.grade).toBe(grade);
    expect(compareMarks(other, wine).confusion.grade).toBe(grade);
  });

  test('without goods on one side it rests on the signs alone, and says so', () => {
    const { confusion, goods, sign } = compareMarks(wine, side('CRESTAVO', '', []));
    expect(goods.grade).toBe('UNKNOWN');
    expect(confusion).toMatchObject({ score: sign.score, basis: 'SIGNS_ALONE', weightier: 'SIGNS' });
    expect(confusion.explanation).toContain('this rests on the signs alone');
  });

  test('classes do where no terms are stated', () => {
    const { confusion, goods } = compareMarks(side('KRESTAVO', '', [33]), side('CRESTAVO', '', [33]));
    expect(goods).toMatchObject({ grade: 'SAME', basis: 'SAME_CLASS' });
    expect(confusion).toMatchObject({ basis: 'SIGNS_AND_GOODS', niceClass: 33 });
  });

  test('a word that is usual for the goods of the class that both state weighs less', () => {
    const index = {
      ordinariness: () => 0,
      usualness: (word: string, niceClass: number) => (word === 'krestavo' && niceClass === 33 ? 0.9 : 0),
    } as Partial<MarkIndex> as MarkIndex;
    const [a, b] = [side('KRESTAVO BELLOMBRA', 'wine', [33]), side('KRESTAVO MINTULA', 'wine', [33])];
    const [usual, rare] = [compareMarks(a, b, index), compareMarks(a, b)];
    expect(usual.confusion.sharedStrength).toBeLessThan(rare.confusion.sharedStrength);
    expect(usual.confusion.score).toBeLessThan(rare.confusion.score);
  });
});
