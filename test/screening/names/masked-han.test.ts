import { buildIndex } from '../../../server/matching/index/build-index';
import { isTrueStep } from '../../../server/matching/sign/true-step';
import { maskedHan } from '../../../server/screening/names/masked-han';
import { brandRegister } from '../../evaluation/brand-register';
import { placesFound } from './places-found';

const wanted = new Set(['NIKE', 'LEGO', 'Gucci', 'Chanel', 'Dyson', 'Hermès', 'Hengyuanxiang', 'Weilong']);
const index = buildIndex(
  brandRegister().filter(({ text }) => wanted.has(text)),
  { version: 'masked' },
);

const found = (title: string): readonly string[] => placesFound(maskedHan, index, title);

it.each([
  ['耐*男鞋', 'NIKE 耐*'],
  ['新款 乐*积木', 'LEGO 乐*'],
  ['古●家腰带', 'Gucci 古●'],
  ['香*儿链条包', 'Chanel 香*儿'],
  ['香*菱格包', 'Chanel 香*'],
  ['香o家口红', 'Chanel 香o家'],
  ['爱马*橘色丝巾', 'Hermès 爱马*'],
  ['*马仕橘色丝巾', 'Hermès *马仕'],
  ['爱x仕橘色丝巾', 'Hermès 爱x仕'],
  ['恒*祥羊毛衫', 'Hengyuanxiang 恒*祥'],
  ['卫*大面筋辣条', 'Weilong 卫*'],
])('sees the name behind the mask of %s', (title, expected) => {
  expect(found(title)).toContain(expected);
});

it.each([
  '长*宽*高 30*20*10 厘米',
  '双人床 1.8*2 米',
  '戴*30 厘米',
  '透气*耐磨',
  '香o家具',
  '大o家口红',
  '卫*衣 加绒',
  '爱马*2 丝巾',
  '爱马仕xl',
])('takes %s for no name', (title) => {
  expect(found(title)).toEqual([]);
});

it('lets a sign at the end hide the rest of a name, and nothing else', () => {
  expect(isTrueStep({ kind: 'MASKED', from: '香*', to: '香奈儿' })).toBe(true);
  expect(isTrueStep({ kind: 'MASKED', from: '香*', to: '古驰' })).toBe(false);
});
