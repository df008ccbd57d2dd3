import { screenAgainst } from '../../support/screen-against';

const screened = screenAgainst([
  'Singer Sewing',
  'Tiger Corporation',
  'MAC Cosmetics',
  'MAM Baby',
  'Police Eyewear',
  'VARTA',
  'G-Star RAW',
  'Peak Sport',
  'Phoenix Bicycles',
  'Sakura Color Products',
]);
const verdictOf = (title: string): string => screened({ title }).verdict;

it.each([
  'Singer Heavy Duty 4423 sewing machine',
  'กระติกน้ำร้อนไฟฟ้า Tiger รุ่น PDR-S30S 3 ลิตร',
  'Tiger rice cooker JBV-A10U',
  'MAC lipstick Ruby Woo matte',
  'MAM Schnuller 0-6 Monate 2er Set',
  'Police Sonnenbrille Herren schwarz',
  'аккумулятор варта 60 ач',
  'G-Star jeans heren W33',
  'Peak basketball shoes men',
  'Phoenix bicycle 26 inch',
  'Sakura Pigma Micron pen 05',
])('does not clear "%s"', (title) => {
  expect(verdictOf(title)).not.toBe('CLEAR');
});

it.each([
  'Presser foot for Singer Heavy Duty 4423',
  'Singer songwriter t-shirt',
  'Tiger print vacuum cleaner cover',
  'tiger pattern thermos flask kids',
  'makeup bag for MAC laptop charger',
  'MAM to be sash',
  'Police car toy',
  'варта на границе плакат',
  'Sport socks men 5 pairs',
  'Peak cap blue cotton',
  'Phoenix mythology bicycle jersey print',
])('clears "%s"', (title) => {
  expect(verdictOf(title)).toBe('CLEAR');
});
