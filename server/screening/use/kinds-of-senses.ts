/** Words that are of one kind, and what shows that the thing itself is meant. */
export interface KindOfSense {
  readonly words: string;
  readonly cues: string;
  /** On goods of these classes the mark is rather meant: a plush jacket of Marmot. */
  readonly notOn: readonly number[];
  /** Only where the word begins with a small letter: of others the mark is meant. */
  readonly isSmall?: true;
}

const ANIMALS: KindOfSense = {
  words: `zebra | zebras | zebry | zebrou | zèbre | zèbres | cebra | cebras | зебра | зебры | зебри | ζέβρα | marmot | marmots | groundhog | otter | badger | beaver | hedgehog | squirrel | hamster | weasel | ferret | hare | moose | elk | reindeer | bison | buffalo |
    gazelle | antelope | hippo | hippopotamus | rhino | rhinoceros | giraffe | kangaroo | koala | sloth | lemur | gorilla | pangolin | armadillo | salamander | gecko |
    iguana | chameleon | alligator | crocodile | anaconda | mongoose | meerkat | coyote | walrus | orca | narwhal | pelican | flamingo | toucan | heron | kestrel | osprey |
    condor | raven | robin | magpie | swallow | seagull | gull | puffin | pigeon | pheasant | peacock | ostrich | lobster | octopus | seahorse | locust | dragonfly | mammoth |
    mastodon | pterodactyl | pug | greyhound | corgi | dachshund | colibri | hummingbird | murmeltier | dachs | eichhörnchen | nilpferd | nashorn | pelikan | schwalbe | falke |
    mammut | marmotte | loutre | hérisson | hirondelle | mouette | pélican | girafe | mammouth | rhinocéros | marmota | nutria | erizo | colibrí | gaviota | golondrina |
    pelícano | jirafa | mamut | marmotta | lontra | riccio | gabbiano | rondine | pellicano | giraffa | lupo | andorinha | gaivota | girafa | egel | eekhoorn |
    zwaluw | pelikaan | nijlpaard | neushoorn | mammoet | świstak | wydra | jeż | wiewiórka | jaskółka | żyrafa | hipopotam | nosorożec | svišť | vydra | ježek | veverka |
    vlaštovka | žirafa | hroch | nosorožec | marmotă | vidră | arici | veveriță | rândunică | girafă | hipopotam | rinocer | mormota | vidra | sündisznó | mókus | fecske |
    zsiráf | víziló | orrszarvú | murmeldjur | utter | igelkott | ekorre | svala | flodhäst | noshörning | kirpi | sincap | zürafa | kırlangıç | pelikan | gergedan | mamut |
    μαρμότα | βίδρα | σκαντζόχοιρος | σκίουρος | χελιδόνι | γλάρος | πελεκάνος | καμηλοπάρδαλη | ιπποπόταμος | ρινόκερος | μαμούθ | сурок | сурка | выдра | ёжик | чижик |
    ласточка | пеликан | жираф | бегемот | бегемотик | носорог | мамонт | ирбис | кенгуру | колибри | панголин | бабак | видра | їжачок | ластівка | пелікан | жирафа | бегемотик |
    носоріг | мамонт | колібрі | مرموط | قندس | سنجاب | قنفذ | زرافة | بجعة | ماموث | מרמיטה | לוטרה | קיפוד | סנאי | שקנאי | קרנף | ממותה | マーモット | カワウソ |
    ハリネズミ | ペリカン | カバ | サイ | マンモス | ハチドリ | キリン | カンガルー | 마멋 | 마모트 | 수달 | 고슴도치 | 다람쥐 | 펠리컨 | 하마 | 코뿔소 | 매머드 | 기린 | 土拨鼠 | 水獭 | 刺猬 |
    松鼠 | 河马 | 犀牛 | 猛犸 | 长颈鹿 | 袋鼠 | smok | smoki | drak | sárkány | drache | drake | dragon | ejderha | дракон | δράκος | มาร์มอต | นาก | marmut | landak | tupai | hert | haan | bok | kip | uil | zwaan | gatta | gatto | gufo | cigno | volpe | hecht | gämse | murmel | peacock | peacocks | żabka | żaby | biedronka | motyl | motyle | kruk | bocian | феникс | снегирь | соловей | журавль | журавлик | ласточки | аист | фламинго | лелека | снігур | kuğu | şahin | doğan | martı | turna | jawa | harimau`,
  cues: `figur | dekofigur | tierfigur | gusseisen | gartendeko | steinfigur | bronze | bronzefigur | keramiek | ceramica | soprammobile | schommelpaard | geweih | kapstok | kerstbeeld | beeld | beeldje | вышивка | вишивка | елочная | ялинкова | rocking | fridge | ceramic | porcelain | feathers | plush | plushie | stuffed | toy | figurine | statue | sculpture | puppet | taxidermy | plüsch | plüschtier | kuscheltier | stofftier | gartenfigur | skulptur | handpuppe |
    peluche | peluches | doudou | marionnette | muñeco | estatua | escultura | marioneta | pupazzo | statuina | scultura | pelúcia | estátua | knuffel | knuffels | pluche |
    tuinbeeld | handpop | pluszak | pluszowy | pluszowa | maskotka | przytulanka | figurka | rzeźba | pacynka | plyšový | plyšová | plyšák | maňásek | pluș | pluş | figurină |
    jucărie | plüss | plüssfigura | plüssállat | szobor | báb | mjukisdjur | gosedjur | plysch | handdocka | peluş | oyuncak | biblo | heykel | λούτρινο | λούτρινος | λούτρινη |
    φιγούρα | плюшевый | плюшевая | плюш | игрушка | фигурка | статуэтка | плюшевий | плюшева | іграшка | фігурка | статуетка | محشوة | محشو | دمية | لعبة | مجسم | تمثال |
    פרווה | בובת | בובה | פסלון | צעצוע | ぬいぐるみ | フィギュア | 置物 | 인형 | 봉제 | 봉제인형 | 피규어 | 毛绒 | 毛绒玩具 | 公仔 | 玩偶 | 摆件 | 毛絨 | 擺件 | ตุ๊กตา | bông | boneka`,
  notOn: [18, 25],
};

