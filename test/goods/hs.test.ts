import { niceClassesOfHs } from '../../server/goods/hs';

describe('Nice classes of an HS code', () => {
  it.each([
    ['3304.99', 3],
    ['420222', 18],
    ['6109', 25],
    ['64', 25],
    ['7113.19', 14],
    ['8471', 9],
    ['8418', 11],
    ['8450', 7],
    ['8510', 8],
    ['8517.13.00', 9],
    ['9004.10', 9],
    ['9018', 10],
    ['9102', 14],
    ['9403', 20],
    ['9405', 11],
    ['9503.00', 28],
    ['650610', 9],
    ['8708299000', 12],
  ])('%s is class %i', (code, niceClass) => {
    expect(niceClassesOfHs(code)[0]?.niceClass).toBe(niceClass);
  });

  it('covers all 97 chapters, of which 77 is reserved', () => {
    for (let chapter = 1; chapter <= 97; chapter += 1) {
      const code = String(chapter).padStart(2, '0');
      expect(niceClassesOfHs(code).length > 0).toBe(chapter !== 77);
    }
  });

  it('trusts a heading more than its chapter, and names the one that decided', () => {
    const [heading] = niceClassesOfHs('9102');
    const [chapter] = niceClassesOfHs('91');
    expect(heading?.heading).toBe('9102');
    expect(chapter?.heading).toBe('91');
  });

  it.each(['', '1', 'abc', '77', '98', '12345678901', '  '])('%j has no classes', (code) => {
    expect(niceClassesOfHs(code)).toEqual([]);
  });

  it('shares out at most the whole belief', () => {
    for (const code of ['3926', '6307', '84', '8543', '9403']) {
      const total = niceClassesOfHs(code).reduce((sum, { confidence }) => sum + confidence, 0);
      expect(total).toBeLessThanOrEqual(1);
    }
  });
});
