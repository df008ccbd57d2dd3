// cspell:disable
import { readUse } from '../../../server/screening/use/read-use';
import { ask } from './ask';

it.each([
  'Porte-capsules bambou 40 emplacements (capsules ⟦Nespresso⟧ Original, non fournies)',
  'Capsule holder bamboo (⟦Nespresso⟧ pods not included)',
  'Kapselhalter Bambus (⟦Nespresso⟧ Kapseln nicht enthalten)',
  'Soporte [cápsulas ⟦Nespresso⟧ no incluidas] bambú',
  'Porta capsule bambù (capsule ⟦Nespresso⟧ non incluse)',
  'Stojak na kapsułki (kapsułki ⟦Nespresso⟧ nie są wliczone)',
  'Подставка для капсул (капсулы ⟦Nespresso⟧ не входят в комплект)',
  'Βάση για κάψουλες (κάψουλες ⟦Nespresso⟧ δεν περιλαμβάνονται)',
  'カプセルホルダー（⟦Nespresso⟧カプセルは付属しません）',
  '캡슐 홀더 (⟦Nespresso⟧ 캡슐 미포함)',
  '胶囊架（不含⟦Nespresso⟧胶囊）',
])('hears in brackets that the goods come without what bears the name: %s', (title) => {
  expect(readUse(ask(title)).use).toBe('REFERENTIAL');
});

it.each([
  ['no brackets hold the name', '⟦Nike⟧ sneakers 42 (box not included)'],
  ['it comes along', 'Coffee set (⟦Nespresso⟧ capsules included)'],
  ['the brackets say something else', 'Sneakers 42 (⟦Nike⟧ white)'],
])('hears no such thing where %s: %s', (_reason, title) => {
  expect(readUse(ask(title)).use).toBe('AS_MARK');
});

it('has a person look at a copied part that is said not to be the maker’s', () => {
  const read = readUse(
    ask('Carburator motocoasă FS 120, replică (nu este original ⟦STIHL⟧)', { markText: 'STIHL' }),
  );
  expect(read).toMatchObject({ use: 'REFERENTIAL', doubtful: true });
});

it.each([
  'Igły przemysłowe DBx1 90/14 do stębnówek ⟦Juki⟧',
  'Иглы для оверлока ⟦Juki⟧ 10 шт',
  'Jehly do šicího stroje ⟦Juki⟧ 10 ks',
])('reads the machine between the frame and its maker: %s', (title) => {
  expect(readUse(ask(title)).use).toBe('REFERENTIAL');
});
