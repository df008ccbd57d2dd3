// cspell:disable
/** Other shops that have branches, by their names in other scripts, after name-suggestion-index (BSD-3-Clause). As in compared-names.ts. */
export const CHAINS_OF_SHOPS_2 = `
Unicom|უნიკომი
Mahsanei Hashmal|מחסני חשמל
Akibaoo|あきばお〜
K's Denki|ケーズデンキ
Joshin|ジョーシン
Sofmap|ソフマップ
Denkichi|デンキチ
Nojima|ノジマ
Best Denki|ベスト電器
Chung Yuen Electrical|中原電器
E-life Mall|全國電子
GOME Electrical Appliances|国美电器
CMK Electrical Store|張毛記
Broadway|百老滙
Fortress|豐澤
Sundan|顺电
Surugaya|駿河屋
Usachan Cleaning|うさちゃんクリーニング
Dia Cleaning|ダイヤクリーニング
Takaken Sunshine|タカケンサンシャイン
Pony|ポニー
WHITE EXPRESS|ホワイト急便
Young Dry|ヤングドライ
Hakuyosha|白洋舎
Fornet|福奈特
Bricoma|بريكوما
DCM|ディーシーエム
HomeMax|ХоумМакс
Mr. Bricolage|Мосю Бриколаж
Praktis|Практис
Gorgia|გორგია
Amano|アマノ
CAINZ|カインズホーム
Kohnan|コーナン
KOMERI|コメリ
Joyful AK|ジョイフルエーケー
VIVA Home|ビバホーム
Nafco|ナフコ
Homac nicot|ホーマックニコット
Royal Home Center|ロイヤルホームセンター
Watahan Home Aid|綿半ホームエイド
Vake|ვაკე|Ваке
Saboten|さぼてん
Jiujiuya Food|久久丫
Kyotaru|京樽
Liaojibangbangji|廖记棒棒鸡
Huangshanghuang|煌上煌
Juewei Duck Neck|绝味鸭脖
BLUE BEAR|兰熊
Chicor|시코르
LOHB's|롭스
Gold Apple|Золотое яблоко
Voulez-Vous|ვულე ვუ|Вуле Ву
Ici Paris|ისი პარი|Иси Пари
Lutecia|ლუტეცია|Лютеция
Mosaic|მოზაიკა
Bonjour|卓悅
Colourmix|卡萊美
Accea|アクセア
Applied|アプライド
IOSYS|イオシス
Janpara|じゃんぱら
TSUKUMO|ツクモ
Dospara|ドスパラ
Wellent|偉倫電腦
Meama|მეამა|Меама
Kaldi Coffee Farm|カルディコーヒーファーム
8 seconds|에잇세컨즈
Åland|에이랜드
Beams|ビームス
EDWIN|エドウイン
emon|依夢
Honeys|ハニーズ
MIXXO|미쏘
Momotaro Jeans|桃太郎 ジーンズ
niko and ...|ニコアンド
SPAO|스파오
TopSport|ტოპსპორტი
Topten|탑텐
WEGO|ウィゴー
Wonderplace|원더플레이스
Svitanak|Світанак|Свитанак
SIN|СИН
TVOE|ТВОЕ
navne|ნავნე
Okaïdi|ოკაიდი
Avail|アベイル
F-one|エフワン
Konaka|コナカ
Sanki|サンキ
Jeans Mate|ジーンズメイト
Chambre|シャンブル
tutuanna|チュチュアンナ
Birthday|バースデイ
Paseos|パシオス
Haruyama|はるやま
Mac-House|マックハウス
Right-on|ライトオン
Workman|ワークマン
ILEYED|伊蕾名店
Aoyama Tailor|洋服の青山
Petromin|بترومين
Petromin Express|بترومين إكسبرس
Car Convenience Club|カーコンビニ倶楽部
SUREMOOV|小拇指
Ottoline|歐特耐養護中心
Gulliver|ガリバー
Amboli|ამბოლი|Амболи
Up Garage|アップガレージ
Yellow Hat|イエローハット
Autobacs|オートバックス
JMS|ジェームス
Taiyakan|タイヤ館
Autoworld|Автомир
NEXTAGE|ネクステージ
Netz|ネッツ
BIGMOTOR|ビッグモーター
Matijevic|Матијевић
Rodynna kovbaska|Родинна ковбаска
Biu Biu|ბიუ ბიუ
Noste|ნოსტე|Носте
New-Quick|ニュー・クイック
Popular|大众书局
Belkniga|Белкніга|Белкнига
KSD|КСД
Biblus|ბიბლუსი
Libra|ლიბრა
Prospero's Books|პროსპეროს წიგნები
Santa Esperansa|სანტა ესპერანსა
Sulakauri|სულაკაური
ObeikanStores|مكتبة العبيكان
Jarir Bookstore|مكتبة جرير
AOI|あおい書店
Orion Books|オリオン書房
Kumazawa Books|くまざわ書店
Junkudo|ジュンク堂書店
Toranoana|とらのあな
Book1st|ブックファースト
Melonbooks|メロンブックス
LIBRO|リブロ
Books Sanseido|三省堂書店
Joint Publishing|三聯書店
CITIC Books|中信书店
Chung Hwa Book Company|中華書局
MARUZEN|丸善
The Commercial Press|商務印書館
Stepping Stone Bookstore|墊腳石圖書文化廣場
DAZO|大众书局
Miyawaki Shoten|宮脇書店
Dang Dang Yuejie Bookstore|当当阅界书店
Bunkyodo|文教堂
Xinhua Bookstore|新华书店
Yurindo|有隣堂
Miraiya Shoten|未来屋書店
FAN DENG BOOKS|樊登书店
Momicafe|猫的天空之城概念书店
Books Kinokuniya|紀伊國屋書店
TSUTAYA|蔦屋書店
Sisyphe Bookstore|西西弗书店
Yan Ji You|言几又
Eslite Bookstore|誠品書店
Nobel Bookstore|諾貝爾圖書城
Kingstone Bookstore|金石堂書店
monogram|墨格
Liga Stavok|Лига ставок
Fonbet|Фонбет
Aeon Bike|イオンバイク
Cycle Spot|サイクルスポット
Cycle Base Asahi|サイクルベースあさひ
Daiwa Cycle|ダイワサイクル
Forever|上海永久
XDS|喜德盛
Hung Fook Tong|鴻福堂
Persona|Персона
Switer|詩威特
Detskiy Mir|Детский мир
Akachan Honpo|アカチャンホンポ
Nishimatsuya|西松屋
Snowa|اسنوا
Animate|アニメイト
K-BOOKS|ケイ・ブックス
Jump Shop|ジャンプショップ
Pokémon Center|ポケモンセンター
Mandarake|まんだらけ
Lashinbang|らしんばん
Smugglers|სმაგლერსი|Смаглерс
Minsk Crystal|Минск Кристалл|Мінск Крыстал|Мінськ Кристал
Piv&Ko|Пив&ко
Poltavpivo|Полтавпиво
Alcorium|ალკორიუმი|Алкориум
Zgva Ludi|ზღვა ლუდი|Згва Луди
Kakuyasu|カクヤス
Yamaya|やまや
Liquor Mountain|リカーマウンテン
`;
