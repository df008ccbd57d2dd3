import { existsSync } from 'node:fs';
import { DICTIONARIES, inDictionary } from '../../../server/screening/use/dictionary';
import { bitOfTag } from '../../../server/screening/use/word-languages';

const of = (...tags: readonly string[]): number => tags.reduce((bits, tag) => bits | bitOfTag(tag), 0);

it.each([
  ['zapatero', 'es'],
  ['chaussure', 'fr'],
  ['camisa', 'pt'],
  ['сумка', 'ru'],
  ['sukienka', 'pl'],
  ['ayakkabı', 'tr'],
  ['schoen', 'nl'],
  ['scarpe', 'it'],
])('knows "%s" in a text of its language (%s), and in none without a language', (word, tag) => {
  expect(inDictionary(word, of(tag), false)).toBe(true);
  expect(inDictionary(word, 0, false)).toBe(false);
});

it('knows forms of a word where it may be inflected', () => {
  expect(inDictionary('zapateroxyz', of('es'), false)).toBe(false);
  expect(inDictionary('zapaterox', of('es'), true)).toBe(true);
  expect(inDictionary('adidas', of('es', 'fr', 'it'), false)).toBe(false);
});

it('has a table that names its sources for each dictionary', () => {
  expect(DICTIONARIES.map(([, { name }]) => name)).toHaveLength(8);
  for (const [, table] of DICTIONARIES)
    for (const file of table.sources()) expect(existsSync(file)).toBe(true);
});
