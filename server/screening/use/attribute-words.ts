// cspell:disable
const words = (text: string): readonly string[] => text.trim().split(/\s*\|\s*|\n\s*/u);

/**
 * Beginnings of words in the names of attributes that hold what the goods fit, as marketplaces call them in 25 languages. Own list.
 */
export const SERVED = words(`
  compatib|fits|fitment|to fit|fit for|suitable for|suits|works with|for use with|for model|for brand|for device|for machine|for vehicle|make
  designed for|intended for|made for|vehicle|car make|car model|car brand|make and model|make/model|interchange|cross ref|cross-ref|replaces
  replacement for|replacement part for|supported|supports|host device|phone model|device model|device brand|device compat|machine brand
  machine model|machine make|printer brand|printer model|camera brand|camera model|camera mount|console|platform|operating system
  input|output|mount|lens mount|bayonet|battery platform|battery system|battery type for|tool platform|tool system|appliance make|appliance model
  boat make|engine make|engine brand|engine model|tractor make|truck make|truck model|trailer make|atv make|motorcycle make|motorcycle model|scooter make
  scooter model|bicycle make|aircraft|vehicle make|vehicle model|watch brand|laptop model|laptop brand|notebook model|tablet model|console model
  game console|gaming platform|hardware platform|instrument brand|guitar brand|stroller brand|stroller model|car seat model|pram model|doll size for
  superseded|supersedes|other part number|alternative part|equivalent|replaces part|replaces model|replacing|substitute for|aftermarket for|goes with
  oe number|oem number|oe/oem|reference oe|placement on vehicle|bike brand|bike model|appliance brand|tool brand|watch model|works on
  kompatib|passend|passt|geeignet|für marke|für modell|für fahrzeug|für gerät|fahrzeugmarke|fahrzeugmodell|automarke|fahrzeughersteller
  ersetzt teil|referenznummer|oe-nummer|oe nummer|oem-nummer|originalnummer|motorradmarke|motorradmodell|druckermodell|druckermarke|kameramodell|kameramarke
  bajonett|objektivanschluss|akkusystem|akku-system|akkuplattform|gerätemodell|gerätetyp|maschinenmodell|fahrradmarke|konsole|spielkonsole|verwendung mit
  zur verwendung mit|einsatz für|einsatzbereich gerät|zu marke|zugehörige marke|zubehör für|bestimmt für|konzipiert für|anwendbar
  vergleichsnummer|ersetzt|ersatz für|verwendbar|einsetzbar|plattform|gerätemarke|gerätehersteller|handymodell
  convient|adapté|adaptable|pour marque|pour modèle|pour véhicule|pour appareil|constructeur|marque du véhicule|marque de véhicule
  marque de voiture|marque de l'appareil|marque de moto|modèle de véhicule|modèle de voiture|véhicule|remplace|plateforme
  modèle de moto|modèle d'imprimante|marque d'imprimante|modèle d'appareil|modèle de téléphone|monture|console|utilisation avec|à utiliser avec|destiné à
  prévu pour|se monte sur|fonctionne avec|s'adapte|numéro oe|référence oe|numéro oem|référence d'origine|accessoire pour|pièce pour|appareil compatible
  référence équivalente|référence constructeur
  adecuado|apto para|para marca|para modelo|para uso con|marca del coche|marca del auto|marca de auto|marca de coche|marca de moto
  modelo de moto|modelo de impresora|marca de impresora|modelo de teléfono|modelo de móvil|modelo del dispositivo|marca del electrodoméstico|marca del vehiculo
  vehiculo|modelo de vehículo|modelo del vehículo|montura|consola|videoconsola|para usar con|uso con|diseñado para|sirve|referencia oem|número oem|numero oem|número de parte oem
  modelo compatible|modelos compatibles|marcas compatibles|repuesto para|recambio para|accesorio para|marca de la moto|marca del celular|modelo del celular
  modelo del coche|reemplaza|sustituye|encaja|plataforma|equivalencia|marca del vehículo|vehículo|marca del dispositivo
  marca do eletrodoméstico|marca da moto|modelo da moto|modelo do carro|modelo do veículo|modelo do aparelho|modelo do celular|marca do celular
  modelo do dispositivo|marca do dispositivo|marca da impressora|modelo da impressora|moto compat|encaixe em|para uso com|uso em|projetado para|número oem
  código oem|código original|código de referência|referência oem|peça para|acessório para|videogame|console|aplicável|aplicavel
  compatív|serve em|serve para|serve no|montadora|veículo|aplicação|substitui|encaixa|marca do carro|marca do veículo|marca do aparelho
  marca moto|modello moto|modello auto|modello stampante|marca stampante|modello telefono|modello dispositivo|marca dispositivo|marca elettrodomestico
  modello veicolo|innesto|attacco obiettivo|da usare con|utilizzo con|uso con|progettato per|destinato a|codice oem|codice originale|numero oem|numero oe
  riferimento oe|accessorio per|console|idoneo|compatibilit
  adatt|per marca|per modello|per veicolo|veicolo|casa automobilistica|marca auto|marca del veicolo|sostituisce|piattaforma|ricambio per
  automodel|merk van auto|model auto|model toestel|merk toestel|motormerk|printermerk|printermodel|cameramerk|cameramodel|lensvatting|telefoonmodel
  console|spelcomputer|te gebruiken met|gebruik met|voor gebruik met|ontworpen voor|bestemd voor|werkt met|oem-nummer|oe-nummer|onderdeelnummer origineel|accessoire voor
  geschikt|past op|past bij|past in|voor merk|voor model|voor toestel|automerk|voertuig|vervangt|merk auto|merk apparaat
  marka auta|model auta|marka motocykla|model motocykla|marka drukarki|model drukarki|marka telefonu|model telefonu|marka sprzętu|model sprzętu|model urządzenia
  marka aparatu|mocowanie|bagnet|system akumulator|platforma|konsola|współpracuje|do współpracy|dedykowan|dopasowan|numer oem|numery oem|numer oe|numer oryginal
  numer katalogowy oryginal|numery referencyjne|numer referencyjny|zamiennik dla|zastępuje|część do|akcesoria do|pasujące marki
  kompatyb|pasuj|do marki|do modelu|do urządz|przeznaczon|marka samochodu|marka pojazdu|marka urządzenia|model samochodu|model pojazdu
  zastosowanie|zamiennik|numer porównawczy
  model vozu|model auta|model vozidla|značka telefonu|model telefonu|model přístroje|značka tiskárny|model tiskárny|značka motocyklu|konzole|bajonet
  použití pro|pro použití s|určené|určená|kompatib|číslo oem|oem číslo|oe číslo|náhrada za|náhrada|model zariadenia|značka zariadenia|značka vozidla
  vhodn|pro značku|pro model|pro vozid|značka vozu|značka vozidla|značka auta|určeno|nahrazuje|platforma|pre značku|značka přístroje
  bilmodell|fordonsmodell|mobilmodell|telefonmodell|skrivarmodell|skrivarmärke|kameramärke|objektivfattning|spelkonsol|konsol|plattform|avsedd för|används med
  fungerar med|oe-nummer|oem-nummer|originalnummer|bilmærke|bilmodel|køretøj|mobilmodel|telefonmodel|printermodel|kjøretøy|egnet|egnet til|beregnet til|erstatter
  sopiva|sopivat|yhteensopiv|automerkki|automalli|puhelinmalli|korvaa|tarkoitettu|oem-numero
  passar|passande|för märke|för modell|bilmärke|fordonsmärke|fordon|ersätter|passer til|bilmerke|sopii|sopivuus
  autó márka|autó típus|autótípus|gépjármű|telefon típus|készülék típus|készülék márka|nyomtató típus|konzol|platform|használható|helyettesít|oem szám|gyári szám
  model auto|model mașin|model masin|marca masin|marca auto|marca telefon|model telefon|model compatibil|marca compatibil|inlocui|înlocui|consol|cod oem|cod oe|destinat|se potriv
  utilizare cu|aplicabil
  illeszk|autómárka|jármű|alkalmas|kompatibil|potrivit|marca mașin|marcă auto|pentru marca|pentru model
  marka uyum|model uyum|telefon model|telefon marka|cep telefonu model|yazıcı model|yazıcı marka|oto marka|otomobil marka|motosiklet marka|motosiklet model
  konsol|platform|oem no|oem numara|oem kod|muadil|yerine geç|kullanılan model|kullanıldığı|kullanım yeri marka|hangi marka
  uyum|araç marka|araç model|araba marka|uygun|cihaz marka|cihaz model
  mẫu xe|model máy|mẫu máy|dòng máy|dòng điện thoại|hãng điện thoại|hãng máy|hãng máy in|dùng với|sử dụng với|sử dụng cho|lắp cho|lắp vừa|thích hợp cho|nền tảng
  mã oem|hỗ trợ
  tương thích|dùng cho|phù hợp|cho hãng|cho dòng|cho máy|cho xe|hãng xe|dòng xe|thay thế cho
  merek hp|merk hp|tipe hp|tipe mobil|tipe motor|tipe kendaraan|merek kendaraan|merk mobil|merk motor|model kendaraan|model perangkat|merek perangkat|merek printer
  tipe printer|kompatib|platform|konsol|digunakan untuk|dipakai untuk|bisa untuk|dukungan|mendukung|nomor oem|kode oem|diperuntukkan
  cocok|untuk merek|untuk model|untuk tipe|kecocokan|merek mobil|merek motor|pengganti|kesesuaian
  ยี่ห้อรถยนต์|รุ่นรถยนต์|รุ่นมือถือ|รุ่นโทรศัพท์|ยี่ห้อโทรศัพท์|รุ่นเครื่อง|ยี่ห้อเครื่อง|รุ่นที่|แบรนด์ที่ใช้|ทดแทน|อุปกรณ์ที่|เหมาะกับ|เหมาะสำหรับ|แพลตฟอร์ม
  รองรับ|ใช้กับ|ใช้ได้กับ|สำหรับ|เข้ากันได้|รุ่นรถ|ยี่ห้อรถ|แบรนด์ที่รองรับ|แทน
  марка автомобиля|модель автомобиля|марка мото|модель мото|марка принтера|модель принтера|модель техники|бренд техники|бренд авто|бренд устройства|бренд телефона
  марка телефона|марка производителя техники|серия устройств|модель смартфона|модель ноутбука|модель часов|подойд|используется с|использование с|предназначен|назначение модел
  байонет|консол|игровая платформа|кросс|oem|оем|oe номер|номер oe|оригинальный номер|ориг. номер|взаимозаменяем|вместо|заменяет
  совмест|подход|для марк|для модел|для бренд|для устройств|для техники|марка авто|марка машин|марка тс|марка техники|модель авто
  модель тс|модель устройства|модель телефона|марка устройства|аналог|замен|применим|применяемость|платформа|операционная система
  марка авто|модель авто|марка автомобіля|модель автомобіля|марка техніки|модель техніки|бренд техніки|марка телефону|марка принтера|модель принтера|для моделі|для марки
  для бренд|призначен|консол|кросс|аналог|оригінальний номер|взаємозамін|замість|марка на автомобил|модел на автомобил|за марка|за модел|съвместим|марка устройство
  сумісн|підход|марка пристрою|модель пристрою|модель телефону|замін|платформа|застосування|съвмест|подходящ
  μάρκα οχήματος|μοντέλο οχήματος|μάρκα συσκευής|μοντέλο συσκευής|μοντέλο κινητού|μάρκα κινητού|μάρκα εκτυπωτή|όχημα|ταιριάζει|κονσόλα|πλατφόρμα|κωδικός oem|χρήση με
  συμβατ|κατάλληλ|για μάρκα|για μοντέλο|μάρκα αυτοκινήτου|μοντέλο αυτοκινήτου|εφαρμογή|αντικαθιστά
  ماركة الجهاز|موديل الجهاز|طراز الجهاز|الجهاز المتوافق|طراز السيارة|ماركة الهاتف|موديل الهاتف|نوع الهاتف|ماركة الطابعة|موديل الطابعة|المركبة|يصلح ل|ملائم ل|متلائم
  منصة|الأجهزة المدعومة|يدعم|رقم oem|رقم القطعة الأصلي|مخصص ل|يستخدم مع
  متوافق|التوافق|توافق|يناسب|مناسب ل|ماركة السيارة|موديل السيارة|نوع السيارة|سيارة|بديل|جهاز متوافق
  דגם מכשיר|יצרן מכשיר|דגם טלפון|דגם מדפסת|יצרן מדפסת|דגם הרכב|יצרן הרכב|קונסולה|פלטפורמה|מיועד|לשימוש עם|תומך|מספר oem|מק"ט יצרן
  תואם|תאימות|מתאים|התאמה|דגם רכב|יצרן רכב|סוג רכב|מותג רכב|תחליף
  适用于|可用于|用于机型|机型|手机型号|相机型号|打印机型号|打印机品牌|设备型号|设备品牌|卡口|镜头卡口|电池平台|对应型号|oe号|oe编号|oem号|原厂编号|原厂号
  互换号|参考号|可替换|可代替|替代型号|匹配|配适|機型|手機型號|印表機型號|車廠|廠牌車型|可替換|對應型號|遊戲平台|游戏平台|主机平台
  适用|兼容|适配|适合|配套|支持|对应|车型|车系|汽车品牌|车品牌|替代|平台|適用|相容|適配|適合|支援|對應|車型|車系|汽車品牌|替代
  対応車|対応モデル|対応メーカー|対応ブランド|対応プリンタ|対応カメラ|適応|適用|マウント|バヨネット|使用機種|装着車種|車名|メーカー純正品番|純正品番|互換品番|oem品番
  バッテリー規格|ゲーム機|接続機器|代替品
  対応|互換|車種|車メーカー|自動車メーカー|使用可能|機種|代替|プラットフォーム|適合|対象
  호환기종|호환모델|호환브랜드|호환 브랜드|적용차량|적용 차량|적용모델|적용 모델|적용기종|대상 기종|대응 기종|차량 모델|차량모델|차량 브랜드|자동차 브랜드|휴대폰 기종
  휴대폰 모델|휴대폰기종|프린터 모델|마운트|게임기|지원 기기|지원기기|순정 품번|순정품번|사용가능 기종|장착 차종
  호환|적용|대응|차종|지원|사용 기종|사용기종|적합|대체|플랫폼|기종
`);

