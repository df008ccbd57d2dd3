// cspell:disable
import { type KindOfSense } from './kinds-of-senses';

const HEAVENS: KindOfSense = {
  words: `stella | stelle | stern | étoile | estrella | estrela | orion | sirius | vega | polaris | andromeda | cassiopeia | pegasus | lyra | draco | saturn | jupiter | mars | venus | neptun | neptune | uranus | pluto | titan | callisto | galaxy | galaxie | galaxia | galassia | nebula | comet | comète | cometa | kometa |
    komet | eclipse | eclissi | eclipsă | luna | lune | mond | maan | maantje | månen | måne | zora | aurora | aurore | polarlicht | zorza | horizon | zenith | cosmos | kosmos | космос | орион | оріон | сириус | сіріус | вега | андромеда | кассиопея | кассіопея | сатурн | юпитер | юпітер | марс | венера |
    нептун | плутон | комета | галактика | планета | луна | аврора | заря | зоря | заграва | ωρίων | ωρίωνας | σείριος | κρόνος | δίας | άρης | αφροδίτη | ερμής | ποσειδών | πανσέληνος | すばる | スバル | オリオン | カシオペア | カシオペヤ | アンドロメダ | シリウス | ベガ | プレアデス | サターン | ジュピター | ヴィーナス | ビーナス | ギャラクシー |
    オーロラ | コメット | 오리온 | 카시오페아 | 시리우스 | 베가 | 안드로메다 | 토성 | 금성 | 목성 | 갤럭시 | 오로라 | 코스모스 | 金星 | 银河 | 銀河 | 天狼星 | 北斗 | 长庚 | أوريون | زحل | المريخ | الزهرة | عطارد | القمر | المشتري | الجوزاء | הירח | שבתאי | מאדים | נוגה | אוריון | שביט | קוסמוס | ดาวเสาร์ | โอไรออน | sao thổ | saturnus | bintang kejora`,
  cues: `constellation | constellations | constelación | constelaciones | constelação | costellazione | costellazioni | sternbild | sternbilder | sterrenbeeld | stjärnbild | stjernebillede | souhvězdí | súhvezdie | konstelacja | gwiazdozbiór | csillagkép | constelație | constelatie | αστερισμός | созвездие | созвездия | сузір'я | сузір я | takımyıldızı |
    كوكبة | برج | כוכבים | nebula | nebulosa | nébuleuse | planet | planets | planeta | planetas | planète | planètes | planeten | bolygó | bolygók | gezegen | gezegeni | πλανήτης | планета | планеты | планети | كوكب | night sky | nachthimmel | sternenhimmel | nocna | nocturna | nuit | nachtlampje | nattlampa | natlampe | éjjeli | noční | lampka |
    lampička | лампа | ночник | нічник | светильник | світильник | lámpara | luminária | veilleuse | nachtlicht | nachtlamp | lampada | veghe | astronomy | astronomie | astronomía | astronomia | astronomi | astronomisch | astrofoto | astrofotografie | solaire | solare | solar | lunar | lunaire | presepe | natale | crater | surface | mappa | mapa | kaart |
    星座 | 星座図 | 星図 | 星座早見 | 星団 | 天体 | 天体写真 | 星雲 | 惑星 | 星空 | 流星 | 별자리 | 무드등 | 태양계 | 천체 | 성운 | 행성 | 은하수 | 星座图 | 星图 | 天文 | 行星 | 星云 | 星空 | تلسكوب | قمرية | מנורת | פלנטה | ดวงดาว | โคมไฟ | đèn ngủ | tata surya | lampu tidur`,
  notOn: [14],
};

