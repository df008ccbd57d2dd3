// cspell:disable
/**
 * Kin, trades, pastimes, instruments, virtues and numbers: whom goods are for, and what they say, where the lists of spoken words have them too
 * seldom. By the language of the titles; see everyday-words.ts. One that is a mark too is weighed as any word. Own list.
 */
export const WORDS_OF_PEOPLE: Readonly<Record<string, string>> = {
  en: `aunt auntie baker bestie daddy fifteen forty godfather grace grandma grandpa harmony hunter knight mama nana papa samba sixteen sixty
    thirteen thirty twelve twenty uncle`,
  de: `akkord angler anmut architekt astronaut balance bergmann blues brautjungfer bäcker dachdecker dreifach dreizehn dreißig elektriker
    fechten feuerwehrmann fünfzehn fünfzig gartenarbeit geborgenheit gelassenheit gärtner harmonie imker jazz judo karate kollegin
    landwirt liga marathon matrose maurer mechaniker metzger notenschlüssel patenonkel patentante punk richter rollschuh rudern
    schiedsrichter schreiner schweißer sechzig segeln skifahren snowboard surfen säugling tischler töpfern ukulele vierzig volksmusik
    walzer wonne yoga zart zimmermann zweifach`,
  fr: `adolescent agriculteur amie apiculteur arbitre astronaute aviron badminton bambin basket bonté boucher boxe brave broderie caviste
    charité charpentier chasse chasseur chiot clarinette clown cocooning coiffeur collègue copain copine cousin cousine cyclisme
    demoiselle destin deuxième débutant délice entraîneur escalade escrime fermier flûte frère fée gratitude grâce gymnastique harpe
    honnêteté infirmière jardinage jardinier joie judo jumeaux karaté kayak magicien mamie marathon marraine maîtresse menuisier mille
    mère mécanicien mélodie mémé natation neveu nièce nourrisson oncle opéra papa papi papy parrain patin patins ping pirate plombier
    pompier pong poterie première punk pâtisserie pâtissier père pépé pétanque pêche pêcheur quinze rêve rêves sagesse saxophone seniors
    snowboard soldat sorcier sorcière soudeur surf sœur tango tante tonton tricot troisième trompette trophée ukulélé valse vinyle violon
    violoncelle volley zen âme électricien élève équitation`,
  es: `acorde acordeón agricultor alfarería apicultor armonía arpa barbero bombero bádminton carpintero casete ciclismo clarinete clave
    confort costura delicia electricista escalada esquí flamenco flauta fontanero hípica jardinería judo karate kayak manualidades maratón
    mellizos minero natación padrino panadero patines patín peluquera pescador polca premamá primo principiante profe punk pádel quince
    remo repostería saxofón senderismo serenidad sesenta snowboard soldador ternura torero trompeta ukelele vals vela vinilo violonchelo
    violín voleibol yaya yayo árbitro`,
  it: `allegria alpino alunno apicoltore arpa arrampicata astronauta bagnino blues bontà bricolage canottaggio cavaliere ciclismo clarinetto
    comfort concerto delizia elettricista equitazione escursionismo falegname gara giardinaggio gol imbianchino incanto judo kayak madrina
    melodia minatore onestà padel padrino pallacanestro pallavolo panettiere parrucchiera pasticcere pescatore polca premaman principiante
    pugilato punk ricamo saldatore sassofono scherma sci serenità sessanta snowboard tango tenerezza trekking triplo ukulele valzer vela
    vigile vinile violoncello`,
  pt: `acordeão agricultor apicultor artesanato barbeiro bossa cabeleireira caiaque caminhoneiro capoeira caratê carpinteiro cassete ciclismo
    clarinete clave confeiteira crochê daminha eletricista encanador escalada esgrima esqui fado flauta forró gestante gestantes harmonia
    harpa hipismo iniciante jardinagem jitsu jiu judô juvenil madrinha manicure marceneiro motoboy natação padeiro patins polca primo
    quinze remo samba saxofone serenidade sessenta snowboard soldador surf surfe ternura tricô trompete valsa vaqueiro vinil violoncelo
    vôlei árbitro`,
  nl: `accordeon badminton beginner blokfluit blues boer borduren breien bruidsmeisje cassette cello comfort doelpunt driedubbel drumstel
    elektricien haken hardlopen harp hengelaar imker jager judo kajak kalmte klarinet kleuter knutselen lasser marathon melodie mijnwerker
    muzieksleutel paardrijden pasgeboren peuter pottenbakken punk rolschaats saxofoon schaken scheidsrechter senioren skiën snowboard
    tafeltennis teder timmerman trommel trompet tuinieren turnen ukelele verpleegkundige vinyl visser volleybal wals wielrennen`,
  pl: `akord akordeon architekt astronauta badminton balet bieganie bliźniaki blues boks chrzestna chrzestny cieśla ciążowa cukiernik
    czarodziej czarownica czułość czytanie dobroć druhna druty duma dziecięcy dżudo elektryk fortepian fryzjer fryzjerka garncarstwo
    gimnastyka gitara gol golf gotowanie gracja górnik harmonia hydraulik inżynier jazz jedenaście jeździectwo kajak kaseta kemping
    klarnet klaun komfort koszykówka kowboj kucharz lekarka liga majsterkowanie malarz maraton marynarz mechanik melodia myśliwy mądrość
    młodzieżowy narty nastolatek niemowlę niemowlęcy noworodek nożna nuty odwaga ogrodnictwo ogrodnik opera pasja perkusja pianino
    pieczenie piekarz ping pirat początkujący podróże pong potrójny przedszkolanka pszczelarz puchar punk pływanie rolnik rozkosz rybak
    rycerz rzeźnik równowaga saksofon senior siatkówka snowboard spawacz stolarz strażak student surfing szachy szermierka szycie słodycz
    tango tenis trzynaście trąbka turystyka uczciwość uczeń ukulele walc wdzięczność wierność winyl wiolinowy wiolonczela wioślarstwo
    wrotki wróżka wspinaczka wędkarstwo wędkarz żagle`,
  cs: `akord architekt astronaut badminton balet basketbal batole blues bubínek běh cukrář cyklistika dobrota družička důvěra elektrikář
    farmář gymnastika harmonie hasič hokej holič horník houslový háčkování instalatér jazz jezdectví judo kadeřnice karate kempování
    klarinet klaun kmotra kolegyně kosmonaut kovboj lezení liga lyžování malíř maraton mechanik melodie moudrost mořská myslivec námořník
    něha odvaha opera pekař pečení pirát plachtění plavání pletení poctivost pohoda punk půvab rovnováha rozhodčí rybaření rybář senioři
    surfing svářeč tango teenager tenis tesař truhlář turistika tvoření těhotné třináct ukulele valčík vděčnost veslování violoncello
    volejbal vyšívání víla včelař zahradničení zahradník začátečník řezník šerm šití ženich žák`,
  sv: `ackord astronaut bagare bakning balett barberare biodlare blockflöjt boxning brottning brudgum brudtärna camping cello cykling
    elektriker frisör fäktning gruvarbetare gudfar gudmor gymnastik innebandy judo klarinett klav klättring komfort konditor liga läsning
    löpning magi mammaledig maraton melodi mild mod mysig målare noll nyckelharpa pokal punk pyssel rodd rytm rörmokare segling seniorer
    sextio skidåkning slaktare småbarn snickare spädbarn stickning surfing svetsare sömnad trippel trädgårdsmästare tärna ukulele vals
    viking virkning älva ömhet`,
  tr: `akor akordeon altmış anneanne antrenör arp arıcı astronot babaanne badminton bahçıvan bale balıkçılık bateri bereket bilgelik
    binicilik blues boyacı caz dayı denge dürüstlük elektrikçi eskrim flüt fırıncı gülümseme güreş hakem hakikat hakim hoca ikiz ikizler
    itfaiyeci jimnastik judo kahkaha kano karate kasap kaynakçı keman klarnet konfor kuaför lig madenci marangoz maraton melodi mimar
    mühendis nakış nedime notalar okey opera pastacı paten peri ritim sabır saksafon sihirbaz snowboard tamirci tango tavla tenisi
    tesisatçı trompet tırmanış ukulele vals voleybol yelken yenidoğan yeğen yürüyüşü zarafet çello örgü şefkat`,
  id: `akor akordeon anggar barokah berkebun bidan bumil busui cello dangdut harmoni harpa judo keroncong klarinet kolintang lansia ledeng
    melodi merajut montir oma opa panjat pemancing penambang penata penjagal rebana ruh saksofon santri selancar tangkis tante travel
    ukulele ustadz`,
  vi: ``,
  ru: `аккорд аккордеон арфа архитектор бадминтон баланс балет барабаны барбер баскетбол бег безмятежность беременных благословение блюз бокс
    бухгалтер вальс велоспорт верховая винил виолончель волейбол волшебство воспитатель восторг выпечка вязание гармония гимнастика гитара
    гол гончар грация гребля двойняшки детская джаз дзюдо дикий доброта езда каратэ кассета каяк кемпинг кларнет комфорт кондитер кормящих
    космонавт котёнок крёстная крёстный кубок кулинария лига лыжи лётчик малыши маляр марафон медик мелодия механик младенец моряк
    мудрость мягкий мясник нарды нежность новорождённый ноты опера панк парикмахер парные пекарь пинг пират плавание плотник подростки
    подростковый пожарный пожилых полька понг пчеловод рукоделие рыбак рыбалка садовник садоводство саксофон самбо сантехник сварщик
    скалолазание скрипичный скрипка сноуборд столяр сёрфинг танго теннис тринадцать тройной труба туризм укулеле унисекс уют фермер
    фехтование фея флейта фокусник хоккей чтение шахматы шахтёр шитьё школьник щенок электрик`,
  uk: `акорд архітектор бадмінтон баланс балет барбер баскетбол благословення близнюки блюз біг вальс вдячність велоспорт веслування
    вихователь волейбол вчителька вініл віолончель вірність гармонія гол гончар гордість грація гімнастика джаз дзюдо доброта довіра
    дорослі електрик затишок захват зварювальник карате каяк кларнет клоун козак колега комфорт кондитер космонавт кубок кулінарія кухар
    лицар льотчик ліга лікарка магія маляр марафон мелодія механік мисливець моряк мудрість наречена наречений ніжність одинадцять опера
    панк парні пасічник пекар перегони перукар плавання племінник пожежник полька полювання потрійний похід пристрасть підліток пілот
    пірат риболовля садівник садівництво саксофон сантехнік серфінг скелелазіння скрипковий сміливий сміливість солодкий справедливість
    столяр студент сусід танго теніс тесля тринадцять туризм укулеле унісекс усмішка учень фермер фехтування фея флейта хокей хрещена
    хрещений чарівник чемпіон чесність читання шахтар шиття юрист язання ясник інженер`,
  el: `άνεση έφηβος αγγειοπλαστική αγνό αγρότης αναρρίχηση αρμονία αρχάριος αρχιτέκτονας αστροναύτης βαλς γοργόνα διαιτητής εγκύων
    ελαιοχρωματιστής ζαχαροπλάστης ηλεκτρολόγος ηλικιωμένοι ιππασία ιστιοπλοΐα καουμπόι καράτε κηπουρική κηπουρός κομμώτρια κουμπάρος
    κουρέας κωπηλασία μαγειρική μαραγκός μαραθώνιος μελισσοκόμος μελωδία μπάντμιντον μπαλέτο μπλουζ ναύτης νονά νονός νοσηλεύτρια ξάδερφος
    ξιφασκία παράνυμφος πεζοπορία ποδηλασία πονγκ πυγμαχία πυροσβέστης ρυθμός σέρφινγκ σαξόφωνο σολ συγκολλητής τάνγκο τζούντο τρομπέτα
    τρυφερότητα τσέλο τσολιάς υδραυλικός φούρναρης χασάπης ψαράς`,
  he: `אדריכל אופה אחיינית איזון אסטרונאוט אקורד בדמינטון בישול בלוז בלט בש ג'אז ג'ודו גול גינון גנן גננת דייג דרבוקה היאבקות הרמוניה ואלס
    ודו ויניל חיילת חקלאי חשמלאי חתירה טנגו יוקלילי יושר כבאי כוורן כורה ליגה מהנדס מכונאי מנגינה מרוץ מרתון נבל נגר סיף סקסופון עונג פאנק
    צ'לו קדרות קונדיטור קונצרט קלרינט קראטה רוגע רוך רתך שושבינה שרברב שתים תהילה`,
  ar: `أربعون أشغال أكورديون أوبرا إطفائي إيقاع إيمان اثنا انسجام باليه بحار بستاني بستنة بقر بلوز بهجة بوق تانغو تجديف تسلق تشيلو تطريز جار
    جدة جزار جمباز جنية جودو جولف حديثي حكمة حلاق حنان حورية حياكة خال خالة خباز دف ساكسفون سباك سكينة سنوبورد شراع شغف شيف صبر صقار صول
    صياد طباخ طبخ طبل عدالة عمة فالس فخر فرح فروسية فينيل قاضي قرصان كاراتيه كاسيت كاياك كلارينيت كوافير لحن ماراثون مبارزة مبتدئين مجد
    محجبات مراهقات مراهقين مصارعة معلمة معماري مهرج ميكانيكي نعمة نوتة وصيفة وفاء`,
  zh: `三重 中学生 中老年 书法 亲子 伴娘 体操 修理工 击剑 划船 初学者 华尔兹 和弦 园丁 奖杯 女童 如意 孕妇 帆船 幼儿 建筑师 徒步 愉悦
    手工 探戈 新生儿 旋律 朋克 木匠 柔道 欢笑 水管工 油漆工 渔夫 烘焙 焊工 狗狗 理发师 瑜伽 电工 男童 矿工 空手道 竖琴 竖笛 糕点师
    编织 缝纫 美人鱼 联赛 蓝调 轮滑 野性 长辈 闺蜜 陶艺 面包师 音符 马拉松 骑行 高尔夫 高音谱号 黑胶`,
  ja: `おじいちゃん おばあちゃん お姉さん お姫様 お母さん お父さん かぎ針 アコーディオン ウクレレ エイト カセット カヤック ガールズ
    クライミング クラリネット サード シックス スケートボード スノーボード スマイル セカンド セブン タンゴ ティーン トランペット トリプル
    ト音記号 ドリーム ナイン ハープ バイオリン パティシエ パン屋 ピラティス ファイブ フェンシング フルート ブライズメイド ボーイズ ポルカ
    マーメイド メロディー ユニセックス リコーダー レスリング レーシング ローラースケート ワルツ 三味線 中学生 乗馬 人魚 優しさ 初心者 刺繍
    剣道 十二 卓球 喜悦 大工 太鼓 宇宙飛行士 将棋 小学生 建築家 弁護士 忍者 恩師 手芸 整備士 新生児 書道 柔らかい 柔道 水兵 消防士
    溶接 理容師 甘い 相撲 看護師 空手 第一 編み物 美容師 船乗り 花婿 裁判官 裁縫 製菓 警察官 配管工 鉱夫 開運 陶芸 電気工事 静けさ
    音符 高校生 魔法使い`,
  ko: `가라데 가야금 건축가 고모 고요 공예 광대 광부 균형 기쁨 기적 낚시꾼 남자아이 노인 농부 높은음자리표 다정 달콤 도예 독서 드림
    들러리 뜨개질 러브 럭키 레슬링 레이싱 레코드 롤러스케이트 리그 리듬 리코더 마녀 마라톤 마법 마법사 마술사 마흔 매직 멜로디 명예
    목수 미용사 믿음 바느질 바둑 바이올린 발레 배관공 배구 배드민턴 베이킹 복싱 블루스 사냥꾼 색소폰 서른 서예 서핑 선원 설렘 셰프
    소망 소방관 순수 스노보드 스마일 스물 스위트 스케이트보드 스키 승마 시니어 신뢰 신생아 심판 씨름 아코디언 어부 엔지니어 여아
    여자아이 열둘 열정 영광 오페라 와일드 왈츠 요리사 요정 요트 용감 용접공 우아함 우주비행사 우쿨렐레 운명 원예 유도 음표 이발사
    인내 인어 임부 임산부 자부심 장구 재즈 전기기사 절친 정비사 정원사 정육점 정의 정직 제빵사 조정 조화 중학생 즐거움 지혜 진실
    챔피언 청소년 체스 체조 첼로 초등학생 초보자 축복 친절 카세트 카약 카우보이 코바늘 콘서트 클라리넷 클라이밍 탁구 태권도 탱고
    트럼펫 트로피 트리플 파일럿 파티시에 판사 펑크 페인트공 펜싱 편안 폴카 플루트 피아노 필라테스 하프 해적 행복 행운 힐링`,
  th: `กล้าหาญ กะลาสี กุญแจซอล ขอบคุณ คนทำขนมปัง คนสวน ครู คลาริเน็ต ความจริง
    ความฝัน ความรัก ความสุข ความหวัง คอนเสิร์ต คอร์ด คายัค คาราเต้ คุณครู
    คุณพ่อ จังหวะ จิตวิญญาณ ชกมวย ชาวนา ชาวประมง ช่างตัดผม ช่างทาสี ช่างประปา
    ช่างยนต์ ช่างเชื่อม ช่างไฟ ช่างไม้ ซื่อสัตย์ ตัวตลก ถักไหมพรม ถ้วยรางวัล
    ทรัมเป็ต ทำนอง ทำสวน ที่สอง ที่หนึ่ง ท่องเที่ยว นักดับเพลิง นักบิน
    นักบินอวกาศ นักมายากล นางฟ้า นางเงือก นายพราน น้องชาย น้องสาว น้า
    บริสุทธิ์ บลูส์ บัลเล่ต์ ปัญญา ปั้นดิน ปีนเขา ปู่ ป่า ป้า ผู้พิพากษา พังก์
    พัน พายเรือ พิลาทิส พี่ชาย พี่สาว พ่อ พ่อครัว พ่อมด ฟลุต ฟันดาบ ภักดี
    ภูมิใจ มงคล มวยปล้ำ มหัศจรรย์ มือใหม่ ยิมนาสติก ยี่สิบ ยุติธรรม ยูนิเซ็กซ์
    ยูโด ย่า รอยยิ้ม รัก รุ่งโรจน์ ร็อค ร้อย ลีก ลุง ลูกชาย ลูกสาว ล่าสัตว์
    ล้าน วอลทซ์ วิญญาณ วิศวกร ศรัทธา สกี สง่างาม สถาปนิก สมดุล สันติ สันติภาพ
    สามสิบ สามี สามเท่า สิบ สิบสอง สี่ สโนว์บอร์ด หนึ่ง หมื่น หลงใหล หัวเราะ
    ห้า ห้าสิบ อบขนม อัศวิน อิสระ อ่านหนังสือ ฮาร์ป เกษตรกร เกียรติ เก้า เจ็ด
    เจ้านาย เจ้าบ่าว เจ้าสาว เจ้าหญิง เชลโล เซิร์ฟ เด็กชาย เด็กหญิง เต้นรำ
    เพื่อนสนิท เพื่อนเจ้าสาว เรือใบ เวทมนตร์ เสรีภาพ แข่งรถ แจ๊ส แชมป์
    แซกโซโฟน แทงโก้ แพทย์ แม่ แม่มด แอคคอร์เดียน โค้ช โจรสลัด โชคดี โน้ต
    โรลเลอร์สเก็ต โอเปร่า ไว้ใจ`,
};
