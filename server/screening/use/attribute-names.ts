// cspell:disable

/** What the name of an attribute says of its value. */
export type AttributeRole =
  /** What the goods serve: "Compatible Brand", 适用车型, 対応機種. */
  | 'SERVED'
  /** Whose goods they are: "Brand", 品牌. */
  | 'BRAND'
  /** What they are made of, how large, for whom: "Material", 颜色, サイズ. */
  | 'QUALITY';

const words = (text: string): readonly string[] => text.trim().split(/\s*\|\s*|\n\s*/u);

/**
 * Beginnings of words in the names of attributes that hold what the goods fit, as marketplaces call them in 25 languages. Own list.
 */
const SERVED = words(`
  compatib|fits|fitment|to fit|fit for|suitable for|suits|works with|for use with|for model|for brand|for device|for machine|for vehicle|make
  designed for|intended for|made for|vehicle|car make|car model|car brand|make and model|make/model|interchange|cross ref|cross-ref|replaces
  replacement for|replacement part for|supported|supports|host device|phone model|device model|device brand|device compat|machine brand
  machine model|machine make|printer brand|printer model|camera brand|camera model|camera mount|console|platform|operating system
  oe number|oem number|oe/oem|reference oe|placement on vehicle|bike brand|bike model|appliance brand|tool brand|watch model|works on
  kompatib|passend|passt|geeignet|für marke|für modell|für fahrzeug|für gerät|fahrzeugmarke|fahrzeugmodell|automarke|fahrzeughersteller
  vergleichsnummer|ersetzt|ersatz für|verwendbar|einsetzbar|plattform|gerätemarke|gerätehersteller|handymodell
  convient|adapté|adaptable|pour marque|pour modèle|pour véhicule|pour appareil|constructeur|marque du véhicule|marque de véhicule
  marque de voiture|marque de l'appareil|marque de moto|modèle de véhicule|modèle de voiture|véhicule|remplace|plateforme
  référence équivalente|référence constructeur
  adecuado|apto para|para marca|para modelo|para uso con|marca del coche|marca del auto|marca de auto|marca de coche|marca de moto
  modelo del coche|reemplaza|sustituye|encaja|plataforma|equivalencia|marca del vehículo|vehículo|marca del dispositivo
  compatív|serve em|serve para|serve no|montadora|veículo|aplicação|substitui|encaixa|marca do carro|marca do veículo|marca do aparelho
  adatt|per marca|per modello|per veicolo|veicolo|casa automobilistica|marca auto|marca del veicolo|sostituisce|piattaforma|ricambio per
  geschikt|past op|past bij|past in|voor merk|voor model|voor toestel|automerk|voertuig|vervangt|merk auto|merk apparaat
  kompatyb|pasuj|do marki|do modelu|do urządz|przeznaczon|marka samochodu|marka pojazdu|marka urządzenia|model samochodu|model pojazdu
  zastosowanie|zamiennik|numer porównawczy
  vhodn|pro značku|pro model|pro vozid|značka vozu|značka vozidla|značka auta|určeno|nahrazuje|platforma|pre značku|značka přístroje
  passar|passande|för märke|för modell|bilmärke|fordonsmärke|fordon|ersätter|passer til|bilmerke|sopii|sopivuus
  illeszk|autómárka|jármű|alkalmas|kompatibil|potrivit|marca mașin|marcă auto|pentru marca|pentru model
  uyum|araç marka|araç model|araba marka|uygun|cihaz marka|cihaz model
  tương thích|dùng cho|phù hợp|cho hãng|cho dòng|cho máy|cho xe|hãng xe|dòng xe|thay thế cho
  cocok|untuk merek|untuk model|untuk tipe|kecocokan|merek mobil|merek motor|pengganti|kesesuaian
  รองรับ|ใช้กับ|ใช้ได้กับ|สำหรับ|เข้ากันได้|รุ่นรถ|ยี่ห้อรถ|แบรนด์ที่รองรับ|แทน
  совмест|подход|для марк|для модел|для бренд|для устройств|для техники|марка авто|марка машин|марка тс|марка техники|модель авто
  модель тс|модель устройства|модель телефона|марка устройства|аналог|замен|применим|применяемость|платформа|операционная система
  сумісн|підход|марка пристрою|модель пристрою|модель телефону|замін|платформа|застосування|съвмест|подходящ
  συμβατ|κατάλληλ|για μάρκα|για μοντέλο|μάρκα αυτοκινήτου|μοντέλο αυτοκινήτου|εφαρμογή|αντικαθιστά
  متوافق|التوافق|توافق|يناسب|مناسب ل|ماركة السيارة|موديل السيارة|نوع السيارة|سيارة|بديل|جهاز متوافق
  תואם|תאימות|מתאים|התאמה|דגם רכב|יצרן רכב|סוג רכב|מותג רכב|תחליף
  适用|兼容|适配|适合|配套|支持|对应|车型|车系|汽车品牌|车品牌|替代|平台|適用|相容|適配|適合|支援|對應|車型|車系|汽車品牌|替代
  対応|互換|車種|車メーカー|自動車メーカー|使用可能|機種|代替|プラットフォーム|適合|対象
  호환|적용|대응|차종|지원|사용 기종|사용기종|적합|대체|플랫폼|기종
`);