const VITAMINS: KindOfSense = {
  words: `vitamin | vitamins | vitamine | vitamines | vitamina | vitaminas | vitamín | vitaminy | vitamíny | witamina | witaminy | vitaminok | vitaminer | vitaminas | vitamini | витамин | витамины | вітамін | вітаміни | βιταμίνη | βιταμίνες | فيتامين | فيتامينات | ויטמין | ויטמינים | ビタミン | 비타민 | 维生素 | 維他命 | วิตามิน | omega |
    омега | magnesium | магний | магній | calcium | кальций | кальцій | zinc | zink | цинк | collagen | kollagen | коллаген | колаген | biotin | биотин | біотин | folat | selen | селен | creatine | креатин | протеин | протеїн`,
  cues: `mg | мг | mcg | мкг | iu | ме | мо | ui | капсулы | капсул | капсули | таблетки | таблеток | таблетках | шипучие | шипучий | шипучі | драже | порошок | сироп | tablets | tablet | capsules | softgels | gummies | effervescent | drops | tabletten | kapseln | brausetabletten | tropfen | comprimés | gélules | effervescent | comprimidos | cápsulas |
    efervescente | compresse | capsule | effervescenti | tabletten | capsules | bruistabletten | tabletki | kapsułki | musujące | tablety | kapsle | šumivé | comprimate | capsule | efervescente | tabletta | kapszula | pezsgőtabletta | tabletter | kapslar | brustabletter | brusetabletter | tablet | kapsül | efervesan | ταμπλέτες | κάψουλες | αναβράζοντα |
    أقراص | كبسولات | فوار | טבליות | כמוסות | 錠 | カプセル | 정제 | 캡슐 | 片 | 胶囊 | เม็ด | แคปซูล | viên | sủi | kapsul`,
  notOn: [],
};

const HERBS: KindOfSense = {
  words: `stokrotka | stokrotki | подорожник | ромашка | ромашки | чебрець | чабрець | чебрец | чабрец | календула | нагідки | м'ята | мята | мелисса | меліса | мелиса | шипшина | шиповник | крапива | кропива | липа | зверобой | звіробій | душица | материнка | малина | калина | лаванда | жасмин | солодка | женьшень | эхинацея | ехінацея | валериана |
    валеріана | пижма | полынь | полин | тысячелистник | деревій | кульбаба | одуванчик | лопух | репейник | camomile | chamomile | camomille | camomilla | manzanilla | camomila | kamille | kamilla | kamomill | kamille | rumianek | heřmánek | mušețel | musetel | χαμομήλι | papatya | بابونج | קמומיל | カモミール | 캐모마일 | plantain | nettle | calendula | mint |
    peppermint | spearmint | menta | menthe | minze | pfefferminze | munt | mięta | máta | mentă | δυόσμος | nane | rosemary | romero | romarin | rosmarin | rosmarino | alecrim | rozmaryn | rozmarín | rozmarin | biberiye | thyme | tomillo | thym | thymian | timo | tomilho | macierzanka | tymianek | mateřídouška | cimbru | kakukkfű | sage | salvia |
    sauge | salbei | szałwia | šalvěj | zsálya | adaçayı | jasmin | jasmine | jazmín | gelsomino | jaśmin | jasmín | iasomie | jázmin | yasemin | γιασεμί | ياسمين | יסמין | ジャスミン | 재스민 | 茉莉花 | มะลิ | melati | castaño | castaños | châtaignier | kastanie | kastanien | carvalho | roble | encina | chêne | eiche | quercia | dąb | dub | stejar | tölgy | ek |
    arce | érable | acero | olmo | orme | ulme | fresno | frêne | esche | sauce | saule | weide | salice | wierzba | vrba | fűz | álamo | peuplier | pappel | pioppo | abedul | bouleau | birke | betulla | brzoza | bříza | nyír | ceiba | acacia | akazie | akacja | akát | akác | baobab | sakura | さくら | 桜 | 벚꽃 | chicorée | cicoria | endivie | cykoria | ромашковый | рябина | облепиха | обліпиха | kwiat | żurawina |
    borówka | malina | kalina | dzika róża | pokrzywa | lipa | jarzębina | rokitnik | bez | čekanka | šípek | kopřiva | cătină | catina | măceș | sunătoare | galagonya | csipkebogyó | csalán | hárs | menekşe | ıhlamur | kuşburnu | ısırgan | φασκόμηλο | λουίζα | τσουκνίδα`,
  cues: `сушений | сушена | сушені | сушеный | сушеная | сушёный | сушёная | сушеные | сушёные | листя | лист | листья | квітки | квіти | цветки | цветы | трава | збір | сбор | чай | корінь | корень | плоди | плоды | ягода | ягоди | ягоды | карпатський | алтайский | саженец | саженцы | саджанець | саджанці | насіння | семена | dried | leaf | leaves |
    herb | herbs | herbal | herbs | loose | tea | flowers | root | getrocknet | getrocknete | blätter | kraut | kräuter | kräutertee | tee | blüten | séché | séchée | séchées | feuilles | fleurs | tisane | infusion | plante | pot | grimpant | seca | seco | secas | hojas | flores | infusión | planta | aromática | maceta | injertado | árbol | semillas | semilla | folhas | chá |
    muda | mudas | vaso | essiccati | essiccata | essiccate | essiccato | fiori | foglie | tisana | pianta | vaso | gedroogd | gedroogde | bladeren | thee | kruiden | suszony | suszona | suszone | liście | kwiat | kwiaty | ziele | zioła | herbata | sadzonka | sadzonki | doniczce | nasiona | sušený | sušená | sušené | list | listy | bylina | bylinky | čaj | sazenice | uscate | uscată |
    uscata | frunze | plante | ceai | puieți | szárított | levél | virág | tea | gyógynövény | palánta | torkad | torkade | blad | örtte | te | planta | tørret | blade | urtete | kurutulmuş | kurusu | yaprağı | çayı | bitki | tohumu | fidanı | αποξηραμένο | αποξηραμένη | αποξηραμένα | φύλλα | βότανο | βότανα | τσάι | φυτό | مجفف | مجففة | أوراق | شاي | زهور | أعشاب | شتلة | شتلات | زهرة | מיובש | מיובשת | עלים | חליטה | תה |
    צמח | ドライ | 乾燥 | ハーブ | 茶葉 | 苗 | 苗木 | 건조 | 말린 | 허브 | 묘목 | 꽃차 | 干 | 干花 | 花茶 | 草药 | แห้ง | ต้นกล้า | ต้น | ชา | khô | cây giống | trà hoa | kering | bibit | teh bunga | bonsai | бонсай | 盆栽`,
  notOn: [3, 25],
};

