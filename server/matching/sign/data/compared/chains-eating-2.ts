// cspell:disable
/** Restaurants and cafés that have branches, by their names in other scripts, after name-suggestion-index (BSD-3-Clause). As in compared-names.ts. */
export const CHAINS_OF_EATING_2 = `
Kitchen Origin|キッチンオリジン
Krispy Kreme Doughnuts|クリスピー・クリーム・ドーナツ
Go!Go!Curry|ゴーゴーカレー
Zetteria|ゼッテリア
Chiyoda Sushi|ちよだ鮨
Dondontei|どんどん亭
Nakau|なか卯
Pizza California|ピザ・カリフォルニア
Pizza-La|ピザーラ
Pizza Pocket's|ピザポケット
First Kitchen|ファーストキッチン
Hokka Hokka Tei|ほっかほっか亭
Hotto Motto|ほっともっと
Yudetaro|ゆで太郎
Ramen Jiro|ラーメン二郎
Ramen Kairikiya|ラーメン魁力屋
Super Super Congee & Noodles|一粥麵
33 Fried Chicken|三商炸雞
Dandan Hamburger|丹丹漢堡
Bafang Dumpling|八方雲集
JSP|呷尚寶
Tong Kee Bao Dim|唐記包點
Kuafood|夸父炸串
Origus|好伦哥
Fuji Soba|富士そば
Champion Pizza|尊宝比萨
Kozosushi|小僧寿し
Kiyoken|崎陽軒
Jyulin Mei & Mei|巨林美而美
Babi|巴比馒头
Kourakuen|幸楽苑
CSC|乡村基
Qingfeng Steamed Dumpling Shop|庆丰包子铺
Hong Ya Hambuger|弘爺漢堡
Laya Burger|拉亞漢堡
Napoli Pizza|拿坡里披薩
Hinoya Curry|日乃屋カレー
Hidakaya|日高屋
Good Morning MACC|早安美芝城
Honke Kamadoya|本家かまどや
Matsunoya|松のや
Sakae Sushi|栄寿司
Zhengxin Chicken Steak|正新鸡排
Magritta Pizza|玛格利塔
Rueilin Mei & Mei|瑞麟美而美
Kungfu|真功夫
Hakone Soba|箱根そば
Gindaco|築地銀だこ
Micun Bibimbap|米村拌饭|미촌 비빔밥
J&G Fried Chicken|繼光香香雞
Tsui Wah Restaurant|翠华餐厅
Old Chang Kee|老曾记
Fat Daddy American Fried Chicken|胖老爹美式炸雞
Zi Pizza|芝根芝底
FJ Veggie|芳珍蔬食
hana-musubi|華御結
CHAOYIXING|超意兴
Dohtonbori|道とん堀
Choushimaru|銚子丸
Uobei|魚べい
Zeppelin Hot Dog|齊柏林熱狗
ALittle Tea|1点点
Sweet7|7分甜
Arcaffe|ארקפה
BECK'S COFFEE SHOP|ベックスコーヒーショップ
Chicha San Chen|吃茶三千
Cofizz|קופיז
Ding Tea|薡茶
Hollys|할리스
Honeymoon Dessert|满记甜品
Hui Lau Shan|許留山|허유산
Macao Imperial Tea|澳門皇茶
machi machi|麥吉
Macu|麻古茶坊
Mr. Brown Café|伯朗咖啡館
Nana's Green Tea|ナナズグリーンティー
OneZo Tapioca|丸作|丸作食茶
PRONTO|プロント
Quickly|快可立
Royaltea|皇茶
Shuyi Tealicious|书亦烧仙草
Sulbing|설빙
Sweethoney Dessert|杏记甜品
The Alley|鹿角巷
Tom N Toms|탐앤탐스
Wagas|沃歌斯
Xing Fu Tang|幸福堂
Yi Fang Tea|一芳水果茶
British bakery|Британские пекарни
Double B|Даблби
Kafeteria|Кафетерија
Chocolate|Шоколадница
Stolle|Штолле
Di Roma|დი რომა|Ди Рома
Landwer Coffee|קפה לנדוור
Si Cafe|סי קפה
Cafe Joe|קפה ג'ו
Greg Cafe|קפה גרג
Cafe Nimrod|קפה נמרוד
Roladin|רולדין
Java Time|جافا تايم
dr-cafe|د.كيف
Caribou Coffee|كاريبو كوفي
Half Million|هاف مليون
Punthai Coffee|กาแฟพันธุ์ไทย
Dal.komm Coffee|달.콤
The Venti|더벤티
Mammoth Coffee|매머드커피
Banapresso|바나프레소
Angel-in-us Coffee|엔제리너스
Yogerpresso|요거프레소
Ediya Coffee|이디야커피
Cafe Droptop|카페드롭탑
Coffeebay|커피베이
Coffeesmith|커피스미스
Vanada Coffee|커피에반하다
Tenpercent Coffee|텐퍼센트커피
A Twosome Place|투썸플레이스
Caffè Pascucci|파스쿠찌
Paul Bassett|폴 바셋
EXCELSIOR CAFFÉ|エクセルシオール カフェ
CAFÉ de CRIÉ|カフェ・ド・クリエ
CAFFÈ VELOCE|カフェ・ベローチェ
KOMEDA'S Coffee|コメダ珈琲店
ST.MARC CAFÉ|サンマルクカフェ
MUSASHI NO MORI COFFEE|むさしの森珈琲
Renoir|ルノアール
A nice Holiday|一沐日
Trinitea3|三分春色
Ueshima Coffee House|上島珈琲店
WooTea|五桐號
Tao-Tao Tea|先喝道
Hachiyo Tea|八曜和茶|ハチヨウワチヤ
LAN FONG YUEN|兰芳园
Nap Tea|再睡五分鐘
Tea-Workstation|冰饌
Come Wonka|卡旺卡
Kebuke|可不可熟成紅茶
NUTTEA|堅果奶茶
Donutes Coffee|多那之咖啡
TAETEA|大益茶
DaYung's|大苑子
Daming|大茗本位製茶堂
TenRen's Tea|天仁茗茶
Pacific Coffee|太平洋咖啡
NaiSnow|奈雪的茶
Komeda Coffee Shop|客美多咖啡|コメダ珈琲店
Lucky Cup|幸运咖
Cotti Coffee|库迪咖啡
Happy Lemon|快乐柠檬
Hoshino Coffee|星乃珈琲店
Chun Shui Tang|春水堂人文茶館|春水堂
BenGong's Tea|本宫的茶
Ningji|柠季
Ching Shin|清心福全
No Yeye No Tea|爷爷不泡茶
Kohikan|珈琲館
Truedan|珍煮丹
Tea Land|甘茶度
Tianlala|甜啦啦
Jia Wen Cing|甲文青
YH.Tang|益禾堂
Tiger Sugar|老虎堂
KCOFFEE|肯悦咖啡
E.Tea|茶星人
TP Tea|茶湯會
Tea & Magic Hand|茶的魔手
Sexytea|茶颜悦色
Mixue Ice Cream & Tea|蜜雪冰城
Barista Coffee|西雅圖極品咖啡
Louisa Coffee|路易莎咖啡
Supertea|巡茶
Milkshop|迷客夏
Hechalou Tea|鶴茶樓
Bar East|吧東
Bar Pacific|太平洋酒吧
`;
