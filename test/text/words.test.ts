import fc from 'fast-check';
import { inflectionsOf } from '../../server/text/inflect';
import { numberValue } from '../../server/text/numbers';
import { segment } from '../../server/text/segment';

describe('the base form of an inflected word is among its candidates', () => {
  test.each([
    ['nikes', 'nike'],
    ["nike's", 'nike'],
    ['nike’s', 'nike'],
    ['boxes', 'box'],
    ['watches', 'watch'],
    ['batteries', 'battery'],
    ['knives', 'knife'],
    ['chapeaux', 'chapeau'],
    ['fillette', 'fille'],
    ['luces', 'luz'],
    ['bolsita', 'bolsa'],
    ['zapatitos', 'zapato'],
    ['taschen', 'tasche'],
    ['uhren', 'uhr'],
    ['hauschen', 'haus'],
    ['scarpe', 'scarpa'],
    ['libri', 'libro'],
    ['borsetta', 'borsa'],
    ['camisinha', 'camisa'],
    ['canais', 'canal'],
    ['papeis', 'papel'],
    ['адидаса', 'адидас'],
    ['найком', 'найк'],
    ["nike'nin", 'nike'],
    ['나이키의', '나이키'],
  ])('%s: %s', (word, base) => {
    expect(inflectionsOf(word)).toContain(base);
  });

  test.each([
    ['tiger', 'tig'],
    ['gas', 'ga'],
    ['boxer', 'box'],
    ['bus', 'bu'],
  ])('%s is not of %s', (word, other) => {
    expect(inflectionsOf(word)).not.toContain(other);
  });

  test('candidates are never empty and never the word itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        for (const base of inflectionsOf(word)) expect(base !== '' && base !== word).toBe(true);
      }),
    );
  });
});

describe('the number that a word stands for', () => {
  test.each([
    ['7', 7],
    ['seven', 7],
    ['sept', 7],
    ['sieben', 7],
    ['siete', 7],
    ['sette', 7],
    ['семь', 7],
    ['七', 7],
    ['柒', 7],
    ['ナナ', 7],
    ['칠', 7],
    ['vii', 7],
    ['iv', 4],
    ['xxix', 29],
    ['twentyone', 21],
    ['einundzwanzig', 21],
    ['ninety', 90],
    ['二十一', 21],
    ['二〇二四', 2024],
    ['三百五', 305],
    ['十', 10],
    ['一万二千', 12000],
    ['007', 7],
  ])('%s is %d', (word, value) => {
    expect(numberValue(word)).toBe(value);
  });

  test.each(['nike', 'lv', 'dc', 'xl', 'mix', 'i', 'x', 'once', 'elf', 'due', '七喜', '', 'viv'])(
    '%s is no number',
    (word) => {
      expect(numberValue(word)).toBeNull();
    },
  );

  test('a false friend of English is a number in its own language', () => {
    expect(numberValue('once', 'es')).toBe(11);
    expect(numberValue('elf', 'de-AT')).toBe(11);
    expect(numberValue('elf', 'en')).toBeNull();
  });
});

describe('words of scripts without spaces', () => {
  const words = (text: string, script: Parameters<typeof segment>[1]): readonly string[] =>
    segment(text, script).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['运动鞋手机壳', 'HAN', ['运动', '鞋', '手机', '壳']],
    ['スポーツシューズ', 'KATAKANA', ['スポーツ', 'シューズ']],
    ['ナイキシューズケース', 'KATAKANA', ['ナイキ', 'シューズ', 'ケース']],
    ['나이키운동화', 'HANGUL', ['나이키', '운동화']],
    ['나이키 정품', 'HANGUL', ['나이키', '정품']],
    ['รองเท้าผู้ชาย', 'THAI', ['รองเท้า', 'ผู้ชาย']],
  ] as const)('%s', (text, script, expected) => {
    expect(words(text, script)).toEqual(expected);
  });

  test('never cut a surrogate pair, however long the text', () => {
    const text = '𠮷野家'.repeat(400);
    for (const word of words(text, 'HAN')) expect(word.isWellFormed()).toBe(true);
    expect(words(text, 'HAN').join('')).toBe(text);
  });
});
