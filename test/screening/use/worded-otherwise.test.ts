// cspell:disable
import { readUse } from '../../../server/screening/use/read-use';
import { ask } from './ask';

const machines = { goodsClasses: [7], markClasses: [7, 9, 11] };

describe('a part is said to come from another maker, or to bear no name', () => {
  it.each([
    ['Cesta de cubiertos de terceros, ⟦Beko⟧ WMB 71443', 'Beko'],
    ['Tigela sem marca, modelos ⟦Kenwood⟧ KM260', 'Kenwood'],
    ['Bracciale acciaio di terze parti, ⟦Amazfit⟧ Bip U', 'Amazfit'],
    ['Чаша от стороннего производителя, ⟦Moulinex⟧ Cookeo', 'Moulinex'],
    ['Pelindung kamera pihak ketiga ⟦iPhone⟧ 15 Pro', 'iPhone'],
    ['Arch samolepek třetí strany, ⟦Barbie⟧ Curvy', 'Barbie'],
    ['HONDA-auto remblokken imitatieonderdeel ⟦Honda⟧', 'Honda'],
    ['Whirlpool shelf, another make, ⟦Whirlpool⟧ WRIC3C26', 'Whirlpool'],
    ['מערבל ללא מותג, ⟦Kenwood⟧ KM260', 'Kenwood'],
  ])('%s', (text, name) => {
    expect(readUse(ask(text, { name, markText: name, ...machines })).use).toBe('REFERENTIAL');
  });

  it.each([
    ['Jacket ⟦Moncler⟧, another brand of luxury', 'Moncler', { goodsClasses: [25], markClasses: [25] }],
    ['Bolso ⟦Gucci⟧ sin marca', 'Gucci', { goodsClasses: [18], markClasses: [18, 25] }],
  ])('not of what is worn or carried: %s', (text, name, classes) => {
    expect(readUse(ask(text, { name, markText: name, ...classes })).use).toBe('AS_MARK');
  });
});

describe('a title says of its goods as a whole that they fit', () => {
  it.each([
    ['⟦LEGO⟧ 42115: placa base compatible', 'LEGO'],
    ['⟦Yamaha⟧ PSR-E373: gigbag compatibel', 'Yamaha'],
    ['⟦Electrolux⟧ ESF9552: ürítőszivattyú, kompatibilis', 'Electrolux'],
    ['Placa base (⟦Barbie⟧ Fashionista / Curvy)', 'Barbie'],
    ['Bracelet nylon – ⟦Rolex⟧ Submariner etc.', 'Rolex'],
    ['Väska - ⟦PlayStation⟧ 5 m.fl.', 'PlayStation'],
    ['Könyv: ⟦Brother⟧ MFC-L2710DW kezdőknek', 'Brother'],
    ['書籍 ⟦カシオ⟧ F-91W 完全ガイドブック', 'カシオ'],
  ])('%s', (text, name) => {
    const markClasses = [9, 14, 15, 28];
    expect(readUse(ask(text, { name, markText: name, markClasses })).use).toBe('REFERENTIAL');
  });

  it.each([
    ['Sneakers (⟦Nike⟧ Air / black)', 'Nike'],
    ['Shirts ⟦Nike⟧ Air, Puma etc.', 'Nike'],
  ])('and not of what is worn: %s', (text, name) => {
    const classes = { goodsClasses: [25], markClasses: [25, 28] };
    expect(readUse(ask(text, { name, markText: name, ...classes })).use).toBe('AS_MARK');
  });
});

describe('frames in short', () => {
  it.each([
    ['Dichtungssatz f. ⟦De’Longhi⟧ Dedica', 'De’Longhi'],
    ['Flachrührer pass. ⟦KitchenAid⟧ Artisan', 'KitchenAid'],
    ['Рычаги тормоза совм. ⟦Yamaha⟧ MT-07', 'Yamaha'],
    ['Кріплення номера сум. ⟦Kawasaki⟧ Z900', 'Kawasaki'],
    ['Matarrulle bl.a. ⟦Kyocera⟧ FS-1040 till skrivare', 'Kyocera'],
    ['Bezel pt. ⟦Casio⟧ G-Shock, curea de ceas', 'Casio'],
    ['⟦Kawasaki⟧ Z900 modeline özel plakalık', 'Kawasaki'],
    ['⟦リコー⟧ SP 150 取付可 給紙ローラー', 'リコー'],
    ['⟦Tissot⟧ PRX 끼워쓰는 나일론 스트랩', 'Tissot'],
    ['Inktcartridge aansluitend op ⟦Epson⟧ T603', 'Epson'],
    ['Bracciale idoneo ⟦Seiko⟧ SKX007', 'Seiko'],
    ['ตะกร้าช้อน เทียบ ⟦LG⟧ DC83413', 'LG'],
    ['Alaplap ⟦Hot Wheels⟧ 1:64 méretre készült', 'Hot Wheels'],
  ])('%s', (text, name) => {
    expect(readUse(ask(text, { name, markText: name })).use).toBe('REFERENTIAL');
  });
});

describe('the maker’s own', () => {
  it.each([
    ['Γνήσιο φίλτρο λαδιού ⟦Honda⟧ 86420', 'Honda'],
    ['כיסוי מפתח מקורי ⟦BMW⟧ X5', 'BMW'],
    ['⟦BMW⟧ Originalersatzteil Fußmatten X5', 'BMW'],
    ['Eredeti ⟦Motorola⟧ szilikon tok G54', 'Motorola'],
    ['Silicone case made by ⟦Samsung⟧ Galaxy A54', 'Samsung'],
    ['Filtr kabinowy marki ⟦Toyota⟧ Yaris', 'Toyota'],
  ])('%s', (text, name) => {
    expect(readUse(ask(text, { name, markText: name })).use).toBe('AS_MARK');
  });

  it.each([
    ['Nem eredeti ⟦Honda⟧ légszűrő GX160', 'Honda'],
    ['Légszűrő ⟦Honda⟧ GX160 gyári minőség', 'Honda'],
    ['Pickguard, fits guitars made by ⟦Fender⟧', 'Fender'],
    ['Μη γνήσιο φίλτρο λαδιού ⟦Honda⟧ GX160', 'Honda'],
    ['Klocki hamulcowe nieoryginalne ⟦Toyota⟧ Yaris 2018', 'Toyota'],
  ])('and not: %s', (text, name) => {
    expect(readUse(ask(text, { name, markText: name })).use).toBe('REFERENTIAL');
  });
});
