/** What stands neither in a longer word nor in a model number. */
export const NOT_IN_A_MODEL = '(?<![\\p{L}\\p{N}&./-])';
const BEHIND = '(?![\\p{L}\\p{N}&-]|[./][\\p{L}\\p{N}]| ?(?:[IVX]{1,3}|\\d)(?![\\p{L}\\p{N}]))';

const CLOTHES =
  /jacket|coat|parka|puffer|down\b|nuptse|windbreaker|hoodie|sweatshirt|sweater|fleece|vest|t-?shirt|shirt|jeans|pants|shorts|underwear|boxer|briefs|bra\b|socks|belt|cap\b|beanie|scarf|veste|doudoune|chaqueta|sudadera|camiseta|jacke|giacca|felpa|jaqueta|jaket|kaos|куртк|футболк|худи/iu;
const BAGS =
  /bag|handbag|tote|crossbody|satchel|clutch|wallet|purse|backpack|balo|túi|bolso|sac\b|tasche|borsa|bolsa|сумк/iu;
const SCENTS = /perfume|parfum|cologne|fragrance|eau de|\bed[pt]\b|profumo/iu;
const WATCHES = /watch|orologio|montre|reloj|uhr\b|часы|relógio/iu;
const JEWELS = /necklace|bracelet|ring\b|earrings|pendant|collier|collar|pulsera|ожерель|браслет/iu;
const CUPS = /tumbler|quencher|flask|mug\b|bottle|thermos|straw cup|vaso|termo/iu;
const TOOLS =
  /tape measure|hammer|screwdriver|utility knife|chisel|hand plane|spirit level|pliers|socket set|tool ?box/iu;
const HEARD = /headphones?|headset|earbuds?|earphones?|kopfhörer|auriculares|écouteurs|cuffie|наушник/iu;
const DRIVES = /\b(?:ssd|hdd|nas)\b|hard drive|hard disk|festplatte|disco duro/iu;

const BADMINTON =
  /badminton|racket|racquet|raket|raquette|raqueta|shuttlecock|vợt|cầu lông|бадминтон|ракетк|바드민턴|バドミントン|羽毛球|羽球|astrox|nanoflare|arcsaber|duora/iu;
const SHOES =
  /sneakers?|shoes?|trainers|cleats|zapatillas?|scarpe|chaussures|baskets|schuhe|tênis|sepatu|giày|кроссовк|buty|ayakkabı/iu;
const MAKEUP =
  /lipstick|lip gloss|foundation|concealer|eyeshadow|palette|mascara|blush|highlighter|setting spray|brow/iu;
const SPEAKERS = /speaker|soundbar|headphones?|earbuds|lautsprecher|enceinte|altavoz|колонк/iu;

const DRILLS = /drill|driver|sander|jigsaw|grinder|hedge trimmer|taladro|bohr|perceuse|trapano|furadeira/iu;
const WHEELS = /wheels?|rims?\b|tyres?|tires?|reifen|felgen?|pneus?|neumático|llantas?|gomme|hubcaps?/iu;
const SPIRITS = /whiske?y|liqueur|bourbon|likör|licor|champagne?r?|70 ?cl/iu;
const WEAR_OF_WOMEN = /dress|skirt|blouse|knickers|pyjamas|jumper|trousers|leggings|cardigan|coat|bra\b/iu;
const TABLEWARE = /plates?\b|bowls?\b|mugs?\b|cups?\b|teller|tasse|geschirr|besteck|vase|cutlery/iu;
const MUSIC = /headphones?|kopfhörer|guitar|pedal|speakers?|headset/iu;
const SANDALS = /sandals?|clogs?|arizona|boston|gizeh|madrid|sandalen/iu;
const BODY_CARE = /lotion|mist\b|candle|shower gel|hand soap|body cream|wallflower/iu;
const SUN_CARE = /sunscreen|spf|serum|cleanser|moisturi[sz]er|cicaplast|effaclar|toleriane|anthelios/iu;
const HIGH_TOPS =
  /all star|high ?tops?|hi ?tops?|low ?tops?|shoes?|sneakers?|trainers|schuhe|zapatillas?|baskets/iu;

const any = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'iu');

