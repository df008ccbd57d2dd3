import { buildIndex } from '../../../server/matching/index/build-index';
import { isGuessed } from '../../../server/screening/names/behind-signs';
import { seenHan } from '../../../server/screening/names/seen-han';
import { brandRegister } from '../../evaluation/brand-register';
import { matchesFound, placesFound } from './places-found';

const wanted = new Set(['Makita', 'Warrior Shoes', 'Li-Ning', 'Mitsubishi', 'Wuling']);
const index = buildIndex(
  brandRegister().filter(({ text }) => wanted.has(text)),
  { version: 'seen' },
);

const found = (title: string): readonly string[] => placesFound(seenHan, index, title);

it.each([
  ['回刀帆布鞋男女同款', 'Warrior Shoes 回刀'],
  ['新款 同力帆布鞋', 'Warrior Shoes 同力'],
  ['季宁运动鞋男', 'Li-Ning 季宁'],
  ['回刀 帆布鞋', 'Warrior Shoes 回刀'],
  ['牧畋 18V无刷冲击钻', 'Makita 牧畋'],
])('sees the name that %s begins with', (title, expected) => {
  expect(found(title)).toContain(expected);
});

it.each(['回力帆布鞋男', '轮回刀帆布鞋', '五菱宏光脚垫', '动力帆布鞋男'])(
  'sees no other name in %s',
  (title) => {
    expect(found(title)).toEqual([]);
  },
);

it('leaves it to a person', () => {
  const [place] = matchesFound(seenHan, index, '回刀帆布鞋男女同款');
  expect(place && isGuessed(place)).toBe(true);
});
