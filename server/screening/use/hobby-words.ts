/**
 * Words of craft and sewing, garden and plants, fishing, weddings, faith, school, tools, curtains and car care by language, beyond those of
 * trade-words.ts, which has the keys. Own list.
 */
export const HOBBY_WORDS: Readonly<Record<string, string>> = {
  en: `mylar kestrel merlin linnet wagtail tassel tassels fringe trug trowel hoe mattock secateurs loppers bobbin thimble bodkin darning applique smocking macrame
  lucet spindle felting roving swivel swivels bait lure spinner waggler ledger carp perch roach bream tench pike chub barbel gudgeon minnow
  lugworm maggot groundbait rosary chalice thurible cassock surplice paschal missal crucifix holy hymnal dibber cloche propagator pergola trellis obelisk mulch
  vermiculite perlite rockery chamois carnauba clearcoat touch-up grommet eyelet tieback pelmet swag scrim sinew dowel spokeshave drawknife adze awl whetstone
  strop burnisher gouge veneer bodger trivet colander ramekin tureen doily antimacassar pinafore slate protractor blotter inkwell confetti favour favours garter
  corsage boutonniere cravat cummerbund`,
  de: `zitrone zitronen limette kirsche kirschen pflaume birne prinzessin königin ritter meerjungfrau drache leuchtturm schwan pfau kranich
  gitter igel nacken eule amsel drossel lerche meise nistkasten einflugloch rotkehlchen zaunkönig specht spatz reh hirsch wildschwein dachs eichel kastanie nelken nelke landnelke tulpe
  mohn mohnblume veilchen flieder efeu farn geschmiedet geflochten geschnitzt genäht gestrickt gehäkelt bestickt gefilzt gedrechselt gefedert gepolstert stapelbar
  bepflanzen beschriften gießen isoliert kreuzschlitz schlitz absatz hohlsaum lebkuchen schiefertafel hebamme olivenholz eschenholz zinnsoldat rinnenhalter exzenter
  einmachgläser schraubdeckel bügelverschluss zopfmuster anthrazit wasserkessel pfeifkessel induktion räuchermännchen schwibbogen melkschemel wanne kessel kratzstamm
  stiel stiele axtstiel hammerstiel quaste quasten raffhalter bommel troddel fransen bordüre paspel schrägband vlieseline knopfloch nähgarn stickgarn stickrahmen
  klöppel filzwolle spindel wirbel köder blinker spinner pose posen rute ruten rolle wathose kescher barsch zander karpfen forelle schleie brasse aal rosenkranz
  weihwasser kelch messgewand kommunion konfirmation taufe firmung kruzifix setzling rankgitter pflanzkübel rindenmulch torf spaten harke hacke sense sichel dengel
  gartenschere astschere ziehklinge stemmeisen stechbeitel hobel raspel feile zwinge schraubzwinge zollstock lot senklei knete lackstift politur hartwachs
  felgenreiniger anhängerkupplung schultüte ranzen turnbeutel lineal zirkel anspitzer tafelkreide schwamm servietten gästebuch ringkissen strumpfband
  anstecker haarkranz schleier kranz gesteck`,
  fr: `filé filée filés orage princesse princesses sirène chevalier licorne phare cygne paon colombe éclair
  matelassé torsade torsades lavé champêtre satiné ajouré
  manche manches embrasse embrasses pompon pompons frange franges galon biais passepoil croquet dentelle mercerie dé canevas bobine canette aiguille feutrine
  laine cardée fuseau hameçon leurre leurres cuillère bouchon moulinet épuisette perche brochet carpe truite gardon sandre chapelet dizainier bénitier missel
  communiant aube baptême confirmation bêche binette serfouette sécateur plantoir râteau treillis tuteur paillis terreau semoir ciseau rabot gouge établi serre-joint
  varlope équerre lime polish lustreur lingette chamois cartable trousse équerre compas taille-crayon ardoise buvard dragées boutonnière jarretière voile
  faire-part marque-place ballotin confiture gelée`,
  es: `sirena sirenas faro velero cometa gaviota
  trenza trenzas huarache huaraches tutú tul rebozo sarape comal molcajete
  borla borlas fleco flecos alzapaños abrazadera galón bies pasamanería dedal canilla bastidor punto bolillos huso anzuelo anzuelos señuelo señuelos carrete
  plomada boya sedal trucha carpa lucio perca rosario denario crucifijo cirio misal sotana bautizo comunión confirmación azada azadilla rastrillo podadera
  plantador desplantador escarda enrejado tutor mantillo sustrato gubia formón cepillo escofina lima sargento escuadra plomo pulimento abrillantador gamuza
  estuche compás sacapuntas pizarra tiza babi delantal recordatorio detalle liga velo ramo carpeta folder sobre cartulina broche`,
  it: `sirena sirene faro fenice pavone gabbiano delfino
  forgiato fischietto pigna rondine rondini totanara pastiera alpina
  natalizia natalizio natalizie natalizi pasquale pasquali invernale invernali estiva estivo primaverile autunnale nappa nappe frangia frange calamita embrasse passamaneria
  sbieco fettuccia ditale spolina telaio tombolo fuso cardata amo ami esca artificiale mulinello galleggiante guadino trota carpa luccio persico coregone rosario
  acquasantiera ostensorio crocifisso cero battesimo comunione cresima zappa zappetta vanga rastrello cesoie forbice roncola graticcio tutore terriccio pacciame
  sgorbia scalpello pialla raspa lima morsetto squadra filo piombo lucidante pelle daino astuccio compasso temperino lavagna gesso grembiule bomboniera bomboniere
  confetti giarrettiera velo segnaposto partecipazioni tableau presepe pastore pastori capanna antimacchia impermeabile`,
  pt: `sereia farol cisne pavão gaivota
  chita berrante carranca carrancas rasteira rasteirinha chimarrão cuia rabiola
  borla borlas franja franjas abraçadeira galão viés passamanaria dedal bobina bastidor bilros fuso feltragem anzol anzóis isca iscas molinete carretilha boia
  linha truta carpa tilápia tucunaré terço escapulário crucifixo círio missal batizado comunhão crisma enxada sacho ancinho tesoura poda treliça substrato
  goiva formão plaina grosa lima sargento esquadro prumo polidora cera estojo compasso apontador lousa giz avental lembrancinha lembrancinhas liga véu buquê
  natalina natalino natalinas natalinos pascal junina junino`,
  nl: `vuurtoren zeemeermin pauw zwaan draak
  ovaal rieten geitenwol zijwieltjes stamppot satijn snoepzak olijfhout microvezel
  steel stelen kwast kwasten gordijnkwast embrasse franje franjes biaisband galon vingerhoed klosje borduurring kantklos spintol viltwol wartel aas kunstaas dobber
  hengel molen schepnet baars snoek karper forel voorn brasem paling rozenkrans wijwater kelk crucifix paaskaars doop communie vormsel schoffel hark spade snoeischaar
  pootstok trellis klimrek tuinturf potgrond beitel guts schaaf rasp vijl lijmklem winkelhaak schietlood poetsmiddel zeem etui passer puntenslijper krijt schort
  bedankje corsage kousenband sluier bidprentje`,
  pl: `latarnia łabędź paw syrenka smok
  haftowana haftowany ocieplacz surowy kołowrotkiem pałąkiem góralska ciupaga
  trzonek trzonki frędzel frędzle chwost chwosty taśma lamówka pasmanteria naparstek szpulka tamborek krosno wrzeciono czesanka krętlik przynęty wobler spinning
  spławik kołowrotek podbierak okoń szczupak karp pstrąg leszcz lin węgorz różaniec szkaplerz krucyfiks gromnica mszał chrzest komunia bierzmowanie motyka grabie
  szpadel sekator pikownik kratka pergola torf podłoże dłuto strug tarnik pilnik ścisk kątownik pion glinka pasta polerska irchowa piórnik cyrkiel temperówka tablica
  kreda fartuszek podziękowania podwiązka welon winietki plamoodporny plamoodporna świąteczna świąteczny jesionowy jesionowa bukowy dębowy sosnowy`,
  cs: `maják labuť páv drak
  klip klipy odrůda koktejlová teleskopický zdobené výtvarná sekáček tesařské kontejner omyvatelný copánky kotlíková trojnožka píšťalka zavinovací kovadlina krtek srnka valaška
  násada násady jasanová jasanový jasanové buková dubová smrková borovicová střapec střapce třásně třapce úvaz krajka lemovka šikmý proužek náprstek cívka vyšívací
  rámeček vřeteno česanec obratlík nástraha wobler splávek naviják podběrák okoun štika kapr pstruh cejn lín úhoř růženec škapulíř krucifix hromnička misál křest
  přijímání biřmování motyčka hrabičky nůžky sázecí mřížka truhlík rašelina substrát dláto hoblík rašple pilník svěrka úhelník olovnice leštěnka jelenice kružítko
  ořezávátko tabule křída čert čertice čertí mikulášský podvazek závoj jmenovky vývazky nešpinivý voskovaný`,
  ro: `far lebădă păun vultur sirenă
  dulgher mâneci bou emailată torsade nuiele pirostrii căluț traistă catrință cloșcă opinci fluier
  coadă cozi ciucure ciucuri canaf franjuri bandă bie degetar mosor gherghef fus vârtej momeală momeli pluta plută mulinetă minciog biban știucă crap păstrăv somn
  plătică rozariu cruciuliță cruciulițe iconiță candelă tămâie botez cununie mir sapă greblă cazma foarfecă spalier turbă dalta daltă rindea raspel pilă menghină
  echer fir plumb pastă lustru penar compas ascuțitoare tablă cretă șorț mărturii jartieră voal lumânare cocos pluș lemn frasin fag stejar brad`,
  hu: `világítótorony hattyú páva sárkány sellő
  népviselet matyó kalocsai cserepes ácskalapács abrosz sündisznó teleszkópos olajfa fakanál bükkfa gravírozott kiszúró juhgyapjú fonott zománcozott lábos bölcső síp
  sípok hintaló bogrács agancs húrok hímzett kézimunka csavart mintás maszk kivehető mosható
  kókusz kókuszrost kókuszos bojt bojtos rojt rojtos elkötő függönyelkötő szegőpánt ferdepánt gyűszű orsó hímzőkeret orsócsont filcgyapjú forgókapocs csali wobbler
  úszó orsóval merítőszák sügér csuka ponty pisztráng keszeg süllő harcsa rózsafüzér skapuláré feszület szenteltvíz keresztelő elsőáldozás bérmálás nyél nyele kapa
  gereblye ásó metszőolló ültetőfa rács tőzeg virágföld véső gyalu ráspoly reszelő szorító derékszög függőón polírozó szarvasbőr tolltartó körző hegyező tábla kréta
  kötény köszönetajándék harisnyakötő fátyol ültetőkártya szivacs plüss karácsonyi mikulásvirág pamutvászon len lenvászon`,
  sv: `fyr svan påfågel drake sjöjungfru
  kåpa galon doppresent kors fjällripa renhorn midsommarkrans visselpipa vagga gunghäst syltburk emaljerad kabelstickad rotting
  svartvit svartvita svartvitt abborre gädda gös öring lax regnbåge mört braxen ål kokos kokosmatta kokosfiber skaft askskaft hammarskaft tofs tofsar gardintofs omtag
  frans fransar snedband spetsband fingerborg spole brodyrbåge slända kardad  bete beten drag wobbler spinnare flöte rulle håv spö spinnspö haspelspö
  radband krucifix dopljus dop konfirmation nattvard hacka räfsa spade sekatör planteringspinne spaljé torv jord stämjärn hyvel rasp fil tving vinkelhake lod
  polermedel sämskskinn pennfodral passare pennvässare griffeltavla krita förkläde strumpeband slöja placeringskort fot tum ullfrotté ullsockor raggsockor
  frottéstrumpor marin`,
  da: `sorthvid skaft kvast kvaster frynser skråbånd fingerbøl spole broderiramme håndten karter svirvel agn blink flåd hjul net aborre gedde karpe ørred skalle brasen ål
  rosenkrans krucifiks dåb konfirmation nadver hakke rive spade beskærersaks espalier tørv stemmejern høvl rasp fil tvinge vinkel lod polermiddel vaskeskind penalhus passer
  blyantspidser kridt forklæde strømpebånd slør bordkort`,
  tr: `maket maketi feneri deniz kuğu tavus
  püskül püskülü püsküller püsküllü saçak bağlama kordon biye fisto yüksük makara kasnak kirman keçe fırdöndü yem yemi kaşık şamandıra olta kamışı kepçe levrek turna sazan
  alabalık tespih seccade takke vaftiz nikah kına çapa tırmık kürek budama kafes torf toprak keski rende törpü eğe işkence gönye şakül pasta cila güderi kalemlik pergel
  kalemtıraş tebeşir önlük önlüğü hediyelik jartiyer duvak isimlik dişbudak gürgen kayın meşe ceviz`,
  el: `φάρος φάροι κύκνος παγώνι αετός χαρταετός
  τηλεσκοπικό κραφτ κουκουβάγια ιαπωνική ιαπωνικό πλεξούδα πλεξούδες σφυρίχτρα διαιτητή μελιού ταγάρι λούτρινη ξυλουργού εμαγιέ κατσαρόλα μπρίκι χάλκινο πήλινη πήλινο
  τσαρούχια βασιλικός κούνια ψάθινη ψάθινο πλενόμενο αλογάκι κουνιστό
  φούντα φούντες φουντίτσα κρόσσι κρόσσια ρίγες ρίγα ριγέ ριγωτό ριγωτή καρό πουά δέστρα δέστρες ρέλι τρέσα δαχτυλήθρα κουβαρίστρα τελάρο αδράχτι στριφτάρι δόλωμα
  δολώματα τεχνητό φελλός μηχανισμός απόχη πέρκα λούτσος κυπρίνος πέστροφα τσιπούρα λαβράκι κομποσκοίνι κομπολόι κομπολόγια εσταυρωμένος λαμπάδα λιβάνι θυμιατό
  βάπτισης βαφτιστικά μπομπονιέρα μπομπονιέρες μαρτυρικά στέφανα τσάπα τσουγκράνα φτυάρι κλαδευτήρι καφασωτό τύρφη σκαρπέλο πλάνη ράσπα λίμα σφιγκτήρας γωνιά
  στειλιάρι γυαλιστικό δέρμα κασετίνα διαβήτης ξύστρα πίνακας κιμωλία ποδιά καλτσοδέτα πέπλο κοκοφοίνικα κοκοφοίνικας λινάτσα μακραμέ πλεκτό βελονάκι χάντρες χάντρα
  φλις φανέλα μάλλινη μάλλινο υφαντό υφαντή κεντημένη κεντημένο κεντημένα κέντημα κεντητό καρυδότσουφλο`,
  ru: `парус павлин лебедь русалка
  штор придверный автохимия косы лежанка колыбель лошадка качалка свисток тренога пелёнка муслин сарафан оборка
  миди мини макси плиссе гофре клёш годе полусолнце фонарик фонарики черенок черенки топорище рукоятка кисть кисти бахрома подхват подхваты тесьма кант бейка шпулька
  напёрсток пяльцы веретено кардочёс вертлюг приманка приманки воблер блесна поплавок катушка подсак подсачек окунь щука карп форель лещ линь угорь чётки ладанка
  распятие крестик крестильный крестины венчание тяпка грабли секатор шпалера торф субстрат стамеска рубанок рашпиль напильник струбцина угольник отвес полироль
  замша пенал циркуль точилка грифельная мел фартук бонбоньерка подвязка фата рассадочные кокосовый кокосовая кокос кашпо`,
  uk: `лебідь павич русалка
  японська теслярський новорічна сніжинки вудочка телескопічна шкільний різдвяна різдвяний весільний весільна емальована коси суддівський конячка муслінова лежак колиска плахта
  банки гойдалка
  міді міні максі плісе гофре кльош напівсонце ліхтарик черенок руків'я китиця китиці бахрома торочки підхват підхвати тасьма кант бейка шпулька наперсток п'яльця
  веретено вертлюг принада принади воблер поплавець котушка підсак окунь щука короп форель лящ лин вугор вервиця розп'яття хрестик хрестильний хрестини вінчання сапа
  граблі секатор шпалера торф субстрат стамеска рубанок рашпіль напилок струбцина косинець висок полірувальна замша пенал циркуль точилка крейда фартух бонбоньєрка
  підв'язка фата кокосовий кокосова кокос`,
  ar: `نجار كرافت تلسكوبية كرزية سميكة سميك مضيء خنجر كمبودي مينا مزخرف مزخرفة ضفائر صفارة معدن معدنية شتوي شتوية صيفي مهد خوص برطمان دلة بشت جلابية
  شرابة شراريب كركوشة أهداب حاشية كشتبان بكرة طارة مغزل صنارة سنارة طعم خيط بكرة عوامة سبحة مسبحة مبخرة بخور سجادة مصحف معول مجرفة مشط تعريشة خث إزميل مسحل مبرد زاوية
  تلميع ملمع مقلمة فرجار مبراة سبورة طباشير مريلة عماني عمانية مغربي مغربية مصري مصرية سوري سورية تركي تركية يمني يمنية هندي هندية إيطالي إيطالية توزيعات طرحة كوشة جوز الهند`,
  he: `יפנית רימונים קראפט נשלפת אמייל צמות משרוקית גלביה סיר עריסה נדנדה צנצנות צנצנת אלון פרחוני
  גדיל גדילים פרנזים ציצית ציציות פונפון סרט אצבעון סליל חישוק כישור חכה פיתיון מצוף קרס נברשת חנוכיה מזוזה כיפה טלית תפילין מעדר מגרפה מזמרה סבכה כבול אזמל מקצועה פצירה
  זוויתן ווקס פוליש קלמר מחוגה מחדד גיר סינר מזכרות הינומה קוקוס פסים משובץ מנוקד`,
  ja: `ミックス アソート タッセル フリンジ 房掛け 刺繍枠 指ぬき ボビン 紡ぎ ルアー ワーム ウキ リール タモ ロザリオ 数珠 念珠 焼香 鍬 熊手 剪定鋏 支柱 ピートモス 鑿 鉋 鑢 玄能 差し金 ワックス セーム 筆箱 分度器
  鉛筆削り スモック プチギフト ベール ココヤシ サンゴ 珊瑚 ストライプ ボーダー チェック`,
  ko: `믹스 혼합 태슬 프린지 술장식 골무 북실 자수틀 물레 루어 웜 찌 릴 뜰채 묵주 염주 향로 호미 갈퀴 전정가위 지지대 피트모스 끌 대패 줄 망치 직각자 카나우바 왁스 광택제 필통 컴퍼스 연필깎이
  앞치마 답례품 면사포 코코넛 줄무늬 체크무늬 공차`,
  zh: `心形 圆形 方形 流苏 穗子 绑带 绣绷 顶针 梭芯 纺锤 路亚 鱼饵 浮漂 渔轮 抄网 念珠 佛珠 香炉 锄头 耙子 修枝剪 花架 泥炭 凿子 刨子 锉刀 角尺 棕榈蜡 抛光 笔袋 圆规 卷笔刀 围裙 伴手礼 头纱`,
  th: `พู่ พู่ห้อย ผ้าม่าน ตกปลา เหยื่อปลอม รอก ลูกประคำ จอบ คราด กรรไกร สิ่ว กบไสไม้ ตะไบ ผ้ากันเปื้อน ของชำร่วย กาบมะพร้าว`,
  vi: `tua rua mồi phao cuốc cào kéo đục bào giũa tạp dề xơ dừa`,
  id: `kampas rem rumbai jumbai umpan kail tasbih sajadah cangkul garpu gunting pahat serut kikir celemek sabut kelapa keset`,
};
