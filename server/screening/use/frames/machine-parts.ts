import { type LanguageFrames, phrases } from './frame-table';

/**
 * Parts of machines, vehicles, prams, bicycles and kitchen goods, by language: belts, caps, handles, starters, seals, shelves, jugs, covers and
 * cushions. A continuation of further-parts.ts. Own list.
 */
const PARTS: Readonly<Record<string, string>> = {
  en: `stick extenders | thumb stick extenders | bridge cover | mudguard | mudguards | washing machine belt | drive belt | v belt | oil cap | oil filler cap | oil plug | fuel cap | drain plug | door handle | door shelf | recoil starter |
    pull starter | starter assembly | lamp shade | lampshade | cup holder | pram liner | bib pads | drool pads | teething pads | seatpost clamp |
    hanger dropout | dropout | mech hanger | grill grates | cooking grates | sealing ring | reusable k cup | silicone boot | protective boot |
    seat cushion | wall bracket | comb set | bobbin case | thumb grip | thumb rest | tamper | strap covers | mantles | wicks | flints | trunk organiser |
    trunk organizer | boot liner | clutch lever | brake lever | gear knob | shift knob | sprocket kit | wheel trims | ice tray | inner bowl | rice pot |
    keyboard wrist rest | tail hook`,
  de: `keilriemen | antriebsriemen | öldeckel | öleinfülldeckel | ölablassschraube | türgriff | türfach | seilzugstarter | anlasser | lampenschirm |
    lampenglas | becherhalter | getränkehalter | sabberlätzchen | sabbertuch | scharnier | brühgruppe | mattscheibe | kennzeichenhalter | grillrost |
    grillroste | bremshebel | kupplungshebel | schaltknauf | kettensatz | radkappen | eiswürfelschale | korbrollen | türablage | spatelhalter |
    silikonunterlage | docht | dochte | glühstrumpf | kettenblatt | sattelklemme | trageriemen | daumengriff | tragegurt`,
  nl: `spatbord | spatborden | lampenkap | lampenglas | v snaar | aandrijfriem | oliedop | vuldop | deurgreep | handgreep | startkoord | bekerhouder | kwijldoekjes | slabbetje |
    scharnier | zetgroep | padhouder | remhendel | koppelingshendel | pookknop | wieldoppen | ijsblokjeshouder | korfwieltjes | zitkussen | vuursteentjes |
    zadelklem | pakkingring | deurbak | handvat`,
  sv: `kilrem | drivrem | oljelock | oljepåfyllningslock | dörrhandtag | handtag | dörrhylla | snörstart | startapparat | startmotor | lampskärm |
    mugghållare | dregglappar | dregglapp | haklapp | gångjärn | bryggrupp | bromsok | bromsgrepp | kopplingsgrepp | växelspaksknopp | navkapslar |
    korghjul | skyddslappar | sadelklämma | dörrlist | tätningsring | klippkniv | tankslock`,
  da: `urrem | kilerem | drivrem | oliedæksel | olieprop | dørhåndtag | håndtag | dørhylde | snorstarter | lampeskærm | kopholder | savlesmæk | hagesmæk |
    hængsel | bryggegruppe | bremsegreb | koblingsgreb | gearknop | hjulkapsler | kurvhjul | pude | pakning | tætning | kulbørster | bundmåtter | måtter |
    trykslange | @pude`,
  no: `klokkereim | drivreim | oljelokk | dørhåndtak | håndtak | dørhylle | snorstart | lampeskjerm | koppholder | siklesmekke | hengsel | bremsehendel |
    clutchhendel | girknott | hjulkapsler | kurvhjul | pute | pakning | @pute`,
  fr: `chaîne tronçonneuse | garde boue | courroie | courroie machine à laver | bouchon d huile | bouchon huile | bouchon de réservoir | poignée | poignée de porte | balconnet | lanceur |
    démarreur | abat jour | porte gobelet | bavoirs | bavettes | charnière | groupe café | soupape | bac à glaçons | galets panier | caisson étanche |
    levier de frein | levier embrayage | pommeau | enjoliveurs | collier de selle | patte dérailleur | coussin chaise haute | joint cuve |
    grille de cuisson | grille barbecue | housse de transport | porte bébé bavoirs | croisillon | bague d étanchéité`,
  es: `cuchilla | cuchillas | cuchilla picadora | tapa válvula | tapa válvulas | guardabarros | correa | tapón aceite | tapón de aceite | tapon aceite | tirador | tirador puerta | maneta | manija | tirador arranque | pantalla lámpara | portavasos |
    portabebidas | vaso portabebidas | bisagra | grupo café | rueda lateral | cubierta rueda | agitador | cuchilla | cuchilla licuadora | junta goma |
    pomo cambio | tapacubos | abrazadera sillín | cojín | cojín trona | rejilla barbacoa | tapa objetivo | tapetes | cubeta | cubitera | resistencia |
    perilla | aspas | empaque | empaque puerta | rodamiento | polea | retén`,
  pt: `filtro refrigerador | filtro geladeira | filtro frigorífico | filtro água geladeira | correia | tampa óleo | tampa de óleo | tampa do óleo | puxador | prateleira porta | acoplador | jarra liquidificador | faca triturador | manete |
    manete embreagem | manopla | relação kit | kit relação | pinhão | calha de chuva | cúpula | porta copo | porta copos | dobradiça | pavio | capinha |
    capinha celular | agitador | rolamento | polia | retentor | forma de gelo | botão fogão | resistência | tampa do tanque`,
  it: `cinghia | cinghia lavatrice | tappo olio | tappo serbatoio | maniglia | maniglia porta | balconcino | avviamento | avviatore | paralume |
    portabicchiere | porta bicchiere | gruppo erogatore | serbatoio acqua | serbatoio | resistenza | gancio impastatore | spazzole | guarnizioni |
    cavalletto | cavalletto centrale | ombrellino | pomello | pomello cambio | copricerchi | stoppino | pietrine | collarino reggisella | rotelle cesto |
    vaschetta ghiaccio | cuscinetto | puleggia | paraolio | leva freno | leva frizione | manopole`,
  pl: `pasek klinowy | pasek pralki | pas pralki | korek oleju | korek wlewu oleju | korek wlewu | klamka | uchwyt drzwi | półka drzwi | balkonik |
    rozrusznik | szarpak | abażur | uchwyt na kubek | ślinotoki | zawias | sprężyna | zaparzacz | pokrętło | kosz zmywarki | kółka kosza |
    dywaniki samochodowe | opona | dętka | plecki | końcówki | końcówki szczoteczki | dźwignia | klamka hamulca | klamka sprzęgła | gałka zmiany biegów |
    kołpaki | knot | krzemienie | ruszt | łożysko | simering | worki odkurzacz`,
  cs: `řemen pračky | klínový řemen | víčko oleje | zátka oleje | madlo | polička dveří | startér | stínidlo | stínítko | držák na pití | držák nápojů |
    slintáky | pružina | spařovač | košík myčky | kolečka koše | stierače | stěrače sada | remeň | remeň práčky | páčka brzdy | páčka spojky |
    hlavice řadicí páky | poklice | kamínky | rošt | ložisko | gufero | unášeč | vana kufru | gumová vana | madlo dveří | sáček`,
  hu: `fagyasztó fiók | hűtő fiók | ékszíj | szíj | olajbetöltő sapka | olajsapka | ajtófogantyú | fogantyú | ajtópolc | önindító | berántó | lámpabúra | lámpaernyő | pohártartó | zsanér |
    főzőegység | kosárkerék | csomagtérszőnyeg | kerékabroncs | fékkar | kuplungkar | váltógomb | dísztárcsa | kanóc | tűzkő | üléspárna | grillrács |
    csapágy | szimering | húsdaráló kés | szilikontok`,
  ro: `bavetica | bavetica suzeta | protectie bretele | protectii bretele | curea transmisie | curea masina de spalat | buson ulei | buson | capac ulei | maner | maner usa | raft usa | demaror | abajur | suport pahar | balama |
    grup infuzor | buton aragaz | role cos | cos masina de spalat vase | anvelopa | maneta frana | maneta ambreiaj | nuca schimbator | capace roti | fitil |
    gratar | rulment | simering | capat periuta`,
  el: `ιμάντας | ιμάντες | ιμάντας πλυντηρίου | τάπα | τάπα λαδιού | πώμα | χερούλι | χερούλι πόρτας | πόμολο | ράφι πόρτας | μίζα | χειρόμιζα |
    καπέλο φωτιστικού | αμπαζούρ | ποτηροθήκη | μεντεσές | ροδάκια καλαθιού | μανέτα συμπλέκτη | λεβιές | λεβιέ | φυτίλι | ρουλεμάν | τσιμούχα | λάστιχα`,
  ru: `ремень | ремень привода | ручка двери | ручка стеклоподъемника | крышка масляной горловины | крышка маслозаливной горловины | пробка масляная |
    пробка слива | стартер | ручной стартер | полка двери | абажур | плафон | подстаканник | накладки на лямки | петля двери | заварочный блок |
    крестовина | крестовина барабана | подлокотник | покрышка | рычаг тормоза | рычаг сцепления | ручка кпп | колпаки | решетка гриля | подшипник |
    сальник | венчик | крюк для теста | поддон | формочка для льда | ролики корзины | бачок`,
  uk: `ремінь | ремінь привода | ручка дверей | ручка склопідйомника | кришка маслозаливної горловини | пробка масляна | стартер | полиця дверей | абажур |
    плафон | підсклянник | накладки на лямки | петля дверей | заварний блок | хрестовина | хрестовина барабана | підлокітник | покришка | важіль гальма |
    важіль зчеплення | ручка кпп | ковпаки | решітка гриля | підшипник | сальник | вінчик | втулка | втулка м ясорубки | піддон | килимки`,
  tr: `pişirme kağıdı | yağlı kağıt | kayış | kayışı | yağ tapası | yağ kapağı | depo kapağı | kapı kolu | kapı rafı | marş | marş motoru | ipli marş | abajur | bardaklık | salya bezi |
    menteşe | demleme ünitesi | ocak düğmesi | sepet tekerleği | bagaj havuzu | dış lastik | iç lastik | fren kolu | debriyaj kolu | vites topuzu |
    jant kapağı | fitil | çakmak taşı | rulman | torbası | toz torbası | süpürge torbası | tıraş başlığı | conta | kılıf`,
  ar: `سير غسالة | غطاء زيت | غطاء المحرك | مقبض باب | رف باب | اباجورة | حامل اكواب | حامل كوب | مفصلة | نابض | زنبرك | دعاسات | دعاسة | كفر | شفرات |
    رأس مكنسة | غطاء عدسة | إطار | كفرات | ذراع فرامل | مقبض قير | طاسات | فتيل | شبك شواية | رولمان بلي | طبق دوار`,
  he: `רצועת כביסה | רצועה למכונת כביסה | פקק שמן | מכסה שמן | ידית דלת | מדף דלת | מתנע | סטרטר | אהיל | מתקן לכוס | מחזיק כוס | סיר פנימי | סכיני גילוח |
    צמיג | ידית בלם | ידית הילוכים | טאסות | רשת גריל | מיסב | פילטרים לקנקן | מסנן תואם`,
  vi: `dây curoa | dây cu roa | nắp nhớt | nắp dầu | tay nắm | tay nắm cửa | kệ cửa | củ đề | chụp đèn | giá để cốc | bản lề | núm | núm bếp | lòng nồi |
    lòng nồi cơm | ốp pô | thảm lót sàn | kính cường lực | lốp | săm | tay phanh | tay côn | cần số | ốp mâm | vỉ nướng | bạc đạn | phớt`,
  th: `ลิ้นชักช่องแช่แข็ง | สายพาน | สายพานเครื่องซักผ้า | ฝาปิดน้ำมันเครื่อง | ฝาน้ำมันเครื่อง | มือจับ | มือจับประตู | มือจับประตูตู้เย็น | ลานสตาร์ท | โคมไฟครอบ | ที่วางแก้ว |
    บานพับ | ที่แขวนผนัง | พรมปูพื้น | ยางนอก | ยางใน | มือเบรก | มือคลัช | หัวเกียร์ | ฝาครอบล้อ | ไส้ตะเกียง | ตะแกรงย่าง | ลูกปืน`,
  id: `vanbelt | van belt | tali kipas | tutup oli | tutup tangki | gagang pintu | handle pintu | rak pintu | starter tarik | kap lampu | tempat gelas |
    engsel | knop | knop kompor | mata pisau | mata pisau blender | karpet dasar | ban luar | ban dalam | handle rem | handle kopling | dop velg |
    panci dalam | selot`,
  ja: `製氷皿 | 製氷カップ | vベルト | 駆動ベルト | オイルフィラーキャップ | オイルキャップ | ドレンボルト | ドアハンドル | ドアポケット | ドア棚 | リコイルスターター | ランプシェード | ドリンクホルダー | よだれパッド | よだれカバー | パッキンセット | ストローパッキン | 糸くずネット |
    シフトノブ | ダストカップ | ブレーキレバー | クラッチレバー | ホイールキャップ | 火打石 | 焼き網 | ベアリング | オイルシール | シートクランプ | 取っ手 | 内鍋 | 計量カップ | 給水タンク | 回転皿`,
  ko: `도어 스커프 | 냉장고 서랍 | v벨트 | 오일캡 | 오일 캡 | 드레인볼트 | 손잡이 | 문 손잡이 | 도어 선반 | 스타터 | 리코일 스타터 | 전등갓 | 침받이 | 경첩 | 면도기 헤드 | 브레이크 레버 | 클러치 레버 | 기어봉 | 휠캡 | 부싯돌 | 그릴망 | 베어링 | 오일씰 |
    안장 클램프 | 내솥 | 회전판 | 트렁크 정리함 | 벽걸이 거치대`,
  zh: `冰箱抽屉 | 冷冻盒 | 制冰盒 | 三角带 | 传动带 | 机油盖 | 机油塞 | 机油加注口盖 | 油箱盖 | 门把手 | 冰箱把手 | 启动器 | 拉盘 | 灯罩 | 杯架 | 口水垫 | 铰链 | 密封圈 | 密封垫 | 档把 | 排挡头 | 排挡杆 | 尘盒 | 外胎 | 内胎 | 刹车拉杆 | 离合拉杆 | 轮毂盖 |
    餐椅坐垫 | 烤网 | 轴承 | 油封 | 座管夹 | 内锅 | 相机背带 | 壁挂架 | 挂钩架 | 吊耳 | 后拨吊耳 | 旋钮 | 搁架 | 洗衣机皮带`,
};

