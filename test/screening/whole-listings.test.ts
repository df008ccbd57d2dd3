// cspell:disable
import { type ItemParts } from '../../server/screening/item';
import { screenAgainst } from '../support/screen-against';

const screened = screenAgainst([
  'STIHL',
  'Bosch',
  'Dyson',
  'Brita',
  'Epson',
  'Vespa',
  'Sprint',
  'Xiaomi',
  'NIKE',
  'Rolex',
  'Moncler',
  'Birkenstock',
  'Bébé 9',
  'Naturals',
  'DA',
  'CASA',
  'Mizuno',
  'Marko',
  'Moulinex',
  'Burberry',
  'Modis',
  'Grind',
  'Inside',
  'Natura',
  'UKCA',
  'Diamant',
  'Granit',
  'Primark',
  '鲍师傅',
  'Saje',
  'Yes',
  'Shiseido',
  'Ravensburger',
  'Lacoste',
  'Canon',
  'STM',
  'HP',
  'Costco',
  'Toscana',
  'Volia',
  'Rutar',
  'Zara',
  'Sony',
  'PlayStation',
  'JBL',
  'Salamander',
  'Alfa Romeo',
]);
const attribute = (name: string, value: string): Pick<ItemParts, 'attributes'> => ({
  attributes: [{ name, value }],
});

describe('what one field of a listing says of a name, it says of the name in the others', () => {
  it.each<[what: string, parts: ItemParts, verdict: string]>([
    [
      'an attribute says what the goods fit',
      {
        title: 'Water filter cartridges 6 pack for jugs',
        brand: 'Aquarill',
        ...attribute('Compatible Brand', 'Brita'),
      },
      'CLEAR',
    ],
    [
      'a title that says it too',
      {
        title: 'Ink bottles refill for Epson EcoTank',
        brand: 'Inkquill',
        ...attribute('Compatible Brand', 'Epson'),
      },
      'CLEAR',
    ],
    [
      'a title that does not, of a part',
      {
        title: 'Junta puerta lavavajillas Bosch 263096',
        brand: 'Genérico',
        ...attribute('Marca compatible', 'Bosch'),
      },
      'CLEAR',
    ],
    [
      'a title that sells the goods themselves, whatever an attribute says',
      {
        title: 'Dyson V11 cordless vacuum cleaner',
        brand: 'Generic',
        ...attribute('Compatible Brand', 'Dyson'),
      },
      'REVIEW',
    ],
    [
      'goods that fit nothing',
      { title: 'Men running shoes white 43', brand: 'Generic', ...attribute('Compatible Brand', 'Nike') },
      'BLOCK',
    ],
    [
      'the description names the maker again',
      {
        title: 'Carburetor kit MS170 MS180 chainsaw for STIHL',
        description: 'Please match the old carb. STIHL 1130 120 0603.',
      },
      'CLEAR',
    ],
    [
      'an attribute in small words: Voor',
      { title: 'Stofzuigerzakken 10 stuks vlies', brand: 'Merkloos', ...attribute('Voor', 'Dyson') },
      'CLEAR',
    ],
    [
      'a model of the maker that the goods serve',
      {
        title: 'Seat cover scooter GTS 300 Sprint LX',
        brand: 'Rideskin',
        ...attribute('Compatible Brand', 'Vespa'),
      },
      'CLEAR',
    ],
    [
      'the description says that a part is not the maker’s',
      { title: 'Стики для геймпада Sony PlayStation 5 сменные', description: 'Неоригинальные.' },
      'CLEAR',
    ],
    [
      'a coat that is the equivalent of another’s',
      { title: 'Oversize kaşe kaban kadın bej, Zara modeli muadil dikim', brand: 'Nilüfer Dikim' },
      'REVIEW',
    ],
    [
      'the maker of other goods on merchandise, in whatever category',
      { title: 'Alfa Romeo cappellino ufficiale nero', category: ['Abbigliamento', 'Cappelli'] },
      'REVIEW',
    ],
    [
      'the brand field claims the name',
      { title: 'Vacuum filter for Dyson V11', brand: 'Dyson', description: 'Fits Dyson V11.' },
      'BLOCK',
    ],
    [
      'an attribute claims it',
      { title: 'Cordless vacuum cleaner 25 V', brand: 'Generic', ...attribute('Manufacturer', 'Dyson') },
      'BLOCK',
    ],
  ])('%s', (_, parts, verdict) => {
    expect(screened(parts).verdict).toBe(verdict);
  });
});

