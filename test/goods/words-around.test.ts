// cspell:disable
import { classifyGoods } from '../../server/goods/classify-goods';

const classesOf = (title: string): readonly number[] =>
  classifyGoods({ title }).classes.map(({ niceClass }) => niceClass);

it.each([
  ['북유럽 스타일 조명 무드등', 19],
  ['한복 스타일 원피스', 19],
  ['바지락 1kg 국내산', 25],
  ['모자이크 벽지', 25],
  ['サービス品 ワンピース', 6],
])('reads no goods inside another word: %s', (title, niceClass) => {
  expect(classesOf(title)).not.toContain(niceClass);
});

it.each([
  ['욕실 타일 30x30 박스', 19],
  ['청바지 남성 슬림', 25],
  ['겨울 털모자 여성', 25],
])('reads them where they are meant: %s', (title, niceClass) => {
  expect(classesOf(title)[0]).toBe(niceClass);
});
