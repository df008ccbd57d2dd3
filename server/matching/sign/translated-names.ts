// cspell:disable
import { NOT_IN_A_MODEL } from './contextual-latin';

const any = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'iu');

const CLOTHES =
  /jacket|coat|parka|puffer|bomber|down\b|hoodie|sweat|fleece|vest|t-?shirt|shirt|jeans|polo|veste|doudoune|manteau|chaqueta|sudadera|camiseta|abrigo|cazadora|jaqueta|casaco|moletom|blusa|jacke|mantel|pullover|daunen|giacca|felpa|maglia|maglietta|piumino|giubbotto|jas\b|trui|dons|kurtk|bluza|puchow|bund[ay]|mikin|tričk|trenýrk|spodk|mont\b|kazak|tişört|eşofman|dunjack|jacka|tröja|jaket|kaos|áo/iu;
const SHOES =
  /sneaker|shoes?\b|trainers|boots?\b|zapat|botas?\b|scarpe|stival|chaussure|baskets|bottes|schuh|stiefel|tênis|sapat|sepatu|giày|buty|bot[yk]\b|kozački|ayakkabı|\bbot\b|skor|schoen|laarzen/iu;
const BAGS =
  /bag\b|tote|wallet|purse|backpack|borsa|bolsa|bolso|sac\b|tasche|torebka|kabelka|çanta|väska|\btas\b|túi/iu;
const SCENTS = /perfume|parfum|mist|splash|profumo|loción|body|lingerie|bra\b|dessous|bielizna/iu;
const CARS = /1[:/]64|autit|cochecit|carrinh|macchinin|voiture|autos?\b|samochod|autíč|araba|mobil|\bxe\b/iu;
const DEVICES =
  /iphone|watch|series \d|đồng hồ|tai nghe|sạc|điện thoại|phone|telef|cuffie|auricular|écouteur|kopfhörer|słuchawk|sluchátk|kulaklık|ladegerät|cargador|carregador|chargeur|laptop/iu;
const MERCEDES = /\b[WC]\d{3}\b|amblem|yıldız|kaput|jant|emblem/iu;

const ROWS: readonly (readonly [brand: string, words: string, beside: RegExp])[] = [
  [
    'Golden Goose',
    "Oca d'Oro|Oca D'Oro|Goldene Gans|Gouden Gans|Oie d'Or|Ganso Dorado|Ganso de Oro|Ganso Dourado|Złota Gęś|Zlatá Husa|Altın Kaz|Angsa Emas|Ngỗng Vàng",
    SHOES,
  ],
  [
    'Canada Goose',
    'Canadese Gans|Kanadische Gans|Kanadagans|Oie Canadienne|Oie du Canada|Ganso Canadiense|Ganso de Canadá|Ganso Canadense|Ganso do Canadá|Oca Canadese|Kanadyjska Gęś|Gęś Kanadyjska|Kanadská Husa|Kanada Kazı|Kanadagås|Angsa Kanada|Ngỗng Canada',
    CLOTHES,
  ],
  [
    'The North Face',
    'La Cara Norte|La Face Nord|Die Nordwand|Faccia Nord|La Faccia Nord|A Face Norte|Kuzey Yüzü|Północna Twarz|Północna Ściana|Severní Stěna|De Noordwand|Wajah Utara|Mặt Bắc',
    any(CLOTHES, BAGS),
  ],
  [
    'Stone Island',
    'Isola di Pietra|Steininsel|Île de Pierre|Isla de Piedra|Ilha de Pedra|Kamienna Wyspa|Stenen Eiland|Taş Ada|Kamenný Ostrov|Đảo Đá|Pulau Batu',
    CLOTHES,
  ],
  [
    "Victoria's Secret",
    "El Secreto de Victoria|Secreto de Victoria|O Segredo de Victoria|Segredo da Victoria|Il Segreto di Victoria|Le Secret de Victoria|Victorias Geheimnis|Victoria's Geheim|Sekret Wiktorii|Victoria'nın Sırrı",
    any(SCENTS, CLOTHES),
  ],
  [
    'Hot Wheels',
    'Ruedas Calientes|Rodas Quentes|Ruote Calde|Roues Chaudes|Heiße Räder|Hete Wielen|Gorące Koła|Horká Kola|Sıcak Tekerlekler|Roda Panas',
    CARS,
  ],
  [
    'Hugo Boss',
    'Hugo Šéf|Hugo Chef|Hugo Jefe|Hugo Patrão|Hugo Chefe|Hugo Capo|Hugo Szef|Hugo Patron|Hugo Baas',
    CLOTHES,
  ],
  [
    'New Balance',
    'Nuevo Equilibrio|Nuevo Balance|Novo Equilíbrio|Nuovo Equilibrio|Nouvel Équilibre|Neue Balance|Nowa Równowaga|Nová Rovnováha|Yeni Denge|Nieuwe Balans|Ny Balans',
    SHOES,
  ],
  [
    'Jack Wolfskin',
    'Jack Piel de Lobo|Jack Pele de Lobo|Jack Pelle di Lupo|Jack Peau de Loup|Jack Wolfsfell|Jack Wilcza Skóra|Jack Vlčí Kůže|Jack Kurt Derisi',
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
