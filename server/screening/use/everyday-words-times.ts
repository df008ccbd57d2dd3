// cspell:disable
/**
 * Months, feasts, weather, planets and signs of the zodiac, countries and towns: when goods are for, what is pictured on them and which style they
 * have, where the lists of spoken words have them too seldom. By the language of the titles; see everyday-words.ts. One that is a mark too is
 * weighed as any word. Own list.
 */
export const WORDS_OF_TIMES_AND_PLACES: Readonly<Record<string, string>> = {
  en: `african alpine andromeda april aquarius arctic aries athens august aurora australian austrian bali balinese belgian berlin brazilian
    british california canadian capri capricorn cassiopeia copenhagen cosmos czech danish december diwali dublin egyptian eid english
    february finnish florence friday frost gemini german greek hail hanukkah hawaii hungarian ibiza icelandic irish istanbul italian
    january july june jupiter korean kyoto libra lisbon london madrid mardi mars mediterranean mexican midsummer milan milano monday
    moroccan nebula neptune norwegian november october oktoberfest orion oslo parisian peruvian pisces pleiades pluto polaris portuguese
    prague provence ramadan riviera rome russian sagittarius saturday saturn scandinavian scorpio scottish september sirius snowflake
    spanish stockholm sunday swedish taurus texas thai thanksgiving thursday tokyo tuesday tuscan tuscany ukrainian uranus valentines
    venice venus vienna vietnamese virgo wednesday`,
  de: `advent alpin amerikanisch andromeda april athen august bayrisch belgisch berlin brise britisch dänisch einzug erntedank festival
    finnisch florenz frost gewitter griechisch hagel hamburg holländisch ibiza indisch irisch isländisch istanbul italienisch jugendweihe
    junggesellenabschied jupiter kassiopeia komet kopenhagen koreanisch kosmos köln lissabon london mailand marokkanisch mars mediterran
    merkur meteor mexikanisch milchstraße mittsommer münchen neptun neujahr nordisch nordsee norwegisch november oktoberfest orion ostsee
    paris persisch pfingsten pluto polarlicht polnisch polterabend portugiesisch prag regenbogen regnerisch richtfest saturn schneeflocke
    schottisch schwedisch schweizer september sirius skorpion sonnensystem sonnig steinbock sternbild sternzeichen stier sylt thailändisch
    toskanisch tropisch tschechisch türkisch ungarisch uranus venedig venus wassermann weihnachtlich weltall widder wien windig zürich
    ägyptisch österreichisch`,
  fr: `andromède août arc aurore autrichien aïd berbère berlin biarritz brise brouillard brume bélier capricorne carnaval cassiopée
    chandeleur chinois communion comète constellation coréen cosmos crépuscule cérémonie deauville end ensoleillé evjf fiançailles
    finlandais flocon flocons florence français française galaxie givre gras grêle gémeaux halloween hongrois ibiza indien islandais
    jupiter lactée lune lyon mardi marocain marocaine marseille mercure midi milan minuit mères méditerranéen météore neptune nice
    nordique norvégien nuage nébuleuse orion parisienne pentecôte persan pluton pluvieux polaire prague provençal provençale pâques pères
    ramadan rome réveillon sagittaire saint saturne scandinave scorpion sirius taureau tchèque tempête thaï tonnerre toussaint tropez
    tropical turc uranus valentin verseau vénus week zodiaque éclipse écossais égyptien épiphanie`,
  es: `acuario adviento andaluz andaluza andrómeda arcoíris argentino aries atenas aurora austriaco belga bilbao brisa bruma canario
    capricornio carnaval casiopea catalán checo chino cole colombiano constelación copo copos coreano cosmos cubano cusco danés eclipse
    egipcio entretiempo escandinavo escarcha escorpio española estambul fallas finlandés florencia gallego granizo géminis habana
    halloween holandés húngaro ibicenco islandés jubilación julio júpiter libra lisboa lluvioso láctea madrid marroquí mayo mediterráneo
    menorquina mercurio meteoro mexicana milán navideña navideño nebulosa neptuno nochevieja noruego nórdica nórdico ocaso orión pascua
    persa peruano piscis plutón polaco polar portugués praga primavera quinceañera romería sagitario saturno sevillana sirio soleado sueco
    suizo tailandés tauro toscano tropical turco urano vasco venus virgo zodiaco`,
  it: `andromeda arcobaleno atene aurora austriaco avvento barcellona befana belga bilancia bologna brezza brina caprese capri capricorno
    carnevale cassiopea ceco cometa coreano cortina cosmo costellazione danese eclissi egiziano epifania ferragosto finlandese fiocchi
    fiocco gelo genova grandine greco halloween islandese lattea leone lisbona marocchino mediterraneo mercurio meteora napoletano
    nebulosa nettuno neve nordico norvegese nubilato ognissanti olandese orione palermo persiano piovoso plutone polacco polare portoghese
    positano praga primavera provenzale quotidiano romano sagittario sagra sarda saturno scandinavo scorpione scozzese siciliana sirio
    soleggiato svizzero tedesco thailandese tirolese torino toro toscana toscano tropicale turco ungherese urano veneziana veneziano
    verona vienna zodiaco`,
  pt: `advento andrômeda aquário arco argentino atenas aurora austríaco belga bodas brasileira brasileiro capricórnio carioca carnaval
    cassiopeia chuvoso coimbra constelação coreano cosmos debutante dinamarquês eclipse egípcio ensolarado escandinavo escocês escorpião
    finlandês floco flocos geada granizo grego halloween holandês húngaro islandês istambul janeiro libra lisboa láctea marroquino
    mediterrâneo mercúrio meteoro neblina nebulosa netuno neve nordestino norueguês nórdico padrinhos paulista persa peruano plutão polar
    polonês porto portuguesa primavera provençal quinta réveillon sagitário salvador saturno signo sirius sueco suíço tailandês tcheco
    toscano tropical turco urano vênus zodíaco áries íris órion`,
  nl: `advent afstuderen amsterdam andromeda antwerpen april athene babyshower bali belgisch boogschutter bries brits carnaval cassiopeia
    december deens delfts dierenriem eclips egyptisch fins florence gent haag hagel halloween hollands hongaars housewarming ibiza iers
    ijslands indiaas istanbul japans jubileum jupiter koningsdag koreaans kosmos kraamfeest lissabon maarten marokkaans mars mediterraan
    mercurius meteoor mexicaans moederdag nederlands neptunus nevel noords noors november onweer oostenrijks orion pasen perzisch
    pinksteren pluto poollicht pools portugees praag regenachtig regenboog rome rotterdam saturnus scandinavisch schemering schorpioen
    schots september sinterklaas sirius sneeuwvlok steenbok sterrenbeeld sterrenstelsel thais toscaans tropisch tsjechisch turks
    tweelingen uranus utrecht vaderdag valentijn venetië venus vlaams volendam voorjaar vorst vrijgezellenfeest waterman weegschaal
    zonneschijn zonnig zweeds zwitsers`,
  pl: `adwent andromeda andrzejki ateny austriacki baran bałtyk belgijski berlin bliźnięta bolesławiec brytyjski chiński chmurki chrzciny
    czerwiec czeski deszczowy duński egipski emerytura fiński florencja galaktyka gdańsk grad grecki grudzień grzmot gwiazdozbiór góralski
    halloween hiszpański holenderski imieniny indyjski irlandzki islandzki japoński jesienna jesień jowisz karnawał kasjopea kaszubski
    kometa koreański koziorożec krakowski kwiecień letni letnia lew lipiec listopad lizbona luty maj marokański mars marzec mediolan
    meksykański merkury meteor mgła mgławica mikołajki mleczna mróz neptun niemiecki nordycki norweski orion osiemnastka panieński
    parapetówka październik perski piorun pluton polska portugalski poznań praga prowansalski płatek roczek rocznica rosyjski saturn
    sierpień skandynawska skandynawski skorpion studniówka styczeń sylwester syriusz szkocki szron szwajcarski szwedzki słoneczny tajski
    tatry toskański tropikalny turecki tęcza uran waga warszawa wenecja wenus wiedeń wielkanoc wielkanocny wigilia wiosenna wiosenny
    wiosna wodnik wrocław wrzesień węgierski włoska włoski zakopiański zaćmienie zima zimowa zimowy zmierzch zodiak zorza łowicka
    śnieżynka środa śródziemnomorski świt`,
  cs: `advent adventní alpský andromeda athény bali belgický benátky berlín blíženci britský brno březen deštivý duben dánský důchod egyptský
    finský florencie halloween hody holandský hrom indický irský islandský istanbul jupiter karlovy kasiopeja kolaudace kometa korejský
    kozoroh kroupy květen leden lisabon listopad marocký mars masopust matek maturita maďarský merkur meteor mexický milán mlha mlhovina
    mléčná mráz neptun norský obláčky orion ostrava otců perský pluto plzeň polský polární portugalský praha promoce prosinec provensálský
    půlnoc rakouský rozlučka ruský saturn severský silvestr sirius skandinávský skotský slunečný souhvězdí soumrak soustava srpen středa
    středomořský svobodou thajský toskánský tropický turecký uran valentýn vary venuše vodnář vánek vídeň zatmění zvěrokruh záře únor
    úsvit červen červenec čínský řecký říjen španělský štír švédský švýcarský`,
  sv: `andromeda april aten bali belgisk berlin blåsig bris cassiopeia december egyptisk festival florens frost förmörkelse galax grekisk
    gryning göteborg hagel helsingfors holländsk inflyttning irländsk isländsk istanbul jubileum jungfrun jupiter karneval komet koreansk
    kosmos kräftan kräftskiva lissabon lucia malmö marockansk mars marstrand medelhavs merkurius meteor milano molnig mors möhippa
    namnsdag nebulosa neptunus nordisk norrsken november orion oslo oxen persisk pluto polsk portugisisk prag regnig samisk saturnus
    schweizisk september sirius skolstart skorpionen skotsk skymning snöflinga snöflingor sol solig solnedgång solsystem soluppgång spansk
    sportlov stenbocken stjärnbild stockholm thailändsk tjeckisk toskansk trettonhelg tropisk turkisk ungersk uppsala uranus valborg
    vardag vattumannen venus vintergatan väduren zodiaken åska österrikisk`,
  tr: `akdeniz akrep alacakaranlık alaçatı anadolu andromeda ankara atina avusturya babalar barselona batımı bayram başak bekarlığa belçika
    berlin bohem bulut bulutlar danimarka doğumu ege emeklilik esinti fas festival fin floransa galaksi gökkuşağı göktaşı güneşli
    gürültüsü hereke hollanda hıdırellez ikizler ilkbahar ingiliz iran irlanda iskandinav iskoç ispanyol istanbul isveç isviçre italyan
    izlanda jüpiter kandil karadeniz karne kore kuyruklu lizbon macar mars mart meltem merkür meteor mevlidi mevsimlik milano nebula
    neptün nevruz norveç orion osmanlı oğlak paskalya plüton portekiz prag ramazan samanyolu satürn selçuklu sirius sonbahar sünnet
    takımyıldızı tayland terazi toskana tropikal tutulma uranüs uşak veda venedik venüs viyana yay yağmurlu yörük yıldönümü zodyak
    öğretmenler şimşek`,
  id: `adha agustusan andromeda april aqiqah aquarius arab aries aurora austria bali bandung barcelona batak berlin betawi bima bogor bugis
    cancer capricorn ceko china dayak denmark dubai embun finlandia fitri galungan gemini hajatan hungaria idul india jakarta jawa jupiter
    kartini khitanan kondangan korea kosmos libra madinah madura maroko mars maulid mediterania mekkah mendung merkurius milan minang
    mudik nebula neptunus nordik norwegia november nyepi orion persia pisces pluto portugis praha ramadhan rasi sagitarius sakti saturnus
    scorpio semarang seoul september skandinavia sunatan sunda surabaya swiss takbiran tasik taurus thailand tokyo tropis uranus valentine
    venesia venus virgo waisak yogyakarta zodiak`,
  vi: `huế lạt nẵng đán`,
  ru: `август австрийский андромеда апрель афины байрам бали барселона бельгийский берлин бохо бриз британский вена венгерский венера венеция
    весенний весенняя весна весы водолей вологодский выписка вьюга галактика годовщина голландский град греческий гроза гром датский дева
    девичник декабрь демисезон демисезонная египетский закат заря затмение зима зимний зимняя зодиак ивановский индийский иней ирландский
    исландский испанский италия итальянский июль июнь казань карнавал кассиопея китайский козерог комета корейский корея крещение курбан
    летний летняя лиссабон лофт май марокканский марс март маскарад масленица мексиканский меркурий метель метеор милан млечный мороз
    москва немецкий нептун никах новогодний новогодняя новоселье норвежский ноябрь облака облако облачко овен октябрь оренбургский орион
    осенний осенняя осень павловопосадский пасха пасхальная пасхальный пенсия персидский петербург плутон польский португальский прага
    причастие прованс радуга рассвет рождественский русская санкт сатурн свадебное свадебный северное северный сентябрь сириус сияние
    скандинавский скорпион снежинка снежинки созвездие солнечная сочи стамбул стрелец суббота сумерки тайский телец тосканский тропический
    туманность турецкий турция узбекский ураза уран утренник февраль февраля финский флоренция чешский шведский швейцарский шотландский
    юбилей юпитер январь японский`,
  uk: `австрійський американський андромеда афіни балі барселона бельгійський березень берлін близнюки бриз британський буковель венера
    венеція вересень вересня виписка вихідний водолій вівторок відень відпустка галактика голландський град грецький гроза грудень
    гуцульський данський діва дівич жовтень закоханих затемнення зодіак зоря канікули карнавал кассіопея квітень київ козеріг комета
    корейський космос косівський липень листопад лофт лютий лісабон марокканський марс масниця мексиканський меркурій метеор миколай мороз
    мілан неділя незалежності нептун новосілля норвезький овен опівніч оріон пенсія перський плутон полудень польща португальський прага
    причастя прованс північне річниця сатурн світанок середа серпень скандинавський скорпіон сніжинка стамбул стрілець субота сузір
    сутінки сяйво сіріус січень тайський телець терези тосканський травень тропічний туман туманність туреччина угорський україна уран
    фестиваль флоренція фінський харків хелловін хрещення червень чернівці чеський четвер чумацький шведський швейцарський шотландський
    юпітер ятниця єгипетський індійський іній ірландський ісландський іспанський італія`,
  el: `άρης έκλειψη αθήνα αιγαίο αιγυπτιακό αιγόκερως αποφοίτηση απρίλιος αρραβώνας αστερισμός αυστριακό αφροδίτη αύγουστος αύρα βάφτιση
    βαρκελώνη βελγικό βενετία βιέννη βρετανικό βροντή δίας δίδυμοι δανέζικο δεκέμβριος δεκαπενταύγουστος ελβετικό επέτειος ερμής ζυγός
    ζώδια ζώδιο ηλιόλουστο ηπειρώτικο θεσσαλονίκη ιανουάριος ινδικό ιούλιος ιούνιος ιρλανδικό ισλανδικό ισπανικό ιχθύς καθημερινό
    καρναβάλι κασσιόπη κομήτης κορεάτικο κρητικό κριός κρόνος κυκλαδίτικο κυπριακό κωνσταντινούπολη λέων λισαβόνα λυκόφως μάιος μάρτης
    μάρτιος μαροκινό μεξικάνικο μεσογειακό μετεωρίτης μετσοβίτικο μιλάνο μπάτσελορ μπαλί μποέμ μύκονος νεφέλωμα νιφάδα νοέμβριος νορβηγικό
    οκτώβριος ολλανδικό πάτρα παγετός παρθένος περσικό πλούτωνας πολωνικό πορτογαλικό ποσειδώνας πράγα σέλας σείριος σεπτέμβριος
    σκανδιναβικό σκορπιός σκωτσέζικο σουηδικό συννεφάκι ταϊλανδέζικο τοξότης τούρκικο τροπικό τσέχικο υδροχόος φεβρουάριος φινλανδικό
    φλωρεντία χαλάζι χιονονιφάδα ωρίωνας`,
  he: `אוגוסט אוסטרי אוקטובר אוריון אורנוס אילת איסטנבול איסלנדי אנדרומדה אתונה באלי בדואי בוהו בלגי בעומר בענן ברד בריזה בריתה ברלין ברצלונה
    בשבט גדי גלקסיה דמדומים דצמבר דרוזי האלווין הודי הולנדי הונגרי המזלות העצמאות וינה ולנטיין ונציה זריחה חינה טורקי טלה טרופי יווני יולי
    יומיומי יוני ינואר יפו יקום ירושלמי כיפור כנרת כפור ליקוי מאזניים מטאור מילאנו מצרי מרוקאי מרץ נובמבר נוגה נורדי נורווגי נפטון סיריוס
    ספטמבר ספרדי סקנדינבי עכו עקרב ערפילית ערפל פברואר פולני פורטוגזי פיני פירנצה פלוטו פנסיה פסטיבל פראג פרובנס פתית צ'כי קוריאני קרנבל
    רווקות רעם שביט שבתאי שוודי שוויצרי שקיעה תאילנדי תיכוני תימני תל`,
  ar: `أبراج أثينا أورانوس أيرلندي إسباني إسطنبول إماراتي إنجليزي استقبال استوائي اسكتلندي اسكندنافي الأضحى التأسيس التبانة الجدي الجوزاء
    الحوت الدلو الرياض الزهرة العقرب الفطر القاهرة القوس المولد بدوي براغ برتغالي برد برشلونة برق بريطاني بلجيكي بلوتو بولندي بيروت
    تايلندي تشيكي تقاعد تونسي جدة جزائري جليد حج دبي درب دمشقي دنماركي رعد ريح زحل سديم سوداني سويدي سويسري شفق صقيع عطارد عقيقة عمرة غروب
    غيوم فارسي فبراير فجر فنلندي فيينا قرقيعان قزح كرنفال كريسماس كسوف كوكبة كويتي لبناني لشبونة للمدارس متوسطي مجرة مشمس مكة مكسيكي
    ميلانو نبتون ندفة نرويجي نسيم نمساوي نيزك هالوين هولندي يوناني`,
  zh: `一月 七夕 七月 三月 中式 中秋 丹麦 乔迁 九月 二月 云南 云朵 京都 仙后座 仙女座 伊斯坦布尔 佛罗伦萨 儿童节 元宵节 元旦 八月 六月
    冥王星 冬款 冰岛 冰雹 北欧 十一月 十二月 十月 双十一 双子座 双鱼座 周岁 国庆 土星 地中海 处女座 夏款 天狼星 天王星 天秤座 天蝎座
    太阳系 奥地利 射手座 巨蟹座 巴厘岛 巴塞罗那 布拉格 年会 广州 开业 开学 彗星 微风 意式 成都 捷克 摩洛哥 摩羯座 教师节 新中式 新疆
    日式 日食 星云 星座 春季 春款 春节 景德镇 晴天 暴风 木星 杭州 极光 母亲节 水星 水瓶座 法式 波西米亚 流星 海王星 深圳 清明 满月
    父亲节 狮子座 猎户座 白云 白羊座 秋冬 秋季 端午 维也纳 美式 芬兰 苏州 英伦 葡萄牙 藏式 西藏 跨年 里斯本 重庆 重阳 金星 金牛座
    雅典 雪花 韩版 首尔 黄昏`,
  ja: `お中元 お宮参り お月見 お正月 お歳暮 お盆 お祭り こどもの日 そよ風 ひな祭り アイスランド アジアン アンドロメダ イスタンブール
    イタリアン イースター エスニック オリオン座 カシオペア ギャラクシー コメット サターン シリウス スウェーデン スカンジナビア スノーフレーク
    チェコ デンマーク トロピカル ハワイアン ハンガリー ハーフバースデー バカンス バリ フィレンツェ フィンランド フェス プラハ プロヴァンス
    ベルギー ホワイトデー ボヘミアン ポルトガル ミラノ ムーン モロッコ リゾート レインボー ヴィーナス ヴェネツィア 一月 七五三 七夕 七月
    三月 乙女座 九月 二月 五月 京都 今治 信楽焼 倉敷 備前 入園 八月 六月 冥王星 出産祝い 北海道 十一月 十二月 十月 卒園 双子座 吹雪
    四月 土星 地中海 夕焼け 天の川 天王星 天秤座 太陽系 射手座 山羊座 引越し 彗星 成人式 敬老 敬老の日 文化祭 新年 新生活 日本製 日食
    星座 星雲 春夏 普段使い 有田焼 木星 正月 母の日 水星 水瓶座 沖縄 法事 流星 海王星 父の日 牡牛座 牡羊座 獅子座 真夜中 秋冬
    結婚祝い 美濃焼 蟹座 蠍座 記念日 運動会 還暦 金星 雪の結晶 魚座 黄昏`,
  ko: `가을 개업 게자리 경주 교토 구월 그리스 금성 기념일 김장 네덜란드 노르웨이 노을 눈꽃 눈송이 담양 데일리 덴마크 도쿄 돌잔치
    레인보우 로마 리스본 명왕성 명절 모로코 목성 무지개 물고기자리 물병자리 밀라노 바르셀로나 바캉스 발렌타인 발리 백일 번개 베네치아
    베를린 베트남 벨기에 별자리 보헤미안 봄가을 부산 부활절 북유럽 비엔나 빼빼로데이 사수자리 사월 사자자리 산들바람 삼월 서리 설날
    성운 수능 수성 수요일 스승의날 스웨덴 스위스 스칸디나비아 스코틀랜드 스페인 시리우스 시월 신학기 십이월 십일월 쌍둥이자리 썸머
    아메리칸 아이슬란드 아일랜드 아테네 안개 안동 안드로메다 양자리 어린이날 어버이날 에스닉 염소자리 오리온 오사카 오스트리아 오월
    운동회 월요일 웨딩 윈터 유성 유월 은퇴 이스탄불 이월 이집트 이천 이탈리아 일식 일요일 일월 일출 입학 자정 전갈자리 전주 정오
    제주 졸업 주말 지중해 집들이 처녀자리 천둥 천왕성 천칭자리 체코 추석 축제 칠순 칠월 카니발 카시오페아 코스모스 태국 태양 태양계
    터키 토성 튀르키예 트로피컬 팔월 페르시아 페스티벌 포르투갈 폭풍 폴란드 프라하 프렌치 프로방스 피렌체 핀란드 하와이 하와이안 할로윈
    해왕성 햇살 헝가리 혜성 화성 화요일 화이트데이 환갑 황소자리 황혼`,
  th: `กฐิน กรีก กรุงเทพ กลุ่มดาว กันยายน กาแล็กซี่ กุมภาพันธ์ ขึ้นบ้านใหม่
    งานบวช งานหมั้น จักรราศี จักรวาล ดวงจันทร์ ดวงอาทิตย์ ดาวพฤหัส ดาวพุธ
    ดาวศุกร์ ดาวอังคาร ดาวเสาร์ ตุรกี ตุลาคม ทางช้างเผือก ทุกวัน ธันวาคม
    นอร์ดิก นอร์เวย์ นิวยอร์ก น้ำค้างแข็ง น้ำแข็ง บาหลี ปารีส ฝรั่งเศส พม่า
    พระอาทิตย์ พระอาทิตย์ตก พฤศจิกายน พลูโต พายุ ฟินแลนด์ ฟ้าร้อง มิถุนายน
    มิลาน มีนาคม ยูเรนัส รับขวัญ รัสเซีย ราศีกรกฎ ราศีกันย์ ราศีกุมภ์ ราศีตุล
    ราศีธนู ราศีพฤษภ ราศีพิจิก ราศีมังกร ราศีมีน ราศีสิงห์ ราศีเมถุน ราศีเมษ
    รุ่งอรุณ รุ้ง ฤดูใบไม้ผลิ ฤดูใบไม้ร่วง ลอยกระทง ล้านนา วันครบรอบ วันครู
    วันจันทร์ วันพฤหัส วันพุธ วันพ่อ วันศุกร์ วันหยุด วันหยุดสุดสัปดาห์
    วันอังคาร วันอาทิตย์ วันเด็ก วันเสาร์ วันแม่ สกอตแลนด์ สนธยา สวิส สวีเดน
    สายฟ้า สายรุ้ง สิงหาคม สุริยุปราคา สุโขทัย สแกนดิเนเวีย หิมะ ออสเตรีย
    อังกฤษ อินเดีย อียิปต์ อีสาน อีสเตอร์ ฮังการี ฮาโลวีน เกล็ดหิมะ เกษียณ
    เขตร้อน เข้าพรรษา เช็ก เช้า เดนมาร์ก เที่ยง เที่ยงคืน เนบิวลา เนปจูน
    เนเธอร์แลนด์ เบลเยียม เบอร์ลิน เปอร์เซีย เปิดเทอม เมฆ เมดิเตอร์เรเนียน
    เม็กซิโก เยอรมัน เวนิส เวียดนาม เวียนนา แดด แสงเหนือ โตเกียว โบฮีเมียน
    โปรตุเกส โปแลนด์ โมร็อกโก ไอซ์แลนด์ ไอร์แลนด์`,
};
