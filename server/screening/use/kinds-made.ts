// cspell:disable
import { type KindOfSense } from './kinds-of-senses';

const HONEY: KindOfSense = {
  words: `miel | miele | miels | mieli | μέλι`,
  cues: `savon | savons | savonnette | shampoing | gommage | argile | lavande | avoine | propolis | citron | vanille | bougie | abeille | ruche | pain | épices | nougat | thym | acacia | châtaignier |
    sapone | sapona | candela | api | avena | lavanda | argilla | limone | vaniglia | acacia | castagno | millefiori | propoli | biscotti | torrone | caramelle | jabón | vela | abeja | abejas | colmena | avena |
    lavanda | arcilla | limón | canela | romero | tomillo | própolis | caramelos | săpun | lumânare | albine | salcâm | lămâie | scorțișoară | propolis | lavandă | borcan | turtă`,
  notOn: [],
};

/** Islands and towns that are known for what is made there by hand, and come near to marks. */
const KNOWN_FOR_CRAFTS: KindOfSense = {
  words: `bali | balinese | бали | балі | балийский | μπαλί | バリ | バリ島 | 발리 | 巴厘 | 巴厘岛 | 峇里 | 峇里島 | บาหลี | באלי | بالي | java | jepara | lombok | jogja | yogya | solo | pekalongan |
    cirebon | tasik | toraja | capri | como | murano | burano | deruta | vietri | fes | fez | marrakech | ibiza | mykonos | santorini | creta | kreta | oaxaca | otavalo`,
  cues: `sarong | silk | soie | seda | seta | seide | jedwab | шёлк | шелк | strandtuch | boho | incense | encens | incienso | räucherstäbchen | благовония | travel | souvenir | сувенир | rattan | ratán | ratan | rotan | rotin | rotang | ротанг | ротанга | ротанговая | ротангова | ρατάν | ラタン | 라탄 | 藤编 | 藤 | หวาย | ראטן | روطان | bambu | bamboo | bambus | bambou | bambú | anyaman |
    anyam | ukiran | ukir | pahat | patung | topeng | kayu | jati | tenun | endek | songket | ikat | batik | kain | sarung | udeng | kebaya | canang | dupa | sesaji | manik | kerang | mutiara | perak | kulit kerang |
    pandan | tikar | keranjang | handwoven | woven | weave | wicker | seagrass | straw | raffia | jute | macrame | macramé | carved | carving | wood | wooden | teak | shell | handmade | handcrafted | artisan |
    geflochten | handgeflochten | handgefertigt | handarbeit | holz | teakholz | korb | stroh | muschel | geschnitzt | tressé | tressée | artisanal | artisanale | sculpté | paille | coquillage | teck | trenzado |
    tejido | tejida | artesanal | artesanía | madera | paja | tallado | intrecciato | intrecciata | artigianale | legno | paglia | intagliato | trançado | palha | madeira | gevlochten | handgemaakt | handgeweven |
    hout | riet | pleciony | pleciona | ręcznie | drewno | rzeźbiony | koszyk | ratanová | ratanový | dřevo | ruční | împletit | lemn | manual | fonott | faragott | flätad | flettet | handgjord | hasır | örgü | el | ahşap |
    плетеная | плетёная | плетеный | ручной | ручная | дерево | деревянная | резная | маска | плетена | ручна | χειροποίητο | χειροποίητη | ξύλινο | ψάθινη | ψάθινο | 手編み | 手作り | 木彫り | 木製 | アタ | 수공예 |
    핸드메이드 | 우드 | 원목 | 手工 | 编织 | 木雕 | vase | murrina | murrine | murano | keramik | ceramica | ceramic`,
  notOn: [],
};

/** Kinds that goods are made of or come from: a continuation of kinds-of-senses.ts. */
export const KINDS_MADE: readonly KindOfSense[] = [HONEY, KNOWN_FOR_CRAFTS];