const ROLES: KindOfSense = {
  words: `zarina | царица | царевна | принцесса | принцеса | королева | король | рыцарь | лицар | пират | пірат | ковбой | гусар | казак | козак | фея | русалка | ведьма | відьма | звездочет | мушкетёр | knight | ritter | chevalier | caballero | cavaliere | pirate | pirata | pirat | pirát | piraat | cowboy | sheriff | ninja | samurai | viking | viking | wikinger | gladiator |
    gladiador | warrior | hero | hunter | pilot | piloto | pilote | captain | admiral | general | marshal | ranger | jockey | wizard | mage | mago | maga | magicien | zauberer | strega | witch | hexe | bruja | bruxa | fairy | fata | hada | fada | princess | princesa | principessa | prinzessin | prinses | prinsessa | prinsesse | księżniczka | princezna | prințesa | hercegnő |
    queen | reina | rainha | regina | reine | königin | królowa | královna | king | rey | roi | könig | król | král | angel | ange | engel | ángel | anjo | angelo | anioł | anděl | înger | angyal | devil | teufel | diable | diablo | diavolo | duivel | diabeł | čert | clown | harlequin | arlequin | arlecchino | pierrot | indiana | indiano | indio | troll | elf | gnome | zwerg | kanzler | junge |
    チャンピオン | ハンター | ヒーロー | パイロット | プリンセス | キング | クイーン | ナイト | ニンジャ | サムライ | 챔피언 | 헌터 | 히어로 | 파일럿 | 프린세스 | πειρατής | ιππότης | πριγκίπισσα | βασίλισσα | μάγος | ήρωας | prenses | kral | kraliçe | korsan | şövalye | peri | cadı | أميرة | فارس | قرصان | ملكة | ساحر | נסיכה | אביר | פיראט | מלכה | קוסם`,
  cues: `costume | costumes | cosplay | fancy dress | disfraz | disfraces | carnaval | halloween | fantasia infantil | déguisement | déguisements | kostüm | fasching | karneval | verkleidung | travestimento | carnevale | maschera | verkleedkleding | verkleedpak | strój karnawałowy | kostium | karnawał | karnawałowy | kostým | karneval | maškarní | costum | carnaval | serbare |
    jelmez | farsang | maskeraddräkt | utklädning | udklædning | kostume | kostüm | kostümü | αποκριάτικη | στολή | αποκριές | костюм | карнавальный | карнавальний | новогодний костюм | маскарад | хэллоуин | تنكري | تنكرية | زي | תחפושת | פורים | コスプレ | 衣装 | 仮装 | ハロウィン | おもちゃ | 코스튬 | 코스프레 | 할로윈 | 服装道具 | cosplay服 | 万圣节 | ชุดแฟนซี | hóa trang |
    kostum | birthday | compleanno | cumpleaños | geburtstag | rag doll | amigurumi | figurine | figurka | figura | figur | statuette | puppet | marionette | marionnette | marioneta | marionetta`,
  notOn: [28],
};

