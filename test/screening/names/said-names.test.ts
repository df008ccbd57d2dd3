import { buildIndex } from '../../../server/matching/index/build-index';
import { saidNames } from '../../../server/screening/names/said-names';
import { brandRegister } from '../../evaluation/brand-register';
import { placesFound } from './places-found';

const index = buildIndex(brandRegister(), { version: 'said' });
const found = (title: string): readonly string[] => placesFound(saidNames, index, title);

it.each([
  ['师花洛世齐 项链', 'Swarovski 师花洛世齐'],
  ['新款亚师蓝黛眼霜', 'Estée Lauder 亚师蓝黛'],
])('hears a name in %s', (title, expected) => {
  expect(found(title)).toContain(expected);
});

it.each(['施华洛世奇 项链', '夏季新款连衣裙女装宽松显瘦', '加厚保暖羽绒服男士外套'])(
  'hears nothing in %s',
  (title) => {
    expect(found(title)).toEqual([]);
  },
);
