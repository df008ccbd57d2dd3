// cspell:disable
import { flagsIn, indexOf, placeOfBrand } from './place-of-brand';

const index = indexOf(
  "Apple|Balenciaga|Tommy Hilfiger|Michael Kors|Under Armour|Canada Goose|Vanessa Bruno|Elisabetta Franchi|Versace|Stone Island|Golden Goose|The North Face|Rolex|Charlotte Tilbury|Helly Hansen|Massimo Dutti|Victoria's Secret|Bruno|Tommy|Timberland|Panasonic|Peppa Pig|Tom Ford|Red Bull".split(
    '|',
  ),
);

it.each([
  ['Đồng hồ Tá0 khuyết Series 9 45mm dây cao su', 'Apple', 'Tá0 khuyết'],
  ['Кроссовки 6аленка Track чёрные 41-45', 'Balenciaga', '6аленка'],
  ['Кроссовки бал3нка Track чёрные', 'Balenciaga', 'бал3нка'],
  ['Свитшот ст0ник чёрный с патчем', 'Stone Island', 'ст0ник'],
  ['Пуховик н0рс чёрный', 'The North Face', 'н0рс'],
  ['Часы р0лик механика', 'Rolex', 'р0лик'],
  ['Τσάντα Βερσ4τσάκι μπεζ', 'Versace', 'Βερσ4τσάκι'],
  ['Felpa T0mmy H. blu navy uomo', 'Tommy Hilfiger', 'T0mmy H'],
  ['Borsa Mich. K0rs nera pelle', 'Michael Kors', 'Mich. K0rs'],
  ['Camiseta Und3r A. negra', 'Under Armour', 'Und3r A'],
  ['Parka C4nada G. negra', 'Canada Goose', 'C4nada G'],
  ['Cabas V. Brun0 paillettes noir', 'Vanessa Bruno', 'V. Brun0'],
  ['Abito E. Franch1 con catena oro', 'Elisabetta Franchi', 'E. Franch1'],
  ['Go1den G sneakers bianche', 'Golden Goose', 'Go1den G'],
  ['Rossetto Charl0tte Tilb. nude', 'Charlotte Tilbury', 'Charl0tte Tilb'],
  ['Jakke H3lly H. blå herre', 'Helly Hansen', 'H3lly H'],
  ['Abrigo M4ssimo D. lana gris', 'Massimo Dutti', 'M4ssimo D'],
  ['T1mberl boots yellow 42', 'Timberland', 'T1mberl'],
  ['P4naso máy lạnh 12000 btu', 'Panasonic', 'P4naso'],
  ['Kit P3pp4 porquinha rosa pelúcia', 'Peppa Pig', 'P3pp4'],
  ['Profumo donna T0m F. 100ml', 'Tom Ford', 'T0m F'],
])('%s names %s by "%s"', (title, brand, words) => {
  const place = placeOfBrand(index, title, brand);
  expect(place).toMatchObject({ words, untrue: [] });
  expect(place.verdict).not.toBe('CLEAR');
});

it.each([
  'Kit 2m3 aquarium 6L filtre H2O',
  'Camera 4K UHD pro B5 m3 2x0 kit',
  'Schrauben M8x40 A2 DIN933 100 Stück',
  'Подшипник 3ое поколение ролик 40мм',
  'Ролик 608zz натяжной',
  'Canon C4 toner, 4x black',
  'Table basse H45 L90 bois, 3e génération',
  'Router AX3000 T0 port, 5G WiFi 6E',
  'Peça c0digo A10b c4 mola',
  'Sofa bed T0m 160x200',
  'Saldo v. brun, str. 38, kr. 50',
  'M0dern t1mber table for garden',
  'T1ndr lighter 2 pieces',
])('flags nothing in %s', (title) => {
  expect(flagsIn(index, title)).toEqual([]);
});
