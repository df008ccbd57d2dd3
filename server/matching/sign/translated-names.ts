// cspell:disable
import { NOT_IN_A_MODEL } from './contextual-latin';

const any = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'iu');

const CLOTHES =
  /jacket|coat|parka|puffer|bomber|down\b|hoodie|sweat|fleece|vest|t-?shirt|shirt|jeans|polo|veste|doudoune|manteau|chaqueta|sudadera|camiseta|abrigo|cazadora|jaqueta|casaco|moletom|blusa|jacke|mantel|pullover|daunen|giacca|felpa|maglia|maglietta|piumino|giubbotto|jas\b|trui|dons|kurtk|bluza|puchow|bund[ay]|mikin|tričk|trenýrk|spodk|mont\b|kazak|tişört|eşofman|dunjack|jacka|tröja|jaket|kaos|áo|vinterjack|parkas|genser|trøje|jakke|bluse|takki|huppari|kabát|dzseki|pulóver|kardigan|geacă|geaca|hanorac|tricou|куртк|пуховик|парка|пальто|худи|худі|свитер|светр|свитшот|світшот|толстовк|футболк|кофт|жилет|μπουφάν|μπλούζα|φούτερ|ζακέτα|doudoune|broek|hættetrøje|hettejakke|hettegenser/iu;
const SHOES =
  /sneaker|shoes?\b|trainers|boots?\b|zapat|botas?\b|scarpe|stival|chaussure|baskets|bottes|schuh|stiefel|tênis|sapat|sepatu|giày|buty|bot[yk]\b|kozački|ayakkabı|\bbot\b|skor|schoen|laarzen|кроссов|кросів|кед|ботин|взут|обув|παπούτσ|αθλητικά|gympasko|sneakerit|kengät|kengat|cipő|pantofi|adidași|sneakersy|træningssko|joggesko|støvle/iu;
const BAGS =
  /bag\b|tote|wallet|purse|backpack|borsa|bolsa|bolso|sac\b|tasche|torebka|kabelka|çanta|väska|\btas\b|túi/iu;
const SCENTS =
  /perfume|parfum|mist|splash|profumo|loción|body|lingerie|bra\b|dessous|bielizna|парфюм|духи|мист|лосьон|спрей|парфум|бельё|белье|білизн|бюст|άρωμα|εσώρουχ|tajuvesi|hajuvesi|parfüm|underkläder|undertøj/iu;
const CARS =
  /1[:/]64|autit|cochecit|carrinh|macchinin|voiture|autos?\b|samochod|autíč|araba|mobil|\bxe\b|машинк|модельк|αυτοκινητάκι|autó|kisautó|mașinuț|leksaksbil|lekebil|legetøjsbil|pikkuauto|bil\b/iu;
const DEVICES =
  /iphone|watch|series \d|đồng hồ|tai nghe|sạc|điện thoại|phone|telef|cuffie|auricular|écouteur|kopfhörer|słuchawk|sluchátk|kulaklık|ladegerät|cargador|carregador|chargeur|laptop/iu;
const MERCEDES = /\b[WC]\d{3}\b|amblem|yıldız|kaput|jant|emblem/iu;

