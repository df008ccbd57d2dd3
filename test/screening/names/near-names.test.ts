import { buildIndex } from '../../../server/matching/index/build-index';
import { nearNames, nearness } from '../../../server/screening/names/near-names';
import { brandRegister } from '../../evaluation/brand-register';
import { placesFound } from './places-found';

const wanted = new Set(['NIKE', 'PUMA', 'Chanel', 'Dior', 'Lacoste', 'Timberland', 'Braun']);
const index = buildIndex(
  brandRegister().filter(({ text }) => wanted.has(text)),
  { version: 'near' },
);

const found = (title: string): readonly string[] => placesFound(nearNames, index, title);

it.each([
  ['퓨마 운동화 250', 'PUMA 퓨마'],
  ['나이끼 운동화', 'NIKE 나이끼'],
  ['풉마 운동화', 'PUMA 풉마'],
  ['신상 팀벌랜트 부츠', 'Timberland 팀벌랜트'],
  ['شنطة شنيل نسائية', 'Chanel شنيل'],
  ['รองเท้า ในกี สีดำ', 'NIKE ในกี'],
  ['Παπούτσια Πούμμα', 'PUMA Πούμμα'],
  ['ティンバランド ブーツ', 'Timberland ティンバランド'],
])('hears the name in %s', (title, expected) => {
  expect(found(title)).toContain(expected);
});

it.each([['파마 가위'], ['커피 머신'], ['زجاجة ماء'], ['รองเท้าแตะ สีดำ'], ['나이키 운동화'], ['браслет']])(
  'hears no other spelling in %s',
  (title) => {
    expect(found(title)).toEqual([]);
  },
);

it('says how surely a place spells the name, and nothing of other places', () => {
  const place = { mark: 0, field: 0, start: 0, end: 2, name: '푸마', edits: 0, score: 1 };
  expect(nearness({ ...place, kind: 'TRANSLITERATION' }, '퓨마')).toBeGreaterThan(0.5);
  expect(nearness({ ...place, kind: 'TRANSLITERATION' }, '푸마')).toBe(0);
  expect(nearness({ ...place, kind: 'TYPO' }, '퓨마')).toBe(0);
});
