// cspell:disable
/**
 * What makers of machines, prams and furniture that parts are made for call their models, in the scripts that titles have: the Fox of Bugaboo,
 * the Polo of Volkswagen, the MT-07 of Yamaha. Makers whose models are told from others' need no line of their own. Lower case; own list.
 */
export const MODELS_OF_MAKERS: readonly (readonly [makers: string, models: string])[] = [
  [
    `bugaboo בוגבו бугабу 부가부 バガブー 博格步 بوغابو μπουγκαμπού บูกาบู`,
    `fox bee butterfly donkey dragonfly kangaroo cameleon ant lynx buffalo runner turtle giraffe фокс פוקס דונקי בי 폭스 동키 フォックス ドンキー فوكس bee3 bee5 bee6 fox2 fox3 fox5 cub butterfly2 камелеон`,
  ],
  [
    `cybex саибекс 싸이벡스 サイベックス סייבקס`,
    `priam mios balios eezy coya libelle orfeo melio gazelle cloud sirona aton pallas solution lemo melio talos cloud-z zeno`,
  ],
  [
    `stokke стокке ストッケ 스토케 斯托克 סטוקה`,
    `xplory tripp trapp beat trailz scoot crusi sleepi flexi clikk steps триптрап yoyo yoyo2 yoyo3 nomi limas steps ypp`,
  ],
  [
    `maxi-cosi`,
    `pebble pearl coral marble titan tobi cabrio citi rock jade stone mica axissfix opal rodi cabriofix axiss familyfix adorra lila zelia laika leona tinca nomad kore spinel`,
  ],
  [
    `britax römer romer`,
    `dualfix smile swingfix kidfix affinity baby-safe king advansafix evolvafix trifix b-agile b-ready strider`,
  ],
  [`joie`, `pact tourist spin mytrax litetrax chrome signature`],
  [`thule`, `spring chariot urban sleek motion force pulse vector atlantis`],
  [
    `volkswagen vw фольксваген`,
    `polo golf passat fox jetta beetle lupo caddy tiguan touran bora up sharan amarok scirocco vento corrado thing поло гольф пассат джетта тигуан туран туарег кадди транспортер амарок крафтер бора венто шаран фокс лупо touareg transporter multivan crafter arteon gol saveiro voyage t-roc t-cross id.3 id.4 taos atlas t4 t5 t6 b5 b6 b7 b8 mk4 mk5 mk6 mk7 גולף פולו פאסאט טיגואן باسات جولف 高尔夫 帕萨特 途观 速腾 朗逸 迈腾 途昂 宝来 ゴルフ パサート 골프 파사트 티구안`,
  ],
  [
    `ford форд フォード 포드 福特 פורד فورد`,
    `puma focus fiesta mustang ranger explorer galaxy escort fusion edge bronco maverick kuga mondeo transit courier connect tourneo ka scorpio sierra taurus expedition escape raptor c-max s-max b-max ecosport фокус фиеста мондео куга транзит рейнджер эксплорер эскорт фьюжн сиерра f-150 f150 fiësta פוקוס פיאסטה מונדאו فوكس اكسبلورر توروس موستنج 福克斯 蒙迪欧 翼虎 嘉年华`,
  ],
  [
    `opel vauxhall опель オペル אופל اوبل όπελ`,
    `omega astra corsa mokka vectra zafira meriva insignia tigra vivaro combo agila signum adam ascona kadett manta rekord calibra frontera crossland grandland movano antara cascada karl speedster astra-g astra-h astra-j astra-k vectra-b vectra-c астра корса вектра зафира зафіра мерива меріва инсигния інсігнія мокка омега кадет комбо виваро віваро антара фронтера`,
  ],
  [
    `fiat фиат фіат פיאט فيات フィアット`,
    `panda punto tipo bravo stilo doblo ducato croma scudo fiorino linea uno toro strada palio siena mobi argo cronos pulse fastback idea marea tempra multipla qubo ducato scudo talento freemont 500l 500x albea brava bravo croma egea fullback seicento cinquecento дукато добло пунто панда типо типо брава браво линеа альбеа`,
  ],
  [
    `renault dacia рено дачия дачія רנו ルノー 르노 رينو`,
    `clio megane captur scenic espace twingo kangoo modus laguna arkana kadjar koleos fluence talisman duster logan sandero spring jogger dokker lodgy symbol trafic master zoe avantime sandero lodgy dokker duster logan megane-ii megane-iii fluence latitude vel-satis safrane kerax magnum midlum premium логан сандеро ларгус дастер меган клио кенго канго кангу лагуна сценик симбол флюенс каптур аркана доккер лоджи мастер трафик твинго степвей stepway largus`,
  ],
  [
    `peugeot citroën citroen пежо ситроен пижо`,
    `partner expert boxer rifter traveller berlingo jumper jumpy picasso nemo saxo xsara dispatch relay cactus bipper boxer c1 c2 c3 c4 c5 c6 c8 ds3 ds4 zx xantia xm evasion synergie 106 107 205 206 207 208 301 306 307 308 405 406 407 408 508 605 607 807 1007 2008 3008 4007 4008 5008 партнер берлинго боксер джампер джампи эксперт ксара саксо пикассо`,
  ],
  [
    `seat cupra сеат`,
    `leon ibiza toledo cordoba arona ateca tarraco alhambra altea mii formentor born terramar exeo arosa inca alhambra formentor tavascan леон ибица толедо кордоба альтеа`,
  ],
  [
    `skoda škoda шкода スコダ 스코다 סקודה`,
    `yeti superb rapid fabia octavia roomster kodiaq karoq kamiq citigo felicia enyaq scala favorit forman scala karoq kodiaq octavia-ii octavia-iii октавия октавія фабия фабія суперб рапид рапід йети єті кодиак карок камик румстер фелиция фелиція ситиго`,
  ],
  [
    `toyota lexus тойота лексус トヨタ 도요타 טויוטה تويوتا`,
    `crown corolla yaris camry avalon highlander tundra tacoma sienna prius supra celica fortuner hilux vitz ist picnic verso matrix venza mirai alphard auris avensis carina corona hiace innova land cruiser prado rav4 rush sequoia starlet wish aygo proace urban c-hr chr vios yaris-cross avanza rush calya agya raize kijang vellfire voxy noah estima hilux-revo gt86 mr2 ae86 4runner fj королла камри авенсис аурис ярис карина корона прадо хайлендер хайлюкс рав4 приус витц hilux vigo revo is250 rx300 rx330 rx350 nx200 gx470 lx570 プリウス アルファード ハイエース ヴォクシー ノア קורולה יאריס אוריס קאמרי היילקס אייגו פריוס לנדקרוזר راف4 كورولا كامري يارس يارِس هايلكس برادو انوفا افالون فورتشنر هايس كورلا كامرى 卡罗拉 凯美瑞 雷凌 汉兰达 普拉多 荣放 亚洲龙 ヤリス カローラ ハリアー シエンタ アクア`,
  ],
  [
    `nissan datsun infiniti ниссан ніссан 日産 닛산 ניסאן نيسان`,
    `note juke leaf micra navara patrol titan rogue sentra altima murano terrano primera almera march sunny kicks ariya pathfinder frontier cube qashqai x-trail xtrail tiida teana maxima pulsar serena elgrand almera-tino bluebird cefiro versa kubistar interstar nv200 nv300 nv400 np300 370z 350z 180sx r32 r33 r34 s13 s14 s15 кашкай икстрейл тиида теана альмера примера максима ноут жук микра патрол навара патфайндер террано мурано x-gear grand livina קשקאי מיקרה נוט باترول التيما صني مكسيما نافارا 轩逸 天籁 奇骏 逍客 骊威 セレナ ノート エクストレイル ジューク`,
  ],
  [
    `honda хонда ホンダ 혼다 本田 הונדה هوندا`,
    `jazz civic accord fit city odyssey pilot ridgeline passport insight legend element shadow hornet forza pantheon wave dream click shine activa cr-v crv hr-v hrv br-v stream prelude integra s2000 freed stepwagon mobilio brio airwave ballade supra karisma kirana astrea grand gtr innova revo blade vario beat scoopy pcx adv sonic verza megapro tiger cb150r cb150 cb500 cb650r cb1000r cbr cbr150r cbr250 cbr500r cbr600rr cbr650r cbr1000rr crf crf250l crf300l crf450 africa twin transalp varadero deauville goldwing rebel monkey grom msx msx125 cub super ruckus zoomer dio lead sh125 sh150 sh300 winner airblade future wave110 cg125 titan bros biz pop xre nxr twister cb300 xr150 xr250 gx160 gx200 gx270 gx390 gcv160 gcv190 gcv170 gcv135 hrx hrg hrn izy bf20 eu20i цивик аккорд джаз срв одиссей סיוויק אקורד גאז סיוויק اكورد سيفيك أكورد سيتي 思域 雅阁 飞度 缤智 奥德赛 フィット ヴェゼル フリード ステップワゴン オデッセイ 시빅 어코드`,
  ],
  [
    `hyundai kia хендай хюндай хундай киа кіа 현대 기아 ヒュンダイ`,
    `accent kona tucson getz santa elantra sonata genesis venue bayon rio soul stinger carnival optima magentis stonic niro seltos picanto morning ray ceed sportage sorento cerato pride tiburon matrix atos i10 i20 i30 i40 ix20 ix35 ix55 h1 h100 h350 starex terracan veracruz grandeur azera creta ioniq lantra excel eon xcent porter galloper coupe акцент туксон солярис санта элантра соната гетц матрикс крета старекс рио спектра сид церато спортейдж соренто пиканто оптима туссан елантра carens clarus sephia shuma opirus mohave k2700 bongo telluride cadenza forte אקסנט טוסון סונטה אלנטרה פיקנטו ספורטאז סורנטו ריו إلنترا النترا اكسنت سوناتا توسان سنتافي اوبتيما سيراتو سبورتاج 아반떼 쏘나타 소나타 그랜저 투싼 싼타페 코나 모닝 스포티지 쏘렌토 카니발 셀토스 레이 伊兰特 途胜 索纳塔 狮跑`,
  ],
  [
    `mazda mitsubishi suzuki subaru мазда субару сузуки сузукі митсубиси митсубіші マツダ 三菱 スバル スズキ`,
    `demio premacy tribute colt lancer pajero outlander eclipse galant carisma grandis mirage swift vitara jimny ignis baleno splash wagon alto celerio forester impreza legacy outback levorg tribeca cx-3 cx-5 cx-7 cx-9 cx-30 cx3 cx5 cx7 cx9 mx-5 mx5 rx-7 rx-8 mazda2 mazda3 mazda5 mazda6 xedos mpv bt-50 b2500 asx l200 montero sport triton xpander delica spacestar space star gs sx4 s-cross grand liana kizashi wagonr ertiga samurai sidekick apv carry every brz wrx sti xv crosstrek exiga gsx-r gsxr gsx-s gsx sv650 sv1000 v-strom vstrom dl650 dl1000 bandit gsf600 gsf1200 hayabusa burgman intruder boulevard marauder drz400 dr-z rm-z satria shogun smash nex address raider лансер аутлендер паджеро галант каризма асх l200 форестер импреза легаси аутбек витара джимни свифт лиана игнис מאזדה לאנסר אאוטלנדר باجيرو لانسر アウトランダー デミオ スイフト ジムニー フォレスター インプレッサ ワゴンr エブリイ`,
  ],
  [
    `chevrolet шевроле daewoo дэу деу`,
    `spark cruze aveo captiva orlando trax epica tahoe suburban malibu impala cobalt onix tracker camaro equinox lacetti nubira matiz lanos nexia tacuma rezzo evanda orlando captiva malibu silverado blazer colorado trailblazer sonic beat niva нива авео лачетти круз ланос матиз нексия каптива орландо эпика нубира гентра gentra kalos leganza tico espero`,
  ],
  [
    `jeep dodge chrysler`,
    `compass renegade patriot commander liberty cherokee gladiator avenger ram charger challenger journey caliber nitro magnum dart voyager wrangler grand cherokee durango dakota stratus intrepid neon pacifica sebring crossfire town country pt cruiser grand-cherokee wk xj zj tj jk jl`,
  ],
  [
    `yamaha kawasaki ямаха кавасаки ヤマハ カワサキ 야마하 가와사키`,
    `ninja versys vulcan zephyr eliminator virago tracer tricity aerox mio fino clavinova pacifica revstar mt-07 mt-09 mt-03 mt-10 mt-15 mt-25 mt07 mt09 mt03 mt10 mt15 r1 r3 r6 r7 r15 r25 r125 yzf yzf-r1 yzf-r6 yzf-r125 xsr700 xsr900 xsr155 tenere ténéré xt660 xt600 xtz wr250 wr450 yz250f yz450f ybr125 ybr ys125 fz6 fz1 fz8 fz25 fz-s fazer fjr1300 xj6 xj600 xjr1300 xvs650 xvs1100 dragstar bolt bulldog vmax v-max tmax t-max xmax x-max nmax n-max jog neos slider bws zuma majesty cygnus vino lexi aerox155 jupiter vega byson vixion scorpio mio m3 soul gt125 fascino ray-zr nouvo exciter sniper crypton z650 z750 z800 z900 z1000 z400 z300 z250 z125 h2 er-6n er-6f er6n er5 zx-6r zx-10r zx6r zx9r zx10r zx12r zzr gpz gpz500 zephyr w800 w650 kle500 klr650 klx klx150 klx250 kx250 kx450 kx85 vn800 vn900 vn1500 z1 w175 estrella barako d-tracker ninja250 ninja300 ninja400 ninja650 f40 f60 psr hs5 hs7 hs8`,
  ],
  [
    `husqvarna stihl gardena хускварна штиль`,
    `rider automower rancher viking 435 440 445 450 455 460 135 136 137 140 141 142 236 240 350 353 357 359 365 372 372xp 385 395 545 550 550xp 555 560 562 572 ms170 ms180 ms181 ms190 ms200 ms210 ms211 ms230 ms231 ms240 ms241 ms250 ms251 ms260 ms261 ms270 ms271 ms280 ms290 ms291 ms310 ms360 ms361 ms362 ms390 ms391 ms440 ms441 ms460 ms461 ms462 ms500i ms660 ms661 017 018 021 023 024 025 026 028 029 034 036 038 039 044 046 064 066 fs38 fs45 fs55 fs56 fs80 fs85 fs90 fs100 fs120 fs130 fs200 fs220 fs250 fs300 fs350 fs400 fs450 fs460 bg50 bg55 bg56 bg85 bg86 br500 br550 br600 sh56 sh86 hs45 hs81 hs82 ts400 ts410 ts420 ts700 ts800 kombi`,
  ],
  [
    `fender squier`,
    `stratocaster telecaster jaguar mustang jazzmaster precision champion frontman strat tele bullet affinity bass jazzbass p-bass duosonic toronado coronado bassman twin deluxe princeton blues`,
  ],
  [
    `gibson epiphone`,
    `explorer firebird thunderbird hummingbird dove casino les paul sg es-335 es-339 es-175 j-45 j-200 sj-200 flying v sheraton dot riviera`,
  ],
  [
    `garmin гармин ガーミン`,
    `fenix venu instinct edge forerunner vivoactive lily enduro epix quatix drive marq tactix descent swim rally varia index vivosmart vivomove approach etrex oregon gpsmap zumo nuvi`,
  ],
  [
    `acer asus lenovo dell hp`,
    `aspire predator nitro swift spin zenbook vivobook rog tuf yoga legion ideapad vostro latitude inspiron precision envy pavilion omen spectre victus stream elite dragonfly omnibook travelmate extensa chromebook elitebook probook zbook proliant laserjet deskjet officejet alienware thinkpad thinkbook thinkcentre xps optiplex`,
  ],
  [
    `samsung xiaomi huawei oppo vivo realme oneplus motorola tecno infinix самсунг сяоми хуавей`,
    `galaxy jet bespoke ace note fold flip pocket mate nova honor redmi poco watch reno reno2 reno3 reno4 reno5 reno6 reno7 reno8 reno9 reno10 reno11 reno12 reno13 reno14 find a5 a9 a15 a16 a17 a18 a38 a53 a54 a57 a58 a60 a74 a76 a77 a78 a79 a80 a91 a92 a93 a94 a95 a96 a98 v20 v21 v23 v25 v27 v29 v30 y11 y12 y15 y16 y17 y20 y21 y22 y27 y33 y35 y36 narzo c11 c21 c25 c33 c35 c51 c53 c55 c67 nord moto edge razr camon spark pova`,
  ],
  [
    `canon nikon epson brother hp ricoh kyocera oki lexmark xerox эпсон кэнон`,
    `pixma selphy maxify legria ixus stylus expression ecotank workforce supertank surecolor l110 l120 l210 l220 l300 l350 l355 l360 l365 l382 l386 l405 l455 l550 l555 l565 l805 l850 l1110 l1210 l1250 l1300 l1800 l3060 l3100 l3110 l3111 l3115 l3116 l3150 l3151 l3156 l3160 l3210 l3250 l3251 l3256 l4150 l4160 l4260 l5190 l5290 l6160 l6170 l6190 l6290 l8050 l8180 et-2550 et-2650 et-2700 et-2720 et-2750 et-2800 et-2810 et-2820 et-2850 et-3700 et-3750 et-4500 et-4700 et-4750 et-4850 xp-2100 xp-4100 wf-2630 wf-3520 mg2550 mg3650 mx490 ip2700 ip7250 g1000 g1010 g2000 g2010 g3000 g3010 g3020 g4010 ts3150 ts5050 ts8050 mf3010 lbp2900 lbp6000 lbp6030 coolpix powershot eos rebel kiss dcp mfc hl-l2300 hl-l2340 tn-1000 tn-2420`,
  ],
  [
    `nespresso krups delonghi de-longhi делонги делонгі`,
    `pixie citiz essenza inissia vertuo lattissima creatista magnifica dinamica dedica eletta piccolo lumio oblo mini-me icona autentica citiz prodigio maestria latissima lattissima pop next evoline virtuoso evidence arabica essential quattro ecam esam etam magnifica-s primadonna rivelia prima donna ec685 ec680 ec860 ec155`,
  ],
  [
    `philips braun bosch siemens miele samsung aeg`,
    `oneblade lumea sonicare series silk athlet unlimited tassimo vitamini cosmo airfryer sonicare avance lattego senseo norelco bodygroom multigroom ambilight hd9252 hd9200 hd9217 hd9220 hd9240 hd9270 hd9280 hd9650 hd9630 hd9640 hd9641 hd9860 hd9870 s3000 s5000 s7000 s9000 oneblade-pro qp2520 qp2530 qp6510 silk-epil satin maxx serie`,
  ],
  [
    `brompton giant trek merida specialized`,
    `electric superlight escape defy trance reign talon propel anthem emonda madone marlin roscoe checkpoint fuel scultura reacto matts roubaix tarmac allez rockhopper stumpjumper sirrus epic domane emonda fx marlin-5 superfly fathom anyroad revolt contend tcr tcx propel escape roam xtc anthem glory reign trance stance toughroad liv avow langma levo kenevo creo diverge crux venge demo enduro status epic chisel fuse camber scalpel synapse topstone supersix p-line c-line t-line big.nine`,
  ],
  [`ecco geox salomon`, `biom soft`],
  [
    `harley-davidson harley харлей`,
    `sportster softail dyna touring road king glide street bob fat boy heritage iron forty-eight nightster evo shovelhead panhead twin cam electra ultra breakout deluxe slim v-rod night rod 883 1200 xl883 xl1200`,
  ],
  [
    `ducati`,
    `monster panigale multistrada scrambler diavel hypermotard streetfighter supersport desertx desmosedici 748 749 848 851 888 899 916 939 959 996 998 999 1098 1198 1199 1299 v2 v4 xdiavel`,
  ],
  [
    `triumph`,
    `street triple speed daytona bonneville tiger thruxton scrambler rocket trident thunderbird sprint america speedmaster bobber speedtriple spitfire herald tr6 t100 t120`,
  ],
  [
    `bmw mini мини бмв`,
    `r1200gs r1250gs r1200rt r1150gs r850 r1100 r1200r r1200s r80 r100 r75 r65 f650 f650gs f700gs f800 f800gs f800r f850gs f900r f900xr k1200 k1300 k1600 k75 k100 g310 g310r g310gs g650 s1000rr s1000r s1000xr m1000rr ninet c400 c600 c650 e21 e28 e30 e34 e36 e38 e39 e46 e53 e60 e61 e63 e65 e70 e71 e81 e83 e84 e87 e90 e91 e92 e93 f01 f10 f11 f15 f16 f20 f21 f22 f25 f26 f30 f31 f32 f34 f36 f45 f48 f54 f55 f56 f60 g01 g05 g11 g20 g21 g30 g31 cooper clubman countryman paceman r50 r53 r55 r56 r60`,
  ],
  [
    `mercedes mercedes-benz benz мерседес メルセデス 奔驰 מרצדס مرسيدس`,
    `w123 w124 w126 w140 w163 w164 w166 w168 w169 w176 w177 w201 w202 w203 w204 w205 w206 w210 w211 w212 w213 w220 w221 w222 w245 w246 w447 w460 w461 w463 w639 w638 w906 w907 c117 c204 c205 c207 c209 c215 c216 c218 c219 r107 r129 r170 r171 r172 r230 x117 x156 x164 x166 x204 x253 s204 s205 s211 s212 vito viano sprinter vaneo citan actros atego axor unimog спринтер вито виано gla glb glc gle glk gls cla cls clk slk vario`,
  ],
  [
    `audi ауди アウディ`,
    `a1 a2 a3 a4 a5 a6 a7 a8 q2 q3 q5 q7 q8 s3 s4 s5 s6 rs3 rs4 rs5 rs6 tt quattro allroad avant sportback cabriolet coupe 80 90 100 b5 b6 b7 b8 b9 c4 c5 c6 c7 8l 8p 8v 8y 4f 4g 8e 8k`,
  ],
  [
    `volvo вольво ボルボ`,
    `v40 v50 v60 v70 v90 s40 s60 s70 s80 s90 xc40 xc60 xc70 xc90 c30 c70 850 940 960 740 240 ex30 fh12 fh16 fmx fh`,
  ],
  [
    `lada ваз лада uaz уаз газ gaz`,
    `niva нива priora приора kalina калина granta гранта vesta веста largus ларгус xray самара samara patriot патриот hunter хантер буханка газель соболь волга gazelle 2101 2103 2104 2105 2106 2107 2108 2109 21099 2110 2111 2112 2113 2114 2115 2121 2123 1118 2170 2190`,
  ],
  [
    `alfa-romeo romeo lancia`,
    `giulietta giulia mito stelvio brera spider tonale 145 146 147 155 156 159 164 166 gt gtv delta thema ypsilon musa kappa dedra lybra phedra`,
  ],
  [
    `land-rover rover jaguar`,
    `defender discovery freelander evoque velar sport range series county vogue xf xe xj xk x-type s-type f-type f-pace e-pace i-pace`,
  ],
  [
    `porsche порше ポルシェ`,
    `cayenne macan panamera boxster cayman taycan carrera targa 911 924 928 944 964 968 986 987 993 996 997 991 992 955 957 958`,
  ],
  [`tesla`, `model roadster cybertruck`],
  [
    `iveco man scania daf`,
    `daily stralis eurocargo trakker tgx tgs tga tgl tgm xf cf lf r420 r450 p-series hi-way`,
  ],
  [
    `ktm`,
    `duke rc adventure exc sx smc smr supermoto superduke 125 200 250 390 690 790 890 990 1190 1290 freeride exc-f sx-f lc4 lc8`,
  ],
  [
    `vespa piaggio aprilia gilera`,
    `primavera sprint gts gtv lx lxv px pk et2 et4 125 150 300 beverly liberty medley mp3 zip typhoon nrg fly vespino vivacity rs125 rs50 rs660 rsv4 tuono shiver dorsoduro caponord sr50 scarabeo runner stalker nexus dna`,
  ],
  [`jawa ява čz cezet`, `634 638 639 640 250 350 175 354 353 356 357 559 360 pionýr babetta`],
  [
    `mercury evinrude johnson tohatsu suzuki honda yamaha`,
    `f2.5 f4 f5 f6 f8 f9.9 f15 f20 f25 f30 f50 f60 f75 f80 f90 f100 f115 f150 f200 f225 f250 bf2 bf5 bf8 bf10 bf15 bf20 df2.5 df4 df5 df6 df8 df9.9 df15 df20 df25 df60 df70 df90 df115 df140 optimax verado bigfoot etec mfs 6e0 6e3 63v`,
  ],
  [
    `kitchenaid`,
    `artisan heavy duty classic mini professional pro 5ksm 5ksm150 5ksm125 5ksm175 5ksm185 5ksm45 5ksm95 5ksm7580 5ksm3311 5ksm156 ksm150 ksm90 k45 k45ss k5 k5ss kv25 kp26 kg25 kfe5t 5kfe5t`,
  ],
  [
    `kenwood`,
    `chef titanium major kmix prospero multipro cooking km010 km020 km300 km330 km336 kmc010 kvl4100 kvc3100 kvl6100 kvl8300 km800 a701 a901 khh326 fdp301 fdm301`,
  ],
  [
    `vorwerk thermomix kobold folletto`,
    `tm5 tm6 tm7 tm31 tm21 tm3300 vk130 vk131 vk135 vk136 vk140 vk150 vk200 vk220 vk118 vk119 vk120 vk121 vk122 et340 eb350 eb351 eb360 eb370 eb400 vb100 sp520 sp530 pb420 pb440 vr100 vr200 vr300`,
  ],
  [
    `bosch siemens neff gaggenau`,
    `mum mum4 mum5 mum54 mum56 mum58 mum6 mum8 mum9 optimum maxximum serie series eq3 eq.3 eq5 eq.5 eq6 eq.6 eq7 eq9 eq.9 te501 te503 te506 te512 te515 te603 te607 te651 te654 te655 te657 ts707 vitacup mfw mfw3520 mfw66020 mfw67440 mfq mcm64 bbh athlet unlimited zoo'o bsg gsg gbh gsr gsb gdr gws pst psr psb pws pbs rotak indego advancedcut gop gkf gof gst gks gas`,
  ],
  [
    `makita макита マキタ`,
    `hr2470 hr2450 hr2475 hr2600 hr2610 hr2630 hr4013c hr5202c hr1830 dhr242 dhr202 dhr243 dhr264 dtd152 dtd153 dtd155 dtd171 dtd172 ddf453 ddf481 ddf482 ddf484 ddf485 dhp453 dhp481 dhp482 dhp484 dhp485 dhp486 dga452 dga454 dga504 ga4530 ga5030 ga9020 9554 9555 9557 9558 9565 9069 5903 5604 dss610 dss611 djv180 djr186 djr187 djv182 dub182 dub183 dub184 dur181 duc353 duc303 duc254 duc400 dlm380 dlm432 dlm431 dcl180 dcl182 cl107 cl108 cl106 cl182 dml802 dmr dpo180 dpo600 bo5041 9403 9404 1806 3612 rp2301 rt0700 ls1040 ls0815 ls1018 2414 uc3041 uc4041 ea3203 ea3500 dcs34 rbc411 el eh7500`,
  ],
  [
    `dewalt milwaukee metabo hikoki hitachi ryobi festool hilti`,
    `dcd791 dcd796 dcd776 dcd785 dcd795 dcd996 dcd999 dcf885 dcf887 dcf894 dcf899 dcg405 dcg412 dcs391 dcs331 dcs334 dcs367 dcs570 dcs575 dw088 dw745 dwe575 dwe4157 dwe7485 dwe7492 d25033 d25133 d25123 d25263 dch133 dch273 dch274 m12 m18 fuel packout wx w8 kgs216 kgs254 dh24 dh24pc3 dh26 g13sr c7u ets ets150 rotex ro90 ro150 kapex ts55 tsc55 domino df500 of1010 ct26 ct36 midi te2 te6 te7 te30 te60 te70 te76 te1000 sfc22`,
  ],
  [
    `karcher kärcher керхер`,
    `k2 k3 k4 k5 k7 k2.20 k3.20 k4.20 k5.20 wd2 wd3 wd4 wd5 wd6 mv3 mv4 a2004 a2054 a2204 a2656 sc1 sc2 sc3 sc4 sc5 wv1 wv2 wv5 wv6 fc3 fc5 fc7 sv7 se4001 se4002 puzzi hds hd5 hd6 nt27 nt30 nt35 nt48 nt65 t7 t10 t12 t15 bd530 sgv6 sgv8 vc3 vc6 ds5500 ds5800 ds6000`,
  ],
  [
    `dyson ダイソン 戴森 다이슨 дайсон`,
    `v6 v7 v8 v10 v11 v12 v15 gen5 sv03 sv04 sv06 sv07 sv09 sv10 sv11 sv12 sv14 sv15 sv16 sv18 sv20 sv22 dc08 dc19 dc22 dc23 dc24 dc25 dc26 dc28 dc29 dc31 dc32 dc33 dc34 dc35 dc37 dc39 dc40 dc41 dc43 dc44 dc45 dc47 dc50 dc52 dc54 dc58 dc59 dc61 dc62 dc74 animal motorhead fluffy slim detect absolute omni-glide tp00 tp04 tp07 tp09 hp04 hp07 am07 am09 ph01 ph04 hd01 hd03 hd08 hd15 hs01 hs05 ball cinetic big`,
  ],
  [
    `irobot roomba roborock ecovacs xiaomi dreame`,
    `500 600 700 800 900 i3 i5 i7 i8 j5 j7 j9 s9 e5 e6 s4 s45max s5 s50 s51 s55 s6 s7 s8 q5 q7 q8 qrevo e4 e20 e25 e35 g10 g10s t6 t7 t7s t8 n79 n8 n9 x1 x2 t9 t10 t20 t30 ozmo deebot d9 l10 l10s l20 w10 z10 mijia vacuum mop stytj02ym 1c 1s e10 e12`,
  ],
  [
    `gopro dji insta360`,
    `hero hero3 hero4 hero5 hero6 hero7 hero8 hero9 hero10 hero11 hero12 hero13 session max fusion mini mini2 mini3 mini4 mavic air air2 air2s air3 phantom spark avata fpv inspire matrice osmo pocket action ronin rs2 rs3 rsc2 neo flip one x2 x3 x4 ميني مافيك мини мавик`,
  ],
  [
    `nintendo playstation sony xbox microsoft`,
    `switch oled lite joy-con joycon wii wiiu 3ds dsi ds gamecube ps1 ps2 ps3 ps4 ps5 psp vita slim series elite kinect 360 one ג'ויקון`,
  ],
  [
    `herman-miller miller ハーマンミラー 허먼밀러 赫曼米勒`,
    `aeron embody mirra sayl cosm celle setu eames lino caper zeph アーロン アーロンチェア エンボディ ミラ セイル コズム 에어론`,
  ],
  [
    `ikea икеа икея イケア 이케아 宜家 איקאה ايكيا`,
    `ektorp klippan kivik söderhamn soderhamn friheten poäng poang strandmon ekeskog karlstad tylösand backabro beddinge lycksele vimle nockeby farlov färlöv grönlid landskrona stocksund jennylund tullsta solsta hagalund knislinge ekenäset malm hemnes billy kallax expedit lack besta bestå pax platsa metod faktum trofast antilop nämnämn stuva fritids moppe ivar alex bekant lersta ypperlig mydal kura sultan hövåg morgedal brimnes vardagen raskog råskog fyrtur kadrilj tradfri trådfri komplement`,
  ],
  [
    `tempur emma simba casper`,
    `original cloud sensation hybrid firm promise premium elite ergo north luxe one dynamic motion climate`,
  ],
  [`babybjörn babybjorn`, `balance bliss soft harmony mini move one bouncer babysitter`],
  [`ergobaby`, `omni embrace adapt 360 original performance aerloom alta`],
  [`babyzen`, `yoyo yoyo2 yoyo+ zen`],
  [
    `uppababy nuna joolz silver-cross`,
    `vista cruz minu ridge mesa mixx demi triv trvl pipa leaf day geo hub aer wave pioneer reef dune jet`,
  ],
  [
    `singer janome brother juki pfaff bernina`,
    `tradition promise simple starlet brilliance heavy facilita curvy confidence quantum 4423 4432 4452 2250 2259 8280 1409 1412 j15 j25 l14s ls14 xl5500 innov-is ddl-5550 ddl-8700 ddl-8100 mo-654de mo-644d ambition expression creative hobby passport activa virtuosa aurora artista`,
  ],
  [
    `shimano daiwa`,
    `stella twinpower stradic vanford vanquish nasci sedona sienna ultegra dura-ace deore xt xtr slx tiagra sora claris tourney alivio acera altus 105 certate saltiga exist ballistic legalis ninja fuego tatula steez caldia luvias`,
  ],
  [
    `segway ninebot xiaomi m365`,
    `max g30 g30d g30lp f20 f25 f30 f40 d18 d28 d38 e22 e25 e45 es1 es2 es4 p65 p100s g2 zt3 m365 1s essential pro2 mi`,
  ],
  [
    `weber napoleon broil-king`,
    `genesis spirit summit traveler master touch kettle q1000 q1200 q2000 q2200 q3000 smokey mountain go-anywhere pulse rogue prestige travelq`,
  ],
  [
    `briggs-stratton briggs stratton kohler tecumseh loncin`,
    `quantum sprint classic intek vanguard 450e 500e 550e 575ex 625e 650e 675exi 750ex courage command vantage centura`,
  ],
  [
    `quooker grohe hansgrohe`,
    `flex fusion nordic twintaps combi vaq cube eurosmart eurodisc euphoria rainshower grohtherm essence concetto minta k7 zedra ladylux talis focus metris raindance croma crometta ecostat select logis`,
  ],
];