const ROWS: readonly (readonly [brand: string, words: string, beside: RegExp])[] = [
  ['The North Face', 'TNF', any(CLOTHES, BAGS)],
  ['Dolce & Gabbana', 'D&G', any(CLOTHES, BAGS, SCENTS, WATCHES)],
  ['Calvin Klein', 'CK', any(CLOTHES, BAGS, SCENTS, WATCHES)],
  ['Michael Kors', 'MK', any(BAGS, WATCHES)],
  ['Comme des Garçons', 'CDG', any(CLOTHES, SCENTS)],
  ['Audemars Piguet', 'AP', WATCHES],
  ['Van Cleef & Arpels', 'VCA', JEWELS],
  ['Abercrombie & Fitch', 'A&F', CLOTHES],
  ['Western Digital', 'WD', DRIVES],
  ['Yonex', 'YY', BADMINTON],
  ['Under Armour', 'UA', any(CLOTHES, SHOES)],
  ['Tommy Hilfiger', 'TH', CLOTHES],
  ['Polo Ralph Lauren', 'PRL', CLOTHES],
  ['Ralph Lauren', 'PRL', CLOTHES],
  ["Victoria's Secret", 'VS', any(CLOTHES, SCENTS)],
  ['Tory Burch', 'TB', BAGS],
  ['Marc Jacobs', 'MJ', BAGS],
  ['Louis Vuitton', 'LV', any(BAGS, WATCHES, CLOTHES)],
  ['Bottega Veneta', 'BV', BAGS],
  ['Patek Philippe', 'PP', WATCHES],
  ['Vacheron Constantin', 'VC', WATCHES],
  ['Jaeger-LeCoultre', 'JLC', WATCHES],
  ['Richard Mille', 'RM', WATCHES],
  ['Grand Seiko', 'GS', WATCHES],
  ['Charlotte Tilbury', 'CT', MAKEUP],
  ['Anastasia Beverly Hills', 'ABH', MAKEUP],
  ['Bang & Olufsen', 'B&O', SPEAKERS],
  ['Bottega Veneta', 'Bottega', BAGS],
  ['Stanley 1913', 'Stanley|STANLEY', CUPS],
  ['Stanley Tools', 'Stanley|STANLEY', TOOLS],
  ['Beats by Dre', 'Beats|BEATS', HEARD],
  ['Marks & Spencer', 'M&S', any(CLOTHES, WEAR_OF_WOMEN, SHOES)],
  ['Lululemon', 'lulu|Lulu', /leggings?|align|yoga|sports bra|joggers?|scuba|define jacket|wunder/iu],
  ['TAG Heuer', 'Tag|TAG', /carrera|aquaracer|monaco\b|formula 1|autavia|link chronograph/iu],
  ['Dr. Martens', 'Docs|DMs', /boots?|1460|1461|shoes|jadon|stiefel|8-eye/iu],
  ['Polo Ralph Lauren', 'RL', /polo|oxford shirt|shirt|hemd|chino|cable knit|pullover|cap\b/iu],
  ['Tommy Hilfiger', 'Tommy', /jeans|boxers?|polo|hoodie|sweatshirt|puffer|hilfiger|trunks/iu],
  ['Mercedes-Benz', 'Merc|Benz', any(WHEELS, /amg|[ceas]-?class|sprinter|\bw\d{3}\b/iu)],
  [
    'Chevrolet',
    'Chevy|CHEVY',
    any(WHEELS, /silverado|camaro|tahoe|corvette|impala|suburban|c10|small block/iu),
  ],
  ['Birkenstock', 'Birks', SANDALS],
  ['Estée Lauder', 'Lauder', any(MAKEUP, /double wear|night repair|perfume/iu)],
  ['La Roche-Posay', 'LRP', SUN_CARE],
  ['Vivienne Westwood', 'Westwood', any(JEWELS, BAGS, /orb\b|corset/iu)],
  ['Manolo Blahnik', 'Manolos', /heels|pumps|shoes|hangisi/iu],
  ['Helly Hansen', 'HH', /rain jacket|sailing|ski jacket|jacket|fleece|regenjacke|salopettes/iu],
  ['Stone Island', 'Stoney|Stoneys', /sweatshirt|jumper|jacket|hoodie|overshirt|badge|cargo/iu],
  ['Black & Decker', 'B&D', DRILLS],
  ['Aston Martin', 'Aston', any(WHEELS, /vantage|db9|db11|dbs|rapide/iu)],
  ['Alfa Romeo', 'Alfa', any(WHEELS, /giulia|giulietta|mito\b|stelvio|\b1[45][679]\b|spider/iu)],
  ['Continental Tires', 'Conti|Continental', WHEELS],
  ['Coca-Cola', 'Coke', /\bcans?\b|soft drink|330 ?ml|zero|diet|vanilla|bottle/iu],
  ["Jack Daniel's", 'JD', SPIRITS],
  ['Moët & Chandon', 'Moet|Moët', SPIRITS],
  ["Victoria's Secret", 'VS', BODY_CARE],
  ["Victoria's Secret", 'Victoria Secrets?|Victorias Secrets?', any(CLOTHES, SCENTS, BODY_CARE)],
  ['Bath & Body Works', 'BBW', BODY_CARE],
  ['Urban Outfitters', 'UO', any(CLOTHES, WEAR_OF_WOMEN)],
  ['American Eagle Outfitters', 'American Eagle|AEO?', /jeans|jeggings|hoodie|shorts|jorts/iu],
  ['Sylvanian Families', 'Sylvanians', /rabbit|famil(?:y|ies)|house|caravan|figures?|bear|cat\b|toy/iu],
  ['Sennheiser', 'Senni|Sennis', MUSIC],
  ['Villeroy & Boch', 'V&B|Villeroy', TABLEWARE],
  [
    'Caterpillar',
    'CAT',
    /work boots?|boots?|safety shoes|schuhe|excavator|bagger|digger|bulldozer|wheel loader/iu,
  ],
  ['Converse', 'Chucks', HIGH_TOPS],
];

/**
 * Initials and single words that stand for a brand beside its goods, in the Latin script; they may always mean something else, so
 * that a person should look. Case counts. Own list of what sellers write.
 */
export const LATIN_SHORT_FORMS = ROWS.map(([brand, words, beside]) => ({
  ...{ brand, words, beside },
  before: NOT_IN_A_MODEL,
  behind: BEHIND,
  unsure: true as const,
}));