describe('a brand field is read as one sign', () => {
  it.each<[brand: string, title: string]>([
    ['Lunita Bebé', 'Tetinas silicona flujo lento 2 uds'],
    ['Rootwell Naturals', 'Turmeric capsules 120 vegan'],
    ['Quintal da Vó Zélia', 'Sabonete de aveia e mel 90 g'],
    ['Casa Pergola', 'Tovaglia rettangolare antimacchia 140x240'],
    ['みずのわ織物', 'フェイスタオル 5枚セット 綿100%'],
    ['Χωρίς μάρκα', 'Παρεό θαλάσσης βαμβακερό'],
    ['Mowline', 'Oil filter and spark plug kit for lawn mower'],
    ['Hueberry', 'Acrylic paint set 24 tubes'],
    ['Flor de Ipê Modas', 'Vestido midi viscose floral'],
    ['Svítíme Kostky', 'LED osvětlení ke stavebnici na USB'],
    ['Ruta Sur', 'Toldo lateral para furgoneta 3x2,5 m'],
  ])('%s is nobody else’s', (brand, title) => {
    expect(screened({ title, brand }).verdict).toBe('CLEAR');
  });

  it.each<[brand: string, title: string]>([
    ['Nike Official Store', 'Running shoes men 43'],
    ['Kyoto Nike Club', 'Running shoes men 43'],
    ['N1KE Sport Center', 'Running shoes men 43'],
    ['Lacosta', 'Polo shirt men pique'],
  ])('%s is', (brand, title) => {
    expect(screened({ title, brand }).verdict).toBe('BLOCK');
  });

  it.each<[brand: string, title: string]>([
    ['Shiseido', 'Sữa chống nắng Perfect Protector 50ml'],
    ['Ravensburger', '1000 Piece Jigsaw, complete'],
  ])('goods misread free nobody who claims %s', (brand, title) => {
    expect(screened({ title, brand }).verdict).not.toBe('CLEAR');
  });
});

it('a person looks where a brand comes near to a mark that nobody knows', () => {
  const verdict = screened({ title: 'Batería de repuesto 25,2V 3000mAh', brand: 'Voltia Sur' }).verdict;
  expect(verdict).toBe('REVIEW');
});

describe('sentences use words', () => {
  it.each<[description: string, title: string]>([
    ['Grind size: whole bean.', 'Coffee beans 1kg medium roast'],
    ['Roasted on Monday. Grind it fresh.', 'Coffee beans 1kg medium roast'],
    ['Inside leg 29 in, machine wash.', 'Women linen trousers'],
    ['Feito com ingredientes in natura, cura de 40 dias.', 'Sabonete in natura de aveia e mel'],
    ['Over-voltage protection. UKCA and CE marked.', 'Laptop charger 65W'],
    ['Шиємо за 3 дні, можлива примірка.', 'Вишиванка жіноча льон'],
    ['老师傅手编，避免暴晒。', '手工竹编收纳筐 水果篮'],
    ['Průměr 7 cm, zdobeno v krabičce s výplní.', 'Vánoční ozdoby skleněné'],
    ['Tulis tipe HP di catatan. Tidak termasuk HP.', 'Softcase bening anti crack buat ponsel'],
    ['Po vyprání lépe sají.', 'Kuchyňské utěrky lněné'],
    ['Pasuje do EF-S 18-55 IS STM, średnica 58 mm.', 'Dekielek na obiektyw 58mm'],
    ['Sizes S-XXL, A-Z. Support 24/7, $5 off, 2-in-1, no B.S.', 'Bluetooth speaker waterproof'],
  ])('%s', (description, title) => {
    expect(screened({ title, description }).verdict).toBe('CLEAR');
  });

  it.each<[description: string, title: string]>([
    ['Same as picture. M0ncler patch on sleeve.', 'Hooded puffer jacket'],
    ['B i r k e n s t o c k same factory.', 'Cork sandals two strap'],
    ['Same factory as Rolex, sapphire glass.', 'Automatic watch steel 41 mm'],
    ['R-0-l-e-x Lizenzqualität zum halben Preis.', 'Herrenuhr Automatik Edelstahl'],
    ['D y s 0 n same motor, one year warranty.', 'Cordless vacuum cleaner 25 V'],
    ['Same sound as JB£, with box.', 'Bluetooth speaker waterproof'],
  ])('and hide names: %s', (description, other) => {
    expect(screened({ title: other, description }).verdict).not.toBe('CLEAR');
  });
});

describe('an attribute says what the goods are like', () => {
  it.each<[name: string, value: string, title: string]>([
    ['Edelstein', 'Diamant', 'Ring Weißgold 585'],
    ['Origine', 'Toscana', 'Miele di castagno 1 kg'],
    ['Kolor', 'Grafit', 'Donica betonowa ogrodowa'],
    ['Tier', 'Salamander', 'Deko Figur Salamander Garten Metall'],
    ['Washable', 'Yes', 'HEPA filter for vacuum cleaner'],
  ])('%s: %s', (name, value, title) => {
    expect(screened({ title, ...attribute(name, value) }).verdict).toBe('CLEAR');
  });

  it('and may hide a name: Style: N1KE', () => {
    expect(screened({ title: 'Running shoes men', ...attribute('Style', 'N1KE') }).verdict).toBe('BLOCK');
  });
});
