import { type LanguageFrames, phrases } from './frame-table';

/**
 * Further goods that serve other goods, by language: parts of household machines, of printers and shavers, of prams and bicycles, of
 * instruments, watches and cameras, what is put over, under, into or on to another's goods, and clothes for dolls. Own list.
 */
const PARTS: Readonly<Record<string, string>> = {
  en: `cartridges | hepa | hepa filter | wiper arm | refill kit | ink refill | razor handle | trimmer head | bump head | spool |
    trimmer line | pickguard | bridge saddle | tuning pegs | tuners | plinth | stopper | seal ring | straw lid | watch glass |
    carrier block | walking foot | presser foot | bobbin | bobbins | console wrap | wrap kit | footmuff | mosquito net | pram liner |
    seat liner | eyecup | eyepiece | propellers | propeller | landing gear | filter foam | crevice tool | dusting brush |
    extension tube | nozzles | drip tray | frother | portafilter | jug lid | mixer blade | dough hook | door seal | door gasket |
    crisper | rinse aid cap | detergent drawer | drain hose | inlet hose | drain pump | lint filter | carbon brush | carbon brushes |
    chuck | guide bar | saw chain | mower blade | mower blades | mower garage | hose connector | quick connector | brake pads set |
    brake shoes | derailleur hanger | mech hanger | cable set | chainring | pannier | bottle cage | doll clothes | doll dress |
    doll outfit | doll shoes | doll house furniture | led kit | stick caps | analog caps | charging station | charging base |
    wall charger | car charger | mouse feet | mouse skates | palm rest | power supply | power adapter | ac adapter | laptop charger |
    pen refill | pen refills | sun shade`,
  de: `ersatzkopf | ersatzbürste | rührbesen | mixbecher | kannendeckel | kapselspender | kapselständer | milchaufschäumer dichtung |
    türdichtung | türmanschette | manschette | flusensieb | laugenpumpe | ablaufschlauch | besteckkorb | waschmittelschublade |
    scherfolie | scherblatt | klingenblock | aufsteckbürste | querlenker | traggelenk | radnabe | zahnriemen | auspuff | vergaser |
    sägekette | führungsschiene | fadenspule | fadenkopf | mähmesser | mähroboter garage | schlauchkupplung | schnellkupplung |
    puppenkleider | puppenkleidung | puppenkleid | sitzkissen | sitzkissen set | sommerbezug | regenschutz | regenverdeck |
    moskitonetz | fußsack | fusssack | babyschale bezug | insektenschutz kinderwagen | sattelreiter | mechaniken | schlagbrett |
    gitarrengurt | schaltauge | bremszug | sattelbezug | gepäckträger | standascher | vitrine | acrylvitrine | staubschutzhaube |
    staubschutz haube | abdeckhaube | tastaturschutz | mausfüße | objektivdeckel | gegenlichtblende | augenmuschel | kameragurt |
    propeller | standfuß | gehäuse | druckkopf | resttintenbehälter | düsen | flächenreiniger | bodendüse | staubbehälter |
    motorfilter | kombidüse | powerbank adapter | netzkabel | feuersteine | kugelschreibermine | sicherheitsaufsatz`,
  fr: `brossette | bac à poussière | filtre mousse | panier vapeur | joint de couvercle | couvercle | bol mixeur | lame mixeur |
    capsules réutilisables | porte capsules | distributeur de capsules | station d accueil | batterie rechargeable |
    lame scie sauteuse | lames scie sauteuse | balais charbon | lance | manchette | manchette hublot | joint de porte |
    pompe de vidange | maître cylindre | maître-cylindre de frein | tapis sur mesure | tapis de coffre | bas de caisse | mécaniques |
    mécaniques en ligne | sillet | sangle guitare | sacoche avant | sacoche | patte de dérailleur | moustiquaire | habillage pluie |
    chancelière | coussin réducteur | arche de jouets | robes poupée | habits poupée | vêtements poupée | vitrine | kit éclairage |
    pare soleil | bouchon d objectif | œilleton | dragonne | bobines | pied de biche presseur | carburateur | guide chaîne |
    bobine fil | raccord rapide | mèche briquet | recharge stylo | embout | embouts`,
  es: `cepillo | rodillos | portacápsulas | dispensador cápsulas | dispensador de cápsulas | capsulas recargables | cápsulas recargables |
    vaso batidora | tapa ocular | goma puerta | junta puerta | cajón jabonera | bomba desagüe | filtro pelusas | carbones |
    vestidos muñeca | ropa muñeca | ropa muñecas | vitrina | urna metacrilato | golpeador | clavijas | cejuela | capuchón |
    maneta freno | maneta embrague | saco silla | saco silla invierno | burbuja lluvia | mosquitera | colchoneta silla | base carga |
    estación de carga | cargador mando | tira led | kit luces | conector rápido | conector manguera | hilo desbrozadora |
    cabezal desbrozadora | cadena motosierra | espada motosierra | carburador | manual de taller | pie prensatelas | prensatelas |
    canillas | cartuchos tinta | botella tinta | tinta botellas | colgador patilla | patilla cambio | zapatas freno | cable freno`,
  pt: `escova rotativa | porta cápsulas | porta capsulas | cápsulas reutilizáveis | calcador | calcadores | bobinas | borracha porta |
    borracha da porta | copo liquidificador | lâmina refil | cabeça de barbear | coroa pinhão | pastilhas freio | pastilhas |
    lona de freio | jogo de pastilhas | carburador | capota mosquiteiro | mosquiteiro | colchonete carrinho | roupinhas |
    roupa boneca | roupinhas boneca | roupa de boneca | vestido boneca | escudo guitarra | escudo | tarraxas | tarraxa |
    correia guitarra | fonte 12v | fonte teclado | rodízio | rodízio frontal | filtro hepa | bocal | engate rápido | carretel |
    fio de nylon | corrente motosserra | sabre | escovas de carvão | escova de carvão | tampa lente | base carga | carregador comando |
    kit luz | vitrine acrílico | cabeças escova | refil escova | carga caneta | pavio | ventilador base`,
  it: `testine spazzolino | o ring | sacchetto microfibra | porta capsule | porta cialde | capsule ricaricabili | cestello |
    cestello posate | cassetto detersivo | manicotto | oblò guarnizione | pompa scarico | faro posteriore | leve freno | leve |
    cupolino | manuale officina | vestitini | vestiti bambola | vestitini bambola | abiti bambola | abitini | battipenna | meccaniche |
    capotasto | tracolla chitarra | riduttore | riduttore sedia | parapioggia | zanzariera passeggino | coprigambe | sacco passeggino |
    rivestimento | cuscino sedia | kit luci | kit luci led | teca | teca plexiglass | base ricarica | raccordo | raccordo tubo |
    attacco rapido | innesto rapido | bobina filo | testina decespugliatore | catena motosega | carburatore | spazzole carboni |
    carboncini | forcellino | pattini freno | cavo freno | maglia milanese | tappo obiettivo | tracolla | oculare |
    bicchiere frullatore | lama frullatore | contenitore polvere | spazzola centrale | spazzola rotante | refill penna | piedino |
    spolina | bobine`,
  nl: `scheerkop | scheerkoppen | zakken | stofzuigerzak | cuphouder | capsulehouder | dispenser | vervangaccu | accuadapter |
    deurrubber | manchet | koolborstels | afvoerpomp | bestekkorf | remkabel | remkabelset | derailleurpad | derailleurhanger |
    spatlap | zadelhoes | kussenset | kinderstoelkussen | regenhoes | muggennet | voetenzak | poppenkleertjes | poppenkleren |
    barbiekleertjes | vitrine | acryl vitrine | led verlichting set | laadstation | slagplaat | stemmechanieken | gitaarband |
    horlogeband | sleepcover | wandhouder | muurbeugel | wandbeugel | terrasreiniger | tuinslangkoppeling | slangkoppeling | slang |
    zuigmond | zaagketting | zaagblad | maaimes | draadspoel | reparatieboek | lensdop | zonnekap | polsband | persvoet | spoeltjes |
    opzetstuk | mondstuk | stofbak | vulling | balpenvulling`,
  sv: `mobilskal | plånboksfodral | påsar | dammsugarpåse | knivar | robotgräsklippare knivar | reservblad | borsthuvud | borsthuvuden |
    kapselhållare | överdrag | sittdyna | regnskydd | myggnät | åkpåse | motljusskydd | objektivlock | ögonmussla | kamerarem |
    bromsbelägg | bromsskivor | bromsklossar | belysningskit | dockkläder | dockskåpsmöbler | barbiekläder | tågbana | väggfäste |
    väggfästet | plektrumskydd | stämskruvar | gitarrband | tumgrepp | laddstation | växelöra | fästöra | växelöron | bromsvajer |
    sadelöverdrag | skärblad | rakhuvud | rakhuvuden | skärsystem | terrasstvätt | högtryckstvätt tillbehör | tillbehör | reservdelar |
    slangkoppling | kolborstar | dörrtätning | luddfilter | bestickkorg | avloppspump | sågkedja | svärd | trimmerlina | trimmerhuvud |
    förgasare | klockarmband | skärmglas | munstycke | hepafilter | patron`,
  pl: `szczotki węglowe | szczotkotrzymacz | głowice tnące | głowica tnąca | stojak na kapsułki | pojemnik na kapsułki | szybkozłączka |
    złączka | gablota | pudełko akryl | oświetlenie led | ubranka | ubranko | gaźnik | łańcuch | prowadnica | żyłka | głowica żyłkowa |
    filtr węglowy | turboszczotka | ssawka | okładziny hamulca | okładziny | hak przerzutki | linka hamulca | maskownica | siodełko |
    moskitiera | śpiworek | pokrycie leżaczka | pokrycie | szkiełko | zamek bagażnika | pokrywka | dzban | sitko | uszczelka drzwi |
    mankiet | fartuch pralki | pompa odpływowa | kosz na sztućce | szuflada na proszek | osłona przeciwsłoneczna | dekielek |
    muszla oczna | stopki | bębenek | szpulki | stacja dokująca | ładowarka padów`,
  cs: `náhradní hlavice | hlavice | holicí hlavy | holicí hlava | planžeta | sáčky do vysavače | sáček | uhlíky | kapsle |
    gumové koberce | koberce | autokoberce | vana do kufru | brzdové destičky | destičky | brzdové kotouče | řetěz | řemen | pásek |
    karburátor | struna | strunová hlava | prodlužovací hadice | rychlospojka | spojka hadice | tryska | hubice | vitrína |
    osvětlení led | led osvětlení | háčkované šaty | oblečky | pickguard | ladící mechanika | kobylka | pláštěnka kočárek | pláštěnka |
    moskytiéra | fusak | potah | podložka do kočárku | těsnění dveří | manžeta | čerpadlo | víko | mixovací nádoba | metla |
    nabíječka ovladačů | nabíjecí stanice | fólie | sluneční clona | krytka objektivu | oprava a údržba | patka | cívky |
    náplň do pera | ostřikovač`,
  tr: `kapak lastiği | kapı lastiği | körük | yedek bıçak | yedek bıçağı | tıraş bıçağı | kapsüllük | akü | far camı |
    diş fırçası başlığı | duvar askısı | askı aparatı | bebek elbisesi | bebek kıyafeti | elbisesi | şarj istasyonu |
    pleksi sergi kutusu | sergi kutusu | vitrin | yedek parça seti | kıyma makinesi bıçağı | açma teli | yağmurluk | sineklik |
    cibinlik | ayak örtüsü | basınçlı yıkama hortumu | tabanca | nozul | pena muhafazası | pickguard | kömür fırça | karbüratör |
    misina | misina kafası | hızlı bağlantı | bağlantı rekoru | blender bıçağı | sürahi | kapağı | haznesi | hazne | pompa |
    çatal kaşık sepeti | deterjan çekmecesi | filtre süngeri | hepa filtre | led ışık seti | kadro kulağı | fren pabucu |
    vites kulağı | dikiş ayağı | masura | dolum`,
  ru: `насадка щетка | коврики эва | втулка | втулка стабилизатора | сайлентблок | головка бритвенная | режущий блок |
    шланг высокого давления | одежда на куклу | манжета | манжета люка | уплотнитель двери | сумка дорожная жесткая | фильтр сетка |
    карбюратор | леска | катушка | крышка объектива | наглазник | боковые щетки | боковая щетка | подсветка светодиодная | подсветка |
    тремоло | струнодержатель | колки | пикгард | дождевик | москитная сетка | вкладыш | матрасик | ободок | колба | тубус |
    капсулы многоразовые | петух | петух переключателя | трос | тормозной трос | угольные щетки | щетки угольные | редуктор | патрон |
    соединитель | коннектор | быстросъемный соединитель | пистолет | насадка форсунка | сливной насос | лоток | витрина | лапки |
    шпульки | фитиль | кремни | инструкция по ремонту`,
  uk: `щітки вугільні | вугільні щітки | ніж м ясорубки | змінні леза | мішки пилозбірники | сукня ляльці | одяг для ляльки |
    одяг для ляльок | одяг ляльці | манжета | манжета люка | гальмівні колодки дискові | накладки стіків | відро хлібопічки |
    блок живлення | конектор | конектор шланга | з єднувач | наочник | кришка об єктива | бленда | москітна сітка | дощовик | вкладка |
    карбюратор | волосінь | котушка | струни | пікгард | кілки | підставка для капсул | валик | боковий щітка | трос | півник |
    зарядна станція | підсвітка | акрилова вітрина | вітрина | корзина | помпа | насос | вінчик | ущільнювач | шпульки | лапка`,
  ar: `فحمات فرامل | رأس حلاقة | راس حلاقة | رؤوس فرشاة | فساتين دمية | ملابس دمية | فساتين كروشيه | جلدة باب | جلدة | رفارف | خرطوم ضغط |
    قاعدة شحن | اضاءة | طقم اضاءة | محول | ارضيات | مرايا | مسند | سلسلة منشار | كربون | فرش كربون | شنطة حفظ | حقيبة حفظ | ناموسية |
    مضخة | شفاط`,
  he: `מברשת | מברשות | מברשת רכה | מתקן קפסולות | מתקן | ראש דיו | ראשים | ראשי מברשת | רפידות בלם | רצועת | רצועת מגנט | עמדת טעינה |
    תאורת | תאורה | בגדי בובה | ערכת חלפים | גומי דלת | גומי | מכסה עדשה | רשת וסכין | רשת | צינור לחץ | פחמים | קרבורטור | שרשרת |
    משאבה | כילה | תריס`,
  el: `κουρτινάκια | λεπίδα | πλέγμα | καρβουνάκια | ψήκτρες | μανέτες | μανέτα | αλυσίδα | αλυσοτρίγωνα | λάστιχο πόρτας | τζάμι |
    τζάμι προστασίας | λουρί | μπρασελέ | σταθμός φόρτισης | προθήκη | βιτρίνα | ρούχα κούκλας | ρουχαλάκια | πλεκτά ρούχα |
    κουνουπιέρα | αδιάβροχο καροτσιού | ποδόσακος | παρασολέιγ | καπάκι φακού | καπάκι | πατάκια λαστιχένια | σκάφη πορτ μπαγκάζ |
    ανεμοθραύστες | πυροσώληνας | καρμπυρατέρ | μεσινέζα | ταχυσύνδεσμος | ακροφύσιο | κανάτα | μελανοδοχεία | κιτ φωτισμού | χορδές |
    πένες | πληκτρολόγιο | τεχνικό βιβλίο`,
  vi: `khay đựng | váy len búp bê | đế sạc | mực nạp | gioăng cửa | dây thép | hộp mica | váy búp bê | quần áo búp bê | đồ búp bê | lưới | ruột nồi | ruột nồi cơm |
    vè che mưa | feet chuột | mút tai nghe | đệm tai nghe | giẻ lau | kệ đựng | giá treo | bao lót | cốc xay | cối xay | chổi than |
    bình xăng con | cước | béc | đầu nối | ống nối | loa che nắng | nắp ống kính`,
  th: `ผ้ายางปูพื้น | ผ้าเบรคหน้า | แคปซูลเปล่า | ใบมีดสำรอง | หมึกเติม | คิ้วบังโคลน | ยางขอบประตู | ขอบยาง | ซิลยาง | รีโมทแอร์ |
    กระจกข้าง | สายแม่เหล็ก | กล่องอะคริลิค | ชุดตุ๊กตา | เสื้อผ้าตุ๊กตา | หัวแปรงสีฟัน | หัวโกนหนวด | ที่บังแดด | ผ้าคลุม | แปรงถ่าน |
    คาร์บู | โซ่เลื่อย | เอ็น | หัวต่อ | ข้อต่อ | สายฉีด | โถปั่น | ฝาโถ | หม้อใน | ฝาปิดเลนส์ | ฮูด | ไฟ led | สายสะพาย | มุ้ง |
    เบาะรอง | ปิ๊กการ์ด | ลูกบิด`,
  id: `kampas kopling | rak kapsul | tempat kapsul | pisau blender | tinta isi ulang | karet pintu | box akrilik | akrilik | baju boneka |
    pakaian boneka | dock charger | foil cukur | bantalan earpad | bantalan | pickguard | kampas rem sepeda | anting rd | kabel rem |
    carbon brush | karburator | senar | kepala potong | konektor selang | gelas blender | tutup blender | panci teflon | inner pot |
    tutup lensa | lens hood | kelambu | jas hujan stroller | alas stroller | sarung stroller | lampu led`,
  ja: `詰め替え | ステンレスカプセル | ボビン | フタパッキン | ドール服 | 着せ替え | 人形服 | リールハンドル | ハンドルノブ | 糸くずフィルター | くず取りネット | サイドバイザー | チェアクッション | フットマフ |
    ledライトキット | ディレイラーハンガー | カーボンブラシ | ドアパッキン | 排水ホース | 内釜 | ミキサーボトル | ローラーブラシ | 整備書 | ピックガード | ペグ | 押え | 押さえ金 | 替芯 | フリント | アームレスト |
    ナイロンコード | ソーチェーン`,
  ko: `먼지거름망 | 거름망 | 배터리 어댑터 | 캡슐 디스펜서 | 전동칫솔모 | 무한잉크 | 리필 잉크 | 코일매트 | 빨대컵 뚜껑 | 조명 키트 | led 조명 | 인형옷 | 인형 옷 | 렌즈캡 | 콘솔 트레이 | 노루발 | 북집 |
    보빈 | 픽가드 | 줄감개 | 와이퍼 고무 | 방석 | 모기장 | 풋머프 | 진열장 | 도어 패킹 | 고무패킹 | 배수펌프 | 내솥 | 믹서 칼날 | 카본브러쉬 | 체인톱날 | 예초기줄 | 캬브레터 | 행어 | 드레일러 행어 |
    호스 커넥터 | 롤러 브러쉬 | 사이드 브러쉬 | 정비지침서`,
  zh: `滚筒刷头 | 软绒滚刷 | 空气格 | 内胆 | 胶圈 | 座充 | 防尘罩 | 保护盒 | 展示盒 | 娃衣 | 吸管盖 | 学饮杯 | 石棉芯 | 火石 | 护板 | 护板贴 | 桨叶 | 螺旋桨 | 牵引器 | 排水泵 | 排水电机 | 进水阀 |
    门封 | 密封条 | 化油器 | 锯链 | 打草绳 | 打草头 | 快速接头 | 水枪 | 搅拌杯 | 刀座 | 杯盖 | 眼罩 | 雨罩 | 蚊帐 | 脚罩 | 推车垫 | 尾钩 | 刹车线 | 充电底座 | 维修手册 | 弦钮 | 压脚 | 梭芯 |
    笔芯 | 挂架 | 摩托车前刹车片`,
};