const PLANTS: KindOfSense = {
  words: `azalea | azaleas | begonia | camellia | camelia | magnolia | gardenia | hydrangea | hortensia | verbena | lantana | fuchsia | petunia | geranium | peony | orchid |
    tulip | lavender | salvia | melissa | marguerite | hyacinth | crocus | narcissus | anemone | aster | zinnia | marigold | poppy | lupin | delphinium | clematis | wisteria |
    honeysuckle | bougainvillea | oleander | cypress | juniper | cedar | hazel | hawthorn | holly | hedera | arnica | arnika | oxalis | aloe | agave | yucca | monstera | ficus |
    viola | veronica | edelweiss | shamrock | mulberry | primula | azalee | kamelie | magnolie | orchidee | lavendel | linde | veilchen | mohn | azalée | camélia | hortensia |
    azálea | camélia | azalka | azalia | azalie | magnólie | kamélie | fialka | azalee | azáleák | rododendron | αζαλέα | μανόλια | καμέλια | ορτανσία | βιολέτα | азалия | азалии |
    азалія | бегония | бегонія | гортензия | гортензія | камелия | камелія | магнолия | магнолія | лилия | лілія | фиалка | фіалка | пион | тюльпан | орхидея | лаванда | клематис |
    петуния | петунія | эдельвейс | едельвейс | подорожник | берёзка | калина | кедр | рябина | можжевельник | горобина | ялівець | stella | stelle | малинка | вероника | вербена | أزاليا | ماغنوليا | أوركيد | لافندر | אזליאה | מגנוליה | קמליה | סחלב |
    לבנדר | アザレア | ベゴニア | カメリア | マグノリア | アジサイ | パンジー | ビオラ | アイビー | エーデルワイス | ラベンダー | アロエ | 아잘레아 | 베고니아 | 동백 | 목련 | 수국 | 라벤더 | 杜鹃 |
    山茶 | 玉兰 | 绣球 | 百合 | 茉莉 | 芦荟 | 杜鵑 | 玉蘭 | 繡球`,
  cues: `seeds | seed | seedling | seedlings | sapling | saplings | bulbs | shrub | hardy | perennial | potted | rhizome | tuber | cuttings | samen | saatgut | pflanze | pflanzen |
    winterhart | staude | strauch | steckling | zwiebeln | graines | plante | plant | arbuste | vivace | bulbes | semillas | planta | plantas | maceta | arbusto | bulbos | esqueje |
    semi | pianta | piante | bulbi | talea | sementes | muda | mudas | zaden | planten | struik | winterhard | bollen | nasiona | sadzonka | sadzonki | krzew | bylina | cebulki |
    semena | semínka | sazenice | keř | trvalka | cibulky | rostlina | semințe | plantă | arbust | puiet | butaș | vetőmag | cserepes | palánta | növény | bokor | évelő | frön |
    perenn | lökar | buske | växt | tohum | tohumu | fide | fidesi | fidan | fidanı | bitkisi | alpina | alpine | soğanı | σπόροι | φυτό | γλάστρα | βολβοί | θάμνος | саженец | саженцы | семена |
    рассада | куст | луковицы | клубни | многолетник | саджанець | саджанці | насіння | розсада | кущ | цибулини | بذور | نبتة | شتلة | شتلات | أصيص | זרעי | זרעים | עציץ | שתיל |
    שתילים | פקעות | 苗 | 種 | 種子 | 球根 | 鉢植え | 苗木 | 花の種 | 씨앗 | 묘목 | 모종 | 화분 | 구근 | 종자 | 种子 | 盆栽 | 花苗 | 树苗 | 种球 | เมล็ด | เมล็ดพันธุ์ | ต้นกล้า |
    giống | bibit | benih`,
  notOn: [],
};

