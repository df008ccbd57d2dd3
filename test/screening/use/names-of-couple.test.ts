import { readUse } from '../../../server/screening/use/read-use';
import { ask } from './ask';

const near = (name: string): object => ({ name, markText: name, identical: false, likeness: 0.85 });

it.each([
  ['⟦Oliver & Grace⟧ wedding welcome sign acrylic A2', 'Oliver Grant'],
  ['⟦Anna und Max⟧ Hochzeit Schild Holz', 'Anna Mac'],
])('reads two names at a wedding as those of the couple: %s', (title, name) => {
  expect(readUse(ask(title, near(name))).use).toBe('DESCRIPTIVE');
});

it.each([
  ['nobody marries', '⟦Oliver & Grace⟧ acrylic sign A2', 'Oliver Grant'],
  ['the mark joins two names itself', '⟦Oliver & Grace⟧ wedding sign', 'Oliver & Grant'],
  ['a word is no name', '⟦Dolce & Gabana⟧ wedding dress', 'Dolce Gabbana'],
])('reads a mark where %s: %s', (_reason, title, name) => {
  expect(readUse(ask(title, near(name))).use).toBe('AS_MARK');
});
