import { nameMet } from '../../../server/screening/names/name-met';
import { type MarkFacts, type SpanMatch } from '../../../server/matching/types';

const mark = {
  aliases: ['Луи Виттон', 'ルイ・ヴィトン', 'لويس فويتون'].map((text) => ({ text, language: null })),
} satisfies Pick<MarkFacts, 'aliases'>;
const met = { name: 'Louis Vuitton' } as unknown as SpanMatch;

it.each([
  ['Луи Виттон', 'Луи Виттон'],
  ['Луи Витон', 'Луи Виттон'],
  ['ルイビトン', 'ルイ・ヴィトン'],
  ['Loui Vuitton', 'Louis Vuitton'],
  ['Луна', 'Louis Vuitton'],
])('meets %s by %s', (words, name) => {
  expect(nameMet(words, mark, met)).toBe(name);
});
