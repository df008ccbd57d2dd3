// cspell:disable
/** Models and lines of makers of devices, tools, vehicles, toys, things for the home and food: the brand, then what it calls them. Own list. */
export const GOODS_MODELS = `
Apple|watch ultra|series 9|series 8|series 10|magsafe|magic keyboard|homepod
iPhone|pro max|15 pro|14 pro|13 pro|16 pro|15 pro max|14 pro max|13 mini|12 mini|se 2020|про макс
AirPods|pro 2|pro2|max silver|про 2
Samsung|galaxy|galaxy buds|galaxy watch|s24 ultra|s23 ultra|s22 ultra|s25 ultra|s21 fe|s24|z flip|z fold|a54|a55|a34|a15|neo qled|qled|frame tv|buds2 pro|buds 2|갤럭시|галакси
Xiaomi|redmi|redmi note|poco|mi band|smart band|miband|mijia|redmi buds|13t pro
Huawei|freebuds|mate 60|pura 70|matepad|watch gt
OPPO|vooc|reno|find x|a57|enco
vivo|funtouch|v29|x100
Realme|narzo|gt neo|c55
Honor|magic5|magic 6|x9b
OnePlus|nord|buds pro|ace 2
Sony|wh-1000xm4|wh-1000xm5|wf-1000xm4|wf-1000xm5|bravia|xm5|xm4|alpha a7|walkman|a7iii|a6400|zv-e10|ps5|ps4|dualsense|srs-xb43
PlayStation|dualshock|dualsense|slim 1tb|plus 12|vita slim
Xbox|series x|series s|elite controller|game pass|one x
Nintendo|joy-con|joy con|joycon|amiibo|3ds|ds lite|wii|gamecube
Nintendo Switch|joy-con|joy con|oled|lite
JBL|boombox|charge 5|flip 6|flip 5|charge 4|partybox|xtreme|go 3|go 4|tune 510bt|clip 4|tune 520bt|tune 230|pulse 5|club 700|partybox 110|t110|бумбокс|차지5|플립6
Bose|quietcomfort|soundlink|qc45|qc35|soundsport|qc ultra|soundtouch|noise cancelling 700
Marshall|emberton|stanmore|acton|woburn|major iv|major 4|kilburn|tufton|willen|stockwell|에버튼|엠버튼|スタンモア
Beats by Dre|studio pro|solo 3|solo3|studio buds|powerbeats|fit pro|solo pro|pill+
Sennheiser|momentum|hd 599|hd 600|hd600|hd 650|hd25|cx plus|accentum
Bang & Olufsen|beoplay|beosound|beolit|h95
Sonos|era 100|era 300|beam gen 2|roam|play:1|play 1|arc soundbar
Harman Kardon|aura studio|onyx studio|go + play
Jabra|elite 85t|elite 75t|evolve2|elite active
Audio-Technica|ath-m50x|at-lp60|ath m50x|lp120
Shure|sm58|sm7b|sm57|beta 58|mv7
Rode|nt1|videomic|wireless go|podmic
DJI|mavic|mini 3 pro|mini 4 pro|osmo|osmo pocket|air 2s|phantom 4|avata|mavic air|rs3|ronin|매빅|오즈모|мавик
GoPro|hero 9|hero 11|hero 12|hero12|hero 10|hero11|hero
Canon|eos|eos r6|eos r5|eos m50|rf 50mm|ef 50mm|pixma|powershot|5d mark|ixus|g7x|selphy|imageclass
Nikon|coolpix|d3500|d850|d750|z6 ii|nikkor|z50|z fc
Fujifilm|x100v|x-t4|x-t5|instax|xt30|x-t30|finepix|x100vi
Instax|mini 11|mini 12|mini 9|wide 300|square sq1
Kodak|gold 200|ultramax|portra|portra 400|ektar
Leica|m6|q2|q3|summicron|summilux
Logitech|mx master|g502|g pro|k380|mx keys|g29|g305|g915|c920|g733|pebble
Razer|deathadder|blackwidow|kraken|basilisk|huntsman|barracuda
SteelSeries|arctis|apex pro|aerox
HyperX|cloud ii|cloud alpha|pulsefire|quadcast
Corsair|k70|vengeance|void rgb|icue
ASUS|rog|zenbook|vivobook|tuf gaming|rog strix|zenfone
Lenovo|thinkpad|ideapad|legion|yoga slim|thinkcentre
Dell|latitude|inspiron|xps 13|alienware|xps|optiplex|vostro|precision 5560
HP|elitebook|probook|pavilion|omen|envy|laserjet|deskjet|victus|officejet|spectre x360
Acer|aspire|predator|nitro 5|swift 3|nitro
MSI|katana|raider|stealth|gf63
NVIDIA|geforce|rtx 3060|rtx 4090|rtx 3080|gtx 1660|rtx 4070
AMD|ryzen|radeon|ryzen 5|ryzen 7|threadripper|rx 6600
Intel|core i5|core i7|core i9|nuc|xeon|optane
SanDisk|cruzer|ultra fit|extreme pro|ixpand|cruzer blade
Kingston|datatraveler|canvas select|fury beast|a400
Western Digital|my passport|elements|wd blue|my book
Seagate|barracuda|ironwolf|expansion|backup plus|firecuda
TP-Link|archer|deco|tapo|kasa
Anker|soundcore|powercore|nano ii|powerport|maggo
Epson|ecotank|expression home|workforce|l3250|xp-2100
Brother|dcp-l2530dw|mfc-l2710dw|hl-l2350dw|p-touch|dcp-t420w|innov-is
Kindle|paperwhite|oasis|scribe|e-reader
Garmin|fenix|forerunner|venu|instinct|vivoactive|fenix 7|edge 530|epix|edge 830|descent
Fitbit|versa|charge 5|inspire|sense 2|luxe
Polar|vantage|ignite|grit x|h10
Amazfit|gts|gtr|bip|t-rex
Dyson|airwrap|supersonic|v8|v10|v11|v15|v12|corrale|airstrait|hot+cool|v15 detect|v11 absolute|airwrap complete|pure cool|gen5|에어랩|슈퍼소닉|エアラップ|スーパーソニック|эйрврап|эирврап|аирврап|суперсоник|ايرراب
Philips|airfryer|sonicare|lumea|oneblade|one blade|hue|lattego|diamondclean|шейвер
Braun|series 9|series 7|silk-épil|silk epil|multiquick|silk-expert|series 5
Oral-B|io series|io 9|pro 3|vitality|precision clean|crossaction|genius x
Gillette|mach3|mach 3|fusion5|fusion|venus|proglide|skinguard|fusion proglide|мак 3|мач3|фьюжн|مات 3
Nespresso|vertuo|essenza mini|pixie|citiz|inissia|creatista|lattissima|vertuo next
Dolce Gusto|genio|piccolo|mini me|infinissima|lumio
De'Longhi|magnifica|magnifica s|dedica|dinamica|eletta|pinguino|la specialista|primadonna|icona|ecam|ecam22|ec685|динамика|магнифика
KitchenAid|artisan|stand mixer|classic mixer|mini food
Kenwood|chef xl|kmix|cooking chef|prospero
Thermomix|tm6|tm5|tm31|tm21|varoma
Vitamix|a3500|e310|explorian|ascent
Ninja|foodi|air fryer|creami|woodfire|dual zone
Tefal|ingenio|actifry|optigrill|cook4me|easy fry|fresh express
Moulinex|cookeo|clickchef
Krups|ea8108
Jura|ena 8|e8|z10|giga
Smeg|50's style|50s style|50s retro|bcc01
Le Creuset|signature|dutch oven|braiser|cocotte|volcanic|marseille
Staub|cocotte|la cocotte|cocotte 24
Zwilling|four star|professional s
WMF|profi plus|silit|cromargan
Tupperware|eco bottle|mimi|shape-o|quick shake|eco 1 liter|vis top|modular mates
Thermos|stainless king|funtainer
Stanley 1913|quencher|quencher h2.0|h2.0|iceflow|flowstate|aerolight|퀀처|クエンチャー
YETI|rambler|tundra|hopper|roadie|lowlands|loadout|hondo|rambler 30oz
Hydro Flask|wide mouth|standard mouth|all around
Owala|freesip|free sip
Brita|maxtra|marella|style xl|maxtra+|elemaris|fill&enjoy
SodaStream|gaia
Roomba|i7|j7|i3+|e5|980
iRobot|roomba|braava
Roborock|s7|s8|q revo|s8 pro ultra|q7 max
Ecovacs|deebot|winbot|t20 omni
Bosch|gsb|gbh|gsr|professional|gws|easyhome|serie 4|tassimo|gbh 2-26|gsr 12v|gsr 18v|ixo|psb|serie 6|gst|advancedimpact|gwx|gop
Makita|lxt|18v lxt|dhp|dtw|xgt|dga|ddf|ga4530|dtd|bl1830|bl1850|bl1860|dhr242|hr2470|9557|dtd171|dtd172|dur|40v max xgt
DeWalt|xr|flexvolt|dcd796|dcd|dcg405|dcf887|dcf|dcb184|tstak|xr 18v|20v max|dcd791|dcs|dcn|dwe|atomic
Milwaukee|m18|m12|packout|m18 fuel|fuel m18|m12 fuel|sawzall|hole hawg
Metabo|sb 18|kgs|bs 18|kge|w 850|powermaxx
Hilti|te 30|te 2|te 6|te 30-a36|te 60|sf 6h|te 70|nuron|te 7|sfc 22|pd-e
Festool|systainer|ts 55|domino|kapex|rotex|ets ec|ct midi|df 500
Ryobi|one+|one plus|18v one+
Black+Decker|workmate|dustbuster|mouse sander
Einhell|power x-change|x-change|tc-sm|tc-ag
Dremel|8220|stylo+|200 series
Leatherman|wave+|surge|skeletool|charge tti|rebar|free p4|wingman|squirt|super tool
Victorinox|huntsman|classic sd|swisschamp|fibrox|spartan|climber|swiss champ|swisstool
Opinel|n°8|n°08|no8|carbone|n°7
Gerber|suspension|bear grylls|paraframe|gator
Fiskars|x7|x25|x27|powergear|x11|x17|functional form
Kärcher|k2|k4|k5|k7|wd 3|sc 3|window vac|wv 5|fc 5|k 5|puzzi|k3|wd3|k 4|hds
STIHL|ms 170|ms170|ms 180|ms180|ms 260|ms 250|ms 261|ms 362|fs 55|fs 38|fs 120|kombi|fs 250|ms 211|ms 462|hs 45|bg 56|мс 180|мс180|мс 170|мс 250|мс 260
Husqvarna|automower|450 rancher|rancher|135 mark|435|550 xp|365|142|137|236|455 rancher|автомовер
Honda|gx160|gx200|civic|cb500|africa twin|cbr|forza|goldwing|vtx|hornet|crf|pcx|cr-v|gcv|accord|jazz|gx390|hrx
Yamaha|mt-07|mt07|mt-09|r1|r6|tenere|ténéré|yzf|xmax|nmax|tmax|psr|clavinova|aerox|f310|pacifica|p-45|hs5|hs8|p-125|wr250|fz6|tracer
Kawasaki|ninja|z900|z750|versys|vulcan|zx-6r|zx-10r|z650|kx
Suzuki|gsx-r|gsxr|hayabusa|v-strom|bandit|jimny|swift|vitara|burgman|sv650|dr-z
KTM|duke|390 duke|adventure 1290|exc|690 smc|super duke
Ducati|panigale|monster|multistrada|scrambler|diavel|hypermotard|supersport|streetfighter|monster 821
BMW|e46|e90|f30|m pakiet|e36|e39|e60|x5|f10|g30|m3|m5|r1200gs|gs 1200|m sport|m-paket|f20|e30|e92|x3|e87|s1000rr|e70|f31|e53|f15
Audi|a4 b8|a4 b9|quattro|s-line|a3 8p|s line|sline|tt 8n|q5|a4|a6|q7|a6 c7|rs4|rs6|a3 8v|a5|8v
Mercedes-Benz|w204|w212|w205|amg|w211|sprinter|w124|vito|w213|w203|avantgarde|w221|w222|w447|g63|amg line|actros|w176|c63
Mercedes|w204|w212|w205|amg|w211|sprinter|w124|vito|w213|amg line|c63
Volkswagen|golf|golf 7|passat|tiguan|polo|t5|touran|gti|t4|caddy|t-roc|jetta|golf 5|golf 6|scirocco|golf mk7|transporter|t6|touareg
Škoda|octavia|fabia|superb|kodiaq|karoq|kamiq|rapid|roomster|octavia 3|octavia iii|октавия|фабия|суперб
Toyota|corolla|camry|hilux|land cruiser|rav4|yaris|prius|prado|avensis|innova|fortuner|hiace|vios|auris|supra|كامري|كورولا|هايلكس|برادو|камри|королла|рав4|코롤라|カムリ|ハイエース
Lexus|rx350|is250|lx570|es350|nx300|gx460|ct200h
Nissan|qashqai|juke|patrol|navara|x-trail|gt-r|skyline|leaf|micra|silvia|nismo|note e11|кашкай
Mazda|mx-5|mx5|cx-5|cx5|miata|rx-7|rx-8|mazda3|bt-50
Subaru|impreza|wrx|forester|outback|brz|legacy|wrx sti
Mitsubishi|pajero|outlander|lancer|l200|evo x|asx|evolution|montero|xpander|паджеро
Hyundai|tucson|santa fe|elantra|i30|i20|ioniq|accent|sonata|ix35|solaris|kona|creta|солярис|아반떼|쏘나타|그랜저
Kia|sportage|sorento|ceed|rio|picanto|optima|stinger|niro|soul|k5|cerato|рио|쏘렌토|스포티지
Ford|focus|fiesta|mustang|transit|mondeo|kuga|ranger|f-150|focus mk2|ecosport|raptor|escort|focus 2|c-max
Opel|astra|corsa|insignia|vectra|zafira|mokka|astra h|astra j|corsa d|vivaro
Peugeot|206|207|208|307|308|3008|508|407|boxer
Renault|clio|megane|mégane|scenic|captur|kangoo|laguna|twingo|trafic|logan|duster|kadjar
Citroën|c3|c4|berlingo|xsara|ds3|picasso|c5|jumper|saxo|2cv
Fiat|punto|panda|ducato|tipo|doblo|uno|grande punto|stilo|egea
Alfa Romeo|giulietta|mito|giulia|stelvio|147|156|159
Seat|ibiza|leon|cordoba|ateca|arona|leon fr|cupra
Volvo|xc90|xc60|v70|s60|v40|v60|fh12|fh16|xc40
Land Rover|defender|discovery|freelander|range rover|evoque|td5
Jeep|wrangler|cherokee|renegade|grand cherokee|rubicon
Porsche|911|cayenne|carrera|macan|panamera|boxster|cayman|taycan|718
Ferrari|458|488|f40|scuderia|enzo|testarossa|roma
Lamborghini|huracan|aventador|urus|gallardo
Tesla|model 3|model y|model s|model x|cybertruck
Harley-Davidson|sportster|softail|fat boy|dyna|road king|883|street glide|fat bob|street bob
Vespa|gts|primavera|px 125|gts 300|lx 125
Piaggio|beverly|mp3
Michelin|crossclimate|pilot sport|primacy|alpin|energy saver|agilis|latitude sport|power gt
Bridgestone|turanza|blizzak|potenza|ecopia|weather control|battlax
Pirelli|p zero|pzero|cinturato|scorpion|sottozero|diablo rosso|angel gt
Goodyear|eagle f1|vector 4seasons|efficientgrip|ultragrip
Continental|premiumcontact|wintercontact|sportcontact|gp5000|ecocontact
Castrol|edge 5w30|magnatec|gtx|power 1|edge 5w-30
Mobil 1|esp 5w-30|0w-40|x1 5w30|super 3000
Shell|helix|rimula|helix ultra|advance ax7
Motul|8100|300v|7100|5100|x-clean|specific 5w30
Liqui Moly|top tec|molygen|ceratec|top tec 4200
Bosch Automotive|aerotwin|s4|s5|super plus
Osram|night breaker|cool blue|h7 night breaker|nightbreaker
Brembo|gt kit|max disc|xtra|p85020
Bilstein|b6|b8|b4|b12|b14|b16|b6 4600
Akrapovič|slip-on|evolution line|racing line|слип-он
Yoshimura|r-77|at2|alpha t
Recaro|sportster cs|pole position|monza nova|young sport
OZ Racing|ultraleggera|superturismo|alleggerita
BBS|rs|ch-r|super rs|lm
Sparco|assetto gara|evo qrt
AGV|k3|k1|pista|k6|corsa r
Shoei|x-spirit|neotec|nxr|gt-air|x-fifteen|glamster
Arai|rx-7v|quantic|profile-v|tour-x
HJC|rpha|i90|c70|rpha 11|i70
Alpinestars|tech 7|gp plus|supertech|smx-6|tech 10|gp pro|tech-air
Dainese|super speed|d-air|torque 3|racing 4
LEGO|technic|duplo|star wars|ninjago|creator expert|mindstorms|harry potter|speed champions|bionicle|botanical|technic 42115|minifigures|minifigure|millennium falcon|테크닉|듀플로|닌자고|テクニック|ニンジャゴー|デュプロ|техник|ниндзяго|дупло
Playmobil|city life|city action|novelmore|1.2.3
Barbie|dreamhouse|fashionistas|dreamtopia|extra doll|signature looks|color reveal
Hot Wheels|track builder|treasure hunt|super treasure hunt|rlc|car culture|monster trucks
Matchbox|superfast|lesney|1-75
Funko|pop vinyl
Hasbro|monopoly|transformers|nerf|my little pony
Nerf|elite 2.0|fortnite|n-strike|strongarm
Pokémon|booster box|tcg|151|elite trainer box|charizard|pikachu|psa 10|scarlet & violet|포켓몬|부스터박스|ex sar|ブースターボックス|リザードン|リザードンex|бустер
Yu-Gi-Oh!|blue eyes|legend of blue eyes|structure deck|dark magician|ブルーアイズ
Magic: The Gathering|commander deck|draft booster|mtg|collector booster
Warhammer|40k|40000|space marine|space marines|age of sigmar|necrons|tyranids|kill team|intercessors
Tamiya|tt-02|hornet|lunch box|grasshopper|mini 4wd|ミニ四駆
Gundam|rg 1/144|hg 1/144|master grade|mg 1/100|pg unleashed|strike freedom|real grade|hg|rx-78-2|ハイグレード
Labubu|the monsters|exciting macaron|big into energy|have a seat|tasty macarons
Pop Mart|labubu|molly|skullpanda|dimoo|crybaby|hirono|라부부|拉布布
Sylvanian Families|chocolate rabbit|red roof
Squishmallows|fuzzamallows
L.O.L. Surprise!|o.m.g.|omg doll|tweens|confetti pop
PAW Patrol|chase|marshall|mighty pups|rubble|lookout tower
Peppa Pig|rebecca rabbit
Fisher-Price|little people|laugh & learn|jumperoo|laugh and learn|smart stages
Bugaboo|fox 3|bee 6|donkey|cameleon|butterfly|fox 5|fox 2|bee 5|dragonfly|fox cub
Cybex|priam|mios|balios|sirona|pallas|gazelle|solution z|cloud z|aton
Babyzen Yoyo|yoyo2|6+|0+|yoyo 2|newborn pack
Stokke|tripp trapp|xplory|sleepi|trailz|tripptrapp
Maxi-Cosi|pebble|axissfix|pearl|cabriofix|titan|tobi|rodi|kore
Joie|i-spin|stages|litetrax|every stage|pact
Ergobaby|omni 360|embrace|omni breeze|adapt
BabyBjörn|bliss|balance soft|mini carrier|one air
Philips Avent|natural response|scd503|natural bottle
Medela|swing maxi|harmony|freestyle|symphony|swing
Dr. Brown's|options+|natural flow
Pampers|premium care|baby dry|baby-dry|pants 5|active baby|premium protection|премиум кеа
Huggies|little swimmers|elite soft|pull-ups|ultra comfort
Aptamil|pronutra|profutura
Friso|gold 4|gold số 4
Red Bull|sugarfree|energy drink 250ml
Monster Energy|ultra white|mango loco|pipeline punch
Nutella|750g|b-ready|ferrero
Lavazza|qualità oro|qualita rossa|crema e gusto|super crema|a modo mio|qualita oro
Jacobs|krönung|millicano|кронунг
Nescafé|dolce gusto|classic 200g|3in1
Lipton|yellow label
Jack Daniel's|no. 7|old no. 7|honey|single barrel
Johnnie Walker|black label|blue label|red label|double black|블루라벨|блэк лейбл|блек лейбл
Chivas Regal|18 years|12 years|18 yo
Hennessy|vsop|xo|vs cognac
Moët & Chandon|brut imperial|imperial brut|nectar imperial|ice imperial
Dom Pérignon|vintage 2010|vintage 2012|rosé vintage
IQOS|iluma|heets|terea|3 duo|duos|илума
JUUL|mango pods
Elf Bar|bc5000|bc10000|lost mary
Zippo|windproof|hand warmer|1941
Montblanc|meisterstück|meisterstuck|149|starwalker|146
Parker Pen|jotter|duofold|sonnet|urban|51
Lamy|safari|al-star|сафари
Moleskine|classic large|cahier
Faber-Castell|polychromos|pitt|e-motion|9000
Copic|ciao|sketch|72 set
IKEA|billy|malm|kallax|hemnes|lack|poäng|ektorp|pax|klippan|frakta|blåhaj
Vitra|eames|lsr|dsw
Fritz Hansen|series 7|egg chair|serie 7|swan chair
Louis Poulsen|ph 5|ph5|panthella|ph artichoke
Artemide|tolomeo|tizio|eclisse
Flos|ic lights
Herman Miller|aeron|embody|eames|mirra
Iittala|aalto|kastehelmi|teema|ultima thule
Royal Copenhagen|blue fluted|musselmalet|mega mussel
Wedgwood|wild strawberry|jasperware|florentine
Meissen|zwiebelmuster|blue onion
Villeroy & Boch|mariefleur|petite fleur|basket|vieux luxembourg
Gibson|les paul|sg standard|es-335|j-45|explorer|hummingbird|레스폴|レスポール
Fender|stratocaster|telecaster|strat|jazz bass|precision bass|jazzmaster|스트라토캐스터|ストラトキャスター|стратокастер
Ibanez|tube screamer|ts9|rg series|gio|rg550|sr300|jem
Roland|fp-30|td-17|juno|jc-120|tr-8s|td-07|sp-404
Boss Effects|ds-1|rc-5|ce-2w
Korg|minilogue|volca|kaoss|m1|monotron
Pioneer DJ|cdj|ddj-400|ddj-flx4|djm|xdj
Shimano|105|ultegra|dura-ace|stella|deore|vanford|stradic|xtr|nasci|tiagra|slx|twin power|altus|ステラ|ヴァンキッシュ|アルテグラ|стелла|страдик
Daiwa|steez|certate|exist|saltiga|tatula|ballistic|セルテート|スティーズ|イグジスト
Abu Garcia|ambassadeur|revo|black max|cardinal
Rapala|x-rap|original floater|husky jerk|shad rap|skitter
SRAM|gx eagle
Brompton|m6l|p line|s6l|c line|m3l
Specialized|stumpjumper|tarmac|rockhopper|allez|s-works|roubaix|sirrus
Trek|marlin|fx 3|domane|madone|emonda|fuel ex|x-caliber
Giant|escape|defy|tcr|reign|talon|trance|propel
Cannondale|topstone|synapse|supersix|scalpel|caad13
Wilson|pro staff|blade 98|clash 100|ultra 100|duo feel
HEAD|speed pro|radical|gravity|supershape|boom pro|instinct mp
Babolat|pure drive|pure aero|pure strike|rpm blast|technical viper
Yonex|ezone|astrox|nanoflare|arcsaber|vcore|aerobite|power cushion|duora|アストロクス|아스트록스
Titleist|pro v1|vokey|tsr2|scotty cameron|t100|t200|prov1|프로v1
TaylorMade|stealth|qi10|sim 2|spider tour|m4|p790|스텔스|ステルス
Callaway|rogue st|paradym|epic flash|big bertha|jaws|chrome soft|에픽|パラダイム
Ping|g430|g425|anser|g410
Speedo|biofuse|fastskin|endurance
Arena|powerskin|carbon air
Atomic|redster|hawx
Salomon Ski|qst|s/pro
Rossignol|experience|hero elite|soul 7|black ops
Burton|cartel|moto boa|step on
Coleman|lantern|instant up|スチールベルト|sundome
Snow Peak|takibi|焚火台|amenity dome|土鍋
Deuter|aircontact|futura|trail 30
Osprey|atmos|farpoint|exos
Petzl|tikka|actik|grigri|corax|myo
Thule|urban glide|wingbar|motion xt|chariot|hyperion|proride|velocompact
Victron|smartsolar|multiplus|phoenix|bluesolar|orion-tr
Jackery|explorer|explorer 1000|solarsaga
EcoFlow|river 2|delta 2
Segway|max g30|navimow
Ninebot|max g30|g30|g30d|es2|f40
Philips Hue|white ambiance|play light bar|go portable|lightstrip
Ring|stick up cam|indoor cam
Nest|learning thermostat|mini gen
Tado|starter kit v3|thermostat v3|v3+
Grohe|eurosmart|eurodisc|rainshower|essence|euphoria|blue home|grohtherm|blue pure
Hansgrohe|raindance|croma|talis|metropol|logis
Geberit|duofix|sigma|aquaclean
Velux|ggl|gpu|dkl|mk04|ggu
Miele|complete c3|complete c2|triflex|blizzard|gn|w1|cva|c3|compact c2
Siemens|iq500|eq.6|eq6|iq300|eq.9|iq700|eq500
AEG|lavatherm|öko-lavamat|protex|lavamat|favorit
Rowenta|x-force|silence force|x-pert|x-plorer
Vorwerk|kobold|vk200|vk136|kobold vk|vk 140|folletto|vk150
Folletto|vk200|vk140|vk 150|vk150|vr300
Shark|iz300|hairstyler|flexstyle|speedstyle
ghd|platinum+|gold styler|chronos|helios|glide
BaByliss|miracurl|fx787|big hair|skeleton|pro fx
Wahl|magic clip|super taper|мэджик клип
Panasonic|eneloop|lumix|nanoe|eh-na98|toughbook|ナノケア|エネループ|나노이
Duracell|optimum|plus aaa
Energizer|ultimate lithium|max plus
Varta|longlife|blue dynamic|silver dynamic
Casio Keyboards|ct-s300|privia|celviano|cdp-s110|px-s1100
Tamagotchi|connection|uni|paradise
`;