const FOODS: KindOfSense = {
  words: `nectar | nektar | nectare | néctar | нектар | брынза | бринза | карамелька | карамельки | карамель | буханка | леденец | петушок | пончик | калач | баранки | сушки | пряник | кулебяка | брынзы | горилка | вино | вина | наливка | медовуха | квас | кефир | сметана | творог | сахар | цукор | капуста | тыква | гарбуз | фасоль | квасоля | баклажан | лимон | апельсин | мандарин |
    гранат | виноград | кизил | арбуз | кавун | диня | дыня | кукуруза | mostaza | mostarda | senape | moutarde | senf | mosterd | musztarda | hořčice | muștar | mustár | tortilla | sorbet | sorbetto | sorbete | cappuccino | mocca | moka | lentilha | lenteja | lenticchie | castaña | castanha | castagna | châtaigne | amande | almendra | mandorla | miel | miele | mel | honig | honing |
    miód | med | miere | méz | honung | bal | μέλι | мёд | мед | عسل | דבש | はちみつ | 꿀 | 蜂蜜 | pain | panela | raclette | gouda | feta | brynza`,
  cues: `козья | козий | овечья | коровья | домашняя | домашний | домашнее | козяча | овеча | домашня | домашній | домашнє | abricot | poire | pêche | mangue | artisanal | artisanale | artisanaux | albaricoque | durazno | melocotón | casero | casera | caseiro | caseira | albicocca | pesca | pera | fatto in casa | acacia | akazie | acacias | artigianale | hausgemacht | aprikose |
    pfirsich | zelfgemaakt | domowy | domowa | domowe | morela | brzoskwinia | domácí | meruňka | házi | barack | hemgjord | ev yapımı | şeftali | kayısı | σπιτικό | βερίκοκο | قشطة | منزلي | תוצרת בית | 手作り | 자연산 | 农家 | 农家自产 | rumah | nhà làm | семена | насіння | seeds | semi | semillas | nasiona | semínka`,
  notOn: [],
};

