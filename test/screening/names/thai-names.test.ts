import { buildIndex } from '../../../server/matching/index/build-index';
import { hitsIn } from '../../../server/screening/judging/hits';
import { nativeLikeness } from '../../../server/text/native-likeness';
import { brandRegister } from '../../evaluation/brand-register';

const wanted = new Set(['Samsonite', 'Rolex', 'Chanel', 'New Balance', 'Starbucks']);
const index = buildIndex(
  brandRegister().filter(({ text }) => wanted.has(text)),
  { version: 'thai' },
);
const found = (title: string): readonly string[] =>
  hitsIn(index, [{ field: 'TITLE', attribute: null, text: title }], 20).map(
    ({ mark }) => index.facts(mark).text,
  );

it.each([
  ['กระเป๋าเดินทางแซมโซไนท์ 20 นิ้ว', 'Samsonite'],
  ['นาฬิกาโรเล็กมือสอง', 'Rolex'],
  ['กระเป๋าชาเเนลหนังแท้', 'Chanel'],
  ['รองเท้านิวบาล้าน', 'New Balance'],
  ['뉴발 530 운동화', 'New Balance'],
  ['スタバ タンブラー 限定', 'Starbucks'],
])('meets the name in %s', (title, brand) => {
  expect(found(title)).toContain(brand);
});

it.each(['นาฬิกาข้อมือผู้ชาย', 'กระเป๋าเดินทางล้อลาก', 'โลหะเล็กมือสอง'])('meets no name in %s', (title) => {
  expect(found(title)).toEqual([]);
});

it('takes Thai spellings for one where only silencers and tones differ, or two signs look like one', () => {
  expect(nativeLikeness('อารมานี่', 'อาร์มานี่')).toBeGreaterThan(0.9);
  expect(nativeLikeness('ชาเเนล', 'ชาแนล')).toBe(1);
});

it('hears a slip in two closed syllables of Hangul, and none in open ones', () => {
  expect(nativeLikeness('험멸', '험멜')).toBeGreaterThan(0.5);
  expect(nativeLikeness('러도', '라도')).toBe(0);
});
