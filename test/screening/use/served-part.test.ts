import { readUse } from '../../../server/screening/use/read-use';
import { ask } from './ask';

describe('a part of what a maker makes', () => {
  it.each([
    ['the part stands before the name', 'Armband läder 42 mm ⟦Apple Watch⟧ brunt'],
    ['it ends a compound', 'Sommerbezug Babyschale Rücksitzbeutel ⟦Maxi-Cosi⟧ Pebble'],
    ['the part is made for a toy', 'Akrylboks ⟦LEGO⟧ 10307'],
    ['a range of models follows', 'Ventola laterale ⟦Dyson⟧ V8 V10'],
    ['so does one with a dash', 'Zubehörset ⟦Kärcher⟧ K2-K7'],
    ['a part is ordered by the number', 'Zierring ⟦Bosch⟧ 1607014171'],
    ['the model of a vehicle has its years', 'Blende ⟦Dacia⟧ Duster 2018-2023'],
    ['the name as it is filed ends with a model', 'Ladestation Controller Hülle ⟦PlayStation 5⟧'],
    ['the part is called a copy and fits the maker', 'Imitation brake pads for ⟦Opel⟧ Corsa D'],
    ['the part is called as good as genuine', 'ไส้กรอง ⟦Dyson⟧ V10 เทียบแท้'],
  ])('is perhaps meant where %s: %s', (_reason, title) => {
    const { doubtful, use } = readUse(ask(title));
    expect({ use, doubtful }).toEqual({ use: 'REFERENTIAL', doubtful: true });
  });

  it.each([
    ['the name is a line of devices', 'מגן מסך ⟦אייפון⟧ פרו זכוכית', 'iPhone'],
    ['another name has the frame', '⟦지샥⟧ GA-2100 우레탄 시계줄 카시오용 교체', 'G-SHOCK'],
  ])('is perhaps meant where %s: %s', (_reason, title, markText) => {
    expect(readUse(ask(title, { markText }))).toMatchObject({ use: 'REFERENTIAL', doubtful: true });
  });

  it.each([
    ['the name stands first and no model follows', '⟦Gibson⟧ guitar strap leather'],
    ['the part is a word about the machine', 'Filter coffee machine ⟦Philips⟧ black'],
    ['the goods are genuine', 'Genuine door seal ⟦Bosch⟧ 00680768'],
    ['the part comes along', 'Espresso with filter and hose ⟦Nespresso⟧'],
    ['the maker makes nothing that parts are for', 'Gasket set leather ⟦Gucci⟧ V8 V10'],
    ['the numbers are sizes', 'Television ⟦Hisense⟧ 500ml 700ml'],
    ['the name is disguised', 'Door seal washing machine ⟦B0sch⟧ 00680768'],
  ])('is not meant where %s: %s', (_reason, title) => {
    const over = title.includes('B0sch') ? { name: 'Bosch', markText: 'Bosch', likeness: 0.99 } : {};
    expect(readUse(ask(title, over)).use).toBe('AS_MARK');
  });

  it.each([
    'Haynes workshop manual ⟦Toyota⟧ Corolla 1998',
    'Revue technique automobile ⟦Honda⟧ Jazz essence',
    'Javítási kézikönyv ⟦Opel⟧ Astra G',
    '维修手册 ⟦丰田⟧卡罗拉',
  ])('is no mark on a book about it: %s', (title) => {
    expect(readUse(ask(title))).toMatchObject({ use: 'REFERENTIAL' });
  });

  it('is not told of by a manual that comes along', () => {
    expect(readUse(ask('⟦Husqvarna⟧ mower with repair manual')).use).toBe('AS_MARK');
  });
});

describe('a part that is called spare', () => {
  it.each([
    '⟦Beko⟧ Tiryaki yedek cezve kapak BKK 2113',
    '豆浆机密封圈⟦九阳⟧DJ13B原厂规格',
    'Náhradní filtr vysavač ⟦Rowenta⟧ Compacteo',
  ])('is perhaps one of the maker’s goods: %s', (title) => {
    expect(readUse(ask(title))).toMatchObject({ use: 'REFERENTIAL' });
  });

  it('is none where it comes along', () => {
    const title = '⟦Bosch⟧ cordless drill, chuck and case with spare battery';
    expect(readUse(ask(title)).use).toBe('AS_MARK');
    expect(readUse(ask(title.replace('with ', ''))).use).toBe('REFERENTIAL');
  });
});

