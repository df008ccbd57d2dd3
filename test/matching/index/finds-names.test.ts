import { buildIndex } from '../../../server/matching/index/build-index';
import { type TransformationKind } from '../../../server/matching/types';
import { markFacts } from './mark-facts';

const alias = (text: string): { text: string; language: null } => ({ text, language: null });
const index = buildIndex(
  [
    markFacts(1, 'NIKE', { aliases: [alias('耐克')] }),
    markFacts(2, 'adidas', { niceClasses: [18, 25] }),
    markFacts(3, 'LV'),
    markFacts(4, '康师傅', { niceClasses: [30] }),
    markFacts(5, 'lululemon'),
    markFacts(6, 'CHANEL'),
    markFacts(7, '华为'),
    markFacts(8, 'H&M'),
    markFacts(9, '3M'),
    markFacts(10, 'Louis Vuitton'),
    markFacts(11, 'Google'),
    markFacts(12, 'L’Oréal'),
    markFacts(13, '小米MINIGO'),
    markFacts(14, 'Supercalifragilistic Expialidocious'),
    markFacts(16, 'converse'),
    markFacts(17, '千宁'),
    markFacts(18, '恒力'),
    markFacts(19, 'Xelir'),
    markFacts(20, 'Jack & Jones'),
    markFacts(15, '鸿星尔克实业集团有限公司'),
  ],
  {
    version: 'register-7',
    languageModel: [
      ['shoes', 500],
      ['for', 1000],
      ['phone', 800],
      ['case', 700],
    ],
  },
);

type Row = readonly [title: string, span: string, name: string, kind: TransformationKind];

describe('names in titles', () => {
  it.each<Row>([
    ['shoes for NIKE', 'NIKE', 'NIKE', 'EXACT'],
    ['shoes for nike', 'nike', 'NIKE', 'CASE'],
    ['addi das shoes', 'addi das', 'adidas', 'REPEATED'],
    ['adi das shoes', 'adi das', 'adidas', 'SPACING'],
    ['Jack und Jones Pullover', 'Jack und Jones', 'Jack & Jones', 'PUNCTUATION'],
    ['a-d-i-d-a-s shoes', 'a-d-i-d-a-s', 'adidas', 'PUNCTUATION'],
    ['LOREAL case', 'LOREAL', 'L’Oréal', 'DIACRITIC'],
    ['adiddas shoes', 'adiddas', 'adidas', 'REPEATED'],
    ['adidos shoes', 'adidos', 'adidas', 'TYPO'],
    ['loius vuiton case', 'loius vuiton', 'Louis Vuitton', 'TYPO'],
    // A swap in the very middle of eight letters, and one more edit.
    ['monevrse boots', 'monevrse', 'converse', 'TYPO'],
    ['ΝΙΚΕ shoes', 'ΝΙΚΕ', 'NIKE', 'HOMOGLYPH'],
    ['brand new N1KE', 'N1KE', 'NIKE', 'LEET'],
    ['1ululemon pants', '1ululemon', 'lululemon', 'LEET'],
    ['N*KE shoes', 'N*KE', 'NIKE', 'MASKED'],
    ['康*傅 方便面', '康*傅', '康师傅', 'MASKED'],
    ['nikkkee shoes', 'nikkkee', 'NIKE', 'REPEATED'],
    ['gooogle phone', 'gooogle', 'Google', 'REPEATED'],
    ['nyke shoes', 'nyke', 'NIKE', 'PHONETIC'],
    ['nikes for sale', 'nike', 'NIKE', 'AFFIX'],
    ['nikeshoes', 'nike', 'NIKE', 'CONTAINED'],
    ['NikeAir one', 'Nike', 'NIKE', 'CONTAINED'],
    ['耐克运动鞋', '耐克', '耐克', 'EXACT'],
    ['康帅傅方便面', '康帅傅', '康师傅', 'LOOKALIKE_GLYPH'],
    ['干宁 方便面', '干宁', '千宁', 'LOOKALIKE_GLYPH'],
    ['恒刀 方便面', '恒刀', '恒力', 'LOOKALIKE_GLYPH'],
    ['kselir phone', 'kselir', 'Xelir', 'PHONETIC'],
    ['huawei phone', 'huawei', '华为', 'TRANSLITERATION'],
    ['シャネル bag', 'シャネル', 'CHANEL', 'TRANSLITERATION'],
    ['小米minigo phone', '小米minigo', '小米MINIGO', 'CASE'],
    ['小米minogo phone', '小米minogo', '小米MINIGO', 'TYPO'],
    [
      'supercalifragilistik expialidocius case',
      'supercalifragilistik expialidocius',
      'Supercalifragilistic Expialidocious',
      'TYPO',
    ],
    ['鸿星尔克实业集团没限公司', '鸿星尔克实业集团没限公司', '鸿星尔克实业集团有限公司', 'TYPO'],
    ['h&m dress', 'h&m', 'H&M', 'CASE'],
    ['LV bag', 'LV', 'LV', 'EXACT'],
  ])('%s: "%s" is %s by %s', (title, span, name, kind) => {
    const found = index
      .search([title])
      .map((match) => [title.slice(match.start, match.end), match.name, match.kind]);
    expect(found).toContainEqual([span, name, kind]);
  });

  it.each([
    ['a two-letter mark inside a word', 'LOVELV heart'],
    ['a two-letter mark over a space', 'size l v neck'],
    ['four letters with one changed', 'mike shoes'],
    ['a phone case', 'phone case for shoes'],
    ['two look-alike characters in the middle of others', '若干宁静'],
    ['a model number near a mark', 'googl3e8 55'],
  ])('says nothing of %s', (_, title) => expect(index.search([title])).toEqual([]));

  it('gives places in the field in which a name stands', () => {
    const [match] = index.search(['shoes', 'blue ADIDAS bag']);
    expect(match).toMatchObject({ field: 1, start: 5, end: 11, name: 'adidas' });
  });

  it('keeps to the classes that are asked for', () => {
    const names = (niceClasses: number[]): string[] =>
      index.search(['adidas 康师傅'], { niceClasses }).map(({ name }) => name);
    expect(names([18])).toEqual(['adidas']);
    expect(names([30, 45])).toEqual(['康师傅']);
    expect(names([9])).toEqual([]);
  });
});