const FRUITS: KindOfSense = {
  words: `mango | mangos | tangerine | avocado | guava | papaya | lychee | pitaya | lime | coconut | pumpkin | cucumber | pomodoro | basilico | paprika | cinnamon | wasabi | манго |
    авокадо | малинка | тыква | фасоль | μάνγκο | αβοκάντο | مانجو | أفوكادو | מנגו | אבוקדו | マンゴー | アボカド | 망고 | 아보카도 | 芒果 | 牛油果 | มะม่วง`,
  cues: `pulp | puree | chunks | jam | chutney | pickle | smoothie | püree | fruchtmark | mus | marmelade | pulpe | purée | confiture | pulpa | puré | congelada | congelado | batidos | batido |
    mermelada | almíbar | polpa | purea | confettura | surgelato | geleia | moes | puree | mrożone | mrożony | pulpa | przecier | dżem | mražené | dřeň | džem | congelate | congelat |
    dulceață | fagyasztott | püré | lekvár | fryst | puré | sylt | püresi | dondurulmuş | reçeli | πολτός | κατεψυγμένο | μαρμελάδα | пюре | замороженное | замороженная | замороженный |
    варенье | заморожене | варення | لب | مجمد | مربى | מחית | קפוא | ריבת | ピューレ | 冷凍 | ジャム | 퓨레 | 냉동 | 잼 | 果泥 | 冷冻 | 果酱 | แช่แข็ง`,
  notOn: [],
};

