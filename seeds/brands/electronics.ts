import { type BrandTable } from './brand-table';

/** Phones, computers, audio, cameras, games and their makers. */
export const ELECTRONICS: readonly BrandTable[] = [
  {
    classes: [9],
    rows: `
Apple|US|zh:苹果;zh-Hant:蘋果;ja:アップル;ko:애플;ru:Эппл;ar:آبل|42
iPhone|US|ja:アイフォーン;ko:아이폰;ru:Айфон;ar:آيفون
iPad|US|ja:アイパッド;ko:아이패드;ru:Айпад
AirPods|US|ja:エアーポッズ;ko:에어팟;ru:Аирподс
MacBook|US|ja:マックブック;ko:맥북;ru:Макбук
Apple Watch|US|ja:アップルウォッチ;ko:애플워치|14
MagSafe|US|ja:マグセーフ;ko:맥세이프
Samsung|KR|zh:三星;ja:サムスン;ko:삼성;ru:Самсунг;ar:سامسونج|7,11
Samsung Galaxy|KR|ko:삼성 갤럭시;zh:三星盖乐世
Huawei|CN|zh:华为;zh-Hant:華為;ja:ファーウェイ;ko:화웨이;ru:Хуавей;ar:هواوي|42
Honor|CN|zh:荣耀;ru:Хонор
Xiaomi|CN|zh:小米;ja:シャオミ;ko:샤오미;ru:Сяоми;ar:شاومي|7,11
Redmi|CN|zh:红米;ru:Редми;ja:レッドミー
POCO|CN|ru:Поко
OPPO|CN|zh:欧珀;ja:オッポ;ko:오포;ar:أوبو
vivo|CN|zh:维沃;ru:Виво;ar:فيفو
OnePlus|CN|zh:一加;ja:ワンプラス;ko:원플러스;ru:ВанПлас
realme|CN|zh:真我;ja:リアルミー;ru:Реалми;ar:ريلمي
Meizu|CN|zh:魅族;ru:Мейзу
ZTE|CN|zh:中兴
TCL|CN|zh:王牌电视
Hisense|CN|zh:海信;ja:ハイセンス;ko:하이센스;ru:Хайсенс|7,11
Skyworth|CN|zh:创维
Changhong|CN|zh:长虹
Konka|CN|zh:康佳
Lenovo|CN|zh:联想;zh-Hant:聯想;ja:レノボ;ko:레노버;ru:Леново;ar:لينوفو
ThinkPad|CN|ja:シンクパッド;ko:씽크패드
Motorola|US|zh:摩托罗拉;ja:モトローラ;ko:모토로라;ru:Моторола
Nokia|FI|zh:诺基亚;ja:ノキア;ko:노키아;ru:Нокиа;ar:نوكيا
BlackBerry|CA|zh:黑莓;ja:ブラックベリー;ko:블랙베리
Google Pixel|US|ja:グーグルピクセル;ko:구글 픽셀
Sony|JP|zh:索尼;ja:ソニー;ko:소니;ru:Сони;ar:سوني|28
PlayStation|JP|ja:プレイステーション;ko:플레이스테이션;ru:Плейстейшен;ar:بلايستيشن|28
DualSense|JP|ja:デュアルセンス
Panasonic|JP|zh:松下;ja:パナソニック;ko:파나소닉;ru:Панасоник;ar:باناسونيك|7,8,11
Sharp|JP|zh:夏普;ja:シャープ;ko:샤프;ru:Шарп;ar:شارب|7,11
Toshiba|JP|zh:东芝;zh-Hant:東芝;ja:東芝;ko:도시바;ru:Тошиба;ar:توشيبا|7,11
Hitachi|JP|zh:日立;ja:日立;ko:히타치;ru:Хитачи;ar:هيتاشي|7,11
Fujitsu|JP|zh:富士通;ja:富士通;ko:후지쯔
NEC|JP|ja:日本電気;zh:日电
JVC|JP|ja:ジェイブイシー;zh:杰伟世
Pioneer|JP|zh:先锋;ja:パイオニア;ko:파이오니아;ru:Пионер
Kenwood Audio|JP|zh:健伍
LG|KR|zh:乐金;ko:엘지;ja:エルジー;ar:إل جي|7,11
HTC|TW|zh:宏达电;zh-Hant:宏達電
Acer|TW|zh:宏碁;ja:エイサー;ko:에이서;ru:Эйсер
ASUS|TW|zh:华硕;zh-Hant:華碩;ja:エイスース;ko:에이수스;ru:Асус
MSI|TW|zh:微星;ja:エムエスアイ
Gigabyte|TW|zh:技嘉;ja:ギガバイト
Dell|US|zh:戴尔;ja:デル;ko:델;ru:Делл;ar:ديل
Alienware|US|zh:外星人;ja:エイリアンウェア
HP|US|zh:惠普;ja:ヒューレット・パッカード;ko:휴렛팩커드|2,16
Hewlett-Packard|US|zh:惠普公司;ru:Хьюлетт-Паккард|2,16
IBM|US|zh:国际商业机器;ja:アイ・ビー・エム|42
Microsoft|US|zh:微软;zh-Hant:微軟;ja:マイクロソフト;ko:마이크로소프트;ru:Майкрософт;ar:مايكروسوفت|42
Xbox|US|ja:エックスボックス;ko:엑스박스;ru:Иксбокс;ar:إكس بوكس|28
Windows|US|ja:ウィンドウズ;ko:윈도우;ru:Виндовс
Intel|US|zh:英特尔;ja:インテル;ko:인텔;ru:Интел;ar:إنتل
AMD|US|zh:超威半导体
NVIDIA|US|zh:英伟达;ja:エヌビディア;ko:엔비디아;ru:Нвидиа
GeForce|US|ja:ジーフォース;ko:지포스
Qualcomm|US|zh:高通;ja:クアルコム;ko:퀄컴
Kingston Technology|US|zh:金士顿;ja:キングストン;ru:Кингстон
SanDisk|US|zh:闪迪;ja:サンディスク;ko:샌디스크;ru:Сандиск
Western Digital|US|zh:西部数据;ja:ウエスタンデジタル
Seagate|US|zh:希捷;ja:シーゲイト;ko:씨게이트
Lexar|US|zh:雷克沙;ja:レキサー
Transcend|TW|zh:创见;ja:トランセンド
ADATA|TW|zh:威刚;ja:エーデータ
Kioxia|JP|zh:铠侠;ja:キオクシア
Corsair|US|zh:海盗船;ja:コルセア;ko:커세어
Logitech|CH|zh:罗技;ja:ロジクール;ko:로지텍;ru:Логитек;ar:لوجيتك
Razer|US|zh:雷蛇;ja:レイザー;ko:레이저
SteelSeries|DK|zh:赛睿;ja:スティールシリーズ
HyperX|US|zh:极度未知;ja:ハイパーエックス
Cooler Master|TW|zh:酷冷至尊;ja:クーラーマスター
TP-Link|CN|zh:普联;ja:ティーピーリンク;ru:ТП-Линк
D-Link|TW|zh:友讯;ru:Д-Линк
Netgear|US|zh:网件;ja:ネットギア
Linksys|US|zh:领势
Cisco|US|zh:思科;ja:シスコ;ko:시스코;ru:Циско|42
Ubiquiti|US|ja:ユビキティ
Hikvision|CN|zh:海康威视;ru:Хиквижн
Dahua|CN|zh:大华;ru:Дахуа
Anker|CN|zh:安克;ja:アンカー;ko:앤커
Baseus|CN|zh:倍思;ru:Басеус
UGREEN|CN|zh:绿联;ja:ユーグリーン;ru:Угрин
Belkin|US|zh:贝尔金;ja:ベルキン
OtterBox|US|ja:オッターボックス;ko:오터박스
Spigen|KR|ko:슈피겐;ja:シュピゲン
Pisen|CN|zh:品胜
Romoss|CN|zh:罗马仕
Duracell|US|zh:金霸王;ja:デュラセル;ko:듀라셀;ru:Дюраселл;ar:دوراسيل
Energizer|US|zh:劲量;ja:エナジャイザー;ko:에너자이저;ru:Энерджайзер
Nanfu|CN|zh:南孚
VARTA|DE|ja:バルタ;ru:Варта
Bose|US|zh:博士音响;ja:ボーズ;ko:보스;ru:Бозе
JBL|US|ja:ジェイビーエル;ar:جي بي إل
Harman Kardon|US|zh:哈曼卡顿;ja:ハーマンカードン;ru:Харман Кардон
Beats by Dre|US|ja:ビーツ;zh:魔音
Sennheiser|DE|zh:森海塞尔;ja:ゼンハイザー;ko:젠하이저;ru:Сеннхайзер
Beyerdynamic|DE|zh:拜亚动力;ja:ベイヤーダイナミック
AKG|AT|zh:爱科技
Shure|US|zh:舒尔;ja:シュア;ko:슈어
Audio-Technica|JP|zh:铁三角;ja:オーディオテクニカ;ko:오디오테크니카
Bang & Olufsen|DK|ja:バング＆オルフセン;ko:뱅앤올룹슨
Marshall|GB|zh:马歇尔;ja:マーシャル;ko:마샬;ru:Маршалл|15
Sonos|US|zh:搜诺思;ja:ソノス
Edifier|CN|zh:漫步者
QCY|CN|
Soundcore|CN|zh:声阔
Yamaha|JP|zh:雅马哈;ja:ヤマハ;ko:야마하;ru:Ямаха;ar:ياماها|7,12,15
Canon|JP|zh:佳能;ja:キヤノン;ko:캐논;ru:Кэнон;ar:كانون|2,16
Nikon|JP|zh:尼康;ja:ニコン;ko:니콘;ru:Никон;ar:نيكون
Fujifilm|JP|zh:富士胶片;ja:富士フイルム;ko:후지필름|1
Instax|JP|ja:インスタックス
Olympus|JP|zh:奥林巴斯;ja:オリンパス;ko:올림푸스|10
Pentax|JP|zh:宾得;ja:ペンタックス
Ricoh|JP|zh:理光;ja:リコー;ko:리코
Epson|JP|zh:爱普生;ja:エプソン;ko:엡손;ru:Эпсон;ar:إبسون|2,16
Brother|JP|zh:兄弟牌;ja:ブラザー;ko:브라더|7,16
Kyocera|JP|zh:京瓷;ja:京セラ
Leica|DE|zh:徕卡;ja:ライカ;ko:라이카;ru:Лейка
Carl Zeiss|DE|zh:卡尔蔡司;ja:カール・ツァイス
Hasselblad|SE|zh:哈苏;ja:ハッセルブラッド
Kodak|US|zh:柯达;ja:コダック;ko:코닥;ru:Кодак;ar:كوداك|1
Polaroid|US|zh:宝丽来;ja:ポラロイド;ko:폴라로이드;ru:Полароид
GoPro|US|ja:ゴープロ;ko:고프로;ru:ГоПро
DJI|CN|zh:大疆;ja:ディージェーアイ;ko:디제이아이|12
Insta360|CN|zh:影石
Garmin|US|zh:佳明;ja:ガーミン;ko:가민;ru:Гармин
Fitbit|US|ja:フィットビット;ko:핏빗
Amazfit|CN|zh:跃我;ja:アマズフィット;ru:Амазфит|14
TomTom|NL|ja:トムトム
Kindle|US|ja:キンドル;ko:킨들;ru:Киндл
Sonoff|CN|ru:Сонофф
Aqara|CN|zh:绿米
Philips Hue|NL|ja:フィリップス ヒュー|11
`,
  },
  {
    classes: [28, 9],
    rows: `
Nintendo|JP|zh:任天堂;ja:任天堂;ko:닌텐도;ru:Нинтендо;ar:نينتندو
Nintendo Switch|JP|ja:ニンテンドースイッチ;ko:닌텐도 스위치
Pokémon|JP|zh:宝可梦;zh-Hant:寶可夢;ja:ポケモン;ko:포켓몬;ru:Покемон;ar:بوكيمون|16,25
Pikachu|JP|zh:皮卡丘;ja:ピカチュウ;ko:피카츄;ru:Пикачу|16,25
Super Mario|JP|zh:超级马力欧;ja:スーパーマリオ;ko:슈퍼 마리오;ru:Супер Марио|25
SEGA|JP|zh:世嘉;ja:セガ;ko:세가;ru:Сега
Bandai|JP|zh:万代;ja:バンダイ;ko:반다이;ru:Бандай|25
Gundam|JP|zh:高达;ja:ガンダム;ko:건담|16
Capcom|JP|zh:卡普空;ja:カプコン;ko:캡콤
Konami|JP|zh:科乐美;ja:コナミ;ko:코나미
Atari|US|zh:雅达利;ja:アタリ
Roblox|US|zh:罗布乐思;ja:ロブロックス;ko:로블록스;ru:Роблокс|25
Minecraft|SE|zh:我的世界;ja:マインクラフト;ko:마인크래프트;ru:Майнкрафт|25
Fortnite|US|zh:堡垒之夜;ja:フォートナイト;ko:포트나이트|25
Genshin Impact|CN|zh:原神;ja:原神;ko:원신;ru:Геншин Импакт|25
`,
  },
];
