// cspell:disable
/** Supermarkets, chemists and bakeries that have branches, by their names in other scripts, after name-suggestion-index (BSD-3-Clause). As in compared-names.ts. */
export const CHAINS_OF_DAILY_1 = `
METRO|麦德龙
100 House Lemon|100えんハウス レモン
3COINS|スリーコインズ
Econsave Express|宜康省经济市场
THANK YOU MART|サンキューマート
Daiso|大创百货
Can Do|キャンドゥ
Seria|セリア
Direx|ダイレックス
Hands|ハンズ|台隆手創館
Watts|ワッツ
PrizeMart|價真棧
Kuang Nan Fashion Shop|光南大批發
Showba|小北百貨
Big-A|ビッグ・エー
CBA|ЦБА
CBA Bolero|ЦБА Болеро
CBA Klasiko|ЦБА Класико
CBA Kome|ЦБА Коме
Econsave|宜康省
Roda|Рода
SAS|ՍԱՍ|САС
Thrash!|Траш!
Tsiran|Ծիրան|Циран
Yerevan City|Երևան Սիթի|Ереван Сити
Zovq|Զովք|Зовк
Galaxias|Γαλαξίας
Kritikos|Κρητικός
Almi|Алми|Алмі
Atac|Атак
ATB-Market|АТБ-Маркет
BulMag|Булмаг
Vopak|Вопак
Groserov|Гросеров
DA!|ДА!
Desyatochka|Десяточка
Komandor|Командор
Krasny Yar|Красный Яр
Maria-ra|Мария-Ра
Monetka|Монетка
Perekryostok|Перекрёсток
Polushka|Полушка
Radezh|Радеж
Real|РеалЪ
Rukavychka|Рукавичка
Tavria V|Таврія В|Таврия В
Fora|Фора
Fresh Market|Фреш Маркет
Edelveis|Эдельвейс
Yarche!|Ярче!
Agrohub|აგროჰაბი|Агрохаб
Goodwill|გუდვილი|Гудвилл
Willmart|ვილმარტი|Виллмарт
Carrefour|კარფური
Nikora|ნიკორა|Никора
Ori Nabiji|ორი ნაბიჯი|Ори Набиджи
Spar|სპარი
Fresco|ფრესკო|Фреско
Yochananof|יוחננוף
Yeinot Bitan|יינות ביתן
Mega|מגה|МЕГА
Mega Ba'Ir|מגה בעיר
Rami Levy Hashikma Marketing|רמי לוי שיווק השקמה
Shufersal Deal|שופרסל דיל
Abdullah AlOthaim Markets|أسواق عبد الله العثيم
Ofoq Kourosh|افق کوروش
Panda|بنده
Canbo|جانبو
Daily Market|دیلی مارکت
Refah|رفاه
Hyperstar|هایپراستار
Lotte Super|롯데슈퍼
Hanaro Mart|하나로마트
A・Colle|アコレ
APITA|アピタ
AEON SUPERCENTER|イオンスーパーセンター
Izumiya|イズミヤ
Inageya|いなげや
A-COOP|エーコープ
Ecos|エコス
Okuwa|オークワ
OK|オーケー
Olympic|オリンピック
Kasumi|カスミ
Kyoei|キョーエイ
Gourmet City|グルメシティ
CO・OP|コープ
CO・OP Kobe|コープこうべ
COOP SAPPORO|コープさっぽろ
Comodi-iida|コモディイイダ
THE BIG|ザ・ビッグ
THE BIG Express|ザ・ビッグ エクスプレス
Summit|サミット
Sundi|サンディ
CITY|シティ
SUPER ARCS|スーパーアークス
Super Alps|スーパーアルプス
Super Value|スーパーバリュー
daiei|ダイエー
Taiyo|タイヨー
Tsuruya|ツルヤ
Delicia|デリシア
Trial|トライアル
Torisen|とりせん
Valor|バロー
PEACOCK STORE|ピーコックストア
PIAGO|ピアゴ
Fuji|フジ
Fresta|フレスタ
HEIWADO|平和堂
Beisia|ベイシア
Belc|ベルク
Bel'x|ベルクス
My Basket|まいばすけっと
MaxValu|マックスバリュ
Matsumoto|マツモト
Mammy Mart|マミーマート
Maruetsu|マルエツ
Marunaka|マルナカ
Yaoko|ヤオコー
Yamanaka|ヤマナカ
Gyomu Super|業務スーパー
YouMe Town|ゆめタウン
York Benimaru|ヨークベニマル
YorkMart|ヨークマート
Life|ライフ
LUCKY|ラッキー
RALSE MART|ラルズマート
Lopia|ロピア
Y'smart|ワイズマート
Mandai|万代
DFLK|东方冷库
DENNIS|丹尼斯超市
Jingkelong|京客隆
Kai Bo Food Supermarket|佳宝食品超級市場
NGS|农工商超市
BHG|北京华联
Mega Pxmart|大全聯
DAZHANG|大张超市
RT-Mart|大润发
JIAJIAYUE|家家悦
Wellcome|惠康
A.mart|愛買
Seijo Ishii|成城石井
TOKOU STORE|東光ストア
Tokyu Store|東急ストア
Tobu Store|東武ストア
Funcom Supermarket|楓康超市
Uni-Prosperity|樂家康
Yonghui Superstores|永辉超市
Jinan Hualian|济南华联超市
Wumart|物美
PARKnSHOP|百佳超級市場
BAIXING|百姓量贩
Fresh Hema|盒马鲜生
Sotetsu Rosen|相鉄ローゼン
Prosperity Plaza|萬家福
Watahan Super Center|綿半スーパーセンター
Simple Mart|美廉社
Santa Cruz|聖德科斯
Hanamasa|肉のハナマサ|ハナマサ
Seiyu|西友
CSF Market|超市发
Leezen|里仁
Inzone|银座超市
Charmson|长申国际购物广场
Kansai Super|関西スーパー
Hankyu OASIS|阪急オアシス
Entrée|ანტრე|Антре
August|აუგუსტი|Август
Madart|მადარტი|Мадарт
Tortini|ტორტინი|Тортини
QooQy|ქუქი|Куки
Luxihe Taosu|泸溪河
Beijing DaoXiangCun|北京稻香村
`;
