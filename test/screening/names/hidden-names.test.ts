import { buildIndex } from '../../../server/matching/index/build-index';
import { isTrueStep } from '../../../server/matching/sign/true-step';
import { hiddenNames } from '../../../server/screening/names/hidden-names';
import { brandRegister } from '../../evaluation/brand-register';
import { placesFound } from './places-found';

const wanted = new Set(['NIKE', 'adidas', 'Chanel']);
const index = buildIndex(
  brandRegister().filter(({ text }) => wanted.has(text)),
  { version: 'hidden' },
);
const found = (title: string): readonly string[] => placesFound(hiddenNames, index, title);

it.each([
  ['ナ◯キ スニーカー', 'NIKE ナ◯キ'],
  ['나1키 운동화', 'NIKE 나1키'],
  ['ナイ○ エアフォース', 'NIKE ナイ○'],
])('sees the name in %s', (title, expected) => {
  expect(found(title)).toContain(expected);
});

it.each(['남성 2종 세트', 'ナ◯コ スニーカー', '나이키 운동화'])('sees no name in %s', (title) => {
  expect(found(title)).toEqual([]);
});

it('is told as the mask that it is', () => {
  expect(isTrueStep({ kind: 'MASKED', from: '나1키', to: '나이키' })).toBe(true);
});
