// cspell:disable
/** Services that have branches, by their names in other scripts, after name-suggestion-index (BSD-3-Clause). As in compared-names.ts. */
export const CHAINS_OF_SERVICES_2 = `
Nippon Telegraph and Telephone|日本電信電話株式会社
Caritas|Карітас|明愛會
Caritas-Spes|Карітас-Спес
Tsukui|ツクイ
RehaPride|リハプライド
Record Book|レコードブック
New Oriental Education|新东方
Beacon College|遵理學校
ecoco|宜可可
GREEN@COMMUNITY|綠在區區
Israel National Trail Library|ספריית שביל ישראל
SHINGAKUKAI|進学会
RENSEIKAI|練成会
Joy English|佳音英語
Nichinoken|日能研
Toshin High School|東進ハイスクール
Toshin Eisei Yobiko|東進衛星予備校
Shuei-Yobiko|秀英予備校
Best Express|百世快递
HayPost|ՀայՓոստ
Oman Post|بريد عمان
ZTO Express|中通快递
YTO Express|圆通速递
Deppon Express|德邦快递
STO Express|申通快递
Yunda Express|韵达速递
Photo Signature|포토시그니처
Life4Cut|인생네컷
youparking|俥亭停車
Hi parking|和雲行動
PUDO|プドー
Kazpost|Қазпошта|Казпочта
OmniCEDK|ОмниСДЭК
HAKO POST|はこぽす
Fami Locker|ファミロッカー
Hive Box|丰巢
Hongkong Post|香港郵政
Yamaha Music School|ヤマハ音楽教室
School of Rock|搖滾教室
ECC Foreign Language Institute|いーしーしーがいごがくいん
Gaba|がば
Nova|のば
Shane English School|シェーン英会話|夏恩英語學校
Seiha English Academy|セイハ英語学院|せいはえいごがくいん
Peppy Kids Club|ペッピーキッズクラブ
Global Village Organization|地球村
Gjun|巨匠教育
Sakura JP|樱花日语|桜にほんご
RYB Education|红黄蓝幼儿园
Karaoke Manekineko|カラオケ まねきねこ
Karaoke BanBan|カラオケバンバン
Karaoke-kan|カラオケ館
Cote d'Azur|コート・ダジュール
Shidax|シダックス
Joysound|ジョイサウンド
Big Echo|ビッグエコー
Aprecio|アプレシオ
Comic Buster|コミック・バスター
Manboo|マンボー
Media Cafe Popeye|メディアカフェポパイ
Space Create|自遊空間
Bangkok Hospital|โรงพยาบาลกรุงเทพ
apollostation|アポロステーション
Autotrans|Автотранс
Carenex|カーエネクス
Emarat|امارات
ENEOS EneJet|エネオス エネジェット
JA|ジェイエー
Jio-BP|जियो-बीपी|ಜಿಯೋ-ಬಿಪಿ
KLO|КЛО
Misr Petroleum|مصر للبترول
Ukrnafta|Укрнафта
Avias|Авіас
Bashneft|Башнефть
Helios|Гелиос
Market|Маркет
Neftmagistral|Нефтьмагистраль
Alliance Oil|НК Альянс
OKKO|ОККО
Petrol|Петрол
The Petersburg Fuel Company|ПТК
Tatnefteprodukt|Татнефтепродукт
Gulf|გალფი
Gama|გამა|Гама
Ekopetrol|ეკოპეტროლი
Wissol|ვისოლი
Neogas|ნეოგაზი|Неогаз
Optima|ოპტიმა|Оптима
Portal|პორტალი
Rompetrol|რომპეტროლი
Socar|სოკარი
Connect|ქონექთი
Dor Alon|דור אלון
Aldrees|الدريس
Petromin Corporation|شركة بترومين
Pakistan State Oil|پاکستان اسٹیٹ آئل|ਪਾਕਸਤਾਨ ਸਟੇਟ ਆਇਲ
SASCO|ساسكو
Agil|عجيل
NAFT|نفط
KYGNUS|キグナス石油
Costco Gasoline|コストコ ガスステーション|好市多加油站
Cosmo|コスモ
Hokuren|ホクレン
CHINA INTERNATIONAL ENERGY|中国国际能源
China Gas|中国燃气
BP PetroChina|中油碧辟
NPC|全國加油站
Formosa Petrochemical Corporation|台塑石油
CPC Corporation, Taiwan|台灣中油
PipeChina|国家管网
Sanlong|山隆加油站
White Essence|ホワイトエッセンス
109 Cinemas|109シネマズ
Cavea|კავეა|Кавеа
AEON Cinema|イオンシネマ
United Cinemas|ユナイテッド・シネマ
Wanda Cinemas|万达影城
China Film International Cinema|中影国际影城
Century Asia Cinemas|喜樂時代影城
Ambassador Theatres|國賓影城
Vie Show Cinemas|威秀影城
Shin Kong Cinemas|新光影城
MCL Cinema|洲立影藝
Broadway Circuit|百老匯戲院|百老汇影城
Showtime Cinemas|秀泰影城
Miranew Cinemas|美麗新影城
Emperor Cinemas|英皇戲院
Anganwadi|आँगनवाडी|ਆਂਗਣਵਾੜੀ|آنگن واڑی
Global Kids|グローバルキッズ
Chibikko Land|ちびっこランド
Popolar|ポポラー
Lotte rent-a-car|롯데렌터카
ORIX Rent-A-Car|オリックスレンタカー
Guts Rent-a-car|ガッツレンタカー
Japan Rent a Car|ジャパンレンタカー
TOYOTA Rent a Car|トヨタレンタカー
NICONICO RENTACAR|ニコニコレンタカー
NIPPON Rent-A-Car|ニッポンレンタカー
Chailease|中租租車
Hotai Leasing|和運租車
Pony Rent a Car|小馬租車
IWS Rent a Car|愛旺租車
NISSAN RENT A CAR|日産レンタカー
CarPlus|格上租車
Chih Hang Car Rental|直航租車
CAR Inc.|神州租车
Union Rental Car|聯邦租車
BatumVelo|ბათუმველო
baybike|ベイバイク
HELLO CYCLING|ハローサイクリング
K-Bike|金門公共自行車
nextbike|Некстбайк
Velobike|Велобайк
Bdood|بیدود
Seoul Bike|서울자전거 따릉이
DAICHARI|ダイチャリ
Chiyocle|ちよくる
Docomo Bike Share|ドコモ・バイクシェア
Hangzhou Public Bicycle|杭州公共自行车
Youon Bike Share|永安行
`;
