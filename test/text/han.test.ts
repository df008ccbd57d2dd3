import { glyphClass, glyphSimilarity, lookalikes } from '../../server/text/glyph';
import {
  jyutpingOf,
  mixesPinyin,
  pinyinFuzzyKey,
  pinyinOf,
  pinyinSyllables,
  saidAlike,
  saidButOne,
} from '../../server/text/pinyin';

describe('pinyin', () => {
  test.each([
    ['康师傅', 'kangshifu'],
    ['乔丹', 'qiaodan'],
    ['喬丹', 'qiaodan'],
    ['乐事', 'leshi'],
    ['音乐', 'yinyue'],
    ['银行', 'yinhang'],
    ['行李', 'xingli'],
    ['长城', 'changcheng'],
    ['成长', 'chengzhang'],
    ['重庆', 'chongqing'],
    ['绿茶', 'lvcha'],
    ['Nike耐克', 'naike'],
    ['Nike', ''],
  ])('%s is %s', (text, reading) => {
    expect(pinyinOf(text)).toBe(reading);
  });

  test('with tones', () => {
    expect(pinyinSyllables('康师傅')).toEqual([
      { syllable: 'kang', tone: 1 },
      { syllable: 'shi', tone: 1 },
      { syllable: 'fu', tone: 4 },
    ]);
  });

  test.each([
    ['南京', '兰京'],
    ['智多星', '自多心'],
    ['牛奶', '流来'],
    ['湖南', '扶南'],
    ['商店', '三店'],
    ['人人', '仁仁'],
    ['英雄', '音雄'],
    ['蓝福', 'nanfu'],
    ['张庄', 'zanzuang'],
    ['乔丹', 'qiaodang'],
  ])('%s and %s are mixed up', (a, b) => {
    expect(pinyinFuzzyKey(a)).toBe(pinyinFuzzyKey(b));
  });

  test.each([
    ['耐克', '可乐'],
    ['康师傅', '统一'],
    ['娃哈哈', '农夫'],
    ['乔丹', 'jordan'],
    ['耐克', 'nike air'],
  ])('%s and %s are not', (a, b) => {
    expect(pinyinFuzzyKey(a)).not.toBe(pinyinFuzzyKey(b));
  });
});

test.each([
  ['可口可樂', 'hohauholok'],
  ['可口可乐', 'hohauholok'],
  ['周生生', 'zausangsang'],
  ['Nike', ''],
])('%s is %s in Cantonese', (text, reading) => {
  expect(jyutpingOf(text)).toBe(reading);
});

describe('characters that pass for one another', () => {
  // The second of each pair was met in place of the first in names of goods.
  const imitations = [
    '师帅',
    '傅博',
    '雪雷',
    '兔免',
    '狼狠',
    '奥粤',
    '桃挑',
    '渍溃',
    '千干',
    '娃蛙',
    '康唐',
    '洽治',
    '快抉',
    '动幼',
    '潭谭',
    '哈恰',
    '亮壳',
    '茅矛',
    '清渍',
    '臭奥',
    '凤风',
    '冷泠',
    '蓝篮',
    '喜嘉',
  ];

  test('most imitations look alike', () => {
    const missed = imitations.filter((pair) => glyphSimilarity(pair.charAt(0), pair.charAt(1)) < 0.7);
    expect(missed.length).toBeLessThanOrEqual(3);
  });

  test.each([
    ['师', '帅'],
    ['兔', '免'],
    ['雪', '雷'],
    ['傅', '博'],
    ['狼', '狠'],
    ['康', '唐'],
  ])('%s and %s are of one class', (a, b) => {
    expect(glyphClass(a)).toBe(glyphClass(b));
    expect(lookalikes(a)).toContain(b);
  });

  test.each([
    ['康', '耐'],
    ['师', '果'],
    ['可', '乐'],
    ['一', '龙'],
    ['小', '米'],
  ])('%s and %s do not', (a, b) => {
    expect(glyphSimilarity(a, b)).toBeLessThan(0.5);
    expect(glyphClass(a)).not.toBe(glyphClass(b));
  });

  test('traditional forms are read as simplified ones', () => {
    expect(glyphSimilarity('師', '师')).toBe(1);
    expect(glyphSimilarity('師', '帥')).toBe(glyphSimilarity('师', '帅'));
  });

  test('likeness is the same both ways, and a class holds few', () => {
    for (const char of '师傅雪兔狼奥桃渍千娃康洽快动') {
      for (const other of lookalikes(char))
        expect(glyphSimilarity(other, char)).toBe(glyphSimilarity(char, other));
    }
    const sizes = new Map<string, number>();
    for (let code = 0x4e00; code <= 0x9fa5; code += 1) {
      const char = String.fromCodePoint(code);
      if (glyphSimilarity(char, char) === 1 && lookalikes(char).length > 0)
        sizes.set(glyphClass(char), (sizes.get(glyphClass(char)) ?? 0) + 1);
    }
    expect(sizes.size).toBeGreaterThan(2500);
  });
});

describe('names in Mandarin half in pinyin or said alike', () => {
  it.each([
    ['海lan之谜', '海蓝之谜', true],
    ['耐K', '耐克', true],
    ['海lan之谜', '海南之谜', false],
    ['hailanzhimi', '海蓝之谜', false],
  ])('%s for %s: %s', (mixed, name, expected) => {
    expect(mixesPinyin(mixed, name)).toBe(expected);
  });

  it.each([
    ['欧来亚亚', '欧莱雅雅', true],
    ['殴来亚亚', '欧莱雅雅', false],
    ['师花洛世齐', '施华洛世奇', true],
    ['施华洛世齐', '施华洛世奇', true],
    ['耐丝派索', '奈斯派索', true],
    ['蓝月凉', '蓝月亮', false],
  ])('%s is said like %s: %s', (one, two, expected) => {
    expect(saidAlike(one, two)).toBe(expected);
  });

  it.each([
    ['拉布不', '拉布布', true],
    ['优衣裤', '优衣库', true],
    ['拉布拉', '拉布布', false],
    ['优依裤', '优衣库', false],
    ['优衣库', '优衣库', false],
    ['拉不', '拉布', false],
  ])('%s is said like %s but for one character: %s', (one, two, expected) => {
    expect(saidButOne(one, two)).toBe(expected);
  });
});