describe('a part before a model of a maker that no list has', () => {
  const over = { markClasses: [9] };

  it.each([
    'Tempered glass 2-pack, ⟦Zorvex⟧ 5 screen protector',
    'Skärmskydd displayglas ⟦Zorvex⟧ X2 matt',
    'Belső gumi ⟦Zorvex⟧ M365',
  ])('is perhaps meant: %s', (title) => {
    expect(readUse(ask(title, over))).toMatchObject({ use: 'REFERENTIAL', doubtful: true });
  });

  it.each([
    ['no model follows', 'Tempered glass ⟦Zorvex⟧ premium'],
    ['the maker makes parts', 'Screen protector ⟦Spigen⟧ EZ2 clear'],
    ['the number is a measure', 'Charger cable ⟦Zorvex⟧ 2m'],
  ])('is not where %s: %s', (_reason, title) => {
    expect(readUse(ask(title, over)).use).toBe('AS_MARK');
  });

  it('is not where the maker makes no machines', () => {
    expect(readUse(ask('Tempered glass ⟦Zorvex⟧ X5', { markClasses: [25] })).use).toBe('AS_MARK');
  });
});

describe('frames of further languages', () => {
  it.each([
    '⟦Dyson⟧ V10-hez való szűrő 2 db',
    'Akku 18V 5Ah ⟦Makita⟧ gépekhez',
    'Acumulator 18V potrivit pentru ⟦Makita⟧',
    'Husa compatibila cu ⟦Samsung⟧ A54',
    'Slangekobling passer til ⟦Gardena⟧',
    'Toner erstatter ⟦HP⟧ 85A',
    'Чехол-книжка на ⟦Samsung⟧ A54',
    'Matrasje 50x83 tbv ⟦Chicco⟧ Next2me wasbaar',
    'Filter t.b.v. ⟦Philips⟧ airfryer',
    'Rezervă cap epilator 2 buc potrivite ⟦Philips⟧ OneBlade',
    'Papírové filtry do vysavače ⟦Rowenta⟧ 5 ks',
    'Náhradní nůž do sekačky ⟦Hecht⟧ 548',
    'Fogaskerék húsdaráló ⟦Bosch⟧ MFW robotgéphez műanyag',
    'Låscylindrar 4 st passar på ⟦Thule⟧ takbox',
  ])('govern the name: %s', (title) => {
    const { doubtful = false, use } = readUse(ask(title));
    expect({ use, doubtful }).toEqual({ use: 'REFERENTIAL', doubtful: false });
  });

  it.each([
    'Geanta asemanatoare ⟦Gucci⟧',
    'Taske i stil med ⟦Gucci⟧',
    '⟦Gucci⟧ stílusú táska',
    'Parfum inspirat din ⟦Chanel⟧',
    'Ur ligner ⟦Rolex⟧',
  ])('trade on it: %s', (title) => {
    expect(readUse(ask(title)).use).toBe('AS_MARK');
  });

  it('hears "on" of what is put on only', () => {
    expect(readUse(ask('Скидка на ⟦Nike⟧ кроссовки')).use).toBe('AS_MARK');
  });

  it('hears the type of a machine on its part, and of a dupe elsewhere', () => {
    expect(readUse(ask('Λάστιχο 10μ τύπου ⟦Karcher⟧ K2'))).toMatchObject({ use: 'REFERENTIAL' });
    expect(readUse(ask('Άρωμα τύπου ⟦Chanel⟧'))).toMatchObject({ use: 'AS_MARK', aggravated: true });
  });

  it('doubts a substitute that is the same machine', () => {
    const asked = ask('Фен-стайлер аналог ⟦Dyson⟧ Airwrap', { markClasses: [8, 11] });
    expect(readUse(asked)).toMatchObject({ use: 'REFERENTIAL', doubtful: true });
  });
});