const ROWS: readonly (readonly [brand: string, words: string, beside: RegExp])[] = [
  [
    'Golden Goose',
    "Oca d'Oro|Gyllene Gåsen|Gyllene Gås|Guldgåsen|Guld Gåsen|Guldgåsa|Den Gyldne Gås|Gyldne Gås|Gullgåsa|Kultahanhi|Arany Liba|Aranyliba|Arany Lúd|Gâsca de Aur|Золотой Гусь|Золотая Гусыня|Золотий Гусь|Золота Гуска|Χρυσή Χήνα|Oca Dorata|Oca Oro|Oie Dorée|Oca D'Oro|Goldene Gans|Gouden Gans|Oie d'Or|Ganso Dorado|Ganso de Oro|Ganso Dourado|Złota Gęś|Zlatá Husa|Altın Kaz|Angsa Emas|Ngỗng Vàng",
    SHOES,
  ],
  [
    'Canada Goose',
    'Canadese Gans|Kanada Gåsen|Kanadagåsen|Kanada Gås|Kanadagåsa|Kanadagæs|Canadagås|Canada Gås|Canadagåsa|Kanadan Hanhi|Kanadanhanhi|Kanadai Lúd|Kanadai Liba|Gâsca Canadiană|Gâscă Canadiană|Kanadska Guska|Канадский Гусь|Канадского Гуся|Канада Гусь|Канадський Гусь|Канадська Гуска|Канадський Гусак|Канадска Гъска|Καναδική Χήνα|Καναδέζικη Χήνα|Canada Gans|Kanada Gans|Oca Canada|Oie Canada|Ganso Canada|Kanada Husa|Kanadische Gans|Kanadagans|Oie Canadienne|Oie du Canada|Ganso Canadiense|Ganso de Canadá|Ganso Canadense|Ganso do Canadá|Oca Canadese|Kanadyjska Gęś|Gęś Kanadyjska|Kanadská Husa|Kanada Kazı|Kanadagås|Angsa Kanada|Ngỗng Canada',
    CLOTHES,
  ],
  [
    'The North Face',
    'La Cara Norte|Nordsidan|Norra Sidan|Nordveggen|Nordvæggen|Nordansiktet|Pohjoisseinä|Északi Arc|Fața Nordică|Fata Nordica|Северное Лицо|Северная Сторона|Норд Лицо|Північне Обличчя|Північна Сторона|Βόρεια Όψη|Cara Norte|Nord Gesicht|Nordgesicht|Noord Gezicht|Noordgezicht|Norte Cara|Visage du Nord|Volto Nord|Viso del Nord|Rosto Norte|Kuzey Surat|Kuzey Yüz|La Face Nord|Die Nordwand|Faccia Nord|La Faccia Nord|A Face Norte|Kuzey Yüzü|Północna Twarz|Północna Ściana|Severní Stěna|De Noordwand|Wajah Utara|Mặt Bắc',
    any(CLOTHES, BAGS),
  ],
  [
    'Stone Island',
    'Isola di Pietra|Stoon Eiland|Steen Eiland|Stein Insel|Stenön|Sten Ön|Stenøen|Sten Ø|Steinøya|Kő Sziget|Kősziget|Insula de Piatră|Каменный Остров|Кам’яний Острів|Камінний Острів|Каменният Остров|Πέτρινο Νησί|Isola Pietra|Île Pierre|Isla Piedra|Ilha Pedra|Wyspa Kamienna|Stein Eiland|Steininsel|Île de Pierre|Isla de Piedra|Ilha de Pedra|Kamienna Wyspa|Stenen Eiland|Taş Ada|Kamenný Ostrov|Đảo Đá|Pulau Batu',
    CLOTHES,
  ],
  [
    "Victoria's Secret",
    "El Secreto de Victoria|Victorias Hemlighet|Victorias Hemmelighed|Victorias Hemmelighet|Viktorias Geheimnis|Victorian Salaisuus|Victoria Titka|Viktória Titka|Secretul Victoriei|Секрет Виктории|Секрет Вікторії|Τα Μυστικά της Βικτώριας|Tajemství Viktorie|Viktoriino Tajemství|Rahasia Victoria|Bí Mật Victoria|Secreto de Victoria|O Segredo de Victoria|Segredo da Victoria|Il Segreto di Victoria|Le Secret de Victoria|Victorias Geheimnis|Victoria's Geheim|Sekret Wiktorii|Victoria'nın Sırrı",
    any(SCENTS, CLOTHES),
  ],
  [
    'Hot Wheels',
    'Ruedas Calientes|Heta Hjul|Hete Hjul|Varme Hjul|Kuumat Pyörät|Forró Kerekek|Roți Fierbinți|Горячие Колеса|Горячие Колёса|Гарячі Колеса|Καυτές Ρόδες|Ruedas Caliente|Bánh Xe Nóng|Rodas Quentes|Ruote Calde|Roues Chaudes|Heiße Räder|Hete Wielen|Gorące Koła|Horká Kola|Sıcak Tekerlekler|Roda Panas',
    CARS,
  ],
  [
    'Hugo Boss',
    'Hugo Šéf|Hugo Chef|Hugo Jefe|Hugo Patrão|Hugo Chefe|Hugo Capo|Hugo Szef|Hugo Patron|Hugo Baas',
    CLOTHES,
  ],
  [
    'New Balance',
    'Nuevo Equilibrio|Nowy Balans|Nové Balance|Új Egyensúly|Új Balansz|Noul Echilibru|Uusi Tasapaino|Ny Balance|Ny Balanse|Новый Баланс|Новый Бэланс|Новий Баланс|Νέα Ισορροπία|Novo Balanço|Nuovo Bilancio|Nouvelle Balance|Keseimbangan Baru|Cân Bằng Mới|Nuevo Balance|Novo Equilíbrio|Nuovo Equilibrio|Nouvel Équilibre|Neue Balance|Nowa Równowaga|Nová Rovnováha|Yeni Denge|Nieuwe Balans|Ny Balans',
    SHOES,
  ],
  [
    'Jack Wolfskin',
    'Jack Piel de Lobo|Jack Vargskinn|Jack Ulveskinn|Jack Wolfsvel|Jack Wolvenhuid|Jack Wolfshuid|Jack Sudennahka|Jack Farkasbőr|Jack Piele de Lup|Джек Волчья Шкура|Джек Вовча Шкура|Jack Pele de Lobo|Jack Pelle di Lupo|Jack Peau de Loup|Jack Wolfsfell|Jack Wilcza Skóra|Jack Vlčí Kůže|Jack Kurt Derisi',
    CLOTHES,
  ],
  [
    'Dolce & Gabbana',
    'Dolce & Banana|Dolce e Banana|Dolce Banana|Dolce & Cabana|Dulce & Banana|Dulce y Gabana',
    any(CLOTHES, BAGS, SCENTS),
  ],
  ['Miu Miu', 'Miao Miao|Mew Mew|Miau Miau|Miyav Miyav', any(BAGS, SHOES)],
  [
    'Dr. Martens',
    'Doktor Martı|Doktor Martin|Doctor Martin|Doutor Martin|Dottor Martin|Docteur Martin|Dr Martin',
    SHOES,
  ],
  ["Arc'teryx", 'Dead bird|Dead Bird|dead bird|Deadbird|DeadBird', CLOTHES],
  ['Bottega Veneta', 'Botteguinha|Boteguinha|Boteguita', BAGS],
  [
    'Apple',
    'Táo Khuyết|Táo khuyết|táo khuyết|Táo cắn dở|táo cắn dở|Pomme croquée|pomme croquée|Mela morsicata|mela morsicata|Manzana mordida|manzana mordida|Maçã mordida|maçã mordida|Nadgryzione jabłko|Nakousnuté jablko|Isırık elma|ısırık elma|Apel gigit',
    DEVICES,
  ],
  ['Mercedes-Benz', 'Merso|Meso|Merco', MERCEDES],
  ['Škoda', 'Škodovka|Škodovky|Škodovku|Škodofka|Škodofky|škodovka', /octavi|fabi|superb|kapot|znak|disk/iu],
  ['Samsung', 'Samsul|Sumsang|Samsong|Sumsung', /galaxy|ultra|\bhp\b|\b[sa]\d\d\b|telef|phone|tv\b/iu],
];

/**
 * Names of brands that are words, translated into the language of a text, and puns on names that sellers write on goods of the brand:
 * always for a person to look at. Case counts. Own list.
 */
export const TRANSLATED_NAMES = ROWS.map(([brand, words, beside]) => ({
  ...{ brand, words, beside },
  before: NOT_IN_A_MODEL,
  behind: '(?![\\p{L}\\p{N}])',
  unsure: true as const,
}));