const DANCES: KindOfSense = {
  words: `salsa | tango | samba | rumba | flamenco | foxtrot | polka | bolero | mambo | fandango | сальса | сальсы | танго | самба | румба | фламенко | фокстрот | σάλσα | τάνγκο | ταγκό |
    سالسا | تانغو | תנגו | סלסה | サルサ | タンゴ | サンバ | フラメンコ | 살사 | 탱고 | 삼바 | 플라멩코 | 萨尔萨 | 探戈 | 桑巴 | ซัลซ่า | แทงโก้`,
  cues: `dance | dancing | ballroom | latin | bachata | tanz | tanzschuhe | tanzkleid | tanzschuh | danse | danses | baile | bailar | latino | latinos | ballo | balli | dança | danças | dans |
    dansen | dansschoenen | dansskor | dansjurk | taniec | tańca | tańców | taneční | tanec | tánc | tánccipő | dansı | χορού | χορό | χορευτικά | танцев | танца | танцы | танцевальные |
    танців | танцю | танцювальні | رقص | للرقص | ריקוד | ריקודי | ダンス | ダンスシューズ | 社交ダンス | 댄스 | 댄스화 | 댄스복 | 舞鞋 | 拉丁舞 | 跳舞 | เต้นรำ | vũ | dansa`,
  notOn: [],
};

const STONES: KindOfSense = {
  words: `matrix | obsidian | topaz | onyx | geode | opal | garnet | agate | quartz | jasper | turquoise | malachite | hematite | pyrite | fluorite | selenite | tourmaline | labradorite |
    obsidiana | ossidiana | obsidienne | topas | topaze | topacio | obsydian | topaz | obsidián | топаз | обсидиан | оникс | агат | кварц | гранат | малахит | обсидіан | онікс | αχάτης |
    αχάτη | όνυχας | τοπάζι | عقيق | توباز | أونيكس | ברקת | טופז | אוניקס | オブシディアン | トパーズ | オニキス | アゲート | 흑요석 | 토파즈 | 오닉스 | 黑曜石 | 玛瑙 | 托帕石`,
  cues: `fossil | ammonite | trilobite | boulder | gemstone | cabochon | mineral | specimen | raw | tumbled | rough | crystal | edelstein | rohstein | heilstein | trommelstein | brut |
    minéral | mineral | piedra | pietra | minerale | pedra | edelsteen | kamień | minerał | kámen | piatră | ásvány | mineral | taşı | doğal | πέτρα | ορυκτό | камень | минерал | камінь |
    мінерал | حجر | طبيعي | אבן | 天然石 | 原石 | 원석 | 矿石 | 礦石 | batu`,
  notOn: [14],
};

const PLACES: KindOfSense = {
  words: `oxford | brighton | liverpool | manchester | windsor | surrey | cornwall | devon | halifax | boston | chicago | dakota | montana | nevada | arizona | alaska | sierra | rhodes | iceland |
    roma | munich | zurich | napoli | verona | siena | valencia | granada | everest | etna | olympus | όλυμπος | olimpo | олимп | greenwich | wembley | piccadilly | atlantic | lublin | rio`,
  cues: `map | skyline | postcard | souvenir | landscape | mountain | aerial | stadtplan | landkarte | postkarte | gebirge | carte | montagne | mapa | postal | montaña | cartina | cartolina |
    montagna | paesaggio | montanha | kaart | ansichtkaart | berg | pocztówka | góra | góry | krajobraz | pohlednice | hora | krajina | hartă | munte | peisaj | térkép | képeslap |
    hegy | karta | vykort | landskap | harita | haritası | kartpostal | manzara | dağ | χάρτης | βουνό | τοπίο | карта | открытка | пейзаж | гора | горы | мапа | листівка | краєвид | гори |
    خريطة | جبل | מפה | הר | 地図 | 風景 | 山 | 지도 | 풍경 | 地图 | 风景 | แผนที่ | bản đồ | peta | gunung`,
  notOn: [],
};

