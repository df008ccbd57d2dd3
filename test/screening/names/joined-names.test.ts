// cspell:disable
import { buildIndex } from '../../../server/matching/index/build-index';
import { brandRegister } from '../../evaluation/brand-register';
import { flagsIn, placeOfBrand } from './place-of-brand';

const index = buildIndex(brandRegister(), { version: 'joined' });

it.each([
  ['나.이.끼 에어퍼스 올백 흰색 운동화 남녀공용 230~290', 'NIKE', '나.이.끼', 'BLOCK'],
  ['몽.끌.레.어 유광 숏패딩 블랙 여성', 'Moncler', '몽.끌.레.어', 'BLOCK'],
  ['Кроссовки мужские П.у.м.а сетка 42', 'PUMA', 'П.у.м.а', 'BLOCK'],
  ['ד י י ס ו ן מייבש שיער 6 ראשים', 'Dyson', 'ד י י ס ו ן', 'BLOCK'],
])('%s: %s behind "%s" is %s', (title, brand, words, verdict) => {
  expect(placeOfBrand(index, title, brand)).toMatchObject({ words, verdict, untrue: [] });
});

/** Letters of Arabic that strokes and blanks part, and letters of other scripts one by one, whatever word they make. */
it.each([
  ['حذاء نـ ا يـ كـ ي اير ماكس 97 فضي مقاس 42', 'NIKE'],
  ['قـ و تشـ ي شنطة كتف جلد بيج', 'Gucci'],
  ['دريل ب و ش أزرق 18 فولت مع بطاريتين', 'Bosch'],
  ['حذاء ا د يـ د ا س رياضي رجالي', 'adidas'],
  ['حذاء أ د ي د ا س رياضي', 'adidas'],
  ['حذاء بـ و مـ ا رياضي', 'PUMA'],
  ['عطر شـ ا نـ يـ ل 100 مل', 'Chanel'],
  ['عطر د يـ و ر سوفاج 100 مل', 'Dior'],
  ['شنطة بـ ر ا د ا جلد', 'Prada'],
  ['حزام فـ يـ ر سـ ا تـ شـ ي رجالي', 'Versace'],
  ['ساعة ر و لـ كـ س رجالية', 'Rolex'],
  ['سماعات سـ ا مـ سـ و نـ ج لاسلكية', 'Samsung'],
  ['فلتر زيت تـ و يـ و تـ ا كامري', 'Toyota'],
  ['سماعات سـ و نـ ي لاسلكية', 'Sony'],
  ['مجفف شعر د ا يـ سـ و ن', 'Dyson'],
  ['دريل مـ ا كـ يـ تـ ا 18 فولت', 'Makita'],
  ['تيشيرت لـ ا كـ و سـ ت رجالي', 'Lacoste'],
  ['شنطة هـ يـ ر مـ يـ س جلد', 'Hermès'],
  ['فستان ز ا ر ا نسائي', 'Zara'],
  ['شال بـ يـ ر بـ ر ي صوف', 'Burberry'],
  ['ساعة كـ ا ر تـ يـ يـ ه', 'Cartier'],
  ['شنطة فـ نـ د ي جلد', 'Fendi'],
  ['صندل كـ ر و كـ س', 'Crocs'],
  ['مكعبات لـ يـ جـ و 500 قطعة', 'LEGO'],
  ['عقد سـ و ا ر و فـ سـ كـ ي كريستال', 'Swarovski'],
  ['عطر بـ و لـ غـ ا ر ي', 'Bvlgari'],
  ['قميص تـ و مـ ي هـ يـ لـ فـ يـ جـ ر', 'Tommy Hilfiger'],
  ['عطر لـ طـ ا فـ ة 100 مل', 'Lattafa'],
  ['سوار بـ ا نـ د و ر ا فضة', 'Pandora'],
  ['Αλυσοπρίονο Σ.Τ.Ι.Λ. πορτοκαλί τύπου MS 170', 'STIHL'],
  ['Δράπανο Μ.Π.Ο.Σ. 18V', 'Bosch'],
  ['Παπούτσια Ν.Ά.Ι.Κ.Ι. λευκά', 'NIKE'],
  ['กระเป๋าถือ c.o/a.c.h ลายซี หนังเคลือบ', 'Coach'],
  ['bag c.o.a.c.h leather crossbody', 'Coach'],
  ['hoodie g.a.p grey women', 'Gap'],
])('%s names %s', (title, brand) => {
  const place = placeOfBrand(index, title, brand);
  expect(place.verdict).toMatch(/BLOCK|REVIEW/);
  expect(place.untrue).toEqual([]);
});

/** Sizes, parts of a longer word, words that are called out. */
it.each([
  'Платье женское р. S-M-L хлопок',
  'Н-О-В-И-Н-К-А плед флисовый 150х200',
  'طقم أكواب لا تنكسر من 6 قطع',
  'قماش من نو ع فا خر للبيت',
  'لو حـ ـة جدارية خـ ـط عربي',
  'كتاب تعليم الحروف أ ب ت للأطفال',
  'Σ.Π.Α. κρέμα σώματος 200 ml',
  'Ματ. 100% βαμβάκι Ν.Τ.Π. σεντόνι',
  '세.일 이불 커버 면 100수',
])('%s names nobody', (title) => {
  expect(flagsIn(index, title)).toEqual([]);
});
