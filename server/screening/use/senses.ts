import { phrases } from './frames/frame-table';
import { MORE_SENSES } from './more-senses';
import { SENSES_ABROAD } from './senses-abroad';

/**
 * Marks that are also everyday words, each with words of its ordinary sense in the languages of trade. A cue in the
 * listing shows that the word is meant as a word. Own list.
 */
const SENSES: readonly (readonly [words: string, cues: string])[] = [
  [
    'apple | apples | яблоко | りんご | 사과',
    `fruit | slices | juice | cider | tree | pie | dried | chips | orchard | vinegar | snack | jam | seeds | gala | fuji | peeler | corer | cinnamon | green | red | 水果 | 苹果 | 果干 | manzana | pomme | apfel | maçã | mela | elma | яблоко | táo | apel | تفاح | 사과 | りんご | flavor | flavour | scented | shampoo`,
  ],
  [
    'mango | mangoes | mangos | манго | 망고 | 건망고 | マンゴー | ドライマンゴー | 芒果 | 芒果干 | مانجو | mangga',
    `fruit | dried | juice | chutney | pulp | slices | tea | flavor | flavour | butter | tree | seco | deshidratado | almíbar | polpa | sirop | saveur | getrocknete | getrocknet | essiccato | kurutulmuş | suszone | сушеное | манго | xoài | mangga | مانجو | 芒果 | 芒果干 | マンゴー | 망고 | 건망고 | มะม่วง | pickle | smoothie | pineapple | passion | color | colour | wood`,
  ],
  [
    'orange | oranges',
    `juice | peel | vitamin | fruit | color | colour | yellow | red | blue | green | black | white | purple | pink | neon | zest | blossom | oil | marmalade | essential | naranja | laranja | turuncu |橙色 | 橙 | オレンジ | 오렌지색 | 오렌지 | สีส้ม | cam | warna | цвет | برتقالي | pomarańczowa | velours | velluto | vorhang | dress | flavour | tree | squeezer | squash | burnt | bright | dark | light`,
  ],
  [
    'shell | shells',
    `sea | necklace | conch | beach | earrings | bracelet | anklet | pearl | natural | pasta | hard | soft | outer | case | jacket | keychain | cowrie | mother | turtle | egg | shells | oyster | nautilus | coconut | protective | inner | ear | hermit | crab | abs | plastic`,
  ],
  [
    'target | targets',
    `shooting | paper | archery | dart | range | practice | airsoft | rifle | pistol | bullseye | arrow | bow | audience | heart | muscle | 射击 | 靶 | 射的 | 的紙 | 사격 | 표적지 | мишень | zielscheibe | diana | cible`,
  ],
  [
    'gap | gaps',
    `gauge | feeler | filler | spark | door | teeth | tooth | seat | seal | thigh | bridge | between | year | cleaning | stopper | sealing | brush`,
  ],
  [
    'coach | coaches',
    `soccer | football | basketball | whistle | coaching | baseball | volleyball | swim | tennis | gymnastics | cheer | life | train | clipboard | bus | stagecoach | sofa | team | hockey | thank`,
  ],
  [
    'boss',
    `like | lady | girl | babe | baby | day | best | mug | office | little | gifts | fight | level | mom | funny`,
  ],
  ['guess', `who | what | game | card | how | party | number | much`],
  [
    'giant | giants',
    `poster | map | balloon | inflatable | jenga | teddy | plush | bear | wall | bubble | panda | african | flower | size | squid | chess | tumbling | connect | gummy | microbes`,
  ],
  [
    'puma | pumas',
    `animal | cat | wildlife | poster | figurine | mountain | cougar | wild | print | lion | salvaje | selvagem | selvaggio | vahşi | дикая | dzikie | raubkatze | tiere | resina | painting | plush`,
  ],
  [
    'fossil | fossils',
    `ammonite | specimen | trilobite | dinosaur | stone | teeth | tooth | dig | mineral | shark | bone | kit | rock | coral | amber | paleontology`,
  ],
  [
    'fox | foxes',
    `plush | toy | animal | fur | tail | print | pattern | costume | mask | stuffed | woodland | feather | red | arctic | little | zorro | fuchs | renard | лиса | rubah | cáo | จิ้งจอก | ثعلب | 狐狸 | 여우 | キツネ`,
  ],
  [
    'eagle | eagles | falcon | hawk',
    `bird | feather | wing | wings | american | bald | statue | flag | tattoo | print | figurine | pattern | kite | eye | nest`,
  ],
  [
    'tiger | lion | wolf | bear | panda | jaguar | leopard | camel | dolphin | shark | dragon | lynx | cougar | swan | beetle | bee | butterfly | owl | rabbit | horse | mustang | elephant | penguin',
    `plush | toy | animal | print | pattern | costume | mask | stuffed | poster | figurine | statue | tattoo | baby | wild | color | colour | wool | hair | bird | insect | eye | feather | tail | skin | year | zodiac | balm | nut | horse | bracelet`,
  ],
  [
    'polo',
    `shirt | shirts | collar | neck | horse | yaka | manches | short | sleeve | cotton | men | women | hombre | herren | t-shirt | tişört | erkek | masculina | gola`,
  ],
  [
    'corona | coronas | corone | coroas | coroa',
    `navidad | navideña | flores | floral | puerta | princesa | reina | cumpleaños | novia | espinas | laurel | natale | natalizia | porta | fiori | principessa | regina | compleanno | natal | porta | noiva | princesa | rainha | artificial | piñas | pigne`,
  ],
  ['subway', `tile | tiles | map | sign | station | train | art | backsplash | surfers`],
  ['omega', `fish | oil | fatty | capsules | dha | epa | softgels | supplement | flax | vitamin`],
  ['pandora', `box | plant | style`],
  ['champion | champions', `trophy | world | belt | boxing | winner | medal | award | league | cup`],
  ['swatch | swatches', `fabric | color | colour | sample | makeup | nail | leather | display`],
  [
    'galaxy',
    `print | leggings | stars | projector | star | nebula | planet | sky | night | astronaut | space`,
  ],
  [
    'seat | seats',
    `car | cover | covers | cushion | belt | post | bike | booster | toilet | baby | back | organizer | saddle | chair | gap | rear | front | heated`,
  ],
  ['converse', `to | with | easily`],
  [
    'ring | rings',
    `wedding | diamond | gold | silver | light | holder | key | engagement | size | men | women | band | stainless | o | napkin | swim | jewelry | adjustable`,
  ],
  ['zoom', `lens | optical | digital | telephoto | microscope | macro | binoculars | 10x | 20x | meetings`],
  ['beats', `heart | music | per | drum`],
  [
    'crown | diamond | crystal | pearl | ruby | jade | amber | gold | silver | ivory | coral',
    `ring | rings | necklace | earrings | bracelet | pendant | stone | jewelry | beads | plated | color | cut | sterling | tiara | princess | gemstone | charm | natural`,
  ],
  ['lush', `grass | green | hair | garden | carpet | volume`],
  ['vans', `cargo | camper | minivans | cars | trucks | suvs | for | rv`],
  ['patagonia', `chile | argentina | map | trek`],
  ['columbia', `british | district | university | map`],
];

