// cspell:disable
/** Other shops that have branches, by their names in other scripts, after name-suggestion-index (BSD-3-Clause). As in compared-names.ts. */
export const CHAINS_OF_SHOPS_1 = `
8000 Vintages|8000 მოსავალი
City Chain|時間廊
GEO|ゲオ
Tire Bank|타이어뱅크
H.I.S.|エイチ・アイ・エス
Cola Tour|可樂旅遊
Nippon Travel Agency|日本旅行|にほんりょこう
ezTravel|易遊網
South East Travel|東南旅行社
KNT|近畿日本ツーリスト
Lion Travel|雄獅旅遊
Pepela|პეპელა
Chita|ჭიტა
Yellow Submarine|イエロー・サブマリン
Autolux|Автолюкс
Midori-no-madoguchi|みどりの窓口
A1 Serbia|А1 Србија
Datagroup|Датагруп
Ovio|Օվիո|Овио
Telecom Egypt|المصرية للاتصالات
Ukrtelecom|Укртелеком
China Broadnet|中国广电
China Mobile Hong Kong|中國移動香港
SmarTone|數碼通
SUN Mobile|新移動通訊
CTM|澳門電訊
Cantata|Кантата
Wuyutai|吴裕泰
Zhangyiyuan|张一元
Magic Machine|マジックミシン
U-SPACE|ユースペース
Hello Storage|ハローストレージ
Reise Box|ライゼボックス
101 Stationery Paradise|101文具天堂
Komus|Комус
9x9 Stationery!|九乘九文具專家
Jin Yuh Tarng Stationery|金玉堂
Marathon Sports|馬拉松
Golf・Do|ゴルフ・ドゥ
Golf Partner|ゴルフパートナー
Super Sports Xebio|スーパースポーツゼビオ
Sports Authority|スポーツオーソリティ
Sports Depo|スポーツデポ
Murasaki Sports|ムラサキスポーツ
SHOE PLAZA|シュープラザ
Tokyo Shoes Retailing Center|東京靴流通センター
ZULIJIAN|足力健老人鞋
A.S.O|阿瘦皮鞋
Kutsusenka|靴専科
familyshoes|鞋全家福
2nd STREET|セカンドストリート
OFF･HOUSE|オフハウス
Treasure Factory|トレジャー・ファクトリー
HARD･OFF|ハードオフ
HOBBY･OFF|ホビーオフ
Treasure Bomb|買取王国
Plusone|プラスワン
Kitamura Camera|カメラのキタムラ
Koide Camera|コイデカメラ
Palette Plaza|パレットプラザ
smile-time|微笑时刻
Himo|海马体照相馆
ZooLife|ზოოლაიფი
Zoomart|ზოომარტი
ZooCity|ზოოსითი
Zoohub|ზოოჰაბი
Pet Spot|პეტ სპოტი
Aeonpet|イオンペット
Eti Pets|東森寵物雲
Pets Mall Fish|魚中魚
Daikokuya|大黒屋
Yandex.Market|Яндекс.Маркет
Johshuya|上州屋
Metro Oasis|城市綠洲
Atunas|歐都納
eyewa|أيوا
OWNDAYS|オンデーズ
Kenari|კენარი|Кенари
Optimist|ოპტიმისტი|Оптимист
Roniko|რონიკო|Ронико
Meganesuper|メガネスーパー
Megane Store|メガネストアー
Megane Drug|メガネドラッグ
Paris Miki|メガネの三城
LensCrafters|亮視點
dcool|大倉酷眼鏡
Eye Smart|寶島眼鏡
Kobayashi Optical|小林眼鏡
Younman|年青人眼鏡
Optical 88|眼鏡88
Megane Ichiba|眼鏡市場
Qiwang Peanuts|琦王花生
The Nikkei|日本経済新聞
Mainichi Shimbun|毎日新聞
Sankei Shimbun|産経新聞
Yomiuri Shimbun|読売新聞
Yamano Music|山野楽器
Shimamura Music|島村楽器
Parsons Music|柏斯琴行
Tom Lee Music|通利琴行
Tower Records|タワーレコード
Disk Union|ディスクユニオン
SYM Motors|三陽機車
Kymco Motor|光陽機車
Yamaha Motor|山葉機車
Bike O|バイク王
Red Baron|レッドバロン
Acom|アコム
Promise|プロミス
TamTam|タムタム
Popondetta|ポポンデッタ
Euroset|Евросеть
Cellfie|სელფი
Hot Mobile|הוט מובייל
Partner|פרטנר
Teluru|テルル
Y!mobile|ワイモバイル
Rakuten Mobile|楽天モバイル
CityLink|領域
Re.Ra.Ku|リラク
Karada Factory|カラダファクトリー
RELXLE|りらくる
China Sports Lottery|中国体育彩票
China Welfare Lottery|中国福利彩票
Taiwan Lottery|台灣彩券
Takarakuji|宝くじ
Kagi110|カギの110番
Key Ambulancy|カギの救急車
Findig|ฟินดิจ
Cleantopia|크린토피아
Dr. Washing|衣博士
KIOSK|キヨスク
toks|トークス
LAWSON+toks|ローソンプラストークス
585 Zolotoy|585 Золотой
Jewel Cafe|ジュエルカフェ
Adamas|Адамас
Ukrzoloto|Укрзолото
Tsutsumi|ツツミ
GoldenLife|今生金飾
Lukfook Jewellery|六福珠宝
Lao Feng Xiang Jewellery|老鳳祥銀樓
TSL|謝瑞麟珠寶
3DG Jewellery|金至尊珠寶
Emphasis|點睛品
Parousiasi|Παρουσίαση
Imperial Porcelain Factory|مصنع الخزف الإمبراطوري|בית החרושת הקיסרי לחרסינה|帝国磁器工場
Super|სუპერი
Home|ჰოუმ
Keio Atman|京王アートマン
JHC|日本城
Manamo Home|მანამო ჰოუმი
Eu Yan Sang|余仁生
HealthWorks|健康工房
220 Volt|220 вольт
Cutcomz|カットコムズ
Cut Factory|カットファクトリー
Family Cut 1000|ファミリーカット1000
Lejia100|乐家生鲜
Guoweiyi|果唯伊
Pagoda|百果园
YP Shengxian|谊品生鲜
QDama|钱大妈
Xianfeng Fruit|鲜丰水果
Package Plaza|パッケージプラザ
KuraKura|კურაკურა
Kitea|كيتيا
Shatura|Шатура
Francfranc|フランフラン
Cerema|セレマ
Tear|ティア
Koekisha|公益社
Elikatni Products|Елікатні продукти
Aoyama Flower Market|青山フラワーマーケット
Galerija podova|Галерија подова
Casting|キャスティング
Tackle Berry|タックルベリー
Pink Rabbit|Розовый кролик
100 Man Volt|100満ボルト
DNS|ДНС
Ivory|אייבורי
Mi Store|მისთორი
Techmart|Техмарт
Citrus|Цитрус
Expert|Эксперт
iPlus|აიპლიუსი
iSpace|აისფეისი
iTechnics|აიტექნიკსი
Alta|ალტა
Elit Electronics|ელიტ ელექტრონიქსი
Zoommer|ზუმერი
Kontakt Home|კონტაქტ ჰოუმი
Megatechnica|მეგატექნიკა
Metromart|მეტრომარტი
Techno Boom|ტექნო ბუმი
`;
