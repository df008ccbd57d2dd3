// cspell:disable
import { KINDS_MADE } from '../../../server/screening/use/kinds-made';
import { phrases } from '../../../server/screening/use/frames/frame-table';
import { readUse } from '../../../server/screening/use/read-use';
import { ask } from './ask';

it.each([
  '⟦Guci⟧ keramik motif naga tinggi 60 cm',
  'Litinový ⟦kanón⟧ dekorace 30 cm na podstavci',
  'Beige ⟦kappa⟧ i ull, strl 40',
  '⟦MATA⟧ OCHRONNA NA FOTEL SAMOCHODOWY',
  'Turistatérkép: a ⟦Duna⟧ Esztergomtól Budapestig',
  '⟦İstikbal⟧ Göklerdedir ahşap tablo 35x50',
  '⟦Макітра⟧ глиняна з качалкою 3 л',
])('is the thing itself: %s', (title) => {
  expect(readUse(ask(title)).use).toBe('DESCRIPTIVE');
});

it.each([
  ['⟦Kappa⟧ mössa ull svart', { goodsClasses: [25], markClasses: [18, 25] }],
  ['⟦Canon⟧ EOS R6 body', { goodsClasses: [9], markClasses: [2, 9, 16] }],
  ['⟦Guci⟧ tas wanita motif bunga', { goodsClasses: [18], markClasses: [18, 25] }],
  ['⟦İstikbal⟧ yatak 160x200', { goodsClasses: [20], markClasses: [20, 35] }],
])('is the mark: %s', (title, over) => {
  expect(readUse(ask(title, over)).use).toBe('AS_MARK');
});

it('is written in small letters in the table, as its cues are', () => {
  const all = KINDS_MADE.flatMap(({ cues, words }) => [...phrases(words), ...phrases(cues)]);
  expect(all.filter((word) => word !== word.toLowerCase())).toEqual([]);
});
