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
