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
