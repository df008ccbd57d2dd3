// cspell:disable
/**
 * Names of brands as Vietnamese writes foreign words, syllable by syllable and each with its tone: the brand, then its spellings with a
 * hyphen where a hyphen, a space or nothing may stand; "=" where a hyphen has to. Without those that are heard as they stand. Own list.
 */
const ROWS = `
Dior|đi=o|đì=o|đi=ô|đì=ô|đi=or|đi=ơ|điơ
Chanel|sa-nê|cha-nèo|sà-neo|sa-neồ|cha-nel-lờ
Hermès|héc-mẹc|héc-mét|héc-mẹt|hẹc-mẹc|hẹt-mẹt|hec-mét|hét-mét|ẹc-mẹc
Gucci|gúc-chi|gúc-ci
Prada|pra-đa|pra-đà
Louis Vuitton|lu-vi vít-tông
adidas|a-đi-đas|a-đi-đa-xờ|a-đi-đáp
PUMA|pu-mà|pu-mờ
Converse|con=vớt|công=vớt|con-vơ|côn=vớt
Supreme|súp rim|xúp rim|súp-pờ-rim
Versace|vẹc-xa-chê|vẹc-sa-chê|véc-xa-chê|véc-sa-chê|vơ-sa-chê
Burberry|bơ-be-ri|bơ-bơ-ri|bớt-be-ri|béc-be-ri|bơ-bé-ry
Givenchy|gi-văng-chi|gi-văng-xi|di-văng-chi
Fendi|fen-đi
Yves Saint Laurent|y-vơ xanh lô-răng
Lacoste|la-cốt|la-cốt-tê|lạc-cốt
Calvin Klein|ca-vin cờ-lai|ca-vin kờ-lai|cal-vin cờ-lai
Tommy Hilfiger|tôm-mi hin-phi-gơ|tom-mi hin-phi-gơ|tô-mi hiu-phi-gơ|tôm-mi hiu-phi-gơ
Rolex|rô-lét
Omega|ô-mê-ga|ô-me-ga
Casio|cá-si-ô
Cartier|các-chi-ê|cạc-chi-ê|các-ti-ê|cac-ti-ê
Tiffany & Co.|típ-phă-ny|ti-phăn-ni
Apple|ép-pồ|áp-pồ|ép-pô|áp-pô|ép-pờ
iPad|ai-pét
AirPods|e-pót|air-pót|ê-pót
Sony|sô-ny
JBL|dây-bi-eo
LEGO|lê-gô|le-gô|lê-go|lé-gô
Toyota|tô-dô-ta|tô-yô-ta
Honda|hon=đa|hôn=đa
Suzuki|su-dúc-ki
BMW|bê-em-vê|bi-em-đắp|bê-em-đúp-lê
Mercedes-Benz|mẹc-xê-đéc|mẹc-xê-đét|méc-xê-đéc|méc-xê-đét
Audi|au=đi|âu=đi|ao=đi
Makita|ma-ki-tà|má-ki-ta
Bosch|bốt-sờ|bót-sờ|bốt-sơ
L'Oréal|lô-ri-an
Maybelline|mây-be-lin|mai-bê-lin|may-bê-lin
Estée Lauder|ét-tê lau-đơ|ết-tê lau-đơ
Nivea|ni-vê-a
Pampers|bam-pớt
Huggies|hút-ghi|hắc-ghi|hấc-ghi
Skechers|sờ-két-chơ|ské-chờ|sì-két-chơ
Vans|văng-sờ|van=sờ|ven=sờ
New Balance|niu ba-lần|niu ba-lăng|niu bê-lần
Ray-Ban|rây-ban
Michael Kors|mai-cồ cót|mai-cờ co-sờ
Uniqlo|u-ni-lô
Zara|za-rà
`;

const LETTER = /\p{L}/u;
const JOINTS: Readonly<Record<string, string>> = { '-': '[ -]?', '=': '-', ' ': '[ -]' };

/** The spelling with either capitals or none at its beginning. */
function patternOf(spelling: string): string {
  const pattern = [...spelling].map((char) => JOINTS[char] ?? char).join('');
  const first = spelling.charAt(0);
  return LETTER.test(first) ? `[${first}${first.toUpperCase()}]${pattern.slice(1)}` : pattern;
}

/** A letter that only Vietnamese has: without tones the syllables may be words of any language. */
const VIETNAMESE = /[ăâđêôơưạảấầậẩẫắằặẳẵẹẻẽếềểễệỉịĩọỏốồổỗộớờởỡợụủũứừửữựỳỷỹỵáàéèíìóòúù]/iu;

/** Brands by these spellings, as contextual-names.ts reads them; a person looks, since syllables are words as well. */
export const VIETNAMESE_SPELLINGS = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [brand = '', ...spellings] = row.split('|');
    const told = spellings.filter((spelling) => VIETNAMESE.test(spelling));
    return {
      ...{ brand, words: told.map(patternOf).join('|') },
      before: '(?<![\\p{L}\\p{N}-])',
      behind: '(?![\\p{L}\\p{N}-])',
      beside: VIETNAMESE,
      unsure: true as const,
    };
  });
