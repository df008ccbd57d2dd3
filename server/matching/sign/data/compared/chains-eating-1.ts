// cspell:disable
/** Restaurants and cafés that have branches, by their names in other scripts, after name-suggestion-index (BSD-3-Clause). As in compared-names.ts. */
export const CHAINS_OF_EATING_1 = `
Arabiata|أرابياتا
Black Bar Burger|בלאק בורגר
Dough Zone|麵貼面
Hachiban Ramen|ฮะจิบัง ราเมน
Haidilao Hot Pot|海底捞火锅
Happy Lamb Hot Pot|快乐小羊
Karas|Կարաս|Карас
Meet Fresh|鮮芋仙
Meizhou Dongpo|眉州东坡
Nice To Meet You Hot Pot|那年遇见串串
Ponderosa Steakhouse|龐德羅莎
Ramen Danbo|ラーメン暖暮
Hokkaido Ramen Santouka|らーめん山頭火
Shi Miao Dao Yunnan Rice Noodle|十秒到云南过桥米线
XiaoLongKan|小龙坎火锅
Tashir Pizza|Տաշիր պիցցա|Ташир Пицца
Ten Seconds Yunnan Rice Noodle|十秒到云南过桥米线
Tim Ho Wan|添好運
Yuen Kee Dumpling|袁记云饺
Burger Saloon|בורגר סאלון
Bonjuk|본죽
Vips|빕스|味爱普思
Yangguofu Spicy Hot Pot|양궈푸마라탕|杨国福麻辣烫
Chimcking|치맥킹
Pelicana|페리카나
Asakuma|あさくま
Ikinari Steak|いきなり！ステーキ
Olive Hill|オリーブの丘
Capricciosa|カプリチョーザ
Karayama|からやま
Karayoshi|から好し
Gyoza no Mansyu|ぎょうざの満洲
Kurumaya Ramen|くるまやラーメン
Coco's|ココス
Joyfull|ジョイフル
Jolly-Pasta|ジョリーパスタ
Stamina Taro|すたみな太郎
Steak Gusto|ステーキガスト
Steak Don|ステーキのどん
Steak Miya|ステーキ宮
Tomato & Onion|トマト＆オニオン
Tonden|とんでん
Bamiyan|バーミヤン
Hanamarūdon|はなまるうどん
Bando Taro|ばんどう太郎
Big Boy|ビッグボーイ
Bronco Billy|ブロンコビリー
Yappari Steak|やっぱりステーキ
Yayoiken|やよい軒|ยาโยอิ
Ramen Yamaokaya|ラーメン山岡家
Ramen Kagetsu Arashi|らあめん花月嵐
Ringer Hut|リンガーハット
Mercuries Food|三商巧福
San Gu Mao Lu|三顧茅廬
Dongfanggong|东方宫
Marugen Ramen|丸源ラーメン
Sushi Express|争鲜
Bianyifang|便宜坊
6owl door|六扇門時尚湯鍋
Shengbo Palace|勝博殿
Chien Yen Shabu Shabu|千葉火鍋
njdapaidang|南京大牌档
BJNCX|南城香
Jojoen|叙々苑
HeHeGu|和合谷
Wako|和幸
Washoku Sato|和食さと
PORRIDGE JIAHE|嘉和一品
YuLoong|四海遊龍
DUOFUJIAO|多福饺
Yumean|夢庵
DaPro Teppanyaki|大埔平價鐵板燒
Da Niang Dumpling|大娘水饺
Bheart Noodles|大心
Osaka Ohsho|大阪王将
Tenkaippin|天下一品
SunDongbao Beef Steak|孫東寶台式牛排
Anrakutei|安楽亭
Teishoku 8|定食8
E-WEKE|宜味客
BARON ROZI RESTAURANT|巴依老爷|روزى باي ربستزرانى
Guangzhou Restaurant|广州酒家
Zhangliang Spicy Hot Pot|张亮麻辣烫
Johnnybro|強尼兄弟
Long Time Ago|很久以前羊肉串
Der Life|得來素
Kisoji|木曽路
Mr. Lee|李先生
Rairaitei|来来亭
Songhelou|松鹤楼
Liang She Han Buy Food|梁社漢排骨
Bigpizza|比格披萨
Yonghe Soy Milk|永和豆浆
Shabu Shabu On-Yasai|温野菜|しゃぶしゃぶ温野菜
Diandoude|点都德
Yakiniku King|焼肉きんぐ
Yakiniku Toraji|焼肉トラジ
Yakiniku Like|焼肉ライク
Yakiniku Smile|燒肉スマイル
Gyū-Kaku|牛角
Thai Town|瓦城泰國料理
Fishnoodle|甘泉魚麵
Machida Shouten|町田商店
Fish 180|百八魚場
Shi Erguo|石二鍋
Tonkatsu|福勝亭
Jhujian shabu|築間幸福鍋物
Jhu Jian Suan Cai Yu|築間酸菜魚
ZI GUANG YUAN|紫光园
Green Tea|绿茶餐厅
Home Original Chicken|老乡鸡
Miss Energy|能量小姐
Hanaya Yohei|華屋与兵衛
Blue Frog|蓝蛙
Yuanjiyunjiao|袁记云饺
Western Mahua|西部马华
TamJai SamGor|譚仔三哥
Noble Steak|貴族世家
Sukesan Udon|資さんうどん
CYGNET|重庆小天鹅火锅
Chien Tu Hot Pot|錢都涮涮鍋
AXIANG Rice Noodles|阿香米线
Tao Tao Ju|陶陶居
Very Thai|非常泰
Gyoza no Ohsho|餃子の王将|餃子的王將
Eatogether|饗食天堂
Formosa Chang|鬍鬚張
My Warm Day|麥味登
Tsubohachi|つぼ八
Hananomai|はなの舞
Kushikatsu Dengana|串かつでんがな
Kushikatsu Tanaka|串カツ田中
Hakkenden|八剣伝
Shoya|庄や
Shirokiya|白木屋
Mekiki-no-Ginji|目利きの銀次
Warawara|笑笑
Furaibo|風来坊
Yoronotaki|養老乃瀧
Uotami|魚民
Tolia|თოლია|Толия
Luca Polare|ლუკა პოლარე|Лука Поларе
Baskin-Robbins|ბასკინ რობინსი
My-Teaice|麦甜艾斯
21Plus|21風味館
72 Street|72街
Art Lunch|Արտ Լանչ
Burgerim|בורגרים
Burgers Bar|בורגרס בר
Chungchun Rice Dog|청춘감성쌀핫도그
Eggdrop|에그드랍
KFC|ਕੇਐਫਸੀ
Kineya Mugimaru|杵屋麦丸
Myungrang Hotdog|명랑핫도그
Oliver's Super Sandwiches|利華超級三文治
SUSU & Sons|סוסו אנד סאנס
TKK Fried Chicken|頂呱呱
Euro Kebab|Евро Кебаб
Puzata Hata|Пузата Хата
Robins Dobin|Робин Сдобин
Russkiy Appetit|Русский Аппетит
Sushishop|Сушишоп
Degusto|დეგუსტო|Дегусто
Dodo Pizza|დოდო პიცა
Domino's Pizza|დომინო'ს პიცა|Домино'с Пицца
McDonald's|მაკდონალდსი
Marge|მარგე|Марге
Pizza Hut|პიცა ჰატი
Ska Juice Bar|სკა ჯუს ბარი
Tempo|ტემპო
Ad Haetzem Express|עד העצם אקספרס
Krispy Krem|كرسبي كريم
Horng Ruey Jen Sandwich|홍루이젠|洪瑞珍三明治
Omusubi Gonbei|おむすび権米衛
Origin Bentō|オリジン弁当
Kappa Sushi|かっぱ寿司
Katsuya|かつや
`;
