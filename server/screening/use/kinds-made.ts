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

/** Jars of clay that are called nearly like marks: Indonesian guci, Ukrainian макітра. */
const JARS: KindOfSense = {
  words: `guci | guci-guci | макітра | макітру | макітри | макитра | макитру | makutra`,
  cues: `keramik | porselen | gerabah | tanah | liat | antik | kuno | dinasti | naga | glasir | abu | air | motif | arak | глиняна | глиняну | глиняные | глиняная | глина | керамічна | керамічну | керамическая |
    гончарна | гончарная | качалкою | рогачиком | товкачем | мак | gliniana | ceramiczna | wałkiem | tłuczkiem`,
  notOn: [18, 25],
};

/** Guns of old, in the words that make them none for pictures. */
const CANNONS: KindOfSense = {
  words: `kanón | kanóny | kanónu | kanon | kanonen | kanone | canon | canons | cannon | cannone | cannoni | cañón | cañon | canhão | κανόνι | канон`,
  cues: `litinový | mosazný | bronzový | olověný | měděný | podstavci | lafetě | laiton | fonte | obusier | artillerie | affût | boulets | gusseisen | messing | lafette | kanonenkugel | bronskanon | gietijzer |
    affuit | mässing | gjutjärn | lavett | messingkanon | støbejern | ottone | ghisa | affusto | latón | fundición | cureña | artillería | latão | carreta | artillery | blackpowder |
    μπρούντζινο | ορειχάλκινο`,
  notOn: [9, 16],
};

/** Swedish "kappa" is a woman's coat. */
const COATS: KindOfSense = {
  words: `kappa | kappor | kappan`,
  cues: `ull | ullblandning | yllekappa | kashmir | kashmirblandning | mohair | dubbelknäppt | enkelknäppt | knälång | hellång | halvlång | vinterkappa | vårkappa | höstkappa | skärp | fodrad | capemodell | kamelhår`,
  notOn: [],
  isSmall: true,
};

const MATS: KindOfSense = {
  words: `mata | maty | matę | matą`,
  cues: `ochronna | ochronne | ochronną | fotel | jogi | fitness | ćwiczeń | piankowa | piankowe | edukacyjna | bagażnika | antypoślizgowa | kuchenna | kąpielowa | łazienkowa | grzewcza | masażu | bambusowa | słomiana |
    trzcinowa | plażowa | puzzle | gimnastyczna | sensoryczna | chłodząca | cięcia | silikonowa | prezentacyjna | judo | dywanik | węchowa | kokosowa | podkład | klimatyczna | samochodowa | samochodowy | wodna`,
  notOn: [],
};

/** Cloths that are called like marks, as seamstresses name them. */
const CLOTHS: KindOfSense = {
  words: `duna`,
  cues: `alfaiataria | tecido | pantalona | viscolinho | malha | pantacourt`,
  notOn: [],
};

const RIVERS: KindOfSense = {
  words: `duna | donau | danube | dunaj | dunav | dunărea | tisza | wisła | odra | loire | seine | mosel | rhein | volga | dnipro | dniepr | neva | amazon | amazonas | amazonka | амазонка | нева | дунай | дніпро | днепр`,
  cues: `turistatérkép | térkép | képeslap | metszet | evezős | hajó | kenu | kajak | mapa | mapy | karte | landkarte | flusskarte | kanu | fluss | radweg | carte | fleuve | châteaux | map | river | kayak | canoe | rzeka | kajakowy |
    řeka | vodácký | vodácká | карта | река | річка | байдарка | лоция | лоція | гравюра | stich | gravure | kupferstich | rijeka | fiume | cartina | río | rio`,
  notOn: [],
};

/** What the words of a saying are: "İstikbal göklerdedir". */
const SAYINGS: KindOfSense = {
  words: `istikbal | i̇stikbal`,
  cues: `göklerdedir | göklerde | atatürk | atatürk'ün | sözü | thk`,
  notOn: [],
};

/** Kinds that goods are made of or come from: a continuation of kinds-of-senses.ts. */
export const KINDS_MADE: readonly KindOfSense[] = [
  HONEY,
  KNOWN_FOR_CRAFTS,
  JARS,
  CANNONS,
  COATS,
  MATS,
  CLOTHS,
  RIVERS,
  SAYINGS,
];
