// cspell:disable
import { flagsIn, indexOf, placeOfBrand } from '../names/place-of-brand';

const index = indexOf([
  ...[
    'Mavi',
    'Lotto',
    'FILA',
    'Zebra',
    'Granit',
    'Thermos',
    'Diesel',
    'Eldrive',
    'Reebok',
    'Midea',
    'Konami',
    'Sacha',
  ],
  ...['Michelin', 'Warhammer', 'Bottega Veneta'],
]);

describe('words that are marks, in their own sense', () => {
  it.each([
    'Mavi beyaz çizgili keten gömlek elbise kadın',
    'Erkek kot pantolon slim fit Mavi / Siyah / Antrasit 29-40 beden',
    'Lotto stock 50 pezzi abbigliamento donna',
    'Lotto 30 vecchie riviste e fumetti',
    'Fila di luci LED da esterno 10 metri',
    'Plyšová Zebra stojící 40cm safari',
    'Mortel med stöt Granit polerad stor 15 cm',
    'Термос сталевий 1 л з чохлом, тримає 12 годин',
    'ปั๊มสูบถ่ายน้ำมัน Diesel ดีเซล โซล่า 12V',
    'Vedklyv eldriven 5 ton, lite använd',
    'กางเกงขายาวผู้หญิง เอวสูง ขากระบอก ผ้าฮานาโกะ ทำงาน',
    'Klänning dam sommar lång knytband midja stl S-3XL',
    'Namiot ogrodowy impreza komunia wesele zestaw',
    'Karma sucha dla psa dużej rasy kurier',
  ])('are no marks: %s', (title) => {
    expect(flagsIn(index, title)).toEqual([]);
  });

  it.each([
    ['Mavi Jeans, Siyah', 'Mavi'],
    ['Scarpe Lotto uomo 42', 'Lotto'],
    ['Lotto 1973 giacca', 'Lotto'],
    ['Fila scarpe bianche 39', 'FILA'],
    ['Diesel jeans herr 32', 'Diesel'],
    ['Λάστιχα Michelin CrossClimate 2 205/55 R16', 'Michelin'],
    ['Warhammer 40k Space Marine Intercessors x10', 'Warhammer'],
    ['보테가 스타일 인트레치아토 카세트백 램스킨 블랙', 'Bottega Veneta'],
  ])('are marks elsewhere: %s', (title, brand) => {
    expect(placeOfBrand(index, title, brand).verdict).not.toBe('CLEAR');
  });
});
