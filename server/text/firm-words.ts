const table = (words: string): string => words.trim().split(/\s+/).join('|');

/** What a firm is, and what it makes: words that whoever names its goods leaves out. */
const FIRM = table(`
  corporation corp company co inc ltd llc gmbh ag group holding holdings international industries enterprises brands
  technologies technology tech systems solutions studio studios design designs lab labs works
  sportswear swimwear activewear fashion clothing apparel footwear shoes boots sneakers jeans denim lingerie underwear hosiery socks
  eyewear sunglasses optics jewelry jewellery watch watches luggage bags leather
  running cycling golf fitness outdoors outdoor surf skateboards bikes bicycle bicycles cycles motor motors motorcycles automotive tires
  tyres shocks bearings batteries tools tool hardware paints paint lighting electronics electric audio acoustics guitars drums pianos
  instruments microphones cameras computers computer toys games cosmetics beauty makeup skincare haircare fragrances perfumes
  cookware kitchenware cutlery knives pens pen pencils stationery
  sewing rubber color colour products sport sports
  paris london milano berlin tokyo
`);
const ENDING = new RegExp(`^(.+?)(?:,? (?:& )?(?:${FIRM})\\.?){1,2}$`, 'iu');
const ONLY = new RegExp(`^(?:(?:${FIRM})[ &.]*)+$`, 'iu');
/** The rest is one word of so many letters, several, or three capitals of which none is a vowel: no word is written so. */
const TELLING = /^\p{L}{4,}$|^\p{L}+(?: \p{L}+)+$|^[B-DF-HJ-NP-TV-XZ]{3}$/u;

/**
 * A name without the words at its end that say only what the firm is or makes, which whoever offers its goods leaves out: Gates of Gates
 * Corporation, Columbia of Columbia Sportswear. The name itself where nothing telling would be left.
 */
export function withoutFirmWords(name: string): string {
  const rest = ENDING.exec(name)?.[1];
  return rest !== undefined && TELLING.test(rest) && !ONLY.test(rest) ? rest : name;
}
