// cspell:disable
import { contextualNames } from '../../../server/matching/sign/contextual-names';

it.each([
  ['Son đì-o 999 vỏ đỏ lì mịn', 'Dior', 'đì-o'],
  ['Súp rim áo thun nam đen', 'Supreme', 'Súp rim'],
  ['Khăn lụa Héc-mẹc nữ', 'Hermès', 'Héc-mẹc'],
  ['Đồng hồ rôlét nam dây thép', 'Rolex', 'rôlét'],
  ['Mũ la cốt nam', 'Lacoste', 'la cốt'],
])('%s: %s is "%s"', (title, brand, words) => {
  const found = contextualNames(title).map((place) => [place.brand, title.slice(place.start, place.end)]);
  expect(found).toEqual([[brand, words]]);
});

/** Syllables that are words, and letters of another language. */
it.each([
  'Ô đi mưa tự động',
  'Áo đi ô tô chống nắng',
  'Lưới con vớt cá cảnh',
  'Ghế ngồi ao đi câu cá',
  'Sa neo thuyền thép mạ kẽm',
  'Héctor camiseta algodón',
])('%s names nobody', (title) => {
  expect(contextualNames(title)).toEqual([]);
});
