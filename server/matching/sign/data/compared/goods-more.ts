// cspell:disable
/** The rest of them. As in compared-names.ts. */
export const FURTHER_NAMES_OF_MORE_GOODS = `
M&G Stationery|晨光文具
Scotch Tape|思高|スコッチテープ
Stokke|思多嘉
Cybex|赛百适
Britax|ブリタックス
Babyzen Yoyo|ベビーゼン ヨーヨー
Ergobaby|尔哥宝宝
BabyBjörn|宝贝熊
Goodbaby|好孩子
Combi|コンビ
Aprica|阿普丽佳
MAM Baby|美安萌
Stratocaster|ストラトキャスター
Les Paul|レスポール
C.F. Martin|马丁吉他|マーティンギター
Tom Ford|Том Форд
Garnier|Гарньер
La Roche-Posay|Ля Рош-Позе
Avène|Авен
Benefit Cosmetics|ベネフィット
NYX|ニックス
Clé de Peau Beauté|クレ・ド・ポー ボーテ
Kanebo|嘉娜宝
Anessa|安热沙
Bioré|碧柔
Hada Labo|肌ラボ
Tonymoly|托尼魅力
Nature Republic|自然共和国
Dabao|大宝
The Ordinary|ジ・オーディナリー
Drunk Elephant|醉象|ドランクエレファント
Tiger Corporation|タイガー魔法瓶
OXO|オクソー
Moulinex|ムーリネックス|Мулинекс
Roomba|ルンバ|룸바
Rowenta|Ровента
7UP|سفن أب
Monster Energy|몬스터 에너지
KitKat|КитКат|كيت كات
Nutella|نوتيلا
Kinder|킨더|Киндер|كيندر
Haitian|海天
Château Lafite Rothschild|シャトー・ラフィット・ロートシルト
Aptamil|Аптамил
Enfamil|美赞臣
Chunghwa|中华香烟
IQOS|アイコス|아이코스|Айкос
JUUL|ジュール|쥴
ELF BAR|Эльф Бар
DeWalt|디월트|ДеВолт
Milwaukee Tool|ミルウォーキー|밀워키
Black & Decker|Блэк энд Декер
Stanley Tools|スタンレー工具
Craftsman|工匠|クラフツマン
Gardena|嘉丁拿|ガルデナ|Гардена
Worx|ワークス
Gedore|ゲドレー
Stahlwille|スタビレー
Bahco|バーコ
Fiskars|菲斯卡斯|Фискарс
FAG Bearings|舍弗勒轴承
Singer Sewing|シンガー|Зингер
Janome|真善美|Джаноме
Juki|重机
Creality|クリアリティ
Anycubic|纵维立方
Toyota|토요타
Lexus|لكزس
Mazda|مازدا
Subaru|스바루|Субару
Kawasaki|가와사키|Кавасаки
Volkswagen|大众汽车
BMW|БМВ
AMG|エーエムジー
Porsche|بورشه
MINI Cooper|迷你库柏|Мини Купер
Rolls-Royce|Роллс-Ройс
Bentley|Бентли
Range Rover|レンジローバー|Рендж Ровер
Lamborghini|لامبورغيني
Maserati|마세라티|Мазерати
Renault|رينو
Volvo|فولفو
Ford Mustang|フォード・マスタング|Форд Мустанг
Cadillac|Кадиллак
Buick|Бьюик
Jeep|جيب
Harley-Davidson|Харлей-Дэвидсон
Ninebot|九号|Найнбот
Giant Bicycles|ジャイアント自転車
Specialized Bicycle|闪电自行车|スペシャライズド
Continental Tires|コンチネンタルタイヤ
Yokohama Tyres|ヨコハマタイヤ
Thule|スーリー|툴레
Recaro|瑞凯威
OZ Racing|オーゼットレーシング
BBS Wheels|ビービーエス
Akrapovič|アクラポヴィッチ|Акрапович
NGK Spark Plugs|日本特殊陶業
ACDelco|德科|エーシーデルコ
Delphi Technologies|德尔福|Делфи
ZF Sachs|萨克斯
Monroe Shocks|梦络
Gates Corporation|ゲイツ
Champion Spark Plugs|冠军火花塞
Mopar|モパー
NVC Lighting|雷士照明
Mobil 1|モービルワン|Мобил 1
Shell Helix|Шелл Хеликс
TotalEnergies Quartz|道达尔快驰
Yankee Candle|扬基蜡烛|ヤンキーキャンドル
Hettich|ヘティヒ
Blum|ブルム|Блюм
Häfele|ハーフェレ
Yale Locks|エール錠
Vitra|维特拉|ヴィトラ
Kartell|卡特尔|カルテル
Simmons Beautyrest|席梦思
`;
