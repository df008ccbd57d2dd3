// cspell:disable
import { buildIndex } from '../../../server/matching/index/build-index';
import { brandRegister } from '../../evaluation/brand-register';
import { flagsIn, placeOfBrand } from './place-of-brand';

const index = buildIndex(brandRegister(), { version: 'joined' });

it.each([
  ['나.이.끼 에어퍼스 올백 흰색 운동화 남녀공용 230~290', 'NIKE', '나.이.끼', 'BLOCK'],
  ['몽.끌.레.어 유광 숏패딩 블랙 여성', 'Moncler', '몽.끌.레.어', 'BLOCK'],
  ['Кроссовки мужские П.у.м.а сетка 42', 'PUMA', 'П.у.м.а', 'BLOCK'],
  ['ד י י ס ו ן מייבש שיער 6 ראשים', 'Dyson', 'ד י י ס ו ן', 'BLOCK'],
])('%s: %s behind "%s" is %s', (title, brand, words, verdict) => {
  expect(placeOfBrand(index, title, brand)).toMatchObject({ words, verdict, untrue: [] });
});

/** Sizes, parts of a longer word, words that are called out. */
it.each([
  'Платье женское р. S-M-L хлопок',
  'Н-О-В-И-Н-К-А плед флисовый 150х200',
  '세.일 이불 커버 면 100수',
])('%s names nobody', (title) => {
  expect(flagsIn(index, title)).toEqual([]);
});
