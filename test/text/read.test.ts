import fc from 'fast-check';
import { readText } from '../../server/text/read';
import { applyFolds } from '../../server/text/skeleton';
import { type Token } from '../../server/text/types';

const normal = (text: string): readonly string[] => readText(text).tokens.map((token) => token.text);
const raws = (text: string): readonly string[] => readText(text).tokens.map((token) => token.raw);

/** The folds of a token, applied to the listing's text, with everything around the token cut away. */
function refolded(original: string, token: Token): string {
  const folded = applyFolds(original, token.folds);
  return folded.slice(token.start, folded.length - (original.length - token.end));
}

describe('a disguised name is one word', () => {
  test.each([
    ['A-D-I-D-A-S', 'adidas'],
    ['A.D.I.D.A.S', 'adidas'],
    ['n_i_k_e', 'nike'],
    ['n i k e', 'nike'],
    ['N*KE', 'nke'],
    ['G***i', 'gi'],
    ['N1KE', 'nike'],
    ['ad1das', 'adidas'],
    ['g00gle', 'google'],
    ['$amsung', 'samsung'],
    ['adida$', 'adidas'],
    ['G@P', 'gap'],
    ['N!KE', 'nike'],
    ['Αdidas', 'adidas'],
    ['аdіdаѕ', 'adidas'],
    ['nikeeee', 'nike'],
    ['阿迪d斯', '阿迪d斯'],
    ['耐*克', '耐克'],
    ['香*', '香'],
    ['ＮＩＫＥ', 'nike'],
    ['𝐍𝐈𝐊𝐄', 'nike'],
    ['Ⓝⓘⓚⓔ', 'nike'],
    ['🅽🅸🅺🅴', 'nike'],
    ['Z̷a̷l̷g̷o̷', 'zalgo'],
    ['N\u200bI\u2060K\u202eE', 'nike'],
    ['ﬁsh', 'fish'],
    ['ɢᴜᴄᴄɪ', 'gucci'],
    ['ᎶuccᎥ', 'gucci'],
    ['ᴺᴵᴷᴱ', 'nike'],
    ['NⅠKE', 'nike'],
    ['Lou!s', 'louis'],
    ['P-U-M-A', 'puma'],
  ])('%s is %s', (written, meant) => {
    const text = `new ${written}, boxed`;
    expect(raws(text)).toContain(written);
    expect(normal(text)).toEqual(['new', meant, 'boxed']);
  });
});

describe('what is no disguise is left as it is', () => {
  test.each([
    ['iPhone12 WH-1000XM4 7UP 3M', ['iphone12', 'wh1000xm4', '7up', '3m']],
    ['sizes S M L XL', ['sizes', 's', 'm', 'l', 'xl']],
    ['S/M/L', ['s', 'm', 'l']],
    ['red|blue|green', ['red', 'blue', 'green']],
    ['write to sales@nike.com', ['write', 'to', 'sales', 'nike', 'com']],
    ['nike_shoes', ['nike', 'shoes']],
    ['Nike×Supreme', ['nike', 'supreme']],
    ['3.5mm 1,000', ['35mm', '1000']],
    ['XXXL www', ['xxxl', 'www']],
    ['вес и нос', ['вес', 'и', 'нос']],
    ['Nike® Shoes™', ['nike', 'shoes']],
    ['🇺🇸 flag', ['flag']],
    ['чехол с ухом', ['чехол', 'с', 'ухом']],
    ['hello@nike', ['hello', 'nike']],
    ['Buy1Get1', ['buy1get1']],
    ['H2O mp3 4K', ['h2o', 'mp3', '4k']],
  ])('%s', (text, words) => {
    expect(normal(text)).toEqual(words);
  });
});

