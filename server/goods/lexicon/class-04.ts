import { type ClassLexicon } from './format';

/** Industrial oils, lubricants, fuels, candles. */
export const CLASS_04: ClassLexicon = {
  niceClass: 4,
  groups: {
    lubricants: `
@lubricants, industrial oils, industrial greases, lubricating oil, lubricant, industrial oil and grease; 润滑油, 润滑剂, 工业用油, 工业用油脂; 2710
engine oil, motor oil, grease, gear oil, hydraulic oil?, transmission oil?, chain lubricant, silicone lubricant, lubricating grease, cutting fluids, bone oil for industrial purposes, castor oil for technical purposes, wool grease, lanolin industrial, oils for the preservation of leather, belt grease, grease for leather, grease for footwear, graphite lubricating, mould release oils, textile oil, oil for the preservation of masonry, tallow, industrial wax, beeswax, carnauba wax, paraffin wax, ozokerite, soy wax, wax raw material, candle wax, two stroke oil, 2 stroke oil, bicycle chain oil, chain lube, ceresine, petroleum jelly for industrial purposes, sunflower oil for industrial purposes, fish oil not edible, non-slipping preparations for belts, suint, stearine, oleine, soya bean oil preparations for non-stick, rape oil for industrial purposes, dust laying compositions, dust absorbing compositions, dust removing preparations, wax for skis, ski wax, wax for industrial purposes, moistening oil, lubricating graphite; 机油, 齿轮油, 润滑脂, 发动机油, 液压油, 黄油润滑脂, 链条油, 工业用蜡, 蜂蜡, 石蜡, 大豆蜡, 皮革用油, 除尘制剂, 切削液, 羊毛脂; 2710
`,
    fuels: `
@fuel, fuels, motor fuel; 燃料; 27
gasoline, petrol, diesel, kerosene, coal, charcoal, firewood, natural gas, propane, butane gas, briquettes, lighter fluid, wood pellets, petroleum, biofuel, firelighters, coke, lignite, peat fuel, alcohol fuel, electrical energy, benzine, fuel gas, oil-gas, lighting gas, producer gas, naphtha, coal tar oil, lamp oil, diesel oil, kindling, camping gas, peat briquettes, lighting fuel, methylated spirit, mazut, xylene fuel, ethanol fuel, mineral fuel, anthracite, combustible briquettes, wood briquettes, paper spills for lighting, tinder, carburants, vaporized fuel mixtures, ligroin, petroleum ether, fuel oil, crude oil, additives non-chemical to fuel, gas cartridge?; 汽油, 柴油, 煤, 木炭, 煤油, 液化石油气, 酒精燃料, 木柴, 天然气, 煤球, 蜂窝煤, 引火物, 生物燃料, 电能, 烧烤炭, 石油; 2710
`,
    candles: `
@candles, candle; 蜡烛; 3406
scented candle, birthday candles, tea lights, candle wicks, tealight, pillar candles, nightlights candles, wicks for lighting, lamp wicks, tapers, christmas tree candles, perfumed candles, soy candle, taper candles, votive candles, wax melts, number candle; 香薰蜡烛, 生日蜡烛, 蜡烛芯, 灯芯, 茶蜡, 香氛蜡烛; 3406
`,
  },
};
