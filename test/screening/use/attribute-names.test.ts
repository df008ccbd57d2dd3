// cspell:disable
import { attributeRole } from '../../../server/screening/use/attribute-names';

const NAMES = {
  SERVED: `Compatible Brand|Compatible Devices|Compatible With|compatible phone models|Fits|Fitment|Fit|For|For Model|Vehicle Make|Car Model|Suitable for
    Interchange Part Number|Replaces Part Number|Host Device|Platform|Kompatible Marke|Passend für Marke|Fahrzeugmarke|Für Modell|Geeignet für
    Marque compatible|Constructeur|Pour|Convient pour|Marca compatible|Para|Modelo compatible|Marca del vehículo|Montadora|Marca compatível|Aplicação
    Compatibilità|Marca auto|Adatto per|Voor|Geschikt voor|Past op|Kompatybilna marka|Pasuje do|Marka samochodu|Kompatibilní značka|Vhodné pro
    Kompatibelt märke|Passar till|Uyumlu Marka|Uyumlu Model|Araç Markası|Thương hiệu tương thích|Dùng cho máy|Untuk Printer|Cocok untuk|รองรับรุ่น|ใช้กับ
    Совместимость|Подходит для|Марка авто|Сумісність|Підходить для|Συμβατή μάρκα|Για μοντέλο|متوافق مع|موديل السيارة|תואם לדגם|מתאים ל
    Output|Lens Mount|Battery Platform|Boat Make|Tractor Make|Superseded Part Number|Car|Device|Motorradmarke|Gerät|OEM-Nummer|Bajonett|Modèle de moto|Monture
    Marca del electrodoméstico|Vehículo|Marca do eletrodoméstico|Moto|Innesto|Marca moto|Printermodel|Toestel|Marka motocykla|Numer OEM|Pojazd
    Model vozidla|Bilmodell|Bilmodel|Automerkki|Autótípus|Model auto|Telefon Modeli|Yazıcı Markası|Dòng điện thoại|Tipe Motor|Kendaraan|รุ่นมือถือ|ยี่ห้อรถยนต์
    Бренд техники|Модель смартфона|Кросс-номера|Марка техніки|Μάρκα οχήματος|طراز السيارة|דגם מכשיר|手机型号|卡口|打印机型号|マウント|純正品番|호환모델|차량
    适用品牌|兼容品牌|适用车系|适配机型|適用車型|対応機種|適合車種|対応メーカー|호환 브랜드|호환 기종|적용 차종`,
  BRAND: `Brand|brand|BRAND:|Marke|Hersteller|Marque|Marca|Merk|Marka|Značka|Märke|Бренд|Производитель|Торгова марка|Thương hiệu|Merek|ยี่ห้อ|الماركة|מותג|品牌
    ブランド|メーカー|브랜드|제조사|Μάρκα|Brand / Manufacturer|Marke/Hersteller|Nom de la marque|Marchio|Merknaam|Nazwa producenta|Название бренда|Üretici Firma
    Tên thương hiệu|Merk|品牌名称|製造商|発売元|제조회사|اسم الماركة|שם המותג`,
  ORIGIN: `Country of Origin|Region|Origine|Herkunft|País de origen|Kraj pochodzenia|Страна производства|产地|原産国|원산지|Xuất xứ|Menşei`,
  QUALITY: `Material|Outer Material|Colour|Color|Shoe Size|Item Weight|Gemstone|Style|Scent|Farbe|Edelstein|Größe|Couleur|Matière|Talla|Piedra|Cor|Tecido|Colore
    Taglia|Kleur|Maat|Kolor|Rozmiar|Barva|Velikost|Färg|Storlek|Renk|Beden|Materyal|Màu|Chất liệu|Kích thước|Warna|Ukuran|สี|ขนาด|Цвет|Размер|Вставка
    Розмір|Матеріал|Χρώμα|Υλικό|اللون|المقاس|צבע|מידה|材质|颜色|尺码|素材|カラー|サイズ|소재|색상`,
};

const CASES = Object.entries(NAMES).flatMap(([role, names]) =>
  names.split(/\s*\|\s*|\n\s*/u).map((name) => [name, role] as const),
);

it.each(CASES)('%s says %s', (name, role) => {
  expect(attributeRole(name)).toBe(role);
});

it.each([
  'Character',
  'Licence',
  'Collection',
  'Author',
  'Series',
  'Model',
  'Item model number',
  'Team',
  'Included',
  'Notes',
  '型号',
  '',
  '—',
])('%p says nothing of its value', (name) => {
  expect(attributeRole(name)).toBeUndefined();
});

it('says nothing of a text that is no attribute, and reads a name of any length', () => {
  expect(attributeRole(null)).toBeUndefined();
  expect(attributeRole(undefined)).toBeUndefined();
  expect(attributeRole(`compatible ${'x'.repeat(1e6)}`)).toBe('SERVED');
});
