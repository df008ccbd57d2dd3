// cspell:disable
import { readUse } from '../../../server/screening/use/read-use';
import { ask } from './ask';

const near = (name: string, likeness = 0.9): object => {
  return { name, markText: name, identical: false, likeness };
};

describe('senses that the words touching a name tell', () => {
  it.each([
    ['여성 ⟦A라⟧인 롱스커트 블랙', 'Ara'],
    ['여성 ⟦H라⟧인 스커트 블랙 M', 'HLA'],
    ['⟦U넥⟧ 반팔 티셔츠 화이트', 'UNIQ'],
    ['レディース ⟦Aラ⟧イン ワンピース', 'Ara'],
    ['Сумочка ⟦эко⟧-кожа цвет лаванда', 'ECCO'],
    ['Кошелек женский ⟦эко⟧ кожа красный', 'ECCO'],
    ['Куртка ⟦еко⟧-шкіра чорна', 'ECCO'],
    ['Sac à main ⟦éco⟧-cuir camel', 'ECCO'],
    ['Torebka ⟦eko⟧ skóra czarna', 'ECCO'],
    ['Suco de uva in ⟦natura⟧ 1 L', 'Natura'],
    ['hasır kordon ⟦milano⟧ loop rose gold', 'Milano'],
    ['Look ⟦Delta⟧ cleats 9 degree float', 'Delta'],
    ['Lampu ⟦tumblr⟧ 10 meter warm white', 'Tumblr'],
    ['мёд 1 кг, пасека деда ⟦Егора⟧', 'Agora'],
    ['Носки от ⟦бабы⟧ Зины шерсть', 'Barbie'],
    ['Мед діда ⟦Панаса⟧ з акації', 'Панацея'],
    ['Белый платок ⟦оренбургский⟧ 120 см', 'Оренбург'],
  ])('are heard before a name that is only near: %s', (title, name) => {
    expect(readUse(ask(title, near(name))).use).toBe('DESCRIPTIVE');
  });

  it.each([
    'Schlüsselanhänger "Opa ⟦Heinz⟧" Filz grau',
    'Türkranz "Willkommen bei Familie ⟦Braun⟧"',
    'Delantal abuela ⟦Carmen⟧',
    'Ταγάρι υφαντό ⟦κρητικό⟧, μάλλινο',
    'Dames vest grofgebreid mt L/XL ⟦ecru⟧',
    'Tas rotan bundar ⟦Bali⟧ anyaman tangan',
    '⟦발리⟧ 라탄 가방 원형',
    'Sapone ⟦miele⟧/avena fatto a mano',
  ])('are heard where the mark has the same letters: %s', (title) => {
    expect(readUse(ask(title)).use).toBe('DESCRIPTIVE');
  });

  it.each([
    ['a gift', 'Geschenk für Opa ⟦Braun⟧ Rasierer'],
    ['nobody bears the name', 'Puppenhaus Familie ⟦Playmobil⟧'],
    ['no material follows', 'Ботинки ⟦Эко⟧ мужские 43'],
    ['a maker follows', 'Сумка ⟦Эко⟧-Gucci чёрная'],
    ['a capital', 'Τυρί ⟦Κρητικός⟧ 400 γρ'],
    ['no craft is spoken of', 'Kemeja pria ⟦Bali⟧ lengan panjang'],
    ['the mark is the letter', '⟦T라인⟧ 마사지기'],
  ])('leave a name where there is %s: %s', (_reason, title) => {
    expect(readUse(ask(title)).use).not.toBe('DESCRIPTIVE');
  });
});