const FURTHER_NAMES: KindOfSense = {
  words: `zara | celine | céline | aria | ava | bella | carmen | chiara | coco | delia | eden | elio | enzo | esme | etta | fiona | frida | gaia | gemma | gina | ginger | gloria | gwen | harper | hazel | heidi | helena | holly | hugo | ines | inès | iris | isabel | ivy | jasmine | josie | june | kaia | kira | lea | léa | leah | leila | lia | liam | lola | lorenzo | luis | maja | marc | marcel |
    marco | mateo | mathilde | matteo | max | melanie | milan | milo | mira | molly | nadia | naomi | natalia | nathan | nelly | nico | nicole | noah | noemi | odette | otis | owen | patricia | pedro | phoebe | poppy | quinn | remi | rené | romeo | rosie | sabrina | sacha | salma | selena | selma | serena | sienna | sonia | stefan | susanna | tess | tessa | toby | ursula | valerie | vanessa | vincent |
    vittoria | yara | yves | zelda | wanda | agata | kasia | zuzia | hania | ola | kuba | antek | filip | kacper | bartek | kamil | michał | eliška | anička | tereza | matěj | vojta | ondra | lukáš | kata | zsófi | bence | máté | dóri | panna | luca | andreea | ioana | mihai | ștefan | astrid | freja | saga | ebba | wilma | nils | lars | maja | elin | zeynep | elif | defne | ecrin | mert | emir | kerem | asya |
    марина | настя | катя | даша | полина | вика | ксюша | кирилл | артём | тимофей | матвей | егор | соломія | злата | тарас | богдан | назар | ελένη | μαρία | κατερίνα | νίκος | γιάννης | νεφέλη | ليلى | يوسف | محمد | فاطمة | نوره | ריטה | תמר | מיכל | איתי`,
  cues: `personalised | personalized | name | names | nameplate | monogram | nursery | personalisiert | personalisierte | personalisierter | wunschname | vorname | namensschild | türschild | personnalisé | personnalisée | prénom | personalizado | personalizada | nombre | personalizzato | personalizzata | gepersonaliseerd | gepersonaliseerde | naam | imienny | imienna | imię |
    imieniem | jméno | jménem | personalizat | personalizată | nume | név | névvel | neves | namn | namnskylt | navn | navneskilt | isimli | isim | όνομα | προσωποποιημένο | именной | именная | именем | іменний | іменна | іменем | باسم | اسم | שם | 名前 | 名入れ | 이름 | 刻字`,
  notOn: [],
};

const COASTS: KindOfSense = {
  words: `costa | playa | praia | côte | kust | riviera | adria | adriatic | atlantic | atlántico | baltic | bałtyk | balaton | duna | tisza | volga | волга | дніпро | днепр | двина | ladoga | ладога | байкал | baikal | dacia | galia | roma | troia | troja | sparta | olympia | ολυμπία | wawel | åland | gotland | öland | bornholm | skagen | tatra | tatry | sudety | bieszczady | krkonoše | šumava | karpaten | карпаты |
    карпати | урал | алтай | altai | everest | etna | vesuvio | fuji | 富士 | 富士山 | 长城 | 長城 | 黄山 | 泰山 | 长江 | 長江 | 西湖`,
  cues: `rica | brava | blanca | dorada | smeralda | amalfitana | azzurra | azul | d'azur | map | karta | kartan | kort | carte | mapa | mappa | landkarte | kaart | térkép | hartă | harta | haritası | χάρτης | карта | мапа | خريطة | מפה | 地図 | 지도 | 地图 | affisch | poster | plakat | plakát | póster | affiche | постер | картина | öar | islands | inseln | antica | antiche | antique | ancient | istorie | istoria | history | geschichte | histoire | historia | storia | makieta | souvenir | suvenir | сувенир | сувенір | magnet | obraz | painting | kalender | kalendarz | kalendář | foto | fotografia | fotografie | photographie | postcard | ansichtskarte | pocztówka | pohlednice | képeslap`,
  notOn: [12, 18, 25],
};

/** Countries and towns that coffee comes from. */
const COFFEE_LANDS: KindOfSense = {
  words: `コロンビア | colombia | columbia | kolumbia | kolumbien | kolombiya | колумбия | колумбія | κολομβία | كولومبيا | קולומביה | 콜롬비아 | 哥伦比亚 | brazil | brasil | santos | harrar | sidamo | mokka | moka | java | jawa | mandheling`,
  cues: `coffee | kaffee | café | caffè | koffie | kawa | káva | kávé | kaffe | кофе | кава | قهوة | קפה | コーヒー | コーヒー豆 | 커피 | 원두 | 咖啡豆`,
  notOn: [18, 25],
};

/** What takes up the waste ink of a printer is called by a brand of diapers. */
const INK_PADS: KindOfSense = {
  words: `памперс | памперса | памперси | памперсы | pampers`,
  cues: `абсорбер | абсорбера | чернил | чернила | чернилам | отработки | отработанных | принтера | принтер | мфу | поглинач | чорнил | чорнила | відпрацювання | absorber | atramentu |
    tuszu | drukarki | tinta | impresora | waste | ink | printer | almohadilla | almohadillas`,
  notOn: [],
};