/** Whole names of attributes that hold the brand or the maker. */
const BRAND = words(`
  brand|brand name|brand label|label|manufacturer|maker|designer|marke|markenname|hersteller|marque|fabricant|marca|fabricante|nombre de la marca
  nome da marca|produttore|merk|fabrikant|marka|producent|značka|výrobce|märke|varumärke|tillverkare|mærke|merke|merkki|valmistaja|márka|gyártó
  brandul|producător|üretici|thương hiệu|nhãn hiệu|hãng sản xuất|hãng|merek|produsen|แบรนด์|ยี่ห้อ|ผู้ผลิต|бренд|торговая марка|производитель
  изготовитель|торгова марка|виробник|марка|μάρκα|κατασκευαστής|الماركة|العلامة التجارية|ماركة|الشركة المصنعة|מותג|יצרן|品牌|牌子|厂家|制造商|生产厂家
  厂牌|品牌名|ブランド|ブランド名|メーカー|製造元|브랜드|제조사|상표|브랜드명
`);

/** Beginnings of words in the names of attributes that hold what the goods are like. */
const QUALITY = words(`
  material|fabric|colour|color|size|dimension|length|width|height|depth|diameter|weight|capacity|volume|voltage|power|wattage|connector
  count|quantity|number of|pack|pieces|age|gender|season|occasion|pattern|shape|style|theme|finish|scent|fragrance|flavor|flavour|metal
  stone|gem|condition|department|care|washing|closure|sleeve|neckline|room|country|origin|roast|warranty|year|texture|skin|hair|usage
  tier|animal|type|kind|motif|subject|design|feature|speed|input|output|filling|sole|heel|lining|thread|grade|cut|fit type|contents|unit|net|shelf life|storage|certif|standard
  farbe|größe|maße|abmessung|gewicht|stoff|muster|form|edelstein|leistung|anzahl|menge|inhalt|länge|breite|höhe|geschlecht|alter|stil
  typ|art|legierung|herkunft|pflege|geschmack|duft|zustand|besonderheit|füll|packung|spannung
  couleur|taille|matière|matériau|poids|motif|longueur|largeur|hauteur|métal|pierre|contenance|quantité|nombre|âge|sexe|saison|parfum|goût
  type|tissu|puissance|état|origine|entretien
  tipo|talla|tamaño|peso|estilo|piedra|tejido|género|edad|temporada|cantidad|largo|ancho|alto|potencia|sabor|aroma|estado|medida|cuidado
  tipo|cor|tamanho|tecido|pedra|idade|gênero|quantidade|comprimento|largura|altura|potência|estampa|cuidados
  tipo|colore|taglia|misura|tessuto|pietra|età|genere|quantità|lunghezza|larghezza|altezza|potenza|gusto|profumo|stile|cura|fantasia
  kleur|maat|afmeting|gewicht|stof|steen|lengte|breedte|hoogte|aantal|inhoud|leeftijd|geslacht|seizoen|geur|smaak|staat|vermogen
  rodzaj|typ|zwierz|kolor|rozmiar|waga|materiał|kamień|długość|szerokość|wysokość|ilość|pojemność|wiek|płeć|sezon|wzór|zapach|smak|stan|moc|skład|styl
  barva|velikost|hmotnost|materiál|kámen|délka|šířka|výška|počet|objem|věk|pohlaví|sezóna|vzor|vůně|příchuť|stav|výkon|složení
  färg|storlek|vikt|längd|bredd|höjd|antal|volym|ålder|kön|säsong|mönster|doft|smak|skick|effekt|sten
  szín|méret|súly|anyag|culoare|mărime|greutate
  tür|çeşit|renk|beden|boyut|malzeme|materyal|ağırlık|uzunluk|genişlik|yükseklik|adet|hacim|yaş|cinsiyet|sezon|desen|koku|tat|durum|taş|kumaş|güç
  màu|chất liệu|kích thước|kích cỡ|trọng lượng|khối lượng|dung tích|số lượng|độ tuổi|giới tính|mùa|họa tiết|kiểu|phong cách|xuất xứ|mùi|vị
  tình trạng|công suất
  warna|ukuran|bahan|berat|panjang|lebar|tinggi|jumlah|usia|jenis kelamin|musim|motif|aroma|rasa|kondisi|daya|isi|gaya
  สี|ขนาด|วัสดุ|น้ำหนัก|ความยาว|จำนวน|อายุ|เพศ|ฤดู|ลาย|กลิ่น|รสชาติ|สภาพ|กำลังไฟ|เนื้อผ้า|ปริมาณ|สไตล์|ไซส์
  вид|тип|животное|цвет|размер|материал|вес|объем|объём|состав|камень|металл|длина|ширина|высота|количество|возраст|пол|сезон|узор|рисунок|запах|аромат|вкус
  состояние|мощность|вставка|проба|ткань|стиль|страна|комплект|особенност|тип ткани|напряжение|срок|упаковк
  вид|тип|колір|розмір|матеріал|вага|об'єм|обʼєм|склад|камінь|довжина|ширина|висота|кількість|вік|стать|візерунок|смак|стан|потужність|тканина|країна
  χρώμα|μέγεθος|υλικό|βάρος|μήκος|πλάτος|ύψος|ποσότητα|ηλικία|φύλο|εποχή|σχέδιο|άρωμα|γεύση|κατάσταση|ισχύς|πέτρα|στυλ|χώρα
  اللون|لون|المقاس|مقاس|الحجم|حجم|المادة|الخامة|خامة|الوزن|وزن|الطول|العدد|الكمية|العمر|الجنس|الموسم|النقش|الرائحة|النكهة|الحالة|القدرة|السعة|الحجر|بلد
  צבע|מידה|גודל|חומר|משקל|אורך|רוחב|גובה|כמות|גיל|מגדר|עונה|דוגמה|ריח|טעם|מצב|הספק|נפח|אבן|בד|ארץ
  类型|种类|动物|材质|材料|面料|颜色|尺码|尺寸|大小|规格|重量|容量|功率|电压|款式|风格|图案|季节|性别|年龄|产地|成分|香味|口味|成色|鞋底|数量|净含量|长度|宽度|高度|厚度|宝石|金属|填充
  材質|顏色|尺碼|規格|電壓|風格|圖案|性別|產地|成份
  種類|タイプ|動物|素材|カラー|色|サイズ|寸法|重さ|柄|季節|原産国|生産国|性別|年齢|香り|味|状態|数量|内容量|石|金属|スタイル|電圧|消費電力|生地|形状
  종류|타입|동물|소재|재질|색상|사이즈|크기|무게|용량|패턴|계절|원산지|제조국|성별|연령|나이|향|맛|상태|수량|전압|보석|스타일|원단|두께
`);

