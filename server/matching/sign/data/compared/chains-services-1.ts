// cspell:disable
/** Services that have branches, by their names in other scripts, after name-suggestion-index (BSD-3-Clause). As in compared-names.ts. */
export const CHAINS_OF_SERVICES_1 = `
LEGOLAND Discovery Centre|樂高探索中心
Hotel Sunroute|ホテルサンルート
MIMARU Apartment Hotel|アパートメントホテルミマル
Sotetsu Fresa Inn|相鉄フレッサイン
Shilla Stay|신라스테이|新羅ステイ
Hotel Route Inn|ホテルルートイン
Atour Hotel|亚朵酒店
Ji Hotel|全季酒店
Caesar Park|凱撒飯店
Ambassador Hotel|國賓大飯店
Thankyou Hotel|尚客优快捷酒店
Mandarin Oriental Hotel|文华东方酒店集团
Hanting Hotel|汉庭酒店
San Want Hotels|神旺大飯店
Fullon Hotels|福容大飯店
Qiuguo Hotel|秋果酒店
Vienna Hotels|维也纳酒店
Hotel Royal|老爺酒店
Super 8|速8酒店
Jinjiang Inn|锦江之星
Evergreen International Hotels|長榮酒店
9h nine hours|ナインアワーズ
Team Telecom Armenia|Թիմ Տելեկոմ Արմենիա|Тим Телеком Армения
Ucom|Յուքոմ|Юком
Viva|Վիվա|Вива
Silknet|სილქნეტი|Силкнет
Zain Saudi Arabia|زين السعودية
Etihad Atheeb Telecom|شركة اتحاد عذيب للاتصالات
Saudi Telecom Company|شركة الاتصالات السعودية
Mobilis|موبيليس
SECOM|セコム
the0123|アート引越センター
Sakai Moving Service|サカイ引越センター
ARX|АРКС
Cathay Century Insurance|国泰世纪保险
INGO|ІНГО
Universalna|Універсальна
USG|УСГ
VUSO|ВУСО
Belgosstrakh|Белгосстрах|Белдзяржстрах
Ingosstrakh|Ингосстрах
LevIns|ЛевИнс
Oranta|Оранта
RESO-Guarantee|РЕСО-Гарантия
Soglasie|Согласие
TAS|ТАС
Ardi|არდი
TBC Insurance|თიბისი დაზღვევა
Irao|ირაო
GPI|ჯი პი აი
Iran Insurance|بیمه ایران
China Life Insurance|中国人寿保险|中國人壽
PICC|中国人民保险
China Taiping|中国太平
Hoken Clinic|保険クリニック
Chung Kuo Insurance|兆豐保險
TransGlobe Life|全球人壽
Taiwan Life Insurance|台灣人壽
CPIC|太平洋保险
Meiji Yasuda Life|明治安田生命
Taian Insurance|泰安產物保險
Taiwan Fire & Marine Insurance|臺灣產物保險
South China Insurance|華南保險
My documents|Мои документы
China Securities|中信建投证券
CITIC Securities|中信证券
Huatai Securities|华泰证券
Guotai Junan Securities|国泰君安证券
China Merchants Securities|招商证券
Bright Smart Securities|耀才證券
Century 21|21世紀不動產|センチュリー21|世紀21
Apaman Shop|アパマンショップ
Able|エイブル
Townhousing|タウンハウジング
Pitat House|ピタットハウス
HOMEMATE|ホームメイト
Universal House|ユニバーサルホーム
Mitsui Fudosan Realty|三井のリハウス
CTBC Real Estate|中信房屋
Centaline Property|中原地產
H&B Housing|住商不動產
Sinyi Realty|信義房屋
Ricacorp Properties|利嘉閣
Taiwan Realty Estate|台灣房屋
u-trust|有巢氏房屋
EASTERN REALTY|東森房屋
Yung Ching|永慶房屋
Midland Realty|美聯物業
Lianjia|链家
Hong Kong Property|香港置業
Pasona|パソナ
Hello Work|ハローワーク
Ucommune|優客工場
ZXY|ジザイ
Team Energy|Թիմ էներջի
Malanka|Маланка
Energy of Moscow|Энергия Москвы
Da-Tene|და-ტენე
E-Space|ი-სპეის
Southern Power Grid|南方电网
State Grid|国家电网
Takaoka Toko|東光高岳
DiDi Charging|滴滴充电
Teld|特来电
United Taekwondo Center|연합태권도
Molly Fantasy|モーリーファンタジー
World Gym|世界健身俱樂部
Body Masters|بودي ماسترز
Fitness Time|وقت اللياقة
Curves|カーブス
Konami Sports Club|コナミスポーツクラブ
JOYFIT|ジョイフィット
Tipness|ティップネス
MEGALOS|メガロス
Fitness Factory|健身工廠
Lan Yoga|兰瑜伽
Genghis Khan Fitness Club|成吉思汗健身俱樂部
Physical Fitness & Beauty|舒適堡
ROUND1|ラウンドワン
NAMCO|ナムコ
Taito Station|タイトーステーション
Adores|アドアーズ
Apina|アピナ
Club Sega|クラブセガ
Tom's World|湯姆熊歡樂世界
P ARK|ピーアーク
GAIA|ガイア
Dynam|ダイナム
Maruhan|マルハン
Medis|Медіс
Synevo|Сінево|სინევო|Синево
Hong Kong Red Cross|香港紅十字會
Protimes|プロタイムズ
Hong Kong Girl Guides Association|香港女童軍總會
Scout Association of Hong Kong|香港童軍總會
Loving Kindness Animal Hospital|全國動物醫院
National Veterinary Hospital|慈愛動物醫院
Alive Water|Живая вода
Kyiv Digital|Київ Цифровий
Acure|アキュア
Asahi Breweries|アサヒビール
Asahi SOFT DRINKS|アサヒ飲料
Apex|アペックス
I Lohas|い・ろ・は・す
Cup Noodle|カップヌードル
Kirin Brewery|キリンビール
Kirin Beverage|キリンビバレッジ
Georgia|ジョージア
Seventeen Ice|セブンティーンアイス
DyDo|ダイドー
Dashi Douraku|だし道楽
Cheerio|チェリオ
Nichirei Foods|ニチレイフーズ
Neos|ネオス
Pokka Sapporo|ポッカサッポロ
Metro Commerce|メトロの缶詰
Lotte Ice Cream|ロッテアイス
Vita|維他
Greenway|გრინვეი|Гринвей
Holiday|ホリデー車検
`;
