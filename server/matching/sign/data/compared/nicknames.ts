// cspell:disable
/** What people call brands among themselves: pet names, slang and cut names that are no everyday words. As in compared-names.ts. */
export const NICKNAMES_OF_BRANDS = `
McDonald's|Macca's|Maccas|Mickey D's|Mickey Ds|Maccies|Maccy D's|Mäcces|Mäckes|McDo|Mäkkäri|Donken|Mekki|Meki|McDonas|Макдак|Мак Дак|金拱门|金拱門|麦记|麥記|マクド|맥날|맥도|แมคโด
KFC|开封菜|開封菜|肯打鸡|啃得鸡|ケンタ|ケンチキ|Кефсик
Burger King|バーキン|버거킹|버킹|Бургеркинг
Starbucks|Starbies|Starbs|Sbux|星爸爸|スタバ|스벅|별다방|Старбакс
Tim Hortons|Timmies|Timmy's|Timmy Ho's
Dunkin' Donuts|Dunkin|Dunkies|Dunks|던킨
Chick-fil-A|CFA
Taco Bell|T-Bell
Hesburger|Hese
Mister Donut|ミスド
Baskin-Robbins|サーティワン|31アイス|배라|베라
Lotteria|롯데리아
Mom's Touch|맘터
Twosome Place|투썸
Mega Coffee|메가커피
Yoshinoya|吉牛|吉ギュー
CoCo Ichibanya|ココイチ|CoCo壱
Saizeriya|サイゼ
Royal Host|ロイホ
Häagen-Dazs|ハーゲン
Wetherspoons|'Spoons
Woolworths|Woolies|Woollies|Woolys
Bunnings|Bunno's
Target|Tarjay|Tarzhay|Targét|Targé
Walmart|Wally World|Wallyworld|Wal-Mart
JCPenney|JC Penney|J.C. Penney
Nordstrom|Nordy's
Bloomingdale's|Bloomies
Whole Foods|Whole Paycheck
Trader Joe's|TJ's
Marks & Spencer|Marks & Sparks|Marks and Sparks|M&S
Sainsbury's|Sainsbo's
Morrisons|Mozzers
Primark|Primarni|Primani|Penneys
Castorama|Casto
Decathlon|Decath
Leroy Merlin|Леруа
Monoprix|Monop'
Galeries Lafayette|Gal'Laf
El Corte Inglés|El Corte
Mercadona|El Merca
Biedronka|Biedra
Stockmann|Stokka
Systembolaget|Systemet|Bolaget
H&M|Hennes
7-Eleven|Sevvy|7-11|小七|小7|セブン|7仔|七仔|เซเว่น|เซเวน|세븐
FamilyMart|ファミマ|패마
Don Quijote|ドンキ|돈키
Matsumoto Kiyoshi|マツキヨ
Yodobashi Camera|ヨドバシ
Alibaba|福报厂
Taobao|桃宝
Tmall|猫厂|喵厂
JD.com|狗东
Pinduoduo|拼夕夕|拼嘻嘻|并夕夕
Tencent|鹅厂|鵝廠|企鹅厂|疼讯
Baidu|度娘|百毒|狼厂
NetEase|猪厂|豬廠|网抑云
ByteDance|字节|宇宙厂
Bilibili|B站|小破站
Zhihu|逼乎
Huawei|菊厂|菊花厂
Xiaomi|粗粮|粗粮厂|Сяоми|Ксяоми|Ксиаоми
OPPO|绿厂
vivo|蓝厂
Apple|果厂|水果机|苹果家|Огрызок|앱등이
iPhone|爱疯|愛瘋|肾机|哀鳳|Айфоша|Яблофон|アイポン|Ajfon|Ajfoun
Microsoft|巨硬|Micro$oft|Microshaft|Мелкософт|Мелкомягкие
Windows|Винда|Виндоус|瘟都死|Windoze
Photoshop|Фотожоп|포샵|フォトショ
Google|谷哥|咕狗|Гугол
YouTube|油管|Ютуб|Ютюб|Ютьюб|ようつべ|つべ|유툽|Тытруба|水管
Facebook|FB|脸书|非死不可|페북|Фейсбук|Фэйсбук|Fejs|Fejsbuk|Feisbuk|Fesbuk|เฟซ|เฟส|فيس|الفيس|Фейс
Instagram|Insta|IG|Инста|インスタ|인스타|ไอจี|انستا|אינסטה
WhatsApp|Zap Zap|ZapZap|Zapzap|Wasap|Guasap|Ватсап|Вотсап|Вацап|واتس|الواتس
Telegram|Телега|Телеграмм|纸飞机|Telega
TikTok|Тикток|ТТ
Snapchat|سناب
Netflix|ネトフリ|넷플|Нетфликс
Amazon|密林
eBay|Fleabay
VKontakte|Вконтакте|ВК|Контач|Вконтач
Odnoklassniki|Одноклы|Одноглазники
Wildberries|ВБ|Вайлд
AliExpress|Али|Алик|Алиэкспресс|알리|Ali
Pyaterochka|Пятёра|Пятера|Пятёрка
Perekrestok|Перек|Перёк
Sberbank|Сбер
Tinkoff|Тинёк|Тинек|Тинька|Тиньк
Naver|초록창|녹색창
KakaoTalk|카톡|깨톡
Sony|索大|索尼大法|Сонька
Nintendo|任地狱|任地獄|Ninty|Big N
PlayStation|プレステ|플스|Плойка|Плейка
Xbox|Иксбокс|Хбокс|엑박
Nvidia|老黄家|核弹厂|Невидия
AMD|农企|農企|按摩店
Intel|牙膏厂
Asus|败家之眼|敗家之眼
Samsung|三丧|三桑|Самсик
Volkswagen|VW|V-Dub|V Dub|Veedub|Vdub|Volksie|Фольц|Фолькс|ワーゲン|폭바
Volkswagen Beetle|Fusca|Vocho|Käfer|Coccinelle|Maggiolino|Escarabajo
BMW|Bimmer|Beemer|Beamer|Bimma|Beema|Beemka|Bejca|Bemari|Bumer|Бумер|Бимер|Бэха|Беха|Бэшка|БМВ|别摸我|別摸我|ビーエム|베엠베|비머|بيمر|בימר
Mercedes-Benz|Mercedes|Benz|Merc|Merco|Mersu|Mersa|Merce|Merol|Mersi|Мерс|Мерин|Мерседес|Мерседос|大奔|ベンツ|メルセデス|벤츠|مرسيدس|المرسيدس
Audi|Аудюха|Авдюха|Авдотья|四个圈|四環|四环
Porsche|Porker|Поршик|Порш|Порше|Porszak|P车
Lamborghini|Lambo|Lambos|Ламба|Ламбо|蓝博|大牛|ランボ|람보|لامبو|למבו
Ferrari|Rari|Феррари
Rolls-Royce|Rolls|Роллс|Double R
Land Rover|Landy|Landie
Range Rover|Rangie|Рендж|Рэндж|Rangey
Land Cruiser|Toyota Land Cruiser|Крузак|Крузер|Ленд Крузер|Лэнд Крузер|Кукурузер|陆巡|酷路泽|ランクル|랜드크루저|لاندكروزر|لاند كروزر|Landcruiser
Toyota Prado|Прадик|Прадо|霸道|普拉多|プラド|프라도|برادو
Toyota Corolla|Королла|卡罗拉|花冠|カローラ|코롤라|كورولا
Toyota Hilux|Хайлюкс|海拉克斯|ハイラックス|하이럭스|هايلكس
Toyota Camry|Камри|凯美瑞|佳美|カムリ|캠리|كامري
Toyota|Yota|Тойка|Таёта
Mitsubishi|Мицуха|Мицу
Mitsubishi Pajero|Паджерик|Паджеро|帕杰罗|パジェロ|باجيرو
Subaru|Subie|Scooby|Suby|Субарик|Субик
Hyundai|Хёндай|Хендай|Хундай|현기차
Daewoo|Дэу|Деу
Chevrolet|Chevy|Chev|Шеви|Шевик|シェビー|쉐비
Chevrolet Corvette|Corvette|Vette|Корвет|コルベット|콜벳
Ford Mustang|Stang|'Stang|Мустанг|マスタング|머스탱
Cadillac|Caddy|Caddie|Кадик
Škoda|Škodovka|Шкода|Шкодовка|Skodovka
Renault|Renówka|Рено|Реношка
Peugeot|Пыжик|Пежо
Citroën|Ситроен|Цитрон|Cytryna
Opel|Опель|Опелек|Opelek
Lada|Жигули|Жигуль|Жига|Лада
UAZ|УАЗ|Уазик
GAZelle|Газель|Газелька
Zaporozhets|Запорожец
Harley-Davidson|Harley|H-D|Харлей|Харлик|哈雷|ハーレー|할리|هارلي|הארלי
Ducati|Duc|Дука|ドカ
Kawasaki|Kwaka|Kawa|Кава|カワサキ
Yamaha|Yammy|Yam|Ямаха|Ямка
Tesla|Tessie|Тесла|特厂
BYD|迪子|比迪
Wuling|神车五菱|五菱神车|五菱宏光
Rolex|Rollie|Rolly|Roley|捞力士|劳家|ロレ
Patek Philippe|Patek|Патек|パテック|파텍
Audemars Piguet|Audemars|オーデマ|오데마
Cartier|卡家|까르띠에
Louis Vuitton|LV|Louie|Louis V|Lui V|Louie V|驴牌|驢牌|老驴|驴家|ヴィトン|ビトン|루이비|뷔통|루이뷔통|Луи|Луишка|Витон|หลุยส์
Gucci|Goochie|Guchi|Gooch|古奇家|Гуча|Гучи
Chanel|小香|香奶奶|香家|小香家|Шанелька|シャネラー|Coco Chanel
Hermès|马家|橙家|Birkin|Биркин
Dior|迪家|Christian Dior|Диорчик
Burberry|巴宝莉|战马家|Burbs
Balenciaga|巴黎世家|巴黎家|Balenci|Баленса|Баленка|Баля|발렌|バレンシ
Yves Saint Laurent|YSL|杨树林|楊樹林|圣罗兰|聖羅蘭|입생|サンローラン|Ив Сен Лоран|Ивсен
Dolce & Gabbana|D&G|DG|ドルガバ|Дольче|Дольчик
Versace|范思哲|Версаче|Версачи
Moncler|蒙口|萌口|몽클|モンク|Монклер|Монклик
Canada Goose|大鹅|大鵝|加鹅|カナダグース|カナグ|캐구
Michael Kors|MK|Корсик
Tommy Hilfiger|Томми|トミー|타미|汤米
Calvin Klein|CK|캘빈
Ralph Lauren|Polo Ralph Lauren|RL|랄프|ラルフ
Lacoste|法国鳄鱼|法鳄|Лакоста|Le Croco
Supreme|シュプ|슈프|Супрем
The North Face|TNF|北脸|北臉|大北|ノースフェイス|ノスフェ|노페|노스|Норт Фейс|Норфейс
Patagonia|Patagucci|Pata-Gucci
Arc'teryx|Arcteryx|Dead Bird|死鸟|鸟家|祖鸟
Carhartt|Кархартт|Кархарт|Кархат
Levi's|Левайсы|Левисы
Abercrombie & Fitch|A&F|Abercrombie|アバクロ
American Eagle|AEO
Victoria's Secret|Vicky's|Vicky's Secret|维密|維密|V密|ヴィクシー|빅시|Секрет Виктории|Вика Сикрет
Nike|Nikey|Naik|Найки|Нике|勾子|大勾子|ナイキー
Air Jordan|AJ|Jumpman|Джорданы|飞人乔丹|エアジョ|에조
adidas|Adi|阿迪|三叶草|三道杠|三条杠|Адики|Адик|Абибас|アディ|아디|삼선
Converse|Chucks|Chuck Taylors|Cons|Конверсы|Конвы|コンバ|컨버스
New Balance|NB|ニューバラ|뉴발|Нубки|Ньюбэки|N字鞋
Onitsuka Tiger|鬼冢|鬼塚|オニツカ|오니츠카|โอนิ
Dr. Martens|DMs|Doc Martens|マーチン|닥마|Мартинсы|Мартенсы|Martensy
Timberland|Timbs|Timbos|Тимбы|Тимба|踢不烂|踢不爛|大黄靴|팀버
UGG|Uggs|Uggies|Угги
Birkenstock|Birks|Birkies|Биркены|ビルケン|버켄
Crocs|Кроксы|Kroksy
Christian Louboutin|Loubs|Loubies|Louboutins|Лабутены|Лубутены|红底鞋|紅底鞋|萝卜丁|蘿蔔丁|ルブタン|루부탱
Jimmy Choo|Choos
Ray-Ban|Raybans|Рэйбаны|Рейбаны
Lululemon|Lulus|露露|룰루|ルルレ
Vivienne Westwood|西太后|ヴィヴィアン|비비안
Comme des Garçons|CDG|川久保玲|ギャルソン|꼼데
Stone Island|Stoney|Стоник|石头岛|石頭島|스톤|돌섬|ストアイ
Off-White|Offwhite|オフホワ|오화
A Bathing Ape|BAPE|Bape|猿人头|エイプ|ベイプ
Maison Margiela|Margiela|MMM|マルジェラ|马吉拉|마르지엘라
Coca-Cola|Coke|快乐水|肥宅快乐水|コーラ|콜라|โค้ก
Pepsi|Пепсик|Pepsi-Cola
Red Bull|Redbull|RB
Budweiser|Bud|Buds
Heineken|Heinie|Heinies|Хайник
Victoria Bitter|VB
XXXX|Fourex|Four X
Corona|Coronita
Guinness|The Black Stuff
Newcastle Brown Ale|Newkie Brown|Newkie
Jack Daniel's|Jack Daniels|JD|잭다니엘|ジャックダニエル
Jägermeister|Jager|Jäger|Jagi|Егерь|예거
Johnnie Walker|Johnny Walker|ジョニ黒|ジョニ赤|조니워커
Hennessy|Henny|Хенни
Dom Pérignon|ドンペリ|Дом Периньон
Veuve Clicquot|Вдова Клико
Moët & Chandon|Moet|モエ
Marlboro|Marlbs|Мальборик|大红万|红万
Parliament|Парлик
Moutai|Kweichow Moutai|茅子|飞天茅台|普茅
Wuliangye|普五
Tsingtao|青啤
Harbin Beer|哈啤
Nutella|Nutelka
Monster Energy|モンエナ|魔爪
LEGO|Легошка|乐家积木
Pokémon|ポケカ|宝梦
Pop Mart|泡泡玛特|PPMT
Hello Kitty|KT猫|キティちゃん|키티
My Melody|マイメロ
Disney|Mouse House
Disneyland|ディズニーランド|TDL
Universal Studios Japan|USJ|ユニバ
World of Warcraft|WoW|ВоВ|와우
League of Legends|LoL|撸啊撸|롤|リーグ・オブ・レジェンド|Лолка
Counter-Strike|CS|Контра|КС|카스
PUBG|Пубг|Пабг|배그|吃鸡
Minecraft|Майн|マイクラ|마크|麥塊
Grand Theft Auto|GTA|ГТА|グラセフ
Genshin Impact|Геншин|원신
Final Fantasy|ファイファン|파판
Dragon Quest|ドラクエ|드퀘
Monster Hunter|モンハン|몬헌
Animal Crossing|あつ森|どうぶつの森|동숲|动森|動森
Dyson|Дайсончик|戴家
Husqvarna|Хуска
John Deere|Johnny Popper|Джондир
Qantas|Flying Kangaroo
Lufthansa|Люфт
Cathay Pacific|Cathay|国泰
Japan Airlines|JAL|鶴丸
Commonwealth Bank|CommBank
Bank of America|BofA|B of A
HSBC|Honkers and Shankers|Honkers & Shankers|Hongkong Bank
Waffle House|WaHo|Awful House
Jack in the Box|JIB
Whataburger|Water Burger
Viagra|伟哥|偉哥|Little Blue Pill
Botox|보톡스
La Mer|腊梅|蓝谜
SK-II|神仙水|SK2|SKII
Helena Rubinstein|黑绷带
Anastasia Beverly Hills|ABH
Avon|Эйвон
Bath & Body Works|BBW|B&BW
Manchester United|Man U|Man Utd|Man United|MUFC|МЮ|红魔|紅魔|マンU|맨유|แมนยู
Manchester City|Man City|MCFC|マンC|맨시티
Liverpool FC|LFC
Tottenham Hotspur|Spurs|热刺
Real Madrid|Los Blancos|皇马|皇馬|レアル|레알
FC Barcelona|Barça|Barca|Барса|巴萨|巴薩|バルサ|바르샤|바르사|בארסה|البارسا
Borussia Dortmund|BVB|多特
Juventus|Juve|Vecchia Signora|Юве|ユーベ|유베|尤文
Paris Saint-Germain|ПСЖ|大巴黎
New York Yankees|Yanks|Bronx Bombers|洋基
`;
