// cspell:disable
/** Supermarkets, chemists and bakeries that have branches, by their names in other scripts, after name-suggestion-index (BSD-3-Clause). As in compared-names.ts. */
export const CHAINS_OF_DAILY_2 = `
The Mall Group|เดอะมอลล์กรุ๊ป
Ario|アリオ
AL.PLAZA|アル・プラザ
AEON MALL|イオンモール
I-Mei Foods|義美食品
Billion|万顺|ბილიონი
Pantai Timor|ڤنتاي تيمور|东海岸
Parkson|百盛
Robinson Department Store|ห้างสรรพสินค้าโรบินสัน
759 Store|759阿信屋
ADNOC Oasis|واحة أدنوك
Big C Mini|มินิบิ๊กซี
CP Freshmart|ซีพี เฟรชมาร์ท
Fresh Mart|เฟรชมาร์ท
IDEA|Идеа
IDEA Organic|Идеа органик
Jiffy|จิฟฟี่
Madagoni|მადაგონი|Мадагони
uSmile|昆仑好客
Avocado|Авокадо
Akkond|Акконд
Kolo|Коло
Kopeyka|Копейка
My Auchan|Мій Ашан
Fasol|Фасоль
Belmart|ბელმარტი|Белмарт
Belarusian House|ბელორუსული სახლი|Беларуский Дом
Gvirila|გვირილა|Гвирила
Daily|დეილი|Дейли
Europroduct|ევროპროდუქტი|Европродукти
Zgapari|ზღაპარი|Згапари
Ioli|იოლი|Иоли
Kalata|კალათა|Калата
Libre|ლიბრე|Либре
Lukoil|ლუკოილი
Magniti|მაგნიტი|Магнити
Nazilbe|ნაზილბე|Назилбе
Smart|სმარტი
Universami|უნივერსამი|Универсами
Family|ფემილი
MEED Trading Company|شركة ميد التجارية
an3|アンスリー
Community Store|コミュニティ・ストア
Three F|スリーエフ
Save On|セーブオン
Seicomart|セイコーマート
Daily YAMAZAKI|デイリーヤマザキ
NATURAL LAWSON|ナチュラルローソン
Famima!!|ファミマ!!
Poplar|ポプラ
MINISTOP|ミニストップ
LAWSON+Three F|ローソン+スリーエフ
LAWSON+Poplar|ローソン+ポプラ
LAWSON STORE 100|ローソンストア100
Zhongbai Cv.S|中百便利
Bianlifeng|便利蜂
Best Mart 360|優品360
Shizu|十足
Youke|友客
Tangjiu Convenience|唐久便利
C-Store|喜士多
Happy Mart|悦来悦喜
U-Home|新力有家
IntoLife|易客来
Easy Joy|易捷
Batterlife|百得来
Hongqi Chain|红旗连锁
WUDONGFENG|舞东风
SPX Express|蝦皮店到店
Good Spot|邻几
Jinhu Convenience|金虎便利
Châteraisé|シャトレーゼ
Sever-Metropol|Север-Метрополь
Shirin Asal|شیرین عسل
Machioka|おかしのまちおか
Chez Récamier|シェ・レカミエ
Ginza Cozy Corner|銀座コージーコーナー
Magnit Cosmetics|Магнит Косметик
Mila|Мила|Міла
Ostrov Chistoty|Остров чистоты и вкуса|Востраў чысціні і смаку
Clean House|სუფთა სახლი
Welpark|ウェルパーク
OS Drug|オーエスドラッグ
Cawachi|カワチ薬品
Kirindo|キリン堂
Kusuri no Aoki|クスリのアオキ
Kusurino FUKUTARO|くすりの福太郎
Create Pharmacy|クリエイト薬局
Kokumin|コクミン
Cocokara Fine|ココカラファイン
SATSUDORA|サツドラ
Sundrug|サンドラッグ
Super Drug Himawari|スーパードラッグひまわり
Seijo|セイジョー
Seims|セイムス
Daikoku Drug|ダイコクドラッグ
Tsuruha|ツルハドラッグ
Tomod's|トモズ
Drug Eleven|ドラッグイレブン
Papasu|ぱぱす
Fit Care DEPOT|フィットケアデポ
POYA|寶雅
jp medical|日藥本舖
Kyorindo|杏林堂
Yakuodo|薬王堂
A-1 Bakery|エーワンベーカリー
Semeur|聖娜
bushe|буше
Neeman Bakery|מאפה נאמן
Andersen|アンデルセン
Vie de France|ヴィ・ド・フランス
Saint-Germain|サンジェルマン
DONQ|ドンク
Pompadour|ポンパドウル
Little Mermaid|リトルマーメイド
Ijysheng|一之軒
Nogami|乃が美
With Wheat|原麦山丘
Wedome|味多美
Taipan Bread & Cakes|大班麵包西餅
Kee Wah Bakery|奇華餅家
Yamazaki Baking|山崎製パン|山崎麵包
Yamazaki Bakery|山崎製パン|山崎麵包
Arome Bakery|東海堂
GAKUDEN|樂田麵包屋
Addlove|爱达乐
Florida Bakery|福利麵包
Maxim's Cakes|美心西餅
Saint Honore Cake Shop|聖安娜餅屋
Shun Chen Bakery|順成蛋糕
Mr. Mark|馬可先生
3i|3і
Alfa Pharm|Ալֆա Ֆարմ|Альфа Фарм
El Ezaby Pharmacy|صيدلية العزبي
Gedeon Richter|Գեդեոն Ռիխտեր|Гедеон Рихтер
Natali Pharm|Նատալի ֆարմ|Натали фарм
Vaga Pharm|Վագա Ֆարմ
Zhivika|Живика
Minskaya Pharmacia|Минская Фармация|Мінская Фармацыя
Health Planet|Планета здоровья|Планета Здароўя
Aversi|ავერსი|Аверси
Deutsche pharmacy|დოიჩე აფთიაქი
Iberipharma|იბერიფარმა|Иберифарма
Impex|იმპექსი|Импекс
Impulse|იმპულსი|Импульс
Neopharmi|ნეოფარმი|Неофарми
Pharmadepot|ფარმადეპო|Фармадепо
Pharmhouse|ფარმსახლი|Фармхауз
GPC|ჯპს
Hekate|ჰეკატე|Хекате
Clalit|כללית
Meuhedet Pharm|מאוחדת פארם
Macabi Pharm|מכבי פארם
Al-Dawaa Pharmacy|صيدلية الدواء
Aisei Pharmacy|アイセイ薬局
Ain Pharmacy|アイン薬局
Drug Yutaka|ドラッグユタカ
Qol|クオール
Sakura Pharmacy|さくら薬局
Nanohana Pharmacy|なの花薬局
Pupule Himawari Pharmacy|ププレひまわり薬局
Tin Tin Drugstore|丁丁藥局
Beijing Tong Ren Tang|北京同仁堂
TongRenTang Pharmacy|同仁堂
dashenlin|大参林
Great Tree Pharmacy|大樹藥局
JIANKANG LINJU DE SHENG TANG|德生堂
Nihon Chouzai|日本調剤
MedFirst|杏一醫療用品
China Nepstar|海王星辰
Yifeng Pharmacy|益丰大药房
LBX Pharmacy|老百姓大药房
Ever Green Ever Young|長青連鎖藥局
Cowell|高济
`;
