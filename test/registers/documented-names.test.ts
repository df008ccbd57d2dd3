import { documentedNames } from '../../server/matching/sign/brand-index';

const texts = (name: string): string[] => documentedNames(name).map(({ text }) => text);

test('a mark without brand data brings the names that its brand is documented to bear', () => {
  expect(texts('NIKE')).toEqual(expect.arrayContaining(['耐克', 'ナイキ', 'Найк']));
  expect(texts('耐克')).toContain('Nike');
});

test('its own name is not among them, and an unknown name has none', () => {
  expect(texts('Nike')).not.toContain('Nike');
  expect(texts('Zorvelle')).toEqual([]);
});
