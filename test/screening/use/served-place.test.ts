import { readUse } from '../../../server/screening/use/read-use';
import { ask } from './ask';

const use = (title: string, over: Parameters<typeof ask>[1] = {}): unknown => {
  const { doubtful = false, use: read } = readUse(ask(title, over));
  return { use: read, doubtful };
};
const PERHAPS = { use: 'REFERENTIAL', doubtful: true };
const AS_MARK = { use: 'AS_MARK', doubtful: false };

describe('what the goods are called before a maker', () => {
  it.each([
    ['something stands before the machine', 'Agitador lavadora ⟦Whirlpool⟧'],
    ['so it does before an adjective', 'Bac frigo américain ⟦Whirlpool⟧'],
    ['what stands there is goods of its own', 'Rueda patinete eléctrico ⟦Xiaomi⟧'],
    ['a model follows', 'Klippblad ⟦Husqvarna⟧ LC 353'],
    ['nothing follows, and they are called a part', 'Mudguard rear ⟦Brompton⟧ folding'],
    ['the word before the machine is of another language', 'Filtro airfryer ⟦Philips⟧ XXL'],
    ['a model named by words follows', 'Überwurf ⟦Stokke⟧ Tripp Trapp grau'],
    ['the machine follows', 'Schlauchhalter ⟦Bosch⟧ lavadora'],
    ['a dash stands between', 'Opal plate - ⟦Dyson⟧ V8'],
    ['the machine stands in the genitive', 'Набор смазки бензопилы ⟦Stihl⟧'],
  ])('is perhaps a part where %s: %s', (_reason, title) => {
    expect(use(title)).toEqual(PERHAPS);
  });

  it.each([
    ['the goods are called the machine', 'Lavadora ⟦Bosch⟧ Serie 6'],
    ['only their state stands before it', 'Neue Waschmaschine ⟦Bosch⟧ Serie 6'],
    ['an adjective does', 'Беспроводной пылесос ⟦Dyson⟧ V8'],
    ['two words are one kind of goods', 'TV television ⟦Hisense⟧ A6'],
    ['the words are about the machine', 'Cordless vacuum cleaner ⟦Dyson⟧'],
    ['it stores so many gigabytes', 'Neuwertiges ⟦Samsung⟧ S23 128GB'],
    ['the number is a measure', 'Prachtstück ⟦Sharp⟧ 1.8L'],
    ['the maker stands far behind the machine', 'Türk kahve makinesi 735W siyah kutusunda ⟦Arçelik⟧'],
    ['the name trades on the maker', 'Puppe wie ⟦Barbie⟧ Dreamhouse'],
    ['the maker makes nothing that parts are for', 'Agitador lavadora ⟦Gucci⟧'],
  ])('is none where %s: %s', (_reason, title) => {
    expect(use(title)).toMatchObject({ use: 'AS_MARK' });
  });

  it.each([
    ['clothing', 25],
    ['toys', 28],
  ])('is none on %s', (_goods, niceClass) => {
    expect(use('Teampullover ⟦Bosch⟧ Professional', { goodsClasses: [niceClass] })).toEqual(AS_MARK);
  });
});

describe('a part behind the maker', () => {
  it.each([
    '⟦松下⟧剃须刀网罩 ES',
    '⟦捷安特⟧TCR尾钩 铝合金',
    '⟦Stokke⟧ Tripp Trapp坐垫',
    '⟦象印⟧ 水筒 パッキンセット SM',
    '⟦Hasselblad⟧ X1D thumb grip',
    '⟦Brompton⟧ folding bike rear mudguard titanium',
    '⟦Vestel⟧ 43 inç TV led bar takım',
    'クリーナー CL107 ⟦マキタ⟧ 壁掛け スタンド',
  ])('is perhaps one of its machine or model: %s', (title) => {
    expect(use(title)).toMatchObject({ use: 'REFERENTIAL' });
  });

  it('is perhaps one behind a model that no list has', () => {
    expect(use('⟦스토케⟧ 트립트랩 방석', { markText: 'Stokke' })).toMatchObject({ use: 'REFERENTIAL' });
  });

  it.each([
    '⟦Gibson⟧ guitar strap leather',
    '⟦Casio⟧ F-91W Digital Sports Watch Resin Strap',
    '⟦Husqvarna⟧ 120i Akku-Kettensäge',
    '⟦ダイソン⟧ V12 掃除機 バッテリー付き',
  ])('is none where it is the goods of the maker or comes along: %s', (title) => {
    expect(use(title)).toEqual(AS_MARK);
  });
});

describe('words of parts', () => {
  it.each([
    'Bekerhouder ⟦Bugaboo⟧ Fox',
    'Stövelhållare ⟦Thule⟧ Glide',
    'Gressklipperkniv ⟦Husqvarna⟧ Automower',
    'Porszívótömlő ⟦Miele⟧ S8',
    'Imurinpussit ⟦Miele⟧ GN',
  ])('end compounds of the languages that write them: %s', (title) => {
    expect(use(title)).toEqual(PERHAPS);
  });

  it('are met with the marks of Romanian, and without', () => {
    expect(use('Husă silicon ⟦Samsung⟧ A55 roșie')).toEqual({ use: 'REFERENTIAL', doubtful: false });
    expect(use('Husa silicon ⟦Samsung⟧ A55 roșie')).toEqual({ use: 'REFERENTIAL', doubtful: false });
  });

  it('say nothing where they are about a machine: "stand mixer"', () => {
    expect(use('⟦KitchenAid⟧ Artisan 5qt stand mixer red')).toEqual(AS_MARK);
  });
});

describe('a row of models', () => {
  const domane = { name: 'Domayne', markText: 'Domayne', identical: false, likeness: 0.95 };

  it('holds no mark that a model only resembles', () => {
    expect(use('Derailleur hanger ⟨Trek⟩ ⟦Domane⟧ Emonda', domane)).toMatchObject({ use: 'DESCRIPTIVE' });
    expect(use('Derailleur hanger ⟨Trek⟩ Emonda ⟦Domane⟧', domane)).toMatchObject({ use: 'DESCRIPTIVE' });
  });

  it('is none without a part, or where another word stands between', () => {
    expect(use('⟨Trek⟩ ⟦Domana⟧ curtains', domane)).toMatchObject({ use: 'AS_MARK' });
    expect(use('Derailleur hanger ⟨Trek⟩ with ⟦Domane⟧', domane)).toMatchObject({ use: 'AS_MARK' });
  });
});
