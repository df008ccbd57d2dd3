import { type GoodsBasis } from './types';

/** How two similar groups relate. */
export interface Relation {
  readonly basis: Extract<GoodsBasis, 'COMPLEMENTARY' | 'SAME_CHANNEL' | 'SAME_GROUP'>;
  readonly score: number;
}

/**
 * Groups across classes that are taken for goods of one trade: `group: others`. `=` same nature or purpose (in
 * competition), `+` complementary, `~` same channel and public. Our own choice, by the criteria of Canon (C-39/97) and
 * the practice that the EUIPO guidelines (part C, section 2, chapter 2) and offices' similar group codes describe.
 */
const TABLE = `
25.clothing: =25.footwear =25.headgear ~18.bags ~14.jewelry ~24.fabrics ~26.haberdashery +9.safety ~28.sports ~10.orthopedic =18.saddlery ~26.hair ~14.watches ~24.linen +40.treatment
25.footwear: =25.headgear ~18.bags +9.safety ~10.orthopedic ~28.sports +26.haberdashery
25.headgear: ~18.bags +9.safety ~26.hair ~28.sports
18.bags: ~14.jewelry ~18.umbrellas =18.leather ~9.computers ~9.phones ~18.saddlery =22.sacks ~28.sports ~14.watches +16.paper
18.umbrellas: =20.articles =22.tents ~25.clothing
18.saddlery: ~21.cleaning ~31.feed ~20.articles ~28.toys ~28.sports
18.leather: +25.clothing ~24.fabrics +25.footwear
14.jewelry: =14.precious ~14.watches ~26.haberdashery ~26.hair
14.watches: ~9.phones =9.computers ~14.precious ~9.optics =9.measuring
9.optics: ~25.clothing ~10.medical +44.medical =9.safety
9.computers: =9.software =9.phones =9.audiovisual +42.computing ~28.games +9.power +9.electrical ~16.stationery =2.dyes ~9.cameras
9.software: =42.computing +28.games ~38.telecom ~41.entertainment +9.phones =41.education =16.printed +41.education
9.phones: =9.audiovisual +9.power +38.telecom +9.electrical ~9.cameras
9.audiovisual: =9.cameras +9.electrical ~28.games =15.instruments +38.telecom +41.entertainment
9.cameras: =9.optics +9.electrical +9.power
9.measuring: =10.medical ~9.electrical =9.safety ~8.tools ~16.stationery ~11.climate ~42.research
9.power: =9.electrical =7.engines ~12.parts
9.electrical: ~11.lighting ~6.hardware ~7.engines ~11.climate ~17.sealing =9.safety
9.safety: ~10.medical ~12.parts ~28.sports ~45.personal ~6.hardware
42.computing: =38.telecom ~35.business =41.education
42.research: ~41.education ~37.construction ~44.medical
38.telecom: =41.entertainment ~37.repair
28.games: =41.entertainment =28.toys
28.toys: =28.sports =28.decorations ~16.printed ~12.vehicles ~25.clothing ~9.audiovisual ~10.baby
28.sports: ~12.vehicles +41.entertainment ~22.tents ~13.arms ~27.floor ~9.safety ~41.education ~10.orthopedic
28.decorations: ~26.flowers ~11.lighting ~16.printed ~4.candles ~21.tableware
3.cosmetics: =3.toiletries =3.perfumery ~5.medicines +21.toilet +44.beauty ~8.grooming ~5.sanitary ~26.hair
3.toiletries: =3.perfumery =3.cleaning ~5.sanitary +21.toilet +8.grooming +44.beauty ~5.medicines
3.perfumery: ~4.candles =5.sanitary ~21.tableware ~44.beauty
3.cleaning: +21.cleaning =1.chemicals ~5.sanitary ~5.pesticides +7.household ~37.repair
5.medicines: =5.supplements =5.sanitary =5.veterinary =10.medical +44.medical =1.chemicals ~10.orthopedic ~3.perfumery +42.research
5.supplements: ~29.dairy ~30.beverages ~32.drinks ~30.bakery +44.medical ~29.plants =30.confectionery ~31.feed ~29.meat ~29.fish
5.sanitary: =10.medical ~16.paper ~3.cosmetics =5.pesticides ~10.baby +44.medical ~10.orthopedic
5.pesticides: =1.fertilizers =1.chemicals ~21.cleaning +44.agriculture
5.veterinary: ~31.feed +44.medical
10.medical: =10.orthopedic =10.massage +44.medical ~10.baby ~20.furniture ~11.climate ~12.vehicles
10.orthopedic: =10.massage ~25.footwear
10.massage: ~28.sports ~44.beauty ~8.grooming ~11.water ~20.furniture
10.adult: ~5.medicines +5.sanitary ~25.clothing
10.baby: ~21.tableware ~21.toilet
1.chemicals: =1.plastics =1.adhesives =1.fertilizers =2.paints ~2.dyes =4.lubricants =4.fuels ~17.materials ~40.treatment =30.condiments
1.plastics: =17.materials =2.paints
1.adhesives: =16.stationery =17.sealing =2.paints =19.building
1.fertilizers: ~31.plants +44.agriculture
2.paints: =2.dyes ~19.building +16.art ~17.sealing +37.construction
2.dyes: +9.computers +16.stationery =16.art
4.lubricants: =4.fuels ~12.parts ~3.cleaning ~7.engines
4.fuels: ~40.treatment ~34.articles +11.climate
4.candles: ~11.lighting +21.tableware
6.metals: =6.building =6.hardware =14.precious ~40.treatment =19.building
6.building: =19.building =6.hardware =11.water +37.construction =17.sealing ~20.articles
6.hardware: =20.articles =8.tools ~20.furniture ~26.haberdashery ~17.sealing ~9.electrical ~12.parts =22.ropes ~18.saddlery ~7.engines ~21.kitchen ~19.building
19.building: +37.construction =17.sealing ~20.furniture =27.floor =27.wall ~11.water ~37.repair =20.articles
17.materials: =17.sealing =20.articles ~22.fibers ~16.paper
17.sealing: ~7.engines ~12.parts ~11.water ~9.electrical ~6.building
7.industrial: =7.tools =7.engines =7.pumps =7.construction =7.agriculture ~11.climate +37.repair ~9.measuring ~40.treatment =7.household ~8.tools =11.cooking
7.agriculture: =8.tools =7.engines ~12.vehicles +44.agriculture =7.construction =7.tools ~21.cleaning ~31.animals
7.construction: ~12.vehicles =7.engines +37.construction =7.pumps =7.tools ~6.building
7.tools: =8.tools =7.pumps =7.engines =7.household
7.engines: =12.parts =7.pumps +37.repair ~12.vehicles ~9.power
7.pumps: =11.water =12.parts =11.climate =7.household
7.household: =11.cooking =21.kitchen =11.climate =8.cutlery =8.grooming +21.cleaning +37.repair ~9.audiovisual ~11.water
8.tools: ~8.cutlery ~6.building ~17.sealing ~21.cleaning =7.construction
8.cutlery: =21.kitchen =21.tableware =8.sidearms
8.grooming: =21.toilet =11.climate ~44.beauty =10.medical
8.sidearms: =13.arms ~28.sports
11.lighting: =9.electrical ~20.furniture ~9.safety =12.parts =11.climate ~21.tableware
11.cooking: =11.climate =21.kitchen ~7.industrial ~11.water ~21.tableware +37.repair =34.articles =11.lighters
11.climate: =11.water ~9.measuring +37.repair =21.toilet ~20.furniture ~12.parts
11.water: ~21.toilet ~20.furniture ~6.hardware +37.repair ~9.measuring ~40.treatment =11.lighting
12.vehicles: +12.parts +37.repair +39.transport ~28.toys ~7.engines ~7.agriculture
12.parts: +37.repair ~9.measuring ~18.bags ~20.furniture ~27.floor ~35.retail
13.arms: ~28.toys ~9.optics
15.instruments: +41.entertainment +41.education ~28.toys
16.paper: =16.printed =16.stationery ~20.articles ~24.linen ~22.sacks ~21.kitchen =27.wall +40.treatment
16.printed: =16.stationery +41.education ~35.advertising =16.art ~20.articles ~41.entertainment +40.treatment ~9.audiovisual
16.stationery: =16.art ~20.furniture ~35.business ~8.tools
16.art: ~21.cleaning =20.articles ~41.education
20.furniture: =20.articles ~24.linen ~27.floor ~11.lighting ~21.kitchen +37.repair ~21.tableware
20.articles: =21.cleaning ~24.linen =21.tableware ~22.sacks ~21.kitchen ~27.floor ~22.ropes
21.kitchen: =21.tableware ~21.cleaning ~20.furniture ~11.cooking =21.toilet
21.tableware: ~24.linen ~26.flowers =14.precious =11.lighting
21.cleaning: ~21.toilet ~24.linen ~31.feed ~16.paper ~7.agriculture
21.toilet: =3.cosmetics ~24.linen ~10.medical ~26.hair
22.ropes: =22.tents =22.sacks =22.fibers =23.yarns
22.tents: ~24.fabrics ~12.vehicles ~20.furniture ~24.linen
22.sacks: ~24.fabrics ~22.fibers
22.fibers: =23.yarns =24.fabrics ~20.articles ~17.materials
23.yarns: =24.fabrics =26.haberdashery ~25.clothing +40.treatment
24.fabrics: =24.linen ~26.haberdashery +40.treatment +20.furniture ~27.floor ~27.wall ~17.materials
24.linen: ~27.floor ~20.articles ~25.headgear ~10.medical
26.haberdashery: =26.hair ~24.linen ~26.flowers
26.flowers: =31.plants ~20.articles
26.hair: ~21.toilet ~44.beauty ~8.grooming
27.floor: =27.wall ~12.parts ~37.construction
29.meat: =29.fish =29.dairy =29.plants =29.oils =30.bakery =30.condiments ~31.animals +43.food
29.fish: =30.bakery =29.plants =29.dairy ~31.animals +43.food =30.condiments =29.oils
29.dairy: =30.confectionery =30.beverages =32.drinks =29.oils =29.plants =30.bakery +43.food
29.plants: =31.produce =30.bakery =30.confectionery =30.condiments =32.drinks =29.oils +43.food ~31.plants
29.oils: =30.condiments ~3.perfumery ~31.produce
30.beverages: =30.confectionery =32.drinks =30.bakery +43.food =30.condiments +21.tableware +11.cooking ~31.produce
30.confectionery: =30.bakery =30.condiments ~32.drinks +43.food =29.plants
30.bakery: =30.condiments +43.food ~31.produce ~31.feed
30.condiments: +43.food ~31.produce =30.bakery ~3.perfumery
31.feed: =31.produce =31.animals =31.plants
31.produce: =31.plants ~44.agriculture =31.animals +32.drinks ~43.food
31.plants: +44.agriculture
31.animals: +44.medical +44.agriculture
32.beer: =33.spirits =32.drinks +43.food
32.drinks: ~33.spirits +43.food
33.spirits: +43.food ~21.tableware
34.tobacco: +34.articles
35.retail: =35.advertising ~35.business ~39.transport
35.advertising: =35.business ~41.entertainment ~42.computing ~38.telecom ~16.printed
35.business: ~36.financial ~42.research ~45.legal ~41.education
36.financial: =36.realestate ~45.legal ~35.retail
36.realestate: +37.construction ~35.business ~43.accommodation
37.construction: =37.repair ~42.research ~40.treatment
37.repair: ~40.treatment ~39.transport ~42.computing
39.transport: =39.travel ~12.parts ~36.financial ~45.personal
39.travel: =43.accommodation ~41.entertainment ~43.food
41.education: =41.entertainment ~44.medical ~35.business
43.food: =43.accommodation ~35.retail ~41.entertainment
43.accommodation: ~44.beauty ~36.realestate ~41.entertainment ~44.medical
44.medical: =44.beauty ~44.agriculture ~45.personal ~41.education
44.beauty: ~41.entertainment
45.legal: ~45.personal ~42.research
45.personal: ~41.entertainment
`;

const KINDS: Readonly<Record<string, Relation>> = {
  '=': { basis: 'SAME_CHANNEL', score: 0.66 },
  '+': { basis: 'COMPLEMENTARY', score: 0.6 },
  '~': { basis: 'SAME_CHANNEL', score: 0.52 },
};

const RELATIONS = new Map<string, Relation>();
for (const line of TABLE.trim().split('\n')) {
  const [from = '', others = ''] = line.split(': ');
  for (const other of others.split(' ')) {
    const relation = KINDS[other.charAt(0)];
    if (relation) RELATIONS.set(keyOf(from, other.slice(1)), relation);
  }
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

/** How two groups of goods relate, whichever is named first; nothing where they do not. */
export function relationOf(a: string, b: string): Relation | undefined {
  return RELATIONS.get(keyOf(a, b));
}

/** Every group that the table names, for checks that none is misspelt. */
export function relatedGroups(): readonly string[] {
  return [...new Set([...RELATIONS.keys()].flatMap((key) => key.split('|')))];
}
