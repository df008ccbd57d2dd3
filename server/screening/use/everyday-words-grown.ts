// cspell:disable
/**
 * Flowers, trees, fruits, vegetables, spices and dishes: what goods look, smell and taste like, and what is pictured on them, where the lists of
 * spoken words have them too seldom. By the language of the titles; see everyday-words.ts. One that is a mark too is weighed as any word. Own list.
 */
export const WORDS_OF_GARDEN_AND_KITCHEN: Readonly<Record<string, string>> = {
  en: `aubergine azalea beetroot birch bluebell buttercup cacti camellia cardamom cashew chrysanthemum dahlia daisy fern foxglove gardenia
    hazelnut hibiscus hydrangea iris lotus magnolia marigold monstera peonies peony pistachio poppy rosemary snowdrop thistle thyme tulip
    wildflower wildflowers willow wisteria`,
  de: `alpenrose anemone avocado blumenstrauß bonbon brezel brezn brokkoli brombeere chrysantheme croissant dattel dill edelweiß enzian
    erdnuss eukalyptus farne feigen glockenblume granatapfel gänseblümchen haselnuss heidelbeere hyazinthe iris jasmin johannisbeere kakao
    kardamom karotte kirschblüte kiwi kleeblatt kornblume krokus lotus lutscher maiglöckchen mandel melone mimose möhre narzisse oregano
    palmblätter palmenblatt paprika pistazie radieschen ranke rettich ringelblume safran schneeglöckchen seerose sellerie stachelbeere
    steinpilz stiefmütterchen stollen vergissmeinnicht waffel wassermelone wildblumen`,
  fr: `ail amande ananas aneth anémone aubergine banane betterave biscuit bleuet bonbon bonbons bouleau brioche brocoli cacahuète cactus
    campanule camélia cannelle cardamome carotte cerise cerises cerisier champignon chardon chou chrysanthème chêne citrouille clou coco
    coquelicot coquelicots crevette crocus crêpe cumin curcuma cèpe céleri dahlia datte dattes edelweiss eucalyptus feuillage figue figues
    fleur fougère fougères fraises framboise gaufre gentiane gingembre girofle glycine grenade groseille guimauve gâteau haricot haricots
    hibiscus hortensia iris jacinthe jambon jasmin jonquille kiwi lardon lavande liane lierre lotus lys macaron macarons madeleine
    magnolia marguerite maïs mimosa muguet muscade myosotis myrtille mûre narcisse noisette nénuphar oignon orchidée origan palmier
    paprika pastèque perce piment pin pistache pivoine pivoines poire poires pois poivron potiron prairie primevère pâquerette pâtes
    pétale pétales radis raisin romarin rose réglisse safran saucisson saule sel sucette sucre tarte thym tournesol tournesols trèfle
    tulipe tulipes violette épinard érable œillet œuf`,
  es: `abedul aguacate albahaca almendra almendro alubia amapola amapolas anémona apio arándano avellana azafrán azucena berenjena brócoli
    buganvilla cacahuete cacao cactus calabaza caléndula camelia campanilla canela cardamomo cardo cebolla cereza cerezas cerezo chorizo
    churro churros clavel claveles coco col comino crisantemo cúrcuma dalia dátil encina eneldo enredadera espiga espigas espinaca
    eucalipto flor follaje frambuesa fresa fresas gamba garbanzo girasol girasoles gofre grosella guindilla guisante guisantes helecho
    helechos hibisco hiedra higo higos hortensia jacinto jazmín jengibre kiwi lavanda lirio lirios loto magnolia manzana margarita
    margaritas mazapán melón mimosa mora moras moscada narciso nenúfar nomeolvides nuez olivo orquídea orégano palmera palmeras paniculata
    patata peonía peonías pera peras perejil pimentón pimiento pino piruleta pistacho piñas piñata plátano pradera prímula pétalo pétalos
    regaliz remolacha romero rábano sandía sauce seta setas suculenta tacos tomillo tortilla trébol tulipanes tulipán turrón uvas vainilla
    violeta zanahoria`,
  it: `agrifoglio ananas anemone aneto anguria avocado barbabietola broccolo bucaneve cacao cactus calendula camelia campanula cannella
    caramella cardamomo cardo carota chiodi cialda ciliegia ciliegie cocomero confetto cornetto crisantemo cumino curcuma dalia dattero
    edera eucalipto felce felci fico fiordaliso fragola fragole fungo gambero garofano gelsomino genziana giacinto gigli giglio girasole
    girasoli glicine ibisco iris kiwi lampone loto magnolia mandorla margherita margherite melanzana mele melograno melone mimosa mirtillo
    mora moscata mughetto narciso ninfea nocciola nontiscordardimé palma pandoro panettone papaveri papavero paprika peonia peonie
    peperone pera pere petali petalo piselli porcino prezzemolo primula quercia ravanello ribes rose salice sedano spiga spinaci timo
    tralcio trifoglio tulipani tulipano vaniglia zafferano zenzero`,
  pt: `abacate abacaxi aipo alecrim amora amêndoa ananás anêmona avelã açafrão açaí baunilha berinjela beterraba bolacha bolo brigadeiro
    brócolis bétula cacau cacto caju calêndula camélia canela cardamomo cardo carvalho castanha cenoura cerejas cerejeira coco cogumelo
    colorau cominho couve coxinha cravo crisântemo cúrcuma dália endro ervilha espiga espinafre eucalipto figo figos folhagem framboesa
    gengibre girassol girassóis goiaba groselha hera hibisco hortênsia ipê jabuticaba jacinto jasmim kiwi lavanda linguiça lírio lírios
    lótus magnólia manjericão maracujá margarida margaridas massa mel melancia melão mimosa mirtilo morangos moscada narciso nenúfar noz
    orquídea orégano palmeira papoula pastel paçoca pera peras peônia pimentão pinheiro pirulito pistache primavera prímula páprica pétala
    pétalas rabanete rapadura repolho romã sal salgueiro salsinha samambaia suculenta tapioca tomilho trepadeira trevo tulipa tulipas
    tâmara uvas violeta waffle íris`,
  nl: `aalbes aardappel aardbei aardbeien amandel ananas anemoon anjer aubergine avocado basilicum berk beschuit biet bitterbal bloemblaadjes
    bloesem boeket bosbes braam broccoli cacao cactus cactussen champignon chilipeper chrysant croissant dadel dahlia dille distel drop
    druif druiven edelweiss eik erwten esdoorn eucalyptus framboos garnaal gebak gember goudsbloem granaatappel hagelslag hazelnoot heide
    hortensia hulst hutspot hyacint iris jasmijn kaas kaneel kardemom kers kersen kersenbloesem kiwi klaproos klaprozen klaver klavertje
    klimop knoflook kokosnoot komijn korenbloem krokus kruidnagel kurkuma lavendel lelie lelies lelietje lolly lotus madeliefje
    madeliefjes magnolia mais meloen mimosa narcis nietje nootmuskaat orchidee oregano paddenstoel palmblad palmbladeren pannenkoek
    paprika peer pepernoten peren peterselie pioenroos pioenrozen pistache pompoen radijs rank rozemarijn saffraan selderij sleutelbloem
    sneeuwklokje speculaas spinazie stroopwafel tijm tomaat tulp tulpen varens veldbloemen vijg vijgen viooltje wafel walnoot waterlelie
    watermeloen weide wilg zonnebloem zonnebloemen`,
  pl: `agrest ananas arbuz awokado bakłażan banan bazylia boczek borowik borówka bratek bratki brokuł bukiet burak bułka cebula chaber chabry
    chili chryzantema ciasteczko cukierek cynamon czereśnia czosnek daktyl daktyle dalia dynia eukaliptus eukaliptusa fasola figa figi
    gofr goździki granat groszek gruszki hiacynt hortensje imbir irysy jaśmin jeżyna kakao kaktus kaktusy kapusta kardamon kiełbasa kiwi
    kminek kokos konwalia koperek krewetka krokus krokusy kukurydza kurkuma laskowy lawenda lawendowa lilia lilie lizak lotos magnolia
    magnolie malina maliny marchewka migdał migdały mimoza miód monstera muszkatołowa nagietek naleśnik nenufar niezapominajka obwarzanek
    orchidea oregano ostrokrzew palma palmy paprocie papryka pieczarka pierniczek piernik pierogi pietruszka pistacja piwonia piwonie
    pnącze polne pomidor porzeczka prymulka przebiśnieg pączek płatek rogalik rozmaryn ryż rzodkiewka różana różany seler stokrotka
    stokrotki storczyk sukulent szafran szarotka szpinak szynka słonecznik słoneczniki truskawka truskawki tymianek wanilia winogrona
    wiśni wrzos zawilec ziemniak żonkil`,
  cs: `ananas angrešt avokádo bazalka bonbon brambora brokolice buchta celer cesmína chilli chrpa chryzantéma cukroví dýně eukalyptus fík
    hortenzie houska hořec hroznové hrášek hyacint hřebíček hřib jasmín jiřina kakao kardamom kiwi knedlík koblih kokos konvalinka
    kopretina kreveta kukuřice kurkuma kvítí leknín lotos luční lískový lízátko maceška magnólie meloun mimóza muškátový měsíček okvětní
    oregano ostružina oříšek palačinka palmové pampeliška paprika perníček pistácie pivoňky pomněnka popínavka preclík protěž prvosenka
    rohlík rozmarýn rybíz sasanka sedmikráska sněženka sukulent trdelník třešňový vafle vlčí čtyřlístek ředkvička řepa šafrán špenát
    žampion`,
  sv: `ananas anemon avokado basilika blåklint blåklocka blåklockor blåsippa broccoli bulle dadel edelweiss eukalyptus fyrklöver förgätmigej
    granatäpple gullviva gurkmeja hasselnöt hyacint iris jasmin jordnöt järnek kakao kanelbulle kiwi knäckebröd kokosnöt kronblad krusbär
    kryddnejlika krysantemum kummin körsbärsblom liljekonvalj linnea lotus lussekatt magnolia maskros mimosa muskot narciss näckros
    oregano palmblad pannkaka paprika pensé pil pistage prästkrage ranka ringblomma ros rosmarin rädisa räka rödbeta selleri semla
    smultron snödroppe spenat syren tusensköna vattenmelon vitsippa våffla ängsblommor`,
  tr: `ahududu akçaağaç ananas anemon armut avokado ayran ayçiçeği badem baklava bal balkabağı başak begonvil bezelye biberiye boza brokoli
    buket bulgur börek böğürtlen cevizi dalı dereotu devedikeni erguvan eğrelti fesleğen fıstığı gelincik güller havuç helva hurma huş
    incir kabak kakao kaktüs kakule kamelya karanfil kardelen karpuz kasımpatı kavun kekik kereviz kimyon kiraz kivi krizantem ladin
    lahana lale laleler lavanta leblebi lokum lolipop lotus manolya maydanoz menekşe mersini mimoza muskat müge nar nergis nilüfer nohut
    okaliptüs orkide ortanca otu palmiye pancar papatya papatyalar pastırma patlıcan pekmez peygamber pişmaniye poğaça safran sakura salep
    salça sardunya sarmaşık sarımsak simit soğan sucuk sukulent söğüt sümbül süsen tahin tarçın tereyağı turp turşu unutmabeni vanilya
    vişne yaprak yapraklar yaprağı yasemin yonca zambak zencefil zerdeçal zeytin çam çan çayır çilek çiğdem çuha çınar ıhlamur ıspanak
    şakayık`,
  id: `anyelir asoka aster bakung belimbing beringin blueberry bolu bougenville brokoli buket buncis cempaka dahlia dawet dedaunan delima
    donat eceng edelweis jinten kakao kana kapulaga kemangi kiwi klepon kol krisan lili lobak lotus magnolia martabak mede onde padi pakis
    palem polong rasberi safron sate sedap seledri semanggi seruni sirih sirsak soka sukulen teratai tulip wafer`,
  vi: `bún bụt dền nhài phở sả thược`,
  ru: `авокадо ананас ананасы анемон анютины арахис арбуз астра астры базилик баклажан банан бананы баранки бекон береза берёза блины
    брокколи брусника букет булочка ваниль варенье васильки василёк вафля вереск ветчина виноград вишенка вишня вьюнок гвоздика георгин
    гиацинт глазки голубика горох гортензия гранат грецкий гриб грибы груша груши дуб дыня ежевика ель жасмин зефир ива имбирный имбирь
    инжир ирис ирисы какао кактус кактусы календула калина капкейк капуста кардамон картофель кекс киви кипарис клевер клен клубника
    клюква клён колбаса колокольчик колокольчики конфета корица креветка крокус круассан крыжовник кувшинка кукуруза куркума лаванда
    ландыш ландыши леденец лепестки лилии лилия листья лотос луг магнолия макароны маки малина манго мармелад мимоза миндаль можжевельник
    монстера морковка морковь мухомор мёд нарцисс незабудка незабудки одуванчик орегано орех орхидея пальма пальмовые пампасная папоротник
    паприка пастила пельмени перец петрушка пион пионы плющ подснежник подсолнух подсолнухи полевые помидор пончик примула пряник пшеница
    редис розмарин ромашка ромашки рябина сакура свёкла сгущенка сельдерей сирень смородина сосна суккулент сушки тимьян тмин томат тыква
    тюльпан тюльпаны укроп фасоль фиалка финик фисташка фундук хризантема черешня черника чертополох черёмуха чеснок шафран шпинат
    эвкалипт эдельвейс яблоки ёлка`,
  uk: `авокадо ананас анемон арахіс аґрус базилік бекон борщ братки броколі бузок булочка вареники вафля верес вишенька волошка волошки
    горобина гіацинт диня евкаліпт едельвейс жасмин жоржина зефір кавун календула кардамон кмин колосок конвалія креветка крокус круасан
    кукурудза куркума ківі латаття лотос льодяник лілії магнолія мальва мальви млинці монстера мімоза нарцис незабудка орегано пальма
    паприка пелюстки первоцвіт пиріг польові пончик пролісок піца редиска розмарин ромашки сакура селера сукулент фундук фінік фісташка
    чилі чорнобривці шафран шпинат імбир ірис`,
  el: `ίριδα αβοκάντο αγριολούλουδα ακτινίδιο ανανάς ανεμώνη βάφλα βουκαμβίλια γαλάνθη γαρίδα γαϊδουράγκαθο γλειφιτζούρι δεντρολίβανο
    ευκάλυπτος ιβίσκος κάρδαμο κακάο καλέντουλα καμέλια καμπανούλα καρπούζι καρύδα κορν κουλούρι κουραμπιές κουρκουμάς κουφέτα κρουασάν
    κύμινο λωτός μανόλια μελομακάρονο μιμόζα μονστέρα μοσχοκάρυδο μπιζέλια μπουκέτο μπρόκολο νάρκισσος νούφαρο ντάλια ορτανσία πάπρικα
    παιώνιες πανσές παντζάρι πεπόνι πλάτανος πρίμουλα ραπανάκι σέλινο σαφράν σμέουρο σπανάκι στάχυ στάχυα σφένδαμος τζίντζερ τσίλι
    υάκινθος φιστίκι φοίνικα φουντούκι φύλλωμα χουρμάς χρυσάνθεμο`,
  he: `אדמונית אדר אוזני אורגנו אחו אירוס אמנון אננס אקליפטוס בוגנוויליה בזיליקום ברוקולי ברוש ג'ינג'ר דליה דרדר הדובדבן היביסקוס הידראנגאה
    הל המן ופל ותמר זעפרן חבצלת חמנייה חרוב חרצית טוליפ טימין יסמין יקינתון כותרת כלניות כלנית לוטוס לקקן מגנוליה מונסטרה מימוזה מצה
    מרגנית נופר נקניקייה סופגנייה סיגלית סלק סלרי ענף פופקורן פטריות פטרייה פיסטוק פיתה פלאפל פעמונית פפריקה פרג פרגים פריחת צ'ילי צילי
    צנונית קיסוס קמליה קקאו קרואסון רוזמרין רקפת שקד שקדייה שרך תלתן`,
  ar: `أفوكادو أقحوان أناناس أوركيد أوكالبتوس إكليل الكرز النعمان بابريكا باذنجان بازلاء باقة بتلات بتولا برسيم بروكلي برية بقدونس بقلاوة
    بلوط بندق بنفسج تفاحة توت توليب جهنمية جوافة جوزة خزامى خشخاش داليا ذرة روبيان ريحان زنابق زنبق سبانخ سجق سدر سرخس سعف سماق سنابل
    سوداني سوسن سوسنة شبت شطة شقائق شمام شمندر صفصاف طحينة عباد فاصوليا فانيليا فاوانيا فجل فشار فطر فل فول قرع قرنفل قيقب كاكاو كاميليا
    كرفس كركديه كرواسون كمثرى كنافة كوبية كيوي لافندر لبلاب لوتس مرج مصاصة مغنوليا مكرونة ملفوف ميموزا نرجس نيلوفر ورد`,
  zh: `丁香 三叶草 三色堇 仙人掌 兰花 凤梨 勿忘我 华夫饼 向日葵 含羞草 哈密瓜 四叶草 四季豆 大丽花 姜黄 尤加利 山竹 山茶花 常春藤 康乃馨
    彼岸花 报春花 无花果 木瓜 松树 枫叶 柳树 柿子 树莓 桂花 桃花 梅花 棕榈叶 樱花 橡木 欧芹 水仙 海棠 满天星 火锅 牛油果 牛至
    牛角包 牡丹 玉兰 甜甜圈 甜菜 番红花 番茄 白桦 白菜 百合 百里香 睡莲 矢车菊 石榴 竹子 紫罗兰 紫藤 绣球花 罂粟 罗勒 肉桂 胡萝卜
    花瓣 芹菜 茄子 荔枝 荷包蛋 荷花 莲花 莳萝 菠菜 菠萝 萝卜 蒲公英 蓝花楹 蕨类 薰衣草 藏红花 藤蔓 西兰花 豆蔻 豌豆 迷迭香 郁金香
    野花 金盏花 铃兰 银杏 银莲花 雏菊 雪绒花 雪花莲 风信子 风铃草 香草 香菇 鸢尾 麦穗 龙眼 龟背竹`,
  ja: `あやめ いちご いちじく うどん えんどう豆 おにぎり お茶 かすみ草 かぼちゃ きのこ くるみ さくら さくらんぼ ざくろ しいたけ じゃがいも
    すいか すずらん せんべい たまご たんぽぽ とうもろこし なす にんじん にんにく はちみつ ひまわり ぶどう ほうれん草 みかん もみじ ゆず
    ゆり りんご わさび アザミ アネモネ アボカド アーモンド イチョウ エーデルワイス オレガノ カルダモン カーネーション ガーベラ キウイ
    キャベツ キャラメル クミン クランベリー クロッカス クロワッサン クローブ グアバ ココナッツ コスモス サフラン サボテン シダ シナモン
    シャクヤク スズラン スノードロップ スミレ セロリ ターメリック ダリア チューリップ ディル デーツ ドライフラワー ナツメグ ハイビスカス
    バジル バニラ パイナップル パスタ パセリ パパイヤ パプリカ パンジー パンプキン ヒヤシンス ビーツ ピスタチオ ピーマン ブルーベリー
    ブロッコリー ブーケ プリムラ プルメリア ヘーゼルナッツ ボタニカル ポピー マカロン マグノリア マシュマロ マリーゴールド ミモザ メープル
    モンステラ ヤグルマギク ヤシの葉 ユリ ユーカリ ライチ ラズベリー ラーメン リーフ ローズマリー ロータス 味噌 唐辛子 団子 多肉植物 大根
    大福 寿司 忘れな草 抹茶 桃の花 水仙 洋梨 牡丹 玉ねぎ 生姜 白樺 睡蓮 紫陽花 花びら 花束 草原 薔薇 野の花 金木犀 餃子`,
  ko: `강황 개나리 계피 고구마 고사리 고추 국수 국화 금잔화 김밥 꽃다발 꽃잎 난초 네잎클로버 녹차 다육이 단풍 달리아 당근 대추 덩굴
    데이지 도넛 동백 두부 들꽃 등나무 땅콩 라벤더 라즈베리 로즈마리 리치 마늘 마시멜로 마카롱 막대사탕 만두 말차 매화 멜론 모란 목련
    몬스테라 무궁화 무화과 물망초 미모사 민들레 바나나 바닐라 바질 배추 백합 버드나무 버섯 버터 벚꽃 베이컨 보태니컬 복숭아꽃 부케
    붓꽃 브로콜리 블루베리 비스킷 비트 사프란 새우 생강 석류 선인장 셀러리 소금 소나무 소시지 송편 수국 수레국화 수련 수박 수선화
    스노드롭 시금치 시나몬 아네모네 아몬드 아보카도 아이리스 아이비 안개꽃 야생화 야자수 야자잎 양귀비 양배추 양파 엉겅퀴 에델바이스
    연꽃 오레가노 옥수수 와플 완두콩 유자 유칼립투스 육두구 은방울꽃 은행잎 잎사귀 자스민 자작나무 작약 장미 정향 제비꽃 진달래 참나무
    참외 체리 초롱꽃 초원 카네이션 카다멈 캐슈넛 케이크 코스모스 코코아 쿠키 큐민 크로커스 크루아상 클로버 키위 토마토 튤립 파스타
    파슬리 파인애플 파파야 파프리카 팝콘 팬지 팬케이크 표고버섯 프리뮬러 프리지아 피스타치오 해바라기 헤이즐넛 호두 호박 히아신스`,
  th: `กระถิน กระวาน กลีบดอก กะหล่ำปลี กะเพรา กานพลู กีวี ขนมไหว้พระจันทร์ ขมิ้น
    ขึ้นฉ่าย ครัวซองต์ คามิเลีย คาร์เนชั่น ชบา ช่อดอกไม้ ซากุระ ดอกบัว
    ดอกไม้ป่า ต้มยำ ถั่วลันเตา ทิวลิป ทุ่งหญ้า นาซิสซัส บร็อคโคลี่ บลูเบอร์รี่
    บีทรูท ปาปริก้า ป๊อปคอร์น ป๊อปปี้ ผักชี ผักตบชวา ผักโขม พิสตาชิโอ
    มอนสเตอร่า มะเดื่อ มิโมซ่า ยางพารา ยี่หร่า ยูคาลิปตัส รักเร่ ราชพฤกษ์
    ราสเบอร์รี่ ลาเวนเดอร์ ลิลลี่ ลีลาวดี วอลนัท วานิลลา วาฟเฟิล สัก หญ้าฝรั่น
    หลิว หัวไชเท้า อบเชย อมยิ้ม อะนีโมน อะโวคาโด อินทผลัม เชอร์รี่ เดซี่ เถา
    เบญจมาศ เบิร์ช เฟื่องฟ้า เมล่อน เมเปิ้ล แพนซี แพนเค้ก แพร์ แมกโนเลีย
    โคลเวอร์ โดนัท โบตั๋น โรสแมรี่ โหระพา โอ๊ก ใบปาล์ม ใบไม้ ไผ่ ไม้อวบน้ำ
    ไวโอเล็ต ไอริส ไอวี่ ไฮยาซินธ์ ไฮเดรนเยีย`,
};
