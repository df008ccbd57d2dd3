import { type BrandTable } from './brand-table';

/** Tools, building goods, bearings, cars, their parts and what goes with them. */
export const TOOLS_AND_VEHICLES: readonly BrandTable[] = [
  {
    classes: [7, 8],
    rows: `
Bosch|DE|zh:博世;ja:ボッシュ;ko:보쉬;ru:Бош;ar:بوش|9,11,12
Makita|JP|zh:牧田;ja:マキタ;ko:마끼다;ru:Макита;ar:ماكيتا|9
DeWalt|US|zh:得伟;ja:デウォルト;ko:디월트;ru:ДеВолт|9
Milwaukee Tool|US|zh:美沃奇;ja:ミルウォーキー;ko:밀워키|9
Black & Decker|US|zh:百得;ja:ブラック・アンド・デッカー;ru:Блэк энд Декер|9
Stanley Tools|US|zh:史丹利;ja:スタンレー工具
Craftsman|US|zh:工匠;ja:クラフツマン
Hilti|LI|zh:喜利得;ja:ヒルティ;ko:힐티;ru:Хилти
Metabo|DE|zh:麦太保;ja:メタボ;ru:Метабо
Festool|DE|zh:费斯托工具;ja:フェスツール
Einhell|DE|ru:Айнхель
Kärcher|DE|zh:凯驰;ja:ケルヒャー;ko:카처;ru:Керхер
STIHL|DE|zh:斯蒂尔;ja:スチール;ko:스틸;ru:Штиль;ar:ستيهل
Husqvarna|SE|zh:富世华;ja:ハスクバーナ;ko:허스크바나;ru:Хускварна
Gardena|DE|zh:嘉丁拿;ja:ガルデナ;ru:Гардена
Ryobi|JP|zh:利优比;ja:リョービ
Worx|CN|zh:威克士;ja:ワークス
Dremel|US|zh:琢美;ja:ドレメル;ru:Дремель
Dongcheng|CN|zh:东成
Knipex|DE|zh:凯尼派克;ja:クニペックス;ru:Книпекс
Wera|DE|ja:ヴェラ
Wiha|DE|ja:ビーハ
Snap-on|US|zh:实耐宝;ja:スナップオン
Gedore|DE|ja:ゲドレー
Stahlwille|DE|ja:スタビレー
Bahco|SE|ja:バーコ
Fiskars|FI|zh:菲斯卡斯;ja:フィスカース;ru:Фискарс
Victorinox|CH|zh:维氏;ja:ビクトリノックス;ko:빅토리녹스;ru:Викторинокс|14,18
Leatherman|US|zh:莱泽曼;ja:レザーマン;ko:레더맨;ru:Лезерман
Opinel|FR|ja:オピネル;ru:Опинель
Wüsthof|DE|zh:三叉牌;ja:ヴォストフ
Zhang Xiaoquan|CN|zh:张小泉
Shibazi|CN|zh:十八子作
Mitutoyo|JP|zh:三丰;ja:ミツトヨ|9
Fluke|US|zh:福禄克;ja:フルーク;ru:Флюк|9
SKF|SE|zh:斯凯孚;ja:エスケーエフ;ru:СКФ
FAG Bearings|DE|zh:舍弗勒轴承
NSK|JP|ja:日本精工;zh:恩斯克
NTN|JP|ja:エヌティエヌ;zh:恩梯恩
Timken|US|zh:铁姆肯;ja:ティムケン
Caterpillar|US|zh:卡特彼勒;ja:キャタピラー;ko:캐터필러;ru:Катерпиллар|9,12,25
Komatsu|JP|zh:小松;ja:コマツ;ko:고마쓰;ru:Комацу|12
Cummins|US|zh:康明斯;ja:カミンズ;ru:Камминз
Briggs & Stratton|US|zh:百力通;ja:ブリッグス・アンド・ストラットン
Singer Sewing|US|zh:胜家;ja:シンガー;ru:Зингер
Janome|JP|zh:真善美;ja:ジャノメ;ru:Джаноме
Juki|JP|zh:重机;ja:ジューキ
Bambu Lab|CN|zh:拓竹
Creality|CN|zh:创想三维;ja:クリアリティ
Anycubic|CN|zh:纵维立方
`,
  },
  {
    classes: [12],
    rows: `
Toyota|JP|zh:丰田;zh-Hant:豐田;ja:トヨタ;ko:토요타;ru:Тойота;ar:تويوتا|7,37
Lexus|JP|zh:雷克萨斯;ja:レクサス;ko:렉서스;ru:Лексус;ar:لكزس
Honda|JP|zh:本田;ja:ホンダ;ko:혼다;ru:Хонда;ar:هوندا|7
Nissan|JP|zh:日产;ja:日産;ko:닛산;ru:Ниссан;ar:نيسان
Mazda|JP|zh:马自达;ja:マツダ;ko:마쓰다;ru:Мазда;ar:مازدا
Subaru|JP|zh:斯巴鲁;ja:スバル;ko:스바루;ru:Субару
Mitsubishi|JP|zh:三菱;ja:三菱;ko:미쓰비시;ru:Мицубиси;ar:ميتسوبيشي|7,9
Suzuki|JP|zh:铃木;ja:スズキ;ko:스즈키;ru:Сузуки;ar:سوزوكي
Isuzu|JP|zh:五十铃;ja:いすゞ;ru:Исузу
Kawasaki|JP|zh:川崎;ja:カワサキ;ko:가와사키;ru:Кавасаки|7
Hyundai|KR|zh:现代汽车;ko:현대;ja:ヒョンデ;ru:Хёндэ;ar:هيونداي
Kia|KR|zh:起亚;ko:기아;ja:キア;ru:Киа;ar:كيا
Volkswagen|DE|zh:大众汽车;ja:フォルクスワーゲン;ko:폭스바겐;ru:Фольксваген;ar:فولكس فاجن
Audi|DE|zh:奥迪;ja:アウディ;ko:아우디;ru:Ауди;ar:أودي
BMW|DE|zh:宝马;zh-Hant:寶馬;ja:ビー・エム・ダブリュー;ru:БМВ;ar:بي إم دبليو
Mercedes-Benz|DE|zh:梅赛德斯奔驰;zh:奔驰;ja:メルセデス・ベンツ;ko:메르세데스-벤츠;ru:Мерседес-Бенц;ar:مرسيدس بنز
AMG|DE|ja:エーエムジー
Porsche|DE|zh:保时捷;ja:ポルシェ;ko:포르쉐;ru:Порше;ar:بورشه|14,25
Opel|DE|zh:欧宝;ja:オペル;ru:Опель
MINI Cooper|GB|zh:迷你库柏;ja:ミニクーパー;ru:Мини Купер
Rolls-Royce|GB|zh:劳斯莱斯;ja:ロールス・ロイス;ko:롤스로이스;ru:Роллс-Ройс
Bentley|GB|zh:宾利;ja:ベントレー;ko:벤틀리;ru:Бентли
Aston Martin|GB|zh:阿斯顿马丁;ja:アストンマーティン;ru:Астон Мартин
Jaguar|GB|zh:捷豹;ja:ジャガー;ko:재규어;ru:Ягуар
Land Rover|GB|zh:路虎;ja:ランドローバー;ko:랜드로버;ru:Ленд Ровер
Range Rover|GB|zh:揽胜;ja:レンジローバー;ru:Рендж Ровер
McLaren|GB|zh:迈凯伦;ja:マクラーレン;ru:Макларен
Ferrari|IT|zh:法拉利;ja:フェラーリ;ko:페라리;ru:Феррари;ar:فيراري|14,25,28
Lamborghini|IT|zh:兰博基尼;ja:ランボルギーニ;ko:람보르기니;ru:Ламборгини;ar:لامبورغيني|14,25,28
Maserati|IT|zh:玛莎拉蒂;ja:マセラティ;ko:마세라티;ru:Мазерати
Alfa Romeo|IT|zh:阿尔法罗密欧;ja:アルファロメオ;ru:Альфа Ромео
Fiat|IT|zh:菲亚特;ja:フィアット;ru:Фиат
Ducati|IT|zh:杜卡迪;ja:ドゥカティ;ko:두카티;ru:Дукати|25
Vespa|IT|zh:韦士柏;ja:ベスパ;ko:베스파;ru:Веспа
Peugeot|FR|zh:标致;ja:プジョー;ko:푸조;ru:Пежо;ar:بيجو
Renault|FR|zh:雷诺;ja:ルノー;ko:르노;ru:Рено;ar:رينو
Citroën|FR|zh:雪铁龙;ja:シトロエン;ko:시트로엥;ru:Ситроен
Volvo|SE|zh:沃尔沃;ja:ボルボ;ko:볼보;ru:Вольво;ar:فولفو
Škoda|CZ|zh:斯柯达;ja:シュコダ;ru:Шкода
Ford|US|zh:福特;ja:フォード;ko:포드;ru:Форд;ar:فورد
Ford Mustang|US|zh:福特野马;ja:フォード・マスタング;ru:Форд Мустанг
Chevrolet|US|zh:雪佛兰;ja:シボレー;ko:쉐보레;ru:Шевроле;ar:شيفروليه
Cadillac|US|zh:凯迪拉克;ja:キャデラック;ko:캐딜락;ru:Кадиллак
Buick|US|zh:别克;ja:ビュイック;ru:Бьюик
Jeep|US|zh:吉普;ja:ジープ;ko:지프;ru:Джип;ar:جيب|25
Dodge|US|zh:道奇;ja:ダッジ;ru:Додж
Tesla|US|zh:特斯拉;ja:テスラ;ko:테슬라;ru:Тесла;ar:تسلا|9
Harley-Davidson|US|zh:哈雷戴维森;zh:哈雷;ja:ハーレーダビッドソン;ko:할리데이비슨;ru:Харлей-Дэвидсон;ar:هارلي ديفيدسون|14,18,25
Lada|RU|ru:Лада;zh:拉达
BYD|CN|zh:比亚迪;ja:ビーワイディー;ko:비야디;ru:БИД;ar:بي واي دي|9
Geely|CN|zh:吉利;ru:Джили;ar:جيلي
Chery|CN|zh:奇瑞;ru:Чери;ar:شيري
Haval|CN|zh:哈弗;ru:Хавал
Great Wall Motor|CN|zh:长城汽车
NIO|CN|zh:蔚来
XPeng|CN|zh:小鹏
Li Auto|CN|zh:理想汽车
Hongqi|CN|zh:红旗;ru:Хончи
Wuling|CN|zh:五菱
Yadea|CN|zh:雅迪
Segway|US|zh:赛格威;ja:セグウェイ;ru:Сегвей
Ninebot|CN|zh:九号;ru:Найнбот
Brompton|GB|zh:小布;ja:ブロンプトン;ko:브롬톤
Giant Bicycles|TW|zh:捷安特;zh-Hant:捷安特;ja:ジャイアント自転車
Merida|TW|zh:美利达;ja:メリダ;ru:Мерида
Specialized Bicycle|US|zh:闪电自行车;ja:スペシャライズド
Forever Bicycles|CN|zh:永久自行车
Phoenix Bicycles|CN|zh:凤凰自行车
Michelin|FR|zh:米其林;ja:ミシュラン;ko:미쉐린;ru:Мишлен;ar:ميشلان
Bridgestone|JP|zh:普利司通;ja:ブリヂストン;ko:브리지스톤;ru:Бриджстоун;ar:بريدجستون
Goodyear|US|zh:固特异;ja:グッドイヤー;ru:Гудиер
Pirelli|IT|zh:倍耐力;ja:ピレリ;ru:Пирелли
Continental Tires|DE|zh:马牌轮胎;ja:コンチネンタルタイヤ
Dunlop|GB|zh:邓禄普;ja:ダンロップ;ru:Данлоп|28
Hankook|KR|zh:韩泰;ko:한국타이어;ru:Ханкук
Yokohama Tyres|JP|zh:横滨轮胎;ja:ヨコハマタイヤ
Brembo|IT|zh:布雷博;ja:ブレンボ;ko:브렘보;ru:Брембо
Bilstein|DE|zh:倍适登;ja:ビルシュタイン
Thule|SE|zh:拓乐;ja:スーリー;ko:툴레|18
Recaro|DE|zh:瑞凯威;ja:レカロ;ko:레카로
OZ Racing|IT|ja:オーゼットレーシング
BBS Wheels|DE|ja:ビービーエス
Akrapovič|SI|ja:アクラポヴィッチ;ru:Акрапович
`,
  },
  {
    classes: [7, 9, 11, 12],
    rows: `
Denso|JP|zh:电装;ja:デンソー;ko:덴소;ru:Денсо
NGK Spark Plugs|JP|ja:日本特殊陶業
ACDelco|US|zh:德科;ja:エーシーデルコ
Delphi Technologies|GB|zh:德尔福;ru:Делфи
Valeo|FR|zh:法雷奥;ja:ヴァレオ;ru:Валео
Hella|DE|zh:海拉;ja:ヘラー;ru:Хелла
Osram|DE|zh:欧司朗;ja:オスラム;ru:Осрам
Mahle|DE|zh:马勒;ja:マーレ
Mann-Filter|DE|zh:曼牌滤清器;ja:マンフィルター;ru:Манн-Фильтр
ZF Sachs|DE|zh:萨克斯
Monroe Shocks|US|zh:梦络
Gates Corporation|US|zh:盖茨;ja:ゲイツ
Champion Spark Plugs|US|zh:冠军火花塞
Motorcraft|US|
Mopar|US|ja:モパー
Autel|CN|zh:道通
Launch Tech|CN|zh:元征
70mai|CN|zh:七十迈
Opple|CN|zh:欧普照明
NVC Lighting|CN|zh:雷士照明
`,
  },
  {
    classes: [4, 1, 2],
    rows: `
Castrol|GB|zh:嘉实多;ja:カストロール;ko:캐스트롤;ru:Кастрол;ar:كاسترول
Mobil 1|US|zh:美孚一号;ja:モービルワン;ru:Мобил 1
Mobil|US|zh:美孚;ru:Мобил;ar:موبيل
Shell Helix|GB|zh:壳牌喜力;ru:Шелл Хеликс
Liqui Moly|DE|zh:力魔;ja:リキモリ;ru:Ликви Моли
Valvoline|US|zh:胜牌;ja:バルボリン
Motul|FR|zh:摩特;ja:モチュール;ko:모튤
TotalEnergies Quartz|FR|zh:道达尔快驰
WD-40|US|ja:ダブリューディーフォーティー
Turtle Wax|US|zh:龟牌;ja:タートルワックス|3
Loctite|DE|zh:乐泰;ja:ロックタイト;ru:Локтайт
Nippon Paint|JP|zh:立邦;ja:日本ペイント
Dulux|GB|zh:多乐士;ja:デュラックス
Yankee Candle|US|zh:扬基蜡烛;ja:ヤンキーキャンドル
`,
  },
  {
    classes: [6, 11, 20, 17],
    rows: `
TOTO|JP|zh:东陶;ja:トートー;ko:토토
Kohler|US|zh:科勒;ja:コーラー;ko:콜러
Grohe|DE|zh:高仪;ja:グローエ;ru:Грое
Hansgrohe|DE|zh:汉斯格雅;ja:ハンスグローエ;ru:Хансгрое
American Standard|US|zh:美标;ja:アメリカンスタンダード
Jomoo|CN|zh:九牧
Arrow Sanitary|CN|zh:箭牌卫浴
Hettich|DE|zh:海蒂诗;ja:ヘティヒ
Blum|AT|zh:百隆;ja:ブルム;ru:Блюм
Häfele|DE|zh:海福乐;ja:ハーフェレ
Master Lock|US|zh:玛斯特锁;ja:マスターロック
Yale Locks|GB|zh:耶鲁锁;ja:エール錠
Herman Miller|US|zh:赫曼米勒;ja:ハーマンミラー;ko:허먼밀러
Vitra|CH|zh:维特拉;ja:ヴィトラ
Kartell|IT|zh:卡特尔;ja:カルテル
Tempur|US|zh:泰普尔;ja:テンピュール;ko:템퍼|10,24
Simmons Beautyrest|US|zh:席梦思;ja:シモンズ;ko:시몬스
Sealy|US|zh:丝涟;ja:シーリー
Nitori|JP|zh:宜得利;ja:ニトリ|24
Kuka Home|CN|zh:顾家家居
Luolai|CN|zh:罗莱家纺|24
Mercury Home Textile|CN|zh:水星家纺|24
`,
  },
];
