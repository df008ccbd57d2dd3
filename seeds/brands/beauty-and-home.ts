import { type BrandTable } from './brand-table';

/** Cosmetics, care, household, food and drink, medicine cabinet, tobacco. */
export const BEAUTY_AND_HOME: readonly BrandTable[] = [
  {
    classes: [3],
    rows: `
L'Oréal|FR|zh:欧莱雅;zh-Hant:萊雅;ja:ロレアル;ko:로레알;ru:Лореаль;ar:لوريال
Lancôme|FR|zh:兰蔻;zh-Hant:蘭蔻;ja:ランコム;ko:랑콤;ru:Ланком;ar:لانكوم
Estée Lauder|US|zh:雅诗兰黛;zh-Hant:雅詩蘭黛;ja:エスティローダー;ko:에스티 로더;ru:Эсте Лаудер;ar:إستي لودر
Clinique|US|zh:倩碧;ja:クリニーク;ko:크리니크;ru:Клиник
La Mer|US|zh:海蓝之谜;ja:ドゥ・ラ・メール;ko:라 메르
Bobbi Brown|US|zh:芭比波朗;ja:ボビイ ブラウン;ko:바비 브라운
Jo Malone|GB|zh:祖玛珑;ja:ジョー マローン;ko:조 말론|4
Tom Ford|US|zh:汤姆福特;ja:トム フォード;ko:톰 포드;ru:Том Форд|9,25
Maybelline|US|zh:美宝莲;ja:メイベリン;ko:메이블린;ru:Мейбеллин
Garnier|FR|zh:卡尼尔;ja:ガルニエ;ru:Гарньер
Kiehl's|US|zh:科颜氏;ja:キールズ;ko:키엘
Biotherm|FR|zh:碧欧泉;ja:ビオテルム;ko:비오템
Helena Rubinstein|FR|zh:赫莲娜;ja:ヘレナ ルビンスタイン
Vichy|FR|zh:薇姿;ja:ヴィシー;ko:비쉬;ru:Виши|5
La Roche-Posay|FR|zh:理肤泉;ja:ラ ロッシュ ポゼ;ko:라로슈포제;ru:Ля Рош-Позе|5
Avène|FR|zh:雅漾;ja:アベンヌ;ko:아벤느;ru:Авен|5
Bioderma|FR|zh:贝德玛;ja:ビオデルマ;ko:바이오더마;ru:Биодерма|5
Guerlain|FR|zh:娇兰;ja:ゲラン;ko:겔랑;ru:Герлен
Clarins|FR|zh:娇韵诗;ja:クラランス;ko:클라랑스;ru:Кларанс
Sisley Paris|FR|zh:希思黎;ja:シスレー
Caudalie|FR|zh:欧缇丽;ja:コーダリー
Sephora|FR|zh:丝芙兰;ja:セフォラ;ko:세포라
MAC Cosmetics|CA|zh:魅可;ja:マック;ko:맥
NARS|US|zh:娜斯;ja:ナーズ;ko:나스
Make Up For Ever|FR|zh:玫珂菲;ja:メイクアップフォーエバー
Urban Decay|US|zh:衰败城市;ja:アーバンディケイ
Benefit Cosmetics|US|zh:贝玲妃;ja:ベネフィット;ko:베네피트
Huda Beauty|AE|ar:هدى بيوتي
Fenty Beauty|US|ja:フェンティビューティー;ko:펜티 뷰티
Anastasia Beverly Hills|US|
Charlotte Tilbury|GB|ja:シャーロット・ティルブリー
Too Faced|US|ja:トゥー フェイスド
NYX|US|ja:ニックス
Revlon|US|zh:露华浓;ja:レブロン;ko:레브론;ru:Ревлон
Max Factor|US|zh:蜜丝佛陀;ja:マックスファクター;ru:Макс Фактор
Rimmel|GB|zh:芮谜;ja:リンメル
Elizabeth Arden|US|zh:伊丽莎白雅顿;ja:エリザベス アーデン;ko:엘리자베스 아덴
Bath & Body Works|US|ar:باث أند بودي ووركس
The Body Shop|GB|zh:美体小铺;ja:ザ・ボディショップ;ko:더바디샵
Lush|GB|zh:岚舒;ja:ラッシュ;ko:러쉬
Shiseido|JP|zh:资生堂;zh-Hant:資生堂;ja:資生堂;ko:시세이도;ru:Шисейдо
SK-II|JP|ja:エスケーツー;ko:에스케이투
Clé de Peau Beauté|JP|zh:肌肤之钥;ja:クレ・ド・ポー ボーテ
Kosé|JP|zh:高丝;ja:コーセー;ko:코세
Decorté|JP|zh:黛珂;ja:コスメデコルテ
Kanebo|JP|zh:嘉娜宝;ja:カネボウ
Shu Uemura|JP|zh:植村秀;ja:シュウ ウエムラ;ko:슈에무라
Anessa|JP|zh:安热沙;ja:アネッサ
Bioré|JP|zh:碧柔;ja:ビオレ;ko:비오레
Curél|JP|zh:珂润;ja:キュレル
Hada Labo|JP|zh:肌研;ja:肌ラボ;ko:하다라보
DHC|JP|zh:蝶翠诗;ja:ディーエイチシー|5
Fancl|JP|zh:芳珂;ja:ファンケル|5
Sulwhasoo|KR|zh:雪花秀;ko:설화수;ja:雪花秀
Laneige|KR|zh:兰芝;ko:라네즈;ja:ラネージュ
Innisfree|KR|zh:悦诗风吟;ko:이니스프리;ja:イニスフリー
Etude House|KR|zh:伊蒂之屋;ko:에뛰드하우스
Missha|KR|zh:谜尚;ko:미샤;ja:ミシャ
Tonymoly|KR|zh:托尼魅力;ko:토니모리
Dr. Jart+|KR|zh:蒂佳婷;ko:닥터자르트;ja:ドクタージャルト
COSRX|KR|ko:코스알엑스;ja:コスアールエックス
Nature Republic|KR|ko:네이처리퍼블릭;zh:自然共和国
Perfect Diary|CN|zh:完美日记
Florasis|CN|zh:花西子;ja:フローラシス
Chando|CN|zh:自然堂
Pechoin|CN|zh:百雀羚
Proya|CN|zh:珀莱雅
Winona|CN|zh:薇诺娜
Herborist|CN|zh:佰草集
Inoherb|CN|zh:相宜本草
Dabao|CN|zh:大宝
Liushen|CN|zh:六神
Nivea|DE|zh:妮维雅;ja:ニベア;ko:니베아;ru:Нивея;ar:نيفيا
Eucerin|DE|zh:优色林;ja:ユーセリン;ko:유세린;ru:Эуцерин|5
Dove|GB|zh:多芬;ja:ダヴ;ko:도브;ru:Дав;ar:دوف
Olay|US|zh:玉兰油;ja:オレイ;ko:올레이
Neutrogena|US|zh:露得清;ja:ニュートロジーナ;ko:뉴트로지나
CeraVe|US|zh:适乐肤;ja:セラヴィ;ko:세라비|5
Cetaphil|CH|zh:丝塔芙;ja:セタフィル;ko:세타필|5
The Ordinary|CA|ja:ジ・オーディナリー
Drunk Elephant|US|zh:醉象;ja:ドランクエレファント
Head & Shoulders|US|zh:海飞丝;ja:エイチアンドエス;ru:Хед энд Шолдерс
Pantene|US|zh:潘婷;ja:パンテーン;ko:팬틴;ru:Пантин
Rejoice|US|zh:飘柔
Schwarzkopf|DE|zh:施华蔻;ja:シュワルツコフ;ru:Шварцкопф
Kérastase|FR|zh:卡诗;ja:ケラスターゼ;ko:케라스타즈
Wella|DE|zh:威娜;ja:ウエラ;ru:Велла
Colgate|US|zh:高露洁;ja:コルゲート;ko:콜게이트;ru:Колгейт;ar:كولجيت|21
Crest|US|zh:佳洁士;ja:クレスト|21
Sensodyne|GB|zh:舒适达;ja:センソダイン;ru:Сенсодин
Darlie|CN|zh:好来
Yunnan Baiyao|CN|zh:云南白药|5
Old Spice|US|ja:オールドスパイス;ru:Олд Спайс
Axe|GB|ja:アックス
Rexona|AU|zh:舒耐;ru:Рексона
Creed|FR|ja:クリード;ru:Крид
Byredo|SE|zh:百瑞德;ja:バイレード
Diptyque|FR|zh:蒂普提克;ja:ディプティック;ko:딥디크|4
Paco Rabanne|ES|zh:帕科拉班纳;ja:パコ ラバンヌ;ru:Пако Рабан
Lattafa|AE|ar:لطافة
Arabian Oud|SA|ar:العربية للعود
Tide|US|zh:汰渍;ru:Тайд;ar:تايد
Ariel|US|zh:碧浪;ja:アリエール;ru:Ариэль;ar:أريال
Persil|DE|zh:宝莹;ru:Персил;ar:برسيل
Downy|US|zh:当妮;ja:ダウニー;ko:다우니
Blue Moon|CN|zh:蓝月亮
Liby|CN|zh:立白
`,
  },
  {
    classes: [21, 8, 11, 7],
    rows: `
Philips|NL|zh:飞利浦;ja:フィリップス;ko:필립스;ru:Филипс;ar:فيليبس|9,10
Braun|DE|zh:博朗;ja:ブラウン;ko:브라운;ru:Браун|9
Oral-B|US|zh:欧乐;ja:オーラルビー;ko:오랄비;ru:Орал-Би
Gillette|US|zh:吉列;ja:ジレット;ko:질레트;ru:Жиллетт;ar:جيليت|3
Schick|US|zh:舒适;ja:シック;ko:쉬크
Dyson|GB|zh:戴森;ja:ダイソン;ko:다이슨;ru:Дайсон;ar:دايسون|9
Tefal|FR|zh:特福;ja:ティファール;ko:테팔;ru:Тефаль;ar:تيفال
WMF|DE|zh:福腾宝;ja:ヴェーエムエフ
Zwilling|DE|zh:双立人;ja:ツヴィリング;ko:즈윌링
Fissler|DE|zh:菲仕乐;ja:フィスラー;ko:휘슬러
Le Creuset|FR|zh:酷彩;ja:ル・クルーゼ;ko:르크루제
Staub|FR|zh:珐宝;ja:ストウブ;ko:스타우브
Thermos|US|zh:膳魔师;ja:サーモス;ko:써모스;ru:Термос
Zojirushi|JP|zh:象印;ja:象印;ko:조지루시
Tiger Corporation|JP|zh:虎牌;ja:タイガー魔法瓶
Stanley 1913|US|ja:スタンレー;ko:스탠리
Hydro Flask|US|ja:ハイドロフラスク
YETI|US|ja:イエティ
Tupperware|US|zh:特百惠;ja:タッパーウェア;ko:타파웨어;ru:Таппервер
Lock & Lock|KR|zh:乐扣乐扣;ko:락앤락;ja:ロックアンドロック
OXO|US|zh:奥秀;ja:オクソー
Brita|DE|zh:碧然德;ja:ブリタ;ko:브리타;ru:Брита
De'Longhi|IT|zh:德龙;ja:デロンギ;ko:드롱기;ru:Делонги
Nespresso|CH|zh:奈斯派索;ja:ネスプレッソ;ko:네스프레소;ru:Неспрессо|30
KitchenAid|US|zh:凯膳怡;ja:キッチンエイド;ko:키친에이드
Kenwood|GB|zh:凯伍德;ja:ケンウッド;ru:Кенвуд
Moulinex|FR|ja:ムーリネックス;ru:Мулинекс;ar:مولينكس
Midea|CN|zh:美的;ru:Мидеа;ar:ميديا
Supor|CN|zh:苏泊尔
Joyoung|CN|zh:九阳
Galanz|CN|zh:格兰仕
Gree|CN|zh:格力;ru:Гри
Haier|CN|zh:海尔;ja:ハイアール;ko:하이얼;ru:Хайер;ar:هاير
Fotile|CN|zh:方太
Robam|CN|zh:老板电器
Ecovacs|CN|zh:科沃斯;ja:エコバックス;ko:에코백스
Roborock|CN|zh:石头科技;ja:ロボロック;ko:로보락
Dreame|CN|zh:追觅;ja:ドリーミー
iRobot|US|ja:アイロボット;ko:아이로봇
Roomba|US|ja:ルンバ;ko:룸바
Rowenta|DE|ru:Ровента
Electrolux|SE|zh:伊莱克斯;ja:エレクトロラックス;ru:Электролюкс
Whirlpool|US|zh:惠而浦;ja:ワールプール
Miele|DE|zh:美诺;ja:ミーレ;ko:밀레;ru:Миле
Siemens|DE|zh:西门子;ja:シーメンス;ko:지멘스;ru:Сименс|9
IKEA|SE|zh:宜家;zh-Hant:宜家家居;ja:イケア;ko:이케아;ru:ИКЕА;ar:ايكيا|20,24,27
`,
  },
  {
    classes: [30, 32],
    rows: `
Coca-Cola|US|zh:可口可乐;zh-Hant:可口可樂;ja:コカ・コーラ;ko:코카콜라;ru:Кока-Кола;ar:كوكاكولا|21,25
Sprite|US|zh:雪碧;ja:スプライト;ko:스프라이트;ru:Спрайт;ar:سبرايت
Fanta|US|zh:芬达;ja:ファンタ;ko:환타;ru:Фанта;ar:فانتا
Pepsi|US|zh:百事可乐;zh:百事;ja:ペプシ;ko:펩시;ru:Пепси;ar:بيبسي
7UP|US|zh:七喜;ar:سفن أب
Red Bull|AT|zh:红牛;ja:レッドブル;ko:레드불;ru:Ред Булл;ar:ريد بول
Monster Energy|US|zh:魔爪;ja:モンスターエナジー;ko:몬스터 에너지|25
Nestlé|CH|zh:雀巢;ja:ネスレ;ko:네슬레;ru:Нестле;ar:نستله|5,29
Nescafé|CH|zh:雀巢咖啡;ja:ネスカフェ;ko:네스카페;ru:Нескафе;ar:نسكافيه
KitKat|CH|zh:奇巧;ja:キットカット;ko:킷캣;ru:КитКат;ar:كيت كات
Starbucks|US|zh:星巴克;ja:スターバックス;ko:스타벅스;ru:Старбакс;ar:ستاربكس|21,43
Luckin Coffee|CN|zh:瑞幸咖啡|43
Lipton|GB|zh:立顿;ja:リプトン;ko:립톤;ru:Липтон;ar:ليبتون
Twinings|GB|zh:川宁;ja:トワイニング;ko:트와이닝
Ferrero Rocher|IT|zh:费列罗;ja:フェレロ ロシェ;ko:페레로 로쉐;ru:Ферреро Роше;ar:فيريرو روشيه
Nutella|IT|zh:能多益;ja:ヌテラ;ko:누텔라;ru:Нутелла;ar:نوتيلا
Kinder|IT|zh:健达;ja:キンダー;ko:킨더;ru:Киндер;ar:كيندر|28
Snickers|US|zh:士力架;ja:スニッカーズ;ko:스니커즈;ru:Сникерс;ar:سنيكرز
M&M's|US|zh:玛氏;ja:エムアンドエムズ;ar:ام اند امز
Oreo|US|zh:奥利奥;ja:オレオ;ko:오레오;ru:Орео;ar:أوريو
Toblerone|CH|zh:三角牌;ja:トブラローネ;ru:Тоблерон
Lindt|CH|zh:瑞士莲;ja:リンツ;ko:린트;ru:Линдт
Godiva|BE|zh:歌帝梵;ja:ゴディバ;ko:고디바;ru:Годива
Haribo|DE|zh:哈瑞宝;ja:ハリボー;ko:하리보;ru:Харибо
Chupa Chups|ES|zh:珍宝珠;ja:チュッパチャプス;ko:츄파춥스;ru:Чупа Чупс
Pocky|JP|zh:百奇;ja:ポッキー;ko:포키
Pringles|US|zh:品客;ja:プリングルズ;ko:프링글스;ru:Принглс
Lay's|US|zh:乐事;ja:レイズ;ko:레이즈;ru:Лэйс;ar:ليز
Doritos|US|zh:多力多滋;ja:ドリトス;ko:도리토스
Heinz|US|zh:亨氏;ja:ハインツ;ko:하인즈;ru:Хайнц;ar:هاينز
Kikkoman|JP|zh:万字;ja:キッコーマン;ko:기꼬만
Nissin|JP|zh:日清;ja:日清食品;ko:닛신
Nongshim|KR|zh:农心;ko:농심;ja:農心
Shin Ramyun|KR|zh:辛拉面;ko:신라면;ja:辛ラーメン
Samyang|KR|zh:三养;ko:삼양;ja:三養
Ottogi|KR|zh:不倒翁;ko:오뚜기
Master Kong|CN|zh:康师傅;zh-Hant:康師傅
Uni-President|TW|zh:统一;zh-Hant:統一
White Rabbit|CN|zh:大白兔
Lao Gan Ma|CN|zh:老干妈;zh-Hant:老乾媽
Haidilao|CN|zh:海底捞|43
Lee Kum Kee|HK|zh:李锦记;zh-Hant:李錦記;ja:李錦記
Haitian|CN|zh:海天
Want Want|TW|zh:旺旺
Wahaha|CN|zh:娃哈哈
Nongfu Spring|CN|zh:农夫山泉
Wanglaoji|CN|zh:王老吉
Jiaduobao|CN|zh:加多宝
Yili|CN|zh:伊利|29
Mengniu|CN|zh:蒙牛|29
Bright Dairy|CN|zh:光明乳业|29
Three Squirrels|CN|zh:三只松鼠|29
Bestore|CN|zh:良品铺子|29
Liangpinpuzi|CN|zh:良品舖子|29
Daoxiangcun|CN|zh:稻香村
Wufangzhai|CN|zh:五芳斋
Weilong|CN|zh:卫龙|29
Heytea|CN|zh:喜茶|43
Mixue|CN|zh:蜜雪冰城|43
`,
  },
  {
    classes: [33],
    rows: `
Kweichow Moutai|CN|zh:贵州茅台;zh:茅台;ja:マオタイ;ko:마오타이;ru:Маотай
Wuliangye|CN|zh:五粮液;zh-Hant:五糧液
Luzhou Laojiao|CN|zh:泸州老窖
Fenjiu|CN|zh:汾酒
Jiannanchun|CN|zh:剑南春
Changyu|CN|zh:张裕
Great Wall Wine|CN|zh:长城葡萄酒
Hennessy|FR|zh:轩尼诗;ja:ヘネシー;ko:헤네시;ru:Хеннесси
Rémy Martin|FR|zh:人头马;ja:レミーマルタン;ko:레미 마르탱
Martell|FR|zh:马爹利;ja:マーテル;ko:마르텔
Johnnie Walker|GB|zh:尊尼获加;ja:ジョニーウォーカー;ko:조니 워커;ru:Джонни Уокер
Chivas Regal|GB|zh:芝华士;ja:シーバスリーガル;ko:시바스 리갈;ru:Чивас Ригал
Jack Daniel's|US|zh:杰克丹尼;ja:ジャックダニエル;ko:잭 다니엘;ru:Джек Дэниэлс
Macallan|GB|zh:麦卡伦;ja:マッカラン;ko:맥캘란;ru:Макаллан
Absolut|SE|zh:绝对伏特加;ja:アブソルート;ru:Абсолют
Smirnoff|GB|zh:皇冠伏特加;ja:スミノフ;ru:Смирнофф
Bacardi|BM|zh:百加得;ja:バカルディ;ru:Бакарди
Moët & Chandon|FR|zh:酩悦;ja:モエ・エ・シャンドン;ko:모엣 샹동
Dom Pérignon|FR|zh:唐培里侬;ja:ドン ペリニヨン;ko:돔 페리뇽
Château Lafite Rothschild|FR|zh:拉菲;ja:シャトー・ラフィット・ロートシルト
Penfolds|AU|zh:奔富;ja:ペンフォールズ
Jinro|KR|zh:真露;ko:진로;ja:眞露
`,
  },
  {
    classes: [5, 10],
    rows: `
Durex|GB|zh:杜蕾斯;ja:デュレックス;ko:듀렉스;ru:Дюрекс;ar:ديوركس
Okamoto|JP|zh:冈本;ja:オカモト;ko:오카모토
Pampers|US|zh:帮宝适;ja:パンパース;ko:팸퍼스;ru:Памперс;ar:بامبرز
Huggies|US|zh:好奇;ja:ハギーズ;ko:하기스;ru:Хаггис|3
Merries|JP|zh:妙而舒;ja:メリーズ
Whisper|US|zh:护舒宝;ja:ウィスパー
Kotex|US|zh:高洁丝;ja:コーテックス;ru:Котекс
Band-Aid|US|zh:邦迪;ja:バンドエイド;ko:밴드에이드
Johnson & Johnson|US|zh:强生;ja:ジョンソン・エンド・ジョンソン;ko:존슨앤드존슨;ru:Джонсон и Джонсон|3
Omron|JP|zh:欧姆龙;ja:オムロン;ko:오므론;ru:Омрон|9
Viagra|US|zh:万艾可;ja:バイアグラ;ko:비아그라;ru:Виагра
Tylenol|US|zh:泰诺;ja:タイレノール;ko:타이레놀
Bayer|DE|zh:拜耳
Salonpas|JP|zh:撒隆巴斯;ja:サロンパス
Tiger Balm|SG|zh:虎标万金油;ja:タイガーバーム
Tong Ren Tang|CN|zh:同仁堂
Pien Tze Huang|CN|zh:片仔癀
Dong-E-E-Jiao|CN|zh:东阿阿胶
Swisse|AU|zh:斯维诗;ja:スイス サプリ
Blackmores|AU|zh:澳佳宝
Herbalife|US|zh:康宝莱;ja:ハーバライフ;ru:Гербалайф
Amway|US|zh:安利;ja:アムウェイ;ko:암웨이;ru:Амвей|3
Nutrilite|US|zh:纽崔莱
By-health|CN|zh:汤臣倍健
Aptamil|NL|zh:爱他美;ru:Аптамил
Friso|NL|zh:美素佳儿
Enfamil|US|zh:美赞臣
Feihe|CN|zh:飞鹤
A2 Milk|NZ|
`,
  },
  {
    classes: [34],
    rows: `
Marlboro|US|zh:万宝路;ja:マールボロ;ko:말보로;ru:Мальборо;ar:مارلبورو
Camel|US|zh:骆驼牌香烟;ja:キャメル;ru:Кэмел
Winston|US|zh:云斯顿;ja:ウィンストン;ru:Винстон
Chunghwa|CN|zh:中华香烟
Zippo|US|zh:之宝;ja:ジッポー;ko:지포;ru:Зиппо
IQOS|CH|ja:アイコス;ko:아이코스;ru:Айкос
JUUL|US|ja:ジュール;ko:쥴
ELF BAR|CN|ru:Эльф Бар
RELX|CN|zh:悦刻
SMOK|CN|
Swan Vestas|GB|
`,
  },
];