/** "For", "Fit", "Voor": whole names, or what a name begins with. */
const FOR =
  /^(?:fit|for|für|pour|para|per|voor|til|för|pro|dla|pre|für den|pentru|untuk|buat|cho|için|для|для чего|για|ל|ل|עבור|สำหรับ|用于|用於)(?=\s|$)/u;

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Words of alphabets begin at the beginning of a word; writing without blanks has them anywhere. */
function beginningsOf(list: readonly string[]): RegExp {
  const isDense = (word: string): boolean =>
    /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u.test(word);
  const alternatives = (some: readonly string[]): string => some.map(folded).map(escaped).join('|');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives(list.filter((word) => !isDense(word)))})|${alternatives(list.filter(isDense))}`,
    'u',
  );
}

const served = beginningsOf(SERVED);
const quality = beginningsOf(QUALITY);
const brand: ReadonlySet<string> = new Set(BRAND.map(folded));

const MEMO_LIMIT = 2048;
const known = new Map<string, AttributeRole | null>();

function readName(name: string): AttributeRole | null {
  const text = folded(name)
    .replace(/[\s:：]+/gu, ' ')
    .trim();
  if (brand.has(text)) return 'BRAND';
  if (FOR.test(text) || served.test(text)) return 'SERVED';
  return quality.test(text) ? 'QUALITY' : null;
}

/**
 * What the name of an attribute says of its value; undefined where it says nothing that is known.
 * @param name as the marketplace calls it; null for a text that is no attribute
 */
export function attributeRole(name: string | null | undefined): AttributeRole | undefined {
  if (name == null) return undefined;
  let role = known.get(name);
  if (role === undefined) {
    role = readName(name.slice(0, LONGEST_NAME));
    if (known.size >= MEMO_LIMIT) known.clear();
    known.set(name, role);
  }
  return role ?? undefined;
}
/** What stands behind so many characters of a name tells nothing more. */
const LONGEST_NAME = 80;