const SHELLS: Readonly<Record<string, string>> = {
  en: 'phone case | storage case | travel case | hard case | wallet case | folio case | controller skin | stick caps | dust cover',
  de: 'staubschutzhaube | vitrine | acrylvitrine | gehäuse',
  fr: 'vitrine | kit éclairage',
  nl: 'sleepcover | horlogeband | wandhouder | muurbeugel',
  sv: 'mobilskal | plånboksfodral | skärmglas | klockarmband | väggfäste',
  cs: 'obal | pouzdro | kryt | tvrzené sklo | ochranné sklo | řemínek | držák na zeď',
  el: 'τζάμι προστασίας | θήκη βιβλίο | λουρί ρολογιού',
  he: 'כיסוי ארנק | מגן מסך | נרתיק נשיאה',
  zh: '保护盒 | 收纳包 | 键盘膜 | 手柄壳 | 钢化膜',
  ja: '収納ケース | ガラスフィルム | 手帳型ケース | イヤーピース',
  ko: '지갑형 케이스 | 다이어리 케이스',
};

/** Clothes for dolls, up to the name of the doll. */
const DOLL_CLOTHES: Readonly<Record<string, string>> = {
  en: 'doll clothes | dolls clothes',
  de: 'puppenkleider | puppenkleidung',
  fr: 'vêtements poupée | habits poupée | robe poupée | robes poupée | poupée mannequin type',
  es: 'ropa muñeca | ropa muñecas | vestidos muñeca | vestidos muñecas | muñeca tamaño',
  pt: 'roupa boneca | roupas boneca | roupa de boneca | roupas de boneca | roupinhas boneca | roupinha de boneca',
  it: 'vestiti bambola | vestitini bambola | abiti bambola | bambola misura | bambola formato',
  nl: 'poppenkleertjes | poppenkleren',
  sv: 'dockkläder',
  da: 'dukketøj | dukkekjole',
  pl: 'ubranka lalki',
  cs: 'šaty panenka',
  tr: 'bebek elbisesi | oyuncak bebek elbisesi | oyuncak bebek kıyafeti',
  ru: 'одежда на',
  uk: 'сукня ляльці | одяг ляльці',
  ar: 'ملابس دمية | فستان دمية | فساتين دمية | تناسب دمية',
  he: 'לבובת | לבובות | בגדי בובה | בגדים לבובה | בגדים לבובת',
  el: 'ρούχα κούκλας | ρουχαλάκια κούκλας',
  vi: 'quần áo búp bê | váy búp bê | đồ búp bê',
  th: 'ชุดตุ๊กตา | เสื้อผ้าตุ๊กตา',
  id: 'baju boneka | pakaian boneka | gaun boneka',
  ro: 'haine papusa | hainute papusa | rochite papusa',
  hu: 'babaruha | baba ruha',
  ja: 'ドール服 | 人形服 | 着せ替え服 | ドール用',
  ko: '인형옷 | 인형 옷',
  zh: '娃衣 | 娃娃衣服 | 娃娃服装',
};

/** The tables above in the form of those of the languages. */
export const FURTHER_PARTS: readonly LanguageFrames[] = [
  ...Object.entries(PARTS).map(([language, parts]) => ({ language, phrases: { PART: phrases(parts) } })),
  ...Object.entries(SHELLS).map(([language, shells]) => ({ language, phrases: { SHELL: phrases(shells) } })),
  // Clothes for a doll say by its name whom they fit.
  ...Object.entries(DOLL_CLOTHES).map(([language, clothes]) => ({
    language,
    phrases: { PART: phrases(clothes), FIT: phrases(clothes) },
  })),
];
