import fc from 'fast-check';
import { comparePrepared, compareSigns, prepareSign } from '../../../server/matching/sign/compare-signs';
import { WEIGHTS } from '../../../server/matching/sign/weights';

const compare = (a: string, b: string): ReturnType<typeof compareSigns> =>
  compareSigns({ text: a }, { text: b });

describe('identical in law', () => {
  it.each([
    ['NIKE', 'nike'],
    ['A-D-I-D-A-S', 'adidas'],
    ['ａｄｉｄａｓ', 'ADIDAS'],
    ['M & S', 'M&S'],
    ['𝐆𝐮𝐜𝐜𝐢', 'GUCCI'],
    ['華為', '华为'],
  ])('%s is %s: case, spacing, typeface, punctuation and width do not count', (a, b) => {
    expect(compare(a, b).grade).toBe('IDENTICAL');
  });

  it.each([
    ['NIKES', 'NIKE'],
    ['Αdidas', 'adidas'],
    ['N1KE', 'NIKE'],
    ['耐克', 'NIKE'],
    ['Nike Air', 'NIKE'],
  ])('%s is not %s, but like it: a letter counts, and a disguise is one', (a, b) => {
    expect(compare(a, b).grade).toBe('SIMILAR');
  });
});

describe('similar as a whole', () => {
  it.each([
    ['Adidos', 'ADIDAS', 'a letter'],
    ['康帅傅', '康师傅', 'look-alike characters'],
    ['SEYCOS', 'SEIKO', 'sound'],
    ['Найк', 'NIKE', 'Cyrillic'],
    ['ナイキ', 'NIKE', 'katakana'],
    ['나이키', 'NIKE', 'hangul'],
    ['نايك', 'NIKE', 'Arabic'],
    ['乔丹', 'QIAODAN', 'pinyin'],
    ['LOBO', 'WOLF', 'translation'],
    ['红牛', 'RED BULL', 'translation across scripts'],
    ['LEGOLAND', 'LEGO', 'a dominant beginning'],
    ['SAMSUNG GALAXY', 'SAMSUNG', 'a whole mark as a separate word'],
    ['N*KE', 'NIKE', 'a masked letter'],
    ['SEVEN UP', '7 UP', 'a number as a word'],
  ])('%s and %s: %s', (a, b) => {
    expect(compare(a, b).grade).toBe('SIMILAR');
    expect(compare(b, a).grade).toBe('SIMILAR');
  });

  it.each([
    ['SILVER', 'LV', 'contains is not is'],
    ['VELVET', 'LV', 'contains is not is'],
    ['BIKE', 'NIKE', 'a letter that makes another word'],
    ['CHAIR', 'TABLE', 'nothing in common'],
    ['BANK OF AMERICA', 'BANK OF CHINA', 'only weak words in common'],
    ['ROYAL GARDEN', 'ROYAL CANIN', 'only praise in common'],
    ['BOSE', 'BOSS', 'two brands that buyers know apart'],
    ['苹果', 'HUAWEI', 'two brands in two scripts'],
  ])('%s and %s are not: %s', (a, b) => {
    expect(compare(a, b).grade).toBe('DISSIMILAR');
  });

  it('uses the aliases that a mark documents', () => {
    const mark = { text: 'Youca Living', aliases: [{ text: '优家', language: 'zh' }] };
    expect(compareSigns({ text: '优家' }, mark)).toMatchObject({
      grade: 'SIMILAR',
      reasons: expect.arrayContaining(['SAME_NAME']),
    });
    expect(compareSigns({ text: '优家' }, { text: 'Youca Living' }).grade).toBe('DISSIMILAR');
  });

  it('lets what is ordinary in listings weigh less', () => {
    const plain = compare('ZENTRA LAMP', 'ZENTRA');
    const ordinary = compareSigns(
      { text: 'ZENTRA LAMP' },
      { text: 'ZENTRA' },
      { ordinariness: (word) => (word === 'zentra' ? 1 : 0) },
    );
    expect(ordinary.score).toBeLessThan(plain.score);
    expect(ordinary.distinctiveness).toBeLessThan(plain.distinctiveness);
  });

  it('names the shared element as the first sign writes it', () => {
    expect(compare('Samsung Galaxy', 'SAMSUNG').sharedElement).toBe('Samsung');
  });
});

describe('any two texts', () => {
  const text = fc.oneof(fc.string({ maxLength: 20 }), fc.string({ unit: 'grapheme', maxLength: 10 }));

  it('get parts in [0, 1] and the same answer twice, prepared or not', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const first = compare(a, b);
        for (const part of [
          first.score,
          first.visual,
          first.aural,
          first.conceptual,
          first.distinctiveness,
        ]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
        expect(comparePrepared(prepareSign({ text: a }), prepareSign({ text: b }), { text: b })).toEqual(
          first,
        );
      }),
    );
  });

  it('are identical to themselves where they say anything', () => {
    fc.assert(fc.property(text, (a) => !/[\p{L}\p{N}]/u.test(a) || compare(a, a).grade === 'IDENTICAL'));
  });

  it.each([
    ['', ''],
    ['', 'NIKE'],
    ['***', '***'],
    ['™ ®', '—'],
    ['🍎', '🍎'],
  ])('say nothing without a letter or digit: "%s" and "%s"', (a, b) => {
    expect(compare(a, b)).toMatchObject({ grade: 'DISSIMILAR', score: 0, transformations: [] });
    expect(compare(b, a)).toMatchObject({ grade: 'DISSIMILAR', score: 0 });
  });

  it('are read in any order where they are three Han characters or more', () => {
    expect(compare('木林森', '大森林').visual).toBeGreaterThanOrEqual(0.6);
    expect(compare('蜜蜂', '蜂蜜').visual).toBeLessThan(0.6);
  });

  it('are scored to four decimals', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { score, visual, aural, conceptual } = compare(a, b);
        for (const part of [score, visual, aural, conceptual]) expect(Number(part.toFixed(4))).toBe(part);
      }),
    );
  });
});

describe('sound', () => {
  it.each([
    ['Arco', 'Ucar'],
    ['HOKA', 'Harcourts'],
    ['Marwelle', 'Mobilis'],
  ])('%s and %s are not of one sound, although a key of theirs is equal', (a, b) => {
    expect(compare(a, b).aural).toBeLessThan(0.5);
  });

  it.each([
    ['Lite', 'Light'],
    ['Kwik', 'Quick'],
  ])('%s and %s are', (a, b) => {
    expect(compare(a, b).aural).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the weights', () => {
  it('have a code of their own each', () => {
    const codes = WEIGHTS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
