import fc from 'fast-check';
import { foldCodePoint, homoglyphOf, leetOf } from '../../server/text/fold-table';
import { scriptOf, scriptsIn } from '../../server/text/script';
import { applyFolds, foldText, skeleton } from '../../server/text/skeleton';

const foldOf = (char: string): string => foldCodePoint(char.codePointAt(0) as number);

describe('the normal form of one code point', () => {
  test.each([
    ['A', 'a'],
    ['É', 'e'],
    ['ß', 'ss'],
    ['ẞ', 'ss'],
    ['Ø', 'o'],
    ['Ł', 'l'],
    ['Æ', 'ae'],
    ['ı', 'i'],
    ['İ', 'i'],
    ['ﬁ', 'fi'],
    ['ɡ', 'g'],
    ['ɢ', 'g'],
    ['ᴄ', 'c'],
    ['ɘ', 'e'],
    ['Ｎ', 'n'],
    ['𝐍', 'n'],
    ['Ⓝ', 'n'],
    ['🅽', 'n'],
    ['ª', 'a'],
    ['²', '2'],
    ['٣', '3'],
    ['師', '师'],
    ['か', 'カ'],
    ['ｶ', 'カ'],
    ['ガ', 'ガ'],
    ['ё', 'е'],
    ['Ж', 'ж'],
    ['ς', 'σ'],
    ['Ώ', 'ω'],
    ['한', '한'],
    ['\u0301', ''],
    ['\u200b', ''],
    ['\u202e', ''],
    ['\ufeff', ''],
    ['\u00ad', ''],
    [' ', ' '],
    ['\u3000', ' '],
    ['-', ' '],
    ['™', ' '],
    ['®', ' '],
    ['🔥', ' '],
    ['・', ' '],
    ['ー', 'ー'],
    ['กี้'.charAt(1), 'ี'],
  ])('%s is %j', (char, folded) => {
    expect(foldOf(char)).toBe(folded);
  });

  test('a lone surrogate is a gap', () => {
    expect(foldCodePoint(0xd800)).toBe(' ');
    expect(foldCodePoint(0xdfff)).toBe(' ');
  });

  test('folding what is folded changes nothing, over all of Unicode', () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const folded = foldCodePoint(code);
      const again = [...folded].map(foldOf).join('');
      if (again !== folded) wrong.push(`${code.toString(16)} ${folded} ${again}`);
      if (/\p{Lu}/u.test(folded)) wrong.push(`${code.toString(16)} upper case`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('look-alikes', () => {
  test.each([
    ['а', 'a'],
    ['Α', 'a'],
    ['ѕ', 's'],
    ['Ꭺ', 'a'],
    ['ո', 'n'],
    ['∆', 'a'],
    ['∃', 'e'],
    ['Ʀ', 'r'],
    ['⅃', 'l'],
    ['●', 'o'],
    ['ꓮ', 'a'],
    ['ⲟ', 'o'],
    ['꘎', null],
    ['ж', null],
  ])('%s looks like %s', (char, letter) => {
    expect(homoglyphOf(char.codePointAt(0) as number)?.to ?? null).toBe(letter);
  });

  test('what looks the same is likelier meant than what looks similar', () => {
    const likelihood = (char: string): number => homoglyphOf(char.codePointAt(0) as number)?.likelihood ?? 0;
    expect(likelihood('а')).toBeGreaterThan(likelihood('к'));
    expect(likelihood('к')).toBeGreaterThan(likelihood('и'));
    expect(likelihood('и')).toBeGreaterThan(likelihood('Σ'));
  });

  test.each([
    ['1', ['i', 'l']],
    ['0', ['o']],
    ['3', ['e']],
    ['@', ['a']],
    ['$', ['s']],
    ['5', ['s']],
    ['4', ['a']],
    ['7', ['t']],
    ['8', ['b']],
    ['9', ['g']],
    ['!', ['i']],
    ['|', ['i', 'l']],
    ['+', ['t']],
    ['€', ['e']],
    ['a', []],
  ])('%s is written for %j', (sign, letters) => {
    expect(leetOf(sign.codePointAt(0) as number)).toEqual(letters);
  });
});

describe('the skeleton of a text', () => {
  test.each([
    ['Αd1dа-s', 'adidas'],
    ['@didas', 'adidas'],
    ['NIKE', 'nike'],
    ['Coca‑Cola®', 'cocacola'],
    ['ХОРОР', 'xopop'],
    ['Найк', 'найк'],
    ['康師傅', '康师傅'],
    ['iPhone 12', 'iphone12'],
    ['7UP', '7up'],
    ['Addiidas', 'addiidas'],
  ])('%s is %s', (text, expected) => {
    expect(skeleton(text)).toBe(expected);
  });
});

describe('a folded text', () => {
  test('names each fold and its place', () => {
    expect(foldText('Ｎ師é').folds.map(({ kind, start, end, to }) => [kind, start, end, to])).toEqual([
      ['CASE', 0, 1, 'ｎ'],
      ['WIDTH', 0, 1, 'n'],
      ['TRADITIONAL', 1, 2, '师'],
      ['DIACRITIC', 2, 3, 'e'],
    ]);
  });

  test('is reached again by its folds, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, folds } = foldText(text);
        expect(applyFolds(text, folds)).toBe(folded);
        for (const { start, end } of folds) expect(start < end && end <= text.length).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('letters written with several code points', () => {
  test.each([
    ['나이키', '나이키'],
    ['한글', '한글'],
    ['ガ', 'ガ'],
    ['ﾊﾞｯｸﾞ', 'バッグ'],
    ['Найк', 'найк'],
    ['é', 'e'],
  ])('%s', (text, folded) => {
    expect(foldText(text.normalize('NFD')).text).toBe(folded);
    expect(skeleton(text.normalize('NFD'))).toBe(folded);
  });
});

describe('scripts', () => {
  test.each([
    ['a', 'LATIN'],
    ['Ａ', 'LATIN'],
    ['𝐍', 'LATIN'],
    ['я', 'CYRILLIC'],
    ['ω', 'GREEK'],
    ['ن', 'ARABIC'],
    ['ש', 'HEBREW'],
    ['ไ', 'THAI'],
    ['ह', 'DEVANAGARI'],
    ['康', 'HAN'],
    ['あ', 'HIRAGANA'],
    ['ア', 'KATAKANA'],
    ['ー', 'KATAKANA'],
    ['한', 'HANGUL'],
    ['7', 'DIGIT'],
    ['٣', 'DIGIT'],
    ['!', 'OTHER'],
    ['🔥', 'OTHER'],
  ] as const)('%s is %s', (char, script) => {
    expect(scriptOf(char.codePointAt(0) as number)).toBe(script);
  });

  test('of a text, in the order in which they appear', () => {
    expect(scriptsIn('Nike 耐克 123 Найк')).toEqual(['LATIN', 'HAN', 'DIGIT', 'CYRILLIC']);
  });
});
