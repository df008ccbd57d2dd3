/** Further marks that are words, with words of the ordinary sense: a continuation of senses.ts. */
export const MORE_SENSES: readonly (readonly [words: string, cues: string])[] = [
  [`canon`, `pachelbel | violin | piano | sheet | music | round | cello | score | notenblatt`],
  [
    `delta | дельта`,
    `kite | wing | loop | airlift | river | blues | variant | connection | dunării | dunarii | dunărea | dunarea | danube | donau | donaudelta | danubio | duna | nile | nilo |
    ebro | okavango | mekong | волги | дуная | дунаю`,
  ],
  [
    `folder | folders`,
    `oficio | carta | manila | broche | piezas | office | file | a4 | a5 | plastic | paper | presentation | ring | clip | zipper | document | expanding | papelería | map | mapa |
    papier | dokumen | kertas | plastik`,
  ],
  [
    `husky | boxer | beagle | poodle | labrador`,
    `plush | dog | puppy | stuffed | toy | figurine | breed | hund | chien | perro | cane | pies`,
  ],
  [
    `hummel | hummeln`,
    `plüschtier | kuscheltier | stofftier | biene | bienen | blume | garten | nisthilfe | tier | figur`,
  ],
  [`woodland`, `animals | animal | nursery | creatures | forest | fox | camo | camouflage | friends`],
  [
    `sunrise | sunset`,
    `alarm | clock | lamp | simulation | light | wake | beach | print | poster | landscape`,
  ],
  [`联想`, `记忆 | 词 | 看图 | 想象 | 思维`],
  [
    `zen`,
    `buddha | garden | stone | stones | meditation | yoga | sand | tuin | jardin | garten | jardín | giardino`,
  ],
  [`guardian`, `angel | angels | archangel`],
  [
    `princess | princesse`,
    `dress | costume | déguisement | castle | crown | tiara | birthday | kids | poupée | robe`,
  ],
  [`crest`, `family | heraldic | plaque | coat | shield | helmet | wave | badge | custom`],
  [`tide`, `pool | chart | clock | table | moon | watch | ocean | rising`],
  [
    `nest | nests`,
    `bird | basket | finch | egg | wasp | natural | straw | nido | nid | box | swing | boxes | tables`,
  ],
  [`oasis`, `foam | floral | palm | desert | flowers | camel | wall | poster`],
  [
    `lotus`,
    `flower | leaf | root | seed | tea | tealight | candle | pose | yoga | buddha | pond | mandala | tattoo`,
  ],
  [`pioneer | pioneers`, `woman | costume | prairie | bonnet | wagon | dress`],
  [`amazon`, `rainforest | parrot | river | jungle | sword | plant | costume | wonder`],
  [
    `mercury | saturn | mars | jupiter | venus | pluto`,
    `planet | planets | planeten | planeta | rymden | weltraum | vesmír | solar | thermometer | glass | rings | space | goddess | roman | statue | orbit`,
  ],
  [
    `ajax | trident | apollo | zeus | athena`,
    `greek | god | goddess | statue | bust | winged | victory | samothrace | sculpture | mythology`,
  ],
  [
    `caterpillar | caterpillars`,
    `insect | toy | hungry | crawl | plush | tunnel | butterfly | larva | costume`,
  ],
  [`beetle | beetles`, `insect | bug | specimen | larvae | figure | taxidermy`],
  [`mustang | mustangs | bronco | pinto`, `horse | horses | wild | cowboy | western | poster | saddle`],
  [`fiesta`, `mexican | party | banner | papel | decorations | cinco | piñata | pinata | maracas`],
  [
    `golf`,
    `ball | balls | club | clubs | tee | tees | shirt | polo | bag | glove | cart | putting | swing | hat | schläger | platz`,
  ],
  [`focus`, `lens | ring | manual | auto | timer | study | light | soft`],
  [`explorer`, `kids | costume | binoculars | hat | kit | map`],
  [`jordan`, `almonds | river | middle | country | flag | petra | map`],
  [
    `jaguar | jaguars | пума | ягуар | ягуары | тигр | леопард`,
    `print | pattern | leggings | leopard | игрушка | плюшевая | плюшевый | мягкая | животное | дикая | кошка | принт | фигурка | pelúcia | peluche | plüsch | plüschtier | pluszowy | pluszak | raubkatze | félin | felino | oyuncak | peluş`,
  ],
  [
    `fossil | fossile | fósil | fossili`,
    `ammonit | ammonite | versteinerung | versteinert | echt | naturale | dente | squalo | diente | tiburón | megalodon | mineral | minerale | poliert`,
  ],
  [
    `bounty | dawn | joy | gain | cheer | bold`,
    `hunter | pirate | paper | sunrise | redwood | division | leader | uniform | pom`,
  ],
  [`kiwi`, `fruit | bird | dried | slices | seeds | juice | peeler | jam | green | plush | frutta`],
  [`blackberry | raspberry`, `jam | fruit | plant | seeds | tea | frozen | dried | pi | ketones | bush`],
  [
    `monster | monsters`,
    `halloween | costume | plush | toy | truck | trucks | mask | cookie | inflatable | kids`,
  ],
  [`express`, `train | delivery | polar | shipping | espresso`],
  [`quaker`, `parrot | parakeet | ladies | costume`],
  [`visa | passport`, `holder | cover | travel | photo | stamp | wallet | entry`],
  [`titan`, `attack | nitride | sphere | greek | missile | arum`],
  [`rogue`, `spice | roller | wave`],
  [`zodiac`, `sign | signs | astrology | horoscope | constellation | necklace`],
  [`phoenix | griffin | pegasus`, `bird | feather | tattoo | mythical | statue | rising | plush | horse`],
  [
    `acorn | cactus | fern | clover | ivy | maple | willow | aspen`,
    `plant | tree | leaf | leaves | seeds | decor | artificial | wall | pot | syrup | wreath | garland`,
  ],
  [`cobra | viper | python`, `snake | plush | toy | pose | print | skin | rubber | leather | pattern`],
  [`duke | baron | duchess | marquis`, `costume | crown | royal | cut`],
  [
    `lily | rose | daisy | iris | violet | jasmine | dahlia`,
    `flower | flowers | artificial | bouquet | seeds | bulbs | tea | oil | scented | bath | petals | print | stem`,
  ],
  [`boots | boot`, `rain | ankle | winter | snow | cowboy | women | men | leather | ski | kids`],
  [`sharp`, `knife | blade | edge | pencil | scissors | stainless | extra | razor`],
  [`avon | essex | sussex | cambridge`, `river | map | county | print`],
  [`dove | doves`, `bird | birds | release | pigeon | peace | olive | wedding | turtle | cage | feather`],
  [`yeti | bigfoot`, `plush | costume | christmas | sticker | abominable | snowman | microphone`],
  [
    `vichy`,
    `tissu | coton | carreaux | nappe | torchon | motif | rideau | chemise | robe | tela | cuadros | mantel | stoff`,
  ],
  [
    `honor`,
    `medal | guard | roll | society | graduation | cord | badge | maid | flag | duty | memory | veterans`,
  ],
  [
    `brother`,
    `sister | big | little | gift | best | love | birthday | family | baby | bear | matching | wedding`,
  ],
  [
    `diesel`,
    `engine | motor | fuel | heater | generator | pump | injector | filter | truck | tractor | common rail | glow | turbo | standheizung | dizel | chauffage | additive | 1.9 | 2.0 | ปั๊ม | น้ำมัน | насос | топливный | паливний | солярка | bomba | pompa | pompe | pumpe | gasoil | gasóleo | yakıt | เครื่องยนต์`,
  ],
  [
    `axe`,
    `throwing | wood | hatchet | camping | handle | splitting | viking | battle | tomahawk | hache | ice`,
  ],
  [`코치`, `호루라기 | 심판용 | 심판 | 작전판 | 감독 | 선수 | 타이머 | 스톱워치`],
  [`샤프`, `연필 | 볼펜 | 필기 | 제도용 | 지우개 | 0.5mm | 0.7mm | 문구`],
  [`애플`, `망고 | 파이 | 주스 | 민트 | 사이다 | 사과`],
  [`コーチ`, `ホイッスル | 監督 | 選手 | 作戦盤 | 審判`],
  [`ターゲット`, `射撃 | 射的 | エアガン | ダーツ | アーチェリー | 紙的 | 標的`],
  [`γερμανός`, `ποιμενικός | μολοσσός | σκύλος | σκυλάκι | κουτάβι`],
  [`回力`, `惯性 | 慣性 | 小汽车 | 合金车 | 工程车 | 消防车 | 回力镖 | 飞去来器`],
  [
    `falke | adler`,
    `figur | holzfigur | greifvogel | vogel | plüsch | plüschtier | feder | bronze | skulptur`,
  ],
  [
    `granit`,
    `tencere | tava | havan | mutfak | panci | wajan | cobek | topf | pfanne | mörser | bratpfanne | arbeitsplatte | garnek | patelnia | moździerz`,
  ],
];
