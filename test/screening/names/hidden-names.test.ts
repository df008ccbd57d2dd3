import { buildIndex } from '../../../server/matching/index/build-index';
import { isTrueStep } from '../../../server/matching/sign/true-step';
import { isGuessed } from '../../../server/screening/names/behind-signs';
import { hiddenNames } from '../../../server/screening/names/hidden-names';
import { brandRegister } from '../../evaluation/brand-register';
import { matchesFound, placesFound } from './places-found';

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
  ['샤* 클래식 체인백', 'Chanel 샤*'],
])('sees the name in %s', (title, expected) => {
  expect(found(title)).toContain(expected);
});

it.each(['남성 2종 세트', 'ナ◯コ スニーカー', '나이키 운동화', '샤워* 커튼', '예쁜샤* 가방'])(
  'sees no name in %s',
  (title) => {
    expect(found(title)).toEqual([]);
  },
);

it('leaves half of a name to a person', () => {
  const [place] = matchesFound(hiddenNames, index, '샤* 클래식 체인백');
  expect(place && isGuessed(place)).toBe(true);
});

it('is told as the mask that it is', () => {
  expect(isTrueStep({ kind: 'MASKED', from: '나1키', to: '나이키' })).toBe(true);
});