/** What parts serve, in the case that says so, before its maker: "Startér [křovinořezu] Husqvarna". */
const SERVED: Readonly<Record<string, string>> = {
  tr: `mama sandalyesi | bebek arabası | puset | ana kucağı | oto koltuğu | elektrikli süpürge | robot süpürge | kahve makinesi | çamaşır makinesi | bulaşık makinesi |
    kurutma makinesi | çay makinesi | dikiş makinesi | motosiklet | elektrikli scooter | bisiklet | tıraş makinesi | saç kesme makinesi`,
  ru: `швейной машины | швейных машин | швейной машинки | оверлока | оверлоков | распошивалки | вышивальной машины | компрессора | генератора |
    трактора | мотоблока | станка | плоттера |
    стиральной машины | стиральных машин | посудомоечной машины | холодильника | пылесоса | бензопилы | триммера | газонокосилки | кофемашины | кофеварки | мультиварки | скороварки | мясорубки |
    блендера | миксера | утюга | бритвы | электробритвы | шуруповерта | болгарки | дрели | перфоратора | самоката | электросамоката | коляски | мотоцикла | скутера | велосипеда`,
  uk: `швейної машини | швейних машин | швейної машинки | оверлока | оверлоків | розпошивалки | компресора | генератора | трактора | мотоблока |
    верстата | плотера |
    пральної машини | пральних машин | посудомийної машини | холодильника | пилососа | бензопили | тримера | газонокосарки | кавомашини | кавоварки | мультиварки | скороварки | м ясорубки |
    мясорубки | блендера | міксера | праски | бритви | шуруповерта | болгарки | дриля | перфоратора | самоката | електросамоката | коляски | візка | мотоцикла | скутера`,
  pl: `maszyn | maszyny | maszyn do szycia | maszyny do szycia | stębnówek | stębnówki | overlocków | overlocka | owerloków | owerloka | renderek |
    renderki | dziurkarek | hafciarek | hafciarki | pralek | zmywarek | lodówek | odkurzaczy | pił | pilarek | kos | kosiarek | podkaszarek |
    ekspresów | blenderów | mikserów | żelazek | golarek | wkrętarek | szlifierek | wiertarek | wyrzynarek | hulajnog | wózków | motocykli |
    skuterów | rowerów | kuchenek | piekarników | drukarek | ploterów | traktorów | traktora | ciągników | ciągnika | koparek | wózków widłowych |
    spawarek | spawarki | sprężarek | sprężarki | agregatów | agregatu | frezarek | frezarki | tokarek | tokarki |
    pralki | zmywarki | lodówki | odkurzacza | piły | pilarki | kosy | kosiarki | podkaszarki | ekspresu | szybkowaru | maszynki | blendera | miksera | robota | żelazka | golarki |
    wkrętarki | szlifierki | wiertarki | hulajnogi | wózka | motocykla | skutera | roweru | kuchenki | piekarnika | drukarki | szczoteczki`,
  cs: `šicího stroje | šicích strojů | šijacieho stroja | šijacích strojov | overlocku | overlocků | praček | myček | vysavačů | pil | sekaček |
    kávovarů | vrtaček | brusek | motocyklů | traktoru | traktorů | svářečky |
    pračky | práčky | myčky | umývačky | lednice | chladničky | vysavače | vysávača | pily | křovinořezu | sekačky | kosačky | kávovaru | hrnce | mlýnku | mixéru | robota | žehličky |
    holicího strojku | vrtačky | brusky | koloběžky | kolobežky | kočárku | kočíka | motocyklu | skútru | trouby | sporáku | kartáčku`,
  el: `ραπτομηχανής | ραπτομηχανών | κοπτοράπτη | κοπτοράπτης | συμπιεστή | γεννήτριας | τρακτέρ |
    πλυντηρίου | πλυντηρίου ρούχων | πλυντηρίου πιάτων | ψυγείου | ηλεκτρικής σκούπας | αλυσοπρίονου | χορτοκοπτικού | χλοοκοπτικού | καφετιέρας | χύτρας | χύτρας ταχύτητας | μίξερ | μπλέντερ |
    σίδερου | ξυριστικής | ξυριστικής μηχανής | δράπανου | τροχού | πατινιού | καροτσιού | μάρσιπου | μοτοσυκλέτας | ποδηλάτου | κουζίνας | φούρνου`,
};