describe('words of several scripts', () => {
  test.each([
    ["Levi's women's", ["Levi's", "women's"]],
    ["coque d'iPhone, L'Oréal", ['coque', 'd', 'iPhone', 'L', 'Oréal']],
    ['iPhoneдля Nike의', ['iPhone', 'для', 'Nike', '의']],
    ['Nike耐克运动鞋2024款', ['Nike', '耐', '克', '运动', '鞋', '2024', '款']],
    ['5G手机', ['5G', '手机']],
    ['ナイキシューズ', ['ナイキ', 'シューズ']],
    ['나이키운동화 270', ['나이키', '운동화', '270']],
    ["나'이키", ["나'이키"]],
    ['รองเท้าผู้ชาย', ['รองเท้า', 'ผู้ชาย']],
  ])('%s', (text, words) => {
    expect(raws(text)).toEqual(words);
  });

  test('Turkish i, dotted and dotless, in both cases is i', () => {
    expect(normal('İSTANBUL ısı')).toEqual(['istanbul', 'isi']);
    expect(readText('İSTANBUL ısı', { language: 'tr' }).tokens.map(({ text }) => text)).toEqual([
      'istanbul',
      'isi',
    ]);
  });

  test('Arabic is read from left to right in memory, with offsets into it', () => {
    const { tokens } = readText('حذاء نايك للرجال');
    expect(tokens.map(({ start, end, script }) => [start, end, script])).toEqual([
      [0, 4, 'ARABIC'],
      [5, 9, 'ARABIC'],
      [10, 16, 'ARABIC'],
    ]);
  });
});

describe('folds', () => {
  test('say what was done, in order', () => {
    const [token] = readText('ΑD1DА*Ѕ').tokens;
    expect(token?.text).toBe('adidas');
    expect(new Set(token?.folds.map(({ kind }) => kind))).toEqual(
      new Set(['HOMOGLYPH', 'CASE', 'LEET', 'MASK']),
    );
  });

  const unruly = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 6 }),
        fc.string({ unit: 'grapheme', maxLength: 6 }),
        fc.constantFrom(
          'nike',
          'N1KE',
          'а',
          'Α',
          '阿',
          'd',
          '*',
          "'",
          '-',
          ' ',
          '$',
          '@',
          '#',
          '\u200b',
          '\u202e',
          '\ud800',
          'İ',
          'eee',
          '🔥',
          'ก',
          'าี',
          'ナ',
        ),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));

  test('every token is a part of the text, in order, and its folds lead from its raw form to its normal form', () => {
    fc.assert(
      fc.property(unruly, (text) => {
        let behind = 0;
        for (const token of readText(text).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(behind);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(token.start, token.end)).toBe(token.raw);
          expect(token.text).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
          expect(refolded(text, token)).toBe(token.text);
          behind = token.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every letter and digit of plain Latin text is in some token', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { maxLength: 12 }), (words) => {
        expect(raws(words.join(' ')).join('')).toBe(words.join(''));
      }),
    );
  });
});

describe('long texts', () => {
  /** Processor time, in microseconds: what else the machine does is not counted. */
  const costOf = (work: () => void): number => {
    const begun = process.cpuUsage();
    work();
    return process.cpuUsage(begun).user;
  };

  test.each(['Nike shoes ', 'a', 'a-', 'N*', '阿a', '康师傅', "a'", '\u200b', 'S M L '])(
    'one long text of %j costs about what its parts do',
    (unit) => {
      const part = unit.repeat(1_000);
      const whole = part.repeat(16);
      const rounds = [0, 1, 2].map(() => ({
        parts: costOf(() => Array.from({ length: 16 }, () => readText(part))),
        whole: costOf(() => readText(whole)),
      }));
      const parts = Math.min(...rounds.map((round) => round.parts));
      // If time grew with the square of the length, the whole would cost sixteen times its parts.
      expect(Math.min(...rounds.map((round) => round.whole))).toBeLessThan(6 * parts + 5_000);
    },
  );

  test('a megabyte is read', () => {
    const { tokens } = readText(`${'ＡＢＣＤ'.repeat(5)} `.repeat(50_000));
    expect(tokens).toHaveLength(50_000);
  });
});
