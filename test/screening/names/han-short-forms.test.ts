import { hanShortForms } from '../../../server/screening/names/han-short-forms';
import { indexOf, placeOfBrand } from './place-of-brand';
import { placesFound } from './places-found';

const index = indexOf(
  'Roborock|Honor|Kweichow Moutai|adidas|Pioneer|Corsair|OnePlus|Rado|Alienware'.split('|'),
);

it.each([
  ['石tou 扫地机器人 G20 自清洁基站', 'Roborock', '石tou'],
  ['shi头扫地机器人 G20', 'Roborock', 'shi头'],
  ['荣yao手机 Magic6 12+256', 'Honor', '荣yao'],
  ['53度飞tian 500ml 整箱', 'Kweichow Moutai', '飞tian'],
  ['椰zi 350 运动鞋男', 'adidas', '椰zi'],
  ['先feng 音响车载', 'Pioneer', '先feng'],
  ['外星ren 游戏本 m16', 'Alienware', '外星ren'],
])('%s: %s by "%s"', (title, brand, words) => {
  expect(placeOfBrand(index, title, brand)).toMatchObject({ words, verdict: 'REVIEW', untrue: [] });
});

it.each([
  ['53度飞天 500ml 整箱', 'Kweichow Moutai', '飞天'],
  ['新款石头扫地机器人 G20', 'Roborock', '石头'],
  ['正品椰子350 运动鞋', 'adidas', '椰子'],
])('hears a short form behind what titles put before it: %s', (title, brand, words) => {
  expect(placeOfBrand(index, title, brand)).toMatchObject({ words, verdict: 'REVIEW' });
});

it.each([
  '石头tou 纹理地砖',
  '鹅卵石tou 装饰',
  '大hao 女鞋',
  '石tou 摆件 假山',
  'new飞天 舞蹈服',
  '椰zi 油 500ml',
])('finds none in %s', (title) => {
  expect(placesFound(hanShortForms, index, title)).toEqual([]);
});
