// cspell:disable
import { readUse } from '../../../server/screening/use/read-use';
import { ask } from './ask';

const meaningOf = (title: string, name: string, likeness = 0.9): string | undefined =>
  readUse(ask(title, { name, markText: name, likeness, identical: false })).evidence[0]?.meaning;

it.each([
  ['Náhradní ⟦břity⟧ pro zastřihovač', 'Brita'],
  ['kabel ⟦soket⟧ lampu depan', 'Socket'],
])('takes what a part is called for no mark that it comes near to: %s', (title, name) => {
  expect(['is what a part is called', 'is what the goods are called']).toContain(meaningOf(title, name));
});

it.each([
  ['Remklauw met 2 ⟦jr⟧ garantie', 'JR'],
  ['Filtr 4 ⟦ks⟧ bílý', 'KS'],
  ['Uszczelka 10 ⟦szt⟧ zestaw', 'SZT'],
])('takes a unit behind a number for one: %s', (title, name) => {
  expect(meaningOf(title, name)).toBe('a unit behind a number');
});

it.each([
  ['Shirt ⟦JR⟧ 1998', 'JR'],
  ['Shirt 2 ⟦JR⟧ players', 'JR'],
])('takes it for whatever it is elsewhere: %s', (title, name) => {
  expect(meaningOf(title, name)).not.toBe('a unit behind a number');
});

it('takes letters around a number among parts of vehicles for an engine', () => {
  expect(meaningOf('Ремень ГРМ 1.6 8V ⟦K7M⟧ Логан Рено', 'KTM', 0.7)).toBe('part of a model number');
  expect(meaningOf('Motorcycle ⟦K7M⟧ new', 'KTM', 0.7)).not.toBe('part of a model number');
});

it('takes a brand of diapers for what a printer soaks up its ink with', () => {
  expect(meaningOf('Абсорбер ⟦памперс⟧ L3150 чорнила', 'Памперс', 1)).toBe('a word for things of a kind');
});
