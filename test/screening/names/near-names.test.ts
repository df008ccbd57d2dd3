import { buildIndex } from '../../../server/matching/index/build-index';
import { nearNames } from '../../../server/screening/names/near-names';
import { brandRegister } from '../../evaluation/brand-register';
import { matchesFound, placesFound } from './places-found';

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

it.each([
  ['퓨마 운동화', 0.7],
  ['팀벌랜트 부츠', 0.9],
])('says how surely %s spells it', (title, sureness) => {
  expect(matchesFound(nearNames, index, title)[0]).toMatchObject({ sureness });
});
