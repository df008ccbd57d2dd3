// cspell:disable
import { compareSigns } from '../../../server/matching/sign/compare-signs';
import { COMPARED_NAMES } from '../../../server/matching/sign/compared-names';
import { isTrueStep } from '../../../server/matching/sign/explain-link';
import { contextualNames } from '../../../server/matching/sign/contextual-names';
import { documentedNames } from '../../../server/matching/sign/brand-index';

const LINES = COMPARED_NAMES.split('\n').map((line) => line.split('|'));
const score = (a: string, b: string): number => compareSigns({ text: a }, { text: b }).score;

/** Scripts that no single name mixes. */
const ALPHABETS = ['Latin', 'Cyrillic', 'Greek', 'Hebrew', 'Arabic', 'Thai', 'Devanagari', 'Hangul'].map(
  (name) => new RegExp(`\\p{Script=${name}}`, 'u'),
);
const MIXED_ON_PURPOSE = ['ЮMoney'];

describe('the names that marks are compared by', () => {
  it('has on each line a brand and further names, none of them twice and none in two alphabets', () => {
    for (const names of LINES) {
      expect(names.length).toBeGreaterThan(1);
      expect(names.filter((name) => name === '' || name !== name.trim())).toEqual([]);
      expect({ names, once: [...new Set(names)] }).toEqual({ names, once: names });
      const mixed = names.filter(
        (name) =>
          ALPHABETS.filter((letters) => letters.test(name)).length > 1 &&
          !/[A-Z]/.test(name.normalize('NFKC')),
      );
      expect(mixed.filter((name) => !MIXED_ON_PURPOSE.includes(name))).toEqual([]);
    }
  });

  it.each([
    ['Otis', '奥的斯'],
    ['Kone', '通力'],
    ['Grundfos', 'Грундфос'],
    ['Continental', '马牌'],
    ['Cathay Pacific', '國泰航空'],
    ['El Al', 'אל על'],
    ['Maersk', 'マースク'],
    ['Kasikornbank', 'กสิกรไทย'],
    ['Al Rajhi Bank', 'مصرف الراجحي'],
    ['Manulife', '宏利'],
    ['Ritz-Carlton', '丽思卡尔顿'],
    ['Evernote', '印象笔记'],
    ['Shufersal', 'שופרסל'],
    ['Pyaterochka', 'Пятёрочка'],
    ['Sukiya', 'すき家'],
    ['Amul', 'अमूल'],
    ['Mythos', 'Μύθος'],
    ['Ozempic', 'オゼンピック'],
    ["Kiehl's", '科颜氏'],
    ['Big C', 'บิ๊กซี'],
    ['League of Legends', '리그오브레전드'],
    ['Steinway', '施坦威'],
  ])('%s is %s', (brand, name) => {
    expect(score(brand, name)).toBeGreaterThan(0.9);
    expect(score(name, brand)).toBeGreaterThan(0.9);
  });

  it.each([
    ['Toyota', 'トヨタ自動車'],
    ['Hyundai', '현대자동차'],
    ['Nike', '耐克体育'],
    ['Lotte', '롯데제과'],
    ['Panasonic', '松下电器'],
    ['耐克', '耐克运动'],
    ['현대', '현대건설'],
  ])('%s is the name in %s, which adds the trade without a blank', (brand, firm) => {
    expect(score(brand, firm)).toBeGreaterThan(0.9);
  });

  it.each([
    ['Hyundai', '기아자동차'],
    ['Toyota', '日産自動車'],
    ['Nike', '李宁体育'],
    ['현대', '롯데건설'],
  ])('%s is not the name in %s, though a trade is added', (brand, firm) => {
    expect(score(brand, firm)).toBeLessThan(0.3);
  });

  it('knows two names abroad as those of one brand, whichever table has them', () => {
    expect(score('契爾氏', '科颜氏')).toBeGreaterThan(0.9);
  });

  it.each([
    ["McDonald's", "Macca's"],
    ['BMW', 'Bimmer'],
    ['Tencent', '鹅厂'],
    ['KFC', '开封菜'],
    ['7-Eleven', '小七'],
    ['Mister Donut', 'ミスド'],
    ['Baskin-Robbins', '배라'],
    ['Mercedes', 'Мерин'],
    ['Land Cruiser', 'Крузак'],
    ['OPPO', '绿厂'],
    ['Lacoste', 'التمساح'],
  ])('%s is called %s', (brand, nickname) => {
    expect(score(brand, nickname)).toBeGreaterThan(0.9);
  });

  it.each([
    ['Shell', '中国石化'],
    ['Danone', 'תנובה'],
    ['Costa Coffee', '이디야커피'],
    ['Vodafone', 'Билайн'],
  ])('%s is not %s', (brand, other) => {
    expect(score(brand, other)).toBeLessThan(0.1);
  });

  it('takes a name of the trade that comes near to a famous one for an imitation of it', () => {
    expect(score('SANY', 'SONY')).toBeGreaterThan(0.5);
  });

  it('is no list of what listings are searched for', () => {
    expect(documentedNames('Kone')).toEqual([]);
    expect(contextualNames('通力合作 团队建设手册')).toEqual([]);
  });
});

describe('a name in another script that is shown in part', () => {
  it.each([
    ['エ○メス', 'Hermès', 'MASKED ALIAS'],
    ['シャ◯ル', 'Chanel', 'MASKED ALIAS'],
    ['ルイ・ヴィ○ン', 'Louis Vuitton', 'MASKED ALIAS'],
    ['Г*ччи', 'Gucci', 'MASKED ALIAS'],
    ['לואי ויט*ן', 'Louis Vuitton', null],
    ['阿D达斯', 'adidas', 'MASKED ALIAS'],
    ['路易V登', 'Louis Vuitton', 'MASKED ALIAS'],
    ['耐K', 'Nike', 'TRANSLITERATION ALIAS'],
    ['シャネノレ', 'Chanel', 'TRANSLITERATION ALIAS'],
    ['星爸客', 'Starbucks', null],
    ['大白免', 'White Rabbit', 'LOOKALIKE_GLYPH ALIAS'],
    ['ルイビトン', 'Louis Vuitton', null],
    ['Chanel', 'シャ◯ル', 'ALIAS MASKED'],
    ['White Rabbit', '大白免', 'ALIAS LOOKALIKE_GLYPH'],
  ])('%s is like %s', (span, mark, kinds) => {
    const { grade, transformations } = compareSigns({ text: span }, { text: mark });
    expect(grade).toBe('SIMILAR');
    expect(transformations.length).toBeGreaterThan(0);
    expect(transformations.filter((step) => !isTrueStep(step))).toEqual([]);
    if (kinds !== null) expect(transformations.map(({ kind }) => kind).join(' ')).toBe(kinds);
  });

  it.each([
    ['シ○○ル', 'Hermès'],
    ['○○', 'Chanel'],
    ['耐*', 'Gucci'],
    ['K歌', 'Nike'],
    ['T恤', 'Tiffany'],
    ['大○市', '大众'],
    ['бантик', 'Bounty'],
    ['나이', 'Nike'],
  ])('%s is not %s', (span, mark) => {
    expect(compareSigns({ text: span }, { text: mark }).grade).toBe('DISSIMILAR');
  });
});
