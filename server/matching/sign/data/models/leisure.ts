// cspell:disable
/** Models and lines of makers of bicycles, instruments, vehicles, watches and things for sport whose names are mostly words: as in goods.ts. Own list. */
export const LEISURE_MODELS = `
Canyon|aeroad|endurace|ultimate cf|grizl|grail|spectral|neuron|strive|torque cf|inflite|exceed|lux trail|pathlite|precede
Cube|reaction|stereo|attention|aim pro|nature|kathmandu|touring hybrid|litening|agree|attain|nuroad|analog|acid|stereo hybrid|reaction hybrid|aim 29|aim 27.5|access ws
Scott|spark|scale|genius|aspect|addict|foil|speedster|contessa|ransom|sub cross|sub sport|gambler|voltage
Merida|big nine|big.nine|big seven|big.seven|scultura|reacto|one-twenty|one-sixty|ninety-six|silex|matts|crossway|speeder|eone-sixty|juliet
Focus|jam|thron|paralane|izalco|atlas 6.7|raven|whistler|jarifa|planet|aventura
Ghost|kato|lector|riot|slamr|lanao|teru|hybride sl|asx
Felt|z85|decree|edict|dispatch|breed|ia2|vr30|fr30
Marin|rift zone|bobcat trail|san quentin|bolinas ridge|pine mountain|nicasio|four corners|dsx|gestalt|alpine trail|hawk hill
Bianchi|oltre|specialissima|infinito|via nirone|sprint|impulso|aria|methanol
Orbea|occam|orca|alma|rallon|oiz|gain|terra|onna|laufey
Kona|process|honzo|big honzo|sutra|rove|unit|libre|lava dome
Santa Cruz|nomad|bronson|hightower|tallboy|megatower|v10|blur tr|heckler
Trek|marlin 5|marlin 6|marlin 7|marlin 8|fx|fx 1|fx 2|slash|remedy|roscoe|checkpoint|procaliber|supercaliber|top fuel|powerfly|rail 5|rail 7|verve|dual sport|émonda|precaliber|wahoo
Giant|escape r3|escape r|contend|propel advanced|anthem|stance|atx|fathom|fastroad|revolt|xtc|roam|tcx|cypress|sedona|explore e|エスケープ|エスケープr3|コンテンド
Specialized|rockhopper comp|diverge|epic|enduro|levo|turbo levo|turbo vado|crux|status 160|hotrock|riprock|aethos|ruby|dolce|vado|creo|chisel|pitch
Brooks|b17|cambium|c17|c15|b67|flyer|swift sattel|team pro|c13|swallow
Fox Racing|180|airspace|flexair|ranger|instinct|comp 5|v1|v3|proframe|rampage|speedframe|bomber
Bell|qualifier|moto-9|moto 9|mx-9|super 3r|super dh|sanction|bullitt|custom 500|race star|full-9|4forty|stoker
Puky|lr 1|lr 1l|lr m|lr light|lr ride|z2|cat 1l|ceety|steel 12|wutsch|pukylino|pukymoto|r 03
Woom|woom 1|woom 2|woom 3|woom 4|woom 5
Kross|level|hexagon|evado|trans|esker|lea
Author|spirit|rival|instinct|impulse|traction|energy 24|stylo
Peloton|bike+|tread|tread+
Fender|player|mustang micro|mustang lt25|mustang gt|champion 20|champion 40|champion 100|rumble 15|rumble 25|rumble 40|rumble 100|twin reverb|deluxe reverb|hot rod|blues junior|princeton|bassman|jaguar|mustang bass|stratocaster hss|squier|affinity|acoustasonic|american professional|american standard|player plus|vintera|テレキャスター|ジャズベース|텔레캐스터|재즈베이스|телекастер
Gibson|sg|sg special|flying v|firebird|es-339|j-200|j200|sj-200|thunderbird bass|hummingbird standard|g-45
Ibanez|rg421|srmd200|gsr200|artcore|aeg50|az|iceman|ts mini
Orange|crush 12|crush 20|crush 35|crush 35rt|crush bass|rockerverb|rocker 15|rocker 32|micro terror|micro dark|super crush|or15|tiny terror|th30
Pearl|export|roadshow|masters|reference|eliminator|decade maple|demon drive
Marshall|dsl|dsl40|jcm800|jcm 800|jcm900|mg10|mg15|mg30|code 25|origin 20|jvm|jtm45|middleton|monitor ii|minor iii|motif
Roland|fp-10|fp10|fp-90|jc-22|jc-40|cube street|micro cube|rp102|go:keys|fantom|juno-ds|jupiter|tb-303|tr-808|td-1|v-drums|aira
Kawai|es110|es120|es920|ca49|kdp|k-300|cn29|ca59|gl-10
Bach|stradivarius|180s|tr300|tb200
Korg|kronos|b2|wavestate|monologue|microkorg|pa600|pa700|kross|nu:tekt
Shure|sm7|se215|aonic|mv88|blx|pga48|super 55|ksm
Jaguar|xf|xe|xj|xk|f-type|f-pace|e-pace|i-pace|x-type|s-type|xjs|xkr|e-type
Dodge|charger|challenger|durango|nitro|caliber|journey|viper|grand caravan|dart
Ram|1500 laramie|promaster|laramie|rebel|trx|big horn
Mini|cooper|countryman|clubman|cooper s|paceman|r56|r53|f56|f55|one d|jcw|john cooper works|r50|r60
Smart|fortwo|forfour|451|453|450 cdi|roadster coupé|eq fortwo
Lotus|elise|exige|evora|esprit|emira|elan
Genesis|gv70|gv80|g70|g80|g90|gv60
Alpine|a110|a310|a610
Triumph|bonneville|street triple|speed triple|daytona|tiger|tiger 800|tiger 900|tiger 1200|thruxton|rocket iii|rocket 3|scrambler 900|trident 660|spitfire|tr6|thunderbird|speedmaster
Hero|splendor|passion pro|hf deluxe|glamour|xpulse|karizma|maestro edge
Polaris|sportsman|ranger 570|rzr|scrambler xp|slingshot|rmk|outlaw
Lincoln|navigator|continental mark|town car|mkz|mkx|aviator
Defender|90 td5|110|110 td5|td4
Lada|niva|samara|vesta|granta|kalina|largus|xray|2107|нива|веста|гранта|калина|приора
Dacia|duster|sandero|logan|spring electric|dokker|lodgy|jogger|stepway
Lancia|ypsilon|delta integrale|musa|thema|fulvia|stratos
Tata|nexon|tiago|indica|harrier|altroz|punch ev|safari storme
Seat|ibiza 6j|ibiza 6l|leon 1p|leon 5f|alhambra|altea|toledo|tarraco|mii
Head|worldcup rebels|graphene|prestige|extreme mp|kore 93|kore 99|joy|v-shape|e-magnum|edge lyt|nexo|geo speed|ti s6|graphene 360|graphene touch
Burton|custom|process|instigator|ruler|photon|ion boots|feelgood|family tree|malavita|cartel x
Dunlop|sport maxx|sp sport|winter sport|sportsmart|fx 500|cx 200|srixon|grandtrek|geomax|enasave
Spalding|tf-1000|tf-500|tf-250|tf-150|nba street|grip control|zi/o
Molten|gg7x|bg4500|bg5000|bg3800|v5m5000|gr7d|g7x
Speedo|endurance+|futura biofuse|vanquisher|fastskin lzr|aquapulse|mariner|tri clops
Penn|battle iii|battle ii|slammer|spinfisher|conflict|pursuit iv|fierce|squall|senator
Daiwa|ninja|ninja lt|crossfire|luvias|caldia|legalis|emblem|procyon|freams|tournament|bg 4000|プレッソ|カルディア
Mammut|trion|barryvox|ducan|kento|nordwand|convey|eiger extreme|lithium 20|crag
Marmot|precip|minimalist|trestles|tungsten 2p|limelight|knife edge|trestle
Patagonia|better sweater|nano puff|down sweater|torrentshell|retro-x|retro x|baggies|synchilla|snap-t|black hole|houdini|r1 air|capilene|micro puff
Thule|chariot sport|chariot cross|spring stroller|yepp|ridealong|velospace|force xt|canyon xt|easyfold|t1|t2 pro|subterra|crossover 2
Coleman|darwin|cobra|fastpitch|mackenzie|octagon|maluti|xtreme cooler|dual fuel|festinord|タフワイド|ツーリングドーム
Hamilton|khaki|khaki field|khaki aviation|jazzmaster|ventura|murph|intra-matic|pan europ|カーキ
Zenith|el primero|defy|chronomaster|pilot type 20|elite 680|defy classic
Orient|bambino|mako|kamasu|ray ii|sun & moon|star classic|m-force|バンビーノ
Citizen|promaster|tsuyosa|eco-drive|nighthawk|aqualand|xc|exceed|super titanium|ecodrive|プロマスター|アテッサ|エコドライブ
Swatch|moonswatch|sistem51|big bold|skin irony|irony|flik flak|scuba fifty fathoms
Fossil|grant|townsman|carlie|machine|neutra|gen 6|gen 5|jacqueline|minimalist
Omega|seamaster|speedmaster|constellation|de ville|aqua terra|planet ocean|geneve|スピードマスター|シーマスター|スピマス|씨마스터|스피드마스터
Mulberry|bayswater|alexa|lily bag|darley|iris|amberley|antony
Coach|tabby|willow|rogue|swinger|cassie|hutton|tabby 26|pillow tabby|brooklyn 28|rowan|gallery tote|field tote|dinky|タビー|태비
Creed|aventus|silver mountain water|green irish tweed|royal oud|virgin island water|millesime imperial|viking|авентус|어벤투스
Axe|dark temptation|africa|apollo|black night|ice chill|excite|anarchy
Dove|deeply nourishing|original 48h|intensive repair|go fresh|men+care|dermaseries
Pigeon|softouch|soft touch|wide neck|peristaltic|peristaltic plus|母乳実感
Combi|mega ride|sugocal|crulila|mechacal|スゴカル|ネルーム|ホワイトレーベル|クルムーヴ
Pelikan|souverän|souveran|m200|m205|m400|m600|m800|m1000|twist|ilo|griffix|k400|4001
Sharpie|s-gel|fine point|twin tip|ultra fine
Whirlpool|supreme care|6th sense|freshcare|absolute ambient|w collection|serenity
Craftsman|v20|versastack|nextec|evolv
Fluke|117|87v|115|179|17b+|101|1587|t5-600|376|62 max
Caterpillar|d6|320d|336|938g|d8|308|cat s60|cat s61
Corsair|vengeance lpx|h100i|rm850x|rm750|4000d|icue link|scimitar|k55|hs80|dominator
Transcend|storejet|ssd230s|jetflash|esd310|jetdrive
Sharp|aquos|plasmacluster|carousel|プラズマクラスター|アクオス|ヘルシオ
Pioneer|deh|avh|mvh-s120|xdp|sx-700|pl-12|vsx|kuro|djm-900|cdj-2000|ddj-rev|ts-w
Polar|pacer|vantage v2|vantage m|h9|oh1|unite|a370|m430|v800
Suunto|ambit|spartan|9 baro|vertical|race s|core black|d5|zoop
Bruder|man tge|mack granite|roadmax|claas|fendt|bworld|jcb
Milwaukee|m18|m12|m18 fuel|packout 3|hackzall|inkzall|m18 onefpd|m28|m18 bpd
Kenwood|major|chef titanium|multipro|titanium chef|kdc|dmx
Vitra|eames house bird|uten.silo|panton|aluminium chair|hal tube|ball clock
Blum|tandembox|legrabox|clip top|aventos|blumotion|tip-on
`;
