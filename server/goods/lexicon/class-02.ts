import { type ClassLexicon } from './format';

/** Paints, varnishes, colorants; preservatives against rust. */
export const CLASS_02: ClassLexicon = {
  niceClass: 2,
  groups: {
    paints: `
@paints, paint, coating, coatings paints, coating compositions; 油漆, 涂料, 漆; 3208
wall paint, spray paint, varnish, lacquer, primer, enamel paint, enamels for painting, wood stain, acrylic paint?, fireproof paints, anti-corrosive preparations, anti-rust oil, rust preservatives, wood preservatives, floor paint, car paint, automotive paint, touch up paint, anti-fouling paints, bactericidal paints, glaze, glazes, undercoating for vehicle chassis, whitewash, distempers, thinner, paint thinner, thinners for paints, latex paint, chalk paint, sealer paint, bronzing lacquers, lacquers, varnishes, asphalt varnish, bitumen varnish, anti-rust preparations, creosote for wood preservation, japan black, coatings for roofing felt, siccatives, driers for paints, thickeners for paints, fixatives for water-colours, protective preparations for metals, anti-tarnishing preparations for metals, waterproof coating, rust converter, oils for the preservation of wood; 清漆, 喷漆, 防锈漆, 木器漆, 乳胶漆, 防水涂料, 底漆, 稀释剂, 防锈油, 防锈剂, 木材防腐剂, 防腐涂料, 自喷漆, 油漆稀释剂, 墙漆, 防火漆; 3208
`,
    dyes: `
@colorants, dyes, pigments, dyestuffs, colouring matter, colourants, dye?; 染料, 颜料, 着色剂, 色素; 32
ink?, printer ink, toner, ink cartridge, toner cartridge, printing ink, edible ink, tattoo ink, engraving ink, food dye, food coloring, colorants for food, ink cartridges filled, inks for leather, marking ink for animals, refill ink, ink for printers, caramel food colorant, malt colorants, henna dye, titanium dioxide, indigo, carbon black pigment, fabric dye, ink for skin-dressing, printing compositions, saffron colorant, cochineal carmine, ochre, white lead, red lead, colorants for beverages, turmeric colorant, annatto, alizarine dyes, aniline dyes, wood mordants, zinc oxide pigment, silver paste, aluminium paints, sienna earth, ultramarine, lamp black, soot pigment, black pigments, tattoo inks, filled toner cartridges; 油墨, 墨盒, 墨粉, 硒鼓, 印刷油墨, 食用色素, 碳粉, 打印机墨水, 钛白粉, 皮肤绘画用墨, 纹身色料, 复印机用碳粉; 3215
raw natural resins, natural resin, rosin, gum resins, shellac, colophony, dammar, copal, canada balsam, mastic natural resin, sandarac, turpentine thinner; 天然树脂, 松香, 虫胶; 1301
metal foil for painters, gold leaf, metal powder for painting, aluminium powder for painting, bronze powder, metals in foil and powder form, silver leaf, gold foil leaf; 金箔, 画家用金属箔, 金属粉; 7115
`,
  },
};