const SCENTS: KindOfSense = {
  words: `aroma | aromas | арома | άρωμα | أروما | ארומה | アロマ | 아로마`,
  cues: `diffuser | oil | oils | candle | candles | burner | humidifier | duftöl | duftkerze | kerze | diffuseur | huile | huiles | bougie | difusor | aceite | aceites | vela | velas |
    diffusore | olio | oli | candela | óleo | óleos | olie | kaars | dyfuzor | olejek | świeca | difuzér | olej | svíčka | difuzor | ulei | lumânare | illóolaj | párologtató | gyertya |
    olja | doftljus | yağ | yağı | mum | difüzör | λάδι | κερί | διαχυτής | масло | масла | свеча | диффузор | лампа | саше | олія | свічка | дифузор | زيت | شمعة | فواحة | שמן | שמנים |
    מפיץ | נר | נרות | תרפיה | אתריים | ディフューザー | オイル | キャンドル | 精油 | 디퓨저 | 오일 | 캔들`,
  notOn: [],
};

const GIVEN_NAMES: KindOfSense = {
  words: `adam | alice | alex | anna | ana | andrea | andré | arthur | audrey | betty | bruno | carla | carol | charlie | chloe | chloé | clara | claire | daniel | david | diana | diego |
    edwin | elena | eli | ella | ellie | elsa | emma | eva | felix | finn | francesca | frank | franz | freya | george | giulia | greta | hannah | harry | henry | ida | isla | jack | jade |
    james | jessica | joe | joey | john | jonas | jude | julia | julie | karl | kate | lara | laura | lena | leo | leon | leonardo | lila | lilly | lina | lisa | louis | louise | luca | lucas |
    lucia | lucy | luna | lydia | margot | maria | marie | mario | marta | martha | martin | mary | matilda | maya | melissa | mia | mila | mona | monica | nina | noa | nora | olga | oliver |
    olivia | oscar | otto | pablo | paul | paula | penny | peter | petra | pia | rebecca | rita | robin | rosa | ruby | ruth | sally | sam | samuel | sara | sarah | sebastian | simon | sofia |
    sophia | sophie | stella | sylvia | theo | thomas | tim | tina | tom | toni | tony | valentina | vera | victor | victoria | viola | violet | walter | wendy | william | zoe | zoé | zofia |
    мария | елена | диана | светлана | виктория | анна | алина | софия | милана | максим | вікторія | марія | софія | μαρία | ελένη | γιώργος | مريم | نور | سارة | נועה | יובל | שירה`,
  cues: `personalised | personalized | name | names | nameplate | monogram | initial | nursery | letters | birthday | personalisiert | personalisierte | personalisierter | wunschname | vorname |
    namen | namensschild | türschild | personnalisé | personnalisée | prénom | personalizado | personalizada | nombre | personalizzato | personalizzata | nome | gepersonaliseerd |
    gepersonaliseerde | naam | imienny | imienna | imię | imieniem | jméno | jménem | personalizat | personalizată | nume | névvel | neves | namn | namnskylt | isimli | isim | όνομα |
    προσωποποιημένο | именной | именная | имя | именем | іменний | іменна | اسم | باسم | שם | 名前 | 名入れ | 이름 | 名字 | 刻字 | ชื่อ | tên | nama`,
  notOn: [],
};

const SHIPS: KindOfSense = {
  words: `anker | ankare`,
  cues: `maritim | maritimt | wandtattoo | tattoo | schiff | segelboot | matrose | stockanker | klappanker | faltanker | bügelpflug | steuerrad | båt | touw`,
  notOn: [9],
};

/** Kinds of things that marks are called by, each with what is said of such a thing where it is for sale itself, in the languages of trade. Own list. */
export const KINDS_OF_SENSES: readonly KindOfSense[] = [
  ANIMALS,
  PLANTS,
  FRUITS,
  DANCES,
  STONES,
  PLACES,
  SCENTS,
  GIVEN_NAMES,
  SHIPS,
];