/** Whole names of attributes that hold it: what the goods are put on, by itself. */
export const WHAT_IS_SERVED = words(`
  car|cars|auto|automobile|motorcycle|motorbike|bike|bicycle|scooter|truck|tractor|boat|engine|phone|mobile phone|smartphone|device|devices|printer|camera|machine|laptop
  tablet|watch|console|model fit|fits on|applies to|application|applications|use with|used with|used on|replacement
  fahrzeug|auto|pkw|motorrad|roller|traktor|handy|smartphone|gerät|geräte|drucker|kamera|maschine|konsole|anwendung
  voiture|véhicule|moto|scooter|tracteur|téléphone|appareil|appareils|imprimante|machine|application
  coche|carro|vehículo|moto|motocicleta|tractor|teléfono|móvil|celular|dispositivo|aparato|impresora|cámara|máquina|aplicación
  veículo|trator|telefone|aparelho|aparelhos|impressora|câmera|aplicação|aplicações|equipamento
  automobile|veicolo|motociclo|trattore|telefono|cellulare|dispositivi|apparecchio|stampante|fotocamera|macchina|applicazione
  voertuig|motor|trekker|telefoon|toestel|apparaat|printer|toepassing
  samochód|pojazd|motocykl|skuter|ciągnik|telefon|urządzenie|urządzenia|drukarka|aparat|maszyna|zastosowanie
  vozidlo|vůz|motorka|přístroj|tiskárna|stroj|zařízení|zariadenie
  bil|motorcykel|mobil|skrivare|maskin|laite|autó|jármű|készülék|gép|mașină|masina|vehicul|dispozitiv|aparat
  araç|araba|otomobil|motosiklet|cihaz|telefon|yazıcı|makine|xe|xe máy|điện thoại|thiết bị|máy in
  mobil|motor|kendaraan|hp|perangkat|printer|mesin|รถ|รถยนต์|มือถือ|โทรศัพท์|อุปกรณ์|เครื่อง|เครื่องพิมพ์
  автомобиль|авто|машина|мотоцикл|скутер|трактор|телефон|смартфон|устройство|устройства|техника|принтер|аппарат|применение|кросс-номера
  автомобіль|техніка|пристрій|пристрої|застосування|αυτοκίνητο|όχημα|μηχανή|κινητό|συσκευή|συσκευές|εκτυπωτής
  السيارة|سيارة|الدراجة|الهاتف|هاتف|الجهاز|الأجهزة|الطابعة|المركبة|רכב|מכונית|אופנוע|טלפון|מכשיר|מדפסת
  车辆|汽车|摩托车|手机|设备|打印机|相机|机器|車輛|手機|設備|印表機|車|バイク|スマホ|機器|プリンター|カメラ|차량|자동차|오토바이|휴대폰|기기|프린터
`);

