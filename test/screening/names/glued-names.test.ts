import { gluedNames } from '../../../server/screening/names/glued-names';
import { indexOf, placeOfBrand } from './place-of-brand';
import { placesFound } from './places-found';

const index = indexOf(
  'Loewe|Dior|Goyard|Prada|Rolex|Garmin|adidas|Moncler|Lacoste|Burberry|Samsung|Makita|Bosch|Dyson|Polo|iPhone|Redmi|HP|Bose|Kia'.split(
    '|',
  ),
);

it.each([
  ['L0ewe手提包女', 'Loewe', 'L0ewe'],
  ['L0ewe罗家几何包小号 小牛皮拼色', 'Loewe', 'L0ewe'],
  ['D10r口红 999', 'Dior', 'D10r'],
  ['Pr4da尼龙包', 'Prada', 'Pr4da'],
  ['新款R0lex手表男', 'Rolex', 'R0lex'],
  ['正品G4rmin手表', 'Garmin', 'G4rmin'],
  ['Ad1das运动鞋', 'adidas', 'Ad1das'],
  ['M0ncler羽绒服 女', 'Moncler', 'M0ncler'],
  ['法国Lac0ste短袖男', 'Lacoste', 'Lac0ste'],
  ['Dys0n吹风机', 'Dyson', 'Dys0n'],
  ['กระเป๋าG0yardใบใหญ่', 'Goyard', 'G0yard'],
  ['G0yardのトートバッグ', 'Goyard', 'G0yard'],
  ['신상Burb3rry머플러', 'Burberry', 'Burb3rry'],
])('%s: %s by "%s"', (title, brand, words) => {
  const place = placeOfBrand(index, title, brand);
  expect(place).toMatchObject({ words, untrue: [] });
  expect(place.verdict).not.toBe('CLEAR');
});

it.each([
  '华为Mate60手机壳',
  '适用iPhone15手机壳',
  '小米Redmi12手机',
  'A4纸70g复印纸',
  'HP680墨盒',
  'B05E螺丝',
  'K1A轴承',
  'Type3接口 SATA3硬盘',
  'LED50W灯泡',
  'USB3扩展坞',
  'DDR4内存条',
  'T恤M15码',
  'L0ewe handbag',
])('leaves what is a model or stands between spaces to others: %s', (title) => {
  expect(placesFound(gluedNames, index, title)).toEqual([]);
});