/** Words of other scripts that a brand is also called by. */
const SENSES_ELSEWHERE: typeof SENSES = [
  [
    'ワンピース',
    `レディース | 夏 | 花柄 | 半袖 | 長袖 | 秋 | 春 | 冬 | ロング | ミニ | ひざ丈 | マタニティ | キッズ | ドレス | シャツ | ニット | 大きいサイズ`,
  ],
  ['термос | термосы', `литр | мл | нержавеющей | стали | чая | еды | стальной | стеклянной`],
  [
    '공차',
    `H7 | h6 | 끼워맞춤 | 리머 | 게이지 | 측정 | 치수 | 정밀 | 가공 | 핀 | 축 | 베어링 | 0급 | 등급 | mm`,
  ],
  ['현대', `미술 | 무용 | 문학 | 추상화 | 포스터 | 액자 | 한복 | 건축 | 음악 | 회화`],
  [
    'シェル',
    `ネックレス | ピアス | ボタン | イヤリング | ブレスレット | ビーズ | 白蝶貝 | ランプ | パウダー`,
  ],
  ['thermos', `bottle | flask | food | jar | lunch | coffee`],
];

const byWord = new Map<string, ReadonlySet<string>>();
for (const [words, cues] of [...SENSES, ...MORE_SENSES, ...SENSES_ABROAD, ...SENSES_ELSEWHERE]) {
  for (const word of phrases(words))
    byWord.set(word, new Set([...(byWord.get(word) ?? []), ...phrases(cues)]));
}

const asMarksToo: ReadonlySet<string> = new Set(
  [...SENSES, ...MORE_SENSES, ...SENSES_ELSEWHERE].flatMap(([words]) => phrases(words)),
);

/** True for a word that is as well known for the mark as for its sense; words of one other language alone are not. */
export function isKnownAsMark(word: string): boolean {
  return asMarksToo.has(word);
}

/** The cues of the ordinary sense of a word, in lower case; undefined for a word without an entry. */
export function sensesOf(word: string): ReadonlySet<string> | undefined {
  return byWord.get(word);
}

/** Adjectives and trade words that praise or describe any goods; a brand in them must show itself by its field. */
export const PRAISE: ReadonlySet<string> = new Set(
  phrases(`orange | orangen | best | new | fresh | total | mini | smart | next | express | first | super | home | office | eco | plus | pro | max | premium | quality |
  original | classic | modern | natural | organic | pure | royal | ultra | extra | fashion | style | global | universal | mega | magic | happy |
  good | great | simple | easy | fast | quick | strong | light | soft | cool | hot | big | small | free | sale | shop | store | market | gift |
  kids | baby | men | women | girl | boy | family | love | life | live | daily | active | sport | sports | outdoor | indoor | travel | summer | winter |
  spring | black | white | red | blue | green | gold | silver | pink | purple | yellow | grey | gray | brown | beauty | body | health | care | garden |
  kitchen | house | room | bed | bath | table | water | air | fire | sun | moon | star | sky | sea | world | city | king | queen | prince | princess |
  one | two | three | four | five | all | more | only | just | now | today | day | night | time | power | energy | speed | step | point | line | square | circle |
  digital | electric | wireless | mobile | phone | computer | camera | music | game | games | toys | book | books | art | design | color | colors | print |
  casa | mundo | nuevo | vida | sol | luna | mar | rio | oro | plata | centro | moda | bella | belle | grande | haus | neu | maison | bon | bonne | nova | novo |
  swiss | german | italian | french | japanese |
    komfort | konfor | комфорт | standard | стандарт | ideal | идеал | optimal | profi | профи | эконом | престиж | классика`),
);
