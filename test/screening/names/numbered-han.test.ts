import { flagsIn, indexOf, placeOfBrand } from './place-of-brand';

const index = indexOf([
  'Descente',
  'Hongxing Erke',
  'Balenciaga',
  'adidas',
  'Three Squirrels',
  'Swisse',
  'Xtep',
  'NIKE',
]);

it.each([
  ['迪3特运动卫衣男春秋套头', 'Descente', '迪3特'],
  ['红星2克 奇弹缓震跑步鞋', 'Hongxing Erke', '红星2克'],
  ['8黎世家 老爹鞋', 'Balenciaga', '8黎世家'],
])('%s: %s behind "%s" is for a person', (title, brand, words) => {
  expect(placeOfBrand(index, title, brand)).toMatchObject({ words, verdict: 'REVIEW', untrue: [] });
});

it.each(['第3代 跑步鞋', '男士卫衣 2件装', '阿3达 运动鞋', '3双装 运动袜', '中筒2双 运动鞋'])(
  'flags nothing in %s',
  (title) => {
    expect(flagsIn(index, title)).toEqual([]);
  },
);

describe('a Chinese name of two or three characters that is only said', () => {
  it.each([
    ['斯薇施 蔓越莓胶囊', 'Swisse', '斯薇施', 'BLOCK'],
    ['特部 跑鞋 男', 'Xtep', '特部', 'REVIEW'],
    ['耐客 运动鞋', 'NIKE', '耐客', 'REVIEW'],
  ])('%s: %s behind "%s" is %s', (title, brand, words, verdict) => {
    expect(placeOfBrand(index, title, brand)).toMatchObject({ words, verdict, untrue: [] });
  });
});