/** Whole names of attributes that hold the brand or the maker. */
export const BRAND = words(`
  brand / manufacturer|brand/manufacturer|brand owner|brand/label|made by|manufactured by|manufacturer name|manufacturer brand|product brand|fashion brand|house brand
  marke/hersteller|marke / hersteller|herstellername|herstellermarke|name des herstellers|marque du produit|nom de la marque|marque/fabricant|nombre del fabricante
  marca del producto|nombre de marca|marca/fabricante|marca do produto|fabricante/marca|marca fabricante|marca del prodotto|nome del marchio|marchio|nome marca|casa produttrice
  merknaam|naam fabrikant|naam van de fabrikant|marka produktu|producent/marka|nazwa producenta|název značky|výrobca|značka výrobku|varumärkesnamn|mærkenavn|producent navn
  varemærke|varemerke|produsent|brändi|tuotemerkki|márkanév|gyártó neve|marcă|marca produsului|producator|brand produs|марка производителя|название бренда|фирма|фирма производитель
  фирма-производитель|бренд производитель|бренд/производитель|назва бренду|виробник/бренд|фірма|производител|επωνυμία|εταιρεία|εμπορικό σήμα|marka adı|üretici firma|üretici|ürün markası
  tên thương hiệu|nhà sản xuất|nhãn hàng|tên hãng|merk|nama merek|nama merk|pabrikan|ชื่อแบรนด์|ยี่ห้อสินค้า|แบรนด์สินค้า|اسم الماركة|اسم العلامة التجارية|الشركة|الصانع|المصنع|الشركة المصنّعة|العلامة
  שם המותג|שם היצרן|חברה|品牌名稱|品牌名称|製造商|廠牌|廠商|生产商|厂商|品牌/型号|メーカー名|発売元|販売元|ブランド/メーカー|製造者|製造販売元|브랜드 이름|제조회사|제조원|제조업체|메이커
  brand|brand name|brand label|label|manufacturer|maker|designer|marke|markenname|hersteller|marque|fabricant|marca|fabricante|nombre de la marca
  nome da marca|produttore|merk|fabrikant|marka|producent|značka|výrobce|märke|varumärke|tillverkare|mærke|merke|merkki|valmistaja|márka|gyártó
  brandul|producător|üretici|thương hiệu|nhãn hiệu|hãng sản xuất|hãng|merek|produsen|แบรนด์|ยี่ห้อ|ผู้ผลิต|бренд|торговая марка|производитель
  изготовитель|торгова марка|виробник|марка|μάρκα|κατασκευαστής|الماركة|العلامة التجارية|ماركة|الشركة المصنعة|מותג|יצרן|品牌|牌子|厂家|制造商|生产厂家
  厂牌|品牌名|ブランド|ブランド名|メーカー|製造元|브랜드|제조사|상표|브랜드명
`);

