import { readUse } from '../../../server/screening/use/read-use';
import { ask } from './ask';

describe('the ordinary sense of a word that is a mark', () => {
  it.each([
    ['a compound ends in a word of the sense', 'Steinfigur ⟦Adler⟧ auf Fels Gartendeko'],
    ['a pattern is named', '⟦Rainbow⟧ stripe leggings girls'],
    ['an animal fights another', '⟦Coccinelle⟧ vive contro afidi'],
    ['a flower is sown', '⟦コスモス⟧ 種 1000粒'],
    ['a bulb is planted', '⟦Iris⟧ bollen paars 15 stuks'],
    ['a hut stands in a garden', 'Ξύλινο ⟦περίπτερο⟧ κήπου 3x3'],
    ['a river is fished in', 'Undita pescuit la crap ⟦Delta⟧ Dunarii 3.6m'],
    ['paper is held together', '⟦Folder⟧ tamaño carta manila 100 piezas'],
    ['a tool is measured', '초경 리머 8mm 끼워맞춤 ⟦공차⟧ H7'],
    ['a chair is praised', 'Poduszka ortopedyczna ⟦Komfort⟧ siedzenia biuro'],
    ['a garden is calm', 'Stone garden Buddha head ⟦zen⟧'],
    ['a ship lies at it', '⟦Anker⟧ Wandtattoo maritim'],
    ['a duck swims in a bath', '⟦Ente⟧ Bad quietsche gelb'],
    ['a box has a shape', '⟦大心⟧形收纳盒喜糖盒'],
    ['a tree is grown', 'Nikko maple bonsai seeds Japanese ⟦acer⟧'],
  ])('is heard where %s: %s', (_reason, title) => {
    expect(readUse(ask(title)).use).toBe('DESCRIPTIVE');
  });

  it('is not heard on other goods', () => {
    const shared = { goodsClasses: [18], markClasses: [18] };
    expect(readUse(ask('⟦Coccinelle⟧ borsa a tracolla', shared)).use).toBe('AS_MARK');
  });
});

describe('a word that only resembles a mark', () => {
  const near = (name: string): object => ({ name, markText: name, identical: false, likeness: 0.85 });

  it.each([
    ['is what the goods are made of, whatever their style', 'Giubbotto finta ⟦pelle⟧ stile anni 80', 'Belle'],
    ['is a kind of rug', 'Handmade ⟦Berber⟧ wool rug', 'Burberry'],
    ['is what holds trousers up', 'Lederhose mit ⟦Trägern⟧ bestickt', 'Trigema'],
    ['is a tassel', 'Κομπολόι ελιά χειροποίητο με ⟦φούντα⟧ καφέ', 'Fendi'],
    ['is of Christmas', 'Tovaglia ⟦natalizia⟧ 12 posti rossa', 'Natalys'],
    ['is coconut', 'Lábtörlő ⟦kókusz⟧ 40x60', 'ココス'],
    ['is a fish', 'Spinnspö med rulle nybörjarset ⟦abborre⟧', 'アベイル'],
    ['is a handle', 'Schlosser Hammer 500g Hickory ⟦Stiel⟧ DIN 1041', 'STIHL'],
    ['has stripes', 'Κουρτίνα μπάνιου 180x200 ⟦ρίγες⟧', "Ricki's"],
    ['is how long a skirt is', 'Платье в горошек ⟦миди с⟧ рукавом', 'Modis'],
    ['is black and white', 'Poster stadium London ⟦svartvit⟧ 50x70', 'Smart Fit'],
    ['is a mixture', 'コスモス 種 ⟦ミックス⟧ 1000粒', 'NYX'],
    ['is a fruit', '⟦Zitrone⟧ Saftpresse Glas', 'Citroën'],
    ['is a model of wood or card', 'Deniz feneri ⟦maket⟧', 'Makita'],
    ['is a part of another word', '⟦Plüs⟧s medve 30 cm', 'PLUS'],
    ['is a flower', '⟦Kosatec⟧ nízký žlutý cibule', 'Costco'],
    ['is how metal looks', 'Bőr övcsat réz ⟦antik⟧ mintás', 'Antic'],
  ])('%s: %s', (_reason, title, name) => {
    expect(readUse(ask(title, near(name))).use).toBe('DESCRIPTIVE');
  });

  it('is the name that a doll is given, unless the mark is on toys', () => {
    const title = '⟦Valentina⟧ bambola di pezza fatta a mano';
    expect(readUse(ask(title, { ...near('Valentino'), markClasses: [18, 25] })).use).toBe('DESCRIPTIVE');
    expect(readUse(ask(title, { ...near('Valentino'), markClasses: [28] })).use).toBe('AS_MARK');
    expect(readUse(ask('⟦Valentina⟧ borsa a tracolla', near('Valentino'))).use).toBe('AS_MARK');
  });
});

it.each(['Folie solar legume ⟦UV⟧ 4 ani', 'Plasa umbrire ⟦UV⟧ gard'])(
  'takes two capitals for the abbreviation that they are: %s',
  (title) => {
    expect(readUse(ask(title)).use).toBe('DESCRIPTIVE');
  },
);

it('reads a size in Swedish', () => {
  expect(readUse(ask('Klackskor dam svarta mocka ⟦stl⟧ 37')).use).toBe('DESCRIPTIVE');
});

describe('words that are written as a name', () => {
  const onShoes = { goodsClasses: [25], markClasses: [25] };

  it.each([
    [
      'in a line of small letters they may be the name',
      'Trampki damskie ⟦Big Star⟧ białe skóra eko',
      onShoes,
      true,
    ],
    ['so they may not in a line of capitals', 'Kids ⟦Big Star⟧ Printed Cotton Shirt Soft', onShoes, false],
    ['nor in small letters', 'koszulka męska z nadrukiem ⟦big star⟧ bawełna', onShoes, false],
  ])('%s: %s', (_reason, title, over, doubtful) => {
    const read = readUse(ask(title, over));
    expect({ use: read.use, doubtful: read.doubtful ?? false }).toEqual({ use: 'DESCRIPTIVE', doubtful });
  });
});

it('takes a ligature for the letters that it stands for', () => {
  const over = { name: "Tape à l'Œil", markText: "Tape à l'Œil", goodsClasses: [25], markClasses: [25] };
  expect(readUse(ask("Lot 5 bodies bébé fille ⟦Tape à l'oeil⟧ 6 mois", over)).use).not.toBe('DESCRIPTIVE');
});

it('takes no name behind a model for a part of it where a script needs no space', () => {
  expect(readUse(ask('福喜AS125⟦雅马哈⟧前刹车片', { markText: '雅马哈' })).use).toBe('REFERENTIAL');
});
