// cspell:disable
import { phrases } from '../../../server/screening/use/frames/frame-table';
import { FURTHER_KINDS } from '../../../server/screening/use/kinds-further';
import { readUse } from '../../../server/screening/use/read-use';
import { ask } from './ask';

describe('a word for further things of a kind', () => {
  it.each([
    ['a star is on a picture', 'オリオン 星座 ポスター ⟦オリオン⟧'],
    ['a vitamin is in tablets', '⟦Вітамін⟧ С шипучий 1000 мг, 20 таблеток'],
    ['a herb is dried', '⟦Подорожник⟧ сушений, листя, карпатський збір 50 г'],
    ['a flower is a seedling', '⟦Stokrotka⟧ pomponette biała, sadzonka w doniczce P9'],
    ['a tree is grafted', '⟦Castaño⟧ injertado árbol 2 años'],
    ['somebody is played', '⟦Zarina⟧ disfraz carnaval mujer'],
    ['juice is of a fruit', "⟦Nectar⟧ d'abricot 1 L artisanal"],
    ['a child is called so', '⟦Zara⟧ név falfelirat'],
    ['coffee comes from a country', 'コーヒー豆 ⟦コロンビア⟧ 500g'],
    ['a country is meant', '⟦Costa⟧ rica lámina póster'],
    ['so many things are sold together', '⟦Lotto⟧ di 50 bottoni vintage madreperla'],
    ['it is a part of another word', '⟦三星⟧堆文物摆件青铜面具'],
    ['it is a part of another word, in Korean', '⟦삼성⟧각 불화 탱화'],
  ])('is itself where %s: %s', (_reason, title) => {
    expect(readUse(ask(title)).use).toBe('DESCRIPTIVE');
  });

  it.each([
    ['nothing shows the kind', '⟦Zara⟧ dress M'],
    ['the goods are the mark’s', '⟦Kamill⟧ Handcreme'],
    ['a shoe has a size', 'Scarpe ⟦Lotto⟧ di tela 42'],
    ['a phone is sold', '⟦三星⟧手机 全新'],
  ])('is the mark where %s: %s', (_reason, title) => {
    expect(readUse(ask(title)).use).toBe('AS_MARK');
  });

  it('is written in small letters in the table, as its cues are', () => {
    for (const { cues, words } of FURTHER_KINDS)
      for (const word of [...phrases(words), ...phrases(cues)]) expect(word).toBe(word.toLowerCase());
  });
});