/** Parts that shut around one model. */
const SHELLS: Readonly<Record<string, string>> = {
  da: 'urrem | @rem',
  no: 'klokkereim | @reim',
  sv: '@rem',
  hu: 'szilikontok',
  vi: '@bao | bao da | bao đựng',
  pt: 'capinha',
  tr: 'kılıf',
};

/** Words that follow a name and say that the goods fit it. */
const FIT_BEHIND: Readonly<Record<string, string>> = {
  de: 'passend',
  nl: 'passend',
  sv: 'passande',
  da: 'passende',
};

const tableOf = (
  role: 'FILLER' | 'FIT_BEHIND' | 'PART' | 'SERVED' | 'SHELL',
  table: Readonly<Record<string, string>>,
): readonly LanguageFrames[] =>
  Object.entries(table).map(([language, list]) => ({ language, phrases: { [role]: phrases(list) } }));

/** The tables above in the form of those of the languages. */
export const MACHINE_PARTS: readonly LanguageFrames[] = [
  ...tableOf('PART', PARTS),
  ...tableOf('SERVED', SERVED),
  // "Igły do [stębnówek] Juki": they stand between a frame and the maker too.
  ...tableOf('FILLER', SERVED),
  ...tableOf('SHELL', SHELLS),
  ...tableOf('PART', SHELLS),
  ...tableOf('FIT_BEHIND', FIT_BEHIND),
];