/** Beginnings of words in the names of attributes that hold where the goods are from. */
export const ORIGIN = words(`
  origin|country|region|made in|origine|origen|origem|pays|país|paese|región|région|regione|herkunft|herkomst|ursprung|pochodz|kraj|původ|pôvod
  země původu|menşe|ülke|xuất xứ|asal|negara|происхожд|страна|країна|походж|προέλευση|χώρα|المنشأ|بلد|מקור|ארץ|产地|產地|原产|原産|生産地|生産国|원산지|제조국
  แหล่ง|ประเทศ
`);

/** Beginnings of words in the names of attributes that hold what the goods are like. */
export const QUALITY = words(`
  material|fabric|colour|color|size|dimension|length|width|height|depth|diameter|weight|capacity|volume|voltage|power|wattage|connector
  count|quantity|number of|pack|pieces|age|gender|season|occasion|pattern|shape|style|theme|finish|scent|fragrance|flavor|flavour|metal
  flavour|fineness|purity|carat|clarity|cut|setting|plating|hardness|density|opacity|transparency|coating|surface|edge|strap material|band material|case material
  band colour|dial colour|lens colour|frame colour|frame material|upholstery|leg material|wood|wood type|fill material|print|printing|language|binding
  skill|difficulty|species|breed|plant|flower|fruit|ingredients?|allergen|diet|form|spf|concentration|skin type|hair type|coverage|effect|ornament
  embellishment|collar|rise|leg style|toe shape|heel|lacing|sport|activity|holiday|recipient|technique
  stone|gem|condition|department|care|washing|closure|sleeve|neckline|room|country|origin|roast|warranty|year|texture|skin|hair|usage
  tier|animal|type|kind|motif|subject|design|feature|speed|input|output|filling|sole|heel|lining|thread|grade|cut|fit type|contents|unit|net|shelf life|storage|certif|standard
  farbe|größe|maße|abmessung|gewicht|stoff|muster|form|edelstein|leistung|anzahl|menge|inhalt|länge|breite|höhe|geschlecht|alter|stil
  reinheit|karat|schliff|fassung|oberfläche|beschichtung|härte|holzart|bezug|motiv|thema|anlass|jahreszeit|zielgruppe|sportart|sprache|einband
  zutat|allergen|geschmacksrichtung|duftnote|hauttyp|haartyp|verschluss|ärmel|ausschnitt|kragen|absatz|sohle|futter|passform|schnitt|tierart|rasse|pflanze|blüte|effekt
  typ|art|legierung|herkunft|pflege|geschmack|duft|zustand|besonderheit|füll|packung|spannung
  couleur|taille|matière|matériau|poids|motif|longueur|largeur|hauteur|métal|pierre|contenance|quantité|nombre|âge|sexe|saison|parfum|goût
  pureté|carat|sertissage|surface|revêtement|dureté|essence de bois|thème|occasion|sport|langue|reliure|ingrédient|allergène|saveur
  type de peau|type de cheveux|fermeture|manche|encolure|talon|semelle|doublure|coupe|animal|race|plante|fleur|fruit|effet|finition|mention|style|couleurs
  type|tissu|puissance|état|origine|entretien
  pureza|quilates|engaste|superficie|acabado|dureza|madera|tema|ocasión|deporte|idioma|encuadernación|ingrediente|alérgeno
  tipo de piel|tipo de cabello|cierre|manga|escote|cuello|tacón|suela|forro|corte|animal|raza|planta|flor|fruta|efecto|color|material|diseño|composición|rosca
  tipo|talla|tamaño|peso|estilo|piedra|tejido|género|edad|temporada|cantidad|largo|ancho|alto|potencia|sabor|aroma|estado|medida|cuidado
  pureza|quilate|acabamento|superfície|dureza|madeira|tema|ocasião|esporte|idioma|encadernação|ingrediente|alérgeno|sabor|aroma|tipo de pele
  tipo de cabelo|fechamento|manga|decote|gola|salto|sola|forro|corte|animal|raça|planta|flor|fruta|efeito|material|composição|voltagem|peças
  tipo|cor|tamanho|tecido|pedra|idade|gênero|quantidade|comprimento|largura|altura|potência|estampa|cuidados
  purezza|carati|incastonatura|finitura|superficie|durezza|legno|tema|occasione|sport|lingua|rilegatura|ingrediente|allergene|tipo di pelle
  tipo di capelli|chiusura|manica|scollo|colletto|tacco|suola|fodera|taglio|animale|razza|pianta|fiore|frutta|effetto|materiale|composizione|pezzi|lavabile
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
