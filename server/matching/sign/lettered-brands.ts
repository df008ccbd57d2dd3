/**
 * Brands that are said letter by letter, by those letters; the name is given where it is another. Own list.
 */
const TABLE = `
LV: Louis Vuitton, VW: Volkswagen, CK: Calvin Klein, TNF: The North Face, YSL: Yves Saint Laurent, DG: Dolce & Gabbana, NB: New Balance
UA: Under Armour, MK: Michael Kors, AP: Audemars Piguet, VCA: Van Cleef & Arpels, HM: H&M, CA: C&A, LOL: L.O.L. Surprise!, PME: PME Legend
RM: R.M.Williams, NGK: NGK Spark Plugs, MAC: MAC Cosmetics, GM: Gentle Monster, JLC: Jaeger-LeCoultre, CDG: Comme des Garçons
IWC: IWC Schaffhausen, PSG: Paris Saint-Germain, AJ: Air Jordan, PS: PlayStation, LCW: LC Waikiki, BSB: BSB Fashion, DM: Dr. Martens
TH: Tommy Hilfiger, RL: Ralph Lauren, PRL: Polo Ralph Lauren, VS: Victoria's Secret, BV: Bottega Veneta, HB: Hugo Boss
BMW, WMF, JBL, PNJ, MLB, KTM, MCM, DKNY, DHC, AKG, MSI, TCL, ZTE, HTC, JVC, NEC, IBM, AMD, DJI, GHD, NYX, KFC, NBA, NFL, BTS, HP, LG
SKF, NSK, NTN, AEG, BYD, AMG, HLA, QCY, GNC, TWG, OVS, CCC, MG, UGG, 4F, 3M, 7UP, BBS, ETA, NUK, DC, SKII: SK-II, TP: TP-Link, OXO, OB: Oral-B
`;

/** The brand by its letters. */
export const LETTERED_BRANDS: readonly (readonly [letters: string, brand: string])[] = TABLE.trim()
  .split(/,\s+|\n/)
  .map((entry) => {
    const [letters = '', brand = letters] = entry.split(': ');
    return [letters, brand];
  });