const STONES: KindOfSense = {
  words: `granit | granits | granite | granito | graniet | granitu | granitowy | γρανίτης | γρανίτη | гранит | гранита | граніт | граніту | granitas | جرانيت | גרניט | グラナイト | 그라니트 | 花岗岩`,
  cues: `natursten | sten | stein | naturstein | bänkskiva | diskbänk | mortel | mörser | mortar | pestle | polerad | poliert | polished | worktop | countertop | slab | tile | tiles | arbeitsplatte |
    platte | platten | fliesen | pflaster | kies | splitt | grabstein | plan de travail | dalle | pavé | mortier | encimera | mortero | losa | piano cucina | mortaio | lastra | bancada | almofariz | blat | kostka | moździerz | polerowany |
    deska | kámen | hmoždíř | mutfak tezgahı | tezgah | havan | πάγκος | γουδί | столешница | ступка | плита | памятник | стільниця | ступа | камінь | משטח | שיש | 石 | 조리대`,
  notOn: [],
};

const FLASKS: KindOfSense = {
  words: `термос | термоса | термосы | термоси | термосом | термосів | termos | termosy | termosu | termosz | termosum | θερμός | θερμος`,
  cues: `л | мл | л. | літр | литр | сталевий | стальной | металлический | металевий | нержавіюча | нержавеющая | вакуумний | вакуумный | чохлом | чехлом | кава | чай | туристичний | туристический | l | ml | stalowy | nerezový |
    próżniowy | obiadowy | çelik | paslanmaz | litre | rozsdamentes | oțel | inox | λίτρο | ανοξείδωτο`,
  notOn: [],
};

const COFFEES: KindOfSense = {
  words: `arabica | arabicas | arabika | arabiky | arabikę | robusta | robusty | robustu | liberica | арабика | арабики | арабику | арабіка | арабіки | арабіку | робуста | робусты | робусти |
    αράμπικα | αραμπικα | ρομπούστα | عربيكا | أرابيكا | ارابيكا | روبوستا | ערביקה | רובוסטה | アラビカ | ロブスタ | 아라비카 | 로부스타 | 阿拉比卡 | 罗布斯塔 | อาราบิก้า | อะราบิก้า | โรบัสต้า`,
  cues: `coffee | beans | kaffee | bohnen | kaffeebohnen | café | cafe | grains | grano | granos | caffè | grani | chicchi | grão | grãos | koffie | koffiebonen | bonen | kawa | kawy | ziarnista |
    káva | kávy | zrnková | cafea | boabe | kávé | szemes | kaffe | kaffebönor | bönor | kahve | çekirdek | kopi | biji | cà phê | cafes | кофе | зерновой | зерновий | кава | зернах | зёрнах |
    καφές | καφέ | κόκκοι | قهوة | بن | קפה | פולי | コーヒー | 珈琲 | 豆 | 커피 | 원두 | 咖啡 | กาแฟ | blend | купаж`,
  notOn: [],
};

/** Clothes of one part, and no pirates. */
const ONE_PIECES: KindOfSense = {
  words: `one piece | one-piece`,
  cues: `swimsuit | swimwear | bathing | swimming | bikini | monokini | bodysuit | jumpsuit | romper | pajamas | pyjamas | onesie | dress | suit | toilet | swim | tankini | leotard | badeanzug | traje | baño | maillot | costume`,
  notOn: [],
};

/** Further kinds of things, with what shows that the thing itself is meant. A continuation of kinds-of-senses.ts. Own list. */
export const FURTHER_KINDS: readonly KindOfSense[] = [
  COFFEES,
  FLASKS,
  STONES,
  HEAVENS,
  VITAMINS,
  HERBS,
  ROLES,
  FOODS,
  FURTHER_NAMES,
  COASTS,
  COFFEE_LANDS,
  INK_PADS,
  ONE_PIECES,
];
