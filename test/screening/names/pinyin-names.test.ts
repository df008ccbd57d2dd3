import { buildIndex } from '../../../server/matching/index/build-index';
import { pinyinNames } from '../../../server/screening/names/pinyin-names';
import { brandRegister } from '../../evaluation/brand-register';
import { placesFound } from './places-found';

const index = buildIndex(brandRegister(), { version: 'pinyin' });
const found = (title: string): readonly string[] => placesFound(pinyinNames, index, title);

it.each([
  ['kaxiou小方块电子表', 'Casio kaxiou'],
  ['xiangnaier口红', 'Chanel xiangnaier'],
  ['正品 gu chi 女包', 'Gucci gu chi'],
  ['nai克空军一号', 'NIKE nai克'],
  ['雅诗lan黛 眼霜', 'Estée Lauder 雅诗lan黛'],
  ['香奈er 香水', 'Chanel 香奈er'],
  ['亚瑟S 跑鞋', 'ASICS 亚瑟S'],
  ['戴S同厂高速吹风机', 'Dyson 戴S'],
  ['露露lm 瑜伽裤', 'Lululemon 露露lm'],
  ['露露lmn裸感瑜伽裤女', 'Lululemon 露露lmn'],
  ['戴ㄙㄣ吹風機', 'Dyson 戴ㄙㄣ'],
  ['耐ㄎㄜˋ運動鞋', 'NIKE 耐ㄎㄜˋ'],
])('reads pinyin in %s', (title, expected) => {
  expect(found(title)).toContain(expected);
});

it.each([
  'xiangnaier lipstick',
  'T恤 slim fit 男',
  '大V领A字裙 L码',
  '加S码卫衣 戴s帽子',
  '佩戴S号手套',
  'gu chi bag',
  'ㄅㄆㄇ注音積木',
  '好看ㄉ包',
  'xiaomi手机壳',
])('reads no pinyin in %s', (title) => {
  expect(found(title)).toEqual([]);
});
