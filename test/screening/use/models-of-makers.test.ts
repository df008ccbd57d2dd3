// cspell:disable
import { readUse } from '../../../server/screening/use/read-use';
import { ask } from './ask';

const CLOSE = { likeness: 0.9, identical: false };

describe('a model of a maker in one row', () => {
  it.each([
    ['Bugaboo ⟦Fox⟧ 5 regenhoes', 'FOX'],
    ['yağmurluk ⟦Fox⟧ Bee Butterfly Bugaboo', 'FOX'],
    ['雨罩 bee6 ⟦fox5⟧ dragonfly Bugaboo', 'FOX'],
    ['Sada Felicia ⟦Yeti⟧ (Škoda)', 'YETI'],
    ['凉席垫 配博格步bugaboo bee6 ⟦fox⟧3', 'FOX'],
    ['⟦Defender⟧ 90 110 door hinge bolts stainless set of 24 to fit Land Rover', 'Defender'],
    ['Foot mat scooter Gogoro ⟦VIVA⟧ MIX / XL', 'VIVA'],
    ['Wall bracket Sonos ⟦One⟧ SL white', 'ONE'],
  ])('is no mark that has its name: %s', (title, name) => {
    expect(readUse(ask(title, { name, markText: name })).use).toBe('DESCRIPTIVE');
  });

  it.each([
    ['Pompa ⟦Ducato⟧ Boxer Jumper 2.3 JTD Fiat', 'Ducati'],
    ['Set Z900 ⟦Versys⟧ Kawasaki/Suzuki', 'Versace'],
    ['เคส A78 ⟦Reno10⟧ OPPO', 'Renoir'],
    ['CDI ⟦Supra⟧ X 125 Karisma [HONDA]', 'Supré'],
  ])('is none that it comes near to: %s', (title, name) => {
    expect(readUse(ask(title, { ...CLOSE, name, markText: name })).use).toBe('DESCRIPTIVE');
  });

  it.each([
    ['no maker stands in the row', '⟦Fox⟧ jersey Bee yellow', 'FOX'],
    ['the maker has no such model', '⟦Fox⟧ Makita helmet', 'FOX'],
    ['other words part them', '⟦Fox⟧ jersey for riders of Bugaboo', 'FOX'],
    ['it is a coined name before its maker', '⟦Stratocaster⟧ Fender Mexico', 'STRATOCASTER'],
  ])('is a mark where %s: %s', (_reason, title, name) => {
    expect(readUse(ask(title, { name, markText: name })).evidence[0]?.meaning).not.toBe(
      'a model of the maker before it',
    );
  });
});
